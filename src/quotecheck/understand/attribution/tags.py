"""Tags in the narrator's text: a source and a cue, with the quotes or the paraphrase they govern."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.lexicon.cues import forms
from quotecheck.lexicon.titles import ABBREVIATIONS
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import Cue, cues_of, window
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
    text = copy.document.text
    for nth, block in enumerate(copy.document.blocks):
        if nth in copy.of_place:
            passage = copy.passage(nth)
            yield from _tags(passage, copy.cues(nth), governed)
        elif block.scope in _RUNNING and (hits := _hits(text, block.span)):
            for span in _sentences(text, block.span, hits):
                passage = Passage(text, span, ())
                yield from _tags(passage, cues_of(passage, copy.weigher), governed)


def _hits(text: str, block: Span) -> list[int]:
    """Return where in a paragraph a verb of speech ends that makes its sentence worth reading."""
    hits = [hit.end() - 1 for hit in _WORTH_READING.finditer(text, max(0, block.start - 1), block.end)]
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


def _tags(passage: Passage, found: list[list[Cue]], governed: Mapping[int, list[int]]) -> Iterator[Tag]:
    """Yield the tags of a passage from the cues of each of its sentences."""
    for sentence, cues in enumerate(found):
        for cue in cues:
            mine = tuple(governed.get(cue.start, ()))
            if mine or (cue.rank in "Sk" and cue.source is not None and cue.owner.sure != "weak"):
                low, high = passage.bounds(sentence)
                whole = passage.span_of(low, max(low, high - 1))
                clause = _paraphrase(passage, cue, *window((low, high), cue.element))
                yield Tag(cue.source, cue.span, whole, mine, clause)


def _paraphrase(passage: Passage, cue: Cue, low: int, high: int) -> Span | None:
    """Return the narrator's clause that a tag reports: what follows its cue, or what comes before a tag that ends."""
    elements = passage.elements
    first = cue.element if cue.source is None else min(cue.element, max(cue.owner.first, 0))
    after = cue.element + 1
    if cue.source is not None and cue.owner.first > cue.element:
        while after < high and passage.starts[passage.first[after]] < cue.source.end:
            after += 1
    while after < high and elements[after] in "hrTx,:":
        after += 1
    rest = elements[after:high].split("Q")[0]
    if sum(element in "HCADvzbBmg" for element in rest) >= 2 and any(element in "vzbBm" for element in rest):
        return passage.span_of(after, after + len(rest) - 1)
    lead = elements[low:first]
    start = lead.rfind("Q") + 1
    clause = lead[start:].rstrip(",")
    if first > low and lead.endswith(",") and any(element in "vzbBm" for element in clause):
        return passage.span_of(low + start, low + start + len(clause) - 1)
    return None
