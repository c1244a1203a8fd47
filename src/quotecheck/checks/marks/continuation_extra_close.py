"""A quote closed at the end of a paragraph, though the next paragraph goes on with it."""

from collections.abc import Iterator

from quotecheck.checks.marks import last_words
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

_ASKS = lazy(r"\b(?:ask(?:s|ed|ing)?|repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)\b|\?")
_SENTENCE = lazy(r"[.!?…]$")


def check(case: Case) -> Iterator[Finding]:
    """Yield the closing mark of each paragraph of nothing but quote that the same voice goes on with bare."""
    story = case.story
    for one, other in zip(story.quotes, story.quotes[1:], strict=False):
        if not (one.spoken and other.spoken and _ends_paragraph(story, one) and _is_paragraph(story, other)):
            continue
        voice = story.voice(one)
        if voice is None or not _bare(other) or story.voice(other) != voice:
            continue
        closer = Span(one.span.end - 1, one.span.end)
        if _SENTENCE.search(story.document[one.parts[-1].content]) and not _ASKS.search(story.document[one.span]):
            mark = next((mark for mark in story.marks if mark.at == closer), None)
            if mark is not None:
                yield Finding(closer, {"words": last_words(story, mark)}, (Pointer(other.parts[0].span, "goes on"),))


def _bare(quote: Quote) -> bool:
    """Whether a quote has its voice from words in an earlier paragraph."""
    link = quote.attribution
    return link is not None and (link.cue is None or link.cue.end <= quote.span.start)


def _ends_paragraph(story: Story, quote: Quote) -> bool:
    block = story.document.block_at(quote.span.start)
    return block is not None and block.span.end == quote.span.end


def _is_paragraph(story: Story, quote: Quote) -> bool:
    block = story.document.block_at(quote.span.start)
    return block is not None and block.span == quote.span
