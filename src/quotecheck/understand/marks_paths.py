"""The cheapest reading of one paragraph's marks: which opens, which closes which, which stands alone.

A reading is a path through stacks of open marks, mark by mark (Viterbi). A stack is a string of kinds, outermost
first: ``"ds"`` is a single quote open inside a double one. Linear in the number of marks.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quotecheck.understand.marks_glyphs import LOST, Raw

MOST = 3000
"""Above this many marks a paragraph is no prose, and is paired by what each mark looks like alone."""

_UNCLOSED = LOST - 0.1
_NESTED_ALIKE = 2.5
_INNER_LOST = 4.0
_OTHER_KIND = 3.5
_DEEPEST = 3


class Path(NamedTuple):
    """A reading: its price, and for each mark a step.

    Steps: ``o`` opens, ``c`` closes, ``i`` closes the outer of two and leaves the inner open, ``r`` opens while the one
    before is left open for good, ``.`` none of these.
    """

    cost: float
    steps: str


NO_MARKS = Path(0.0, "")


def solve(marks: Sequence[Raw], start: str = "", end_prices: dict[str, float] | None = None) -> Path:
    """Return the cheapest reading of ``marks``, which begins with the stack ``start``.

    ``end_prices`` tells what it costs to end with a given kind open and nothing else; otherwise each is ``LOST``.
    """
    if len(marks) > MOST:
        return _by_looks(marks, start)
    if not start and (easy := _easy(marks)) is not None:
        return easy
    live: dict[str, float] = {start: 0.0}
    trail: list[dict[str, tuple[str, str]]] = []
    for mark in marks:
        live, back = _advance(live, mark)
        trail.append(back)
    ends = end_prices or {}
    stack, cost = min(
        ((stack, cost + ends.get(stack, _UNCLOSED * len(stack))) for stack, cost in live.items()),
        key=lambda end: end[1],
    )
    steps = []
    for back in reversed(trail):
        stack, step = back[stack]
        steps.append(step)
    return Path(cost, "".join(reversed(steps)))


def _easy(marks: Sequence[Raw]) -> Path | None:
    """Read double marks that open and close in turn, each where it should, with nothing but apostrophes among them."""
    steps, cost = "", 0.0
    opens = True
    for mark in marks:
        if mark.kind == "s" and 2 * mark.other_cost < LOST <= mark.open:  # cheaper so than any two of them as a pair
            steps += "."
            cost += mark.other_cost
        elif mark.kind != "d" or (mark.open if opens else mark.close + mark.backwards):
            return None
        else:
            steps += "o" if opens else "c"
            opens = not opens
    return Path(cost, steps) if opens else None


def _advance(live: dict[str, float], mark: Raw) -> tuple[dict[str, float], dict[str, tuple[str, str]]]:
    """Take one mark: from the price of each stack before it to the price of each stack after it."""
    after: dict[str, float] = {}
    back: dict[str, tuple[str, str]] = {}

    def offer(stack: str, cost: float, origin: str, step: str) -> None:
        if cost < after.get(stack, 1e9):
            after[stack] = cost
            back[stack] = (origin, step)

    kind = mark.kind
    for stack, cost in live.items():
        offer(stack, cost + mark.other_cost, stack, ".")
        if not kind:
            continue
        top = stack[-1:]
        if len(stack) < _DEEPEST and mark.open < 2 * LOST:
            if top != kind:
                offer(stack + kind, cost + mark.open, stack, "o")
            elif kind == "d":
                offer(stack + kind, cost + mark.open + _NESTED_ALIKE, stack, "o")
        if top == kind and mark.open < LOST:
            offer(stack, cost + mark.open + _UNCLOSED, stack, "r")
        if top and mark.close < 2 * LOST:
            if (price := _closing(top, mark)) is not None:
                offer(stack[:-1], cost + price, stack, "c")
            if len(stack) > 1 and (price := _closing(stack[-2], mark)) is not None and top == "s":
                offer(stack[:-2], cost + price + _INNER_LOST, stack, "i")
    return after, back


def _closing(top: str, mark: Raw) -> float | None:
    """Return what it costs that ``mark`` closes an opener of kind ``top``; None if it cannot."""
    kind = mark.kind
    if top == kind:
        return mark.close + mark.backwards
    if (top == "l" and kind == "d") or (top == "m" and kind == "s"):
        return mark.close
    if {top, kind} <= {"d", "g"}:
        return mark.close + mark.backwards + _OTHER_KIND
    if {top, kind} <= {"d", "s"}:
        return mark.close + mark.backwards + (_OTHER_KIND if mark.other_cost >= 4.0 else _OTHER_KIND + 1.4)
    return None


def _by_looks(marks: Sequence[Raw], start: str) -> Path:
    """Read a paragraph that is all marks, in one pass."""
    stack, steps, cost = list(start), [], 0.0
    for mark in marks:
        if stack and stack[-1] == mark.kind and mark.close <= mark.open:
            stack.pop()
            steps.append("c")
        elif mark.kind and mark.open < mark.close and len(stack) < _DEEPEST:
            stack.append(mark.kind)
            steps.append("o")
        else:
            cost += mark.other_cost
            steps.append(".")
    return Path(cost + LOST * len(stack), "".join(steps))
