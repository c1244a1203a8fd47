"""What supports a pronoun for an entity: titles, kin nouns, other pronouns read as it, a listed given name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from quotecheck.lexicon.kin import COURTESY, KIN, TITLED
from quotecheck.lexicon.nicknames import usual_pronoun
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.value import Value, made

LIKELY = 0.35
"""What a link chosen among rivals weighs as evidence, against 1 for a sure one."""


class Link(Value, frozen=False):
    """How one pronoun was read: ``ranked`` by structure alone, ``chosen`` with all evidence."""

    sighting: Sighting
    ranked: list[tuple[Entity, float]]
    chosen: Entity | None
    sure: bool


class Ballot(Value, frozen=False):
    """The pronouns read as one entity: at each place what stands there and what it weighs, and the sums."""

    places: dict[int, tuple[str, float]] = made(factory=dict)
    totals: dict[str, float] = made(factory=dict)


Votes = dict[Entity, Ballot]

_STANDING = KIN | COURTESY
_NOTHING: frozenset[str] = frozenset()


def standing(entity: Entity) -> frozenset[str]:
    """Return the subject forms that courtesy titles and kin nouns beside a name agree with; empty for none."""
    return _agreed([_STANDING[word] for word in (*entity.titles, *entity.roles) if word in _STANDING])


def _agreed(told: list[frozenset[str]]) -> frozenset[str]:
    """Return the one subject form that all tell of, empty where there is none."""
    known = frozenset().union(*told) if told else _NOTHING
    return known if len(known) == 1 else _NOTHING


def usual_for(entity: Entity) -> str:
    """Return what a listed given name, or a -man or -woman title, leans to; empty for nothing."""
    if leans := _agreed([TITLED[word] for word in (*entity.titles, *entity.roles) if word in TITLED]):
        return next(iter(leans))
    given = entity.given or (entity.keys[0] if entity.keys and entity.introduction and not entity.titles else "")
    return usual_pronoun(given) if given else ""


def count(sure: Iterable[Link], read: Iterable[Link]) -> Votes:
    """Count by entity the pronouns read as it: 1 for a link sure by structure, less for one that was chosen."""
    votes: Votes = defaultdict(Ballot)
    for link in read:
        if link.chosen is not None and link.sighting.pronoun not in SHARED:
            votes[link.chosen].places[link.sighting.start] = (link.sighting.pronoun, LIKELY)
    for link in sure:
        if link.sure and link.sighting.pronoun not in SHARED:
            votes[link.ranked[0][0]].places[link.sighting.start] = (link.sighting.pronoun, 1.0)
    for ballot in votes.values():
        for pronoun, weight in ballot.places.values():
            ballot.totals[pronoun] = ballot.totals.get(pronoun, 0.0) + weight
    return votes
