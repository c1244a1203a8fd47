"""All that is known besides the story: the roster, the sources, the story as it was."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from quotecheck.config import Settings
from quotecheck.values.case import Case
from quotecheck.values.document import Document
from quotecheck.values.people import Roster
from quotecheck.values.story import Story

if TYPE_CHECKING:
    from quotecheck.verify import Archive


def case_of(story: Story, settings: Settings, before: Story | None = None) -> Case:
    """Return a story with its evidence; raise ``InputError`` where the roster or a source is broken."""
    roster = roster_of(settings.people)
    archive = archive_of(settings.sources)
    if archive is None:
        return Case(story, roster, before=before)
    from quotecheck import verify

    return Case(story, roster, archive.sources, verify.match(story, archive), before)


@cache
def roster_of(path: str) -> Roster:
    """Return the roster at ``path``, an empty one where there is none; raise ``InputError`` where it is broken."""
    if not path:
        return Roster()
    from quotecheck import roster

    return roster.load(Path(path))


@cache
def archive_of(paths: tuple[str, ...]) -> "Archive | None":
    """Return the sources, indexed for this process, if there are any; raise ``InputError`` where one is broken."""
    if not paths:
        return None
    from quotecheck import verify

    return verify.load([Path(path) for path in paths], _first)


def _first(path: str, data: bytes) -> Document:
    from quotecheck.readers import open_copy

    return open_copy(path, data)[0]
