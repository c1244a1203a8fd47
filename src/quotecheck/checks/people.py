"""What several checks ask about people: who is declared, what supports a pronoun, where a source phrase stands."""

from bisect import bisect_left
from collections.abc import Mapping

from quotecheck.checks.sides import sides
from quotecheck.lexicon.bearers import bearers
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.memo import kept
from quotecheck.values.people import Roster, RosterEntry
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Form, Ground, Reference, Speaker, SpeakerKind, Story

CONTINUES = frozenset(("added", "adds", "continued", "continues", "concluded", "concludes", "went on", "goes on"))
"""Cues after which the same person goes on speaking."""

_STRENGTH = {ground: nth for nth, ground in enumerate(Ground)}
_ENDINGS = ("n", "an", "i", "a")
"""What makes a people, a language or a woman's name of a word: no slip."""

_PERSON = SpeakerKind.PERSON  # Python 3.11 takes ten times as long to find a member by its class
NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})
"""The forms of a mention that tell a name."""

DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.HEADING, Scope.CAPTION, Scope.BYLINE, Scope.PULL_QUOTE})


@kept
def sources(story: Story) -> Mapping[Span, Span | None]:
    """Return every source phrase with its cue, in order; quotes that lean on another are left out."""
    found: dict[Span, Span | None] = {}
    for tag in story.tags:
        if tag.source:
            found[tag.source] = tag.cue
    for quote in story.quotes:
        link = quote.attribution
        if link and link.source and link.leans_on is None and found.get(link.source) is None:
            found[link.source] = link.cue
    return dict(sorted(found.items()))


@kept
def quoted_sources(story: Story) -> list[tuple[Span, Span | None]]:
    """Return the source phrases that spoken quotes are given to, each with its cue, once and in order."""
    links = (quote.attribution for quote in story.quotes if quote.spoken)
    return sorted({link.source: link.cue for link in links if link and link.source and link.leans_on is None}.items())


@kept
def tag_pronouns(story: Story) -> tuple[tuple[Reference, str], ...]:
    """Return each pronoun that is the source of a tag, with the words of its cue in lower case."""
    cues = sources(story)
    found = [(reference, cues[reference.at]) for reference in story.references if reference.at in cues]
    return tuple([(reference, story.document[cue].lower() if cue else "") for reference, cue in found])


def is_shown(story: Story, span: Span) -> bool:
    """Whether a place stands in a headline, a caption or the like."""
    block = story.document.block_at(span.start)
    return block is not None and block.scope in DISPLAY


@kept
def people(story: Story) -> tuple[Speaker, ...]:
    """Return the speakers that are one human being with a name."""
    return tuple(
        [
            speaker
            for speaker in story.speakers
            if speaker.kind is _PERSON and any(m.form in NAMES for m in speaker.mentions)
        ]
    )


def entry_for(roster: Roster, speaker: Speaker) -> RosterEntry | None:
    """Return the roster's entry of a speaker: by full name or alias, or by a surname that only one entry bears."""
    if not roster.entries or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN):
        return None
    return bearers(roster.entries).of(speaker.name)


def accepted(entry: RosterEntry) -> frozenset[str]:
    """Return the subject forms that the roster accepts for somebody."""
    return frozenset().union(*entry.pronouns)


def declared(case: Case, reference: Reference) -> bool:
    """Whether the roster tells the pronouns of whom a pronoun most likely means: its word then stands above others."""
    if not case.roster.entries:
        return False
    index = reference.speaker if reference.speaker is not None else next((i for i, _ in reference.candidates), None)
    entry = entry_for(case.roster, case.story.speakers[index]) if index is not None else None
    return entry is not None and bool(entry.pronouns or entry.any_pronoun or entry.name_only)


def weigh(speaker: Speaker, reference: Reference) -> tuple[list[Evidence], list[Evidence]]:
    """Return the clear evidence that agrees with a pronoun and that which does not, the pronoun itself left out."""
    return sides(speaker).weigh(reference)


def leans(speaker: Speaker, ground: Ground) -> Evidence | None:
    """Return a speaker's evidence of one ground, if there is any; the strongest grounds come first."""
    at = bisect_left(speaker.evidence, _STRENGTH[ground], key=lambda evidence: _STRENGTH[evidence.ground])
    found = speaker.evidence[at : at + 1]
    return found[0] if found and found[0].ground is ground else None


def slip(one: str, other: str, closest: int) -> bool:
    """Whether two words, compared by ``name_keys``, are a slip of the hand apart: never in the first letter.

    One slip, or two where both have ``closest`` letters or more.
    """
    allowed = 2 if min(len(one), len(other)) >= closest else 1
    if one[0] != other[0] or abs(len(one) - len(other)) > allowed or one == other:
        return False
    if one.rstrip("s") == other.rstrip("s") or {one, other} & {w + end for w in (one, other) for end in _ENDINGS}:
        return False
    if allowed == 1:
        return _one_slip(one, other)
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _one_slip(one: str, other: str) -> bool:
    """Whether two unlike words are one letter apart, put in, left out or changed, or two letters that change places."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    at = next((nth for nth, letter in enumerate(short) if letter != long[nth]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 2 :] == long[at + 2 :] and (swapped or short[at + 1 :] == long[at + 1 :])


def first_named(speaker: Speaker) -> Span:
    """Return where a speaker is introduced, else first named."""
    return speaker.introduction or next(
        (m.span for m in speaker.mentions if m.form is not Form.PRONOUN), speaker.mentions[0].span
    )


def short(speaker: Speaker, limit: int = 28) -> str:
    """Return a speaker's name as a message shows it."""
    words = " ".join(speaker.name.split())
    return words if len(words) <= limit else words[:limit].rpartition(" ")[0] + " …"
