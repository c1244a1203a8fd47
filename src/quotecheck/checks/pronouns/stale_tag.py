"""A pronoun tag that followed one name and, after an edit, follows another."""

from collections.abc import Iterator

from quotecheck.checks.people import accepted, entry_for, first_named, short, tag_pronouns, weigh
from quotecheck.lexicon.names import name_keys
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Reference, Speaker, Story


def check(case: Case, *, spelling: int) -> Iterator[Finding]:
    """Yield each pronoun tag whose speaker was changed since the earlier revision while the tag was not touched.

    Names that differ by no more than ``spelling`` per cent are one name spelt again.
    """
    if case.before is None:
        return
    old = {
        _surroundings(case.before, reference.at): _speaker(case.before, reference)
        for reference, _ in tag_pronouns(case.before)
    }
    for reference, _ in tag_pronouns(case.story):
        now = _speaker(case.story, reference)
        was = old.get(_surroundings(case.story, reference.at))
        if reference.pronoun in SHARED or now is None or was is None or _same(now.name, was.name, spelling):
            continue
        agree, oppose = weigh(now, reference)
        entry = entry_for(case.roster, now)
        if len(agree) > len(oppose) or (entry is not None and reference.pronoun in accepted(entry)):
            continue
        facts = {"pronoun": case.story.document[reference.at], "now": short(now, 24), "was": short(was, 24)}
        yield Finding(reference.at, facts, (Pointer(_last_named(now, reference.at), "now"),))


def _surroundings(story: Story, at: Span) -> str:
    """Return the paragraph of a tag up to the pronoun: what an untouched tag still has before it."""
    block = story.document.block_at(at.start)
    return story.text[block.span.start if block else 0 : at.end]


def _speaker(story: Story, reference: Reference) -> Speaker | None:
    index = reference.candidates[0][0] if reference.candidates else None
    return story.speakers[index] if index is not None else None


def _same(one: str, other: str, spelling: int) -> bool:
    from rapidfuzz.fuzz import ratio

    first, second = name_keys(one), name_keys(other)
    if set(first) & set(second):
        return True
    return ratio(" ".join(first), " ".join(second)) >= 100 - spelling


def _last_named(speaker: Speaker, at: Span) -> Span:
    before = [mention.span for mention in speaker.mentions if mention.span.end <= at.start]
    return before[-1] if before else first_named(speaker)
