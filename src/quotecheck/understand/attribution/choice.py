"""Choose between the readings of a quote."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotecheck.understand.attribution.candidates import Candidate, weigh

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
    scores = [weigh(reading.features, weights) for reading in readings]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    share: dict[object, float] = {}
    for reading, odd in zip(readings, odds, strict=True):
        voice = _voice(reading)
        share[voice] = share.get(voice, 0.0) + odd / total
    ranked = sorted(zip(readings, odds, strict=True), key=lambda pair: (-share[_voice(pair[0])], -pair[1]))
    best = ranked[0][0]
    mine = share[_voice(best)]
    rest: dict[object, tuple[Candidate, float]] = {}
    if mine < 1 - _NEAR:
        for reading, _ in ranked:
            voice = _voice(reading)
            if share[voice] > _NEAR and voice != _voice(best):
                rest.setdefault(voice, (reading, share[voice]))
    return Choice(best, mine, tuple(rest.values()))


def _voice(reading: Candidate) -> object:
    """Return what tells one reading's voice from another's."""
    return reading.source or (reading.pattern == "none", reading.cue)
