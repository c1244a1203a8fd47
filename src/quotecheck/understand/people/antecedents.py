"""Whom a pronoun of the narrator means: structure first, then what else the copy says of each candidate.

The copy is swept three times. The first sweep looks at structure alone and keeps only the links that nothing rivals:
their pronouns become evidence. The second and third let that evidence, courtesy titles, kin nouns and, weakest, listed
given names choose among near rivals; the third also hears the second. What structure alone says stays in
``Link.ranked``, so that a check can see a pronoun that goes against everybody it can mean.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from quotecheck.lexicon.pronouns import GENDERED, OBJECTS, POSSESSIVES, SHARED
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sightings import Sighting
from quotecheck.understand.people.votes import Link, Tag, Votes, count, standing, usual_for
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind

CONTINUES = frozenset(
    "added adds continued continues concluded concludes went goes adding continuing concluding".split()
)
"""Cues that keep the same speaker."""

ANSWERS = frozenset(
    "replied replies responded responds answered answers retorted retorts countered counters interjected"
    " asked asks".split()
)
"""Cues after which, as a rule, another speaker talks than the one before."""

REACH = 3
"""How many paragraphs back a pronoun is read to point (newsroom practice; further back copy names again)."""

SPOKEN_OF = 0.4
"""What is left of the score of somebody whom the tag's own quote names."""

AHEAD = 0.9
"""What a name is worth that follows the opening phrase with the pronoun."""

NEXT = 1.2
"""What it adds to be named last, in the pronoun's own sentence, where the pronoun is no tag."""

LEAD = 4
"""From so many mentions on, the person a story mentions most can be meant from afar."""

FADE = 0.72
"""What a mention is worth one sentence further back."""

_CLAUSE = lazy(
    r"[,;:()—–]|\b(?:and|but|that|who|when|because|after|as|if|while|before|where|which|whether|how|what|why|for|since"
    r"|until|so|to)\b"
)
_OPEN = lazy(r"(?:[.!?,;—–-]?[”\"’'»)]{1,3},? |[.!?\n] *|^)(?:(?:And|But|Then|So|Later|Still|Also|Instead|Yet),? )?$")
_OPENING = lazy(
    r"(?:[.!?][”\"’')]*\s+|\n|^)(?:In|After|Before|As|While|When|During|Despite|For|With|At|On|Since|Although|Though|By"
    r"|From|Because|If|Until|Upon|Like|Unlike|Asked|[A-Z][a-z]+ing)(?: [\w’'-]+){0,5} $"
)
_ACCOMPANIED = lazy(r"[^,;:.“”\"()]{0,60} (?:as|while) ")
_COMMA = lazy(r"[^.!?;:“”\"\n]{0,90}, ")
_POSSESSED = lazy(
    r"[^\W\d_]+ (?!(?:to|in|for|and|as|on|at|with|that|when|by|from|of|is|was|or|but|if|who|after|before|because|up|out"
    r"|into|about|over|how|what|why|not|a|an|the|this|so|while|during|than|through|back|down|off|away)\b)[\w“\"‘]"
)


class _Last(NamedTuple):
    """Where an entity was last named or meant in the narrator's text; ``nth`` counts entities as they were met."""

    sentence: int
    block: int
    at: int
    weight: float
    nth: int


class Sweep:
    """One pass over a story's sightings in order."""

    def __init__(
        self,
        text: str,
        tags: Mapping[int, Tag],
        votes: "Votes | None" = None,
        known: dict[Entity, tuple[frozenset[str], str]] | None = None,
        called: Mapping[str, Collection[Entity]] | None = None,
    ) -> None:
        self.text = text
        self.known = {} if known is None else known
        self.called = called or {}
        self.tags = tags
        self.votes = votes
        self.links: list[Link] = []
        self.spoke: dict[int, Entity] = {}
        self._last: dict[Entity, _Last] = {}
        self._met = 0
        self._speaker: Entity | None = None
        self._spoken_block = -9
        self._others_since: set[Entity] = set()
        self._quoted: list[Sighting] = []
        self._things: Entity | None = None
        self._heard: Entity | None = None
        self._challenger: Entity | None = None
        self._lead: Entity | None = None
        self._next: dict[int, Sighting] = {}

    def run(self, sightings: Sequence[Sighting], heads: Mapping[int, Entity]) -> "Sweep":
        """Read every pronoun; ``heads`` leads from the start of a source phrase to whom it names."""
        people = {s.entity for s in sightings if s.entity is not None and s.entity.person}
        lead = max(people, key=lambda e: (len(e.sightings), -e.order), default=None)
        self._lead = lead if lead is not None and len(lead.sightings) >= LEAD else None
        self._look_ahead(sightings)
        pending = sorted(heads)
        at = 0
        for s in sightings:
            while at < len(pending) and pending[at] < s.start:
                self._speaks(heads[pending[at]], pending[at], None)
                at += 1
            if s.display:
                continue
            if s.quoted:
                if s.entity is not None and s.form == "name":
                    self._quoted.append(s)
                continue
            if s.form == "pronoun":
                self._pronoun(s)
                continue
            entity = s.entity
            if entity is None:
                continue
            if at < len(pending) and pending[at] <= s.start and heads[pending[at]] is entity:
                self._seen(entity, s, 1.0)
                self._speaks(entity, pending[at], s)
                at += 1
                continue
            if at < len(pending) and pending[at] <= s.start and s.end > pending[at]:
                self._speaks(heads[pending[at]], pending[at], s)
                at += 1
            self._seen(entity, s, 1.0 if s.first else 0.5)
        return self

    def _look_ahead(self, sightings: Sequence[Sighting]) -> None:
        """Note for the first pronoun of each sentence the first name after it, and where the sentence begins."""
        waiting: Sighting | None = None
        opened = -1
        for s in sightings:
            if s.quoted or s.display:
                continue
            if s.sentence != opened:
                opened, waiting = s.sentence, s if s.form == "pronoun" and s.pronoun not in SHARED else None
            elif waiting is not None and s.form == "name" and not s.owner:
                self._next[waiting.start] = s
                waiting = None

    def _seen(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note a mention in the narrator's text."""
        kind = entity.kind
        if kind is SpeakerKind.PERSON or entity.likely:
            if s.owner:
                weight *= 0.7
            if kind is SpeakerKind.UNKNOWN:
                weight *= 0.6
            self._place(entity, s, weight)
            if entity is not self._speaker:
                self._others_since.add(entity)
                if s.first and not s.owner and kind is SpeakerKind.PERSON:
                    self._challenger = entity
            elif s.first:
                self._challenger = None
        elif s.first or s.form == "nominal":
            self._things = entity

    def _place(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note where an entity was last in the copy; the last one comes last."""
        old = self._last.pop(entity, None)
        if old is None:
            self._met += 1
        elif old.sentence == s.sentence:
            weight = max(weight, old.weight)
        self._last[entity] = _Last(s.sentence, s.block, s.start, weight, old.nth if old else self._met)

    def _in_reach(self, s: Sighting) -> list[tuple[Entity, _Last]]:
        """Return everybody named or meant in the last paragraphs, as they were first met."""
        near = []
        for entity, last in reversed(self._last.items()):
            if s.block - last.block > REACH:
                break
            near.append((entity, last))
        return sorted(near, key=lambda pair: pair[1].nth)

    def _speaks(self, entity: Entity, start: int, s: Sighting | None) -> None:
        """Note that somebody speaks here."""
        self.spoke[start] = entity
        self._heard = entity
        if entity.kind is SpeakerKind.PERSON or entity.kind is SpeakerKind.UNKNOWN:
            self._speaker = entity
            self._spoken_block = s.block if s else self._spoken_block
            self._challenger = None
            self._others_since = set()

    def _pronoun(self, s: Sighting) -> None:
        tag = self.tags.get(s.start)
        if tag is not None and tag.end != s.end:
            tag = None
        if s.pronoun not in SHARED:
            self._person(s, tag)
        elif tag is not None:
            self._thing(s, tag)

    def _thing(self, s: Sighting, tag: Tag) -> None:
        """Read the *it* or *they* of a tag: the last body, document or group that spoke, or was the subject."""
        near = [(self._heard, 0.9), (self._things, 0.6)]
        last = next(reversed(self._last), None)
        if s.pronoun == "they" and last is not None and last is not self._heard and self._last[last].block == s.block:
            near = [(last, 0.9), (self._heard, 0.8)]  # somebody has been named since: it can be either
        called = self.called.get(s.pronoun, ())
        if called:
            near += [(e, 0.7) for e, _ in reversed(self._in_reach(s)) if e in called and e is not self._heard]
            near.sort(key=lambda pair: -pair[1])
        ranked = [(e, w) for e, w in near if e is not None]
        fit = [e for e, _ in ranked if not e.person or e in called]
        chosen = fit[0] if fit else None
        self.links.append(Link(s, ranked, chosen, False, tag))
        if chosen is not None:
            self._speaks(chosen, s.start, s)

    def _person(self, s: Sighting, tag: Tag | None) -> None:
        """Read a *he*, a *she* or one of the newer sets."""
        ranked = self._rank(s, tag)
        rivals = self._named_in_quotes(s, tag, ranked)
        sure = self._sure(s, tag, ranked)
        weighed = sorted(((e, score * self._fit(e, s)) for e, score in [*ranked, *rivals]), key=lambda pair: -pair[1])
        chosen = weighed[0][0] if weighed else None
        if len(weighed) > 1 and weighed[1][1] > 0.93 * weighed[0][1]:
            chosen = None
        if rivals and chosen is not None and ranked and (chosen in dict(rivals) or not self._speaks_for(chosen, s)):
            chosen = None
        everybody = sorted([*ranked, *rivals], key=lambda pair: -pair[1]) if rivals else ranked
        self.links.append(Link(s, everybody[:4], chosen, sure and bool(ranked), tag))
        entity = chosen or (ranked[0][0] if tag is not None and ranked else None)
        if entity is not None:
            self._meant(entity, s, tag)

    def _meant(self, entity: Entity, s: Sighting, tag: Tag | None) -> None:
        weight = 1.0 if s.first or tag is not None else 0.8
        self._place(entity, s, weight)
        if tag is not None:
            self._speaks(entity, s.start, s)

    def _rank(self, s: Sighting, tag: Tag | None) -> list[tuple[Entity, float]]:
        """Score by structure alone everybody in reach in the narrator's text, best first."""
        if (subject := self._accompanied(s)) is not None:
            return [(subject, 1.0)]
        bound = self._bound(s)
        spoken_of = self._spoken_of(tag)
        ranked = self._ahead(s)
        latest = next(reversed(self._last), None) if tag is None else None
        for entity, last in self._in_reach(s):
            if entity is bound or (ranked and entity is ranked[0][0]):
                continue
            score = last.weight * FADE ** min(s.sentence - last.sentence, 12)
            if tag is not None and entity is self._speaker and s.block - self._spoken_block <= REACH:
                held = 0.3 if self._challenger is not None or tag.cue in ANSWERS else 1.0
                score = score * (1 + 0.5 * held) + 0.45 * held * 0.8 ** (s.block - self._spoken_block)
                if tag.cue in CONTINUES:
                    score += 0.6
            elif tag is not None and entity is self._challenger:
                score = score * 1.3 + 0.2
            if entity is latest and last.sentence == s.sentence:
                score *= NEXT
            if entity in spoken_of:
                score *= SPOKEN_OF
            ranked.append((entity, score))
        ranked.sort(key=lambda pair: -pair[1])
        return ranked

    def _accompanied(self, s: Sighting) -> Entity | None:
        """Return the subject of *Vardal said as she left*: who speaks does the other thing too."""
        last = self._last.get(self._speaker) if self._speaker is not None else None
        if last is None or last.sentence != s.sentence or next(reversed(self._last)) is not self._speaker:
            return None
        return self._speaker if _ACCOMPANIED.fullmatch(self.text, last.at, s.start) else None

    def _ahead(self, s: Sighting) -> list[tuple[Entity, float]]:
        """Return whom a pronoun of an opening phrase means: *In her speech, Ines Vardal said*."""
        following = self._next.get(s.start)
        if following is None or following.entity is None or not following.entity.person:
            return []
        opens = _OPENING.search(self.text, max(0, s.start - 60), s.start)
        return [(following.bearer, AHEAD)] if opens and _COMMA.fullmatch(self.text, s.end, following.start) else []

    def _spoken_of(self, tag: Tag | None) -> set[Entity]:
        """Return who is named inside the quotes of a tag: people seldom speak of themselves by name."""
        if tag is None:
            return set()
        return {q.bearer for q in self._quoted[-20:] for start, end in tag.spoken if start <= q.start < end}

    def _bound(self, s: Sighting) -> Entity | None:
        """Return who cannot be meant: *X praised him* is never X, in one clause."""
        low = s.text.lower()
        if low not in OBJECTS and (low == s.pronoun or low in POSSESSIVES or _POSSESSED.match(self.text, s.start)):
            return None
        entity, last = max(self._in_reach(s), key=lambda pair: pair[1].at, default=(None, None))
        if last is None or last.sentence != s.sentence or _CLAUSE.search(self.text, last.at, s.start):
            return None
        return entity

    def _named_in_quotes(
        self, s: Sighting, tag: Tag | None, ranked: list[tuple[Entity, float]]
    ) -> list[tuple[Entity, float]]:
        """Return who is named at the head of the very quote a tag belongs to, or, with nobody else, in any quote."""
        known = {entity for entity, _ in ranked}
        if not ranked:
            near = [q for q in self._quoted if s.block - q.block <= 1 and q.bearer.person]
            return [(q.bearer, 0.2) for q in near[-1:]]
        if tag is None:
            return []
        top = ranked[0][1]
        found = []
        for start, end in tag.spoken:
            for q in self._quoted[-8:]:
                heads = start <= q.start < end and q.start - start <= 2 and not q.owner
                if heads and q.bearer.person and q.bearer not in known:
                    found.append((q.bearer, 0.6 * top))
        return found

    def _sure(self, s: Sighting, tag: Tag | None, ranked: list[tuple[Entity, float]]) -> bool:
        """Whether structure alone leaves one reading."""
        if not ranked or ranked[0][0] in self._spoken_of(tag):
            return False
        best = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        if len(ranked) > 1 and not self._in_the_open(s):
            return False
        if tag is not None and best[0] is self._speaker and tag.cue in ANSWERS:
            return False
        if tag is not None and best[0] is self._speaker and tag.cue in CONTINUES:
            return not self._others_since and second < 0.6 * best[1]
        if tag is not None and best[0] is self._speaker and not self._others_since:
            return second < 0.45 * best[1]
        if second >= 0.25 * best[1] or best[0].kind is not SpeakerKind.PERSON:
            return False
        return self._lead is None or self._lead is best[0] or len(self._lead.sightings) < 2 * len(best[0].sightings)

    def _in_the_open(self, s: Sighting) -> bool:
        """Whether a pronoun opens a sentence or follows a quote: inside a clause more can bind it than we see."""
        return bool(_OPEN.search(self.text, max(0, s.start - 12), s.start))

    def _fit(self, entity: Entity, s: Sighting) -> float:
        """Weigh what else the copy says of a candidate: over 1 where it agrees with the pronoun."""
        if self.called and (called := self.called.get(s.pronoun)):
            return 1.2 if entity in called else 0.1
        if self.votes is None:
            known = self._known(entity)[0]
            return 0.12 if known and s.pronoun not in known else 1.0
        agree, against = self.support(entity, s.pronoun, s.start)
        if against > agree:
            return 0.1 if against >= 1 else 0.25
        return 1.2 if agree > against else 1.0

    def _speaks_for(self, entity: Entity, s: Sighting) -> bool:
        """Whether anything supports the pronoun for whom it was read."""
        agree, against = self.support(entity, s.pronoun, s.start)
        return agree > against

    def support(self, entity: Entity, pronoun: str, but: int) -> tuple[float, float]:
        """Return what agrees with a pronoun for an entity and what does not, the place ``but`` left aside."""
        agree = against = 0.0
        known, usual = self._known(entity)
        if known:
            agree, against = (3.0, 0.0) if pronoun in known else (0.0, 3.0)
        if usual and pronoun in GENDERED:
            agree += 0.8 * (usual == pronoun)
            against += 0.8 * (usual != pronoun)
        ballot = self.votes.get(entity) if self.votes else None
        if ballot:
            cast, weight = ballot.places.get(but, ("", 0.0))
            for other, total in ballot.totals.items():
                if other == pronoun:
                    agree += total - weight * (cast == other)
                else:
                    against += total - weight * (cast == other)
        return agree, against

    def _known(self, entity: Entity) -> tuple[frozenset[str], str]:
        """Return what titles and kin nouns say of an entity, and what its given name leans to."""
        found = self.known.get(entity)
        if found is None:
            found = self.known[entity] = (standing(entity), usual_for(entity))
        return found


def read(
    text: str,
    sightings: Sequence[Sighting],
    tags: Mapping[int, Tag],
    heads: Mapping[int, Entity],
    called: Mapping[str, Collection[Entity]],
) -> tuple[list[Link], dict[int, Entity]]:
    """Return how every *he*, *she* and every *it* or *they* of a tag is read, and who speaks at each source phrase.

    ``called`` tells, by subject form, who is said to be called by another set than *he* or *she*.
    """
    first = Sweep(text, tags, called=called).run(sightings, heads)
    if not any(link.ranked for link in first.links):
        return first.links, first.spoke
    second = Sweep(text, tags, count(first.links, first.links), first.known, called).run(sightings, heads)
    if all(one.chosen is other.chosen for one, other in zip(first.links, second.links, strict=True)):
        return second.links, second.spoke  # the same votes again would give the same reading
    third = Sweep(text, tags, count(first.links, second.links), first.known, called).run(sightings, heads)
    return third.links, third.spoke
