"""One quote made of words that were not said together."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening
from quotecheck.checks.record import matched, where
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.source import Verdict
from quotecheck.values.span import Span


def check(case: Case) -> Iterator[Finding]:
    """Yield each quote whose pieces stand apart in the record, in another order, or in two people's turns."""
    for quote, match in matched(case):
        if match.verdict is not Verdict.STITCHED:
            continue
        at = Span(quote.parts[0].content.start, quote.parts[-1].content.end)
        first, *rest = match.excerpts
        if rest:
            facts = {"where": where(case, first), "elsewhere": where(case, rest[0])}
            yield Finding(at, facts, tuple(Pointer(piece.at, "piece") for piece in rest))
        else:
            yield Finding(at, {"words": opening(case.story, quote), "where": where(case, first)}, variant="turns")
