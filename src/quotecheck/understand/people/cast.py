"""Everybody whom a story names or describes, by the words of their names."""

from collections import defaultdict
from collections.abc import Sequence

from quotecheck.lexicon.outlets import outlet
from quotecheck.understand.people.entity import OUTLET, PERSON, Entity
from quotecheck.understand.people.namesakes import whose
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.story import SpeakerKind

_MOST_BEARERS = 200
"""So many bear one word of a name in no story; beyond, the first are looked at."""


class Cast:
    """The entries of one story, in order, and who bears which word."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._by_word: dict[str, list[Entity]] = defaultdict(list)

    def new(self, name: str, kind: SpeakerKind, keys: tuple[str, ...] = ()) -> Entity:
        """Open an entry."""
        if keys and kind is not PERSON and outlet(name):
            kind = OUTLET
        entity = Entity(name, kind, keys, len(self.entities))
        self.entities.append(entity)
        for word in keys:
            self._bears(entity, word)
        if len(keys) > 2:
            self._bears(entity, "".join(keys[-2:]))
        return entity

    def _bears(self, entity: Entity, word: str) -> None:
        """Note a word of an entity's name."""
        bearers = self._by_word[word]
        if len(bearers) < _MOST_BEARERS:
            bearers.append(entity)

    def bearers(self, word: str) -> Sequence[Entity]:
        """Return who bears a word, as they were first met."""
        return self._by_word.get(word, ())

    def enter(self, s: Sighting) -> None:
        """Enter a name of several words, or find whose it is."""
        named = s.named
        assert named is not None
        keys = named.keys
        known = self._by_word.get(keys[-1]) or (self._by_word.get("".join(keys[-2:])) if len(keys) > 2 else None)
        entity = whose(named, s.text, known) if known else None
        if entity is None:
            entity = self.new(plain(s), named.kind, keys)
            entity.suffix = named.suffix
        elif len(keys) > len(entity.keys):
            for word in keys:
                if word not in entity.keys:
                    self._bears(entity, word)
            entity.keys, entity.name = keys, plain(s)
        if named.sure and not entity.sure:
            entity.kind, entity.sure = named.kind, True
        s.entity = entity

    def enter_shown(self, s: Sighting) -> None:
        """Match a name of a headline to the body's; a headline in title case opens no entry of its own."""
        assert s.named is not None
        keys = s.named.keys
        for end, word in enumerate(keys, 1):
            for entity in self.bearers(word):
                if entity.keys == keys[max(0, end - len(entity.keys)) : end]:
                    s.entity = entity
                    return
        if s.named.sure:
            self.enter(s)

    def forget(self) -> None:
        """Let go of the sightings, which lead back here: what holds itself is left for a search of all memory."""
        for entity in self.entities:
            entity.sightings = []


def plain(s: Sighting) -> str:
    """Return a name without the titles before it."""
    return s.text if not (s.named and s.named.titles) else s.text[s.text.index(s.named.words[0]) :]
