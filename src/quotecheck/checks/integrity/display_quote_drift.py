"""A headline, deck, caption or pull-quote with quoted words that the body does not have."""

from collections import Counter
from collections.abc import Iterator

from quotecheck.checks.copy import opening, words, words_of
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Function, Quote, Story

_DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.CAPTION, Scope.PULL_QUOTE})
_RUNNING = frozenset({Scope.BODY, Scope.LIST, Scope.BLOCKQUOTE, Scope.TABLE})


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield each display quote of ``shortest`` words or more whose words stand nowhere in the body in that order.

    ``alike`` is the share of its words that a quote of the body has to have to be shown as the one meant.
    """
    story = case.story
    shown_off = [
        quote
        for quote in story.quotes
        if quote.scope in _DISPLAY and (quote.spoken or quote.function is Function.TERM) and quote.inside is None
    ]
    if not shown_off:
        return
    body = f" {' '.join(_body_words(story))} "
    quoted = [quote for quote in story.quotes if quote.scope in _RUNNING and quote.spoken]
    for quote in shown_off:
        said = words_of(story, quote)
        if len(said) < shortest or f" {' '.join(said)} " in body:
            continue
        facts = {"words": opening(story, quote)}
        if meant := _meant(story, said, quoted, alike):
            yield Finding(quote.span, facts, (Pointer(meant.parts[0].span, "body"),))
        elif quoted:
            yield Finding(quote.span, facts, (), "absent")


def _body_words(story: Story) -> Iterator[str]:
    for block in story.document.blocks:
        if block.scope in _RUNNING:
            yield from words(story.document[block.span])


def _meant(story: Story, said: list[str], quoted: list[Quote], alike: float) -> Quote | None:
    """Return the quote of the body with the largest share of the words of a display quote, if it has enough."""
    wanted = Counter(said)
    best, share = None, alike
    for quote in quoted:
        common = sum((wanted & Counter(words_of(story, quote))).values()) / len(said)
        if common >= share:
            best, share = quote, common
    return best
