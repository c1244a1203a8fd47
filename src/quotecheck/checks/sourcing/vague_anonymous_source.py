"""“A source said”: a voice with no name and no description."""

import re
from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import shown, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer

_DESCRIBED = re.compile(
    r"\s*,?\s*(?:close|near|familiar|with|who|whom|which|involved|at|from|inside|within|in|on|of|briefed|speaking|working|that)\b"
)


def check(case: Case, *, phrases: Sequence[str]) -> Iterator[Finding]:
    """Yield each quote whose source is one of the bare phrases, unless another outlet is told to have relayed it."""
    story = case.story
    vague = frozenset(phrases)
    told: set[str] = set()
    for quote in spoken(story):
        owner = quote.attribution
        if owner is None or owner.source is None or owner.relay is not None:
            continue
        phrase = source_words(story, owner).casefold().strip(" ,")
        if phrase in vague and phrase not in told and not _DESCRIBED.match(story.text, owner.source.end):
            told.add(phrase)
            yield Finding(
                owner.source, {"source": shown(source_words(story, owner))}, (Pointer(quote.parts[0].span, "quote"),)
            )
