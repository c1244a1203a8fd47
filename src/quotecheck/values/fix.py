"""A change to a file that puts right what a rule found."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck.values.span import Span
from quotecheck.values.value import Value


class Edit(NamedTuple):
    """A run of ``Document.text`` (code points; empty for an insertion) and what to print in its place.

    Neither the old words nor the new hold a letter or a digit: a fix moves marks, blanks and stops, never words.
    """

    at: Span
    words: str


class Fix(NamedTuple):
    """The edits that put one finding right, all or none. ``safe`` where no reading of the copy could change."""

    rule: str
    edits: tuple[Edit, ...]
    safe: bool


class Fixed(Value):
    """A file after its fixes.

    ``before`` and ``after`` are the decoded file; ``data`` the bytes to write. ``fixes`` counts the findings put right,
    by rule; ``unsafe`` those left that only an unsafe fix puts right. ``why_not`` tells why a file was left as it was.
    """

    path: str
    before: str
    after: str
    data: bytes
    fixes: tuple[tuple[str, int], ...] = ()
    unsafe: int = 0
    why_not: str = ""

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.before != self.after
