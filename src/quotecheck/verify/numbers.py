"""Numbers: fifteen, 15 and a dozen spellings of them under one key."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from quotecheck.lexicon.numerals import CURRENCIES, DECADES, ORDINALS, SCALES, TENS, UNITS

if TYPE_CHECKING:
    from quotecheck.verify.words import Word

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SUFFIX = re.compile(r"(?:k|mn?|bn|tn)$", re.I)
_SPOKEN = UNITS | TENS
_LONG_SCALES = {word: value for word, value in SCALES.items() if len(word) > 2}
_MONEY = frozenset(CURRENCIES.values())
_WORDS = frozenset(_SPOKEN) | frozenset(_LONG_SCALES) | frozenset(ORDINALS) | frozenset(DECADES) | {"per"}


def is_number(key: str) -> bool:
    """Whether a key is a number, an ordinal, a date or a time of day."""
    return key[:1].isdigit()


def token(raw: str, start: int) -> list[Word]:
    """Return the words of digits as written: ``$1.5bn`` is the number and *dollars*."""
    from quotecheck.verify.words import Word

    sign = CURRENCIES.get(raw[0])
    body = raw[1:].lstrip() if sign else raw
    begin = start + len(raw) - len(body)
    end = start + len(raw)
    key = body.casefold().replace(",", "")
    suffix = _SUFFIX.search(key)
    if suffix:
        key = _plain(Decimal(key[: suffix.start()]) * SCALES[suffix[0]])
    elif _DIGITS.fullmatch(body):
        key = _plain(Decimal(key))
    found = [Word(key, begin, end)]
    return [Word(sign, start, begin), *found] if sign else found


def compose(words: list[Word], text: str) -> list[Word]:
    """Join the words of each number into one, its span from the first to the last; put a currency behind its number."""
    if not any(word.key in _WORDS or word.key == "%" or word.key in _MONEY for word in words):
        return words
    found: list[Word] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word.key == "%":
            found.append(word._replace(key="percent"))
            at += 1
        elif word.key == "per" and at + 1 < len(words) and words[at + 1].key == "cent":
            found.append(words[at + 1]._replace(key="percent", start=word.start))
            at += 2
        elif word.key in ORDINALS or word.key in DECADES:
            found.append(word._replace(key=ORDINALS.get(word.key) or DECADES[word.key]))
            at += 1
        elif _begins(words, at, text):
            number, at = _number(words, at, text)
            found.append(number)
        elif word.key in _MONEY and text[word.start] in CURRENCIES and at + 1 < len(words):
            number, at = _number(words, at + 1, text)
            found += [number, word]
        else:
            found.append(word)
            at += 1
    return found


def _begins(words: list[Word], at: int, text: str) -> bool:
    key = words[at].key
    return key in _SPOKEN or ((key == "a" or _is_plain(key)) and _next(words, at + 1, text) in _LONG_SCALES)


def _next(words: list[Word], at: int, text: str) -> str:
    """Return the key at ``at`` where no comma or stop parts it from the word before, else nothing."""
    if at >= len(words) or text[words[at - 1].end : words[at].start].strip(" \t\r\n\u00a0-\u2010\u2011"):
        return ""
    return words[at].key


def _is_plain(key: str) -> bool:
    return key.replace(".", "", 1).isdigit()


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(words: list[Word], at: int, text: str) -> tuple[Word, int]:
    """Read one number that begins at ``at``; return its word and where the next word is."""
    total = Decimal(0)
    start = at
    key = words[at].key
    if key not in _SPOKEN and key != "a" and not _is_plain(key):
        return words[at], at + 1
    group = Decimal(1) if key == "a" else Decimal(key) if _is_plain(key) else Decimal(_SPOKEN[key])
    last = "tens" if key in TENS else "whole"
    digits = _is_plain(key)
    at += 1
    while key := _next(words, at, text):
        following = _next(words, at + 1, text)
        if key in _LONG_SCALES:
            if key == "hundred":
                group *= 100
            else:
                total, group = total + group * SCALES[key], Decimal(0)
            last = "scale"
        elif key == "and" and last == "scale" and not digits and following in _SPOKEN:
            pass
        elif key == "point" and following in UNITS:
            at, group = _decimals(words, at + 1, group)
            last = "decimals"
            continue
        elif key in _SPOKEN and not digits and _joins(last, key, group, total):
            year = last in ("tens", "whole") and not (last == "tens" and 0 < _SPOKEN[key] < 10)
            group = group * 100 + _SPOKEN[key] if year else group + _SPOKEN[key]
            last = "tens" if key in TENS else "done"
        else:
            break
        at += 1
    joined = words[at - 1]._replace(key=_plain(total + group), start=words[start].start, name=False, joined=False)
    return joined, at


def _joins(last: str, key: str, group: Decimal, total: Decimal) -> bool:
    """Whether the next number word goes on with this number: *twenty five*, *two hundred five*, *nineteen eighty*."""
    if last == "scale":
        return True
    if last == "tens" and 0 < _SPOKEN[key] < 10:
        return True
    return not total and group in (18, 19, 20) and 10 <= _SPOKEN[key] < 100


def _decimals(words: list[Word], at: int, group: Decimal) -> tuple[int, Decimal]:
    digits = ""
    while at < len(words) and words[at].key in UNITS and UNITS[words[at].key] < 10:
        digits += str(UNITS[words[at].key])
        at += 1
    return at, group + Decimal(f"0.{digits}")
