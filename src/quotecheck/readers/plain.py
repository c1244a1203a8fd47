"""Plain text: a paragraph ends at a line break; the first short line without a stop is the headline."""

from quotecheck.values.document import Block, Document, Piece, Scope
from quotecheck.values.span import Span


def read(path: str, source: str) -> Document:
    """Read plain text; the text is the source, to the letter."""
    blocks = []
    at = 0
    for line in source.splitlines(keepends=True):
        words = line.strip()
        if words:
            start = at + line.index(words[0])
            blocks.append(Block(Span(start, start + len(words)), Scope.BODY))
        at += len(line)
    whole = Span(0, len(source))
    return Document(path, source, source, tuple(blocks), (Piece(whole, whole),) if source else ())
