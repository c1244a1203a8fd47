"""Sentences stitched together from scraps of quote."""

from collections.abc import Iterator

from quotecheck.checks.copy import block_of, opening, spoken, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Function, Quote, Story


def check(case: Case, *, fewest: int, shorter_than: int) -> Iterator[Finding]:
    """Yield each sentence with ``fewest`` fragments or more of fewer than ``shorter_than`` words each."""
    story = case.story
    run: list[Quote] = []
    for quote in spoken(story):
        scrap = quote.function is Function.PARTIAL and len(words_of(story, quote)) < shorter_than
        if run and (not scrap or _apart(story, run[-1], quote)):
            yield from _told(story, run, fewest)
            run = []
        if scrap:
            run.append(quote)
    yield from _told(story, run, fewest)


def _apart(story: Story, one: Quote, other: Quote) -> bool:
    """Whether two quotes stand in different sentences."""
    between = story.text[one.span.end - 2 : other.span.start]
    return block_of(story, one) != block_of(story, other) or any(stop in between for stop in (". ", ".” ", "? ", "! "))


def _told(story: Story, run: list[Quote], fewest: int) -> Iterator[Finding]:
    if len(run) >= fewest:
        last = run[-1]
        facts = {"words": opening(story, last), "number": str(len(run))}
        yield Finding(last.span, facts, tuple(Pointer(quote.span, "scrap") for quote in run[:-1]))
