"""Which words of the record each word of a quote answers to, at the least cost.

A fitting alignment: all of the quote against any stretch of the record, after Needleman and Wunsch (1970) and Sellers
(1980), with one move more: at a price, the quote may go on anywhere else, backwards or in another source. So a quote
stitched from two places aligns as two exact runs and not as one bad one. Costs were set on transcripts of 2015-16
(``benchmarks/verify_pairs.py`` measures them).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotecheck.lexicon.fillers import SOUNDS
from quotecheck.lexicon.small_words import FUNCTION
from quotecheck.lexicon.spoken_forms import ENDINGS_OF_HOUSES, NEAR, SAME
from quotecheck.values.value import Value
from quotecheck.verify.claim import WILD, Gap

ADD = 1.0
CHANGE = 1.5
DROP = 0.7
DROP_SMALL = 0.5
DROP_SOUND = 0.05
DROP_UNDER_BRACKET = 0.1
DROP_REPEATED = 0.15
DROP_AT_ELLIPSIS = 0.01
DROP_AT_TAG = 0.12
JUMP = 3.0
JUMP_AT_ELLIPSIS = 2.0
_OPEN = {Gap.ELLIPSIS: DROP_AT_ELLIPSIS, Gap.TAG_BETWEEN: DROP_AT_TAG}
_INFINITE = 1e9
_REPEAT = 4
_ENDINGS = frozenset(("", "s", "es", "d", "ed", "ing", "n", "en", "er", "ly", "y", "ies", "ied", "e", "'s", "t"))


class Step(NamedTuple):
    """One move: word ``copy`` answers to word ``said``; -1 on one side where words were added or dropped.

    ``jump`` is set where the quote goes on elsewhere than right behind the step before.
    """

    copy: int
    said: int
    jump: bool = False


class Path(Value):
    """The cheapest way through, from the first word of the quote to the last."""

    cost: float
    steps: tuple[Step, ...]


def align(
    copy: Sequence[str],
    gaps: Mapping[int, Gap],
    said: Sequence[str | None],
    handicap: Sequence[float] | None = None,
    *,
    jumps: bool = True,
) -> Path:
    """Align the keys of a quote with those of the record; ``None`` in ``said`` parts what does not go on.

    ``handicap`` is what it costs to begin at a word of the record: who speaks there is not whom the copy names.
    Without ``jumps`` it is one stretch.
    """
    width = len(said)
    drops = [_INFINITE if key is None else _drop(key) for key in said]
    for at in _said_again(said):
        drops[at] = min(drops[at], DROP_REPEATED)
    places: dict[str, list[int]] = {}
    for at, key in enumerate(said):
        if key is not None:
            places.setdefault(key, []).append(at)
    before = [*handicap, 0.0] if handicap else [0.0] * (width + 1)
    moves: list[bytearray] = []
    origins: list[int] = []
    for nth, key in enumerate(copy):
        lowest = min(before) if nth and jumps else _INFINITE
        origins.append(before.index(lowest) if nth and jumps else 0)
        jump = lowest + (JUMP_AT_ELLIPSIS if gaps.get(nth) is Gap.ELLIPSIS else JUMP)
        opened = DROP_UNDER_BRACKET if key == WILD else _OPEN.get(gaps.get(nth + 1, Gap.NONE), DROP)
        before, row = _row(before, _changes(key, said, places), jump, 0.0 if key == WILD else ADD, drops, opened)
        moves.append(row)
    return _trace(before, moves, origins, len(copy))


def _row(
    before: list[float], changes: list[float], jump: float, add: float, drops: list[float], opened: float
) -> tuple[list[float], bytearray]:
    """Return the costs after one more word of the quote, and the move that led to each: 0 on, 1 drop, 2 add, 3 jump."""
    row = bytearray(len(before))
    left = before[0] + add
    row[0] = 2
    now = [left]
    diagonal = before[0]
    easy = opened < DROP
    for at, (above, change, drop) in enumerate(zip(before[1:], changes, drops, strict=True), 1):
        if drop == _INFINITE:
            now.append(_INFINITE)
            left, diagonal = _INFINITE, above
            continue
        if jump < diagonal:
            best, move = jump + change, 3
        else:
            best, move = diagonal + change, 0
        if easy and opened < drop:
            drop = opened
        if left + drop < best:
            best, move = left + drop, 1
        if above + add < best:
            best, move = above + add, 2
        now.append(best)
        row[at] = move
        left, diagonal = best, above
    return now, row


def _trace(last: list[float], moves: list[bytearray], origins: list[int], size: int) -> Path:
    at = min(range(len(last)), key=last.__getitem__)
    cost = last[at]
    steps: list[Step] = []
    nth = size
    while nth > 0:
        move = moves[nth - 1][at]
        if move == 1:
            steps.append(Step(-1, at - 1))
            at -= 1
        elif move == 2:
            steps.append(Step(nth - 1, -1))
            nth -= 1
        else:
            steps.append(Step(nth - 1, at - 1, move == 3))
            at = origins[nth - 1] if move == 3 else at - 1
            nth -= 1
    return Path(cost, tuple(reversed(steps)))


def _changes(key: str, said: Sequence[str | None], places: Mapping[str, list[int]]) -> list[float]:
    """Return what it costs to take ``key`` for each word of the record."""
    if key == WILD:
        return [0.0] * len(said)
    costs = [CHANGE] * len(said)
    for other, where in places.items():
        if other == key:
            cost = 0.0
        elif other[0] == key[0] or other[0] == "'" or key[0] == "'" or (key in FUNCTION and other in FUNCTION):
            cost = unlikeness(key, other)
        else:
            continue
        if cost != CHANGE:
            for at in where:
                costs[at] = cost
    return costs


def _said_again(said: Sequence[str | None]) -> Iterator[int]:
    """Yield the words that the speaker says again at once: *we are* in *we are, um, we are going*."""
    loud = [at for at, key in enumerate(said) if key not in SOUNDS]
    keys = [said[at] for at in loud]
    for size in range(1, _REPEAT + 1):
        for at in range(len(keys) - 2 * size + 1):
            if keys[at] == keys[at + size] and keys[at : at + size] == keys[at + size : at + 2 * size]:
                yield from (loud[nth] for nth in range(at, at + size) if keys[nth] is not None)


def _drop(key: str) -> float:
    return DROP_SOUND if key in SOUNDS else DROP_SMALL if key in FUNCTION else DROP


@lru_cache(maxsize=20_000)
def unlikeness(one: str, other: str) -> float:
    """Return what it costs to take one word for another: 0 the same, up to ``CHANGE``."""
    if one == other or is_same(one, other):
        return 0.0
    if is_respelt(one, other):
        return 0.1
    if is_inflected(one, other) or frozenset((one, other)) in NEAR:
        return 0.6
    return 1.3 if one in FUNCTION and other in FUNCTION else CHANGE


def is_same(one: str, other: str) -> bool:
    """Whether one is an ending that can stand for the other: ``'s`` and *is*."""
    return (one, other) in SAME or (other, one) in SAME


def is_respelt(one: str, other: str) -> bool:
    """Whether two words are one in the spellings of two houses: *favour* and *favor*."""
    if abs(len(one) - len(other)) > 2:
        return False
    return any(
        (one.endswith(british) and other.endswith(american) and one[: -len(british)] == other[: -len(american)])
        or (other.endswith(british) and one.endswith(american) and other[: -len(british)] == one[: -len(american)])
        for british, american in ENDINGS_OF_HOUSES
    )


def is_inflected(one: str, other: str) -> bool:
    """Whether two words are forms of one: *attack*, *attacks*, *attacked*."""
    if len(one) < 3 or len(other) < 3 or one[0].isdigit():
        return False
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    if shared < 3 or shared < min(len(one), len(other)) - 1:
        return False
    first, second = one[shared:], other[shared:]
    if first[:1] == one[shared - 1]:  # plan, planned
        first = first[1:]
    if second[:1] == other[shared - 1]:
        second = second[1:]
    return first in _ENDINGS and second in _ENDINGS
