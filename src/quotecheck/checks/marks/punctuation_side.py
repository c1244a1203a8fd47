"""A comma or full stop on the side of the closing mark where the story does not put it."""

from collections.abc import Iterator

from quotecheck.checks.marks import DOUBLE, last_words, pairs
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, Story


def check(case: Case, *, dialect: str, fewest: int, share: float) -> Iterator[Finding]:
    """Yield each comma or stop outside its closing mark where the dialect is ``us``.

    With the dialect ``as printed``, the story's own way counts: at least ``fewest`` closing marks with a comma or stop,
    and at most the share ``share`` of them inside out.
    """
    story = case.story
    closers = [closer for opener, closer in pairs(story) if closer.glyph in DOUBLE and _prose(story, opener, closer)]
    outside = [mark for mark in closers if _is_outside(story, mark)]
    inside = sum(story.text[mark.at.start - 1] in ",." for mark in closers)
    if dialect == "as printed" and (inside + len(outside) < fewest or len(outside) > share * (inside + len(outside))):
        return
    if dialect == "uk":
        return
    for mark in outside:
        sign = story.text[mark.at.end]
        facts = {"sign": "comma" if sign == "," else "full stop", "words": last_words(story, mark)}
        yield Finding(Span(mark.at.start, mark.at.end + 1), facts)


def _is_outside(story: Story, mark: Mark) -> bool:
    text = story.text
    return text[mark.at.end : mark.at.end + 1] in (",", ".") and text[mark.at.start - 1 : mark.at.start].isalnum()


def _prose(story: Story, opener: Mark, closer: Mark) -> bool:
    """Whether the quoted words are words, and no password, command or address."""
    content = story.text[opener.at.end : closer.at.start]
    return any(sign.isalpha() for sign in content) and not any(sign in content for sign in "@/\\=<>_")
