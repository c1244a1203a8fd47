"""A speaker named only after several sentences of quote."""

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.checks.copy import block_of, is_pronoun, named, opening, same_voice, source_words, speeches, words
from quotecheck.values.case import Case
from quotecheck.values.document import Block
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

_STOP = lazy(r"[.!?…][’'\"”)]*\s+(?=[“‘\"'(\[]?[A-Z])")


def check(case: Case, *, sentences: int, shortest: int) -> Iterator[Finding]:
    """Yield each quote whose tag comes after more than ``sentences`` whole sentences and ``shortest`` words.

    Quiet where the reader has the voice already: the quote before was the same speaker's, or the narrator has just
    spoken of them.
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
        if is_pronoun(source_words(story, owner)) or _met(story, quote, block):
            continue
        yield Finding(
            first.span,
            {"words": opening(story, quote, 24), "voice": named(story, owner, 24)},
            (Pointer(owner.source, "voice"),),
        )


def _met(story: Story, quote: Quote, block: Block) -> bool:
    """Whether the narrator speaks of the speaker right before the quote, in its paragraph or the one above."""
    speaker = story.voice(quote)
    if speaker is None:
        return False
    at = bisect_left(story.document.blocks, block.span.start, key=lambda other: other.span.start)
    near = Span(story.document.blocks[max(0, at - 1)].span.start, quote.span.start)
    first = bisect_left(speaker.mentions, near.start, key=lambda mention: mention.span.start)
    return any(near.covers(mention.span) for mention in speaker.mentions[first : first + 1])
