"""What may report words in a sentence: verbs, *according to*, nouns for words, a colon or a dash by a name."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotecheck.lexicon.cues import LEMMA_OF, MEDIA, RANK, WORD_NOUNS
from quotecheck.lexicon.weights_links import REPORTS
from quotecheck.understand.attribution.sources import Weigher, reach, readings
from quotecheck.understand.words import Passage
from quotecheck.values.span import Span

VERBS = frozenset("vzbgkB")
REPORTING = frozenset("SRJk")
_NOUNS = WORD_NOUNS | MEDIA


class Cue(NamedTuple):
    """One cue of a passage and the phrase that it is taken to belong to.

    ``element`` is its place in the passage, ``source_first`` that of its source (-1 for none); ``form`` the kind of
    word; ``sure`` how far the source is ahead of the next phrase; ``rank`` how sure its lemma is to report words;
    ``often`` how often the lemma reported words on annotated news, 0 (never) to 5, ``-`` unknown; ``earlier`` how many
    reporting verbs stand before it in its sentence.
    """

    element: int
    span: Span
    source: Span | None
    source_first: int
    lemma: str
    form: str
    sure: str
    rank: str = "n"
    often: str = "-"
    earlier: int = 0


def cues_of(passage: Passage, sentence: int, weigher: Weigher) -> list[Cue]:
    """Return the cues of one sentence of a passage, in order."""
    found = []
    earlier = 0
    for cue in _cues(passage, sentence, weigher):
        rank = RANK.get(cue.lemma, "n") if cue.form in VERBS and cue.form != "k" else cue.form
        found.append(cue._replace(rank=rank, earlier=earlier, often=REPORTS.get(cue.lemma, "-")))
        earlier += rank in REPORTING
    return found


def lemma_of(word: str) -> str:
    """Return the lemma of a verb form; for a verb that no list knows, a stem marked ``~``."""
    known = LEMMA_OF.get(word)
    if known is not None:
        return known
    for ending in ("ies", "ied", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    return "~" + word.rstrip("e")


def _cues(passage: Passage, sentence: int, weigher: Weigher) -> Iterator[Cue]:
    elements = passage.elements
    low, high = passage.bounds(sentence)
    for at in range(low, high):
        element = elements[at]
        if element in VERBS:
            yield _verb(passage, at, low, high, weigher)
        elif element in "CH":
            word = passage.words[passage.last[at]].lower()
            if word in _NOUNS:
                source = _owner(passage, at)
                yield Cue(at, passage.span_of(at, at), source, -1, word, "n", "fair" if source else "weak")
        elif element == ":" and at > low and elements[at - 1] in "HCAT":
            if (first := _before_colon(elements, low, at)) is not None:
                yield Cue(at, passage.span_of(at, at), passage.span_of(first, at - 1), first, ":", ":", "fair")
        elif element == "S" and elements[at + 1 : at + 2] == "Q":
            yield Cue(at, passage.span_of(at, at), passage.span_of(at, at), at, "'s", "S", "fair")
        elif element == "-" and at + 1 < high and (at == low or elements[at - 1] == "Q"):
            if elements[at + 1] in "HC" and not any(kind in "vzbB" for kind in elements[at + 1 : high]):
                yield Cue(at, passage.span_of(at, at), passage.span_of(at + 1, at + 1), at + 1, "-", "-", "fair")


def _verb(passage: Passage, at: int, low: int, high: int, weigher: Weigher) -> Cue:
    """Return the cue that a verb (or *according*) is, with the phrase that is most likely its source."""
    element = passage.elements[at]
    word = passage.words[passage.first[at]].lower()
    best, top, second = None, -99.0, -99.0
    for reading in readings(passage, at, low, high):
        score = weigher.weigh(reading)
        if score > top:
            best, top, second = reading, score, top
        elif score > second:
            second = score
    margin = top - second
    first = best.first if best else -1
    paired = element == "k" and passage.elements[at + 1 : at + 2] == "x"
    return Cue(
        at,
        passage.span_of(at, at + 1 if paired else at),
        passage.span_of(first, reach(passage.elements, first, at, high)) if first >= 0 else None,
        first,
        word if element in "kB" else lemma_of(word),
        element,
        "sure" if margin > 3 else "fair" if margin > 1 else "weak",
    )


def _before_colon(elements: str, low: int, colon: int) -> int | None:
    """Return where the source before a colon starts, if no verb comes before: *Orme:*, *From the report:*."""
    lead = elements[low:colon]
    if any(element in "vzbBgQ" for element in lead.rpartition("-")[2]):
        return None
    first = colon - 1
    while first > low and elements[first - 1] in "HCf,":
        first -= 1
    return first if elements[first] in "HCA" else None


def _owner(passage: Passage, at: int) -> Span | None:
    """Return whose word or statement a noun phrase names: *Orme’s words*, *the words of Orme*, *her phrase*."""
    for token in range(passage.first[at], passage.last[at]):
        if passage.kinds[token] == "P":
            return Span(passage.starts[passage.first[at]], passage.ends[token])
        if passage.kinds[token] == "o":
            return Span(passage.starts[token], passage.ends[token])
    elements = passage.elements
    if elements[at + 1 : at + 2] in ("f", "i", "y") and elements[at + 2 : at + 3] in ("H", "C", "A"):
        return passage.span_of(at + 2, at + 2)
    return None


def reporting(cues: Iterable[Cue], element: int) -> int:
    """Return how many reporting verbs stand before an element of their sentence."""
    return sum(cue.rank in REPORTING for cue in cues if cue.element < element)
