"""What the user set: defaults here, one home for each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quotecheck.values.diagnostic import Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run. ``options`` are by rule, then by option name."""

    fail_on: Severity = Severity.WARNING
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
