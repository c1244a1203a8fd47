"""Whom a pronoun of the narrator means: structure first, then what else the copy says of each candidate.

The copy is swept three times. The first sweep looks at structure alone and keeps only the links that nothing rivals:
their pronouns become evidence. The second and third let that evidence, courtesy titles, kin nouns and, weakest, listed
given names choose among near rivals (``weighing``); the third also hears the second. What structure alone says stays in
``Link.ranked``, so that a check can see a pronoun that goes against everybody it can mean.

Structure depends on whom earlier pronouns were taken for and on nothing else that a sweep can change. So a later sweep
keeps what the one before said of structure up to the first pronoun that it takes for somebody else, and after that
wherever things stand as they stood.
"""

import sys
from collections.abc import Collection, Mapping
from itertools import chain, repeat

from quotecheck.lexicon.pronouns import SHARED
from quotecheck.understand.people.entity import UNKNOWN, Entity
from quotecheck.understand.people.floor import Floor
from quotecheck.understand.people.phrases import Tag
from quotecheck.understand.people.salience import Salience
from quotecheck.understand.people.scene import Scene
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.votes import Link, count
from quotecheck.understand.people.weighing import Reading, Weighing

_NOBODY_ELSE = (sys.maxsize, Entity("", UNKNOWN))
"""Stands where a list of who speaks where has come to its end."""


class Sweep:
    """One pass over a story's sightings in order."""

    def __init__(self, scene: Scene, weighing: Weighing) -> None:
        self.links: list[Link] = []
        self.readings: list[Reading | None] = []
        self._scene = scene
        self._weighing = weighing
        self._salience = Salience(scene)
        self._floor = Floor(scene.human)
        self._told: list[Link] = []
        self._before: list[Reading | None] = []

    def run(self) -> "Sweep":
        """Read every pronoun."""
        heads = chain(self._scene.heads, repeat(_NOBODY_ELSE))
        start, head = next(heads)
        floor, asking = self._floor, self._scene.asking
        for s in self._scene.steps:
            while start < s.start:
                floor.speaks(head, None, start in asking)
                start, head = next(heads)
            entity = s.entity
            if entity is None:
                self._pronoun(s)
            elif start != s.start:
                floor.seen(entity, s)
            elif head is entity:
                floor.seen(entity, s, heads=True)
                floor.speaks(head, s, start in asking)
                start, head = next(heads)
            else:
                floor.speaks(head, s, start in asking)
                floor.seen(entity, s)
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
            reading = self._read(s, tag, nth)
            link = self._weighing.link(reading)
        self.readings.append(reading)
        self.links.append(link)
        entity = link.chosen if reading is None else _meant(link, reading)
        if entity is None:
            return
        if reading is not None:
            self._floor.note(entity, s, 1.0 if s.first or tag is not None else 0.8)
        if tag is not None:
            self._floor.speaks(entity, s, s.start in self._scene.asking)

    def _read(self, s: Sighting, tag: Tag | None, nth: int) -> Reading:
        """Read a *he*, a *she* or one of the newer sets by structure, unless the sweep before read it alike."""
        now = self._floor.at(s)
        before = self._before[nth] if self._before else None
        return before if before is not None and before.now == now else self._salience.read(s, tag, now)

    def _thing(self, s: Sighting) -> Link:
        """Read the *it* or *they* of a tag: the last body, document or group that spoke, or was the subject."""
        floor, called = self._floor, self._weighing.called.get(s.pronoun, ())
        near = [(floor.heard, 0.9), (floor.things, 0.6)]
        latest, at = (floor.last[1], floor.last[2]) if floor.last is not None else (None, None)
        if s.pronoun == "they" and at is not None and latest is not floor.heard and at.block == s.block:
            near = [(latest, 0.9), (floor.heard, 0.8)]  # somebody has been named since: it can be either
        if called:
            others = [last[1] for last in reversed(floor.near(s))]
            near += [(entity, 0.7) for entity in others if entity in called and entity is not floor.heard]
            near.sort(key=lambda pair: -pair[1])
        ranked = [(entity, weight) for entity, weight in near if entity is not None]
        chosen = next((entity for entity, _ in ranked if not entity.person or entity in called), None)
        return Link(s, ranked, chosen, False)


def _meant(link: Link, reading: Reading) -> Entity | None:
    """Return whom a pronoun counts for as the copy goes on: the source of a tag is somebody, even where unsure."""
    if link.chosen is not None or reading.tag is None or not reading.ranked:
        return link.chosen
    return reading.ranked[0][0]


def read(scene: Scene, called: Mapping[str, Collection[Entity]]) -> list[Link]:
    """Return how every *he*, *she* and every *it* or *they* of a tag is read.

    ``called`` tells, by subject form, who is said to be called by another set than *he* or *she*.
    """
    weighing = Weighing(called)
    first = Sweep(scene, weighing).run()
    if not any(link.ranked for link in first.links):
        return first.links
    second = first.again(weighing.hearing(count(first.links, first.links)))
    if all(one.chosen is other.chosen for one, other in zip(first.links, second.links, strict=True)):
        return second.links  # the same votes again would give the same reading
    return second.again(weighing.hearing(count(first.links, second.links))).links
