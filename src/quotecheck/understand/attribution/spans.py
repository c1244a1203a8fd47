"""The outermost quoted runs of each block, from the marks."""

from typing import NamedTuple

from quotecheck.values.document import Block, Document
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span, span_from
from quotecheck.values.story import Mark, MarkRole
from quotecheck.values.value import of_tuple

_WORD = lazy(r"[^\W_]")


class Run(NamedTuple):
    """Quoted words of one block: ``span`` with its marks, ``content`` without; ``nth`` is the block's index.

    ``follows`` is set where it goes on with the speech that the run before left open; ``outer`` is the index, in the
    list of runs of the document, of the run it is nested in.
    """

    span: Span
    content: Span
    nth: int
    follows: bool = False
    outer: int | None = None


_run = of_tuple(Run)


def runs(document: Document, marks: tuple[Mark, ...]) -> list[Run]:
    """Return every quoted run in order of its first character, nested ones after the run that holds them."""
    text = document.text
    found: list[Run] = []
    open_runs: list[tuple[int, int]] = []
    blocks = document.blocks
    at = 0
    carried = False
    for number, mark in enumerate(marks):
        if mark.role is not MarkRole.OPENER:
            continue
        start = mark.at.start
        while at < len(blocks) and blocks[at].span.end <= start:
            at += 1
        if at == len(blocks):
            break
        end, closer = _end(marks, number, blocks[at])
        while open_runs and open_runs[-1][1] <= start:
            open_runs.pop()
        outer = open_runs[-1][0] if open_runs else None
        follows = carried and mark.carried and outer is None
        for nth in range(at, len(blocks)):
            block = blocks[nth].span
            if block.start >= end:
                break
            span = span_from((max(start, block.start), min(end, block.end)))
            inner = _trim(text, mark.at.end if nth == at else span.start, closer if end <= block.end else span.end)
            if _WORD.search(text, inner.start, inner.end) is None:
                continue
            open_runs.append((len(found), span.end))
            found.append(_run((span, inner, nth, follows or nth > at, outer)))
        if outer is None:
            carried = mark.carried and mark.mate is None
    return found


def _end(marks: tuple[Mark, ...], number: int, block: Block) -> tuple[int, int]:
    """Return where the run that a mark opens ends, with and without its closing mark."""
    mark = marks[number]
    if mark.mate is not None:
        closer = marks[mark.mate].at
        return closer.end, closer.start
    end = block.span.end
    if not mark.carried:
        for later in marks[number + 1 :]:
            if later.at.start >= end:
                break
            if later.role is MarkRole.OPENER and later.glyph == mark.glyph:
                return later.at.start, later.at.start
    return end, end


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return span_from((start, end))
