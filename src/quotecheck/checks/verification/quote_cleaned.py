"""A quote tidied up where the house wants every word."""

from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.record import matched, part_at, where
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.source import Sort, Verdict

_TIDIED = frozenset({Sort.FILLER, Sort.REPEAT, Sort.FALSE_START, Sort.CONTRACTION})


def check(case: Case, *, cleanup_policy: str) -> Iterator[Finding]:
    """Yield, under ``strict``, each quote that leaves out fillers or repeats, or spells out a contraction."""
    if cleanup_policy != "strict":
        return
    for quote, match in matched(case):
        edits = [edit for edit in match.edits if edit.sort in _TIDIED]
        if match.verdict is not Verdict.CLEANED or not edits:
            continue
        facts = {"said": shown(edits[0].said_near, 36), "where": where(case, match.excerpts[0])}
        pointers = tuple(Pointer(edit.at, "also") for edit in edits[1:])
        yield Finding(part_at(quote, edits[0].at.start), facts, pointers)
