"""What the features of a reading weigh, be it of whose verb it is or of who said a quote."""

from collections.abc import Iterable, Mapping
from itertools import repeat

Weights = Mapping[str, float]
"""How much each feature adds, by its name."""

_NOTHING = repeat(0.0)


def weigh(features: Iterable[str], weights: Weights) -> float:
    """Return the sum of the weights of features."""
    return sum(map(weights.get, features, _NOTHING))
