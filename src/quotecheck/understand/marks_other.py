"""Which marks are no quotation marks, whatever stands round them: in words, in measures, in code and tags.

Everything is looked for from the marks themselves, and from the few signs that code begins with: copy has one mark in
a hundred characters, and a look at each costs less than one more pass over the text.
"""

import re
from collections.abc import Iterator, Sequence

from quotecheck.values.patterns import lazy, places
from quotecheck.values.story import MarkRole

Found = tuple[int, int, str]
"""A mark as it is found: where it starts and ends, and its glyph."""

_CODE = lazy(
    r"<[A-Za-z/!][^<>]{0,2000}>"
    r"|(?:https?://|www\.)[^\s<>\"“”„«»]*[\w/=&#%]"
    r"|(?<![\w`])`(?![`\s])[^`'’\n]{1,200}`(?![\w`])"
    r"|(?<!\w)[:;=]['’]-?[()DPp](?!\w)"
)
_ROLL = lazy(r"(?<=[\w ])['‘’`]n['’](?= ?\w)", re.IGNORECASE)
_FEET_INCHES = lazy(
    r"(?<![\w.,])\d{1,2}(?:'|’|′)(?:\d{1,2}(?:\.\d+|[½¼¾])?(?:\"|”|″|''|’’)?|[ -]\d{1,2}[½¼¾]?(?:\"|”|″|''|’’))(?!\w)"
)

_SINGLE = frozenset("'‘’`′")
_OUTSIDE = frozenset('"“”„«»')
"""The marks that no address holds: it ends at them."""
_FEET = frozenset("'’′")
_APOSTROPHE, _MEASURE, _CODED = MarkRole.APOSTROPHE, MarkRole.MEASURE, MarkRole.CODE


def roles(text: str, marks: Sequence[Found]) -> dict[int, MarkRole]:
    """Return, by where they start, the marks that quote nothing, each with what it is."""
    found: dict[int, MarkRole] = {}
    clipped: list[int] = []
    numbers: list[int] = []
    begins: list[int] = []
    others = [mark for mark in marks if mark[2] not in _OUTSIDE]
    for start, end, glyph in others:
        if glyph not in _SINGLE:
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if after in "nN":
            clipped.append(start)
        if glyph == "‘" and before.isalnum() and after.isalpha():
            found[start] = _APOSTROPHE
        elif before.isdecimal() and glyph in _FEET:
            numbers.append(start)
        elif glyph == "`":
            begins.append(start)
        elif before and before in ":;=":
            begins.append(start - 1)
    for start in clipped:
        if match := _ROLL.match(text, start):
            found[start] = found[match.end() - 1] = _APOSTROPHE
    for start in numbers:
        if match := _FEET_INCHES.match(text, start - 2) or _FEET_INCHES.match(text, start - 1):
            found.update((match.start() + n, _MEASURE) for n, sign in enumerate(match[0]) if sign in "'’′\"”″")
    if others:
        begins += places(text, "www.")
        begins += [at - shift for at in places(text, "://") for shift in (4, 5) if at >= shift]
    nth = 0
    for first, last in _code(text, begins):
        while nth < len(marks) and marks[nth][0] < last:
            if marks[nth][0] >= first:
                found[marks[nth][0]] = _CODED
            nth += 1
    return found


def _code(text: str, begins: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs whose marks are none: tags, and the addresses, code and emoticons that begin at ``begins``."""
    begins += places(text, "<")
    done = 0
    for at in sorted(begins):
        if at >= done and (match := _CODE.match(text, at)):
            done = match.end()
            yield match.span()
