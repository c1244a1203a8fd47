"""A name or a rank that differs from the roster."""

import re
from collections.abc import Iterator

from quotecheck.checks.people import entry_for, first_named, people, short
from quotecheck.lexicon.bearers import bearers
from quotecheck.lexicon.names import name_keys
from quotecheck.lexicon.nicknames import same_given
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.people import RosterEntry
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, Story

_RANKS = lazy(r"\b(deputy|assistant|acting|interim|vice|former|ex)\b[ -]", re.IGNORECASE)


def check(case: Case, *, unknown: bool) -> Iterator[Finding]:
    """Yield each person whose name is a slip away from a roster entry, or whose rank is not the roster's (``title``).

    A name counts as the roster's only where title or organisation agree, or the roster gives neither. With ``unknown``
    set, a quoted person of whom the roster knows nothing is told too (``unknown``).
    """
    if not case.roster.entries:
        return
    story = case.story
    speaking = set(story.who.values())
    for speaker in people(story):
        entry = entry_for(case.roster, speaker)
        if entry is not None:
            yield from _rank(story, speaker, entry)
            continue
        close = _closest(case, speaker)
        at = _full(speaker)
        if close is not None and at is not None:
            yield Finding(at, {"name": short(speaker), "roster": close.name})
        elif unknown and at is not None and speaker.index in speaking:
            yield Finding(at, {"name": short(speaker)}, variant="unknown")


def _full(speaker: Speaker) -> Span | None:
    return next((m.span for m in speaker.mentions if m.form is Form.FULL_NAME and not m.quoted), None)


def _closest(case: Case, speaker: Speaker) -> RosterEntry | None:
    """Return the entry that a full name misses by a slip in one of its two ends."""
    from rapidfuzz.distance import OSA

    keys = name_keys(speaker.name)
    if len(keys) < 2:
        return None
    for entry, told in bearers(case.roster.entries).like(speaker.name):
        if len(told) < 2:
            continue
        given, last = OSA.distance(keys[0], told[0]), OSA.distance(keys[-1], told[-1])
        slip = (given == 0 and 0 < last <= 2 and len(told[-1]) > 4) or (
            last == 0 and 0 < given <= 2 and len(told[0]) > 3 and not same_given(keys[0], told[0])
        )
        if slip and _agrees(case.story, speaker, entry):
            return entry
    return None


def _agrees(story: Story, speaker: Speaker, entry: RosterEntry) -> bool:
    """Whether the paragraph that introduces a person has the roster's title or organisation."""
    if not entry.title and not entry.organisation:
        return True
    block = story.document.block_at(first_named(speaker).start)
    around = story.document[block.span].lower() if block else ""
    return any(told and told.lower() in around for told in (entry.title, entry.organisation))


def _rank(story: Story, speaker: Speaker, entry: RosterEntry) -> Iterator[Finding]:
    """Yield where the copy gives the roster's title with another rank: deputy for full, former for current."""
    role = _RANKS.sub("", entry.title).strip().lower()
    at = _full(speaker)
    if not role or at is None:
        return
    near = story.text[max(0, at.start - 60) : at.start].rsplit("\n", 1)[-1] + "\0" + story.text[at.start : at.end + 80]
    for m in re.finditer(rf"((?:[a-z]+[ -])?)\b{re.escape(role)}\b", near, re.IGNORECASE):
        rank, wanted = _RANKS.match(m[1]), _RANKS.match(entry.title)
        if (rank[1].lower() if rank else "") != (wanted[1].lower() if wanted else ""):
            shift = at.start - near.index("\0") - (1 if m.start() > near.index("\0") else 0)
            place = Span(shift + m.start(), shift + m.end())
            yield Finding(place, {"name": short(speaker), "title": m[0], "roster": entry.title}, variant="title")
            return
        return
