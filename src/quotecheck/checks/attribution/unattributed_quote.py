"""A quote that nobody says."""

from collections.abc import Iterator

from quotecheck.values.case import Case
from quotecheck.values.finding import Finding


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each spoken quote with no speaker by any route, unless it is a short phrase."""
    story = case.story
    for quote in story.quotes:
        words = story.document[quote.parts[0].content].split()
        if quote.spoken and quote.attribution is None and not quote.candidates and len(words) >= shortest:
            yield Finding(quote.parts[0].content, {"words": " ".join(words[:4])})
