"""Whom a pronoun of the narrator means: structure first, then what else the copy says of each candidate.

The copy is swept three times. The first sweep looks at structure alone and keeps only the links that nothing rivals:
their pronouns become evidence. The second and third let that evidence, courtesy titles, kin nouns and, weakest, listed
given names choose among near rivals (``weighing``); the third also hears the second. What structure alone says stays in
``Link.ranked``, so that a check can see a pronoun that goes against everybody it can mean.

Structure depends on whom earlier pronouns were taken for and on nothing else that a sweep can change. So a later sweep
keeps what the one before said of structure up to the first pronoun that it takes for somebody else.
"""

import sys
from collections.abc import Collection, Mapping, Sequence
from itertools import chain, repeat
from operator import attrgetter, itemgetter

from quotecheck.lexicon.pronouns import OBJECTS, POSSESSIVES, SHARED
from quotecheck.understand.people.clauses import asked_in, goes_with, one_clause, opens_for, owns
from quotecheck.understand.people.entity import PERSON, UNKNOWN, Entity
from quotecheck.understand.people.recent import REACH, Last, Recent
from quotecheck.understand.people.scene import Scene
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.votes import Link, Tag, count
from quotecheck.understand.people.weighing import Reading, Weighing
from quotecheck.values.openings import in_the_open

CONTINUES = frozenset(
    "added adds continued continues concluded concludes went goes adding continuing concluding".split()
)
"""Cues that keep the same speaker."""

ANSWERS = frozenset(
    "replied replies responded responds answered answers retorted retorts countered counters interjected"
    " asked asks".split()
)
"""Cues after which, as a rule, another speaker talks than the one before."""

SPOKEN_OF = 0.4
"""What is left of the score of somebody whom the tag's own quote names."""

AHEAD = 0.9
"""What a name is worth that follows the opening phrase with the pronoun."""

NEXT = 1.2
"""What it adds to be named last, in the pronoun's own sentence, where the pronoun is no tag."""

FADED = tuple(0.72**sentences for sentences in range(13))
"""What a mention is worth so many sentences further back; beyond, it fades no more."""

_SCORE, _PLACE = itemgetter(1), attrgetter("at.start")
_NOBODY_ELSE = (sys.maxsize, Entity("", UNKNOWN))
"""Stands where a list of who speaks where has come to its end."""


class Sweep:
    """One pass over a story's sightings in order."""

    def __init__(self, scene: Scene, weighing: Weighing) -> None:
        self.links: list[Link] = []
        self.readings: list[Reading | None] = []
        self._scene = scene
        self._text = scene.text
        self._weighing = weighing
        self._recent = Recent()
        self._speaker: Entity | None = None
        self._spoken_block = -9
        self._others_since = False
        self._quoted: list[Sighting] = []
        self._things: Entity | None = None
        self._heard: Entity | None = None
        self._challenger: Entity | None = None
        self._told: list[Link] = []
        self._before: list[Reading | None] = []

    def run(self) -> "Sweep":
        """Read every pronoun."""
        heads = chain(self._scene.heads, repeat(_NOBODY_ELSE))
        start, head = next(heads)
        for s in self._scene.steps:
            while start < s.start:
                self._speaks(head, None)
                start, head = next(heads)
            entity = s.entity
            if s.quoted:
                self._quoted.append(s)
            elif entity is None:
                self._pronoun(s)
            elif start != s.start:
                self._seen(entity, s, 1.0 if s.first else 0.5)
            elif head is entity:
                self._seen(entity, s, 1.0)
                self._speaks(head, s)
                start, head = next(heads)
            else:
                self._speaks(head, s)
                self._seen(entity, s, 1.0 if s.first else 0.5)
                start, head = next(heads)
        return self

    def again(self, weighing: Weighing) -> "Sweep":
        """Return a sweep that hears more."""
        other = Sweep(self._scene, weighing)
        other._before = self.readings
        for link, reading in zip(self.links, self.readings, strict=True):
            new = link if reading is None else weighing.link(reading)
            other._told.append(new)
            if reading is not None and _meant(new, reading) is not _meant(link, reading):
                return other.run()
        other.links, other.readings = other._told, self.readings
        return other

    def _seen(self, entity: Entity, s: Sighting, weight: float) -> None:
        """Note a mention in the narrator's text."""
        if entity in self._scene.human:
            person = entity.kind is PERSON
            if s.owner:
                weight *= 0.7
            if not person:
                weight *= 0.6
            self._recent.note(entity, s, weight)
            if entity is not self._speaker:
                self._others_since = True
                if person and s.first and not s.owner:
                    self._challenger = entity
            elif s.first:
                self._challenger = None
        elif s.first or s.form == "nominal":
            self._things = entity

    def _speaks(self, entity: Entity, s: Sighting | None) -> None:
        """Note that somebody speaks here."""
        self._heard = entity
        if entity.kind is PERSON or entity.kind is UNKNOWN:
            self._speaker = entity
            self._spoken_block = s.block if s else self._spoken_block
            self._challenger = None
            self._others_since = False

    def _pronoun(self, s: Sighting) -> None:
        """Read a pronoun, and note whom it was taken for."""
        tag = self._scene.tag(s)
        nth = len(self.links)
        reading: Reading | None = None
        if nth < len(self._told):
            reading, link = self._before[nth], self._told[nth]
        elif s.pronoun in SHARED:
            link = self._thing(s)  # of a tag: a scene has no other
        else:
            reading = self._read(s, tag)
            link = self._weighing.link(reading)
        self.readings.append(reading)
        self.links.append(link)
        entity = link.chosen if reading is None else _meant(link, reading)
        if entity is None:
            return
        if reading is not None:
            self._recent.note(entity, s, 1.0 if s.first or tag is not None else 0.8)
        if tag is not None:
            self._speaks(entity, s)

    def _thing(self, s: Sighting) -> Link:
        """Read the *it* or *they* of a tag: the last body, document or group that spoke, or was the subject."""
        near = [(self._heard, 0.9), (self._things, 0.6)]
        latest = self._recent.latest
        last = self._recent.of(latest) if latest is not None and latest is not self._heard else None
        if s.pronoun == "they" and last is not None and last.at.block == s.block:
            near = [(latest, 0.9), (self._heard, 0.8)]  # somebody has been named since: it can be either
        called = self._weighing.called.get(s.pronoun, ())
        if called:
            others = (last.entity for last in reversed(self._recent.near(s)))
            near += [(entity, 0.7) for entity in others if entity in called and entity is not self._heard]
            near.sort(key=lambda pair: -pair[1])
        ranked = [(entity, weight) for entity, weight in near if entity is not None]
        chosen = next((entity for entity, _ in ranked if not entity.person or entity in called), None)
        return Link(s, ranked, chosen, False)

    def _read(self, s: Sighting, tag: Tag | None) -> Reading:
        """Read a *he*, a *she* or one of the newer sets by structure alone."""
        spoken_of = self._spoken_of(tag) if tag is not None and tag.spoken and self._quoted else ()
        ranked = self._rank(s, tag, spoken_of)
        rivals = self._named_in_quotes(s, tag, ranked) if self._quoted else []
        return Reading(s, tag, ranked, rivals, self._sure(s, tag, ranked, spoken_of))

    def _rank(self, s: Sighting, tag: Tag | None, spoken_of: Collection[Entity]) -> list[tuple[Entity, float]]:
        """Score everybody in reach in the narrator's text, best first."""
        if (subject := self._accompanied(s)) is not None:
            return [(subject, 1.0)]
        near = self._recent.near(s)
        if tag is not None and (asked := asked_in(self._text, s.start)):
            near = [last for last in near if not self._in_question(last, asked)]
        bound = self._bound(s, near)
        ranked = self._ahead(s)
        ahead = ranked[0][0] if ranked else None
        for last in near:
            entity, sentence = last.entity, last.at.sentence
            if entity is bound or entity is ahead:
                continue
            back = s.sentence - sentence
            score = last.weight * (FADED[back] if back < 12 else FADED[12])
            if tag is not None:
                score = self._as_source(score, entity, s, tag)
                if entity in spoken_of:
                    score *= SPOKEN_OF
            elif entity is self._recent.latest and sentence == s.sentence:
                score *= NEXT
            ranked.append((entity, score))
        ranked.sort(key=_SCORE, reverse=True)
        return ranked

    def _as_source(self, score: float, entity: Entity, s: Sighting, tag: Tag) -> float:
        """Weigh how a candidate has spoken so far, for the source of a tag: who spoke last goes on speaking."""
        if entity is self._speaker and s.block - self._spoken_block <= REACH:
            held = 0.3 if self._challenger is not None or tag.cue in ANSWERS else 1.0
            score = score * (1 + 0.5 * held) + 0.45 * held * 0.8 ** (s.block - self._spoken_block)
            return score + 0.6 if tag.cue in CONTINUES else score
        return score * 1.3 + 0.2 if entity is self._challenger else score

    def _accompanied(self, s: Sighting) -> Entity | None:
        """Return the subject of *Vardal said as she left*: who speaks does the other thing too."""
        if self._speaker is None or self._recent.latest is not self._speaker:
            return None
        last = self._recent.of(self._speaker)
        if last is None or last.at.sentence != s.sentence:
            return None
        return self._speaker if goes_with(self._text, last.at.start, s.start) else None

    def _ahead(self, s: Sighting) -> list[tuple[Entity, float]]:
        """Return whom a pronoun of an opening phrase means: *In her speech, Ines Vardal said*."""
        following = self._scene.following.get(s.start)
        if following is None or following.entity is None or not following.entity.person:
            return []
        return [(following.bearer, AHEAD)] if opens_for(self._text, s.span, following.start) else []

    def _in_question(self, last: Last, asked: int) -> bool:
        """Whether somebody was last named in what the speaker was asked, and is not the speaker."""
        at = last.at
        return at.start >= asked and at.form != "pronoun" and not at.owner and last.entity is not self._speaker

    def _spoken_of(self, tag: Tag) -> set[Entity]:
        """Return who is named inside the quotes of a tag: people seldom speak of themselves by name."""
        return {q.bearer for q in self._quoted[-20:] for start, end in tag.spoken if start <= q.start < end}

    def _bound(self, s: Sighting, near: Sequence[Last]) -> Entity | None:
        """Return who cannot be meant: *X praised him* is never X, in one clause, and *her lawyer* never the lawyer."""
        latest = self._recent.of(self._recent.latest) if self._recent.latest is not None else None
        if latest is not None and latest.at.start == s.start:
            return latest.entity
        low = s.text.lower()
        if low not in OBJECTS and (low == s.pronoun or low in POSSESSIVES or owns(self._text, s.start)):
            return None
        last = max(near, key=_PLACE, default=None)
        if last is None or last.at.sentence != s.sentence or not one_clause(self._text, last.at.start, s.start):
            return None
        return last.entity

    def _named_in_quotes(
        self, s: Sighting, tag: Tag | None, ranked: list[tuple[Entity, float]]
    ) -> list[tuple[Entity, float]]:
        """Return who is named at the head of the very quote a tag belongs to, or, with nobody else, in any quote."""
        if not ranked:
            near = [q for q in self._quoted if s.block - q.block <= 1 and q.bearer.person]
            return [(q.bearer, 0.2) for q in near[-1:]]
        if tag is None:
            return []
        known = {entity for entity, _ in ranked}
        top = ranked[0][1]
        found = []
        for start, end in tag.spoken:
            for q in self._quoted[-8:]:
                heads = start <= q.start < end and q.start - start <= 2 and not q.owner
                if heads and q.bearer.person and q.bearer not in known:
                    found.append((q.bearer, 0.6 * top))
        return found

    def _sure(
        self, s: Sighting, tag: Tag | None, ranked: list[tuple[Entity, float]], spoken_of: Collection[Entity]
    ) -> bool:
        """Whether structure alone leaves one reading."""
        if not ranked or ranked[0][0] in spoken_of:
            return False
        best, top = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        if tag is not None and best is self._speaker and tag.cue in ANSWERS:
            return False
        if tag is not None and best is self._speaker and tag.cue in CONTINUES:
            clear = not self._others_since and second < 0.6 * top
        elif tag is not None and best is self._speaker and not self._others_since:
            clear = second < 0.45 * top
        else:
            clear = second < 0.25 * top and best.kind is PERSON and not self._outshone(best)
        return clear and (len(ranked) == 1 or in_the_open(self._text, s.start))

    def _outshone(self, best: Entity) -> bool:
        """Whether the story mentions somebody else so often that a pronoun can mean that one from afar."""
        lead = self._scene.lead
        return lead is not None and lead is not best and len(lead.sightings) >= 2 * len(best.sightings)


def _meant(link: Link, reading: Reading) -> Entity | None:
    """Return whom a pronoun counts for as the copy goes on: the source of a tag is somebody, even where unsure."""
    if link.chosen is not None or reading.tag is None or not reading.ranked:
        return link.chosen
    return reading.ranked[0][0]


def read(
    text: str,
    sightings: Sequence[Sighting],
    tags: Mapping[int, Tag],
    heads: Mapping[int, Entity],
    called: Mapping[str, Collection[Entity]],
) -> list[Link]:
    """Return how every *he*, *she* and every *it* or *they* of a tag is read.

    ``called`` tells, by subject form, who is said to be called by another set than *he* or *she*.
    """
    weighing = Weighing(called)
    first = Sweep(Scene(text, sightings, tags, heads), weighing).run()
    if not any(link.ranked for link in first.links):
        return first.links
    second = first.again(weighing.hearing(count(first.links, first.links)))
    if all(one.chosen is other.chosen for one, other in zip(first.links, second.links, strict=True)):
        return second.links  # the same votes again would give the same reading
    return second.again(weighing.hearing(count(first.links, second.links))).links
