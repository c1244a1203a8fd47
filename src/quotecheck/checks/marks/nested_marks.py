"""A quote inside a quote with marks of the wrong level."""

from collections.abc import Iterator

from quotecheck.checks.marks import first_words, in_copy
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Mark, MarkRole


def check(case: Case) -> Iterator[Finding]:
    """Yield each opener that stands inside a quote in marks of the same level, both ends of both closed."""
    marks = case.story.marks
    open_now: list[Mark] = []
    for _, mark in in_copy(case.story):
        open_now = [
            outer for outer in open_now if outer.mate is not None and marks[outer.mate].at.start > mark.at.start
        ]
        if mark.role is not MarkRole.OPENER or mark.mate is None:
            continue
        if open_now and (mark.glyph in DOUBLE) == (open_now[-1].glyph in DOUBLE):
            facts = {"words": first_words(case.story, mark)}
            yield Finding(mark.at, facts, (Pointer(open_now[-1].at, "outer"),))
        open_now.append(mark)
