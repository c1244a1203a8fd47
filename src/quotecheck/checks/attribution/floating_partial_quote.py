"""A fragment in marks with no owner in its sentence."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening, spoken, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.story import Function


def check(case: Case, *, longest: int) -> Iterator[Finding]:
    """Yield each quoted fragment of the narrator's sentence that no tag governs, once a phrase."""
    story = case.story
    told: set[tuple[str, ...]] = set()
    for quote in spoken(story):
        said = tuple(words_of(story, quote))
        if quote.function is not Function.PARTIAL or quote.attribution or quote.candidates or said in told:
            continue
        if 0 < len(said) <= longest:
            told.add(said)
            yield Finding(quote.span, {"words": opening(story, quote)})
