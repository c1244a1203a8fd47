"""Fuzz every reader: good copy, good copy with bytes changed, and bytes of any kind, held to the laws of the readers.

    nice python benchmarks/fuzz_readers.py --seconds 600

Prints how many inputs each reader took, how many of them it refused in words, and the slowest; fails with the smallest
input that breaks a law, or with any that takes longer than ``SLOWEST`` seconds.
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "readers"))

from laws import COPY, hold

from quotecheck.readers import open_copy
from quotecheck.values.errors import InputError

SLOWEST = 2.0  # seconds of processor time
BATCH = 500


@dataclass
class Tally:
    """What became of the inputs of one reader."""

    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0


def changed(good: bytes, cuts: list[tuple[float, int, bytes]]) -> bytes:
    """Return copy with some runs of bytes replaced; each cut is a place from 0 to 1, a length and what comes there."""
    data = bytearray(good)
    for place, length, instead in cuts:
        at = int(place * len(data))
        data[at : at + length] = instead
    return bytes(data)


def inputs(name: str) -> st.SearchStrategy[bytes]:
    """Return the inputs for one kind of file."""
    cut = st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=6))
    good: st.SearchStrategy[bytes] = COPY[name]
    return good | st.builds(changed, good, st.lists(cut, min_size=1, max_size=4)) | st.binary(max_size=400)


def trial(name: str, tally: Tally) -> Callable[[bytes], None]:
    """Return what is done with each input."""

    def check(data: bytes) -> None:
        tally.inputs += 1
        began = time.process_time()
        try:
            documents = open_copy(name, data)
        except InputError:
            tally.refused += 1
            documents = ()
        took = time.process_time() - began
        tally.slowest = max(tally.slowest, took)
        assert took < SLOWEST, f"{took:.1f} s for {len(data)} bytes"
        for document in documents:
            hold(document)

    return check


def main() -> None:
    """Fuzz until the time is up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(COPY), action="append")
    asked = parser.parse_args()
    names = asked.only or list(COPY)
    tallies = {name: Tally() for name in names}
    limits = settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    until = time.monotonic() + asked.seconds
    batch = asked.seed
    while time.monotonic() < until:
        for name in names:
            seed(batch)(limits(given(inputs(name))(trial(name, tallies[name]))))()
        batch += 1
    for name, tally in tallies.items():
        print(f"{name:14} {tally.inputs:8} inputs  {tally.refused:8} refused  slowest {tally.slowest * 1000:6.1f} ms")


if __name__ == "__main__":
    main()
