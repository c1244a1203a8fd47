"""What many rules ask of one story is answered once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from quotecheck.values.story import Story

T = TypeVar("T")


def kept(ask: Callable[[Story], T]) -> Callable[[Story], T]:
    """Keep the answer for the last story asked about, and no other: rules run one story at a time."""
    last: list[tuple[Story, T]] = []

    @wraps(ask)
    def told(story: Story) -> T:
        known = last[0] if last else None
        if known is None or known[0] is not story:
            known = (story, ask(story))
            last[:] = [known]
        return known[1]

    return told
