"""Link each quote to its attribution: who said it, by which words, and why we think so.

For every quoted run the readings that the grammar allows are listed (``candidates``), each with the features that
weigh it, and the weights learned from annotated news rank them (``lexicon/weights_links``). The weights are words and
numbers that a person can read; ``benchmarks/learn_links.py`` makes them anew.
"""

import math
from collections.abc import Mapping, Sequence

from quotecheck.lexicon.weights_links import LINKS, SOURCES
from quotecheck.understand.attribution.candidates import Candidate, Copy, Voice, propose, weigh
from quotecheck.understand.attribution.sources import Weigher
from quotecheck.understand.attribution.spans import Run, runs
from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Function, Mark, Part, Quote, Tag

_WEIGHER = Weigher(SOURCES)
_NEAR = 0.2
"""A reading with this share of the probability is kept beside the best."""


def link(document: Document, marks: tuple[Mark, ...]) -> tuple[tuple[Quote, ...], tuple[Tag, ...]]:
    """Return the quotes in order, and the tags that stand in the narrator's text."""
    found = runs(document, marks)
    copy = Copy(document, found, _WEIGHER)
    voices: dict[int, Voice] = {}
    chosen: dict[int, tuple[Candidate, float]] = {}
    others: dict[int, tuple[tuple[Candidate, float], ...]] = {}
    for index, run in enumerate(found):
        if run.outer is not None:
            continue
        best, confidence, rest = choose(propose(copy, index, voices), LINKS)
        chosen[index] = best, confidence
        others[index] = rest
        if best.pattern != "none":
            voices[index] = Voice(best.source, best.cue, best.pattern)
    quotes = _quotes(document, found, chosen, others)
    return quotes, _tags(copy, quotes)


def choose(
    readings: Sequence[Candidate], weights: Mapping[str, float]
) -> tuple[Candidate, float, tuple[tuple[Candidate, float], ...]]:
    """Return the best reading, the probability of its source, and the other readings that come near it.

    Readings that name the same source by different cues speak for the same voice, so their shares are added up.
    """
    scores = [weigh(reading.features, weights) for reading in readings]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    share: dict[object, float] = {}
    for reading, odd in zip(readings, odds, strict=True):
        share[_voice(reading)] = share.get(_voice(reading), 0.0) + odd / total
    order = sorted(range(len(readings)), key=lambda n: (-share[_voice(readings[n])], -odds[n]))
    best = readings[order[0]]
    rest: list[tuple[Candidate, float]] = []
    seen = {_voice(best)}
    for n in order:
        voice = _voice(readings[n])
        if voice not in seen and share[voice] > _NEAR:
            seen.add(voice)
            rest.append((readings[n], share[voice]))
    return best, share[_voice(best)], tuple(rest)


def _voice(reading: Candidate) -> object:
    """Return what tells one reading's voice from another's."""
    return reading.source or (reading.pattern == "none", reading.cue)


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
        passage = copy.passage(nth)
        for sentence in range(len(passage.stops) + 1):
            low, high = passage.bounds(sentence)
            for cue in copy.cues(nth, sentence):
                if mine := governed.get(cue.span):
                    tags.append(Tag(cue.source, cue.span, passage.span_of(low, max(low, high - 1)), tuple(mine)))
    return tuple(tags)
