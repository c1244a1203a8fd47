"""Take one capitalised run apart: what is title, what is name, and what kind of thing bears it."""

from __future__ import annotations

from functools import partial

from quotecheck.lexicon.names import (
    CALENDAR,
    COMMON_STARTS,
    DEMONYMS,
    HIGH_TITLES,
    NOT_PEOPLE,
    OFFICES,
    PARTICLES,
    SUFFIXES,
    TITLES,
    is_own,
    key,
    words_of,
)
from quotecheck.lexicon.nicknames import is_given_name
from quotecheck.lexicon.roles import BODY_NAME_WORDS, HEAD_KINDS, PERSON_NOUNS, PLACE_NAME_WORDS, WORK_NAME_WORDS
from quotecheck.values.memo import Memo
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind
from quotecheck.values.value import Value

_ALSO_NAMES = frozenset(
    "king dean prince judge bishop pope marshall marshal duke earl major baron lord chancellor father brother sister"
    " mother miss chef host anchor page general private saint elder speaker leader manager member analyst nominee"
    " candidate strategist editor reporter agent count cardinal justice ranger trooper coach director count deputy"
    " chief vicar canon imam principal".split()
)
"""Titles that are surnames or common words too: inside a run they count only after other titles or bodies."""

_OFFICES_OF = frozenset(
    "state defense defence treasury interior commerce energy labor labour agriculture transportation health justice"
    " homeland security veterans affairs staff education justice finance information counties communities".split()
)
"""What follows “Secretary of”, “Minister for” and “Chief of” before a name."""

_NO_NAME = _OFFICES_OF | BODY_NAME_WORDS | PLACE_NAME_WORDS | NOT_PEOPLE | DEMONYMS
_APART = lazy(r"[,\u00a0]|  ")
"""What parts the words of a run besides single blanks."""

_CONTRACTED = lazy(r"[’'](?:ve|re|ll|d|m)$|n[’']t$")
_CAMEL = lazy(r"(?<!^Mc)(?<!^Mac)(?<!^De)(?<!^Di)(?<!^La)(?<!^Le)(?<!^Van)(?<!^Fitz)(?<=[a-z])[A-Z]")
"""A capital inside a word, as brands and outlets have it and few families."""

_OPEN_TITLES = frozenset(
    "is are was were do does did can would should could"
    " why how what when where who the a an and or but for with from using after before in on at of to this that these"
    " if as by not while because".split()
)
"""Words with a capital that open a line in title case, wherever the run begins."""

_EVENTS = frozenset(
    "act day cup war week prize award awards law show games festival bowl agreement amendment debate order treaty rule"
    " report".split()
)
"""Last words that no family bears, whatever given name comes before."""

_CAPITAL_PARTICLES = frozenset("van von de da del della di du des den der la le".split())
"""Particles that take a capital where they open a sentence: “Van Lieshout” is Lieshout."""

_PLACE_FIRST = frozenset(
    "new north south east west northern southern eastern western central upper lower great greater inner outer fort"
    " los las san santa santo sao el rio puerto costa cape mount lake port saint".split()
)
"""Words that open the name of a place."""


_Token = tuple[str, str, int, int]
"""A word of a run as written, its key, its start and its end."""

_LISTED = frozenset("i im ive ill id channel".split()).union(
    *(CALENDAR, COMMON_STARTS, DEMONYMS, (f"{word}s" for word in DEMONYMS), HEAD_KINDS, SUFFIXES, TITLES),
    *(WORK_NAME_WORDS, _CAPITAL_PARTICLES, _EVENTS, _NO_NAME, _OPEN_TITLES, _PLACE_FIRST, PARTICLES),
)
"""Words that tell more of a run than that it is a name; half of all runs have none, and are the name as they stand."""


class Named(Value, frozen=False):
    """A run taken apart; ``start`` and ``end`` count from the start of the run.

    ``words`` are the name's own words as written, ``keys`` the same for comparing; ``titles`` the keys of the titles in
    front. ``kind`` is what the words alone tell; ``sure`` is set where a title or a listed given name makes it a
    person.
    """

    start: int
    end: int
    words: tuple[str, ...]
    keys: tuple[str, ...]
    titles: tuple[str, ...]
    kind: SpeakerKind
    sure: bool
    suffix: str = ""


def take_apart(run: str, opens: bool) -> Named | None:
    """Return the name in a run, or None where it names nobody; ``opens`` is set at the start of a sentence."""
    parts = run.split(" ")
    if plain := all(map(str.isalpha, parts)):
        lows = run.lower().split(" ") if run.isascii() else [key(word) for word in parts]
        if _LISTED.isdisjoint(lows):
            return _as_it_stands(run, tuple(parts), tuple(lows))
    tokens = _joined(parts, lows) if plain else _tokens(run)
    first, suffix = 0, ""
    listed = plain or "-" in run or not _LISTED.isdisjoint([token[1] for token in tokens])
    if listed:
        tokens, suffix = _trimmed(tokens, opens)
        lows = [token[1] for token in tokens]
        listed = "-" in run or not _LISTED.isdisjoint(lows)
        first = _name_start(tokens, lows) if listed and tokens else 0
    if not tokens:
        return None
    titles = tuple([k for _, k, _, _ in tokens[:first] if k in TITLES]) if first else ()
    name = tokens[first:]
    start, end = tokens[0][2], tokens[-1][3]
    if not name:
        if titles[-1] not in OFFICES or (opens and len(tokens) == 1 and run != run.split()[0]):
            return None
        return Named(start, end, (), (), titles, SpeakerKind.PERSON, True)
    if not titles and first:
        start = name[0][2]
    own = [token for token in name if is_own(token[0])]
    words, keys = tuple([token[0] for token in own]), tuple([token[1] for token in own])
    if not keys or (len(keys) == 1 and _names_nobody(words[0], keys[0], opens, bool(titles), listed)):
        return None
    kind, sure = _kind(keys, words, titles, suffix, listed)
    return Named(start, end, words, keys, titles, kind, sure, suffix)


TAKEN_APART = tuple([Memo[str, Named | None](partial(take_apart, opens=opens), 8192) for opens in (False, True)])
"""The names in runs, inside a sentence and at the start of one: ``TAKEN_APART[opens][run]``."""


def _as_it_stands(run: str, words: tuple[str, ...], keys: tuple[str, ...]) -> Named | None:
    """Return the name that a run is that has no listed word: all of it, unless it is an initial."""
    if len(keys) == 1 and _names_nobody(words[0], keys[0], False, False, False):
        return None
    return Named(0, len(run), words, keys, (), *_kind(keys, words, (), "", False))


def _trimmed(tokens: list[_Token], opens: bool) -> tuple[list[_Token], str]:
    """Return the words of a run without those round a name that are no part of it, and its suffix apart."""
    while tokens and _leads_nowhere(tokens[0][0], tokens[0][1], opens, len(tokens)):
        tokens.pop(0)
    while tokens and (tokens[-1][1] in CALENDAR or tokens[-1][0] == "I"):
        tokens.pop()
    suffix = tokens.pop()[1] if len(tokens) > 1 and tokens[-1][1] in SUFFIXES else ""
    return tokens, suffix


def _tokens(run: str) -> list[_Token]:
    """Return each word of a run with its key, its start and its end; contractions are no names."""
    if _APART.search(run) is not None:
        tokens = [(m[0], key(m[0]), *m.span()) for m in words_of(run)]
    else:
        words = run.split(" ")
        tokens = _joined(words, [key(word) for word in words])
    if "’" in run or "'" in run:
        return [token for token in tokens if not _CONTRACTED.search(token[0])]
    return tokens


def _joined(words: list[str], lows: list[str]) -> list[_Token]:
    """Return words that single blanks join, and their keys, with start and end."""
    tokens, at = [], 0
    for word, low in zip(words, lows, strict=True):
        tokens.append((word, low, at, at + len(word)))
        at += len(word) + 1
    return tokens


def _names_nobody(word: str, low: str, opens: bool, titled: bool, listed: bool) -> bool:
    """Whether a single word is an initial, a people's or a party's name, or a noun that opens a sentence."""
    if len(low) == 1 or titled or not listed:
        return len(low) == 1
    return low in DEMONYMS or low.removesuffix("s") in DEMONYMS or (opens and word.lower() in HEAD_KINDS)


def _leads_nowhere(word: str, low: str, opens: bool, length: int) -> bool:
    """Whether the first word of a run is no part of a name."""
    if low not in _LISTED and "-" not in word:
        return False
    if (
        low in CALENDAR
        or word == "I"
        or (word[0].islower() and length > 1 and low not in ("al", "el", "bin", "ibn", "abu"))
    ):
        return low in CALENDAR or word == "I"
    if length > 1 and (low in DEMONYMS or (low.endswith("s") and low[:-1] in DEMONYMS)):
        return True
    if opens and length == 2 and low in _CAPITAL_PARTICLES:
        return True
    if length > 2 and "-" in word and word.rpartition("-")[2].lower() in PERSON_NOUNS:
        return True
    if length > 1 and low in _OPEN_TITLES:
        return True
    return (opens and low in COMMON_STARTS) or low in ("i'm", "i’m", "im", "ive", "ill", "id")


def _name_start(tokens: list[_Token], lows: list[str]) -> int:
    """Return the index of the first token of the name proper, after titles and the bodies before them."""
    last = len(tokens) - 1
    first = 0
    if TITLES.isdisjoint(lows) and (last < 2 or (_NO_NAME.isdisjoint(lows) and lows[0] not in PERSON_NOUNS)):
        return 0
    for at, (_, low, _, _) in enumerate(tokens):
        if low not in TITLES:
            continue
        before = lows[first:at]
        clean = all(k in TITLES or k in _NO_NAME or k in SUFFIXES for k in before)
        clean = clean or (at == last and len(before) == 1 and tokens[at - 1][0].isupper() and len(before[0]) > 1)
        if low in _ALSO_NAMES and not clean:
            continue
        if at == last and before and not clean:
            continue
        first = at + 1
    if first == 0 and last >= 2 and tokens[0][1] in PERSON_NOUNS and is_given_name(tokens[1][1]):
        return 1
    if first == 0 and last >= 2:
        # “(Secretary of) State Ana Ruiz”: a body's word, then a listed given name
        for at in range(1, last):
            if tokens[at - 1][1] in _NO_NAME and tokens[at][1] not in _NO_NAME and is_given_name(tokens[at][1]):
                return at
    return first


def _kind(
    keys: tuple[str, ...], words: tuple[str, ...], titles: tuple[str, ...], suffix: str, listed: bool
) -> tuple[SpeakerKind, bool]:
    """Return what kind of thing the words of a name tell by themselves, and whether it is surely a person."""
    last = keys[-1]
    if len(keys) == 1 and not titles and not words[0][1:].islower() and _CAMEL.search(words[0]):
        return SpeakerKind.OUTLET, False
    if suffix or not HIGH_TITLES.isdisjoint(titles):
        return SpeakerKind.PERSON, True
    if len(keys) == 1:
        if titles:
            return SpeakerKind.PERSON, last not in NOT_PEOPLE
        if listed and last in NOT_PEOPLE:
            return SpeakerKind.PLACE, False
        if (words[0].isupper() and len(last) > 1) or (listed and last in BODY_NAME_WORDS):
            return SpeakerKind.ORGANISATION, False
        return SpeakerKind.UNKNOWN, False
    given = is_given_name(keys[0])
    if not listed:
        return (SpeakerKind.PERSON, True) if given and not words[0].isupper() else (SpeakerKind.UNKNOWN, False)
    given = given and last not in DEMONYMS and keys[0] != "channel"  # a station, and hardly a woman
    if last in BODY_NAME_WORDS and not (given and len(keys) == 2 and last in PLACE_NAME_WORDS):
        return SpeakerKind.ORGANISATION, False
    if titles:
        return SpeakerKind.PERSON, True
    if given and keys[1] not in BODY_NAME_WORDS and last not in _EVENTS and not words[0].isupper():
        return SpeakerKind.PERSON, True
    place = last in DEMONYMS or last in PLACE_NAME_WORDS or keys[0] in _PLACE_FIRST
    if place or not NOT_PEOPLE.isdisjoint(keys[:-1]):
        return SpeakerKind.PLACE, False
    if last in WORK_NAME_WORDS or keys[0] in BODY_NAME_WORDS or keys[0] in COMMON_STARTS:
        return SpeakerKind.ORGANISATION, False
    return SpeakerKind.UNKNOWN, False
