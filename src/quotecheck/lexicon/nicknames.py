"""Given names: the short forms that stand for one another, and the few that agree with one pronoun everywhere.

Both tables are read when first asked, and only then. The second is a hint and never a finding by itself.
"""

from functools import cache
from pathlib import Path


def _lines(name: str) -> list[str]:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line in _lines("nicknames.txt"):
        name, *short = line.split()
        table[name] = frozenset(short)
    return table


@cache
def _usual() -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of women and those of men."""
    told = {pronoun: names for pronoun, _, names in (line.partition(" ") for line in _lines("given_names.txt"))}
    return frozenset(told["she"].split()), frozenset(told["he"].split())


@cache
def _given_names() -> frozenset[str]:
    return frozenset().union(*_usual(), _short_forms())


def same_given(one: str, other: str) -> bool:
    """Whether two given names, lower-case, can be one person's: equal, an initial, or a short form of the other."""
    if one == other or not one or not other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    short = _short_forms()
    return other in short.get(one, ()) or one in short.get(other, ())


def usual_pronoun(given: str) -> str:
    """Return ``she`` or ``he`` where the statistics of every country listed agree on a name; else an empty string.

    ``given`` is lower-case and without accents. Names that differ by country, unisex names and names that are not
    listed give nothing: most names of the world are not listed.
    """
    she, he = _usual()
    return "she" if given in she else "he" if given in he else ""


def is_given_name(given: str) -> bool:
    """Whether a word, lower-case and without accents, is listed as a given name at all."""
    return given in _given_names()
