"""Join the sightings of one person or body into one entry."""

from functools import cache

from quotecheck.lexicon.names import HIGH_TITLES, NOT_PEOPLE, key
from quotecheck.lexicon.nicknames import is_given_name
from quotecheck.lexicon.roles import OUTLET_NOUNS, PERSON_NOUNS
from quotecheck.understand.people.cast import Cast, plain
from quotecheck.understand.people.entity import KINDS, OUTLET, PERSON, UNKNOWN, Entity, settle
from quotecheck.understand.people.introductions import (
    MAY_TELL,
    TELLING,
    TELLING_WORDS,
    acronym,
    apposed_roles,
    end_of,
    identifies,
    introduces,
    is_human,
    is_placed,
    renames,
)
from quotecheck.understand.people.namesakes import HUMAN
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind

_PLACED = frozenset("in at near across outside inside throughout around from".split())


class Ledger:
    """Leads what names or describes somebody to one entry of the cast: full names first, then short forms and roles."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._by_role: dict[str, Entity] = {}
        self._stands_for: dict[str, Entity] = {}
        self._named: Sighting | None = None
        self._outlet: Entity | None = None

    def join(self, sightings: list[Sighting]) -> None:
        """Give every name and every nominal sighting its entity."""
        shown, joined = [], []
        before: Sighting | None = None
        for s in sightings:
            if s.named is not None and len(s.named.keys) > 1:
                if s.display:
                    shown.append(s)
                else:
                    self._cast.enter(s)
                    if before is not None and self._text[before.end : s.start] == " and ":
                        joined.append((before, s))
            before = s
        for s in shown:
            self._cast.enter_shown(s)
        for before, s in joined:
            self._share(before, s)
        described: Sighting | None = None
        for s in sightings:
            if s.form == "name":
                if s.entity is None:
                    self._short(s)
                else:
                    self._note(s, s.entity)
                if s.quoted:
                    continue
                if s.form != "name":  # an office by now
                    described = s
                    continue
                if described is not None:
                    self._identify(described, s)
                self._named = s
            elif s.form == "nominal":
                self._nominal(s)
                described = s if s.kind == "person" else None
        for entity in self._cast.entities:
            settle(entity)

    def _share(self, before: Sighting, s: Sighting) -> None:
        """Give the given name before *and* the surname behind it: *Tom and Mary Vardal* are two Vardals.

        The word must be a given name that the story has nowhere else, or it is somebody's surname.
        """
        named, other = before.named, s.named
        if named is None or other is None or named.titles or other.titles or before.owner:
            return
        if len(named.keys) != 1 or len(other.keys) != 2:
            return
        word, family = named.keys[0], other.keys[-1]
        if not (is_given_name(word) and is_given_name(other.keys[0])):
            return
        if not self._cast.knows(word) and self._text.count(before.text) == 1:
            before.entity = self._cast.new(f"{before.text} {s.text.split()[-1]}", PERSON, (word, family))
            before.entity.sure = True

    def _short(self, s: Sighting) -> None:
        """Lead a surname, a given name or an office back to whose it is."""
        named = s.named
        assert named is not None
        if not named.keys:
            self._office(s)
            return
        if len(named.keys) > 1:
            return
        entity = self._known(s, named.keys[0])
        if entity is None:
            if s.display:
                return
            entity = self._cast.new(plain(s), named.kind, named.keys)
        if named.sure and not entity.sure and entity.kind is not SpeakerKind.ORGANISATION:
            entity.kind, entity.sure = PERSON, True
        s.entity = entity
        self._note(s, entity)

    def _known(self, s: Sighting, word: str) -> Entity | None:
        """Return who is known by a name of one word."""
        entity = self._stands_for.get(word) or self._cast.bearer(word, s)
        named = self._named
        if entity is None and named is not None and not self._cast.knows(word) and renames(self._text, named, s):
            entity = named.entity
            if entity is not None:
                self._stands_for[word] = entity
        return entity

    def _office(self, s: Sighting) -> None:
        """Lead “the President” back to who holds the office, if the story says."""
        assert s.named is not None
        s.form, s.head = "nominal", s.named.titles[-1]
        self._meet(s, self._by_role.get(s.head), PERSON)

    def _nominal(self, s: Sighting) -> None:
        """Lead “the mayor” back to a mayor; open an entry for “a mayor”."""
        entity = self._by_role.get(s.head) if s.definite else None
        if s.kind == "person" and (apposed := self._apposed(s)) is not None:
            entity = apposed
        if entity is None and s.definite and s.head in OUTLET_NOUNS:
            entity = self._outlet
        if entity is None and s.definite and self._is_epithet(s):
            return
        self._meet(s, entity, KINDS[s.kind])

    def _is_epithet(self, s: Sighting) -> bool:
        """Whether a nominal calls whoever was named just before by what else they are: nobody new."""
        named = self._named
        if named is None or s.block - named.block > 1 or _EPITHET.match(s.text) is None:
            return False
        return named.entity is not None and named.entity.person

    def _meet(self, s: Sighting, entity: Entity | None, kind: SpeakerKind) -> None:
        """Note a sighting without a name, with a new entry where it leads back to nobody."""
        if entity is None:
            entity = self._cast.new(s.text, kind)
            entity.roles = _alone(s.head)
            self._by_role[s.head] = entity
        s.entity = entity
        entity.sightings.append(s)

    def _apposed(self, s: Sighting) -> Entity | None:
        """Return who has just been named where a nominal is said of them: *Ana Ruiz, the mayor*."""
        named = self._named
        if named is None or named.block != s.block or named.entity is None or not named.entity.person:
            return None
        if self._text[s.start - 2 : s.start] != ", ":
            return None
        return named.entity if _BETWEEN.fullmatch(self._text, end_of(self._text, named), s.start) else None

    def _identify(self, described: Sighting, s: Sighting) -> None:
        """Join “the mayor of Ellery, Ana Ruiz,” into one person."""
        entity, old = s.entity, described.entity
        if entity is None or old is None or old.keys or entity is old or entity.kind not in HUMAN:
            return
        if not identifies(self._text, described, s):
            return
        old.sightings.remove(described)
        entity.sightings.insert(0, described)
        described.entity = entity
        entity.kind, entity.sure = PERSON, True
        entity.roles |= {described.head}
        self._by_role[described.head] = entity
        if entity.introduction is None:
            entity.introduction = s.span

    def _note(self, s: Sighting, entity: Entity) -> None:
        """Take down what a sighting of a name tells about its bearer."""
        named = s.named
        assert named is not None
        entity.sightings.append(s)
        titles = named.titles
        if titles:
            entity.titles = entity.titles.union(titles)
        if s.quoted:
            return
        if entity.kind is OUTLET:
            self._outlet = entity
        end = end_of(self._text, s) if named.suffix else s.end
        following = self._text[end : end + 2]
        if following == " (" and not entity.sure:
            self._acronym(entity, s)
        prefix = s.prefix
        if prefix in _PLACED:
            entity.placed += 1
        elif prefix == "the" and not titles:
            entity.definite += 1
        told = following in TELLING or (following in MAY_TELL and self._text.startswith(TELLING_WORDS, end))
        described = (told or titles or prefix in PERSON_NOUNS) and self._describe(entity, s, end if told else 0)
        if entity.introduction is None and (described or len(named.keys) > 1 or introduces(self._text, s, end)):
            entity.introduction = s.span

    def _describe(self, entity: Entity, s: Sighting, end: int) -> bool:
        """Take down what the words beside a name tell of its bearer; return whether they tell anything.

        Those after it are looked at from ``end`` on, unless that is 0.
        """
        assert s.named is not None
        keys, roles = s.named.keys, list(s.named.titles)
        if s.prefix in PERSON_NOUNS and s.prefix.isalpha() and not s.display:
            roles.append(s.prefix)
        apposed = apposed_roles(self._text, end) if end else None
        human = end > 0 and is_human(self._text, s, end)
        if apposed is not None:
            roles += apposed
        fit = human or (roles and entity.kind in HUMAN)
        if fit and not entity.sure and not (len(keys) == 1 and keys[0] in NOT_PEOPLE):
            entity.kind, entity.sure = PERSON, True
        for role in roles if entity.kind in HUMAN else ():
            if role not in HIGH_TITLES:
                entity.roles |= {role}
                self._by_role[role] = entity
        if end and len(keys) == 1 and not entity.sure and is_placed(self._text, end):
            entity.placed += 2
        return bool(roles) or human or apposed is not None

    def _acronym(self, entity: Entity, s: Sighting) -> None:
        """Join “the Harbour Safety Board (HSB)” and the HSB further down."""
        name, letters = acronym(self._text, s)
        if letters:
            entity.name = name
            if entity.kind in (UNKNOWN, SpeakerKind.PLACE):
                entity.kind = SpeakerKind.ORGANISATION
            self._stands_for.setdefault(key(letters), entity)


_BETWEEN = lazy(r"(?: \([^()\n]{1,40}\))?, ")
"""What stands between a name and what is said of it: *Ana Ruiz (L), a lawyer*."""

_EPITHET = lazy(r"[Tt]he (?:retired|former|now-|ex-|one-?time\b|self-|[a-z]+-born\b)")
"""How words begin that call somebody by what else they are: *the retired surgeon*."""


@cache
def _alone(role: str) -> frozenset[str]:
    return frozenset((role,))
