"""Find the likely subjects of sentences: whom and what the copy is about where it stands."""

from collections.abc import Iterable

from quotecheck.lexicon.pronouns import GENDERED, SHARED
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.story import SpeakerKind

GOVERNS = frozenset(
    "of in for from with to by on at against about between under over into than behind near after before like"
    " including via without toward towards among through during since following amid"
    " despite unlike beside versus".split()
)
"""Prepositions: what stands behind one is part of something else."""

_HUMAN = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_OWN = frozenset({"his", "her", "its", "their"})
_COMMON = GENDERED | SHARED


def mark_subjects(found: Iterable[Sighting], text: str) -> None:
    """Mark in each sentence the first person and the first other thing that nothing governs: the likely subjects.

    Wants the sightings' entities, since only people contend for a *he* or *she*. What is on display is in no sentence.
    """
    seen = {True: -1, False: -1}
    for s in found:
        entity = s.entity
        if s.quoted or s.owner or s.display or (entity is None and s.form != "pronoun"):
            continue
        human = s.pronoun != "it" if entity is None else entity.kind in _HUMAN or entity.likely
        if s.sentence != seen[human] and not _is_governed(s, text):
            s.first = True
            seen[human] = s.sentence


def _is_governed(s: Sighting, text: str) -> bool:
    """Whether a preposition or a possessive makes a sighting part of something else."""
    if s.form == "name":
        return s.prefix in GOVERNS
    before = text[max(0, s.start - 12) : s.start].split()
    if before and before[-1].lower() in GOVERNS:
        return True
    return s.form == "pronoun" and _owns(s)


def _owns(s: Sighting) -> bool:
    """Whether a pronoun is a possessive; of a newer set, any form but the subject's."""
    low = s.text.lower()
    return low in _OWN or (s.pronoun not in _COMMON and low != s.pronoun)
