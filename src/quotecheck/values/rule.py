"""One rule as its file tells it: every word a person reads about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from quotecheck.values.diagnostic import Severity
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.value import Value

KNOWN = frozenset({"miss", "false alarm"})
_MARKED = lazy(r"\[\[(.*?)\]\](?!\])", re.DOTALL)


def fields(words: str) -> set[str]:
    """Return the facts that a message or a label has fields for."""
    from string import Formatter  # a run over copy asks no rule for its fields

    return {name for _, name, _, _ in Formatter().parse(words) if name}


class Variant(NamedTuple):
    """How a rule speaks in one kind of circumstance."""

    severity: Severity
    message: str


class Option(NamedTuple):
    """A setting of a rule: its default, and why a house may want another."""

    default: Any
    why: str


class Example(Value):
    """A piece of copy with ``[[ ]]`` round each place the rule objects to.

    ``variant`` is the circumstance every finding of it must have; ``known`` is ``"miss"`` or ``"false alarm"`` where
    we fail it today. ``roster`` is the text of a people.csv, ``before`` the copy at an earlier revision, ``sources``
    the transcripts and releases by file name.
    """

    name: str
    text: str
    variant: str = ""
    known: str = ""
    options: Mapping[str, Any] | None = None
    roster: str = ""
    before: str = ""
    sources: Mapping[str, str] | None = None

    def unmarked(self) -> tuple[str, tuple[Span, ...]]:
        """Return the copy without the ``[[ ]]``, and the spans of it that they stood round."""
        copy, spans, done = "", [], 0
        for mark in _MARKED.finditer(self.text):
            copy += self.text[done : mark.start()]
            spans.append(Span(len(copy), len(copy) + len(mark[1])))
            copy += mark[1]
            done = mark.end()
        return copy + self.text[done:], tuple(spans)


class Rule(Value):
    """One rule: every word a person reads about it."""

    name: str
    family: str
    summary: str
    why: str
    message: str
    severity: Severity
    since: str
    on: bool
    uses: str
    variants: Mapping[str, Variant]
    labels: Mapping[str, str]
    options: Mapping[str, Option]
    path: Path
