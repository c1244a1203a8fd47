"""One reading of who said a quoted run."""

from typing import NamedTuple

from quotecheck.understand.attribution.cues import Cue
from quotecheck.values.span import Span


class Candidate(NamedTuple):
    """One reading.

    ``leans_on`` is the index of the run whose voice it goes on with; ``at`` the place and the cue of a tag of its own;
    ``split`` tells that only a tag stands between this run and the one it leans on.
    """

    pattern: str
    source: Span | None
    cue: Span | None
    features: tuple[str, ...]
    leans_on: int | None = None
    at: tuple[int, Cue] | None = None
    split: bool = False
    weight: float = 0.0
    """What is known already to speak for it, besides its features."""


class Voice(NamedTuple):
    """What was settled about an earlier run."""

    source: Span | None
    cue: Span | None
    pattern: str
