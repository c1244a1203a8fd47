"""Pair quotation marks: which character opens, which closes, which is no quotation mark at all."""

import re

from quotecheck.values.document import Document
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, MarkRole

_DOUBLE = re.compile('["“”]')


def pair(document: Document) -> tuple[Mark, ...]:
    """Return every mark of the document, paired inside its block by alternation."""
    marks: list[Mark] = []
    for block in document.blocks:
        found = [match.start() for match in _DOUBLE.finditer(document.text, *block.span)]
        for nth, at in enumerate(found):
            mate = nth ^ 1
            role = MarkRole.CLOSER if nth % 2 else MarkRole.OPENER
            offset = len(marks) - nth
            marks.append(Mark(Span(at, at + 1), document.text[at], role, offset + mate if mate < len(found) else None))
    return tuple(marks)
