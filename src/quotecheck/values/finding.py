"""What a check saw: where, and the facts. The words are the rule's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from quotecheck.values.span import Span


class Pointer(NamedTuple):
    """Another place that belongs to a finding; the rule's ``[labels]`` tell what is written beside it."""

    at: Span
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in the copy that a check objects to.

    ``facts`` fill the fields of the rule's message. ``variant`` names one of the rule's ``[variants]``, where
    circumstances make it graver or milder; empty for the ordinary case.
    """

    at: Span
    facts: Mapping[str, str] = field(default_factory=dict)
    pointers: tuple[Pointer, ...] = ()
    variant: str = ""
