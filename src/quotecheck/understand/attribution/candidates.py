"""Every reading of who said a quoted run: each with the features that weigh it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from quotecheck.lexicon.cues import LEMMA_OF, MEDIA, WORD_NOUNS
from quotecheck.understand.attribution.sources import Reading, path, readings
from quotecheck.understand.attribution.spans import Run
from quotecheck.understand.words import Passage
from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span

_VERBS = frozenset("vzbgkB")
_FAR = 2
"""How many sentences of the paragraph away a cue may stand."""


class Candidate(NamedTuple):
    """One reading: ``leans_on`` is the index of the run whose voice it goes on with."""

    pattern: str
    source: Span | None
    cue: Span | None
    features: tuple[str, ...]
    leans_on: int | None = None


class Voice(NamedTuple):
    """What was settled about an earlier run."""

    source: Span | None
    cue: Span | None
    pattern: str


class Cue(NamedTuple):
    """One cue of a passage and the phrase that it is taken to belong to."""

    element: int
    span: Span
    source: Span | None
    source_first: int
    source_last: int
    lemma: str
    form: str
    sure: str


class Copy:
    """A document's paragraphs and quoted runs, read once and asked many times."""

    def __init__(self, document: Document, found: list[Run], weights: Mapping[str, float]) -> None:
        self.document = document
        self.runs = found
        self.weights = weights
        self.of_block: dict[int, list[int]] = {}
        for index, run in enumerate(found):
            if run.outer is None:
                self.of_block.setdefault(run.nth, []).append(index)
        self._passages: dict[int, Passage] = {}
        self._cues: dict[int, list[Cue]] = {}

    def passage(self, nth: int) -> Passage:
        """Return one block of the document as a passage."""
        found = self._passages.get(nth)
        if found is None:
            spans = [self.runs[index].span for index in self.of_block.get(nth, ())]
            found = self._passages[nth] = Passage(self.document.text, self.document.blocks[nth].span, spans)
        return found

    def cues(self, nth: int) -> list[Cue]:
        """Return the cues of a passage in order."""
        found = self._cues.get(nth)
        if found is None:
            passage = self.passage(nth)
            found = self._cues[nth] = list(_cues(passage, self.weights))
        return found


def weigh(features: tuple[str, ...], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of features."""
    get = weights.get
    total = 0.0
    for feature in features:
        total += get(feature, 0.0)
    return total


def _cues(passage: Passage, weights: Mapping[str, float]) -> Iterator[Cue]:
    elements = passage.elements
    for at, element in enumerate(elements):
        if element in _VERBS:
            low, high = passage.sentence(at)
            token = passage.first[at]
            word = passage.words[token].lower()
            read = readings(passage, at)
            scores = [weigh(reading.features, weights) for reading in read]
            best = max(range(len(read)), key=scores.__getitem__)
            reading = read[best]
            second = max((score for n, score in enumerate(scores) if n != best), default=-9.0)
            margin = scores[best] - second
            span = passage.span_of(at, at)
            if element == "k" and elements[at + 1 : at + 2] == "x":
                span = passage.span_of(at, at + 1)
            yield Cue(
                at,
                span,
                passage.span_of(reading.first, reading.last) if reading.first >= 0 else None,
                reading.first,
                reading.last,
                LEMMA_OF.get(word, word if element in "kB" else "~" + element),
                element,
                "sure" if margin > 3 else "fair" if margin > 1 else "weak",
            )
        elif element == ":" and at and elements[at - 1] in "HCAT)":
            first = at - 1
            low, _ = passage.sentence(at)
            while first > low and elements[first - 1] in "HCf,":
                first -= 1
            if elements[first] in "HCA" and (first == low or elements[first - 1] in ".-Q;"):
                yield Cue(at, passage.span_of(at, at), passage.span_of(first, at - 1), first, at - 1, ":", ":", "fair")
        elif element == "S" and elements[at + 1 : at + 2] == "Q":
            yield Cue(at, passage.span_of(at, at), passage.span_of(at, at), at, at, "'s", "S", "fair")
        elif element in "C" and passage.words[passage.last[at]].lower() in WORD_NOUNS | MEDIA:
            source = _owner(passage, at)
            word = passage.words[passage.last[at]].lower()
            yield Cue(at, passage.span_of(at, at), source, -1, -1, word, "n", "fair" if source else "weak")
        elif element == "H" and passage.words[passage.last[at]].lower() in WORD_NOUNS | MEDIA:
            source = _owner(passage, at)
            word = passage.words[passage.last[at]].lower()
            yield Cue(at, passage.span_of(at, at), source, -1, -1, word, "n", "fair" if source else "weak")
        elif element == "-" and at + 1 < len(elements) and at and elements[at - 1] in "Q.":
            following = elements[at + 1]
            low, high = passage.sentence(at + 1)
            if following in "HC" and not any(kind in "vzbB" for kind in elements[at + 1 : high]):
                yield Cue(
                    at, passage.span_of(at, at), passage.span_of(at + 1, at + 1), at + 1, at + 1, "-", "-", "fair"
                )


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


class Shape(NamedTuple):
    """The outside of a quoted run."""

    start: str
    end: str
    size: str
    before: str
    after: str
    words: int


def shape(text: str, run: Run) -> Shape:
    """Return what a quoted run looks like: its first letter, its last mark, its length, what touches it."""
    inner = text[run.content.start : run.content.end]
    count = inner.count(" ") + 1
    bare = inner.lstrip("'‘’“”\"([…. ")
    start = "c" if bare[:1].isupper() else "l" if bare[:1].islower() else "o"
    last = inner.rstrip("'‘’“”\" ")[-1:]
    end = last if last in ",.?!-" else "…" if last in "…—–" else "0"
    size = "1" if count == 1 else "3" if count <= 3 else "5" if count <= 5 else "9" if count <= 9 else "L"
    before = text[run.span.start - 1 : run.span.start] if run.span.start else "\n"
    lead = text[max(0, run.span.start - 3) : run.span.start].rstrip()[-1:]
    after = text[run.span.end : run.span.end + 3].lstrip(" \xa0")[:1] or "\n"
    return Shape(
        start,
        end,
        size,
        lead
        if lead in ",:;—–-("
        else "^"
        if before == "\n" or not lead
        else ".Q"[lead in '"”']
        if lead in '.?!"”'
        else "w",
        after if after in ",.:;—–-()\n" else "c" if after.isupper() else "q" if after in '"“' else "l",
        count,
    )


def propose(copy: Copy, index: int, voices: Mapping[int, Voice]) -> list[Candidate]:
    """Return every reading of a run; the first is that nobody is named."""
    run = copy.runs[index]
    text = copy.document.text
    passage = copy.passage(run.nth)
    mine = copy.of_block[run.nth]
    place = mine.index(index)
    element = passage.element_of(passage.quote_tokens[place])
    look = shape(text, run)
    outline = f"{look.start}{look.end}{look.size}"
    low, high = passage.sentence(element)
    word_before, word_after = _neighbours(passage, element)
    found = [
        Candidate("none", None, None, _nobody(text, run, look, outline, word_before, word_after, passage, element))
    ]
    number = bisect_left(passage.stops, element)
    for cue in copy.cues(run.nth):
        away = bisect_left(passage.stops, cue.element) - number
        if -_FAR <= away <= _FAR:
            found.append(_tagged(passage, element, cue, look, outline, away, low, high))
    found.extend(_continued(copy, index, place, element, look, outline, voices))
    if place == 0:
        found.extend(_from_above(copy, run, passage, element, look, outline, voices, index))
    return found


def _neighbours(passage: Passage, element: int) -> tuple[str, str]:
    """Return the words next to a quote, in lower case."""
    before = passage.words[passage.last[element - 1]].lower() if element else "^"
    after = passage.words[passage.first[element + 1]].lower() if element + 1 < len(passage.first) else "$"
    return before, after


def _nobody(
    text: str, run: Run, look: Shape, outline: str, before: str, after: str, passage: Passage, element: int
) -> tuple[str, ...]:
    words = text[run.content.start : run.content.end].split()
    capitals = sum(word[0].isupper() for word in words)
    titled = "T" if len(words) > 1 and capitals >= len(words) * 0.6 else "t" if capitals else "0"
    elements = passage.elements
    around = (
        f"{elements[element - 1] if element else '^'}Q{elements[element + 1] if element + 1 < len(elements) else '$'}"
    )
    return (
        "0",
        f"0 {outline}",
        f"0 {titled} {look.size}",
        f"0 {titled} {look.before}{look.after}",
        f"0 b {before}",
        f"0 a {after}",
        f"0 {around}",
        f"0 {around} {titled}",
        f"0 {look.before}{look.after} {look.size}",
    )


def _tagged(
    passage: Passage, element: int, cue: Cue, look: Shape, outline: str, away: int, low: int, high: int
) -> Candidate:
    elements = passage.elements
    at = cue.element
    before = at < element
    between = elements[at + 1 : element] if before else elements[element + 1 : at]
    way = path(between)
    side = "<" if before else ">"
    where = f"{side}{away}"
    kind = elements[cue.source_first] if cue.source_first >= 0 else "0" if cue.source is None else "S"
    order = "0" if cue.source is None else "s" if cue.source_first < at else "i"  # source before its cue, or inverted
    verbs = sum(x in "vzbgk" for x in between)
    nearest = "near" if not verbs else "far"
    lead = elements[low] if low < len(elements) else ""
    features = (
        f"c {where} {way}",
        f"c {where} {cue.form} {way}",
        f"c {where} {cue.form}{order} {way}",
        f"c l {cue.lemma}",
        f"c l {cue.lemma} {where}",
        f"c {where} {outline}",
        f"c {where} {order}{kind} {cue.sure}",
        f"c {where} {look.before}{look.after} {nearest}",
        f"c {where} {look.end}{look.after} {order}{cue.form}",
        f"c {where} v{min(verbs, 3)} {cue.form}",
        f"c {where} {look.before}{look.start} {order}",
        f"c {where} {cue.sure} {cue.form} {kind}",
        f"c {side} {lead} {nearest} {cue.form}",
    )
    return Candidate(_pattern(cue, before, away, between, look, kind), cue.source, cue.span, features)


def _pattern(cue: Cue, before: bool, away: int, between: str, look: Shape, kind: str) -> str:
    if cue.form == "k":
        return "according to"
    if cue.form == ":":
        return "turn"
    if cue.form == "-":
        return "signature"
    if cue.form in "Sn":
        return "in the words of"
    if away:
        return "set-up" if before else "later sentence"
    if cue.source is None:
        return "no source"
    if not before:
        return "inverted tag" if cue.source_first > cue.element else "tag"
    if look.before == ":":
        return "colon"
    if look.before == ",":
        return "comma"
    if cue.form == "g":
        return "participle"
    return "inside a clause" if look.start == "l" else "no mark"


def _continued(
    copy: Copy, index: int, place: int, element: int, look: Shape, outline: str, voices: Mapping[int, Voice]
) -> Iterator[Candidate]:
    """Yield that the voice of an earlier or later run of the paragraph goes on."""
    if not place:
        return
    nth = copy.runs[index].nth
    passage = copy.passage(nth)
    earlier = copy.of_block[nth][place - 1]
    voice = voices.get(earlier)
    if voice is None or (voice.source is None and voice.cue is None):
        return
    start = passage.element_of(passage.quote_tokens[place - 1])
    between = passage.elements[start + 1 : element]
    way = path(between)
    stops = between.count(".")
    where = f"{min(stops, 3)}"
    yield Candidate(
        "continued",
        voice.source,
        voice.cue,
        (
            "p",
            f"p {where}",
            f"p {way}",
            f"p {way} {outline}",
            f"p {where} {outline}",
            f"p {where} {voice.pattern}",
            f"p {way} {voice.pattern}",
            f"p {where} {look.before}{look.after}",
            f"p {'verb' if any(x in 'vzb' for x in between) else 'plain'} {where}",
            f"p {'self' if voice.source and voice.source.start > copy.runs[earlier].span.end else 'ahead'} {where} {way}",
        ),
        earlier,
    )


def _from_above(
    copy: Copy,
    run: Run,
    passage: Passage,
    element: int,
    look: Shape,
    outline: str,
    voices: Mapping[int, Voice],
    index: int,
) -> Iterator[Candidate]:
    """Yield what the paragraph above offers: speech left open, a colon, the last voice, a set-up sentence."""
    nth = run.nth - 1
    blocks = copy.document.blocks
    while nth >= 0 and blocks[nth].scope in (Scope.LINK, Scope.FURNITURE, Scope.PULL_QUOTE, Scope.CAPTION):
        nth -= 1
    if nth < 0:
        return
    lead = "start" if passage.elements[:element].strip("-") == "" else "inside"
    alone = "alone" if lead == "start" and set(passage.elements[element + 1 :]) <= {"."} else "mixed"
    runs_above = copy.of_block.get(nth, [])
    above = copy.passage(nth)
    tail = above.elements.rstrip(".")[-1:]
    if runs_above:
        earlier = runs_above[-1]
        voice = voices.get(earlier)
        if voice is not None and (voice.source is not None or voice.cue is not None):
            follows = "open" if run.follows else "shut"
            yield Candidate(
                "carried" if run.follows else "continued in the next paragraph",
                voice.source,
                voice.cue,
                (
                    f"a {follows}",
                    f"a {follows} {lead} {alone}",
                    f"a {follows} {tail} {alone}",
                    f"a {follows} {alone} {outline}",
                    f"a {follows} {alone} {voice.pattern}",
                ),
                earlier,
            )
    ends = copy.document.text[blocks[nth].span.end - 1]
    colon = "colon" if ends == ":" else "comma" if ends == "," else "stop"
    if lead != "start":
        return
    number = len(above.stops) - (1 if above.elements.endswith(".") else 0)
    for cue in copy.cues(nth):
        if bisect_left(above.stops, cue.element) < number:
            continue
        between = above.elements[cue.element + 1 :]
        way = path(between)
        order = "0" if cue.source is None else "s" if cue.source_first < cue.element else "i"
        verbs = sum(x in "vzbg" for x in between)
        yield Candidate(
            "colon paragraph" if colon == "colon" else "set-up paragraph",
            cue.source,
            cue.span,
            (
                f"s {colon}",
                f"s {colon} {alone} {outline}",
                f"s {colon} {way}",
                f"s {colon} {cue.form}{order} v{min(verbs, 2)}",
                f"s {colon} {cue.lemma}",
                f"s {colon} {tail} {alone}",
                f"s {colon} {cue.sure} {cue.form}",
                f"s {alone} {tail}",
            ),
        )


Settle = Callable[[list[Candidate]], Candidate]
"""How one of the readings of a run is chosen."""

__all__ = ["Candidate", "Copy", "Cue", "Reading", "Settle", "Voice", "propose", "shape", "weigh"]
