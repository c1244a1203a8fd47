"""A quote that nobody says."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks.copy import (
    block_of,
    closed,
    fills_paragraph,
    in_sight,
    opening,
    shown,
    spoken,
    stands_alone,
    torn_blocks,
    voices_named,
    words_of,
)
from quotecheck.values.case import Case
from quotecheck.values.document import Block
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Function, Quote, SpeakerKind, Story

_PEOPLE = frozenset({SpeakerKind.PERSON})
_OTHERS = frozenset({SpeakerKind.UNKNOWN, SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT})
_DASHES = frozenset("—–-~")
_SIGNED = lazy(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}(?:,\s[^.!?]{2,60})?")
# “…,” the note read: the comma tells a tag from a sentence.
_TAG = lazy(r"(?:,[”’\"']|[”’\"'],)+[ \t]*(?P<tag>[^\s.!?“”\"][^.!?“”\"\n]{2,80})(?=[.\n]|$)")
_LINE = 120  # characters


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote with no speaker by any route that is a sentence of its own, unless it is a short phrase.

    Where the narrator has just spoken of somebody the reader has a guess, and the finding is the milder variant.
    """
    story = case.story
    quotes = spoken(story)
    unowned = [nth for nth, quote in enumerate(quotes) if _unowned(story, quote, shortest)]
    if not unowned:
        return
    torn = torn_blocks(story)
    people, others = voices_named(story, _PEOPLE), voices_named(story, _OTHERS)
    for nth in unowned:
        quote, previous = quotes[nth], quotes[nth - 1] if nth else None
        block = block_of(story, quote)
        if block is None or block.span.start in torn or _in_a_frame(story, quote) or _contended(block, quote):
            continue
        spoke = _spoke_last(story, block, previous) if previous else None
        if spoke and block.span.covers(spoke):
            continue
        words = {"words": opening(story, quote)}
        if at := spoke or in_sight(story, quote, people) or in_sight(story, quote, others) or _nearly(quote):
            facts = words | {"somebody": shown(story.document[at])}
            yield Finding(quote.span, facts, (Pointer(at, "somebody"),), "guess")
        else:
            yield Finding(quote.span, words)


def _unowned(story: Story, quote: Quote, shortest: int) -> bool:
    """Whether the quote is a whole sentence or more, closed, and has no attribution."""
    if quote.attribution is not None or quote.function is Function.PARTIAL or not closed(story, quote):
        return False
    if len(words_of(story, quote)) < shortest:
        return False
    return fills_paragraph(story, quote) or stands_alone(story, quote)


def _spoke_last(story: Story, block: Block, previous: Quote) -> Span | None:
    """Return who spoke the quote before, in this paragraph or the one above: its source, or a tag we do not know."""
    blocks = story.document.blocks
    at = bisect_left(blocks, block.span.start, key=lambda other: other.span.start)
    near = Span(blocks[max(0, at - 1)].span.start, block.span.end)
    if not near.covers(previous.span):
        return None
    if previous.attribution and previous.attribution.source:
        source = previous.attribution.source
        return source if near.covers(source) else None
    found = _TAG.match(story.text, previous.span.end - 2)
    return Span(*found.span("tag")) if found else None


def _contended(block: Block, quote: Quote) -> bool:
    """Whether a tag of the quote's own paragraph nearly won it: then somebody says it, and we cannot tell who."""
    return any(one.source and block.span.covers(one.source) for one in quote.candidates)


def _nearly(quote: Quote) -> Span | None:
    """Return the likeliest source of the quote, if one came near."""
    return next((one.source for one in quote.candidates if one.source), None)


def _in_a_frame(story: Story, quote: Quote) -> bool:
    """Whether the place owns a quote: the top of a piece, a lead-in or an open quote above, a signature below."""
    document = story.document
    at = bisect_right(document.blocks, quote.span.start, key=lambda block: block.span.start) - 1
    below = document[document.blocks[at + 1].span] if at + 1 < len(document.blocks) else ""
    if at < 1 or below[:1] in _DASHES or (len(below) < _LINE and _SIGNED.fullmatch(below)):
        return True
    if document.blocks[at].span.start != quote.span.start:
        return False
    above = document[document.blocks[at - 1].span]
    left_open = above.count("“") > above.count("”") or (above.startswith('"') and above.count('"') % 2 == 1)
    return left_open or above.endswith(":")
