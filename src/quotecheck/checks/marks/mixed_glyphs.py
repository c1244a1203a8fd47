"""Straight and curly quotation marks in one story."""

from collections.abc import Iterator

from quotecheck.checks.marks import in_copy
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer

_CURLY = frozenset("“”")
_STRAIGHT = frozenset(('"', "''"))


def check(case: Case, *, share: float) -> Iterator[Finding]:
    """Yield the first mark of the rarer kind, where it makes up at most ``share`` of all double marks."""
    curly, straight = [], []
    for _, mark in in_copy(case.story):
        if mark.glyph in _CURLY:
            curly.append(mark)
        elif mark.glyph in _STRAIGHT:
            straight.append(mark)
    rare, usual = sorted((curly, straight), key=len)
    if rare and len(rare) <= share * (len(rare) + len(usual)):
        facts = {
            "rare": "straight" if rare is straight else "curly",
            "usual": "curly" if rare is straight else "straight",
            "number": str(len(rare)),
            "total": str(len(rare) + len(usual)),
        }
        yield Finding(rare[0].at, facts, (Pointer(usual[0].at, "usual"),))
