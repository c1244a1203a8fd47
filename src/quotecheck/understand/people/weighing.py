"""Choose whom a pronoun means, among those that structure leaves, by all else that the copy says of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from quotecheck.lexicon.pronouns import GENDERED
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.floor import Situation
from quotecheck.understand.people.phrases import Tag
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.votes import Link, Votes, standing, usual_for
from quotecheck.values.value import Value

AGREES = 1.2
"""What evidence that agrees with the pronoun makes of a score: the most that anything does."""

SURE = 3.0
"""What a title or a kin noun weighs beside other pronouns that were read as the same person's."""

NEAR = 0.93
"""From so large a share of the best score on, the second best is as good."""


class Reading(Value, frozen=False):
    """What structure alone says of one pronoun.

    ``ranked`` are those it can mean in the narrator's text with their scores, best first; ``rivals`` are named in a
    quote only. ``sure`` is set where structure leaves one reading. ``now`` is all that could have made it another.
    """

    sighting: Sighting
    tag: Tag | None
    ranked: list[tuple[Entity, float]]
    rivals: list[tuple[Entity, float]]
    sure: bool
    now: Situation


class Weighing:
    """What the copy says of everybody's pronouns, as far as one sweep knows.

    ``called`` tells, by subject form, who is said to be called by another set than *he* or *she*. Without ``votes``,
    the pronouns read so far, only titles and kin nouns count.
    """

    def __init__(self, called: Mapping[str, Collection[Entity]]) -> None:
        self.called = called
        self._votes: Votes | None = None
        self._known: dict[tuple[Entity, str], tuple[float, float]] = {}

    def hearing(self, votes: Votes) -> Weighing:
        """Return the same with other votes."""
        other = Weighing(self.called)
        other._votes, other._known = votes, self._known
        return other

    def link(self, reading: Reading) -> Link:
        """Return how a pronoun is read."""
        ranked, rivals = reading.ranked, reading.rivals
        chosen = self._choose(reading)
        if rivals:
            if chosen is not None and ranked and (chosen in dict(rivals) or not self._speaks_for(chosen, reading)):
                chosen = None
            ranked = sorted([*ranked, *rivals], key=lambda pair: -pair[1])
        return Link(reading.sighting, ranked[:4], chosen, reading.sure)

    def _choose(self, reading: Reading) -> Entity | None:
        """Return who scores best with all evidence, or nobody where two are about equal."""
        s, chosen = reading.sighting, None
        best = second = 0.0
        for entity, score in reading.ranked:
            if score * AGREES <= NEAR * best:
                break  # nor can anybody after this one come near
            score *= self._fit(entity, s)
            if score > best:
                chosen, best, second = entity, score, best
            elif score > second:
                second = score
        for entity, score in reading.rivals:
            score *= self._fit(entity, s)
            if score > best:
                chosen, best, second = entity, score, best
            elif score > second:
                second = score
        return None if second > NEAR * best else chosen

    def _fit(self, entity: Entity, s: Sighting) -> float:
        """Weigh what else the copy says of a candidate: over 1 where it agrees with the pronoun."""
        if self.called and (called := self.called.get(s.pronoun)):
            return AGREES if entity in called else 0.1
        if self._votes is None:
            return 0.12 if self._beside(entity, s.pronoun)[1] >= SURE else 1.0
        agree, against = self._support(entity, s)
        if against > agree:
            return 0.1 if against >= 1 else 0.25
        return AGREES if agree > against else 1.0

    def _speaks_for(self, entity: Entity, reading: Reading) -> bool:
        """Whether anything supports the pronoun for whom it was read."""
        agree, against = self._support(entity, reading.sighting)
        return agree > against

    def _support(self, entity: Entity, s: Sighting) -> tuple[float, float]:
        """Return what agrees with a pronoun for an entity and what does not, the pronoun itself left aside."""
        pronoun = s.pronoun
        agree, against = self._beside(entity, pronoun)
        ballot = self._votes.get(entity) if self._votes else None
        if ballot:
            cast, weight = ballot.places.get(s.start, ("", 0.0))
            for other, total in ballot.totals.items():
                if other == pronoun:
                    agree += total - weight * (cast == other)
                else:
                    against += total - weight * (cast == other)
        return agree, against

    def _beside(self, entity: Entity, pronoun: str) -> tuple[float, float]:
        """Return what titles and kin nouns, and less a given name, say for a pronoun of an entity and against it."""
        found = self._known.get((entity, pronoun))
        if found is None:
            agree = against = 0.0
            if known := standing(entity):
                agree, against = (SURE, 0.0) if pronoun in known else (0.0, SURE)
            if pronoun in GENDERED and (usual := usual_for(entity)):
                agree += 0.8 * (usual == pronoun)
                against += 0.8 * (usual != pronoun)
            found = self._known[entity, pronoun] = (agree, against)
        return found
