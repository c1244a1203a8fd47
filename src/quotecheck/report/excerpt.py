"""The words of copy that a finding speaks of, with what matters underlined and labelled: a picture in rows of cells."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecheck.report.cells import Cell, cells, ours, wide, wrap
from quotecheck.values.diagnostic import Diagnostic
from quotecheck.values.document import Document
from quotecheck.values.span import Span

Row = list[tuple[str, str]]  # words and the name of their style, in order

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[^\Wa-z_])")
_GAP = " … "
_NEAR = 600  # characters to look for the ends of a sentence, in copy that has none for pages


class Ink(NamedTuple):
    """The characters we draw with."""

    primary: str
    secondary: str
    bar: str
    corner: str
    turned: str
    skip: str


LINES = Ink("━", "─", "│", "╰ ", " ╯", "⋮")
ASCII = Ink("^", "-", "|", "`-", "-'", ":")


class _Mark(NamedTuple):
    """A run to underline, inside one block; ``label`` is empty where it has none or is told further on."""

    start: int
    end: int
    label: str
    primary: bool


def draw(found: Diagnostic, width: int, ink: Ink) -> Iterator[Row]:
    """Yield the rows of a finding's picture: line numbers in a gutter, copy, underlines, labels."""
    document = found.document
    groups = _by_block(found)
    last = max(document.place(max(m.end - 1 for m in marks)).line for _, marks in groups)
    gutter = max(4, len(str(last)) + 1)
    room = max(12, min(width - gutter - 3, 100))
    for nth, (block, marks) in enumerate(groups):
        if nth:
            yield [(f"{' ' * gutter} {ink.skip}", "gutter")]
        number = 0
        for line in _lines(document, block, marks, room):
            first = next((cell.at for cell in line if cell.at is not None), None)
            here = number if first is None else document.place(first).line
            told = f"{here:>{gutter}}" if here != number else " " * gutter
            number = here
            yield [(f"{told} {ink.bar} ", "gutter"), *_inked(line, marks)]
            for row in _under(line, marks, room, ink):
                yield [(f"{' ' * gutter} {ink.bar} ", "gutter"), *row]


def _by_block(found: Diagnostic) -> list[tuple[Span, list[_Mark]]]:
    """Return the marks by the block they stand in, in the order of the page."""
    groups: dict[Span, list[_Mark]] = {}
    for span, label, primary in [(found.at, "", True), *((x.at, x.text, False) for x in found.labels)]:
        pieces = _pieces(found.document, span)
        for piece, block in pieces:
            told = label if piece is pieces[-1][0] else ""
            piece = _stripped(found.document.text, piece)
            groups.setdefault(block, []).append(_Mark(*piece, told, primary))
    return sorted(groups.items())


def _pieces(document: Document, span: Span) -> list[tuple[Span, Span]]:
    """Cut a span at the blocks it runs over; of a long run only the first and the last are shown."""
    span = span if span.end > span.start else Span(span.start, min(span.start + 1, len(document.text)))
    ends = [block.span for at in (span.start, span.end - 1) if (block := document.block_at(at))]
    blocks = list(dict.fromkeys(ends)) or [_line(document.text, span)]
    return [(Span(max(span.start, block.start), min(span.end, block.end)), block) for block in blocks]


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _lines(document: Document, block: Span, marks: Sequence[_Mark], room: int) -> Iterator[list[Cell]]:
    """Yield the lines of copy to show of a block, as wide as there is room."""
    text = document.text
    parts = _shown(text, block, marks, room)
    line: list[Cell] = [] if parts[0].start == block.start else list(ours("… "))
    for nth, part in enumerate(parts):
        if nth:
            line += ours(_GAP)
        start = part.start
        while (end := text.find("\n", start, part.end)) >= 0:
            yield from wrap([*line, *cells(text, start, end)], room)
            line, start = [], end + 1
        line += cells(text, start, part.end)
    if text[parts[-1].end : block.end].strip():
        line += ours(" …")
    yield from wrap(line, room)


def _shown(text: str, block: Span, marks: Sequence[_Mark], room: int) -> list[Span]:
    """Return the runs of a block that matter: the sentences of the marks, cut where they run over many lines."""
    wanted: list[Span] = []
    for mark in marks:
        start, end = _sentences(text, block, mark)
        if mark.start - start > 1.5 * room:
            start = _word_start(text, mark.start - room, mark.start)
        if end - mark.end > 2 * room:
            end = _word_end(text, mark.end + room, mark.end)
        if mark.end - mark.start > 2.5 * room:
            wanted.append(Span(start, _word_end(text, mark.start + room, mark.start)))
            start = _word_start(text, mark.end - room // 2, mark.end)
        wanted.append(Span(start, end))
    merged: list[Span] = []
    for span in sorted(wanted):
        if merged and span.start <= merged[-1].end + 24:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return [_stripped(text, span) for span in merged]


def _sentences(text: str, block: Span, mark: _Mark) -> tuple[int, int]:
    """Return where the sentence begins that a mark begins in, and where the one ends that it ends in; not far off."""
    near = max(block.start, mark.start - _NEAR)
    start = near
    for stop in _SENTENCE_END.finditer(text, near, mark.start):
        start = stop.end()
    far = min(block.end, mark.end + _NEAR)
    stops = (stop.end() for stop in _SENTENCE_END.finditer(text, max(mark.start, mark.end - 4), far))
    return start, next((stop for stop in stops if stop >= mark.end), far)


def _word_start(text: str, near: int, before: int) -> int:
    found = text.find(" ", near, before)
    return found + 1 if found >= 0 else near


def _word_end(text: str, near: int, after: int) -> int:
    found = text.rfind(" ", after, near)
    return found if found >= 0 else near


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _over(line: Sequence[Cell], marks: Sequence[_Mark]) -> list[_Mark | None]:
    """Return which mark covers each cell; where two do, the shorter, so that both can be seen."""
    covers: list[_Mark | None] = []
    by_length = sorted(marks, key=lambda mark: (mark.end - mark.start, not mark.primary))
    for cell in line:
        at = cell.at
        covers.append(None if at is None else next((m for m in by_length if m.start <= at < m.end), None))
    return covers


def _inked(line: Sequence[Cell], marks: Sequence[_Mark]) -> Iterator[tuple[str, str]]:
    """Yield the words of a line with their styles."""
    for cell, mark in zip(line, _over(line, marks), strict=True):
        style = "copy" if mark is None else "primary" if mark.primary else "secondary"
        yield cell.shown, "gutter" if cell.at is None else style


def _under(line: Sequence[Cell], marks: Sequence[_Mark], room: int, ink: Ink) -> Iterator[Row]:
    """Yield the underlines of a line, and below them the labels of the marks that end in it."""
    row: Row = []
    starts: dict[_Mark, int] = {}
    ends: dict[_Mark, int] = {}
    column = 0
    for cell, mark in zip(line, _over(line, marks), strict=True):
        for each in marks:
            if cell.at is not None and each.start <= cell.at < each.end:
                starts.setdefault(each, column)
                ends[each] = column + cell.width
        glyph = " " if mark is None else ink.primary if mark.primary else ink.secondary
        style = "" if mark is None else "primary-line" if mark.primary else "secondary-line"
        row.append((glyph * cell.width, style))
        column += cell.width
    if not starts:
        return
    here = [mark for mark in starts if mark.label and _ends_in(mark, line)]
    here.sort(key=lambda mark: (-ends[mark], -starts[mark]))
    edge = max(ends.values())
    row = _cut(row, edge)
    if here and edge + 1 + wide(here[0].label) <= room and ends[here[0]] == edge:
        row.append((" " + here[0].label, "label"))
        here = here[1:]
    yield row
    for nth, mark in enumerate(here):
        others = sorted({starts[other] for other in here[nth + 1 :]} - {starts[mark]})
        yield from _label(mark.label, starts[mark], ends[mark], others, room, ink)


def _ends_in(mark: _Mark, line: Sequence[Cell]) -> bool:
    """Whether the last character of a mark stands in a line, or would stand there if it were not a blank."""
    return max((cell.at for cell in line if cell.at is not None), default=-1) >= mark.end - 1


def _cut(row: Row, edge: int) -> Row:
    """Leave out the blanks after the last underline."""
    kept, column = [], 0
    for words, style in row:
        column += len(words)
        if column > edge:
            break
        kept.append((words, style))
    return kept


def _label(label: str, column: int, end: int, others: Sequence[int], room: int, ink: Ink) -> Iterator[Row]:
    """Yield a label on rows of its own, to the right of its corner, or to the left where that is the only room."""
    size = room - len(ink.corner)
    lines = wrap(ours(label), size)
    widest = max(wide(cell.shown for cell in line) for line in lines)
    left = column + len(ink.corner) + widest > room and widest + len(ink.corner) <= end
    begin = end - len(ink.corner) - widest if left else min(column, max(0, size - widest))
    stems = [other for other in others if other < begin]
    for nth, line in enumerate(lines):
        row: Row = []
        at = 0
        for stem in stems:
            row += [(" " * (stem - at), ""), (ink.bar, "secondary-line")]
            at = stem + 1
        told = ("".join(cell.shown for cell in line), "label")
        corner = (ink.turned if left else ink.corner) if nth == 0 else " " * len(ink.corner)
        drawn = (corner, "secondary-line")
        yield [*row, (" " * (begin - at), ""), *((told, drawn) if left else (drawn, told))]
