"""“Added” for somebody who has not said anything yet."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import is_pronoun, shown, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Speaker, Story


def check(case: Case, *, verbs: Sequence[str]) -> Iterator[Finding]:
    """Yield each tag with a verb of going on whose speaker neither spoke nor was reported before."""
    story = case.story
    told = sorted(
        {(tag.cue.start, speaker.index) for tag in story.tags if (speaker := story.speaker_at(tag.source))}
        | {
            (quote.span.start, speaker.index)
            for quote in story.quotes
            if (speaker := story.voice(quote)) and quote.attribution and quote.attribution.cue
        }
    )
    going_on = frozenset(verbs)
    for quote in spoken(story):
        owner = quote.attribution
        if owner is None or owner.cue is None or owner.source is None or owner.leans_on is not None:
            continue
        cue = story.document[owner.cue]
        speaker = story.voice(quote)
        if cue.casefold() not in going_on or speaker is None or is_pronoun(source_words(story, owner)):
            continue
        start = min(quote.span.start, owner.source.start)
        if any(at < start and index == speaker.index for at, index in told):
            continue
        if _met_before(story, speaker, start):
            continue
        yield Finding(
            owner.cue, {"voice": shown(source_words(story, owner)), "cue": cue}, (Pointer(owner.source, "voice"),)
        )


def _met_before(story: Story, speaker: Speaker, start: int) -> bool:
    """Whether the copy names the person in an earlier paragraph, where a report in other words can hide."""
    block = story.document.block_at(start)
    return block is not None and any(mention.span.start < block.span.start for mention in speaker.mentions)
