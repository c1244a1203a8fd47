"""Two tags of two speakers that fit one quote about equally."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Quote, Story


def check(case: Case) -> Iterator[Finding]:
    """Yield each quote with two tags whose sources are two speakers; relay and addressee never compete."""
    story = case.story
    for quote in spoken(story):
        rivals = _rivals(story, quote)
        if len(rivals) > 1:
            one, other = sorted(rivals)[:2]
            yield Finding(
                quote.span,
                {"words": opening(story, quote), "one": story.document[one], "other": story.document[other]},
                (Pointer(one, "one"), Pointer(other, "other")),
            )


def _rivals(story: Story, quote: Quote) -> list[Span]:
    """Return the sources of the tags that govern the quote, one for each speaker."""
    tags = [quote.attribution, *quote.candidates] if quote.attribution else [*quote.candidates]
    roles = {span for tag in tags for span in (tag.relay, tag.addressee, tag.medium) if span}
    found: dict[object, Span] = {}
    for tag in tags:
        if tag.source and tag.cue and tag.leans_on is None and tag.source not in roles:
            found.setdefault(_who(story, tag), tag.source)
    return list(found.values())


def _who(story: Story, tag: Attribution) -> object:
    speaker = story.speaker_at(tag.source)
    return speaker.index if speaker else source_words(story, tag).casefold()
