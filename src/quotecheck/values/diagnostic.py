"""What a person reads: a finding in the words of its rule, at a place in a file."""

from dataclasses import dataclass
from enum import IntEnum

from quotecheck.values.document import Document
from quotecheck.values.span import Span


class Severity(IntEnum):
    """How much is at stake, in rising order."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        """Return the word that users write and read."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Label:
    """Another place of a diagnostic and what is written beside it."""

    at: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about one place; spans count code points of ``document.text``."""

    rule: str
    family: str
    severity: Severity
    message: str
    at: Span
    labels: tuple[Label, ...]
    document: Document


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that kept us from checking: ``blame`` is 2 for the user's input, 3 for a bug of ours."""

    blame: int
    path: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run found; every output format starts from this."""

    diagnostics: tuple[Diagnostic, ...]
    problems: tuple[Problem, ...]
    files: int
    quotes: int
    linked: int
