"""The galley: a story as it is set from marked-up copy, every character with its origin."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from quotecheck.values.document import Block, Document, Piece, Place, Scope
from quotecheck.values.errors import InputError
from quotecheck.values.span import Span

LONGEST = 6_000_000
"""Characters of one story; the longest copy there is has a thirtieth of them."""
MOST_PIECES = 500_000
"""Runs of one story that stand apart in its file; each takes some 300 bytes of memory."""

_BREAK = "\n\n"
_GAPS = ("\n", "  ", "\t", "\r", "\f")
_SOFT = re.compile(r"[ \t\r\n\f]*[\t\r\n\f][ \t\r\n\f]*|[ ]{2,}")


class Galley:
    """Sets blocks one after the other; offsets in and out count code points of the source.

    A reader opens a block with ``begin``, gives it copy in the order of the source, and asks for the ``document`` at
    the end. White space at the head of a block and blocks of nothing but white space are left out. Raises
    ``InputError`` where a story grows past all measure.
    """

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.source = source
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._at = 0
        self._start = 0
        self._end = 0
        self._scope = Scope.BODY
        self._linked = True
        self._same = False
        self.headless = True
        """Whether no copy proper is set yet, so that the next heading of the first rank is the headline."""

    def begin(self, scope: Scope) -> None:
        """End the block that stands open, and let the next copy open one of this scope."""
        self.finish()
        self._scope = scope

    def finish(self) -> None:
        """End the block that stands open, if there is one."""
        if self._end > self._start:
            scope = self._scope
            if self._linked and scope in (Scope.BODY, Scope.LIST):
                scope = Scope.LINK
            self._blocks.append(Block(Span(self._start, self._end), scope))
            self.headless = self.headless and scope is not Scope.BODY
        self._start = self._end = self._at
        self._linked = True

    @property
    def open(self) -> bool:
        """Whether the block that stands open has any copy yet."""
        return self._end > self._start

    def copy(self, start: int, end: int, *, linked: bool = False) -> None:
        """Set source as it stands, to the letter."""
        if not self.open:
            while start < end and self.source[start].isspace():
                start += 1
        if start < end:
            self._set(self.source[start:end], start, end, linked, True)

    def flow(self, start: int, end: int, *, linked: bool = False) -> None:
        """Set source as a browser does: a run of white space shows as one space."""
        words = self.source[start:end]
        if not any(gap in words for gap in _GAPS):
            self.copy(start, end, linked=linked)
            return
        at = start
        for gap in _SOFT.finditer(self.source, start, end):
            self.copy(at, gap.start(), linked=linked)
            self.put(" ", *gap.span(), linked=linked)
            at = gap.end()
        self.copy(at, end, linked=linked)

    def put(self, text: str, start: int, end: int, *, linked: bool = False) -> None:
        """Set ``text`` for the source from ``start`` to ``end``: an entity decoded, a mark for a tag."""
        if start < end and text and (self.open or not text.isspace()):
            self._set(text, start, end, linked, text.isspace() and self.source[start:end].isspace())

    def _set(self, text: str, start: int, end: int, linked: bool, like: bool) -> None:
        if not self.open and self._blocks:
            last = self._pieces[-1].source.end
            if last < start:
                self._piece(_BREAK, last, start, False)
        if not self.open:
            self._start = self._end = self._at
        self._piece(text, start, end, like)
        if words := text.rstrip():
            self._end = self._at - len(text) + len(words)
            self._linked = self._linked and linked

    def _piece(self, text: str, start: int, end: int, like: bool) -> None:
        """Set a run; one that is ``like`` its source, letter for letter, may grow the run before it."""
        size = len(text)
        same = like and size == end - start
        last = self._pieces[-1] if self._pieces and self._same else None
        if same and last and last.source.end == start:
            self._pieces[-1] = Piece(Span(last.text.start, self._at + size), Span(last.source.start, end))
        else:
            self._pieces.append(Piece(Span(self._at, self._at + size), Span(start, end)))
        self._same = same
        if len(self._pieces) > MOST_PIECES or self._at + size > LONGEST:
            raise too_long(self.path)
        self._parts.append(text)
        self._at += size

    def document(
        self, *, story: str = "", runs: tuple[tuple[int, Place], ...] = (), lines: list[int] | None = None
    ) -> Document:
        """Return all that was set as a document; ``lines`` is shared by the stories of one file."""
        self.finish()
        return Document(
            self.path,
            self.source,
            "".join(self._parts),
            tuple(self._blocks),
            tuple(self._pieces),
            [] if lines is None else lines,
            story=story,
            runs=runs,
        )


def too_long(path: str) -> InputError:
    """Return the error of a story that is longer than any."""
    message = f"holds a story of more than {LONGEST // 1_000_000} million characters, or of too many small pieces"
    return InputError(path, message, "Check that it is copy, and split it into its stories.")


def through(pieces: Iterable[Piece], outer: tuple[Piece, ...]) -> Iterable[Piece]:
    """Lead ``pieces``, whose source is the text of ``outer``, back to the source of ``outer``.

    A piece that is the same to the letter is cut where the outer pieces meet; any other leads to all of the outer
    source it touches.
    """
    for piece in pieces:
        first = bisect_right(outer, piece.source.start, key=lambda p: p.text.start) - 1
        same = _size(piece.text) == _size(piece.source)
        start = None
        for nth in range(max(first, 0), len(outer)):
            text, source = outer[nth]
            if text.start >= piece.source.end:
                break
            low, high = max(text.start, piece.source.start), min(text.end, piece.source.end)
            if _size(text) == _size(source):
                there = Span(source.start + low - text.start, source.start + high - text.start)
            else:
                there = source
            if same:
                shift = piece.text.start - piece.source.start
                yield Piece(Span(low + shift, high + shift), there)
            elif start is None:
                start = there.start
        if not same and start is not None:
            yield Piece(piece.text, Span(start, there.end))


def _size(span: Span) -> int:
    return span.end - span.start
