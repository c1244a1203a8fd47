"""A pronoun tag that two people can be meant by, with nothing in the copy to tell which."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks.people import declared, first_named, leans, quoted_sources, short, tag_pronouns, weigh
from quotecheck.checks.pronouns import pronoun_conflict
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.openings import in_the_open
from quotecheck.values.span import Span
from quotecheck.values.story import Ground, Reference, Speaker

FAR = 0.505
"""A rival with half the best score or less is a strained reading, even where only it agrees (scores are rounded)."""


def check(case: Case) -> Iterator[Finding]:
    """Yield each *he* or *she* tag that could be two people, where nothing supports it for the likelier.

    Only in the tags of quotes.

    Milder where the rival is not named in the quote itself: ``tied`` where two are about equal, ``far`` where only
    somebody further off agrees. A listed given name that agrees silences the rule and never sets it off.
    """
    clashes: set[Span] | None = None
    governing: frozenset[Span] = frozenset()
    for reference, _ in tag_pronouns(case.story):
        if reference.pronoun in SHARED or len(reference.candidates) < 2 or declared(case, reference):
            continue
        index, score = reference.candidates[0]
        open_reading = reference.speaker is None
        rival = reference.candidates[1][0] if reference.speaker is None else reference.speaker
        far = rival != index and dict(reference.candidates).get(rival, 0.0) < FAR * score
        first, other = case.story.speakers[index], case.story.speakers[rival]
        strained = far and in_the_open(case.story.text, reference.at.start)
        if not (open_reading or strained) or _supported(first, reference):
            continue
        governing = governing or frozenset(at for at, _ in quoted_sources(case.story))
        if reference.at not in governing:
            continue  # inside a paraphrase copy is too free to tell
        if clashes is None:
            clashes = {finding.at for finding in pronoun_conflict.clashes(case)}
        if reference.at in clashes:
            continue  # told there, with the evidence
        yield Finding(
            reference.at,
            {
                "pronoun": case.story.document[reference.at],
                "first": short(first, 20),
                "other": short(other, 20),
            },
            (Pointer(first_named(first), "first"), Pointer(_near(other, reference), "other")),
            _variant(first, other, reference),
        )


def _variant(first: Speaker, other: Speaker, reference: Reference) -> str:
    """Return how strongly it is told, and whether it is true that the likelier person is also the nearer one."""
    if reference.speaker is None:
        return "" if _in_quotes(other, reference) else "tied"
    return "far" if _near(first, reference).start > _near(other, reference).start else "tied"


def _supported(speaker: Speaker, reference: Reference) -> bool:
    """Whether anything in the copy, or a listed given name, agrees with the pronoun for the likelier person."""
    agree, oppose = weigh(speaker, reference)
    hint = leans(speaker, Ground.GIVEN_NAME) or leans(speaker, Ground.MAN_TITLE)
    return len(agree) > len(oppose) or (hint is not None and reference.pronoun in hint.pronouns)


def _near(speaker: Speaker, reference: Reference) -> Span:
    """Return the last place before the pronoun that names the rival."""
    before = bisect_right(speaker.mentions, reference.at.start, key=lambda mention: mention.span.end)
    return speaker.mentions[before - 1].span if before else first_named(speaker)


def _in_quotes(speaker: Speaker, reference: Reference) -> bool:
    """Whether the rival is named last inside quotation marks, where the reader hears the speaker talk of somebody."""
    near = _near(speaker, reference)
    at = bisect_left(speaker.mentions, near, key=lambda mention: mention.span)
    return any(mention.quoted and mention.span == near for mention in speaker.mentions[at : at + 1])
