"""What the desk knows of people before it reads the copy: the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quotecheck.values.value import Value

if TYPE_CHECKING:
    from datetime import date


class RosterEntry(NamedTuple):
    """One person as the desk has recorded them; ``pronouns`` are sets of subject forms, any of which will do.

    ``newer`` pairs every form of the newer sets among them (*xe*, *xem*) with the subject form of its set.
    ``any_pronoun`` accepts every set; ``name_only`` means that no pronoun is to be used at all.
    ``line`` is where the entry stands in the roster file, from 1. An alias marked as not to be printed is in
    ``hidden_aliases``: it is matched, and never shown.
    """

    name: str
    aliases: tuple[str, ...] = ()
    hidden_aliases: tuple[str, ...] = ()
    pronouns: tuple[frozenset[str], ...] = ()
    any_pronoun: bool = False
    name_only: bool = False
    title: str = ""
    organisation: str = ""
    note: str = ""
    dated: date | None = None
    line: int = 0
    newer: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name the person goes by, those not to be printed among them."""
        return (self.name, *self.aliases, *self.hidden_aliases)


class Roster(Value):
    """The people a newsroom has declared; empty where it has declared none."""

    entries: tuple[RosterEntry, ...] = ()
    path: str = ""
