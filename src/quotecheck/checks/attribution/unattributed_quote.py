"""A quote that nobody says."""

from collections.abc import Iterator

from quotecheck.checks.copy import fills_paragraph, opening, speeches, stands_alone, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote with no speaker by any route that is a sentence of its own, unless it is a short phrase."""
    story = case.story
    for quote in speeches(story):
        if quote.attribution is not None or quote.candidates or len(words_of(story, quote)) < shortest:
            continue
        if fills_paragraph(story, quote) or stands_alone(story, quote):
            yield Finding(quote.span, {"words": opening(story, quote)})
