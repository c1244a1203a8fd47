"""A fragment in marks with no owner in its sentence."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening, words_of
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.story import Function

_FRAGMENTS = frozenset({Function.PARTIAL, Function.TERM})
_NAMING = lazy(
    r"(?:called|named|titled|entitled|dubbed|nicknamed|known as|term(?:ed)?|words?|phrases?|labell?ed|so-called|"
    r"reads?|reading|says?|means?|meaning|song|film|book|novel|album|show|series|signs?|slogan)\s*,?\s*$"
)


def check(case: Case, *, longest: int) -> Iterator[Finding]:
    """Yield each quoted fragment of the narrator's sentence that no tag governs, once a phrase."""
    story = case.story
    told: set[tuple[str, ...]] = set()
    for quote in story.quotes:
        said = tuple(words_of(story, quote))
        if quote.function not in _FRAGMENTS or quote.attribution or quote.scope is not Scope.BODY or said in told:
            continue
        before = story.text[max(0, quote.span.start - 40) : quote.span.start]
        if (
            quote.inside is not None
            or _NAMING.search(before)
            or not story.document[quote.parts[0].content][:1].islower()
        ):
            continue
        if 0 < len(said) <= longest:
            told.add(said)
            yield Finding(quote.span, {"words": opening(story, quote)})
