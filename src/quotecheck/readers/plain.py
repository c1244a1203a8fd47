"""Plain text: a paragraph ends at a line break, or at a blank line where the file breaks its lines at a fixed width."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.values.document import Block, Document, Piece, Scope
from quotecheck.values.span import Span, span_from
from quotecheck.values.value import of_tuple

_WIDEST = 100
"""Lines longer than this were not broken by hand or by a mail program."""

_BODY = Scope.BODY
_block = of_tuple(Block)

_ALLOWANCE = re.compile(r"(?<![ \t])[ \t]*<!--\s*quotecheck:.{0,400}?-->", re.DOTALL)


def read(path: str, source: str) -> Document:
    """Read plain text; the text is the source, to the letter, but for comments to quotecheck, which are no copy.

    What each block is for is told later (``scopes``).
    """
    pieces = tuple(_pieces(source))
    text = "".join(source[piece.source.start : piece.source.end] for piece in pieces)
    lines = list(_lines(text))
    blocks = tuple([_block((span, _BODY)) for span in _paragraphs(text, lines)])
    return Document(path, source, text, blocks, pieces)


def _pieces(source: str) -> Iterator[Piece]:
    """Yield the runs of source between the comments."""
    at = done = 0
    if "<" not in source or "quotecheck:" not in source:
        yield from [Piece(Span(0, len(source)), Span(0, len(source)))] if source else ()
        return
    for cut in (*(found.span() for found in _ALLOWANCE.finditer(source)), (len(source), len(source))):
        if cut[0] > done:
            yield Piece(Span(at, at + cut[0] - done), Span(done, cut[0]))
            at += cut[0] - done
        done = cut[1]


def _lines(source: str) -> Iterator[Span]:
    """Yield each line that is not blank, without the white space round it."""
    at = 0
    for line in source.splitlines(keepends=True):
        words = line.strip()
        if words:
            start = at + (len(line) - len(line.lstrip()) if line[0].isspace() else 0)
            yield span_from((start, start + len(words)))
        at += len(line)


def _paragraphs(source: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yield paragraphs: lines, or lines joined where each broke off because the next word did not fit."""
    lengths = sorted(line.end - line.start for line in lines)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    if not lengths or width > _WIDEST or lengths[-1] > 1.3 * width or not _broken_at(source, lines, width):
        yield from lines
        return
    start = lines[0].start
    for above, below in pairwise(lines):
        if not _runs_on(source, above, below, width):
            yield Span(start, above.end)
            start = below.start
    yield Span(start, lines[-1].end)


def _broken_at(source: str, lines: Sequence[Span], width: int) -> bool:
    """Whether most neighbouring lines are broken at ``width`` columns."""
    neighbours = [(above, below) for above, below in pairwise(lines) if _touch(source, above, below)]
    full = sum(_runs_on(source, above, below, width) for above, below in neighbours)
    return width >= 45 and full >= 4 and full >= 0.6 * len(neighbours)


def _touch(source: str, above: Span, below: Span) -> bool:
    """Whether two lines are neighbours, the second not set in from the margin."""
    between = source[above.end : below.start]
    return len(between.splitlines()) < 2 and between.count("\n") < 2 and not between.endswith(("  ", "\t", "\u3000"))


def _runs_on(source: str, above: Span, below: Span, width: int) -> bool:
    """Whether the first word of a line had no room on the line above it, give or take a few columns."""
    if not _touch(source, above, below):
        return False
    word = source[below.start : min(below.end, below.start + width)].split(None, 1)[0]
    return above.end - above.start + 1 + len(word) > width - 4
