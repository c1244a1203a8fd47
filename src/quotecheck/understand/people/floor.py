"""Who holds the floor as the copy goes on: who spoke last, who has been named since, and where everybody was last."""

from __future__ import annotations

from collections.abc import Set
from itertools import islice
from typing import NamedTuple

from quotecheck.understand.people.entity import PERSON, UNKNOWN, Entity
from quotecheck.understand.people.sighting import Sighting

REACH = 3
"""How many paragraphs back a pronoun is read to point (newsroom practice; further back copy names again)."""

FADED = tuple(0.72**sentences for sentences in range(13))
"""What a mention is worth so many sentences further back; beyond, it fades no more."""

CLAUSE = 0.8
"""What the subject of a further clause is worth, where that of the sentence is worth 1."""

Last = tuple[int, Entity, Sighting, float]
"""The last mention so far of an entity in the narrator's text: how many were met before it, who, where, its weight."""


class Situation(NamedTuple):
    """All that a pronoun's reading by structure hangs on and that the reading of another can change.

    ``near`` are the last mentions within reach, as they were first met, ``last`` is the latest of all. ``since`` counts
    the paragraphs since the ``speaker`` spoke; ``alone`` is set while nobody else has been mentioned since. The
    ``challenger`` is who has been the subject since, and can be the next to speak; ``asks`` is
    set where the speaker only asked, ``owns`` where the pronoun opens what describes somebody (*her lawyer*).
    """

    near: list[Last]
    last: Last | None
    speaker: Entity | None
    since: int
    alone: bool
    challenger: Entity | None
    asks: bool
    owns: bool


class Floor:
    """Follows the copy from mention to mention; ``human`` are those whom a *he* or *she* can mean.

    ``heard`` is who or what spoke last, ``things`` what was the subject last that is nobody.
    """

    def __init__(self, human: Set[Entity]) -> None:
        self.heard: Entity | None = None
        self.things: Entity | None = None
        self.last: Last | None = None
        self._human = human
        self._mentions: dict[Entity, Last] = {}  # the latest comes last
        self._speaker: Entity | None = None
        self._spoken = -9
        self._alone = True
        self._challenger: Entity | None = None
        self._asks = False

    def seen(self, entity: Entity, s: Sighting, heads: bool = False) -> None:
        """Note a mention in the narrator's text; one that ``heads`` a source phrase counts as a subject does."""
        if entity in self._human:
            weight = 1.0 if heads or s.first else CLAUSE if s.clause else 0.5
            person = entity.kind is PERSON
            if s.owner:
                weight *= 0.7
            if not person:
                weight *= 0.6
            self.note(entity, s, weight)
            if entity is not self._speaker:
                self._alone = False
                if person and s.first and not s.owner:
                    self._challenger = entity
            elif s.first:
                self._challenger = None
        elif s.first or s.form == "nominal":
            self.things = entity

    def note(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note where somebody is named or meant; a weightier one before counts as far as it has not faded."""
        before = self._mentions.get(entity)
        if before is None:
            nth = len(self._mentions)
        else:
            nth, _, at, old = before
            if weight < old:
                back = s.sentence - at.sentence
                weight = max(weight, old * (FADED[back] if back < 12 else FADED[12]))
            if before is not self.last:
                del self._mentions[entity]
        self._mentions[entity] = self.last = (nth, entity, s, weight)

    def speaks(self, entity: Entity, s: Sighting | None, asks: bool) -> None:
        """Note that somebody speaks here, or only asks."""
        self.heard = entity
        if entity.kind is PERSON or entity.kind is UNKNOWN:
            self._speaker = entity
            self._spoken = s.block if s else self._spoken
            self._asks = asks
            self._challenger = None
            self._alone = True

    def near(self, s: Sighting) -> list[Last]:
        """Return the last mentions of everybody within reach of a pronoun, as they were first met."""
        near = []
        farthest = s.block - REACH
        for last in reversed(self._mentions.values()):
            if last[2].block < farthest:
                break
            near.append(last)
        near.sort()
        return near

    def at(self, s: Sighting) -> Situation:
        """Return how things stand where a pronoun is."""
        near, last = self.near(s), self.last
        owns = last is not None and last[2].start == s.start
        if last is not None and owns:  # the lawyer of *her lawyer*, who is never meant
            near.remove(last)
            last = next(islice(reversed(self._mentions.values()), 1, None), None)
        since = s.block - self._spoken
        return Situation(near, last, self._speaker, since, self._alone, self._challenger, self._asks, owns)
