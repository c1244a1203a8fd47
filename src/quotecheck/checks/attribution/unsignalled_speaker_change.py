"""A second voice that starts to speak in the same paragraph before the reader is told of it."""

from collections.abc import Iterator

from quotecheck.checks.copy import block_of, named, named_person, opening, speeches, two_people, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.story import Quote, Story

_SENTENCE = lazy(r"[a-z\d][.!?]\s+\S")


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote that follows another speaker's in its paragraph with nothing between but that one's tag."""
    story = case.story
    before: Quote | None = None
    for quote in speeches(story):
        previous, before = before, quote
        if previous is None or block_of(story, previous) != block_of(story, quote):
            continue
        one, other = previous.attribution, quote.attribution
        if not (one and other and one.source and other.source and one.leans_on is other.leans_on is None):
            continue
        first, second = named_person(story, one), named_person(story, other)
        if first is None or second is None or not two_people(first, second) or other.source.start < quote.span.end:
            continue
        told = (mention.span for mention in second.mentions)
        if any(previous.span.start <= span.start < quote.span.start for span in told):
            continue
        if _signalled(story, previous, quote) or len(words_of(story, quote)) < shortest:
            continue
        yield Finding(
            quote.parts[0].span,
            {"words": opening(story, quote, 20), "one": named(story, one, 24), "other": named(story, other, 24)},
            (Pointer(one.source, "one"), Pointer(other.source, "other")),
        )


def _signalled(story: Story, previous: Quote, quote: Quote) -> bool:
    """Whether the narrator says more than the first quote's tag before the second quote, or leads into that one."""
    between = story.text[previous.span.end : quote.span.start].strip()
    return not between.endswith((".", "!", "?")) or bool(_SENTENCE.search(between))
