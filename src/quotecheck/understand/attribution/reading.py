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
    counted: int = 0
    weight: float = 0.0
    """What the first ``counted`` features weigh, where that is known already."""


class Voice(NamedTuple):
    """What was settled about an earlier run."""

    source: Span | None
    cue: Span | None
    pattern: str
