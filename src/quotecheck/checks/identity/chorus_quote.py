"""A whole sentence given to several people at once."""

import re
from collections.abc import Iterator

from quotecheck.checks.copy import block_of, shown, speeches, words_of
from quotecheck.lexicon.roles import GROUP_NOUNS
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import SpeakerKind

_TOGETHER = re.compile(
    r"\b(?:statement|letter|petition|report|release|note|memo|email|e-mail|tweet|post|website|motion|filing|brief|study|paper|article|op-ed|"
    r"editorial|chant\w*|sang|song|sing|shout\w*|unison|both|jointly|joint|wrote|write|writes|written|collectively|slogan|sign|banner|agreed)\b",
    re.IGNORECASE,
)

_WRITERS = frozenset(
    "researchers scientists authors analysts economists historians lawyers attorneys prosecutors editors directors"
    " investigators people others police staff".split()
)
"""Groups whose words in marks are mostly written ones, or one voice's by custom."""


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each spoken sentence of ``shortest`` words or more whose source is a group that did not write or chant it."""
    story = case.story
    for quote in speeches(story):
        link = quote.attribution
        voice = story.voice(quote)
        if link is None or link.source is None or link.leans_on is not None or voice is None:
            continue
        head = story.document[link.source].split()[-1].lower()
        if voice.kind is not SpeakerKind.GROUP or head not in GROUP_NOUNS or head in _WRITERS or link.medium is not None or len(words_of(story, quote)) < shortest:
            continue
        block = block_of(story, quote)
        around = story.document[block.span] if block else ""
        words = story.document[link.source]
        if not _TOGETHER.search(around.replace(story.document[quote.parts[0].content], "")) and not re.search(r" and |,", words):
            yield Finding(quote.parts[0].content, {"source": shown(words)}, (Pointer(link.source, "several"),))
