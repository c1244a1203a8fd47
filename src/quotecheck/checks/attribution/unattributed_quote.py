"""A quote that nobody says."""

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks.copy import (
    closed,
    fills_paragraph,
    opening,
    person_in_sight,
    shown,
    speeches,
    stands_alone,
    words_of,
)
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Quote, Story

_DASHES = ("—", "–", "-", "~")


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote with no speaker by any route that is a sentence of its own, unless it is a short phrase.

    Where the narrator has just spoken of somebody the reader has a guess, and the finding is the milder variant.
    """
    story = case.story
    for quote in speeches(story):
        if quote.attribution is not None or len(words_of(story, quote)) < shortest or not closed(story, quote):
            continue
        if not (fills_paragraph(story, quote) or stands_alone(story, quote)):
            continue
        if _in_a_frame(story, quote):
            continue
        words = {"words": opening(story, quote)}
        if at := person_in_sight(story, quote):
            facts = words | {"somebody": shown(story.document[at])}
            yield Finding(quote.span, facts, (Pointer(at, "somebody"),), "guess")
        else:
            yield Finding(quote.span, words)


def _in_a_frame(story: Story, quote: Quote) -> bool:
    """Whether the paragraphs round a quote own it: a lead-in, a quote left open above, or a signature below."""
    document = story.document
    at = bisect_right(document.blocks, quote.span.start, key=lambda block: block.span.start) - 1
    above = document[document.blocks[at - 1].span] if at > 0 else ""
    below = document[document.blocks[at + 1].span] if at + 1 < len(document.blocks) else ""
    first_in_block = document.blocks[at].span.start == quote.span.start
    opened = above.count("“") > above.count("”") or (above.startswith('"') and above.count('"') % 2 == 1)
    return (first_in_block and (above.endswith(":") or opened)) or below.startswith(_DASHES)
