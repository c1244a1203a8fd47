"""Who is likely the subject: of a sentence, of its main clause, of a clause further on."""

from quotecheck.lexicon.pronouns import GENDERED, SHARED
from quotecheck.lexicon.roles import PERSON_NOUNS
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.story import SpeakerKind

GOVERNS = frozenset(
    "of in for from with to by on at against about between under over into than behind near after before like"
    " including via without toward towards among through during since following amid"
    " despite unlike beside versus".split()
)
"""Prepositions: what stands behind one is part of something else."""

_HUMAN = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_CONJUNCTIONS = frozenset("that because when while if although though where whether how why unless".split())
"""Words that a further clause begins with, and its subject stands behind."""
_OPENERS = GOVERNS | frozenset("when while as if because although though once until asked given where".split())
"""Words that a sentence begins with whose main clause comes behind a comma."""
_ARTICLES = frozenset(("a", "an", "the"))
_QUALIFIES = PERSON_NOUNS | frozenset("a an the his her its their former veteran fellow longtime late".split())
"""What can stand between a preposition and a name."""
_OWN = frozenset({"his", "her", "its", "their"})
_COMMON = GENDERED | SHARED


def mark_subjects(found: list[Sighting], text: str, starts: list[int]) -> None:
    """Mark in each sentence the first person and the first other thing that nothing governs: the likely subjects.

    Where another clause opens the sentence (*When Orme left, Vardal said*), the main clause has the subject, and the
    other one that of a clause. Wants the sightings' entities, since only people contend for a *he* or *she*; ``starts``
    are the offsets of the sentences. What is on display is in no sentence.
    """
    subject: Sighting | None = None
    other = -1
    for sighting in found:
        entity = sighting.entity
        if sighting.quoted or sighting.owner or sighting.display or (entity is None and sighting.form != "pronoun"):
            continue
        human = sighting.pronoun != "it" if entity is None else entity.kind in _HUMAN or entity.likely
        if not human:
            if sighting.sentence != other and is_free(sighting, text):
                sighting.first, other = True, sighting.sentence
        elif subject is None or subject.sentence != sighting.sentence:
            if is_free(sighting, text):
                sighting.first, subject = True, sighting
        elif sighting.form != "pronoun":
            if _opens_main(text, starts[sighting.sentence], sighting.start):
                subject.first, subject.clause = False, True
                sighting.first, subject = True, sighting
            elif sighting.form == "name" and sighting.prefix not in _ARTICLES:
                sighting.clause = _leads(sighting, text) in _CONJUNCTIONS


def is_free(sighting: Sighting, text: str) -> bool:
    """Whether no preposition governs a sighting, no parenthesis holds it, and it owns nothing as a pronoun."""
    if text[sighting.end : sighting.end + 1] == ")" and text[sighting.start - 2 : sighting.start] == " (":
        return False
    return _leads(sighting, text) not in GOVERNS and not (sighting.form == "pronoun" and _owns(sighting))


def _opens_main(text: str, start: int, at: int) -> bool:
    """Whether the main clause opens at a place, behind a comma and a clause that opens the sentence."""
    if text[at - 2 : at] != ", " or text.find(", ", start, at) != at - 2:
        return False
    opens = text[start : start + 12].split(" ", 1)[0].lower()
    return opens in _OPENERS or opens.endswith("ing")


def _leads(sighting: Sighting, text: str) -> str:
    """Return the word before a sighting, lower-case, with its article and before what only tells somebody's role."""
    word, start = sighting.prefix, sighting.start
    if sighting.form != "name":
        word = text[max(0, start - 12) : start].rstrip().rpartition(" ")[2].lower()
    if word not in _QUALIFIES:
        return word
    before = text[max(0, start - 40) : start].lower().split()
    while before and before[-1] in _QUALIFIES:
        before.pop()
    return before[-1] if before else ""


def _owns(sighting: Sighting) -> bool:
    """Whether a pronoun is a possessive; of a newer set, any form but the subject's."""
    low = sighting.text.lower()
    return low in _OWN or (sighting.pronoun not in _COMMON and low != sighting.pronoun)
