"""Tags in the narrator's text: a source and a cue, with the quotes they govern."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from quotecheck.lexicon.cues import forms
from quotecheck.lexicon.titles import ABBREVIATIONS
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import Cue, cues_of, sure_cues
from quotecheck.understand.words import Passage
from quotecheck.values.document import Scope
from quotecheck.values.patterns import SIGNS, either, lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Tag

_RUNNING = frozenset({Scope.BODY, Scope.LIST, Scope.BLOCKQUOTE, Scope.CAPTION})
_HINTS = {
    "according to",
    *(form for lemma in ("say", "tell", "add", "ask", "write", "argue", "note") for form in forms(lemma)),
} - {"note", "notes"}
_WORTH_READING = lazy(rf"[{SIGNS}-](?:{either(_HINTS)})\b")
_FIRST_WORTH_READING = lazy(rf"(?:{either(_HINTS)})\b")

_STOP = lazy(r"[.!?…](?<=\w\w.)[”\"’')\]]*\s+(?=[A-Z“\"‘'(])")
_WORD_BEFORE = lazy(r"\w+$")
_LONGEST_ABBREVIATION = max(map(len, ABBREVIATIONS))


def tags(copy: Copy, governed: Mapping[int, list[int]]) -> Iterator[Tag]:
    """Yield every tag of the copy in order; ``governed`` leads from the start of a cue to the quotes it reports."""
    text, weights = copy.document.text, copy.weights
    starts = sorted(governed)
    for nth, block in enumerate(copy.document.blocks):
        if nth in copy.of_place:
            yield from _tags(chain.from_iterable(copy.cues(nth)), governed)
        elif block.scope in _RUNNING and (hits := _hits(text, block.span)):
            for span in _sentences(text, block.span, hits):
                passage = Passage(text, span, ())
                if bisect_left(starts, span.start) < bisect_left(starts, span.end):  # quotes elsewhere lean on it
                    yield from _tags(chain.from_iterable(cues_of(passage, weights)), governed)
                else:
                    yield from _tags(sure_cues(passage, weights), governed)


def _hits(text: str, block: Span) -> list[int]:
    """Return where in a paragraph a verb of speech ends that makes its sentence worth reading."""
    hits = [hit.end() - 1 for hit in _WORTH_READING.finditer(text, block.start - 1, block.end)]
    if block.start == 0 and (first := _FIRST_WORTH_READING.match(text)):
        hits.insert(0, first.end() - 1)
    return hits


def _sentences(text: str, block: Span, hits: Sequence[int]) -> Iterator[Span]:
    """Yield the sentences of a paragraph without quotes in which any of some places lies."""
    stops = [stop.end() for stop in _STOP.finditer(text, *block) if not _abbreviated(text, stop.start())]
    bounds = [block.start, *stops, block.end]
    for nth in sorted({bisect_right(bounds, hit) - 1 for hit in hits}):
        yield Span(bounds[nth], bounds[nth + 1])


def _abbreviated(text: str, at: int) -> bool:
    """Whether a stop belongs to the word before it."""
    word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_ABBREVIATION - 1), at)
    return word is not None and word[0] in ABBREVIATIONS


def _tags(cues: Iterable[Cue], governed: Mapping[int, list[int]]) -> Iterator[Tag]:
    """Yield the tags among some cues."""
    for cue in cues:
        mine = governed.get(cue.start)
        if mine:
            yield Tag(cue.source, cue.span, tuple(mine))
        elif cue.rank in "Sk":
            owner = cue.owner
            if owner.span is not None and owner.sure != "weak":
                yield Tag(owner.span, cue.span)
