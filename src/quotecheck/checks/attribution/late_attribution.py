"""A speaker named only after several sentences of quote."""

import re
from collections.abc import Iterator

from quotecheck.checks.copy import block_of, named, opening, same_voice, speeches, words
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Quote

_STOP = re.compile(r"[.!?…][’'\"”)]*\s+(?=[“‘\"'(\[]?[A-Z])")


def check(case: Case, *, sentences: int, shortest: int) -> Iterator[Finding]:
    """Yield each quote whose tag comes after more than ``sentences`` whole sentences and ``shortest`` words.

    Quiet where the reader has the voice already: the quote before was the same speaker's.
    """
    story = case.story
    before: Quote | None = None
    for quote in speeches(story):
        previous, before = before, quote
        owner = quote.attribution
        if owner is None or owner.source is None or owner.leans_on is not None:
            continue
        first = quote.parts[0]
        block = block_of(story, quote)
        if owner.source.start < first.span.end or block is None or block.span.end <= owner.source.start:
            continue
        said = story.document[first.content]
        if len(_STOP.findall(said)) < sentences or len(words(said)) < shortest:
            continue
        if previous is not None and same_voice(story, previous, quote) is not False:
            continue
        speaker = story.voice(quote)
        told = (mention.span.start for mention in speaker.mentions) if speaker else ()
        if any(block.span.start <= at < first.span.start for at in told):
            continue
        yield Finding(
            first.span,
            {"words": opening(story, quote, 24), "voice": named(story, owner, 24)},
            (Pointer(owner.source, "voice"),),
        )
