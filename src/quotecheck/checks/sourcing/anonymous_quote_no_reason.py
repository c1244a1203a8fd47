"""Somebody unnamed is quoted, and the reader is not told why there is no name."""

import re
from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import shown, source_words, speeches
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Function

_UNNAMED = lazy(
    r"(?:an?|one|another|the|some|two|three|four|several)\s+(?:[a-z][\w’'-]*\s+|[A-Z][\w’'.-]*\s+){0,5}?"
    r"(?P<role>official|officials|source|sources|insider|insiders|aide|aides|adviser|advisers|advisor|advisors|diplomat|"
    r"diplomats|executive|executives|employee|employees|staffer|staffers|clerk|officer|officers|worker|banker|trader)\b"
)


def check(case: Case, *, reasons: Sequence[str], roles: Sequence[str]) -> Iterator[Finding]:
    """Yield each first quote of an unnamed insider with no reason for the missing name anywhere in the copy."""
    story = case.story
    text = story.text.casefold()
    if any(reason in text for reason in reasons):
        return
    told: set[str] = set()
    for quote in speeches(story):
        owner = quote.attribution
        if owner is None or owner.source is None or owner.relay is not None or quote.function is Function.WRITTEN:
            continue
        phrase = source_words(story, owner)
        found = _UNNAMED.match(phrase[:1].lower() + phrase[1:])
        if found is None or found["role"] not in roles or found["role"] in told:
            continue
        if re.search(r",\s*(?:[A-Z]\w+\s+){1,2}[A-Z]", phrase) or re.search(r"[a-z]\s+[A-Z]\w+\s+[A-Z]\w+$", phrase):
            continue  # a name stands in the phrase
        told.add(found["role"])
        at = Span(owner.source.start, owner.source.start + found.end())
        yield Finding(at, {"source": shown(story.document[at])}, (Pointer(quote.parts[0].span, "quote"),))
