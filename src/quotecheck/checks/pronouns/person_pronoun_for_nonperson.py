"""He or she for a document or a body; *it* for a person."""

from collections.abc import Iterator

from quotecheck.checks.nearest import narration
from quotecheck.checks.people import entry_for, short, tag_pronouns
from quotecheck.checks.sides import CLEAR
from quotecheck.checks.voices import last_voice, somebody_before
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Ground, Reference, Speaker, SpeakerKind, Story

_THINGS = frozenset({SpeakerKind.DOCUMENT, SpeakerKind.ORGANISATION, SpeakerKind.OUTLET})
_OWNED = frozenset({"’s", "'s"})


def check(case: Case) -> Iterator[Finding]:
    """Yield each *he* or *she* tag before which the copy has no person at all, and a document or a body spoke last.

    And each *it* that tags a quote right after a person spoke, where nothing else stands that could speak (``it``;
    ``unsure`` where the copy has no pronoun, title or kin noun for that person, and a firm could bear the name).
    """
    alone: frozenset[Span] | None = None
    for reference, _ in tag_pronouns(case.story):
        if reference.pronoun == "it":
            alone = _tags(case.story) if alone is None else alone
            person = _only_person(case.story, reference) if reference.at in alone else None
            if person is not None and not _any_pronoun(case, person[0]):
                yield _finding(case, reference, *person, "it" if _told_of(person[0]) else "unsure")
        elif reference.pronoun not in SHARED and not somebody_before(case.story, reference.at.start):
            voice = last_voice(case.story, reference)
            if voice is not None and voice[0].kind in _THINGS:
                yield _finding(case, reference, *voice, "")


def _finding(case: Case, reference: Reference, speaker: Speaker, at: Span, variant: str) -> Finding:
    facts = {"pronoun": case.story.document[reference.at], "name": short(speaker, 40)}
    return Finding(reference.at, facts, (Pointer(at, "thing"),), variant)


def _tags(story: Story) -> frozenset[Span]:
    """Return the sources of spoken quotes that were said in no statement, letter or the like: bodies issue those."""
    links = (quote.attribution for quote in story.quotes if quote.spoken)
    return frozenset(
        link.source for link in links if link and link.source and link.leans_on is None and not link.medium
    )


def _only_person(story: Story, reference: Reference) -> tuple[Speaker, Span] | None:
    """Return the person who spoke last, and where, if nothing named since, or in that paragraph, can be meant.

    “Ellery’s office” is a body whose name is a person's: whoever owns something there is left alone.
    """
    if not reference.candidates or reference.speaker == reference.candidates[0][0]:
        return None  # who is read as meant is called so
    speaker, start = story.speakers[reference.candidates[0][0]], reference.at.start
    before = narration(story).before(speaker, start)
    here, there = story.document.block_at(start), story.document.block_at(before[-1].start) if before else None
    if speaker.kind is not SpeakerKind.PERSON or here is None or there is None:
        return None
    if any(story.text[at.end : at.end + 2] in _OWNED for at in before if at.start >= there.span.start):
        return None
    if narration(story).any_thing(min(there.span.start, here.span.start), start):
        return None
    return speaker, before[-1]


def _any_pronoun(case: Case, speaker: Speaker) -> bool:
    """Whether the roster takes every pronoun for somebody; whoever it declares *it* for is read as meant."""
    entry = entry_for(case.roster, speaker)
    return entry is not None and entry.any_pronoun


def _told_of(speaker: Speaker) -> bool:
    """Whether the copy calls somebody by a word that is a person's: *he*, *Mrs*, *mother*, *spokesman*."""
    return any(evidence.ground in CLEAR or evidence.ground is Ground.MAN_TITLE for evidence in speaker.evidence)
