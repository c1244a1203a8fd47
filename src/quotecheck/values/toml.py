"""TOML as a person wrote it: what it says, and where each key stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.patterns import lazy
from quotecheck.values.text import read_text
from quotecheck.values.value import Value, made

_PART = r"""(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)"""
_DOTTED = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_LINE = lazy(rf"[ \t]*(?:\[(?P<list>\[)?[ \t]*(?P<table>{_DOTTED})[ \t]*\]|(?P<key>{_DOTTED})[ \t]*=)")
_AT = lazy(r" ?\((?:at line (\d+), column (\d+)|at end of document)\)$")


class Toml(Value):
    """One TOML file: ``told`` is its content, ``text`` its source."""

    path: str
    text: str
    told: dict[str, Any]
    _places: dict[tuple[str | int, ...], Place] = made(factory=dict, init=False)

    def place(self, *keys: str | int) -> Place | None:
        """Return where a key stands, by the way that leads to it; else where the nearest table over it does."""
        if not self._places:
            self._places.update(_scan(self.text))
        while keys:
            if found := self._places.get(keys):
                return found
            keys = keys[:-1]
        return None

    def error(self, message: str, remedy: str, *keys: str | int) -> InputError:
        """Return an error about the key at ``keys``, to be raised."""
        return InputError(self.path, message, remedy, self.place(*keys))


def parse(path: str, text: str) -> Toml:
    """Read TOML text; raise ``InputError`` with its place where it is broken."""
    import tomllib  # most runs read none: 5 ms

    try:
        return Toml(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        lines = text.split("\n")
        place = Place(int(at[1]), int(at[2])) if at and at[1] else Place(len(lines), len(lines[-1]) + 1)
        reason = _AT.sub("", str(error))
        raise InputError(path, f"this is not TOML: {reason[:1].lower()}{reason[1:]}", "Mend the line.", place) from None


def load(path: Path) -> Toml:
    """Read a TOML file; raise ``InputError`` where it cannot be read or is broken."""
    return parse(str(path), read_text(path))


def _scan(text: str) -> dict[tuple[str | int, ...], Place]:
    """Find each key at the start of a line; a list of tables counts its entries from 0."""
    places: dict[tuple[str | int, ...], Place] = {}
    table: tuple[str | int, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        if fence:
            fence = "" if fence in line else fence
            continue
        if not (match := _LINE.match(line)):
            continue
        if match["table"]:
            table = _indexed(_split(match["table"]), counts, bool(match["list"]))
            places.setdefault(table, Place(number, match.start("table") + 1))
        else:
            places.setdefault((*table, *_split(match["key"])), Place(number, match.start("key") + 1))
            fence = next((f for f in ('"""', "'''") if line.count(f) == 1), "")
    return places


def _split(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))


def _indexed(names: tuple[str, ...], counts: dict[tuple[str, ...], int], more: bool) -> tuple[str | int, ...]:
    """Put the number of the entry after each name that is a list of tables."""
    if more:
        counts[names] = counts.get(names, -1) + 1
    found: tuple[str | int, ...] = ()
    for end in range(1, len(names) + 1):
        found += (names[end - 1],)
        if names[:end] in counts:
            found += (counts[names[:end]],)
    return found
