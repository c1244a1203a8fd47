"""He or she for a document or a body."""

from collections.abc import Iterator

from quotecheck.checks.people import short, tag_pronouns
from quotecheck.checks.voices import last_voice, somebody_before
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import SpeakerKind

_THINGS = frozenset({SpeakerKind.DOCUMENT, SpeakerKind.ORGANISATION, SpeakerKind.OUTLET})


def check(case: Case) -> Iterator[Finding]:
    """Yield each *he* or *she* tag before which the copy has no person at all, and a document or a body spoke last."""
    for reference, _ in tag_pronouns(case.story):
        if reference.pronoun in SHARED or somebody_before(case.story, reference.at.start):
            continue
        voice = last_voice(case.story, reference)
        if voice is not None and voice[0].kind in _THINGS:
            speaker, at = voice
            facts = {"pronoun": case.story.document[reference.at], "name": short(speaker, 40)}
            yield Finding(reference.at, facts, (Pointer(at, "thing"),))
