"""An opening single mark where a letter or a century was dropped."""

from collections.abc import Iterator

from quotecheck.lexicon.elisions import ELISIONS
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import MarkRole

_WORD = lazy(r"\w+")
_YEARS = lazy(r"\d\d(?:s|ers)?$")
_ENDINGS = frozenset(("s", "t", "re", "ve", "ll", "d", "m"))


def check(case: Case) -> Iterator[Finding]:
    """Yield each ‘ that stands for an apostrophe: before a dropped letter or century, or an ending."""
    text = case.story.text
    for mark in case.story.marks if "‘" in text else ():
        if mark.role is not MarkRole.APOSTROPHE or mark.glyph != "‘":
            continue
        word = _WORD.match(text, mark.at.end)
        if word is None:
            continue
        inside = text[mark.at.start - 1 : mark.at.start].isalnum()
        known = word[0].lower() in (_ENDINGS if inside else ELISIONS) or (not inside and _YEARS.match(word[0]))
        block = case.story.document.block_at(mark.at.start)
        if known and block is not None and block.scope not in (Scope.CODE, Scope.LINK, Scope.FURNITURE):
            yield Finding(Span(mark.at.start, word.end()), {"word": word[0]}, variant="ending" if inside else "")
