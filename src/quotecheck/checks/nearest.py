"""Who stands near a tag in the narrator's text, and whether it means the nearest all the same.

What makes it so was learned on 1,140 pronouns flipped in 840 American articles, and on those and 838 others as printed
(2026): where one of the three signs of ``stands`` held, no pronoun of published copy went against the nearest person.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from quotecheck.checks.people import leans, weigh
from quotecheck.checks.sides import CLEAR
from quotecheck.values.memo import kept
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Ground, Reference, Speaker, SpeakerKind, Story

FIRM = 1.0
"""What must speak against a pronoun: one clear piece, or two *he* or *she* that were read as likely."""

ALONE = 0.25
"""The largest share of it that may agree with the pronoun."""

WITHIN = 0.1
"""Under this share of the best score nobody is looked at."""

_FEW = 12
"""So many places of one speaker are looked at."""

_NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})


class Tally:
    """What the clear evidence of one speaker weighs: a title or a subject form more than a *his*, a sure one more."""

    def __init__(self, speaker: Speaker) -> None:
        self._weights: dict[frozenset[str], float] = {}
        self._at: dict[Span | None, list[tuple[frozenset[str], float]]] = {}
        for evidence in speaker.evidence:
            if evidence.ground in CLEAR:
                subject = evidence.ground is not Ground.PRONOUN or evidence.words.lower() in evidence.pronouns
                weight = (1.0 if evidence.sure else 0.5) if subject else 0.25
                self._weights[evidence.pronouns] = self._weights.get(evidence.pronouns, 0.0) + weight
                self._at.setdefault(evidence.at, []).append((evidence.pronouns, weight))

    def sides(self, reference: Reference) -> tuple[float, float]:
        """Return what agrees with a pronoun and what does not, its own place left out."""
        agree = against = 0.0
        own = [(pronouns, -weight) for pronouns, weight in self._at.get(reference.at, ())]
        for pronouns, weight in (*self._weights.items(), *own):
            if reference.pronoun in pronouns:
                agree += weight
            else:
                against += weight
        return agree, against


class Narration(NamedTuple):
    """Where the narrator names, describes or means anybody; places are offsets in the text, in order.

    ``of`` has all places of each speaker by its index, ``people`` where persons stand and names that can be a person's,
    ``things`` where all else stands. ``named`` are those with a name. ``governing`` leads from whatever can be
    the source of a spoken quote to the last quote it governs. ``tallies`` are added up as they are asked for.
    """

    people: list[int]
    things: list[int]
    of: dict[int, list[Span]]
    named: frozenset[int]
    governing: dict[Span, Span]
    tallies: dict[int, Tally]

    def before(self, speaker: Speaker, at: int) -> list[Span]:
        """Return the last places of a speaker before an offset: those of the paragraph or so, the last one last."""
        places = self.of[speaker.index]
        end = bisect_left(places, at, key=lambda span: span.start)
        return places[max(0, end - _FEW) : end]

    def tells(self, speaker: Speaker, reference: Reference) -> bool:
        """Whether enough speaks against a pronoun for somebody, and next to nothing for it."""
        tally = self.tallies.get(speaker.index)
        if tally is None:
            tally = self.tallies[speaker.index] = Tally(speaker)
        agree, against = tally.sides(reference)
        return against >= FIRM and agree <= ALONE * against

    def any_person(self, start: int, end: int) -> bool:
        """Whether any person stands between two offsets."""
        return bisect_left(self.people, end) > bisect_left(self.people, start)

    def any_thing(self, start: int, end: int) -> bool:
        """Whether anything but a person stands between two offsets."""
        return bisect_left(self.things, end) > bisect_left(self.things, start)


@kept
def narration(story: Story) -> Narration:
    """Return who stands where in the narrator's text."""
    people: list[int] = []
    things: list[int] = []
    of: dict[int, list[Span]] = {}
    for speaker in story.speakers:
        of[speaker.index] = places = [mention.span for mention in speaker.mentions if not mention.quoted]
        kind = people if speaker.kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) else things
        kind += [place.start for place in places]
        if speaker.kind is SpeakerKind.UNKNOWN:
            things += [place.start for place in places]
    spoken = [quote for quote in story.quotes if quote.spoken]
    links = [(link, quote.span) for quote in spoken for link in quote.candidates]
    links += [(quote.attribution, quote.span) for quote in spoken if quote.attribution]
    governing = {link.source: span for link, span in links if link.source and link.leans_on is None}
    named = frozenset(s.index for s in story.speakers if any(mention.form in _NAMES for mention in s.mentions))
    return Narration(sorted(people), sorted(things), of, named, governing, {})


def stands(story: Story, reference: Reference, speaker: Speaker) -> bool:
    """Whether the tag of a quote plainly means a named person, the nearest, of whom the copy tells enough.

    One sign is that nobody else has been named since; one that all else in reach is spoken against too; one that a new
    paragraph has begun and the listed given name, too, goes with another pronoun.
    """
    near = narration(story)
    before = near.before(speaker, reference.at.start)
    if speaker.index not in near.named or reference.at not in near.governing or not before:
        return False
    if not near.tells(speaker, reference):
        return False
    last = before[-1].start
    if not near.any_person(last + 1, reference.at.start) or not _anybody_left(story, reference):
        return True
    return _in_new_paragraph(story, last, reference) and name_sides(speaker, reference) < 0


def spoken_of(story: Story, reference: Reference, speaker: Speaker) -> bool:
    """Whether the very quote of a tag names somebody: people seldom speak of themselves by name."""
    quote = narration(story).governing.get(reference.at)
    if quote is None:
        return False
    at = bisect_left(speaker.mentions, quote.start, key=lambda mention: mention.span.start)
    return at < len(speaker.mentions) and speaker.mentions[at].span.start < quote.end


def _anybody_left(story: Story, reference: Reference) -> bool:
    """Whether neither the copy nor a listed given name speaks against the pronoun for somebody else in reach."""
    for index, score in reference.candidates[1:]:
        if score > WITHIN * reference.candidates[0][1]:
            agree, oppose = weigh(story.speakers[index], reference)
            if len(oppose) <= len(agree) and name_sides(story.speakers[index], reference) >= 0:
                return True
    return False


def _in_new_paragraph(story: Story, last: int, reference: Reference) -> bool:
    block = story.document.block_at(reference.at.start)
    return block is not None and last < block.span.start


def name_sides(speaker: Speaker, reference: Reference) -> int:
    """Return 1 where a listed given name agrees with a pronoun, -1 where it does not, 0 where it says nothing."""
    name = leans(speaker, Ground.GIVEN_NAME) or leans(speaker, Ground.MAN_TITLE)
    return 0 if name is None else 1 if reference.pronoun in name.pronouns else -1
