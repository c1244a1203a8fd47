"""“Said that” with a quote that speaks as “I”: two grammars in one sentence."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening, spoken, words, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Function

_FRAME = lazy(
    r"\b(?P<frame>(?:said|says|saying|stated|states|added|adding|insisted|announced|claimed|argued|told\s+[^.!?“”\"]{1,40})"
    r"\s+that)\s*$"
)
_FIRST = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "we", "we're", "we've", "we'd", "we'll", "our"})
_FEWEST = 3  # words
_HEAD = 48  # characters in which the first words of a quote stand
_GAP = 24  # characters, at most, from before “that” to the mark


def check(case: Case, *, look_back: int) -> Iterator[Finding]:
    """Yield each quote in the first person right after “said that”; ``look_back`` is in characters."""
    story = case.story
    for quote in spoken(story):
        at = quote.span.start
        if not story.text[max(0, at - _GAP) : at].rstrip().endswith("that"):
            continue
        start, end = quote.parts[0].content
        said = words(story.text[start : min(end, start + _HEAD)])
        if len(said) <= _FEWEST:  # the last can be cut
            said = words_of(story, quote)
        if quote.function is Function.TERM or len(said) < _FEWEST or said[0] not in _FIRST:
            continue
        start = max(0, at - look_back)
        if frame := _FRAME.search(story.text[start:at]):
            said_that = Span(start + frame.start("frame"), start + frame.end("frame"))
            yield Finding(
                quote.parts[0].span,
                {"frame": frame["frame"].split()[0] + " that", "words": opening(story, quote, 24)},
                (Pointer(said_that, "frame"),),
            )
