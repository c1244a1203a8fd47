"""What one mark looks like from outside: its kind, and how well it would open, close, or be no quotation mark.

Costs are in arbitrary units: 0 fits the copy as printed, 5 (``LOST``) is the price of a mark that has no mate.
"""

from functools import lru_cache
from typing import NamedTuple

from quotecheck.lexicon.elisions import ELISIONS
from quotecheck.lexicon.glyphs import CLOSERS, OPENERS
from quotecheck.values.patterns import lazy
from quotecheck.values.story import MarkRole
from quotecheck.values.value import of_tuple

LOST = 5.0
"""What a mark without a mate costs a reading."""

_TURNED = 3.5
_SHIFTED = 3.0
"""The most that blanks count against a curly mark that faces right for its role."""
_NEVER = 99.0

MARK = lazy(
    r"[\"“”„‟«»‹›‘’‚‛'`′″＂](?!(?<=[^\W_]['’])[^\W\d_])"
    r"(?:(?<=')'(?!'(?!['\w]))|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<=‹)‹|(?<=›)›)?"
)
"""A mark, or two single ones for a double one, but no apostrophe within a word.

It begins with a set of characters, which ``re`` finds fast.
"""

_KINDS = {
    **dict.fromkeys(("“", "”", '"', "‟", "＂", "``", "''", "‘‘", "’’"), "d"),
    **dict.fromkeys("‘’'‛`", "s"),
    **dict.fromkeys(("«", "»", "‹‹", "››"), "g"),
    **dict.fromkeys("‹›", "h"),
    "„": "l",
    "‚": "m",
    "′": "",
    "″": "",
}

_NUMBER = lazy(r"(?<![\w.,$£€])\d{1,3}(?:\.\d+|[½¼¾⅛⅜⅝⅞])?\s?$|[½¼¾⅛⅜⅝⅞]\s?$")
_YEARS = lazy(r"\d\d(?:s|ers)?(?![^\W_])")
_WORD = lazy(r"[^\W\d_]+")

_UNSEEN = frozenset(
    map(
        chr,
        (0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)),
    )
)
_LINE_ENDS = frozenset(("", "\n", "\r"))
_SPACE, _BRACKET, _DASH, _LETTER, _STOP, _NEUTRAL = range(6)
_CLASS: dict[str, int] = {
    "": _SPACE,
    **dict.fromkeys("([{", _BRACKET),
    **dict.fromkeys("—–-/―‒‑+=|~", _DASH),
    **dict.fromkeys(".,;:!?…)]}%", _STOP),
    **dict.fromkeys("*_<>\\", _NEUTRAL),
}
# Rows: what stands before. Columns: what stands after (space, bracket, dash, letter, stop, neutral).
_OPEN = (
    (3.0, 0.0, 1.5, 0.0, 5.0, 0.3),
    (4.0, 0.0, 3.0, 0.0, 5.0, 0.5),
    (4.0, 0.3, 3.0, 0.3, 5.0, 0.5),
    (7.0, 5.0, 7.0, 3.5, 8.0, 3.0),
    (6.0, 3.0, 5.0, 2.0, 7.0, 2.0),
    (2.0, 0.3, 1.0, 0.3, 3.0, 1.0),
)
_CLOSE = (
    (3.0, 6.0, 4.0, 7.0, 1.5, 3.0),
    (5.0, 6.0, 5.0, 6.0, 5.0, 5.0),
    (0.5, 4.0, 2.0, 4.5, 1.0, 2.0),
    (0.0, 1.0, 0.3, 3.5, 0.0, 0.3),
    (0.0, 1.0, 0.3, 2.0, 0.0, 0.3),
    (0.3, 2.0, 0.5, 3.0, 0.3, 1.0),
)

_APOSTROPHE, _MEASURE, _STRAY = MarkRole.APOSTROPHE, MarkRole.MEASURE, MarkRole.STRAY


class Raw(NamedTuple):
    """A mark before it is read. ``backwards`` is the extra price of closing with a glyph that opens.

    ``kind``: d double, s single, g and h guillemets, l and m low-9 marks, empty for what is never a quotation mark.
    ``other`` is what the mark is if it neither opens nor closes, at the price ``other_cost``.
    """

    start: int
    end: int
    glyph: str
    kind: str
    open: float
    close: float
    backwards: float
    other: MarkRole
    other_cost: float


_raw_from = of_tuple(Raw)  # a story has dozens


def settled(start: int, end: int, glyph: str, role: MarkRole) -> Raw:
    """Return a mark that neither opens nor closes, whatever stands round it."""
    return Raw(start, end, glyph, "", _NEVER, _NEVER, 0.0, role, 0.0)


def side(char: str) -> int:
    """Return the class of the character beside a mark."""
    known = _CLASS.get(char)
    if known is not None:
        return known
    return _SPACE if char.isspace() else _LETTER


def look(text: str, start: int, end: int, glyph: str, before: int, after: int, single_house: bool) -> Raw:
    """Weigh one mark. ``before`` and ``after`` are the ends of the run of marks it stands in, looked past."""
    kind = _KINDS[glyph]
    if not kind:
        return settled(start, end, glyph, _MEASURE)
    if kind == "d" and before == start > 1 and after == end and (weights := _plainly(text[start - 2 : end + 1])):
        return _raw_from((start, end, glyph, *weights))
    while before and text[before - 1] in _UNSEEN:
        before -= 1
    while after < len(text) and text[after] in _UNSEEN:
        after += 1
    dots = text[after : after + 1] == "…" or text.startswith("...", after)
    fit = _fit(glyph, text[before - 1 : before], text[after : after + 1], dots)
    if kind == "s":
        raw = Raw(start, end, glyph, kind, fit.opens, fit.closes, fit.backwards, _APOSTROPHE, 4.0)
        return _single(text, raw, fit.left, fit.right, single_house)
    if kind == "d" and _ends_in_number(text[max(0, before - 8) : before]):
        price = 0.7 if glyph == '"' else 1.5
        return Raw(start, end, glyph, kind, fit.opens, fit.closes, fit.backwards, _MEASURE, price)
    closes = _NEVER if kind in "lm" else fit.closes
    return Raw(start, end, glyph, kind, fit.opens, closes, fit.backwards, _STRAY, 1.0 if kind == "m" else LOST)


@lru_cache(maxsize=4096)
def _plainly(around: str) -> tuple[str, float, float, float, MarkRole, float] | None:
    """Return what a double mark weighs, from kind to price, by the two characters before it and the one after it.

    None where more must be seen: by an ellipsis, a number, blanks or characters without width.
    """
    if len(around) != 4 or not _UNSEEN.isdisjoint(around) or around[3] in ".…" or around[:2].isspace():
        return None
    if around[0].isnumeric() or around[1].isnumeric():
        return None
    fit = _fit(around[2], around[1], around[3], False)
    return "d", fit.opens, fit.closes, fit.backwards, _STRAY, LOST


def _ends_in_number(words: str) -> bool:
    """Whether words end with a number that a mark after it can make a measure."""
    return words.rstrip()[-1:].isnumeric() and _NUMBER.search(words) is not None


class _Fit(NamedTuple):
    """What it costs that a mark opens, and that it closes, between two characters; the classes of these."""

    opens: float
    closes: float
    backwards: float
    left: int
    right: int


@lru_cache(maxsize=4096)
def _fit(glyph: str, before: str, after: str, dots: bool) -> _Fit:
    """Weigh a mark between two characters, each empty at an end of the text; ``dots`` where an ellipsis follows."""
    left, right = side(before), side(after)
    opens, closes = _OPEN[left][right], _CLOSE[left][right]
    if right == _STOP and left <= _DASH and dots:
        opens = _OPEN[left][_LETTER]
    if left == right == _SPACE and after in _LINE_ENDS:
        closes = 1.0
    if glyph == "“" and right != _STOP:
        opens = min(opens, _SHIFTED)
    elif glyph == "”":
        closes = min(closes, _SHIFTED)
    return _Fit(
        opens + _TURNED if glyph in CLOSERS else opens, closes, _TURNED if glyph in OPENERS else 0.0, left, right
    )


def _single(text: str, raw: Raw, left: int, right: int, house: bool) -> Raw:
    """Weigh a single mark, which is an apostrophe more often than not."""
    start, end = raw.start, raw.end
    opens, price, other = raw.open, 4.0, _APOSTROPHE
    left_char = text[start - 1] if start else ""
    right_char = text[end] if end < len(text) else ""
    if left == _LETTER and left_char.isalnum() and not right_char.isalnum():
        clipped = text[max(0, start - 2) : start].lower() in ("in", "an", "th")
        price = 0.3 if left_char in "sSxXzZ" else 0.8 if clipped else 1.5
        if left_char.isdigit():
            other, price = _MEASURE, 1.0
    elif left == _LETTER and right == _LETTER:
        price = 0.0
    elif left in (_SPACE, _BRACKET, _DASH) or not left_char.isalnum():
        if right_char.isdigit() and (years := _YEARS.match(text, end)):
            price = 0.0
            opens += 2.0 if years[0][-1].isdigit() else 2.5
        elif right_char.isalpha() and (word := _WORD.match(text, end)) and word[0].lower() in ELISIONS:
            price = 0.0
            opens += 1.0
        elif right == _LETTER:
            price = {"’": 1.5, "'": 2.5}.get(raw.glyph, 4.0)
            if left == _STOP:
                price += 1.5
        elif left == _SPACE:
            price = 3.0
    if raw.glyph in "`‛":
        other, price = _STRAY, max(price, 3.0)
    if house and price == 4.0:
        other, price = _STRAY, LOST
    return raw._replace(open=opens if house else opens + 0.4, other=other, other_cost=price)
