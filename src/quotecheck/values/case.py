"""The story and all that is known besides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotecheck.values.people import Roster
from quotecheck.values.story import Story
from quotecheck.values.value import Value, made

if TYPE_CHECKING:
    from quotecheck.values.source import Match, Source


class Case(Value):
    """What a check may look at. Missing evidence is empty, never None.

    ``matches`` tell how the story's spoken quotes compare with ``sources``; ``Excerpt.source`` is an index in those.
    ``before`` is the same story as it stood at an earlier revision, where one was asked for.
    """

    story: Story
    roster: Roster = made(factory=Roster)
    sources: tuple[Source, ...] = ()
    matches: tuple[Match, ...] = ()
    before: Story | None = None
