"""What many rules ask of one story is answered once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from quotecheck.values.story import Story

T = TypeVar("T")


def kept(ask: Callable[[Story], T]) -> Callable[[Story], T]:
    """Keep the answer for the last story asked about, and no other: rules run one story at a time."""
    about: Story | None = None
    answer: T

    @wraps(ask)
    def told(story: Story) -> T:
        nonlocal about, answer
        if about is not story:
            answer = ask(story)
            about = story
        return answer

    return told
