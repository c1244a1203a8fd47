"""Long quotes: align only what stands between runs of words that both sides have once.

The cost of a full alignment grows with the product of both lengths: a speech of two thousand words would take a
minute. Runs of words that occur once on either side are sure to belong together; the longest chain of them in the order
of both (Szymanski, 1975, as patience diff uses it) leaves short stretches between, and those are aligned in full.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from quotecheck.verify.align import Path, Step, align
from quotecheck.verify.claim import Gap

MANY = 150_000
"""Cells of a full alignment from which on we look for anchors: about 40 ms."""

_RUN = 4
_FAR = 40
Anchor = tuple[int, int]
"""A word of the copy and the word of the record it answers to."""


def align_long(copy: Sequence[str], gaps: Mapping[int, Gap], said: Sequence[str | None]) -> Path:
    """Align a long quote, by runs that each side has once; where there are none, by the fewest changes of all."""
    chain = _chain(_anchors(copy, said))
    if not chain:
        return _fewest(copy, said)
    steps: list[Step] = []
    cost = 0.0
    reach = 2 * _FAR
    last: Anchor = (-1, max(-1, chain[0][1] - chain[0][0] - reach))
    for anchor in [*chain, (len(copy), min(len(said), chain[-1][1] + len(copy) - chain[-1][0] + reach))]:
        inner = Path(0.0, ())
        ends = last[0] < 0 or anchor[0] == len(copy)
        far = not ends and anchor[1] - last[1] > anchor[0] - last[0] + _FAR
        if anchor[0] > last[0] + 1:
            inner = _between(copy, gaps, said, last, anchor, far)
        elif not ends and not far:
            inner = Path(0.0, tuple(Step(-1, nth) for nth in range(last[1] + 1, anchor[1])))
        steps += _joined(inner.steps, last, anchor, loose=ends or far)
        cost += inner.cost
        if anchor[0] < len(copy):
            steps.append(Step(*anchor, jump=far))
        last = anchor
    return Path(cost, tuple(steps))


def _between(
    copy: Sequence[str],
    gaps: Mapping[int, Gap],
    said: Sequence[str | None],
    last: Anchor,
    anchor: Anchor,
    far: bool,
) -> Path:
    """Align the words between two anchors; far from each other, against what stands next to the first."""
    low, high = last[1] + 1, min(last[1] + 1 + anchor[0] - last[0] + _FAR, anchor[1]) if far else anchor[1]
    ours, theirs = copy[last[0] + 1 : anchor[0]], said[low:high]
    if len(ours) * len(theirs) > MANY:
        part = _fewest(ours, theirs)
    else:
        inside = {at - last[0] - 1: gap for at, gap in gaps.items() if last[0] < at < anchor[0]}
        part = align(ours, inside, theirs, jumps=False)
    moved = tuple(
        Step(step.copy + last[0] + 1 if step.copy >= 0 else -1, step.said + low if step.said >= 0 else -1)
        for step in part.steps
    )
    return Path(part.cost, moved)


def _fewest(copy: Sequence[str], said: Sequence[str | None]) -> Path:
    """Return the path of fewest changes as rapidfuzz finds it, every kind of change at one price."""
    from rapidfuzz.distance import Levenshtein

    steps: list[Step] = []
    for block in Levenshtein.opcodes(said, copy):
        theirs, ours = range(block.src_start, block.src_end), range(block.dest_start, block.dest_end)
        if block.tag == "delete":
            steps += (Step(-1, nth) for nth in theirs if said[nth] is not None)
        elif block.tag == "insert":
            steps += (Step(nth, -1) for nth in ours)
        else:
            pairs = zip(ours, theirs, strict=True)
            steps += (Step(one, -1 if said[other] is None else other) for one, other in pairs)
    inner = [nth for nth, step in enumerate(steps) if step.copy >= 0]
    kept = steps[inner[0] : inner[-1] + 1] if inner else []
    return Path(float(sum(step.copy < 0 or step.said < 0 for step in kept)), tuple(kept))


def _joined(inner: Sequence[Step], last: Anchor, anchor: Anchor, *, loose: bool) -> list[Step]:
    """Return the steps between two anchors with the words of the record that a free start and end left out."""
    if loose:
        return list(inner)
    used = [step.said for step in inner if step.said >= 0]
    if not used:  # words changed for others, one for one as far as they go
        theirs = range(last[1] + 1, anchor[1])
        changed = [Step(step.copy, said) for step, said in zip(inner, theirs, strict=False)]
        return [*changed, *inner[len(changed) :], *(Step(-1, nth) for nth in theirs[len(changed) :])]
    first, end = used[0], used[-1]
    before = [Step(-1, nth) for nth in range(last[1] + 1, first)]
    return [*before, *inner, *(Step(-1, nth) for nth in range(end + 1, anchor[1]))]


def _anchors(copy: Sequence[str], said: Sequence[str | None]) -> list[Anchor]:
    """Return the words of each run that both sides have once; where a word of ours has several, the last one first.

    So no chain that rises on their side takes one word of ours twice.
    """
    ours, theirs = _once(copy), _once(said)
    starts = [(at, theirs[run]) for run, at in ours.items() if run in theirs]
    found = {(at + nth, to + nth) for at, to in starts for nth in range(_RUN)}
    return sorted(found, key=lambda anchor: (anchor[0], -anchor[1]))


def _once(keys: Sequence[str | None]) -> dict[tuple[str | None, ...], int]:
    found: dict[tuple[str | None, ...], int] = {}
    for at in range(len(keys) - _RUN + 1):
        run = tuple(keys[at : at + _RUN])
        if None not in run:
            found[run] = -1 if run in found else at
    return {run: at for run, at in found.items() if at >= 0}


def _chain(anchors: Sequence[Anchor]) -> list[Anchor]:
    """Return the longest run of anchors that rises on both sides."""
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(anchors)
    for nth, (_, to) in enumerate(anchors):
        at = bisect_left(tails, to)
        before[nth] = ends[at - 1] if at else -1
        tails[at : at + 1] = [to]
        ends[at : at + 1] = [nth]
    chain = []
    nth = ends[-1] if ends else -1
    while nth >= 0:
        chain.append(anchors[nth])
        nth = before[nth]
    return chain[::-1]
