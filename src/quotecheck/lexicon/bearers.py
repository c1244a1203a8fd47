"""Whose a name is, among people each of whom goes by several: looked up, however many there are."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from quotecheck.lexicon.names import name_keys


class Named(Protocol):
    """Somebody with names, the one in print first."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name the person goes by."""


N = TypeVar("N", bound=Named)


class Bearers(Generic[N]):
    """People by the first and the last word of their names."""

    def __init__(self, known: tuple[N, ...]) -> None:
        self._last: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        self._printed: dict[str, list[int]] = defaultdict(list)
        self._known = known
        for nth, one in enumerate(known):
            for name in one.names:
                if keys := name_keys(name):
                    self._last[keys[-1]].append((nth, keys))
            if keys := name_keys(one.names[0]):
                for word in {keys[0], keys[-1]}:
                    self._printed[word].append(nth)

    def of(self, name: str) -> N | None:
        """Return who bears a name: by a full name that agrees at both ends, or by a surname that only one bears."""
        keys = name_keys(name)
        sharing = self._last.get(keys[-1], ()) if keys else ()
        for nth, told in sharing:
            if told == keys or (len(keys) > 1 and len(told) > 1 and told[0] == keys[0]):
                return self._known[nth]
        bare = {nth for nth, _ in sharing} if len(keys) == 1 else set()
        return self._known[bare.pop()] if len(bare) == 1 else None

    def like(self, name: str) -> Iterator[tuple[N, tuple[str, ...]]]:
        """Yield whoever shares the first or the last word of a name, in order, with the words of the name in print."""
        keys = name_keys(name)
        for nth in sorted({nth for word in keys[:1] + keys[-1:] for nth in self._printed.get(word, ())}):
            yield self._known[nth], name_keys(self._known[nth].names[0])


_LAST: list[tuple[Any, Bearers[Any]]] = []


def bearers(known: tuple[N, ...]) -> Bearers[N]:
    """Return people by their names; those asked about last are kept, since one roster serves all stories."""
    if not _LAST or _LAST[0][0] is not known:
        _LAST[:] = [(known, Bearers(known))]
    found: Bearers[N] = _LAST[0][1]
    return found
