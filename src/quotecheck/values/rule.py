"""One rule as its file tells it: every word a person reads about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecheck.values.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Variant:
    """How a rule speaks in one kind of circumstance."""

    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Option:
    """A setting of a rule: its default, and why a house may want another."""

    default: Any
    why: str


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of copy with ``[[ ]]`` round each place the rule objects to.

    ``variant`` is the circumstance every finding of it must have; ``known`` is ``"miss"`` or ``"false alarm"`` where
    we fail it today.
    """

    name: str
    text: str
    variant: str = ""
    known: str = ""
    options: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
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
