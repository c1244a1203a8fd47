"""Words that no source has."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening
from quotecheck.checks.record import matched
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.source import Source, Verdict
from quotecheck.values.story import Function, Quote

_WRITTEN = frozenset({"email", "statement", "post", "letter", "message", "document", "outlet"})


def check(case: Case, *, only_known: bool) -> Iterator[Finding]:
    """Yield each quote of which half the words stand in no source.

    With ``only_known``, a speaker who has no turn in any source is passed over, unless every source is complete.
    """
    if not case.sources:
        return
    complete = all(source.complete for source in case.sources)
    for quote, match in matched(case):
        if match.verdict is not Verdict.NOT_FOUND or _told_to_another(case, quote):
            continue
        if not complete and only_known and not match.speaker_known:
            continue
        facts = {"words": opening(case.story, quote, 30), "files": _files(case.sources)}
        yield Finding(quote.parts[0].content, facts, variant="complete" if complete else "")


def _told_to_another(case: Case, quote: Quote) -> bool:
    """Whether the copy itself says that the words come from elsewhere: another outlet, or a paper nobody gave us."""
    if quote.attribution and quote.attribution.relay:
        return True
    return quote.function is Function.WRITTEN and not any(source.kind in _WRITTEN for source in case.sources)


def _files(sources: tuple[Source, ...]) -> str:
    return "the source" if len(sources) == 1 else f"any of {len(sources)} sources"
