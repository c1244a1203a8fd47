"""A story that cannot decide between “said” and “says”."""

from collections.abc import Iterator

from quotecheck.checks.copy import shown, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, SpeakerKind, Story

_PAST = frozenset({"said", "told", "added", "explained", "recalled", "noted", "continued"})
_PRESENT = frozenset({"says", "tells", "adds", "explains", "recalls", "notes", "continues"})
_PEOPLE = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})


def check(case: Case, *, share: float, fewest: int) -> Iterator[Finding]:
    """Yield the first tag in the tense that the story uses for less than ``share`` of its tagged quotes.

    ``fewest`` is how many tagged quotes of people make a habit. Documents are left out: a report says what it says.
    """
    story = case.story
    past, present = _cues(story, _PAST), _cues(story, _PRESENT)
    few, many = sorted((past, present), key=len)
    if few and len(past) + len(present) >= fewest and len(few) <= share * (len(past) + len(present)):
        cue, source = few[0]
        facts = {
            "cue": story.document[cue],
            "voice": shown(story.document[source]),
            "usual": story.document[many[0][0]],
        }
        yield Finding(cue, facts, (Pointer(many[0][0], "usual"),))


def _cues(story: Story, verbs: frozenset[str]) -> list[tuple[Span, Span]]:
    """Return the cue and the source of each tag of a person's quote with one of these verbs."""
    return [
        tag for quote in spoken(story) if (tag := _tag(story, quote)) and story.document[tag[0]].casefold() in verbs
    ]


def _tag(story: Story, quote: Quote) -> tuple[Span, Span] | None:
    owner = quote.attribution
    if owner is None or owner.cue is None or owner.source is None or owner.leans_on is not None:
        return None
    speaker = story.voice(quote)
    person = speaker is None or speaker.kind in _PEOPLE
    return (owner.cue, owner.source) if person and source_words(story, owner).casefold() != "it" else None
