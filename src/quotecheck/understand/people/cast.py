"""Everybody whom a story names or describes, by the words of their names."""

from collections import defaultdict

from quotecheck.lexicon.outlets import outlet
from quotecheck.understand.people.entity import OUTLET, PERSON, Entity
from quotecheck.understand.people.namesakes import HUMAN, bearer, whose
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
            self._by_word[word].append(entity)
        if len(keys) > 2:
            self._by_word["".join(keys[-2:])].append(entity)
        return entity

    def knows(self, word: str) -> bool:
        """Whether anybody bears a word."""
        return word in self._by_word

    def bearer(self, word: str, s: Sighting) -> Entity | None:
        """Return whose a name of one word is."""
        known = self._by_word.get(word)
        if known is None or s.named is None:
            return None
        first = known[0]
        if len(known) == 1 and first.keys[-1] == word and first.kind in HUMAN:
            return first
        return bearer(word, s.named.titles, s.block, known[:_MOST_BEARERS])

    def enter(self, s: Sighting) -> None:
        """Enter a name of several words, or find whose it is."""
        named = s.named
        assert named is not None
        keys = named.keys
        known = self._by_word.get(keys[-1]) or (self._by_word.get("".join(keys[-2:])) if len(keys) > 2 else None)
        entity = whose(named, s.text, known[:_MOST_BEARERS]) if known else None
        if entity is None:
            entity = self.new(plain(s), named.kind, keys)
            entity.suffix = named.suffix
        elif len(keys) > len(entity.keys):
            for word in keys:
                if word not in entity.keys:
                    self._by_word[word].append(entity)
            entity.keys, entity.name = keys, plain(s)
        if named.sure and not entity.sure:
            entity.kind, entity.sure = named.kind, True
        s.entity = entity

    def enter_shown(self, s: Sighting) -> None:
        """Match a name of a headline to the body's; a headline in title case opens no entry of its own."""
        assert s.named is not None
        keys = s.named.keys
        for end, word in enumerate(keys, 1):
            for entity in self._by_word.get(word, ())[:_MOST_BEARERS]:
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
