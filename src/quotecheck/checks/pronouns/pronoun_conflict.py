"""A pronoun that clashes with what else the copy calls the same person."""

from collections.abc import Iterator, Mapping

from quotecheck.checks import nearest
from quotecheck.checks.nearest import name_sides
from quotecheck.checks.people import declared, first_named, leans, short, sources, weigh
from quotecheck.lexicon.pronouns import GENDERED, SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.memo import kept
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Ground, Reference, Speaker, Story

_ANYBODY = lazy(r"\b(?:I|I’m|I'm|[Mm]y|me|(?:[Ss]ome|[Aa]ny|[Ee]very|[Nn]o)(?:one|body))\b")
"""Somebody whom nothing describes: the narrator of an interview, a letter or a column, or *someone*."""

_NAME = Ground.GIVEN_NAME  # Python 3.11 takes ten times as long to find a member by its class

FAINT = 0.15
"""A rival with less than this share of the best score is no reading at all."""

FAIR = 0.45
"""From this share on a rival is a fair reading where its pronouns elsewhere, or a listed given name, agree."""

DISTANT = 0.1
"""Under this share nobody is looked at at all."""

NEAR = 0.8
"""From this share on a rival of whom the copy says nothing is a fair reading."""


def check(case: Case) -> Iterator[Finding]:
    """Yield each *he* or *she* that goes against the clear evidence about the only person it can mean.

    One of the newer sets goes against nothing but what the copy says outright (``stated``).

    Words of one set and words of the other: the fewer are at fault, and of one against one the later, or the earlier
    where the later can be read otherwise. It is graver
    (variant ``outnumbered``) where two or more say otherwise and none agrees; milder (``rivalled``) where
    somebody else is named near, and where only a -man or -woman title does (``title``).
    """
    yield from clashes(case)


@kept
def clashes(case: Case) -> list[Finding]:
    """Return what ``check`` yields: another rule asks for it too."""
    return list(_clashes(case))


def _clashes(case: Case) -> Iterator[Finding]:
    tags = sources(case.story)
    told: set[Span] = set()
    first_of_two: list[tuple[Reference, Speaker, list[Evidence]]] = []
    for reference in case.story.references:
        if reference.pronoun in SHARED or not _disputed(case.story, reference) or declared(case, reference):
            continue
        if reference.at not in tags and not _alone(case, reference):
            continue
        speaker = _only_reading(case, reference)
        if speaker is None:
            continue
        agree, oppose = weigh(speaker, reference)
        if reference.pronoun not in GENDERED:
            oppose = [evidence for evidence in oppose if evidence.ground is Ground.STATEMENT]
        if oppose and reference.at not in tags and not any(evidence.sure for evidence in oppose):
            continue
        if oppose and _at_fault(reference, agree, oppose, tags):
            variant = _variant(case, reference, speaker, agree, oppose)
            if variant == "rivalled" and reference.at not in nearest.narration(case.story).governing:
                continue  # inside a paraphrase copy is too free to tell
            told.add(reference.at)
            yield _finding(case, reference, speaker, oppose, variant)
        elif len(oppose) == 1 and not agree:
            first_of_two.append((reference, speaker, oppose))
        elif not oppose and not agree and reference.sure and reference.pronoun in GENDERED:
            title = leans(speaker, Ground.MAN_TITLE)
            if title is not None and reference.pronoun not in title.pronouns:
                yield _finding(case, reference, speaker, [title], "title")
    for reference, speaker, oppose in first_of_two:
        if oppose[0].at not in told:
            yield _finding(case, reference, speaker, oppose, "rivalled")


def _disputed(story: Story, reference: Reference) -> bool:
    """Whether anything but a given name goes against a pronoun for whom it most likely means."""
    if not reference.candidates:
        return False
    index = reference.candidates[0][0]
    told = _told(story)
    if index not in told:
        told[index] = {evidence.pronouns for evidence in story.speakers[index].evidence if evidence.ground is not _NAME}
    return any(reference.pronoun not in pronouns for pronouns in told[index])


@kept
def _told(_story: Story) -> dict[int, set[frozenset[str]]]:
    """Hold which pronouns the copy has for each speaker, given names aside, as far as that was asked."""
    return {}


def _alone(case: Case, reference: Reference) -> bool:
    """Whether a pronoun outside a tag is a subject with one person, named, in reach: elsewhere copy is too free."""
    if not reference.sure or len(reference.candidates) != 1:
        return False
    if reference.candidates[0][0] not in nearest.narration(case.story).named:
        return False
    if case.story.document[reference.at].lower() != reference.pronoun:
        return False
    block = case.story.document.block_at(reference.at.start)
    if block is None:
        return True
    asked = _with_anybody(case.story)
    if block.span not in asked:
        asked[block.span] = _ANYBODY.search(case.story.text, *block.span) is not None
    return not asked[block.span]


@kept
def _with_anybody(_story: Story) -> dict[Span, bool]:
    """Hold which paragraphs of a story have somebody in them whom nothing describes, as far as that was asked."""
    return {}


def _only_reading(case: Case, reference: Reference) -> Speaker | None:
    """Return the one person a pronoun can mean: sure by structure, or all in reach are against it alike."""
    if not reference.candidates:
        return None
    first = case.story.speakers[reference.candidates[0][0]]
    if reference.sure:
        return first
    top = reference.candidates[0][1]
    agree, oppose = weigh(first, reference)
    if len(oppose) <= len(agree):
        return None
    for index, score in reference.candidates[1:]:
        if score > FAINT * top and _can_be(case.story.speakers[index], reference, score / top):
            return None
    return first


def _can_be(rival: Speaker, reference: Reference, share: float) -> bool:
    """Whether a rival is a fair reading: not spoken against, and near, or with something that agrees."""
    agree, oppose = weigh(rival, reference)
    if len(oppose) > len(agree):
        return False
    if any(evidence.ground is not Ground.PRONOUN for evidence in agree):
        return True
    name = leans(rival, Ground.GIVEN_NAME)
    return share > (FAIR if agree or (name is not None and reference.pronoun in name.pronouns) else NEAR)


def _at_fault(
    reference: Reference, agree: list[Evidence], oppose: list[Evidence], tags: Mapping[Span, Span | None]
) -> bool:
    """Whether this pronoun, not what it clashes with, is the odd one out."""
    if len(oppose) > len(agree) + 1 or oppose[0].ground is Ground.STATEMENT:
        return True
    if len(oppose) < len(agree) + 1:
        return False
    places = [e.at for e in oppose if e.at is not None]
    return min(places) < reference.at or not any(place in tags for place in places)


def _variant(case: Case, reference: Reference, speaker: Speaker, agree: list[Evidence], oppose: list[Evidence]) -> str:
    """Return how grave a clash is: less where somebody else is near, more where all else is against the pronoun."""
    if not reference.sure or not any(evidence.sure for evidence in oppose):
        plain = _unrivalled(case, reference, oppose) or nearest.stands(case.story, reference, speaker)
        return "" if plain and not nearest.spoken_of(case.story, reference, speaker) else "rivalled"
    if oppose[0].ground is Ground.STATEMENT:
        return "stated"
    return "outnumbered" if len(oppose) >= 2 and not agree else ""


def _unrivalled(case: Case, reference: Reference, oppose: list[Evidence]) -> bool:
    """Whether the nearest stays the one reading with all evidence heard, and nothing supports anybody else in reach.

    Wants two pieces of evidence, or one where everybody else is spoken against too. A listed given name counts among
    these: it leaves somebody out, and sets nothing off without evidence of another kind.
    """
    if reference.speaker != reference.candidates[0][0]:
        return False
    firm = len(oppose) > 1 or name_sides(case.story.speakers[reference.speaker], reference) < 0
    left_out = len(reference.candidates) > 1
    for index, score in reference.candidates[1:]:
        if score < DISTANT * reference.candidates[0][1]:
            continue
        agree, against = weigh(case.story.speakers[index], reference)
        name = name_sides(case.story.speakers[index], reference)
        if agree or name > 0:
            return False
        left_out = left_out and bool(against or name < 0)
    return firm or left_out


def _finding(case: Case, reference: Reference, speaker: Speaker, oppose: list[Evidence], variant: str) -> Finding:
    before = [e for e in oppose if e.at is not None and e.at < reference.at] or oppose
    other = max(before, key=lambda e: e.at or reference.at) if before is not oppose else before[0]
    facts = {
        "pronoun": case.story.document[reference.at],
        "name": short(speaker),
        "words": " ".join(other.words.split()),
    }
    assert other.at is not None
    pointers = [Pointer(other.at, "elsewhere")]
    if first_named(speaker) != other.at:
        pointers.insert(0, Pointer(first_named(speaker), "person"))
    return Finding(reference.at, facts, tuple(pointers), variant)
