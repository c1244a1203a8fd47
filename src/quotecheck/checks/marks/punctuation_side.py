"""A comma or full stop on the side of the closing mark where the story does not put it."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.marks import last_words, pairs
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, Story

_TAG = lazy(
    r",? (?:(?:he|she|they|it|who) )?(?:said|says|added|adds|told|wrote|explained|continued|noted)\b"
    r"|,? (?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|added|adds|told|wrote|explained|continued|noted)\b"
)


def check(case: Case, *, dialect: str, fewest: int, share: float) -> Iterator[Finding]:
    """Yield each comma or stop outside its closing mark where the dialect is ``us``.

    With the dialect ``as printed``, the story's own way with commas before a tag counts, which no dialect mixes: at
    least ``fewest`` marks with one, at most the share ``share`` of them outside.
    """
    if dialect == "uk":
        return
    story = case.story
    double = [pair for pair in pairs(story) if pair[1].glyph in DOUBLE]
    if not any(_is_outside(story, closer) for _, closer in double):
        return
    closers = [closer for opener, closer in double if _prose(story, opener, closer)]
    if dialect == "as printed":
        closers = [closer for closer in closers if _TAG.match(story.text, closer.at.end)]
    outside = [mark for mark in closers if _is_outside(story, mark)]
    if dialect == "as printed" and not _slipped(story, closers, len(outside), fewest, share):
        return
    for mark in outside:
        sign = "comma" if story.text[mark.at.end] == "," else "full stop"
        yield Finding(Span(mark.at.start, mark.at.end + 1), {"sign": sign, "words": last_words(story, mark)})


def _slipped(story: Story, closers: Sequence[Mark], outside: int, fewest: int, share: float) -> bool:
    """Whether a story that puts its signs inside has put a few outside."""
    inside = sum(story.text[mark.at.start - 1] in ",." for mark in closers)
    return inside + outside >= fewest and outside <= share * (inside + outside)


def _is_outside(story: Story, mark: Mark) -> bool:
    text = story.text
    return text[mark.at.end : mark.at.end + 1] in (",", ".") and text[mark.at.start - 1 : mark.at.start].isalnum()


def _prose(story: Story, opener: Mark, closer: Mark) -> bool:
    """Whether the quoted words are words, and no password, command or address."""
    content = story.text[opener.at.end : closer.at.start]
    return any(sign.isalpha() for sign in content) and not any(sign in content for sign in "@/\\=<>_")
