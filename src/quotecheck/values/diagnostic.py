"""What a person reads: a finding in the words of its rule, at a place in a file."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from quotecheck.values.document import Document, Place
from quotecheck.values.span import Span
from quotecheck.values.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotecheck.values.rule import Rule
    from quotecheck.values.story import Story


_AROUND = 400  # characters


class Severity(IntEnum):
    """How much is at stake, in rising order."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        """Return the word that users write and read."""
        return self.name.lower()


class Label(NamedTuple):
    """Another place of a diagnostic and what is written beside it."""

    at: Span
    text: str


class Diagnostic(NamedTuple):
    """One thing to say about one place; spans count code points of ``document.text``."""

    rule: str
    family: str
    severity: Severity
    message: str
    at: Span
    labels: tuple[Label, ...]
    document: Document

    @property
    def place(self) -> Place:
        """Line and column of the file where it starts, both from 1, columns in code points."""
        return self.document.place(self.at.start)

    @property
    def fingerprint(self) -> str:
        """What it says of which words, with the words round it in the paragraph: the same wherever that moves to."""
        from hashlib import sha256

        block = self.document.block_at(self.at.start)
        around = block.span if block else self.at
        around = Span(max(around.start, self.at.start - _AROUND), min(around.end, self.at.end + _AROUND))
        words = "\n".join((self.rule, self.document[self.at], self.message, *self.document[around].split()))
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Problem(NamedTuple):
    """Something that kept us from checking: ``blame`` is 2 for the user's input, 3 for a bug of ours."""

    blame: int
    path: str
    message: str
    remedy: str
    place: Place | None = None


class Checked(Value):
    """One file and what was found in it; ``stories`` are kept only for the formats that draw the whole of them.

    ``allowed`` are the ``[[allow]]`` tables of its settings, by index, that let a finding pass.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...] = ()
    problems: tuple[Problem, ...] = ()
    quotes: int = 0
    linked: int = 0
    stories: tuple[Story, ...] = ()
    allowed: frozenset[int] = frozenset()


class Report(Value):
    """All that a run finds; every output format starts from this.

    ``files`` are drawn once, while the run goes on, so that memory stays flat however many there are.
    ``rules`` are those that are on for the first path; a config file further down can have others.
    """

    files: Iterable[Checked]
    rules: tuple[Rule, ...] = ()
    fail_on: Severity = Severity.WARNING
    version: str = ""
