"""Two spellings of what seems one name."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from quotecheck.checks.people import is_shown, people, slip
from quotecheck.lexicon.names import DEMONYMS, NOT_PEOPLE, SUFFIXES, name_keys, unaccented
from quotecheck.lexicon.nicknames import is_given_name, same_given
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, SpeakerKind, Story
from quotecheck.values.value import Value, made

_NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})
_PEOPLE = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})
_MOST_CHANGED = 4
"""How many letters one of two words has and the other has not, at most, where they are two slips apart."""
_BESIDE = lazy(r"/[A-Z][^\W\d_]* $")
"""Before a surname whose given name a stroke parts from what we read: “Pedro Quill/Nuno Vardel”."""

OFTEN = 3
"""So many times makes a spelling the story's own."""


class _Spelling(Value, frozen=False):
    """One spelling of one surname: who bears it, where no quote has it, how often the story has it.

    One slip changes two of its ``letters`` at most.
    """

    word: str
    letters: frozenset[str]
    bearers: list[Speaker] = made(factory=list)
    places: list[Span] = made(factory=list)
    count: int = 0


def check(case: Case, *, closest: int, shortest: int) -> Iterator[Finding]:
    """Yield each rare spelling of a surname that is one slip away from a person's, where it has no life of its own.

    One slip: a letter doubled, dropped, changed or swapped with its neighbour (two from ``closest`` letters on); never
    the first letter, and never in names under ``shortest`` letters. Hyphens and *al-* are no slip, and accents no more
    than a note (``accents``): some wires carry none, but one story should be of one mind.
    """
    story = case.story
    spellings, accented = _spellings(story)
    yield from _accents(story, accented)
    settled: dict[str, list[_Spelling]] = defaultdict(list)
    for spelling in spellings.values():
        if any(_settled(bearer, spelling.count) for bearer in spelling.bearers):
            settled[spelling.word[0]].append(spelling)
    for rare in spellings.values():
        if len(rare.word) < shortest or not rare.places or rare.bearers[0].kind not in _PEOPLE:
            continue
        for usual in settled[rare.word[0]]:
            if usual.count <= rare.count or len(usual.letters ^ rare.letters) > _MOST_CHANGED:
                continue
            if slip(rare.word, usual.word, closest) and _one_person(rare, usual):
                at = _narrated(story, rare)
                if at is None or _BESIDE.search(story.text, max(0, at.start - 24), at.start):
                    break
                right = _narrated(story, usual) or usual.bearers[0].mentions[0].span
                facts = {"name": story.document[at], "other": " ".join(story.document[right].split())}
                yield Finding(at, facts, (Pointer(right, "usual"),))
                break


def _accents(story: Story, accented: set[int]) -> Iterator[Finding]:
    """Yield, once a person, the rarer of two spellings that differ by an accent; of one against one the later.

    ``accented`` are the speakers, by index, with more than English letters in a name.
    """
    for speaker in people(story) if accented else ():
        forms: dict[str, dict[str, list[Span]]] = {}
        places = [at for at, form, quoted in speaker.mentions if form in _NAMES and not quoted]
        for at in places if speaker.index in accented else ():
            for word in unicodedata.normalize("NFC", story.document[at]).split() if not is_shown(story, at) else ():
                if not word.isupper():
                    forms.setdefault(unaccented(word), {}).setdefault(word, []).append(at)
        for spellings in forms.values():
            if len(spellings) > 1:
                usual, rare = sorted(spellings.items(), key=lambda pair: (-len(pair[1]), pair[1][0]))[:2]
                yield Finding(
                    rare[1][0], {"name": rare[0], "other": usual[0]}, (Pointer(usual[1][0], "usual"),), "accents"
                )
                break


def _narrated(story: Story, spelling: _Spelling) -> Span | None:
    """Return where the narrator first writes a spelling, headlines and captions aside."""
    return next((at for at in spelling.places if not is_shown(story, at)), None)


def _settled(speaker: Speaker, count: int) -> bool:
    """Whether a speaker is a person whom the copy names in full, with a role, or often."""
    named = len(name_keys(speaker.name)) > 1 or speaker.introduction is not None or count >= OFTEN
    return named and speaker.kind is SpeakerKind.PERSON


def _spellings(story: Story) -> tuple[dict[str, _Spelling], set[int]]:
    """Gather every surname of the story, by its spelling, and the speakers with more than English letters in a name."""
    found: dict[str, _Spelling] = {}
    accented: set[int] = set()
    surnames: dict[str, str] = {}
    text = story.text
    for speaker in story.speakers:
        for at, form, quoted in speaker.mentions:
            if form not in _NAMES:
                continue
            words = text[at.start : at.end]
            word = surnames.get(words)
            if word is None:
                word = surnames[words] = _surname(words)
            if not words.isascii():
                accented.add(speaker.index)
            spelling = found.get(word)
            if spelling is None:
                if not word or word in NOT_PEOPLE or word in DEMONYMS:
                    continue
                spelling = found[word] = _Spelling(word, frozenset(word))
            if not spelling.bearers or spelling.bearers[-1] is not speaker:
                spelling.bearers.append(speaker)
            spelling.count += 1
            if not quoted:
                spelling.places.append(at)
    return found, accented


def _surname(name: str) -> str:
    """Return the last word of a name for comparing, empty where it has none; most are plain, and told by that word."""
    last = name[name.rfind(" ") + 1 :]
    if last.isascii() and last.isalpha() and last[0].isupper() and last.lower() not in SUFFIXES:
        return last.lower()
    return (name_keys(name) or ("",))[-1]


def _one_person(rare: _Spelling, usual: _Spelling) -> bool:
    """Whether the rare spelling can be the usual one's bearer: no given name of its own that disagrees."""
    for one in rare.bearers:
        keys = name_keys(one.name)
        for other in usual.bearers:
            told = name_keys(other.name)
            if one is other:
                return True
            if rare.count > 2:
                continue
            if len(keys) == 1 and (usual.count >= OFTEN or not is_given_name(rare.word)):
                return True
            if len(keys) > 1 and (same_given(keys[0], told[0]) if len(told) > 1 else other.introduction is None):
                return True
    return False
