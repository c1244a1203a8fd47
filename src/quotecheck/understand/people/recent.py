"""Whom the copy has named or meant, and where last: a pronoun points back to the last few paragraphs."""

from __future__ import annotations

from operator import attrgetter

from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.value import Value

REACH = 3
"""How many paragraphs back a pronoun is read to point (newsroom practice; further back copy names again)."""


class Last(Value, frozen=False):
    """The last mention so far of an entity in the narrator's text; ``nth`` counts entities as they were first met."""

    nth: int
    entity: Entity
    at: Sighting
    weight: float


_NTH = attrgetter("nth")


class Recent:
    """The last mention of everybody so far, the latest of all last."""

    def __init__(self) -> None:
        self.latest: Entity | None = None
        self._last: dict[Entity, Last] = {}

    def of(self, entity: Entity) -> Last | None:
        """Return the last mention of an entity."""
        return self._last.get(entity)

    def note(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note a mention; of two in one sentence the weightier counts."""
        last = self._last.get(entity)
        if last is None:
            self._last[entity] = Last(len(self._last), entity, s, weight)
        else:
            if weight >= last.weight or last.at.sentence != s.sentence:
                last.weight = weight
            last.at = s
            if entity is not self.latest:
                self._last[entity] = self._last.pop(entity)
        self.latest = entity

    def near(self, s: Sighting) -> list[Last]:
        """Return the last mentions of everybody within reach of a pronoun, as they were first met."""
        near = []
        farthest = s.block - REACH
        for last in reversed(self._last.values()):
            if last.at.block < farthest:
                break
            near.append(last)
        near.sort(key=_NTH)
        return near
