"""Take one capitalised run apart: what is title, what is name, and what kind of thing bears it."""

from __future__ import annotations

from functools import partial

from quotecheck.lexicon.names import (
    CALENDAR,
    COMMON_STARTS,
    COUNTRIES,
    DEMONYMS,
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
from quotecheck.understand.people.name_kinds import EVENTS, PLACE_FIRST, kind_of, kind_unlisted
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
_OPEN_TITLES = frozenset(
    "is are was were do does did can would should could"
    " why how what when where who the a an and or but for with from using after before in on at of to this that these"
    " if as by not while because".split()
)
"""Words with a capital that open a line in title case, wherever the run begins."""

_CAPITAL_PARTICLES = frozenset("van von de da del della di du des den der la le".split())
"""Particles that take a capital where they open a sentence: “Van Lieshout” is Lieshout."""

_OPENS_SMALL = frozenset("al el bin ibn abu".split())
"""Particles that open a name without a capital."""

_CONTRACTIONS = frozenset("i'm i’m im ive ill id".split())

_Token = tuple[str, str, int, int]
"""A word of a run as written, its key, its start and its end."""

_PEOPLES = DEMONYMS | {f"{word}s" for word in DEMONYMS}
_LISTED = frozenset("i im ive ill id channel".split()).union(
    *(CALENDAR, COMMON_STARTS, _PEOPLES, HEAD_KINDS, SUFFIXES, TITLES, WORK_NAME_WORDS, PARTICLES),
    *(_CAPITAL_PARTICLES, EVENTS, _NO_NAME, _OPEN_TITLES, PLACE_FIRST),
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
    if all(map(str.isalpha, parts)):
        lows = run.lower().split(" ") if run.isascii() else [key(word) for word in parts]
        if _LISTED.isdisjoint(lows):
            return _as_it_stands(run, tuple(parts), tuple(lows))
        tokens = _joined(parts, lows)
    else:
        tokens = _tokens(run)
    tokens, suffix = _trimmed(tokens, opens)
    if not tokens:
        return None
    lows = [token[1] for token in tokens]
    first = _name_start(tokens, lows)
    titles = tuple([low for low in lows[:first] if low in TITLES])
    start, end = tokens[0][2], tokens[-1][3]
    name = tokens[first:]
    if not name:
        if titles[-1] not in OFFICES or (opens and len(tokens) == 1 and run != run.split()[0]):
            return None
        return Named(start, end, (), (), titles, SpeakerKind.PERSON, True)
    if not titles and first:
        start = name[0][2]
    own = [token for token in name if is_own(token[0])]
    words, keys = tuple([token[0] for token in own]), tuple([token[1] for token in own])
    if not keys or (len(keys) == 1 and _names_nobody(words[0], keys[0], opens, bool(titles))):
        return None
    kind, sure = kind_of(words, keys, titles, suffix)
    return Named(start, end, words, keys, titles, kind, sure, suffix)


TAKEN_APART = tuple([Memo[str, Named | None](partial(take_apart, opens=opens), 8192) for opens in (False, True)])
"""The names in runs, inside a sentence and at the start of one: ``TAKEN_APART[opens][run]``."""


def _as_it_stands(run: str, words: tuple[str, ...], keys: tuple[str, ...]) -> Named | None:
    """Return the name that a run is that has no listed word: all of it, unless it is an initial."""
    if len(keys) == 1 and len(keys[0]) == 1:
        return None
    return Named(0, len(run), words, keys, (), *kind_unlisted(words, keys))


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


def _names_nobody(word: str, low: str, opens: bool, titled: bool) -> bool:
    """Whether a single word is an initial, a people's or a party's name, or a noun that opens a sentence."""
    if len(low) == 1 or titled:
        return len(low) == 1
    return low in _PEOPLES or (opens and word.lower() in HEAD_KINDS)


def _leads_nowhere(word: str, low: str, opens: bool, length: int) -> bool:
    """Whether the first word of a run is no part of a name."""
    if low not in _LISTED and "-" not in word:
        return False
    if low in CALENDAR or word == "I":
        return True
    if length > 1:
        if word[0].islower() and low not in _OPENS_SMALL:
            return False
        if low in _PEOPLES or low in _OPEN_TITLES or (opens and length == 2 and low in _CAPITAL_PARTICLES):
            return True
        if length > 2 and "-" in word and word.rpartition("-")[2].lower() in PERSON_NOUNS:
            return True
    return (opens and low in COMMON_STARTS) or low in _CONTRACTIONS


def _name_start(tokens: list[_Token], lows: list[str]) -> int:
    """Return the index of the first token of the name proper, after titles and the bodies before them."""
    last = len(tokens) - 1
    first = 0
    if not TITLES.isdisjoint(lows):
        for at, low in enumerate(lows):
            if low in TITLES and _is_title(tokens, lows, first, at):
                first = at + 1
        if first == last and lows[last] in BODY_NAME_WORDS and lows[last - 1] in _OFFICES_OF:
            return 0  # “Justice Department”
    if first or last < 2:
        return first
    if lows[0] in PERSON_NOUNS and is_given_name(lows[1]):
        return 1
    if last == 2 and lows[0] in _HOMES and _NO_NAME.isdisjoint(lows[1:]):  # “First Minister of Scotland Ana Ruiz”
        return 1
    if not _NO_NAME.isdisjoint(lows):
        # “(Secretary of) State Ana Ruiz”: a body's word, then a listed given name
        for at in range(1, last):
            if lows[at - 1] in _NO_NAME and lows[at] not in _NO_NAME and is_given_name(lows[at]):
                return at
    return 0


_RANKS = frozenset("first prime chief acting interim assistant associate".split())
"""What goes before a title: *Scotland First Minister Ana Ruiz*."""
_BEFORE_TITLES = frozenset("majority minority special managing shadow crown deputy executive general".split())
"""What makes a title of a word that is a name too: *Majority Leader*, *Crown Prince*."""

_HOMES = COUNTRIES | frozenset("england scotland wales ireland britain france israel cuba mali".split())


def _is_title(tokens: list[_Token], lows: list[str], first: int, at: int) -> bool:
    """Whether a title's word is one where it stands: other titles and bodies are all that can come before it."""
    if "." in tokens[at][0][:-1]:  # the initials of “M.P. Orme”
        return False
    before = lows[first:at]
    if all(low in TITLES or low in _NO_NAME or low in SUFFIXES or low in _RANKS for low in before):
        return True
    if at == len(lows) - 1:
        return len(before) == 1 and tokens[at - 1][0].isupper() and len(before[0]) > 1
    if lows[at] not in _ALSO_NAMES or before[-1] in _NO_NAME or before[-1] in _BEFORE_TITLES:
        return True
    if len(before[-1]) > 2 and tokens[at - 1][0].isupper():  # “CIA Director Ana Ruiz”
        return True
    return is_given_name(lows[at + 1]) and not is_given_name(before[0])
