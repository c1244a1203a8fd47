"""One place of the copy that refers to somebody."""

from __future__ import annotations

from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.naming import Named
from quotecheck.values.span import Span, span_from
from quotecheck.values.value import Value


class Sighting(Value, frozen=False):
    """One place that refers to somebody; offsets count in the document's text.

    ``form`` is ``name``, ``nominal`` or ``pronoun``. ``sentence`` and ``block`` number it, for distances, once all are
    found. ``first`` is set where it is the first thing named in its sentence and nothing governs it: the likely
    subject; ``clause`` where it is likely that of another clause. ``owner`` is set before a possessive ’s. The ledger
    fills ``entity``.
    """

    start: int
    end: int
    form: str
    text: str
    quoted: bool
    display: bool = False
    named: Named | None = None
    prefix: str = ""
    owner: bool = False
    head: str = ""
    kind: str = ""
    definite: bool = False
    pronoun: str = ""
    first: bool = False
    clause: bool = False
    block: int = 0
    sentence: int = 0
    entity: Entity | None = None

    @property
    def bearer(self) -> Entity:
        """The entity of a sighting that has one."""
        assert self.entity is not None, "asked only after the ledger has joined it"
        return self.entity

    @property
    def span(self) -> Span:
        """Where it stands."""
        return span_from((self.start, self.end))
