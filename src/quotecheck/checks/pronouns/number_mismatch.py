"""He or she for several people; one body both *it* and *they*."""

from collections.abc import Iterator

from quotecheck.checks.people import short, tag_pronouns
from quotecheck.checks.voices import last_voice, somebody_before
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import SpeakerKind

_NUMBER = {"it": "singular", "they": "plural"}


def check(case: Case, *, collectives: str) -> Iterator[Finding]:
    """Yield each *he* or *she* tag that only a group can be meant by, and a body that is *it* here and *they* there.

    ``collectives`` is ``singular``, ``plural`` or ``either``: what the house makes of a body. With ``either`` a drift
    inside one story is told (``drift``); else each tag against the house's choice is.
    """
    story = case.story
    used: dict[int, tuple[str, Span]] = {}
    for reference, _ in tag_pronouns(story):
        if reference.pronoun not in SHARED:
            if not reference.candidates and not somebody_before(story, reference.at.start):
                voice = last_voice(story, reference)
                if voice is not None and voice[0].kind is SpeakerKind.GROUP:
                    facts = {"pronoun": story.document[reference.at], "name": short(voice[0], 40)}
                    yield Finding(reference.at, facts, (Pointer(voice[1], "group"),))
            continue
        if reference.speaker is None or reference.pronoun not in _NUMBER:
            continue
        speaker = story.speakers[reference.speaker]
        if speaker.kind not in (SpeakerKind.ORGANISATION, SpeakerKind.OUTLET):
            continue
        was, at = used.setdefault(speaker.index, (reference.pronoun, reference.at))
        against_house = collectives in _NUMBER.values() and _NUMBER[reference.pronoun] != collectives
        if against_house or (collectives == "either" and was != reference.pronoun):
            place = at if was != reference.pronoun else speaker.mentions[0].span
            facts = {"pronoun": story.document[reference.at], "name": short(speaker, 40)}
            yield Finding(reference.at, facts, (Pointer(place, "group"),), "drift")
