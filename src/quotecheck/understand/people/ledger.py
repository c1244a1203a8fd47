"""Join the sightings of one person or body into one entry."""

from collections import defaultdict
from functools import cache

from quotecheck.lexicon.names import HIGH_TITLES, NOT_PEOPLE, PARTICLES, STATES, SUFFIXES, key
from quotecheck.lexicon.nicknames import is_given_name, same_given
from quotecheck.lexicon.outlets import outlet
from quotecheck.lexicon.roles import OUTLET_NOUNS, PERSON_NOUNS
from quotecheck.understand.people.entity import KINDS, OUTLET, PERSON, UNKNOWN, Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.sightings import GOVERNS, role_nouns
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind

_PERSON_AFTER = lazy(r",? \(?\d{2}\b(?!%)|,? who\b|,? whose (?:wife|husband|son|daughter|mother|father|family)\b")
_APPOSITION = lazy(
    r"(?: (?:is|was) (?:an?|the|one of) [^,.;:“”\"]{2,60})"
    r"|, (?:(?:a|an|the|one of|another|his|her|their|who (?:is|was)|its|former|then|now|then-|ex-|[^\W\d_]+[’']s?)\b"
    r"[^,.;:“”\"]{2,90}|(?!(?:and|or|but|while|with) )(?:[a-z-]+ ){0,4}[a-z-]+(?= (?:of|at|for|with|and|in)\b|,))"
)
_SUFFIX = lazy(rf",? (?i:{'|'.join(sorted(SUFFIXES))})\b(?:\.(?=,))?")
_TAIL = lazy(r"(?<!^, one) (?:of|who|whose|whom|for|in|at|with|from|to|on|that|which)\b")
_IDENTIFIES = lazy(r"(?: (?:of|for|at|in|to|from|on) [^,.;:“”\"]{1,50})?,? ")
_PLACED_IN = lazy(rf", (?:{'|'.join(sorted(w.capitalize() for w in STATES))})\b")
_TELLING = frozenset((", ", " (", *(f" {digit}" for digit in range(10))))
_MAY_TELL, _TELLING_WORDS = frozenset((" i", " w")), (" is ", " was ", " who")
"""What begins an apposition or an age, and words that tell of a name before them: after others no pattern is tried."""

_RENAMING = frozenset(("as", "nicknamed"))
_KNOWN_AS = lazy(
    r"(?:, | [–—-]{1,2} | \(| )(?:(?:who|is|was|better|best|more|also|simply|once|often|usually|[a-z]+ly) ){0,4}"
    r"(?:known(?: (?:to|by) [a-z]+(?: [a-z]+)?)? as|nicknamed) "
)
"""What stands between somebody's name and the other name they go by."""

_NAMED = frozenset("named called nicknamed dubbed alias as".split())
_DESCRIBED = lazy(r"[’'HhTtIi](?:(?<=[’'])s|(?<![’'])(?<!\w.)(?:is|er|heir|ts)) (?:[a-z-]+ ){1,4}$")
"""A possessive before a noun; the letters it can begin with come first, since the engine finds those at once."""

_HUMAN = (PERSON, UNKNOWN)
_ACRONYM = lazy(r" \(([A-Z][A-Za-z.]*[A-Z][\w-]*)\.?\)")
_LONG_FORM = lazy(r"(?:[A-Z][\w’'-]+ (?:of|for|and|on|to|in|against)(?: the)? )+$")
_PLACED = frozenset("in at near across outside inside throughout around from".split())

_MOST_BEARERS = 200
"""So many bear one word of a name in no story; beyond, the first are looked at."""


class Ledger:
    """The cast of one story as it grows: full names first, then the short forms that lead back to them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self._by_word: dict[str, list[Entity]] = defaultdict(list)
        self._by_role: dict[str, Entity] = {}
        self._stands_for: dict[str, Entity] = {}
        self._named: Sighting | None = None
        self._outlet: Entity | None = None

    def join(self, sightings: list[Sighting]) -> None:
        """Give every name and every nominal sighting its entity."""
        shown = []
        for s in sightings:
            if s.named is not None and len(s.named.keys) > 1:
                if s.display:
                    shown.append(s)
                else:
                    self._full(s)
        for s in shown:
            self._shown(s)
        described: Sighting | None = None
        for s in sightings:
            if s.form == "name":
                if s.entity is None:
                    self._short(s)
                else:
                    self._note(s, s.entity)
                if s.quoted:
                    pass
                elif s.form != "name":  # an office by now
                    described = None
                else:
                    if described is not None:
                        self._identify(described, s)
                    self._named = s
            elif s.form == "nominal":
                self._nominal(s)
                described = s if s.kind == "person" else None
        for entity in self.entities:
            self._settle(entity)

    def forget(self) -> None:
        """Let go of the sightings, which lead back here: what holds itself is left for a search of all memory."""
        for entity in self.entities:
            entity.sightings = []

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

    def _full(self, s: Sighting) -> None:
        """Enter a name of several words, or find whose it is."""
        named = s.named
        assert named is not None
        keys, last = named.keys, named.keys[-1]
        known = self._by_word.get(last) or (self._by_word.get("".join(keys[-2:])) if len(keys) > 2 else None)
        for entity in known[:_MOST_BEARERS] if known else ():
            if self._same(entity, keys, named.suffix) or _less_given(entity, s):
                if len(keys) > len(entity.keys):
                    for word in keys:
                        if word not in entity.keys:
                            self._by_word[word].append(entity)
                    entity.keys, entity.name = keys, self._plain(s)
                break
        else:
            entity = self.new(self._plain(s), named.kind, keys)
            entity.suffix = named.suffix
        if named.sure and not entity.sure:
            entity.kind, entity.sure = named.kind, True
        s.entity = entity

    @staticmethod
    def _same(entity: Entity, keys: tuple[str, ...], suffix: str) -> bool:
        """Whether a name of several words is another form of an entity's: same surname, a given name that agrees."""
        if entity.keys == keys or (entity.keys and "".join(entity.keys) == "".join(keys)):
            return not suffix or not entity.suffix or suffix == entity.suffix
        if len(entity.keys) < 2 or entity.keys[-1] != keys[-1] or suffix != entity.suffix:
            return False
        one, other = entity.keys, keys
        if set(one) <= set(other) or set(other) <= set(one):
            return True
        return same_given(one[0], other[0])

    @staticmethod
    def _plain(s: Sighting) -> str:
        """Return the name without the titles before it."""
        return s.text if not (s.named and s.named.titles) else s.text[s.text.index(s.named.words[0]) :]

    def _shown(self, s: Sighting) -> None:
        """Match a name of a headline to the body's; a headline in title case opens no entry of its own."""
        assert s.named is not None
        for at in range(len(s.named.keys)):
            for entity in self._by_word.get(s.named.keys[at], ()):
                width = len(entity.keys)
                if entity.keys == s.named.keys[max(0, at + 1 - width) : at + 1]:
                    s.entity = entity
                    return
        if s.named.sure:
            self._full(s)

    def _short(self, s: Sighting) -> None:
        """Lead a surname, a given name or an office back to whose it is."""
        named = s.named
        assert named is not None
        if not named.keys:
            self._office(s)
            return
        if len(named.keys) > 1:
            return
        word = named.keys[0]
        known = self._by_word.get(word)
        entity = self._stands_for.get(word) or (self._pick(known, word, s) if known else self._known_as(word, s))
        if entity is None:
            if s.display:
                return
            entity = self.new(self._plain(s), named.kind, (word,))
        if named.sure and not entity.sure and entity.kind is not SpeakerKind.ORGANISATION:
            entity.kind, entity.sure = PERSON, True
        s.entity = entity
        self._note(s, entity)

    def _known_as(self, word: str, s: Sighting) -> Entity | None:
        """Return whose other name this is: *Ines Vardal, better known as Moth*."""
        named = self._named if s.prefix.lstrip("(") in _RENAMING else None
        if named is None or named.entity is None or named.block != s.block:
            return None
        if not _KNOWN_AS.fullmatch(self.text, self._end(named), s.start):
            return None
        self._stands_for[word] = named.entity
        return named.entity

    def _pick(self, known: list[Entity], word: str, s: Sighting) -> Entity | None:
        """Choose among those who bear a word: surname before given name, then title, nearness, who came first."""
        assert s.named is not None
        if len(known) == 1 and known[0].keys[-1] == word and known[0].kind in _HUMAN:
            return known[0]
        exact: Entity | None = None
        bearers: list[Entity] = []
        others: list[Entity] = []
        for entity in known[:_MOST_BEARERS]:
            keys = entity.keys
            if len(keys) == 1:
                exact = exact or entity
            elif entity.kind in _HUMAN:
                if keys[-1] == word:
                    bearers.append(entity)
                elif keys[0] == word or len(keys) > 2:
                    others.append(entity)
        if not bearers:
            bearers = others
            if s.named.titles and bearers and not any(e.titles & set(s.named.titles) for e in bearers):
                bearers = [e for e in bearers if e.keys[0] != word]
        if not bearers:
            return exact
        if len(bearers) == 1:
            return bearers[0]
        if s.named.titles:
            titled = [e for e in bearers if e.titles & set(s.named.titles)]
            bearers = titled or bearers
        here = [e for e in bearers if _met_in(e, s)]
        if len(here) == 1:
            return here[0]
        return max(bearers, key=lambda e: (len(e.sightings), -e.order)) if not here else here[-1]

    def _office(self, s: Sighting) -> None:
        """Lead “the President” back to who holds the office, if the story says."""
        assert s.named is not None
        office = s.named.titles[-1]
        entity = self._by_role.get(office)
        if entity is None:
            entity = self.new(s.text, PERSON)
            entity.roles = _alone(office)
            self._by_role[office] = entity
        s.form, s.head = "nominal", office
        s.entity = entity
        entity.sightings.append(s)

    def _nominal(self, s: Sighting) -> None:
        """Lead “the mayor” back to a mayor; open an entry for “a mayor”."""
        entity = self._by_role.get(s.head) if s.definite else None
        named = self._named
        if named and s.kind == "person" and s.block == named.block and 0 < s.start - (end := self._end(named)) <= 2:
            apposed = self.text[end] == "," and named.entity is not None and named.entity.person
            entity = named.entity if apposed else entity
        if entity is None and s.definite and s.head in OUTLET_NOUNS:
            entity = self._outlet
        if entity is None:
            entity = self.new(s.text, KINDS[s.kind])
            entity.roles = _alone(s.head)
            self._by_role[s.head] = entity
        s.entity = entity
        entity.sightings.append(s)

    def _end(self, s: Sighting) -> int:
        """Return where a name ends with what follows it: *Quill Jr.*."""
        if s.named is None or not s.named.suffix:
            return s.end
        m = _SUFFIX.match(self.text, s.end)
        return m.end() if m else s.end

    def _identify(self, described: Sighting, s: Sighting) -> None:
        """Join “the mayor of Ellery, Ana Ruiz,” into one person."""
        entity, old = s.entity, described.entity
        if entity is None or old is None or old.keys or described.block != s.block or entity is old:
            return
        if s.start - described.end > 70 or not _IDENTIFIES.fullmatch(self.text, described.end, s.start):
            return
        apposed = self.text[s.start - 2 : s.start] == ", "
        end = self._end(s)
        following = self.text[end : end + 2]
        if following[:1] not in (",." if apposed else ",. ") and following != " (":
            return
        if entity.kind not in _HUMAN:
            return
        if not apposed and s.prefix in GOVERNS:  # the head of research at Quill Foods
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
        end = self._end(s)
        prefix, following = s.prefix, self.text[end : end + 2]
        if following == " (":
            self._acronym(entity, s)
        if prefix in _PLACED:
            entity.placed += 1
        elif prefix == "the" and not titles:
            entity.definite += 1
        comma = following == ", "
        told = following in _TELLING or (following in _MAY_TELL and self.text.startswith(_TELLING_WORDS, end))
        described = (told or titles or prefix in PERSON_NOUNS) and self._describe(entity, s, told, comma)
        if entity.introduction is None and (
            described
            or len(named.keys) > 1
            or following == " ("
            or following[:1] == "*"
            or prefix in _NAMED
            or _DESCRIBED.search(self.text, s.start - 50, s.start)
        ):
            entity.introduction = s.span

    def _describe(self, entity: Entity, s: Sighting, told: bool, comma: bool) -> bool:
        """Take down what the words beside a name tell of its bearer; return whether they tell anything.

        Those after it are looked at where they can have ``told`` something, since of a ``comma`` or another beginning.
        """
        assert s.named is not None
        keys, roles = s.named.keys, list(s.named.titles)
        if s.prefix in PERSON_NOUNS and s.prefix.isalpha() and not s.display:
            roles.append(s.prefix)
        after = person = None
        if told:
            end = self._end(s)
            after = _APPOSITION.match(self.text, end)
            person = _PERSON_AFTER.match(self.text, end) if s.prefix != "of" else None
        if after:
            roles += role_nouns(_TAIL.split(after[0], maxsplit=1)[0])
        fit = (roles and entity.kind in _HUMAN) or person
        if fit and not entity.sure and not (len(keys) == 1 and keys[0] in NOT_PEOPLE):
            entity.kind, entity.sure = PERSON, True
        for role in roles:
            if role not in HIGH_TITLES:
                entity.roles |= {role}
                self._by_role[role] = entity
        if comma and len(keys) == 1 and not entity.sure and _PLACED_IN.match(self.text, s.end):
            entity.placed += 2
        return bool(roles or person or after)

    def _acronym(self, entity: Entity, s: Sighting) -> None:
        """Join “the Harbour Safety Board (HSB)” and the HSB further down."""
        m = _ACRONYM.match(self.text, s.end)
        letters = m[1].replace("-", "").replace(".", "") if m else ""
        head = _LONG_FORM.search(self.text, max(0, s.start - 70), s.start)
        name = " ".join(((head[0] if head else "") + s.text).split())
        if len(letters) < 2 or letters[0].upper() != name.removeprefix("the ")[0].upper():
            return
        if not entity.sure:
            entity.name = name
            if entity.kind in (UNKNOWN, SpeakerKind.PLACE):
                entity.kind = SpeakerKind.ORGANISATION
            self._stands_for.setdefault(key(m[1] if m else ""), entity)

    def _settle(self, entity: Entity) -> None:
        """Decide the kind of an entry that no single place made sure."""
        if entity.sure or entity.kind is not UNKNOWN or not entity.keys:
            return
        narrator = [s for s in entity.sightings if not s.quoted and not s.display]
        if entity.placed and entity.placed * 2 >= len(narrator):
            entity.kind = SpeakerKind.PLACE
        elif entity.definite and entity.definite * 2 >= len(narrator):
            entity.kind = SpeakerKind.ORGANISATION
        elif _shortened(entity, narrator) or (len(entity.keys) == 1 and is_given_name(entity.keys[0])):
            entity.kind = PERSON


@cache
def _alone(role: str) -> frozenset[str]:
    return frozenset((role,))


def _less_given(entity: Entity, s: Sighting) -> bool:
    """Whether a name is an entity's without the given name: Ursula von der Leyen is *Von der Leyen*, with a capital."""
    particle, _, rest = s.text.partition(" ")
    return rest != "" and particle.lower() in PARTICLES and entity.name.lower().endswith(" " + s.text.lower())


def _met_in(entity: Entity, s: Sighting) -> bool:
    """Whether an entity stands before a sighting in its paragraph; what described it at first comes first."""
    first = entity.sightings[0] if entity.sightings else s
    if first.block == s.block and first.start < s.start:
        return True
    for other in reversed(entity.sightings):
        if other.block == s.block and other.start < s.start:
            return True
        if other.block < s.block:
            return False
    return False


def _shortened(entity: Entity, narrator: list[Sighting]) -> bool:
    """Whether a name of two or three words is also used by one of them, as people's are."""
    return 1 < len(entity.keys) < 4 and any(s.named is not None and len(s.named.keys) == 1 for s in narrator)
