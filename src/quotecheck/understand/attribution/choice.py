"""Choose between the readings of a quote."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotecheck.understand.attribution.reading import Candidate
from quotecheck.understand.attribution.weighing import weigh

_NEAR = 0.2
"""A reading with this share of the probability is kept beside the best."""


class Choice(NamedTuple):
    """The best reading, its share of the probability, and the other readings that come near it, best first."""

    best: Candidate
    share: float
    rest: tuple[tuple[Candidate, float], ...] = ()


def choose(readings: Sequence[Candidate], weights: Mapping[str, float]) -> Choice:
    """Return the best reading.

    Readings that name the same source by different cues speak for the same voice, so their shares are added up.
    """
    if len(readings) == 1:
        return Choice(readings[0], 1.0)
    scores = [reading.weight + weigh(reading.features, weights) for reading in readings]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    voices = [_voice(reading) for reading in readings]
    share: dict[object, float] = {}
    foremost: dict[object, int] = {}
    for nth, (voice, odd) in enumerate(zip(voices, odds, strict=True)):
        share[voice] = share.get(voice, 0.0) + odd / total
        if odd > odds[foremost.setdefault(voice, nth)]:
            foremost[voice] = nth
    chosen = max(share, key=share.__getitem__)
    best = _leaning(readings[foremost[chosen]], readings)
    mine = share[chosen]
    if mine >= 1 - _NEAR:
        return Choice(best, mine)
    near = sorted((voice for voice in share if share[voice] > _NEAR and voice != chosen), key=lambda v: -share[v])
    return Choice(best, mine, tuple((readings[foremost[voice]], share[voice]) for voice in near))


def _leaning(best: Candidate, readings: Sequence[Candidate]) -> Candidate:
    """Return the reading that says whose voice goes on, where the best one only names that voice's tag again."""
    if best.source is None or best.leans_on is not None:
        return best
    same = (r for r in readings if r.leans_on is not None and r.source == best.source and r.cue == best.cue)
    return next(same, best)


def _voice(reading: Candidate) -> object:
    """Return what tells one voice from another: where its source begins, however far it is taken to reach."""
    return reading.source.start if reading.source else (reading.pattern == "none", reading.cue)
