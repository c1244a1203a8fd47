"""Whom the source phrase of a tag names: “Ana Ruiz, a baker,”, “Ruiz’s lawyer”, “the report”."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from operator import attrgetter

from quotecheck.lexicon.names import NOT_PEOPLE
from quotecheck.lexicon.pronouns import FORMS
from quotecheck.lexicon.roles import OUTLET_NOUNS, PERSON_NOUNS, head_kind
from quotecheck.understand.people.cast import Cast
from quotecheck.understand.people.entity import KINDS, Entity
from quotecheck.understand.people.introductions import OF_A_PLACE
from quotecheck.understand.people.phrases import Uses
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import SpeakerKind

_CUT = lazy(
    r",| (?:of|for|from|at|in|with|on|to|who|whose|that|which|during|after|before|by|near|outside|about|against|has|had"
    r"|is|was|when|while)\b|[(—–]"
)
_GOES_ON = (",", ".", " of ", " from ", " at ")
"""What an apposition can be followed by."""
_DUTIES = lazy(r" (?!(?:an?|the|his|her|its|their|who|whose|one)\b)[a-z-]+(?: [a-z-]+){0,2},? and [a-z]")
"""A role that goes on behind a comma: “head of finance, safety and marketing officer Ana Ruiz”."""
_OF_A_PLACE = lazy(f"{OF_A_PLACE} ")
_JOINED = lazy(r" and |, ")
_ARTICLE = lazy(
    r"(?:the|an?|one|another|this|that|his|her|their|its|some|many|other|several|most|two|three)\b", re.IGNORECASE
)

_PART_OF = frozenset("one two three four five some many most several both each all few none another others".split())
_THEM = frozenset(("them", "us", "you"))
_REPLIES = frozenset("answer reply response verdict advice reaction comment retort plea motto mantra".split())
"""Nouns for words that are surely their owner’s own."""
_NEWLY = ("a ", "an ", "one ", "another ")
"""How somebody is brought in; “the Ellery mayor” is somebody the story has named."""


_START = attrgetter("start")


class Sources:
    """Leads source phrases to entries of the cast, and opens entries for those it does not hold."""

    def __init__(self, text: str, sightings: list[Sighting], cast: Cast) -> None:
        self.text = text
        self.sightings = sightings
        self.cast = cast
        self._starts = [s.start for s in sightings]
        self._phrases: dict[str, Entity] = {}
        self._outlets: list[Sighting] | None = None

    def head(self, source: Span) -> Entity | None:
        """Return whom a phrase names, or None for a pronoun or an empty phrase."""
        phrase = self.text[source.start : source.end]
        if phrase.lower() in FORMS or not phrase.strip() or self._is_pronoun(source):
            return None
        cut = _CUT.search(self.text, source.start, source.end)
        if cut and cut[0] == " of" and self.text[source.start : cut.start()].lower() in _PART_OF:
            return self._part(source, cut.end())
        core = Span(source.start, cut.start()) if cut and cut.start() > source.start else source
        inside = self._within(core)
        names = [s for s in inside if s.form == "name" and s.entity is not None and not s.owner]
        if names and cut and cut[0] != "," and names[-1].bearer.doubtful:
            # “Biographies of Ruiz”: a common noun that opens the sentence
            return self._phrase(self.text[source.start : source.end], SpeakerKind.UNKNOWN)
        if cut and cut[0] != "," and (ends := self._ends_named(source, cut.start())) is not None:
            return self._speaking(ends)
        for s in reversed(names):
            if core.end - s.end <= 1 or (s.named and core.end - s.end <= len(s.named.suffix) + 3):
                if len(names) > 1 and _JOINED.search(self.text, core.start, core.end):
                    return self._phrase(self.text[core.start : core.end], SpeakerKind.GROUP)
                apposed = self._apposed(source, cut) if cut and cut[0] != "," and not s.bearer.person else None
                return self._speaking(apposed or s)
        duties = cut is not None and cut[0] == "," and _DUTIES.match(self.text, cut.end(), source.end) is not None
        if cut and duties and (ends := self._ends_named(source, cut.start())) is not None:
            return self._speaking(ends)
        if cut and (apposed := self._apposed(source, cut)) is not None:
            return self._speaking(apposed)
        if (owner := self._owner(inside, core)) is not None:
            return owner
        for s in reversed(inside):
            if s.form == "nominal" and s.end == core.end and s.entity is not None:
                known: Entity = s.entity
                return known
        return self._described(core, names)

    def _owner(self, inside: list[Sighting], core: Span) -> Entity | None:
        """Return whose words a phrase means: “Ruiz’s”, “Ruiz’s reply”."""
        first = inside[0] if inside and inside[0].start == core.start else None
        if first is None or first.form != "name" or not first.owner:
            return None
        rest = self.text[first.end : core.end].lower().split()
        own = rest and rest[0][0] in "’'" and (len(rest) == 1 or rest[-1] in _REPLIES)
        return first.entity if own else None

    def _part(self, source: Span, at: int) -> Entity:
        """Return the entry of “one of the victims”, one person, or “two of the victims”, several."""
        cut = _CUT.search(self.text, at, source.end)
        words = self.text[source.start : cut.start() if cut else source.end].rstrip(" ,.")
        first, *_, last = words.lower().split()
        several = last in _THEM or head_kind(last.removesuffix("s")) == "person"
        kind = KINDS["group" if several else head_kind(last)]
        one = kind is SpeakerKind.GROUP and first in ("one", "another")
        return self._phrase(words, SpeakerKind.PERSON if one else kind)

    def _is_pronoun(self, source: Span) -> bool:
        """Whether a phrase is a newer pronoun that the story establishes."""
        at = bisect_left(self._starts, source.start)
        return at < len(self._starts) and self.sightings[at].form == "pronoun" and self.sightings[at].span == source

    def _ends_named(self, source: Span, cut: int) -> Sighting | None:
        """Return the name that ends a phrase with its role before it: “Fight for the Bay director Ana Ruiz”.

        Or with the place of its office, from ``cut`` on: “Minister of Larkfield Ana Ruiz”.
        """
        for s in self._within(source):
            if s.form == "name" and s.entity is not None and s.end == source.end:
                human = s.bearer.person or s.bearer.likely
                placed = human and _OF_A_PLACE.fullmatch(self.text, cut, s.start) is not None
                return s if placed or s.prefix in PERSON_NOUNS else None
        return None

    def _apposed(self, source: Span, cut: re.Match[str]) -> Sighting | None:
        """Return who an apposition says that a phrase means: “the mayor, Ana Ruiz”, “a deckhand on a ferry, Ana Ruiz”.

        Behind a name it must be a person: “the mayor of Ellery, New Avon” is no New Avon.
        """
        names = [s for s in self._within(source) if s.form == "name" and s.start > cut.start()]
        if cut[0] == ",":
            return next((s for s in names if s.entity is not None and s.start - cut.end() <= 1), None)
        for nth, s in enumerate(names):
            apposed = self.text[s.start - 2 : s.start] == ", " and self.text.startswith(_GOES_ON, s.end)
            placed = nth > 0 and s.start - names[nth - 1].end == 2
            if s.entity is not None and apposed and (s.entity.person or (s.entity.likely and not placed)):
                return s
        return None

    def _described(self, core: Span, names: list[Sighting]) -> Entity | None:
        """Return the entry of a phrase that ends in a common noun."""
        words = self.text[core.start : core.end].strip(" ,.")
        head = words.split()[-1].lower() if words.split() else ""
        kind = KINDS[head_kind(head)]
        if not head:
            return None
        if kind is SpeakerKind.UNKNOWN and names and not _ARTICLE.match(words) and words.split()[-1][0].isupper():
            return self._speaking(names[-1])
        if head in OUTLET_NOUNS and words.lower().startswith("the ") and (named := self._outlet_before(core.start)):
            return named
        if kind is SpeakerKind.UNKNOWN and head.endswith("s") and words.islower():
            kind = SpeakerKind.GROUP
        return self._phrase(words, kind)

    def sighted(self, heads: Mapping[Span, Entity], uses: Mapping[Span, Uses]) -> list[Sighting]:
        """Return a sighting of each person who is quoted and brought in by a phrase that no sighting begins with."""
        found = []
        for span, entity in heads.items():
            if entity.sightings or not entity.person or not any(quotes for _, quotes in uses[span]):
                continue
            words = entity.name
            if words.lower().startswith(_NEWLY):
                start = span.start
                if self.text.startswith(words, start) and self.text[start - 2 : start] != ", ":
                    new = Sighting(start, start + len(words), "nominal", words, False)
                    new.head, new.kind, new.entity = words.split()[-1].lower(), "person", entity
                    found.append(new)
        for new in found:
            new.bearer.sightings.append(new)
        return found

    def _outlet_before(self, at: int) -> Entity | None:
        """Return the outlet named last before a place."""
        if self._outlets is None:
            self._outlets = [s for s in self.sightings if s.entity is not None and s.entity.kind is SpeakerKind.OUTLET]
        nth = bisect_left(self._outlets, at, key=_START)
        return self._outlets[nth - 1].entity if nth else None

    def _phrase(self, words: str, kind: SpeakerKind) -> Entity:
        known = self._phrases.get(words.lower())
        if known is None:
            known = self._phrases[words.lower()] = self.cast.new(words, kind)
        return known

    def _speaking(self, s: Sighting) -> Entity:
        """Return the bearer of a name that speaks; a name of unknown kind that speaks is taken for a person."""
        entity = s.bearer
        if entity.kind is SpeakerKind.UNKNOWN and s.prefix != "the" and not entity.definite:
            word = entity.keys[0] if len(entity.keys) == 1 else ""
            owned = len(entity.keys) == 1 and s.prefix.endswith(("’s", "'s"))
            if word not in NOT_PEOPLE and not entity.placed and not owned:
                entity.kind = SpeakerKind.PERSON
        return entity

    def _within(self, span: Span) -> list[Sighting]:
        at = bisect_left(self._starts, span.start)
        found = []
        while at < len(self.sightings) and self.sightings[at].start < span.end:
            if self.sightings[at].end <= span.end and not self.sightings[at].quoted:
                found.append(self.sightings[at])
            at += 1
        return found
