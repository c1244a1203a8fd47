"""Every reading of who said a quoted run: each with the features that weigh it."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from quotecheck.lexicon.cues import LEMMA_OF, MEDIA, RANK, WORD_NOUNS
from quotecheck.understand.attribution.sources import Weigher, path, reach, readings
from quotecheck.understand.attribution.spans import Run
from quotecheck.understand.words import Passage
from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span

_VERBS = frozenset("vzbgkB")
_NOUNS = WORD_NOUNS | MEDIA
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
    lemma: str
    form: str
    sure: str
    rank: str = "n"
    earlier: int = 0
    """How many verbs that report stand before it in its sentence."""


class Copy:
    """A document's paragraphs and quoted runs, read once and asked many times."""

    def __init__(self, document: Document, found: list[Run], weigher: Weigher) -> None:
        self.document = document
        self.runs = found
        self.weigher = weigher
        self.of_block: dict[int, list[int]] = {}
        for index, run in enumerate(found):
            if run.outer is None:
                self.of_block.setdefault(run.nth, []).append(index)
        self._passages: dict[int, Passage] = {}
        self._cues: dict[tuple[int, int], list[Cue]] = {}

    def passage(self, nth: int) -> Passage:
        """Return one block of the document as a passage."""
        found = self._passages.get(nth)
        if found is None:
            spans = [self.runs[index].span for index in self.of_block.get(nth, ())]
            found = self._passages[nth] = Passage(self.document.text, self.document.blocks[nth].span, spans)
        return found

    def cues(self, nth: int, sentence: int) -> list[Cue]:
        """Return the cues of one sentence of a passage, in order."""
        found = self._cues.get((nth, sentence))
        if found is None:
            found = self._cues[nth, sentence] = _ranked(_cues(self.passage(nth), sentence, self.weigher))
        return found


def _ranked(cues: Iterable[Cue]) -> list[Cue]:
    """Return cues with the number of reporting verbs before each."""
    found = []
    earlier = 0
    for cue in cues:
        rank = RANK.get(cue.lemma, "n") if cue.form in _VERBS else cue.form
        found.append(cue._replace(rank=rank, earlier=earlier))
        earlier += rank in "SRJk"
    return found


def _cues(passage: Passage, sentence: int, weigher: Weigher) -> Iterator[Cue]:
    """Yield what may report words in one sentence: verbs, a colon after a name, a dash before one, nouns for words."""
    elements = passage.elements
    low, high = passage.bounds(sentence)
    for at in range(low, high):
        element = elements[at]
        if element in _VERBS:
            yield _verb(passage, at, low, high, weigher)
        elif element in "CH":
            word = passage.words[passage.last[at]].lower()
            if word in _NOUNS:
                source = _owner(passage, at)
                span = passage.span_of(at, at)
                yield Cue(at, span, source, -1, word, "n", "fair" if source else "weak")
        elif element == ":" and at > low and elements[at - 1] in "HCAT":
            if (first := _before_colon(elements, low, at)) is not None:
                yield Cue(at, passage.span_of(at, at), passage.span_of(first, at - 1), first, ":", ":", "fair")
        elif element == "S" and elements[at + 1 : at + 2] == "Q":
            yield Cue(at, passage.span_of(at, at), passage.span_of(at, at), at, "'s", "S", "fair")
        elif element == "-" and at + 1 < high and (at == low or elements[at - 1] == "Q"):
            if elements[at + 1] in "HC" and not any(kind in "vzbB" for kind in elements[at + 1 : high]):
                yield Cue(at, passage.span_of(at, at), passage.span_of(at + 1, at + 1), at + 1, "-", "-", "fair")


def _before_colon(elements: str, low: int, colon: int) -> int | None:
    """Return where the source before a colon starts, if no verb comes before: *Orme:*, *From the report:*."""
    lead = elements[low:colon]
    if any(element in "vzbBgQ" for element in lead.rpartition("-")[2]):
        return None
    first = colon - 1
    while first > low and elements[first - 1] in "HCf,":
        first -= 1
    return first if elements[first] in "HCA" else None


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
        LEMMA_OF.get(word, word if element in "kB" else "~" + element),
        element,
        "sure" if margin > 3 else "fair" if margin > 1 else "weak",
    )


def weigh(features: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of features."""
    get = weights.get
    total = 0.0
    for feature in features:
        total += get(feature, 0.0)
    return total


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
    for sentence in range(max(0, number - _FAR), min(len(passage.stops) + 1, number + _FAR + 1)):
        cues = copy.cues(run.nth, sentence)
        here = sum(cue.rank in "SRJk" for cue in cues if cue.element < element)
        for cue in cues:
            own = cue.rank in "SRJk"
            if cue.element < element:
                reporting = here - cue.earlier - own
            else:
                reporting = cue.earlier - here
            found.append(_tagged(passage, element, cue, look, outline, sentence - number, low, reporting))
    found.extend(_continued(copy, index, place, element, look, outline, voices))
    if place == 0:
        found.extend(_from_above(copy, run, passage, element, look, outline, voices, index))
        found.extend(_signed_below(copy, run, passage, element, outline))
    return found


def _signed_below(copy: Copy, run: Run, passage: Passage, element: int, outline: str) -> Iterator[Candidate]:
    """Yield that the next paragraph is the signature of this one: a dash and a name, no more."""
    blocks = copy.document.blocks
    if run.nth + 1 >= len(blocks) or set(passage.elements[element + 1 :]) > {"."} or run.nth + 1 in copy.of_block:
        return
    below = blocks[run.nth + 1].span
    text = copy.document.text
    if below.end - below.start > 90 or text[below.start] not in "-—–―":
        return
    passage = copy.passage(run.nth + 1)
    shape_below = passage.elements.rstrip(".").lstrip("-")
    if shape_below[:1] in ("H", "C") and not any(kind in "vzbB" for kind in shape_below):
        first = passage.elements.index(shape_below[0])
        dash = Span(below.start, below.start + 1)
        yield Candidate("signature", passage.span_of(first, first), dash, ("b", f"b {outline}", f"b {shape_below}"))


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
    passage: Passage, element: int, cue: Cue, look: Shape, outline: str, away: int, low: int, reporting: int
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
    after = elements[at + 1] if at + 1 < len(elements) else "$"
    ahead = elements[at - 1] if at else "^"
    rank = cue.rank
    head = ""
    if cue.source_first >= 0:
        head = "NAME" if kind == "H" else passage.words[passage.last[cue.source_first]].lower()
    features = (
        f"c {where} {way}",
        f"c {where} {cue.form} {way}",
        f"c {where} {cue.form}{order} {way}",
        f"c {where} {rank} {way}",
        f"c l {cue.lemma}",
        f"c l {cue.lemma} {where}",
        f"c {where} {outline}",
        f"c {where} {order}{kind} {cue.sure}",
        f"c {where} {look.before}{look.after} {nearest} {rank}",
        f"c {where} {look.end}{look.after} {order}{cue.form}",
        f"c {where} v{min(verbs, 3)} {rank}",
        f"c {where} {look.before}{look.start} {order}",
        f"c {where} {cue.sure} {cue.form} {kind}",
        f"c {side} {lead} {nearest} {cue.form}",
        f"c g {where} {rank} a{min(cue.earlier, 2)} b{min(reporting, 2)}",
        f"c g {where} {cue.form} a{min(cue.earlier, 2)} b{min(reporting, 2)} {look.start}",
        f"c n {where} {after}{cue.form} {rank}",
        f"c n {where} {ahead}{cue.form} {nearest}",
        f"c h {head} {rank}",
    )
    if look.before == ":" and before and not away:
        features += (
            f"k {rank} v{min(verbs, 2)}",
            f"k {rank} {way}",
            f"k {cue.form}{order} v{min(verbs, 2)}",
            f"k l {cue.lemma}",
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
    tags = _tags_between(copy, nth, passage, start, element)
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
            f"p {where} {look.before} tags{tags}",
            f"p {'verb' if any(x in 'vzb' for x in between) else 'plain'} {where}",
            f"p {'self' if voice.source and voice.source.start > copy.runs[earlier].span.end else 'ahead'} {where} {way}",
        ),
        earlier,
    )


def _tags_between(copy: Copy, nth: int, passage: Passage, start: int, end: int) -> int:
    """Return how many sure reporting verbs with a source of their own stand between two elements, at most two."""
    first = bisect_left(passage.stops, start)
    last = bisect_left(passage.stops, end)
    count = 0
    for sentence in range(first, last + 1):
        for cue in copy.cues(nth, sentence):
            if start < cue.element < end and cue.rank == "S" and cue.source is not None and cue.sure != "weak":
                count += 1
    return min(count, 2)


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
    lead = "start" if passage.elements[:element].strip("-") == "" else "inside"
    if lead != "start" and not run.follows:
        return
    nth = run.nth - 1
    blocks = copy.document.blocks
    while nth >= 0 and blocks[nth].scope in (Scope.LINK, Scope.FURNITURE, Scope.PULL_QUOTE, Scope.CAPTION):
        nth -= 1
    if nth < 0:
        return
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
    sentence = len(above.stops) - (1 if above.elements.endswith(".") else 0)
    for cue in copy.cues(nth, sentence):
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
                f"s {colon} {cue.rank} v{min(verbs, 2)}",
            )
            + _colon(colon, cue, order, verbs, path(between.rstrip(":."))),
        )


def _colon(ends: str, cue: Cue, order: str, verbs: int, way: str) -> tuple[str, ...]:
    """Return the features that a colon before a paragraph shares with one inside it."""
    if ends != "colon":
        return ()
    few = min(verbs, 2)
    return (f"k {cue.rank} v{few}", f"k {cue.rank} {way}:", f"k {cue.form}{order} v{few}", f"k l {cue.lemma}")


Settle = Callable[[list[Candidate]], Candidate]
"""How one of the readings of a run is chosen."""

__all__ = ["Candidate", "Copy", "Cue", "Settle", "Voice", "propose", "shape", "weigh"]
