"""The same quote printed twice."""

from collections.abc import Iterator

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
    above = sum(block.scope is Scope.BODY for block in story.document.blocks if block.span.start <= quote.span.start)
    return piece and above <= _LEAD


def _pulled(story: Story, quote: Quote) -> bool:
    """Whether the quote is a paragraph of its own over a line that is only a name."""
    if not fills_paragraph(story, quote):
        return False
    if story.document.block_at(quote.span.start) != story.document.block_at(quote.span.end - 1):
        return True  # a mark left open took the name below with it
    after = next((block for block in story.document.blocks if block.span.start >= quote.span.end), None)
    return after is not None and len(story.document[after.span].split()) <= _NAME_AND_ROLE
