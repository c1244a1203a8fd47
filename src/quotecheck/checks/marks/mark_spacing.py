"""A blank on the inner side of a quotation mark, or none on its outer side."""

from collections.abc import Iterator

from quotecheck.checks.marks import first_words, last_words, pairs, same_block
from quotecheck.lexicon.glyphs import DOUBLE, FRENCH
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, Story

_NO_WORD = frozenset("\"“”'‘’„‚.…")
_NO_BLANK = frozenset((",", ";"))
_ENDINGS = ("s ", "s.", "s,", "ed ", "ing ")
_BLANK = " \u00a0\u202f\u2009\u200a"


def check(case: Case) -> Iterator[Finding]:
    """Yield each mark with a blank between it and the quoted words, or with none between it and the words outside."""
    story = case.story
    for opener, closer in pairs(story):
        if opener.glyph not in DOUBLE or opener.glyph in FRENCH or _plain(story.text, opener, closer):
            continue
        found = [*_opener(story, opener, closer), *_closer(story, opener, closer)]
        if found and same_block(story, opener, closer):
            yield from found


def _plain(text: str, opener: Mark, closer: Mark) -> bool:
    """Whether two marks have no blank inside them and no word right outside, as nearly all have."""
    if text[opener.at.end] in _BLANK or text[closer.at.start - 1] in _BLANK:
        return False
    before, after = text[opener.at.start - 1 : opener.at.start], text[closer.at.end : closer.at.end + 1]
    return not (before.isalpha() or after.isalpha() or before in _NO_BLANK)


def _opener(story: Story, opener: Mark, closer: Mark) -> Iterator[Finding]:
    text, end = story.text, opener.at.end
    blanks = end
    while blanks < closer.at.start and text[blanks] in _BLANK:
        blanks += 1
    inside = end < blanks < closer.at.start and text[blanks] not in _NO_WORD
    before = text[opener.at.start - 1 : opener.at.start]
    touches = before.isalpha() or before in _NO_BLANK
    if touches or inside:
        yield _finding(Span(opener.at.start, blanks if inside else end), first_words(story, opener), inside, touches)


def _closer(story: Story, opener: Mark, closer: Mark) -> Iterator[Finding]:
    text, start = story.text, closer.at.start
    blanks = start
    while blanks > opener.at.end and text[blanks - 1] in _BLANK:
        blanks -= 1
    inside = opener.at.end < blanks < start and text[blanks - 1] not in _NO_WORD
    after = text[closer.at.end : closer.at.end + 1]
    touches = after.isalpha() and not text.startswith(_ENDINGS, closer.at.end)
    if touches or inside:
        yield _finding(Span(blanks if inside else start, closer.at.end), last_words(story, closer), inside, touches)


def _finding(at: Span, words: str, inside: bool, touches: bool) -> Finding:
    return Finding(at, {"words": words}, variant="shifted" if inside and touches else "inside" if inside else "")
