"""Copy as a terminal shows it: how wide each character is, and where a line may break."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

# What may not begin a line: closing brackets and stops of Chinese and Japanese copy.
_NOT_FIRST = frozenset("、。，．：；？！」』）】〉》”’・ー")


class Cell(NamedTuple):
    """One character on the screen: where it stands in the text (None for one of ours), what is shown, how wide."""

    at: int | None
    shown: str
    width: int


@lru_cache(4096)
def visible(character: str) -> tuple[str, int]:
    """Return what is shown for a character of copy, and its width in cells.

    What would move the cursor, turn the direction of the text or speak to the terminal is shown as a sign of itself or
    not at all, so that no copy can draw outside its place.
    """
    if " " <= character <= "~":
        return character, 1
    if character in "\t\u00a0\u202f\u2007\u2028\u2029\n\r\x0b\x0c\x85":
        return " ", 1
    category = unicodedata.category(character)
    if category == "Cc":
        return (chr(0x2400 + ord(character)) if character < " " else "\ufffd"), 1
    if category == "Cs":
        return "\ufffd", 1
    if category == "Cf" or character in "\ufe0e\ufe0f":
        return "", 0
    if category in ("Mn", "Me"):
        return character, 0
    from rich.cells import cell_len

    return character, cell_len(character)


def cells(text: str, start: int, end: int) -> Iterator[Cell]:
    """Yield the cells of a run of text."""
    for at in range(start, end):
        yield Cell(at, *visible(text[at]))


def ours(words: str) -> Iterator[Cell]:
    """Yield the cells of words that are not in the copy."""
    return (Cell(None, *visible(character)) for character in words)


def plain(words: str) -> str:
    """Return words as they may be shown."""
    return "".join(visible(character)[0] for character in words)


def wide(words: Iterable[str]) -> int:
    """Return how many cells words take."""
    return sum(visible(character)[1] for part in words for character in part)


def wrap(line: Iterable[Cell], width: int) -> list[list[Cell]]:
    """Break cells into lines of at most ``width``, at blanks and between wide characters; no line ends in blanks."""
    lines: list[list[Cell]] = [[]]
    used = 0
    for word in _words(line):
        size = sum(cell.width for cell in word)
        blank = word[0].shown == " "
        if used + size > width and not blank and lines[-1]:
            lines.append([])
            used = 0
        if blank and not lines[-1] and len(lines) > 1:
            continue
        for cell in word:
            if used + cell.width > width and lines[-1]:
                lines.append([])
                used = 0
                if blank:
                    break
            lines[-1].append(cell)
            used += cell.width
    return [_trimmed(line) for line in lines]


def _words(line: Iterable[Cell]) -> Iterator[list[Cell]]:
    """Yield runs that stay together: words, blanks, single wide characters with what may not be parted from them."""
    word: list[Cell] = []
    for cell in line:
        blank = cell.shown == " "
        apart = word and (
            blank != (word[-1].shown == " ")
            or (cell.width == 2 and cell.shown not in _NOT_FIRST)
            or (word[-1].width == 2 and cell.width and cell.shown not in _NOT_FIRST)
        )
        if apart:
            yield word
            word = []
        word.append(cell)
    if word:
        yield word


def _trimmed(line: list[Cell]) -> list[Cell]:
    end = len(line)
    while end and line[end - 1].shown == " ":
        end -= 1
    return line[:end]
