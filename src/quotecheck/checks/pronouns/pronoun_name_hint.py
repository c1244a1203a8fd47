"""A pronoun that only a given name speaks against."""

from collections.abc import Iterator

from quotecheck.checks.people import CONTINUES, declared, first_named, leans, short, sources, weigh
from quotecheck.lexicon.pronouns import GENDERED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Ground, Reference, Speaker

FAINT = 0.45
"""A rival with less than this share of the best score is no reading of a tag."""


def check(case: Case) -> Iterator[Finding]:
    """Yield, once a person, a pronoun that nothing supports while the given name is nearly always another's."""
    cues = sources(case.story)
    told: set[int] = set()
    for reference in case.story.references:
        if reference.pronoun not in GENDERED or not reference.candidates or declared(case, reference):
            continue
        if reference.at not in cues:
            continue
        cue = cues[reference.at]
        goes_on = cue is not None and case.story.document[cue].lower() in CONTINUES
        speaker = case.story.speakers[reference.candidates[0][0]]
        if speaker.index in told or not _against(speaker, reference):
            continue
        if reference.sure or goes_on or _all_against(case, reference):
            told.add(speaker.index)
            at = first_named(speaker)
            facts = {"pronoun": case.story.document[reference.at], "name": short(speaker)}
            yield Finding(reference.at, facts, (Pointer(at, "person"),))


def _against(speaker: Speaker, reference: Reference) -> bool:
    """Whether the given name is all that says anything, and says otherwise; one unsure pronoun does not outweigh it."""
    name = leans(speaker, Ground.GIVEN_NAME)
    if name is None or reference.pronoun in name.pronouns:
        return False
    agree, oppose = weigh(speaker, reference)
    if oppose:
        return False
    return not agree or (reference.sure and len(agree) == 1 and not agree[0].sure)


def _all_against(case: Case, reference: Reference) -> bool:
    """Whether everybody in reach has something against the pronoun."""
    top = reference.candidates[0][1]
    for index, score in reference.candidates:
        other = case.story.speakers[index]
        agree, oppose = weigh(other, reference)
        if score > FAINT * top and not _against(other, reference) and not len(oppose) > len(agree):
            return False
    return True
