"""Text to words that compare: one key for every spelling of what a mouth says, each with its place kept."""

import re
import unicodedata
from collections.abc import Sequence, Set
from typing import NamedTuple

from quotecheck.lexicon.accents import ACCENTS
from quotecheck.lexicon.spoken_forms import ABBREVIATIONS, CONTRACTIONS, ENDINGS
from quotecheck.verify import numbers

_TOKEN = re.compile(
    rf"""
    (?P<number>(?P<sign>[$£€¥₹]\s?)?\d+(?:,\d{{3}})*(?:\.\d+)?(?:[/:]\d+)*(?:st|nd|rd|th|s|k|mn?|bn|tn)?(?![^\W_]))
  | (?P<initials>(?:[^\W\d_]\.){{2,}})
    # with accents behind their letters, as some programs write them
  | (?P<word>['’]?[^\W_]+(?:(?:[{ACCENTS}]*['’]|[{ACCENTS}]+)[^\W_]+)*[{ACCENTS}]*)
  | (?P<sign_word>[%&])
  | (?P<dash>--+|[—–]|\.(?:\s?\.){{2,}}|…)
  | (?P<stop>[.?!]+)
    """,
    re.X | re.I,
)
_STAGE = re.compile(
    r"\((?:[A-Z][A-Z0-9 ,;:.&'’/-]+|(?i:laugh\w*|applau\w+|cheer\w*|inaudible|unintelligible|crosstalk|cross talk|"
    r"ph|sic|voice-over|pause[sd]?|music)[^()]{0,30})\)|\[[^\][]{0,60}\]|♪|>>+"
)


class Word(NamedTuple):
    """One word as it compares. ``start`` and ``end`` are offsets in the text it was read from.

    ``name`` is set for a capital that does not begin a sentence; ``joined`` for the later half of a
    contraction, ``hyphen`` where one follows; ``broken`` where a
    dash or dots follow, ``last`` where a full stop does.
    """

    key: str
    start: int
    end: int
    name: bool = False
    joined: bool = False
    broken: bool = False
    last: bool = False
    hyphen: bool = False


def said(text: str) -> list[Word]:
    """Return the words of a source; stage directions, such as (APPLAUSE) or [crosstalk], are nobody's words."""
    return words(_STAGE.sub(lambda match: " " * len(match[0]), text))


def words(text: str) -> list[Word]:
    """Return the words of a text, contractions split, numbers in digits, abbreviations in full."""
    found: list[Word] = []
    first = True
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "dash":
            _end_with(found, broken=True)
            continue
        if kind == "stop":
            if found and not _abbreviated(text, found[-1]):
                _end_with(found, last=True)
                first = True
            continue
        raw = match[0]
        if kind in ("number", "sign"):
            found += numbers.token(raw, start)
        elif kind == "initials":
            found.append(Word(_initials(raw), start, end, raw.isupper()))
        else:
            found += _split(raw, start, not first and raw[0].isupper())
            if text[end : end + 1] in ("-", "\u2010", "\u2011"):
                found[-1] = found[-1]._replace(hyphen=True)
        first = False
    return numbers.compose(found, text)


def compounded(found: Sequence[Word], wanted: Set[str]) -> tuple[Word, ...]:
    """Return the words with each hyphenated pair as one, where the other side writes it so: *re-election*."""
    joined: list[Word] = []
    for word in found:
        last = joined[-1] if joined else None
        if last and last.hyphen and last.key + word.key in wanted:
            joined[-1] = word._replace(key=last.key + word.key, start=last.start, name=last.name)
        else:
            joined.append(word)
    return tuple(joined)


def _end_with(found: list[Word], *, broken: bool = False, last: bool = False) -> None:
    if found:
        found[-1] = found[-1]._replace(broken=found[-1].broken or broken, last=found[-1].last or last)


def _abbreviated(text: str, word: Word) -> bool:
    raw = text[word.start : word.end].casefold()
    return raw in ABBREVIATIONS or (len(raw) == 1 and raw.isalpha() and raw != "i")


def _initials(raw: str) -> str:
    letters = raw.casefold().replace(".", "")
    return "u.s" if letters == "us" else letters


def _split(raw: str, start: int, capital: bool) -> list[Word]:
    """Return the one word of ``raw``, or the two or three that it contracts."""
    end = start + len(raw)
    if raw == "US":
        return [Word("u.s", start, end, True)]
    low = raw.casefold().replace("’", "'")
    if not low.isascii():
        low = unicodedata.normalize("NFKC", low)
    if low in CONTRACTIONS:
        keys = CONTRACTIONS[low]
        return [Word(key, start, end, joined=nth > 0) for nth, key in enumerate(keys)]
    if low[0] == "'":
        low, start = low[1:], start + 1
    if "'" in low:
        for ending, key in ENDINGS:
            if low.endswith(ending) and len(low) > len(ending):
                cut = end - len(ending)
                stem = low[: -len(ending)]
                return [
                    Word(ABBREVIATIONS.get(stem, stem), start, cut, capital and stem != "i"),
                    Word(key, cut, end, joined=True),
                ]
        low = low.replace("'", "")
    return [Word(ABBREVIATIONS.get(low, low), start, end, capital and low != "i")]
