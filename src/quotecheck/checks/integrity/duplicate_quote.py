"""The same quote printed twice."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from quotecheck.checks.copies import copies, two_owners
from quotecheck.checks.copy import fills_paragraph, shown
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Function, Quote, Story

_NAME_AND_ROLE = 8  # words at most
_LEAD = 3  # paragraphs


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield the later of two quotes with the same words that are not given to two speakers.

    A fragment that the lead takes from the body is left alone, and so is a pull-quote that lost its mark-up.
    """
    story = case.story
    told = set()
    for copy in copies(story, shortest=shortest, alike=1.0):
        if copy.within or copy.second_at in told or two_owners(story, copy):
            continue
        if _taken(story, copy.first) or any(_pulled(story, quote) for quote in (copy.first, copy.second)):
            continue
        told.add(copy.second_at)
        facts = {"words": shown(story.document[copy.second_at].strip("“”\"‘’'"))}
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),))


def _taken(story: Story, quote: Quote) -> bool:
    """Whether the quote is a piece of a sentence near the top, as a lead takes it from the body."""
    piece = quote.function is Function.PARTIAL or story.document[quote.parts[0].content][:1].islower()
    if not piece:
        return False
    body = (block.span.start for block in story.document.blocks if block.scope is Scope.BODY)
    below = next(islice(body, _LEAD, None), None)
    return below is None or below > quote.span.start


def _pulled(story: Story, quote: Quote) -> bool:
    """Whether the quote is a paragraph of its own over a line that is only a name."""
    if not fills_paragraph(story, quote):
        return False
    if story.document.block_at(quote.span.start) != story.document.block_at(quote.span.end - 1):
        return True  # a mark left open took the name below with it
    blocks = story.document.blocks
    after = bisect_left(blocks, quote.span.end, key=lambda block: block.span.start)
    return after < len(blocks) and len(story.document[blocks[after].span].split()) <= _NAME_AND_ROLE
