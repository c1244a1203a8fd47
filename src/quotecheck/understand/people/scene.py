"""What a story brings to the reading of its pronouns that no reading of them changes."""

from collections.abc import Collection, Iterable
from operator import itemgetter

from quotecheck.lexicon.pronouns import SHARED
from quotecheck.understand.people.entity import PERSON, Entity
from quotecheck.understand.people.phrases import Tag, Voices
from quotecheck.understand.people.sighting import Sighting

LEAD = 4
"""From so many mentions on, the person a story mentions most can be meant from afar."""


class Scene:
    """Who is named where, who speaks where, and the first names to come: the same from sweep to sweep.

    ``heads`` lead from the start of a source phrase to whom it names. ``steps`` are the sightings that a sweep looks
    at: the narrator's names and nominals, and the pronouns that are read, the last of which ends it. ``quoted`` are the
    names inside quotes, ``quoted_people`` those of people; ``asking`` are the starts of the source phrases that only
    ask.
    """

    def __init__(self, text: str, sightings: Iterable[Sighting], entities: Collection[Entity], voices: Voices) -> None:
        self.text = text
        self.heads = sorted(voices.heads.items(), key=itemgetter(0))
        self.asking = voices.asking
        self.steps: list[Sighting] = []
        self.quoted: list[Sighting] = []
        self.quoted_people: list[Sighting] = []
        self.following: dict[int, Sighting] = {}
        self._tags = voices.tags
        people = [entity for entity in entities if entity.kind is PERSON]
        self.human = {entity for entity in entities if entity.likely}.union(people)
        lead = max(people, key=lambda e: (len(e.sightings), -e.order), default=None)
        self._lead = lead if lead is not None and len(lead.sightings) >= LEAD else None
        self._collect(sightings)

    def _collect(self, sightings: Iterable[Sighting]) -> None:
        """Collect the steps, and note for the first pronoun of each sentence the first name after it."""
        waiting: Sighting | None = None
        opened, last = -1, 0
        for s in sightings:
            if s.display:
                continue
            if s.quoted:
                if s.form == "name" and s.entity is not None:
                    self.quoted.append(s)
                    if s.entity.person:
                        self.quoted_people.append(s)
                continue
            pronoun = s.form == "pronoun"
            single = pronoun and s.pronoun not in SHARED
            if s.sentence != opened:
                opened, waiting = s.sentence, s if single else None
            elif waiting is not None and s.form == "name" and not s.owner:
                self.following[waiting.start] = s
                waiting = None
            if single or (self.tag(s) if pronoun else s.entity) is not None:
                self.steps.append(s)
                if pronoun:
                    last = len(self.steps)
        del self.steps[last:]

    def outshines(self, entity: Entity) -> bool:
        """Whether the story mentions somebody else so often that a pronoun can mean that one from afar."""
        lead = self._lead
        return lead is not None and lead is not entity and len(lead.sightings) >= 2 * len(entity.sightings)

    def tag(self, s: Sighting) -> Tag | None:
        """Return the tag whose whole source a pronoun is."""
        tag = self._tags.get(s.start)
        return tag if tag is not None and tag.end == s.end else None
