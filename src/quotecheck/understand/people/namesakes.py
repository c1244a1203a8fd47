"""Whose a name is, among those who bear one of its words."""

from collections.abc import Sequence

from quotecheck.lexicon.names import PARTICLES
from quotecheck.lexicon.nicknames import same_given
from quotecheck.understand.people.entity import PERSON, UNKNOWN, Entity
from quotecheck.understand.people.naming import Named

HUMAN = (PERSON, UNKNOWN)
"""Kinds of names that people can have."""


def whose(named: Named, written: str, known: Sequence[Entity]) -> Entity | None:
    """Return whose a name of several words is, of those who bear the last."""
    for entity in known:
        if _same(entity, named.keys, named.suffix) or _less_given(entity, written):
            return entity
    return None


def _same(entity: Entity, keys: tuple[str, ...], suffix: str) -> bool:
    """Whether a name of several words is another form of an entity's: same surname, a given name that agrees."""
    own = entity.keys
    if own == keys or (own and "".join(own) == "".join(keys)):
        return not suffix or not entity.suffix or suffix == entity.suffix
    if len(own) < 2 or own[-1] != keys[-1] or suffix != entity.suffix:
        return False
    return set(own) <= set(keys) or set(keys) <= set(own) or same_given(own[0], keys[0])


def _less_given(entity: Entity, written: str) -> bool:
    """Whether a name is an entity's without the given name: Ursula von der Leyen is *Von der Leyen*, with a capital."""
    particle, _, rest = written.partition(" ")
    return rest != "" and particle.lower() in PARTICLES and entity.name.lower().endswith(" " + written.lower())


def bearer(word: str, titles: tuple[str, ...], block: int, known: Sequence[Entity]) -> Entity | None:
    """Return whose a name of one word is, of those who bear it.

    Surname before given name; then the titles before it, who was met in its ``block``, who is met most, and first.
    """
    bearers = [e for e in known if e.keys[-1] == word and len(e.keys) > 1 and e.kind in HUMAN]
    if len(bearers) == 1:
        return bearers[0]
    if not bearers:
        bearers = _by_other_names(word, titles, known)
        if not bearers:
            return next((e for e in known if len(e.keys) == 1), None)
    if titles and len(bearers) > 1:
        bearers = [e for e in bearers if not e.titles.isdisjoint(titles)] or bearers
    here = [e for e in bearers if _met_in(e, block)]
    return here[-1] if here else max(bearers, key=lambda e: (len(e.sightings), -e.order))


def _by_other_names(word: str, titles: tuple[str, ...], known: Sequence[Entity]) -> list[Entity]:
    """Return who bears a word as a given or a middle name; a title goes with a given name only if it was met there."""
    bearers = [e for e in known if len(e.keys) > 1 and e.kind in HUMAN and (e.keys[0] == word or len(e.keys) > 2)]
    if titles and all(e.titles.isdisjoint(titles) for e in bearers):
        return [e for e in bearers if e.keys[0] != word]
    return bearers


def _met_in(entity: Entity, block: int) -> bool:
    """Whether an entity was met in a paragraph by now; what described it at first comes first."""
    met = entity.sightings
    return bool(met) and (met[-1].block == block or met[0].block == block)
