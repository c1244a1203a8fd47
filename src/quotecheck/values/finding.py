"""What a check saw: where, and the facts. The words are the rule's."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from quotecheck.values.span import Span


class Pointer(NamedTuple):
    """Another place that belongs to a finding; the rule's ``[labels]`` tell what is written beside it."""

    at: Span
    label: str


class Finding(NamedTuple):
    """One place in the copy that a check objects to.

    ``facts`` fill the fields of the rule's message. ``variant`` names one of the rule's ``[variants]``, where
    circumstances make it graver or milder; empty for the ordinary case.
    """

    at: Span
    facts: Mapping[str, str] = MappingProxyType({})
    pointers: tuple[Pointer, ...] = ()
    variant: str = ""
