"""What a function said before: bounded, so memory is flat in the number of files."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Asked = TypeVar("Asked")
Told = TypeVar("Told")


def kept(ask: Callable[[Asked], Told]) -> Callable[[Asked], Told]:
    """Keep what a function says of the last story, or text, that it was asked about: they come one by one."""
    about: Asked | None = None
    answer: Told

    @wraps(ask)
    def told(asked: Asked) -> Told:
        nonlocal about, answer
        if about is not asked:
            answer = ask(asked)
            about = asked
        return answer

    return told


class Memo(dict[Asked, Told]):
    """What a function says of all that it was asked, as ``memo[asked]``; with ``most`` of them it begins anew.

    Half as dear as ``functools.lru_cache`` where most are known: no tuple is made to ask, no order of asking kept.
    """

    def __init__(self, ask: Callable[[Asked], Told], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, asked: Asked) -> Told:
        """Ask, and keep what was told."""
        if len(self) >= self._most:
            self.clear()
        told = self[asked] = self._ask(asked)
        return told
