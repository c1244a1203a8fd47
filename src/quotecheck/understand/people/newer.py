"""Newer pronouns, *xe*, *ze*, *fae* and any other that is declared: where the copy or the roster establishes them.

Most of their forms are words or names of another kind in ordinary copy (*per*, *em*, *Ze*). So a form counts only where
its set is established: the roster declares it for somebody whom the story names, the copy says so (“uses xe/xem
pronouns”, “Ellery (xe/xem)”), a subject form that is no English word stands right before a verb of speech, or a form
that can be nothing else, such as *xyr*, stands anywhere.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import lru_cache

from quotecheck.lexicon.bearers import bearers
from quotecheck.lexicon.cues import LEMMA_OF, SAYING
from quotecheck.lexicon.pronouns import GENDERED, PLAIN, UNMISTAKABLE, newer_forms
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.sightings import DISPLAY, NARRATION
from quotecheck.understand.people.statements import Statement
from quotecheck.values.patterns import lazy, places
from quotecheck.values.people import Roster
from quotecheck.values.story import Evidence, SpeakerKind, Story

_PLAIN = lazy(
    rf"(?<![\w’'-])(?:(?P<form>Xe|{'|'.join(PLAIN)}) (?P<verb>[a-z]+)|(?P<alone>{'|'.join(UNMISTAKABLE)})(?:s|self)?)\b"
)
_NOUN = lazy(r"(?:\b(?:[Aa]n?|[Tt]he|[Tt]h(?:is|at)|each|every|no|some|my|our|your|his|her|its|their)|\d)[ \u00a0]$")
_NAME_AFTER = lazy(r"[ \u00a0][A-Z]")
_WORD_AFTER = lazy(r" (?:also |then |later )?([a-z]+)")
_HINTS = ("Xe ", *(f" {form} " for form in PLAIN), *(f" {form}" for form in UNMISTAKABLE))
_LETTERS = "xz"
"""Rare letters that most hints begin with, after a blank: one is found three times as fast as a run of letters."""
_STARTS = (" fae", " ey ")
"""How all others begin, as short as few stories have them."""

_FINITE = frozenset("is was has had will would can could may might must should does did".split())


def established(text: str, mask: bytearray, statements: Iterable[Statement], roster: Roster) -> Mapping[str, str]:
    """Return every newer form that counts as a pronoun in a story, lower-case, with the subject form of its set."""
    found: dict[str, str] = {}
    for entry in roster.entries:
        if entry.newer and any(_names(text, name.split()[-1]) for name in entry.names if name.strip()):
            found.update(entry.newer)
    for statement in statements:
        found.update(newer_forms(statement.words))
    if _hinted(text):
        for m in _PLAIN.finditer(text):
            if not mask[m.start()] and (m["alone"] or LEMMA_OF.get(m["verb"]) in SAYING):
                found.update(newer_forms(m["alone"] or m["form"]))
    return found


def _hinted(text: str) -> bool:
    """Whether a text has any of the hints."""
    for letter in _LETTERS:
        for at in places(text, letter):
            if text[at - 1] == " " and text.startswith(_HINTS, at - 1):
                return True
    if "X" in text and "Xe " in text:
        return True
    return any(start in text for start in _STARTS) and any(hint in text for hint in _HINTS)


def _names(text: str, word: str) -> bool:
    """Whether a word of somebody's name stands in a text."""
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def add(
    found: list[Sighting], story: Story, mask: bytearray, starts: list[int], forms: Mapping[str, str]
) -> list[Sighting]:
    """Return a story's sightings with its newer pronouns among them; what was taken for a name there is dropped.

    A form that has a capital inside a sentence is somebody's name.
    """
    text, pattern = story.text, _pattern(frozenset(forms))
    words = {m[0] for m in pattern.finditer(text)}
    names = {word for word in words if word != word.lower() and re.search(rf"[a-z,;] {word}\b", text)}
    new: dict[int, Sighting] = {}
    for number, block in enumerate(story.document.blocks):
        if block.scope not in NARRATION:
            continue
        for m in pattern.finditer(text, *block.span):
            sentence = bisect_right(starts, m.start()) - 1
            opens = starts[sentence] == m.start() or text[m.start() - 1] in "“\"‘'(["
            if not mask[m.start()] and m[0] not in names and _is_pronoun(text, m, opens):
                new[m.start()] = s = Sighting(*m.span(), "pronoun", m[0], False, block.scope in DISPLAY)
                s.pronoun, s.block, s.sentence = forms[m[0].lower()], number, sentence
    kept = [s for s in found if s.form != "name" or s.start not in new]
    return sorted([*kept, *new.values()], key=lambda s: (s.start, -s.end))


def declared(
    entities: Iterable[Entity], told: Mapping[Entity, Iterable[Evidence]], roster: Roster
) -> dict[str, set[Entity]]:
    """Return, by subject form, who the copy or the roster says is called by a set that is neither *he* nor *she*."""
    found: dict[str, set[Entity]] = {}
    for entity, evidence in told.items():
        for pronoun in frozenset().union(*(one.pronouns for one in evidence)) - GENDERED:
            found.setdefault(pronoun, set()).add(entity)
    for entity in entities if roster.entries else ():
        person = entity.kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN)
        entry = bearers(roster.entries).of(entity.name) if person else None
        for pronoun in frozenset().union(*entry.pronouns) - GENDERED if entry else ():
            found.setdefault(pronoun, set()).add(entity)
    return found


@lru_cache(maxsize=64)
def _pattern(forms: frozenset[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w’‘'@#/-])(?:{either})(?![\w/-])(?![’'.]\w*-|\.\w)", re.IGNORECASE)


def _is_pronoun(text: str, m: re.Match[str], opens: bool) -> bool:
    """Whether an established form is a pronoun where it stands: no noun, no name, no abbreviation."""
    word, low = m[0], m[0].lower()
    if word != low:
        if not opens or (word.isupper() and len(word) > 1) or _NAME_AFTER.match(text, m.end()):
            return False
    elif _NOUN.search(text, max(0, m.start() - 30), m.start()):
        return False
    if low != "per":
        return True
    after = _WORD_AFTER.match(text, m.end())  # nearly always the preposition
    return after is not None and (after[1] in _FINITE or LEMMA_OF.get(after[1]) in SAYING)
