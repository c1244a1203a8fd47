"""The source phrases of a story, *Ana Ruiz*, *the report*, *she*, with the cues and quotes that each goes with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotecheck.understand.people.entity import Entity
from quotecheck.values.span import Span
from quotecheck.values.story import Story
from quotecheck.values.value import Value

Uses = list[tuple[Span | None, Sequence[int]]]
"""What a phrase is the source of: each time the cue, and the numbers of the quotes it governs there."""

_ASKS = ("asked ", "asks ")


class Tag(Value, frozen=False):
    """A source phrase at work: where it ends, the first word of its cue, what its quotes span."""

    end: int
    cue: str
    spoken: tuple[Span, ...] = ()


def phrases(story: Story) -> dict[Span, Uses]:
    """Return every source phrase with its uses, in order."""
    found: dict[Span, Uses] = {}
    for tag in story.tags:
        if tag.source is not None:
            found.setdefault(tag.source, []).append((tag.cue, tag.quotes))
    for nth, quote in enumerate(story.quotes):
        own = quote.attribution
        if own is not None and own.source is not None:
            found.setdefault(own.source, []).append((own.cue, (nth,)) if own.leans_on is None else (None, ()))
        for other in quote.candidates:
            if other.source is not None:
                found.setdefault(other.source, []).append((other.cue, (nth,) if other.leans_on is None else ()))
    return {span: found[span] for span in sorted(found)}


class Voices(NamedTuple):
    """Who speaks where, by the start of the source phrase: whom it names, else the phrase at work; who only asks."""

    heads: dict[int, Entity]
    tags: dict[int, Tag]
    asking: frozenset[int]


def voices(story: Story, found: Mapping[Span, Uses], heads: Mapping[Span, Entity]) -> Voices:
    """Return who speaks where; ``heads`` are whom the phrases name. Of those that begin together the longest counts."""
    longest = {span[0]: span for span in found}
    tags = {start: _tag(story, span[1], found[span]) for start, span in longest.items() if span not in heads}
    asking = [span[0] for span, uses in found.items() if _only_asks(story.text, uses)]
    return Voices({span[0]: entity for span, entity in heads.items()}, tags, frozenset(asking))


def _only_asks(text: str, uses: Uses) -> bool:
    """Whether a phrase only asks, in words that are not quoted: *Vardal asked him why*."""
    cue = uses[-1][0]
    return cue is not None and text.startswith(_ASKS, cue[0]) and not any(quotes for _, quotes in uses)


def _tag(story: Story, end: int, uses: Uses) -> Tag:
    """Return a phrase at work; of its cues the last counts."""
    cue = ""
    spoken: dict[Span, None] = {}
    for at, quotes in uses:
        words = story.text[at[0] : at[1]].split(None, 1) if at else ()
        cue = words[0].lower() if words else cue
        for nth in quotes:
            spoken.update([(part.content, None) for part in story.quotes[nth].parts])
    return Tag(end, cue, tuple(spoken))
