"""What each change between source and copy is: harmless, small, or one that can turn the meaning."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from quotecheck.lexicon.fillers import PHRASES, SOUNDS
from quotecheck.lexicon.limits import INTENSIFIERS, NEGATIONS, QUALIFIERS
from quotecheck.lexicon.small_words import FUNCTION, PERSONS
from quotecheck.lexicon.spoken_forms import NEAR
from quotecheck.values.source import Sort
from quotecheck.verify.align import Step, is_inflected, is_respelt, is_same
from quotecheck.verify.claim import WILD
from quotecheck.verify.numbers import is_number
from quotecheck.verify.words import Word

_SMALL = FUNCTION | INTENSIFIERS | SOUNDS
_CASES = (
    frozenset(("i", "me", "my", "mine", "myself")),
    frozenset(("we", "us", "our", "ours", "ourselves")),
    frozenset(("you", "your", "yours", "yourself")),
    frozenset(("he", "him", "his", "himself")),
    frozenset(("she", "her", "hers", "herself")),
    frozenset(("they", "them", "their", "theirs", "themselves")),
)
_ORDINAL = re.compile("(?:st|nd|rd|th)$")
_LONG_NAME = 5
_FALSE_START = 8


class Change(NamedTuple):
    """One change: indices of words of the record and of the copy, either empty; ``at`` is the next word of the copy."""

    sort: Sort
    said: tuple[int, ...]
    copy: tuple[int, ...]
    at: int


def changes(
    steps: Sequence[Step], copy: Sequence[Word], said: Sequence[Word], opened: Set[int] = frozenset()
) -> list[Change]:
    """Return every change along a path, in order; neighbours of one sort and kind are joined.

    ``opened`` holds the words of the copy before which it admits to leave something out.
    """
    found: list[Change] = []
    at = 0
    while at < len(steps):
        step = steps[at]
        if _kept(step, copy, said):
            if copy[step.copy].joined != said[step.said].joined and not is_number(copy[step.copy].key):
                found.append(Change(Sort.CONTRACTION, (step.said,), (step.copy,), step.copy))
            at += 1
            continue
        end = at
        while end < len(steps) and not _kept(steps[end], copy, said):
            end += 1
        block = steps[at:end]
        following = next((one.copy for one in steps[end:] if one.copy >= 0), -1)
        if following in opened and all(one.copy < 0 for one in block):
            found.append(Change(Sort.ELLIPSIS, tuple(one.said for one in block), (), following))
        else:
            found += _block(steps, at, end, copy, said)
        at = end
    return _joined(found)


def _kept(step: Step, copy: Sequence[Word], said: Sequence[Word]) -> bool:
    if step.copy < 0 or step.said < 0 or copy[step.copy].key == WILD:
        return False
    one, other = copy[step.copy].key, said[step.said].key
    return one == other or is_same(one, other)


def _block(steps: Sequence[Step], first: int, end: int, copy: Sequence[Word], said: Sequence[Word]) -> Iterator[Change]:
    """Yield the changes of a run of steps that keep no word."""
    block = steps[first:end]
    gone = [step.said for step in block if step.said >= 0]
    come = [step.copy for step in block if step.copy >= 0]
    at = come[0] if come else next((step.copy for step in steps[end:] if step.copy >= 0), len(copy) - 1)
    if any(copy[nth].key == WILD for nth in come):
        yield from _bracket(gone, come, copy, at)
    elif gone and come and "".join(said[n].key for n in gone) == "".join(copy[n].key for n in come):
        yield Change(Sort.SPELLING, tuple(gone), tuple(come), at)
    elif not come:
        yield from _dropped(gone, _next_said(steps, end), said, at)
    else:
        asides = set(_asides([step.copy if step.said < 0 else -1 for step in block], copy))
        for step in block:
            if step.copy < 0:
                yield from _dropped([step.said], step.said + 1, said, at)
            elif step.said < 0 and _is_possessive(copy, step.copy):
                yield Change(Sort.SPELLING, (), (step.copy,), step.copy)
            elif step.said < 0:
                at = step.copy
                yield Change(Sort.FUNCTION if at in asides else _alone(copy[at]), (), (at,), at)
            else:
                at = step.copy
                yield Change(swapped(said[step.said], copy[at]), (step.said,), (at,), at)


def _is_possessive(words: Sequence[Word], nth: int) -> bool:
    """Whether a word is the ending of *Ross's*, which another house writes *Ross'*."""
    return words[nth].key == "'s" and nth > 0 and words[nth - 1].key.endswith("s")


def _asides(come: list[int], copy: Sequence[Word]) -> Iterator[int]:
    """Yield the added words that make up a filler: *by the way* says nothing, whoever said it."""
    keys = [copy[n].key if n >= 0 else "" for n in come]
    for phrase in PHRASES:
        for nth in range(len(keys) - len(phrase) + 1):
            if tuple(keys[nth : nth + len(phrase)]) == phrase:
                yield from come[nth : nth + len(phrase)]


def _next_said(steps: Sequence[Step], end: int) -> int:
    return next((step.said for step in steps[end:] if step.said >= 0), -1)


def _bracket(gone: list[int], come: list[int], copy: Sequence[Word], at: int) -> Iterator[Change]:
    """Yield what brackets stand for, and any words added beside them."""
    yield Change(Sort.BRACKET, tuple(gone), tuple(come), at)
    for nth in come:
        if copy[nth].key != WILD and copy[nth].key not in _SMALL:
            yield Change(_alone(copy[nth]), (), (nth,), nth)


def _dropped(gone: list[int], following: int, said: Sequence[Word], at: int) -> Iterator[Change]:
    """Yield what dropped words were: sounds and fillers, words said again, a false start, or words that count."""
    if len(gone) == 1 and _is_possessive(said, gone[0]):
        yield Change(Sort.SPELLING, tuple(gone), (), at)
        return
    if _repeated(gone, following, said):
        yield Change(Sort.REPEAT, tuple(gone), (), at)
        return
    keys = [said[n].key for n in gone]
    if _false_start(gone, following, said, keys):
        yield Change(Sort.FALSE_START, tuple(gone), (), at)
        return
    nth = 0
    while nth < len(gone):
        phrase = next((p for p in PHRASES if tuple(keys[nth : nth + len(p)]) == p), None)
        size = len(phrase) if phrase else 1
        sort = Sort.FILLER if phrase else _alone(said[gone[nth]])
        yield Change(sort, tuple(gone[nth : nth + size]), (), at)
        nth += size


def _repeated(gone: list[int], following: int, said: Sequence[Word]) -> bool:
    """Whether the dropped words are said again, sounds aside, right before or right after."""
    keys = [said[n].key for n in gone if said[n].key not in SOUNDS]
    if not keys:
        return False
    before = [word.key for word in said[max(0, gone[0] - len(keys)) : gone[0]]]
    after = [word.key for word in said[gone[-1] + 1 : gone[-1] + 1 + len(keys)]]
    if keys in (before, after):
        return True
    half = len(keys) // 2  # “we are going, we are going to” loses “are going, we”
    return (
        len(keys) > 1
        and following >= 0
        and any(
            [word.key for word in said[gone[0] - lead : gone[-1] + 1 - lead]]
            == [word.key for word in said[gone[0] : gone[-1] + 1]]
            for lead in range(1, half + 1)
        )
    )


def _false_start(gone: list[int], following: int, said: Sequence[Word], keys: list[str]) -> bool:
    """Whether the speaker broke off and began again; words with a negation or a number in them count all the same."""
    if len(gone) > _FALSE_START or not any(said[n].broken for n in gone[-1:]):
        return False
    if any(key in NEGATIONS or is_number(key) for key in keys):
        return False
    again = said[following].key if 0 <= following < len(said) else ""
    return len(gone) <= 3 or again in keys


def _alone(word: Word) -> Sort:
    """Return what a word is that the other side does not have."""
    key = word.key
    if key in SOUNDS:
        return Sort.FILLER
    if key in NEGATIONS:
        return Sort.NEGATION
    if is_number(key) and key != "1":
        return Sort.NUMBER
    if key in QUALIFIERS:
        return Sort.QUALIFIER
    if key in _SMALL or key in PERSONS or key == "1":
        return Sort.FUNCTION
    return Sort.NAME if word.name else Sort.CONTENT


def swapped(said: Word, copy: Word) -> Sort:
    """Return what it is to print one word for another."""
    one, other = said.key, copy.key
    pair = frozenset((one, other))
    if is_respelt(one, other) or _same_name(said, copy):
        return Sort.SPELLING
    if (one in NEGATIONS) != (other in NEGATIONS):
        return Sort.NEGATION
    if is_number(one) and is_number(other):
        return Sort.SPELLING if _ORDINAL.sub("", one) == _ORDINAL.sub("", other) else Sort.NUMBER
    if pair in NEAR:
        return Sort.FUNCTION
    if one in PERSONS and other in PERSONS:
        return Sort.INFLECTION if any(pair <= case for case in _CASES) else Sort.PERSON
    if pair & QUALIFIERS and not pair <= QUALIFIERS | _SMALL - {"will", "shall"}:
        return Sort.QUALIFIER
    if (one in PERSONS and other in ("it", "that", "this", "who")) or (
        other in PERSONS and one in ("it", "that", "this")
    ):
        return Sort.PERSON
    if is_inflected(one, other):
        return Sort.INFLECTION
    if pair <= _SMALL | PERSONS:
        return Sort.FUNCTION
    if is_number(one) or is_number(other):
        return Sort.NUMBER
    if pair & QUALIFIERS:
        return Sort.QUALIFIER
    return Sort.NAME if said.name or copy.name else Sort.CONTENT


def _same_name(said: Word, copy: Word) -> bool:
    """Whether two spellings are one name, heard by a machine: *Zawahri*, *Zawahiri*."""
    if not (said.name or copy.name) or min(len(said.key), len(copy.key)) < _LONG_NAME or said.key[0] != copy.key[0]:
        return False
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(said.key, copy.key) <= 1 + (len(copy.key) > 7)


def _joined(found: list[Change]) -> list[Change]:
    joined: list[Change] = []
    for change in found:
        last = joined[-1] if joined else None
        if (
            last
            and last.sort is change.sort
            and bool(last.said) == bool(change.said)
            and bool(last.copy) == bool(change.copy)
            and (not change.said or change.said[0] == last.said[-1] + 1)
            and (not change.copy or change.copy[0] == last.copy[-1] + 1)
        ):
            joined[-1] = Change(change.sort, last.said + change.said, last.copy + change.copy, last.at)
        else:
            joined.append(change)
    return joined
