"""A headline, deck, caption or pull-quote with quoted words that the body does not have."""

from collections.abc import Iterable, Iterator

from quotecheck.checks.copy import opening, words, words_of
from quotecheck.lexicon.spoken_forms import CONTRACTIONS, ENDINGS
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Function, Quote, Story

_DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.CAPTION, Scope.PULL_QUOTE})
_RUNNING = frozenset({Scope.BODY, Scope.LIST, Scope.BLOCKQUOTE, Scope.TABLE})

_CLIPPED = 6  # words; a longer display quote can take two of the narrator's words with it


def check(case: Case, *, shortest: int, sentence: int, alike: float) -> Iterator[Finding]:
    """Yield each display quote of ``shortest`` words or more whose words stand nowhere in the body in that order.

    Those that are like nothing in the body are yielded from ``sentence`` words on. ``alike`` is the share of words in
    place that a run of the body's quotes needs more of to be shown as the one meant.
    """
    story = case.story
    shown_off = [
        quote
        for quote in story.quotes
        if quote.scope in _DISPLAY and (quote.spoken or quote.function is Function.TERM) and quote.inside is None
    ]
    if not shown_off:
        return
    body = list(_body_words(story))
    plain, full = f" {' '.join(body)} ", ""
    quoted = [quote for quote in story.quotes if quote.scope in _RUNNING and quote.spoken]
    for quote in shown_off:
        printed = words_of(story, quote)
        if f" {' '.join(printed)} " in plain:
            continue
        said = _expanded(printed)
        full = full or f" {' '.join(_expanded(body))} "
        if len(said) < shortest or _stands_in(said, full):
            continue
        facts = {"words": opening(story, quote)}
        if meant := _meant(story, said, quoted, alike):
            yield Finding(quote.span, facts, (Pointer(meant.parts[0].span, "body"),))
        elif quoted and len(said) >= sentence:
            yield Finding(quote.span, facts, (), "absent")


def _body_words(story: Story) -> Iterator[str]:
    for block in story.document.blocks:
        if block.scope in _RUNNING:
            yield from words(story.document[block.span])


def _expanded(said: Iterable[str]) -> list[str]:
    """Return words with their contractions written out, since headlines are free to contract."""
    full: list[str] = []
    for word in said:
        ending = next((pair for pair in ENDINGS if word.endswith(pair[0])), None)
        if word in CONTRACTIONS:
            full += CONTRACTIONS[word]
        elif ending:
            full += (word.removesuffix(ending[0]), ending[1])
        else:
            full.append(word)
    return full


def _stands_in(said: list[str], body: str) -> bool:
    """Whether the words stand in the body in this order, give or take two words at an end of a longer quote."""
    runs = [said, said[2:], said[:-2]] if len(said) > _CLIPPED else [said]
    return any(f" {' '.join(run)} " in body for run in runs)


def _meant(story: Story, said: list[str], quoted: list[Quote], alike: float) -> Quote | None:
    """Return the quote of the body that has a run of words most like those of a display quote, if any is like them."""
    from rapidfuzz.distance import Levenshtein  # only where a display quote is not in the body

    best, score = None, alike
    for quote in quoted:
        text = _expanded(words_of(story, quote))
        if not set(said) & set(text):
            continue
        for start in range(max(1, len(text) - len(said) + 1)):
            near = Levenshtein.normalized_similarity(said, text[start : start + len(said)])
            if near > score:
                best, score = quote, near
    return best
