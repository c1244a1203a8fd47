"""Speech credited to an outlet, with nobody who said it."""

import re
from collections.abc import Iterator

from quotecheck.checks.copy import opening, shown, source_words, speeches, words_of
from quotecheck.lexicon.outlets import outlet
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.story import Function, Quote, SpeakerKind, Story

_OWN_WORDS = lazy(
    r"\b(?:wrote|writes|editorial|leader|column|review|headline|apolog\w*|statement|tweet\w*|post\w*)\b", re.I
)
_FIRST_PERSON = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "our", "us"})
_REPORTS = frozenset({"reported", "said", "says", "reports"})


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each first-person quote whose only source is a news outlet, unless the outlet's own words are quoted."""
    story = case.story
    for quote in speeches(story):
        owner = quote.attribution
        if owner is None or owner.source is None or owner.cue is None or quote.function is Function.WRITTEN:
            continue
        if story.document[owner.cue] not in _REPORTS or owner.source.start < quote.span.end:
            continue
        speaker = story.voice(quote)
        kind = speaker.kind if speaker else SpeakerKind.UNKNOWN
        if kind is SpeakerKind.PERSON or (kind is not SpeakerKind.OUTLET and not outlet(source_words(story, owner))):
            continue
        said = words_of(story, quote)
        block = story.document.block_at(owner.source.start)
        around = story.document[block.span] if block else ""
        if (
            len(said) >= shortest
            and _FIRST_PERSON & set(said)
            and not _OWN_WORDS.search(around)
            and not _somebody(story, quote)
        ):
            yield Finding(
                quote.span,
                {"words": opening(story, quote), "outlet": shown(source_words(story, owner))},
                (Pointer(owner.source, "outlet"),),
            )


def _somebody(story: Story, quote: Quote) -> bool:
    """Whether the narrator speaks of a person in the paragraph, who can be the speaker."""
    block = story.document.block_at(quote.span.start)
    return block is None or any(
        block.span.covers(mention.span) and not mention.quoted
        for speaker in story.speakers
        if speaker.kind is SpeakerKind.PERSON
        for mention in speaker.mentions
    )
