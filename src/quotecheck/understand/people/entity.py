"""One entry of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotecheck.lexicon.nicknames import is_given_name
from quotecheck.values.span import Span
from quotecheck.values.story import SpeakerKind
from quotecheck.values.value import Value, made

if TYPE_CHECKING:
    from quotecheck.understand.people.sighting import Sighting

KINDS = {
    "person": SpeakerKind.PERSON,
    "group": SpeakerKind.GROUP,
    "document": SpeakerKind.DOCUMENT,
    "body": SpeakerKind.ORGANISATION,
    "": SpeakerKind.UNKNOWN,
}
"""What kind of voice a common noun's kind (``lexicon.roles.head_kind``) makes."""


PERSON, UNKNOWN, OUTLET = SpeakerKind.PERSON, SpeakerKind.UNKNOWN, SpeakerKind.OUTLET
"""For what is asked of every name: Python 3.11 takes ten times as long to find a member by its class."""


class Entity(Value, frozen=False):
    """One entry of the ledger while it is being written; frozen into a ``Speaker`` at the end."""

    name: str
    kind: SpeakerKind
    keys: tuple[str, ...] = ()
    order: int = 0
    suffix: str = ""
    sightings: list[Sighting] = made(factory=list)
    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    introduction: Span | None = None
    sure: bool = False
    placed: int = 0
    definite: int = 0

    @property
    def person(self) -> bool:
        """Whether it is taken for one human being."""
        return self.kind is PERSON

    @property
    def doubtful(self) -> bool:
        """Whether it is one capitalised word that only ever opens a sentence: most such words name nobody."""
        return self.kind is UNKNOWN and len(self.keys) == 1 and all(s.prefix == "^" for s in self.sightings)

    @property
    def likely(self) -> bool:
        """Whether it can be a person for all we know: a name of several words that nothing gives away."""
        return self.kind is UNKNOWN and len(self.keys) > 1

    @property
    def given(self) -> str:
        """The first word of a name of several words, for comparing."""
        return self.keys[0] if len(self.keys) > 1 else ""


def settle(entity: Entity) -> None:
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


def _shortened(entity: Entity, narrator: list[Sighting]) -> bool:
    """Whether a name of two or three words is also used by one of them, as people's are."""
    return 1 < len(entity.keys) < 4 and any(s.named is not None and len(s.named.keys) == 1 for s in narrator)
