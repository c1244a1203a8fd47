"""What stands before a pronoun tag that no person can be meant by."""

from quotecheck.checks.people import is_shown
from quotecheck.values.document import Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Reference, Speaker, SpeakerKind, Story

REACH = 3
"""How many paragraphs back a voice is looked for."""

_BODY = frozenset({Scope.BODY, Scope.LIST})
_HUMAN = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN, SpeakerKind.GROUP})


def last_voice(story: Story, reference: Reference) -> tuple[Speaker, Span] | None:
    """Return the body, document or group named last before a pronoun, within reach, and where."""
    floor = _floor(story, reference.at.start)
    best: tuple[Speaker, Span] | None = None
    for speaker in story.speakers:
        if speaker.kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN, SpeakerKind.PLACE):
            continue
        for mention in speaker.mentions:
            inside = floor <= mention.span.start < reference.at.start and not mention.quoted
            if inside and mention.form is not Form.PRONOUN and (best is None or mention.span > best[1]):
                best = speaker, mention.span
    return best


def somebody_before(story: Story, at: int) -> bool:
    """Whether any person, or any name that can be a person's, stands before a place, in quotes and headlines too."""
    return any(
        mention.span.start < at and mention.form is not Form.PRONOUN
        for speaker in story.speakers
        if speaker.kind in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN)
        for mention in speaker.mentions
    )


def named_soon(story: Story, at: int) -> Speaker | None:
    """Return the person whom the next three paragraphs, or a headline or caption, name."""
    blocks = [block for block in story.document.blocks if block.scope in _BODY and block.span.start > at][:REACH]
    here = story.document.block_at(at)
    end = max([block.span.end for block in blocks] + ([here.span.end] if here else [at]))
    for speaker in story.speakers:
        if speaker.kind is SpeakerKind.PERSON and any(
            (at <= mention.span.start < end or is_shown(story, mention.span)) and mention.form is not Form.PRONOUN
            for mention in speaker.mentions
        ):
            return speaker
    return None


def _floor(story: Story, at: int) -> int:
    """Return where the third paragraph before a place begins."""
    before = [block.span.start for block in story.document.blocks if block.scope in _BODY and block.span.start <= at]
    return before[max(0, len(before) - 1 - REACH)] if before else 0
