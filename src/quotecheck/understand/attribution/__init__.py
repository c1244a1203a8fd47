"""Link each quote to its attribution: who said it, by which words, and why we think so.

For every quoted run the readings that the grammar allows are listed (``candidates``), each with the features that
weigh it, and the weights learned from annotated news rank them (``lexicon/weights_links``). The weights are words and
numbers that a person can read; ``benchmarks/learn_links.py`` makes them anew.
"""

import math
from collections.abc import Sequence

from quotecheck.lexicon.weights_links import LINKS, SOURCES
from quotecheck.understand.attribution.candidates import Candidate, Copy, Voice, propose, weigh
from quotecheck.understand.attribution.spans import Run, runs
from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Function, Mark, Part, Quote, Tag

_TIE = 0.08
"""Two readings nearer than this in probability are about equal."""


def link(document: Document, marks: tuple[Mark, ...]) -> tuple[tuple[Quote, ...], tuple[Tag, ...]]:
    """Return the quotes in order, and the tags that stand in the narrator's text."""
    found = runs(document, marks)
    copy = Copy(document, found, SOURCES)
    voices: dict[int, Voice] = {}
    chosen: dict[int, tuple[Candidate, float]] = {}
    others: dict[int, tuple[tuple[Candidate, float], ...]] = {}
    for index, run in enumerate(found):
        if run.outer is not None:
            continue
        best, confidence, rest = _choose(propose(copy, index, voices))
        chosen[index] = best, confidence
        others[index] = rest
        if best.pattern != "none":
            voices[index] = Voice(best.source, best.cue, best.pattern)
    quotes = _quotes(document, found, chosen, others)
    return quotes, _tags(copy, quotes)


def _choose(readings: Sequence[Candidate]) -> tuple[Candidate, float, tuple[tuple[Candidate, float], ...]]:
    """Return the best reading, its probability, and the others that come near it."""
    scores = [weigh(reading.features, LINKS) for reading in readings]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    best = scores.index(top)
    share: dict[Span | None, float] = {}
    for reading, odd in zip(readings, odds, strict=True):
        key = reading.source or reading.cue
        share[key] = share.get(key, 0.0) + odd / total
    mine = readings[best].source or readings[best].cue
    rest = tuple(
        (reading, share[reading.source or reading.cue])
        for reading, odd in sorted(zip(readings, odds, strict=True), key=lambda pair: -pair[1])
        if odd / total > 0.2 and (reading.source or reading.cue) != mine
    )
    return readings[best], share[mine], rest


def _quotes(
    document: Document,
    found: list[Run],
    chosen: dict[int, tuple[Candidate, float]],
    others: dict[int, tuple[tuple[Candidate, float], ...]],
) -> tuple[Quote, ...]:
    """Join runs into quotes."""
    groups: list[list[int]] = []
    quote_of: dict[int, int] = {}
    for index, run in enumerate(found):
        reading = chosen.get(index)
        before = reading[0].leans_on if reading else None
        if before is not None and reading and _same_quote(found[before], run, reading[0]):
            quote_of[index] = quote_of[before]
            groups[quote_of[index]].append(index)
        else:
            quote_of[index] = len(groups)
            groups.append([index])
    quotes: list[Quote] = []
    for number, group in enumerate(groups):
        first = found[group[0]]
        block = document.blocks[first.nth]
        function, attribution, rest = Function.SPEECH, None, ()
        if group[0] in chosen:
            reading, confidence = chosen[group[0]]
            near = others[group[0]]
            if reading.pattern == "none":
                function = Function.TERM if len(document[first.content].split()) < 8 else Function.SPEECH
            else:
                attribution = _attribution(reading, confidence, quote_of)
                if document[first.content][:1].islower():
                    function = Function.PARTIAL
            rest = tuple(_attribution(other, odds, quote_of) for other, odds in near if other.pattern != "none")
        quotes.append(
            Quote(
                number,
                tuple(Part(found[index].span, found[index].content) for index in group),
                function,
                block.scope if block else Scope.BODY,
                attribution,
                rest,
                None if first.outer is None else quote_of[first.outer],
            )
        )
    return tuple(quotes)


def _same_quote(before: Run, run: Run, reading: Candidate) -> bool:
    """Whether a run goes on with the quote of an earlier one: carried over a paragraph, or split by its own tag."""
    if run.follows:
        return reading.pattern == "carried"
    return (
        reading.pattern == "continued"
        and reading.source is not None
        and before.nth == run.nth
        and before.span.end <= reading.source.start
        and reading.source.end <= run.span.start
    )


def _attribution(reading: Candidate, confidence: float, quote_of: dict[int, int]) -> Attribution:
    return Attribution(
        reading.source,
        reading.cue,
        reading.pattern,
        round(confidence, 3),
        leans_on=None if reading.leans_on is None else quote_of[reading.leans_on],
    )


def _tags(copy: Copy, quotes: Sequence[Quote]) -> tuple[Tag, ...]:
    """Return the source and cue pairs in the narrator's text that govern quotes."""
    governed: dict[Span, list[int]] = {}
    for quote in quotes:
        if quote.attribution and quote.attribution.cue and quote.attribution.leans_on is None:
            governed.setdefault(quote.attribution.cue, []).append(quote.index)
    tags = []
    for nth in copy.of_block:
        for cue in copy.cues(nth):
            mine = governed.get(cue.span)
            if mine:
                passage = copy.passage(nth)
                low, high = passage.sentence(cue.element)
                tags.append(Tag(cue.source, cue.span, passage.span_of(low, max(low, high - 1)), tuple(mine)))
    return tuple(tags)
