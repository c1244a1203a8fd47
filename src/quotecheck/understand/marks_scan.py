"""Collect the marks of each paragraph and weigh them (``marks_glyphs``), before any is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.understand.marks_glyphs import MARK, Raw, look, settled
from quotecheck.understand.marks_other import Found, roles
from quotecheck.understand.marks_paths import NO_MARKS, Path
from quotecheck.values.document import Block, Document, Scope
from quotecheck.values.patterns import lazy
from quotecheck.values.story import MarkRole
from quotecheck.values.value import Value, made

RUNNING = frozenset({Scope.BODY, Scope.BLOCKQUOTE, Scope.LIST})
"""Scopes whose paragraphs a quote runs on through."""

_DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.HEADING, Scope.LINK, Scope.PULL_QUOTE, Scope.CAPTION})
_SINGLE_OPENERS, _SINGLE_CLOSERS = frozenset("'‘"), frozenset("'’")
_DOUBLE_OPENERS = frozenset(('"', "“", "``", "''", "‘‘"))
_STOPS = frozenset(",.?!")
_RUN = lazy("[\"“”„‟«»‹›‘’‚‛'`′″＂]+")
_RUNS = 4
"""How many quotes open, at most, to one that closes on a stop; more, and the openers are letters of names."""

_NOISE_FROM = 5000
_NOISE_SHARE = 8
_OPENS = lazy(r"(?<![^\s(\[—]).\w")
"""A mark right before a word, behind a blank, a bracket or a dash."""


class Paragraph(Value, frozen=False):
    """One block on its way to being read; ``start`` is the stack of marks that are open where it begins.

    ``carries`` is set where its last quote goes on with an opener of its own in the next paragraph, ``opens_block``
    where a later paragraph closes it without one; ``singles`` where single marks may stand outside.
    """

    block: Block
    raws: list[Raw]
    quotes: list[Raw] = made(factory=list)
    start: str = ""
    path: Path = NO_MARKS
    carries: bool = False
    opens_block: bool = False
    singles: bool = False


def single_house(text: str, marks: Sequence[Found]) -> bool:
    """Whether the copy plainly has single marks outside: more quotes end with a stop in single marks than in double."""
    single = ((start, end) for start, end, glyph in marks if glyph in _SINGLE_CLOSERS and start)
    closes = sum(text[start - 1] in _STOPS and (text[end : end + 1] or " ").isspace() for start, end in single)
    if closes < 2:
        return False
    opens = sum(glyph in _SINGLE_OPENERS and _OPENS.match(text, start) is not None for start, _, glyph in marks)
    return closes / 2 <= opens <= closes * _RUNS and opens > sum(glyph in _DOUBLE_OPENERS for *_, glyph in marks)


def scan(document: Document) -> Iterator[Paragraph]:
    """Yield each block with its marks, weighed."""
    text = document.text
    marks = [(*match.span(), match[0]) for match in MARK.finditer(text)]
    others = roles(text, marks)
    house = single_house(text, marks)
    nth = 0
    for block in document.blocks:
        first = nth
        while nth < len(marks) and marks[nth][0] < block.span.end:
            nth += 1
        if block.span.end - block.span.start >= _NOISE_FROM and _all_marks(text, block):
            yield Paragraph(block, list(_ornaments(text, block)))
            continue
        singles = house or block.scope in _DISPLAY
        if first == nth:
            yield Paragraph(block, [], singles=singles)
            continue
        here = marks[first:nth]
        if block.scope is Scope.CODE:
            yield Paragraph(block, [settled(*mark, MarkRole.CODE) for mark in here], singles=singles)
            continue
        weighed = _weighed(text, here, others, singles)
        yield Paragraph(block, weighed, [raw for raw in weighed if raw.kind], singles=singles)


def _weighed(text: str, marks: Sequence[Found], others: Mapping[int, MarkRole], singles: bool) -> list[Raw]:
    """Return the marks of a block with their weights, those of a run of adjacent ones seen from its ends."""
    found: list[Raw] = []
    nth = 0
    while nth < len(marks):
        start, end, glyph = marks[nth]
        first, nth = nth, nth + 1
        if start in others:
            found.append(settled(start, end, glyph, others[start]))
            continue
        if nth == len(marks) or marks[nth][0] != end:
            found.append(look(text, start, end, glyph, start, end, singles))
            continue
        while nth < len(marks) and marks[nth][0] == end and end not in others:
            end = marks[nth][1]
            nth += 1
        found += [look(text, *mark, start, end, singles) for mark in marks[first:nth]]
    return found


def _all_marks(text: str, block: Block) -> bool:
    """Whether a long block is no prose but a field of marks: over one in eight of its characters."""
    start, end = block.span
    return sum(text.count(glyph, start, end) for glyph in "\"“”«»‘’'`") > (end - start) / _NOISE_SHARE


def _ornaments(text: str, block: Block) -> Iterator[Raw]:
    """Yield each run of marks of a block that is no prose, as one mark that quotes nothing."""
    for match in _RUN.finditer(text, *block.span):
        yield settled(match.start(), match.end(), match[0], MarkRole.CODE)
