"""One entry of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
