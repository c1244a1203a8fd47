"""The text a reader sees, and where each run of it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.value import Value, made


class Scope(StrEnum):
    """What a block of copy is for. Only ``BODY`` carries a speaker from one paragraph to the next."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    PULL_QUOTE = "pull-quote"
    BLOCKQUOTE = "blockquote"
    LIST = "list"
    TABLE = "table"
    LINK = "link"
    FURNITURE = "furniture"
    CODE = "code"


class Format(StrEnum):
    """What kind of piece a story, or a stretch of it, is: in most others the rules of news prose do not hold."""

    STORY = "story"
    QA = "q&a"
    TRANSCRIPT = "transcript"
    VERSE = "verse"
    LIVE_BLOG = "live blog"
    COMMENTS = "comments"


class Block(NamedTuple):
    """One paragraph, heading, caption … of the text, without the line break that ends it."""

    span: Span
    scope: Scope


class Piece(NamedTuple):
    """A run of text and the run of source it came from; lengths differ where an entity was decoded."""

    text: Span
    source: Span


_LINE_END = lazy(r"\r\n?|\n")


class Stretch(NamedTuple):
    """A run of blocks that is another kind of piece than plain story."""

    span: Span
    format: Format


class Place(NamedTuple):
    """Where a person looks: line and column of the file, both from 1, columns in code points.

    In a file without lines (``Document.runs`` is not empty) ``line`` counts paragraphs, and ``column`` counts the runs
    of one look that Word cuts a paragraph into.
    """

    line: int
    column: int


class Document(Value):
    """One story as read from a file.

    ``text`` is what every other span counts in (code points). ``source`` is the decoded file, and
    ``pieces`` (ordered, without gaps in ``text``) lead every character back to it. ``blocks`` are ordered
    and do not overlap; text between two blocks is white space.

    ``encoding`` is the Python name of the codec that turned the bytes into ``source``. ``story`` names the story
    in a file that holds several. ``runs`` is for a format whose source no person reads: where in the source each run
    begins, and the paragraph and run that a person would count to.
    """

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    _line_starts: list[int] = made(factory=list)
    encoding: str = "utf-8"
    story: str = ""
    runs: tuple[tuple[int, Place], ...] = ()
    format: Format = Format.STORY
    stretches: tuple[Stretch, ...] = ()
    _block_starts: list[int] = made(factory=list, init=False)

    def source_span(self, span: Span) -> Span:
        """Return the smallest run of source that holds all of ``span``."""
        return Span(self._origin(span.start).start, self._origin(max(span.start, span.end - 1)).end)

    def place(self, offset: int) -> Place:
        """Return line and column in the file of a character of the text."""
        return self.source_place(self._origin(offset).start)

    def end_place(self, span: Span) -> Place:
        """Return line and column in the file just after the last character of a span."""
        return self.source_place(self.source_span(span).end)

    def source_place(self, offset: int) -> Place:
        """Return line and column of a character of the source."""
        if self.runs:
            return self.runs[max(0, bisect_right(self.runs, offset, key=lambda run: run[0]) - 1)][1]
        if not self._line_starts:
            self._line_starts.extend(_line_starts(self.source))
        line = bisect_right(self._line_starts, offset)
        return Place(line, offset - self._line_starts[line - 1] + 1)

    def block_at(self, offset: int) -> Block | None:
        """Return the block that a character of the text stands in."""
        if not self._block_starts:
            self._block_starts.extend([block.span.start for block in self.blocks])
        at = bisect_right(self._block_starts, offset) - 1
        return self.blocks[at] if at >= 0 and offset < self.blocks[at].span.end else None

    def format_at(self, offset: int) -> Format:
        """Return what kind of piece a character of the text stands in."""
        if not self.stretches:
            return self.format
        at = bisect_right(self.stretches, offset, key=lambda stretch: stretch.span.start) - 1
        return self.stretches[at].format if at >= 0 and offset < self.stretches[at].span.end else self.format

    def __getitem__(self, span: Span) -> str:
        """Return the words at ``span``."""
        return self.text[span.start : span.end]

    def _origin(self, offset: int) -> Span:
        """Return the source run of one character; all of the piece, where lengths differ."""
        if not self.pieces:
            return Span(0, 0)
        piece = self.pieces[max(0, bisect_right(self.pieces, offset, key=lambda p: p.text.start) - 1)]
        if piece.text.end - piece.text.start != piece.source.end - piece.source.start:
            return piece.source
        start = piece.source.start + offset - piece.text.start
        return Span(start, start + 1)


def _line_starts(source: str) -> Sequence[int]:
    """Return where each line begins: after a line feed, a carriage return, or the two together."""
    return [0, *(end.end() for end in _LINE_END.finditer(source))]
