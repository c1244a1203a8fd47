"""What a function said before, for what is asked of every word: bounded, so memory is flat in the number of files."""

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Told = TypeVar("Told")


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
