"""A quote that nobody says."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks.copy import (
    block_of,
    closed,
    fills_paragraph,
    in_sight,
    opening,
    shown,
    speeches,
    stands_alone,
    torn_blocks,
    voices_named,
    words_of,
)
from quotecheck.values.case import Case
from quotecheck.values.document import Block
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, SpeakerKind, Story

_PEOPLE = frozenset({SpeakerKind.PERSON})
_OTHERS = frozenset({SpeakerKind.UNKNOWN, SpeakerKind.GROUP, SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT})
_DASHES = frozenset("—–-~")
_SIGNED = re.compile(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}(?:,\s[^.!?]{2,60})?")
_TAG = 8  # words at most
_LINE = 120  # characters


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote with no speaker by any route that is a sentence of its own, unless it is a short phrase.

    Where the narrator has just spoken of somebody the reader has a guess, and the finding is the milder variant.
    """
    story = case.story
    torn = torn_blocks(story)
    people, others = voices_named(story, _PEOPLE), voices_named(story, _OTHERS)
    for quote in speeches(story):
        if quote.attribution is not None or len(words_of(story, quote)) < shortest or not closed(story, quote):
            continue
        if not (fills_paragraph(story, quote) or stands_alone(story, quote)):
            continue
        block = block_of(story, quote)
        if block is None or block.span.start in torn or _in_a_frame(story, quote) or _contended(block, quote):
            continue
        words = {"words": opening(story, quote)}
        at = _tag_above(story, quote) or in_sight(story, quote, people) or in_sight(story, quote, others)
        if at:
            facts = words | {"somebody": shown(story.document[at])}
            yield Finding(quote.span, facts, (Pointer(at, "somebody"),), "guess")
        else:
            yield Finding(quote.span, words)


def _tag_above(story: Story, quote: Quote) -> Span | None:
    """Return the words after the last quote of the paragraph above, which can be a tag we do not know."""
    document = story.document
    at = bisect_right(document.blocks, quote.span.start, key=lambda block: block.span.start) - 1
    before = story.quotes[quote.index - 1].span if quote.index else None
    if at < 1 or before is None or not document.blocks[at - 1].span.covers(before):
        return None
    tail = story.text[before.end : document.blocks[at - 1].span.end]
    start = before.end + len(tail) - len(tail.lstrip(" ,"))
    return Span(start, start + len(tail.strip(" ,."))) if 0 < len(tail.strip(" ,.").split()) <= _TAG else None


def _contended(block: Block, quote: Quote) -> bool:
    """Whether a tag of the quote's own paragraph nearly won it: then somebody says it, and we cannot tell who."""
    return any(one.source and block.span.covers(one.source) for one in quote.candidates)


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
