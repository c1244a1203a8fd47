"""Words that another outlet got, and no credit for it."""

import re
from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import opening, shown, words_of
from quotecheck.checks.record import FOUND, matched, narrated
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.source import Source


def check(case: Case, *, shortest: int, own: Sequence[str]) -> Iterator[Finding]:
    """Yield each quote from another outlet's source that the copy does not name; ``own`` are the house's own names."""
    told = ""
    for quote, match in matched(case):
        if not match.excerpts or match.verdict not in FOUND or len(words_of(case.story, quote)) < shortest:
            continue
        source = case.sources[match.excerpts[0].source]
        if not source.outlet or source.event == "public" or _folded(source.outlet) in map(_folded, own):
            continue
        told = told or _folded(narrated(case.story))
        if not _credited(source, told) and not (quote.attribution and quote.attribution.relay):
            facts = {"outlet": shown(source.outlet, 24), "words": opening(case.story, quote, 28)}
            yield Finding(quote.parts[0].content, facts)


def _credited(source: Source, told: str) -> bool:
    """Whether the copy names the outlet: in full, without its article, by its initials or its last word."""
    name = _folded(source.outlet)
    initials = "".join(word[0] for word in name.split())
    forms = {name, name.split()[-1] if name.split() else name} | ({initials} if len(initials) > 2 else set())
    return any(re.search(rf"\b{re.escape(form)}\b", told) for form in forms)


def _folded(name: str) -> str:
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))
