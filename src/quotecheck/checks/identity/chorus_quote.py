"""A whole sentence given to several people at once."""

import re
from collections.abc import Iterator

from quotecheck.checks.copy import block_of, shown, speeches, words_of
from quotecheck.lexicon.roles import GROUP_NOUNS
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind

_TOGETHER = lazy(
    r"\b(?:statement|letter|petition|report|release|note|memo|email|e-mail|tweet|post|website|motion|filing|brief|study"
    r"|paper|article|op-ed|editorial|chant\w*|sang|song|sing|shout\w*|unison|both|jointly|joint|wrote|write|writes"
    r"|written|collectively|slogan|sign|banner|agreed)\b",
    re.IGNORECASE,
)
"""Words round a quote that tell of one text or one voice for several people."""

_WRITERS = frozenset(
    "researchers scientists authors analysts economists historians lawyers attorneys prosecutors editors directors"
    " investigators people others police staff authorities organisers organizers".split()
)
"""Groups whose words in marks are mostly written ones, or one voice's by custom."""


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each spoken sentence of ``shortest`` words or more given to a group that did not write or chant it."""
    story = case.story
    for quote in speeches(story):
        link = quote.attribution
        if link is None or link.source is None or link.leans_on is not None or link.medium is not None:
            continue
        voice, words = story.voice(quote), story.document[link.source]
        head = words.split()[-1].lower()
        group = voice is not None and voice.kind is SpeakerKind.GROUP and head in GROUP_NOUNS - _WRITERS
        if not group or len(words_of(story, quote)) < shortest or re.search(r" and |,", words):
            continue
        block = block_of(story, quote)
        around = story.document[block.span] if block else ""
        if not _TOGETHER.search(around.replace(story.document[quote.parts[0].content], "")):
            yield Finding(quote.parts[0].content, {"source": shown(words)}, (Pointer(link.source, "several"),))
