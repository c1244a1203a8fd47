"""How likely a pronoun means each of those in reach, as far as structure tells: distance, clause, who has spoken."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from operator import attrgetter, itemgetter

from quotecheck.lexicon.pronouns import OBJECTS, POSSESSIVES
from quotecheck.understand.people.clauses import (
    asked_in,
    does_too,
    goes_with,
    one_clause,
    opens_for,
    opens_relative,
    owns,
    wills,
)
from quotecheck.understand.people.entity import PERSON, Entity
from quotecheck.understand.people.floor import FADED, REACH, Last, Situation
from quotecheck.understand.people.phrases import Tag
from quotecheck.understand.people.scene import Scene
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.weighing import Reading
from quotecheck.values.openings import in_the_open

CONTINUES = frozenset(
    "added adds continued continues continued concluded concludes went goes adding continuing concluding".split()
)
"""Cues that keep the same speaker."""

ANSWERS = frozenset(
    "replied replies responded responds answered answers retorted retorts countered counters interjected"
    " asked asks".split()
)
"""Cues after which, as a rule, another speaker talks than the one before."""

ASKED = 0.3
"""What is left of the score of who only asked, for the source of a quote that opens a later paragraph."""

SPOKEN_OF = 0.4
"""What is left of the score of somebody whom the tag's own quote names."""

AHEAD = 0.9
"""What a name is worth that follows the opening phrase with the pronoun."""

NEXT = 1.2
"""What it adds to be named last, in the pronoun's own sentence, where that is no tag and describes nobody else."""

OWN, RELATIVE = 1.3, 1.0
"""What the subject of a pronoun's clause is worth at least, for a possessive there (*Vardal said that Orme had lost his
seat*) and in a clause that tells of somebody (*Orme, who lost his seat*)."""

OWNS_ALONE = 1.0
"""What somebody is worth at least who owns something, for another possessive, where a sentence tells of nobody else."""

_SCORE, _START = itemgetter(1), attrgetter("start")
_NEAR_QUOTES, _OWN_QUOTES = 8, 20
"""So many of the last names inside quotes are looked at, for one that heads a tag's quote or stands in it."""


class Salience:
    """Scores those whom a pronoun can mean by structure alone."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._text = scene.text

    def read(self, s: Sighting, tag: Tag | None, now: Situation) -> Reading:
        """Read a *he*, a *she* or one of the newer sets."""
        spoken_of = self._spoken_of(s, tag) if tag is not None and tag.spoken else ()
        ranked = self._rank(s, tag, now, spoken_of)
        if ranked:
            rivals = self._heads_quote(s, tag, ranked) if tag is not None else []
            sure = ranked[0][0] not in spoken_of and self._is_sure(s, tag, now, ranked)
        else:
            rivals, sure = self._named_in_quotes(s), False
        return Reading(s, tag, ranked, rivals, sure, now)

    def _rank(
        self, s: Sighting, tag: Tag | None, now: Situation, spoken_of: Collection[Entity]
    ) -> list[tuple[Entity, float]]:
        """Score everybody in reach in the narrator's text, best first."""
        if (subject := self._accompanied(s, now)) is not None:
            return [(subject, 1.0)]
        near = now.near
        if s.text == s.pronoun and (asked := asked_in(self._text, s.start)):
            near = [last for last in near if not _in_question(last, asked, now)]
        bound = self._bound(s, near, now)
        ranked = self._ahead(s)
        ahead = ranked[0][0] if ranked else None
        latest = now.last[1] if now.last is not None else None
        for _, entity, at, score in near:
            if entity is bound or entity is ahead:
                continue
            back = s.sentence - at.sentence
            score *= FADED[back] if back < 12 else FADED[12]
            if tag is not None:
                score = _as_source(score, entity, tag.cue, now)
                if entity in spoken_of:
                    score *= SPOKEN_OF
            elif entity is latest and not back:
                score = max(score if now.owns else score * NEXT, self._as_subject(entity, at, s, near))
            ranked.append((entity, score))
        ranked.sort(key=_SCORE, reverse=True)
        return ranked

    def _as_subject(self, entity: Entity, at: Sighting, s: Sighting, near: Sequence[Last]) -> float:
        """Weigh who was named last as the subject of the clause of a pronoun that is no object there."""
        if self._text[at.end : s.start] == " and ":  # Vardal and his crew
            return 0.0 if s.text.lower() == s.pronoun else OWN
        if at.owner and s.text.lower() != s.pronoun and not any(_beside(last, at) for last in near):
            return OWNS_ALONE  # Vardal’s critics doubt his word
        relative = opens_relative(self._text, at.end) if entity.person else 0
        if not (at.clause or relative) or self._object(s):
            return 0.0
        if s.text.lower() != s.pronoun and one_clause(self._text, relative or at.end, s.start):
            return OWN
        return RELATIVE if relative else 0.0

    def _object(self, s: Sighting) -> bool:
        """Whether a pronoun is neither a subject nor a possessive: *praised her*, but not *her lawyer*."""
        low = s.text.lower()
        return low in OBJECTS or not (low == s.pronoun or low in POSSESSIVES or owns(self._text, s.start))

    def _accompanied(self, s: Sighting, now: Situation) -> Entity | None:
        """Return the subject of *Vardal said as she left*: who speaks does the other thing too."""
        if now.last is None or now.last[1] is not now.speaker:
            return None
        _, speaker, at, _ = now.last
        return speaker if at.sentence == s.sentence and goes_with(self._text, at.start, s.start) else None

    def _ahead(self, s: Sighting) -> list[tuple[Entity, float]]:
        """Return whom a pronoun of an opening phrase means: *In her speech, Ines Vardal said*."""
        following = self._scene.following.get(s.start)
        if following is None or following.entity is None or not following.entity.person:
            return []
        return [(following.bearer, AHEAD)] if opens_for(self._text, s.span, following.start) else []

    def _bound(self, s: Sighting, near: Sequence[Last], now: Situation) -> Entity | None:
        """Return who cannot be meant: *X praised him* is never X, in one clause."""
        last = now.last
        if last is None or last[2].sentence != s.sentence:
            return None
        if not self._object(s):
            return None
        if does_too(self._text, s.start):
            return _subject([other for other in near if other[2].sentence == s.sentence])
        if near is not now.near:
            last = max(near, key=_place, default=None)
            if last is None or last[2].sentence != s.sentence:
                return None
        name = last[2]
        apart = one_clause(self._text, name.start, s.start) or wills(self._text, name.end, s.start)
        return last[1] if apart else None

    def _spoken_of(self, s: Sighting, tag: Tag) -> set[Entity]:
        """Return who is named inside the quotes of a tag: people seldom speak of themselves by name."""
        quoted = self._quoted(s, _OWN_QUOTES)
        return {q.bearer for q in quoted for start, end in tag.spoken if start <= q.start < end}

    def _heads_quote(self, s: Sighting, tag: Tag, ranked: Sequence[tuple[Entity, float]]) -> list[tuple[Entity, float]]:
        """Return who is named at the head of the very quote a tag belongs to, and is not in reach besides."""
        known = {entity for entity, _ in ranked}
        worth = 0.6 * ranked[0][1]
        found = []
        for start, end in tag.spoken:
            for q in self._quoted(s, _NEAR_QUOTES):
                heads = start <= q.start < end and q.start - start <= 2 and not q.owner
                if heads and q.bearer.person and q.bearer not in known:
                    found.append((q.bearer, worth))
        return found

    def _named_in_quotes(self, s: Sighting) -> list[tuple[Entity, float]]:
        """Return who is named last in a quote nearby, for a pronoun with nobody in reach in the narrator's text."""
        people = self._scene.quoted_people
        nth = bisect_left(people, s.start, key=_START)
        near = nth > 0 and s.block - people[nth - 1].block <= 1
        return [(people[nth - 1].bearer, 0.2)] if near else []

    def _quoted(self, s: Sighting, most: int) -> list[Sighting]:
        """Return the last names inside quotes before a pronoun."""
        nth = bisect_left(self._scene.quoted, s.start, key=_START)
        return self._scene.quoted[max(0, nth - most) : nth]

    def _is_sure(self, s: Sighting, tag: Tag | None, now: Situation, ranked: Sequence[tuple[Entity, float]]) -> bool:
        """Whether structure alone leaves one reading."""
        best, top = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        cue = tag.cue if tag is not None and best is now.speaker else None
        if cue in ANSWERS:
            return False
        if cue in CONTINUES:
            clear = now.alone and second < 0.6 * top
        elif cue is not None and now.alone:
            clear = second < 0.45 * top
        else:
            clear = second < 0.25 * top and best.kind is PERSON and not self._scene.outshines(best)
        return clear and (len(ranked) == 1 or in_the_open(self._text, s.start))


def _as_source(score: float, entity: Entity, cue: str, now: Situation) -> float:
    """Weigh how a candidate has spoken so far, for the source of a tag: who spoke last goes on speaking."""
    if entity is now.speaker and now.asks and now.since > 0:
        return score * ASKED
    if entity is now.speaker and now.since <= REACH:
        held = 0.3 if now.challenger is not None or cue in ANSWERS else 1.0
        score = score * (1 + 0.5 * held) + 0.45 * held * 0.8**now.since
        return score + 0.6 if cue in CONTINUES else score
    return score * 1.3 + 0.2 if entity is now.challenger else score


def _beside(last: Last, at: Sighting) -> bool:
    """Whether somebody was last named in the sentence of another's sighting."""
    return last[2].sentence == at.sentence and last[2] is not at


def _subject(named: Sequence[Last]) -> Entity | None:
    """Return who is named first in a sentence, and owns nothing there, where somebody else is named later."""
    first = min((last for last in named if not last[2].owner), key=_place, default=None)
    return first[1] if first is not None and max(named, key=_place) is not first else None


def _in_question(last: Last, asked: int, now: Situation) -> bool:
    """Whether somebody was last named in what the speaker was asked, and is not the speaker."""
    _, entity, at, _ = last
    return at.start >= asked and at.form != "pronoun" and not at.owner and entity is not now.speaker


def _place(last: Last) -> int:
    return last[2].start
