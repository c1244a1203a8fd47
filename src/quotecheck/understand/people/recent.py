"""Whom the copy has named or meant, and where last: a pronoun points back to the last few paragraphs."""

from typing import NamedTuple

from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sighting import Sighting

REACH = 3
"""How many paragraphs back a pronoun is read to point (newsroom practice; further back copy names again)."""


class Last(NamedTuple):
    """The last mention of an entity in the narrator's text; ``nth`` counts entities as they were first met."""

    nth: int
    entity: Entity
    at: Sighting
    weight: float


class Recent:
    """The last mention of everybody so far, the latest of all last."""

    def __init__(self) -> None:
        self.latest: Entity | None = None
        self._last: dict[Entity, Last] = {}
        self._met = 0

    def of(self, entity: Entity) -> Last | None:
        """Return the last mention of an entity."""
        return self._last.get(entity)

    def note(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note a mention; of two in one sentence the weightier counts."""
        old = self._last.pop(entity, None)
        if old is None:
            self._met += 1
            nth = self._met
        else:
            nth = old.nth
            if old.weight > weight and old.at.sentence == s.sentence:
                weight = old.weight
        self._last[entity] = Last(nth, entity, s, weight)
        self.latest = entity

    def near(self, s: Sighting) -> list[Last]:
        """Return the last mentions of everybody within reach of a pronoun, as they were first met."""
        near = []
        farthest = s.block - REACH
        for last in reversed(self._last.values()):
            if last.at.block < farthest:
                break
            near.append(last)
        near.sort()  # by ``nth``, which no two share
        return near
