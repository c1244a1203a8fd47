"""Two spellings of what seems one name."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from quotecheck.checks.people import is_shown, people, slip
from quotecheck.lexicon.names import DEMONYMS, NOT_PEOPLE, last_key, name_keys, unaccented
from quotecheck.lexicon.nicknames import is_given_name, same_given
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, SpeakerKind, Story
from quotecheck.values.value import Value, made

_NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})
_PEOPLE = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})
_NO_SURNAMES = NOT_PEOPLE | DEMONYMS
_BESIDE = lazy(r"/[A-Z][^\W\d_]* $")
"""Before a surname whose given name a stroke parts from what we read: “Pedro Quill/Nuno Vardel”."""

OFTEN = 3
"""So many times makes a spelling the story's own."""

_CROWD = 40
"""So many surnames with one first letter are not all compared with each other."""

_Counted = tuple[int, str]
"""How often the story has a surname, and the surname."""


class _Spelling(Value, frozen=False):
    """One spelling of one surname: who bears it, where no quote has it, how often the story has it."""

    word: str
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
    forms = _forms(story)
    if not all(map(_plain, forms)):
        yield from _accents(story)
    surnames, near = _near(forms, closest, shortest)
    spellings = _spellings(story, surnames)
    settled: dict[str, list[_Spelling]] = defaultdict(list)
    for spelling in spellings.values():
        if any(_settled(bearer, spelling.count) for bearer in spelling.bearers):
            settled[spelling.word[0]].append(spelling)
    for rare in spellings.values():
        if len(rare.word) < shortest or not rare.places or rare.bearers[0].kind not in _PEOPLE:
            continue
        others = near[rare.word]
        for usual in settled[rare.word[0]]:
            if usual.word in others and usual.count > rare.count and _one_person(rare, usual):
                at = _narrated(story, rare)
                if at is None or _BESIDE.search(story.text, max(0, at.start - 24), at.start):
                    break
                right = _narrated(story, usual) or usual.bearers[0].mentions[0].span
                facts = {"name": story.document[at], "other": " ".join(story.document[right].split())}
                yield Finding(at, facts, (Pointer(right, "usual"),))
                break


def _plain(name: str) -> bool:
    """Whether a name has English letters alone."""
    return name.isascii() or name.replace("’", "'").isascii()


def _accents(story: Story) -> Iterator[Finding]:
    """Yield, once a person, the rarer of two spellings that differ by an accent; of one against one the later."""
    for speaker in people(story):
        forms: dict[str, dict[str, list[Span]]] = {}
        places = [at for at, form, quoted in speaker.mentions if form in _NAMES and not quoted]
        if all(_plain(story.document[at]) for at in places):
            continue
        for at in places:
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


def _forms(story: Story) -> dict[str, int]:
    """Return every name of the story as it is written, and how often it is."""
    text = story.text
    found: dict[str, int] = {}
    for name in [text[at.start : at.end] for who in story.speakers for at, form, _ in who.mentions if form in _NAMES]:
        found[name] = found.get(name, 0) + 1
    return found


def _near(forms: Mapping[str, int], closest: int, shortest: int) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Return the surname of each written name, for those that are a slip away from one written more or less often.

    And for each such surname those it is a slip away from.
    """
    surnames: dict[str, str] = {}
    often: dict[str, int] = {}
    for form, count in forms.items():
        if word := last_key(form):
            surnames[form] = word
            often[word] = often.get(word, 0) + count
    alike: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for word, count in often.items():
        if word not in _NO_SURNAMES:
            alike[word[0]].append((count, word))
    near: dict[str, set[str]] = {}
    for words in alike.values():
        for group in (words,) if len(words) < _CROWD else _parted(words, closest):
            for (count, one), (times, other) in combinations(group, 2):
                if count != times and _slipped(one, other, closest, shortest):
                    near.setdefault(one, set()).add(other)
                    near.setdefault(other, set()).add(one)
    return {form: word for form, word in surnames.items() if word in near} if near else {}, near


def _parted(words: Iterable[_Counted], closest: int) -> Iterable[list[_Counted]]:
    """Return groups of words with one first letter, of which any two that are a slip apart share one.

    Such words are the same without a letter, be it of one or of each; those that may be two slips apart are one group.
    """
    groups: dict[str, list[_Counted]] = defaultdict(list)
    for count, word in words:
        keys = {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}
        for key in keys if len(word) < closest else (*keys, ""):
            groups[key].append((count, word))
    return groups.values()


def _slipped(one: str, other: str, closest: int, shortest: int) -> bool:
    """Whether two words are a slip apart; most are not, as their lengths and letters tell at once.

    A slip changes two letters at most: one that a word has and one that it has not.
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    slips = 2 if len(short) >= closest else 1
    if len(long) - len(short) > slips or len(long) < shortest:
        return False
    return (_letters(short) ^ _letters(long)).bit_count() <= 2 * slips and slip(one, other, closest)


def _spellings(story: Story, surnames: Mapping[str, str]) -> dict[str, _Spelling]:
    """Gather those surnames of the story, by their spelling."""
    found: dict[str, _Spelling] = {}
    text = story.text
    for speaker in story.speakers if surnames else ():
        for at, form, quoted in speaker.mentions:
            word = surnames.get(text[at.start : at.end]) if form in _NAMES else None
            if word is None:
                continue
            spelling = found.get(word)
            if spelling is None:
                spelling = found[word] = _Spelling(word)
            if not spelling.bearers or spelling.bearers[-1] is not speaker:
                spelling.bearers.append(speaker)
            spelling.count += 1
            if not quoted:
                spelling.places.append(at)
    return found


@lru_cache(maxsize=4096)
def _letters(word: str) -> int:
    """Return the letters of a word as bits."""
    found = 0
    for letter in word:
        found |= 1 << (ord(letter) & 63)
    return found


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
