"""“Added” for somebody who has not said anything yet."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import named_person, shown, source_words, spoken, surname, touches
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Speaker, Story

_ROLES = ("a ", "an ", "the ", "one ", "another ", "her ", "his ", "its ", "their ")
"""Before a role of somebody known, or of somebody who takes up the words of whoever *her* or *his* is."""


def check(case: Case, *, verbs: Sequence[str]) -> Iterator[Finding]:
    """Yield each tag with a verb of going on that names its speaker for the first time."""
    story = case.story
    going_on = frozenset(verbs)
    for quote in spoken(story):
        owner = quote.attribution
        if owner is None or owner.cue is None or owner.source is None or owner.leans_on is not None:
            continue
        cue = story.document[owner.cue]
        if cue.casefold() not in going_on or not touches(story, quote, owner):
            continue
        speaker = named_person(story, owner)
        start = min(quote.span.start, owner.source.start)
        if speaker is None or source_words(story, owner).startswith(_ROLES) or _met_before(story, speaker, start):
            continue
        yield Finding(
            owner.cue, {"voice": shown(source_words(story, owner)), "cue": cue}, (Pointer(owner.source, "voice"),)
        )


def _met_before(story: Story, speaker: Speaker, start: int) -> bool:
    """Whether the copy names the person before the tag, where a report in other words can hide."""
    return speaker.mentions[0].span.start < start or story.text.find(surname(speaker), 0, start) >= 0
