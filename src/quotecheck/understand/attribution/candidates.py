"""Every reading of who said a quoted run: each with the features that weigh it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quotecheck.lexicon.cues import TELLING
from quotecheck.lexicon.outlets import outlet
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import Cue, reporting
from quotecheck.understand.attribution.site import Site, look
from quotecheck.understand.attribution.sources import path, reach
from quotecheck.understand.words import Passage
from quotecheck.values.document import Scope
from quotecheck.values.span import Span

_FAR = 1
"""How many sentences of the paragraph away a cue may stand."""
_FEW, _BEHIND = 4, 2.5
"""For how many cues a source is looked for, and how far one may be behind the best before their sources are known."""
_LEADS_IN = 1.5
"""What it adds to a reading that its verb of speech leads right into the quote."""
_PASSED_ON = 2.5
"""What it adds to a reading that an outlet is told to have passed its words on."""
_ASIDE = (Scope.LINK, Scope.FURNITURE, Scope.PULL_QUOTE, Scope.CAPTION)


class Candidate(NamedTuple):
    """One reading.

    ``leans_on`` is the index of the run whose voice it goes on with; ``at`` the place and the cue of a tag of its own;
    ``split`` tells that only a tag stands between this run and the one it leans on.
    """

    pattern: str
    source: Span | None
    cue: Span | None
    features: tuple[str, ...]
    leans_on: int | None = None
    at: tuple[int, Cue] | None = None
    split: bool = False
    counted: int = 0
    weight: float = 0.0
    """What the first ``counted`` features weigh, where that is known already."""


class Voice(NamedTuple):
    """What was settled about an earlier run."""

    source: Span | None
    cue: Span | None
    pattern: str


def weigh(features: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of features."""
    get = weights.get
    total = 0.0
    for feature in features:
        total += get(feature, 0.0)
    return total


def propose(
    copy: Copy, index: int, voices: Mapping[int, Voice], weights: Mapping[str, float] | None = None
) -> list[Candidate]:
    """Return every reading of a run; the first is that nobody is named.

    Where ``weights`` are given, sources are looked for only for the cues that look best without them, and a plain tag
    (“…,” Orme said) is the one reading returned.
    """
    site = look(copy, index)
    if weights is not None and (plain := _plain_tag(site) or _plain_signature(site)) is not None:
        return [plain]
    found = [Candidate("none", None, None, _nobody(site))]
    seen: list[tuple[float, Seen]] = []
    last = len(site.passage.stops)
    for sentence in range(max(0, site.sentence - _FAR), min(last, site.sentence + _FAR) + 1):
        cues = copy.cues(site.place, sentence)
        before = reporting(cues, site.element)
        tagged = "T" if any(cue.rank in "Sk" and cue.element > site.element for cue in cues) else "0"
        for cue in cues:
            if sentence != site.sentence and cue.rank == "n" and cue.often in "-01":
                continue
            between = before - cue.earlier - cue.reports if cue.element < site.element else cue.earlier - before
            outside = _outside(site, cue, sentence - site.sentence, between, tagged)
            seen.append((weigh(outside.features, weights) if weights else 0.0, outside))
    if weights is not None and len(seen) > 1:
        seen.sort(key=lambda pair: -pair[0])
        hopeless = seen[0][0] - _BEHIND
        seen = [pair for pair in seen[:_FEW] if pair[0] > hopeless]
    by_cue = [_by_cue(site, outside, weight if weights else None) for weight, outside in seen]
    found.extend(_without_relays(site, by_cue) if weights else by_cue)
    found.extend(_continued(site, voices))
    if site.nth == 0 and site.run.outer is None:
        found.extend(_from_above(site, voices))
        found.extend(_signed_below(site))
    return found


def _plain_tag(site: Site) -> Candidate | None:
    """Return the tag of words that a comma ends, where source and verb, or verb and source, follow at once.

    The comma stands inside the marks or, in British copy, after them. A verb that takes whole sentences may go on as it
    likes; any other must end its clause there.
    """
    elements = site.passage.elements
    outside = site.after == "," and site.end != "," and elements[site.element + 1 : site.element + 2] == ","
    start = site.element + 2 if outside else site.element + 1
    after = elements[start : start + 3]
    straight = after[:1] in ("A", "H", "C") and after[1:2] in ("v", "z")
    if not (outside or site.end == ",") or not (straight or (after[:1] in ("v", "z") and after[1:2] in ("H", "C"))):
        return None
    verb, noun = (start + 1, start) if straight else (start, start + 1)
    cue = next((cue for cue in site.copy.cues(site.place, site.sentence) if cue.element == verb), None)
    if cue is None or (cue.rank != "S" and (outside or after[2:] not in ("", ".", ","))):
        return None
    source = cue.source
    if cue.owner.first != noun:
        if straight or cue.rank != "S" or cue.lemma in TELLING:
            return None
        source = site.passage.span_of(noun, reach(elements, noun, verb, site.high))
    return Candidate("tag" if straight else "inverted tag", source, cue.span, (), at=(site.place, cue))


def _plain_signature(site: Site) -> Candidate | None:
    """Return the signature of words that open a paragraph: a dash, a name, and what goes with the name."""
    elements = site.passage.elements
    at = site.element + 1
    if site.element or elements[at : at + 2] != "-H" or site.start != "c":
        return None
    if any(kind in "vzbB" for kind in elements[at:].partition(",")[0]) or elements[at + 2 : at + 3] not in (
        "",
        ".",
        ",",
    ):
        return None
    cue = next(
        (cue for cue in site.copy.cues(site.place, site.sentence) if cue.element == at and cue.form == "-"), None
    )
    return None if cue is None else Candidate("signature", cue.source, cue.span, (), at=(site.place, cue))


def _nobody(site: Site) -> tuple[str, ...]:
    """Return what speaks for nobody's being named, or for the words' being no speech at all."""
    passage, element = site.passage, site.element
    elements = passage.elements
    before = passage.words[passage.last[element - 1]].lower() if element else "^"
    after = passage.words[passage.first[element + 1]].lower() if element + 1 < len(elements) else "$"
    around = (
        f"{elements[element - 1] if element else '^'}Q{elements[element + 1] if element + 1 < len(elements) else '$'}"
    )
    return (
        "0",
        f"0 {site.outline}",
        f"0 {site.titled} {site.size}",
        f"0 {site.titled} {site.before}{site.after}",
        f"0 b {before}",
        f"0 a {after}",
        f"0 {around}",
        f"0 {around} {site.titled}",
        f"0 {site.before}{site.after} {site.size}",
        f"0 p{site.person} {site.size}",
    )


class Seen(NamedTuple):
    """A cue as it stands to a run, before its source is looked for; ``away`` counts sentences."""

    cue: Cue
    away: int
    way: str
    verbs: int
    features: tuple[str, ...]


def _outside(site: Site, cue: Cue, away: int, between: int, tagged: str) -> Seen:
    """Return how a cue of the paragraph stands to the run."""
    elements = site.passage.elements
    at, element = cue.element, site.element
    gap = elements[at + 1 : element] if at < element else elements[element + 1 : at]
    way = path(gap)
    where = f"{'<' if at < element else '>'}{away}"
    verbs = sum(x in "vzbgk" for x in gap)
    nearest = "far" if verbs else "near"
    after = elements[at + 1] if at + 1 < len(elements) else "$"
    ahead = elements[at - 1] if at else "^"
    rank, form, often = cue.rank, cue.form, cue.often
    earlier = cue.earlier if cue.earlier < 2 else 2
    later = between if between < 2 else 2
    features = (
        f"c {where} {way}",
        f"c {where} {form} {way}",
        f"c {where} {rank} {way}",
        f"c l {cue.lemma}",
        f"c l {cue.lemma} {where}",
        f"c o {often} {where} {form}",
        f"c o {often} {nearest} {site.start}",
        f"c {where} {site.outline}",
        f"c {where} {site.before}{site.after} {nearest} {rank}",
        f"c {where} v{verbs if verbs < 3 else 3} {rank}",
        f"c {where[0]} {elements[site.low]} {nearest} {form}",
        f"c g {where} {rank} a{earlier} b{later}",
        f"c g {where} {form} a{earlier} b{later} {site.start}",
        f"c n {where} {after}{form} {rank}",
        f"c n {where} {ahead}{form} {nearest}",
        f"c t {tagged} {where} {rank} {site.start}",
        f"c p{site.person} {where} {rank}",
    )
    return Seen(cue, away, way, verbs, features)


def _by_cue(site: Site, seen: Seen, weight: float | None) -> Candidate:
    """Return the reading that a cue of the paragraph reports the run."""
    cue = seen.cue
    source, first, sure = cue.owner
    before = cue.element < site.element
    where = f"{'<' if before else '>'}{seen.away}"
    kind = site.passage.elements[first] if first >= 0 else "0" if source is None else "S"
    order = "0" if source is None else "s" if first < cue.element else "i"  # source before its cue, or inverted
    rank, form = cue.rank, cue.form
    features = (
        *seen.features,
        f"c {where} {form}{order} {seen.way}",
        f"c {where} {order}{kind} {sure}",
        f"c {where} {site.end}{site.after} {order}{form}",
        f"c {where} {site.before}{site.start} {order}",
        f"c {where} {sure} {form} {kind}",
        f"c h {_head(site.passage, first)} {rank}",
        f"c u {_outlet(site, cue)} {where} {rank}",
    )
    if site.before == ":" and before and not seen.away:
        features += _colon(cue, order, min(seen.verbs, 2), seen.way)
    return Candidate(
        _pattern(site, cue, before, seen.away),
        source,
        cue.span,
        features,
        at=(site.place, cue),
        counted=0 if weight is None else len(seen.features),
        weight=(weight or 0.0) + (_LEADS_IN if _leads_in(cue, seen, before) else 0.0),
    )


def _leads_in(cue: Cue, seen: Seen, before: bool) -> bool:
    """Whether a verb that takes whole sentences stands right before the quote, with a source and at most a comma."""
    return before and not seen.away and cue.rank == "S" and cue.source is not None and seen.way in ("", ",", ":", "h")


def _without_relays(site: Site, readings: list[Candidate]) -> list[Candidate]:
    """Where another source's verb governs the words, leave out an outlet that only passed them on.

    That somebody passed them on makes it surer that they are the other source's words.
    """
    governing = [reading for reading in readings if _governs(site, reading)]
    kept = [reading for reading in readings if reading.at is None or not _relays(site, reading.at[1])]
    if not governing or len(kept) == len(readings):
        return readings
    return [
        reading._replace(weight=reading.weight + _PASSED_ON) if reading in governing else reading for reading in kept
    ]


def _governs(site: Site, reading: Candidate) -> bool:
    """Whether a verb that reports or judges stands before the words in their sentence, and has a source of its own."""
    if reading.at is None or reading.source is None:
        return False
    cue = reading.at[1]
    return site.low <= cue.element < site.element and cue.rank in "SRJ" and _outlet(site, cue) == "0"


def _relays(site: Site, cue: Cue) -> bool:
    """Whether a cue after the quote, in its sentence, names an outlet."""
    return site.element < cue.element < site.high and (
        _outlet(site, cue) == "o" if cue.rank in "SR" else cue.rank == "k" and site.start == "l"
    )


def _head(passage: Passage, first: int) -> str:
    """Return the last word of a source; names all count as one."""
    if first < 0:
        return ""
    return "NAME" if passage.elements[first] == "H" else passage.words[passage.last[first]].lower()


def _outlet(site: Site, cue: Cue) -> str:
    """Return ``o`` where the source is a news outlet."""
    if cue.owner.first < 0 or site.passage.elements[cue.owner.first] != "H" or cue.source is None:
        return "0"
    return "o" if outlet(site.copy.document.text[cue.source.start : cue.source.end]) else "0"


def _colon(cue: Cue, order: str, verbs: int, way: str) -> tuple[str, ...]:
    """Return the features that a colon inside a paragraph shares with one that ends the paragraph above."""
    return (f"k {cue.rank} v{verbs}", f"k {cue.rank} {way}", f"k {cue.form}{order} v{verbs}", f"k l {cue.lemma}")


_BY_FORM = {"k": "according to", ":": "turn", "-": "signature", "S": "in the words of", "n": "in the words of"}


def _pattern(site: Site, cue: Cue, before: bool, away: int) -> str:
    """Name the construction."""
    if cue.form in _BY_FORM:
        return _BY_FORM[cue.form]
    if away:
        return "set-up" if before else "later sentence"
    if cue.source is None:
        return "no source"
    if not before:
        return "inverted tag" if cue.owner.first > cue.element else "tag"
    if site.before in ":,":
        return "colon" if site.before == ":" else "comma"
    if cue.form == "g":
        return "participle"
    return "inside a clause" if site.start == "l" else "no mark"


def _continued(site: Site, voices: Mapping[int, Voice]) -> Iterator[Candidate]:
    """Yield that the voice of the run before goes on."""
    if not site.nth:
        return
    earlier = site.copy.of_place[site.place][site.nth - 1]
    voice = voices.get(earlier)
    if voice is None:
        return
    passage, element = site.passage, site.element
    start = passage.element_of(passage.quote_tokens[site.nth - 1])
    gap = passage.elements[start + 1 : element]
    way = path(gap)
    where = f"{min(gap.count('.'), 3)}"
    tags = _tags_between(site, start)
    ahead = voice.source is not None and voice.source.start > site.copy.runs[earlier].span.end
    yield Candidate(
        "continued",
        voice.source,
        voice.cue,
        (
            "p",
            f"p {where}",
            f"p {way}",
            f"p {way} {site.outline}",
            f"p {where} {site.outline}",
            f"p {where} {voice.pattern}",
            f"p {way} {voice.pattern}",
            f"p {where} {site.before}{site.after}",
            f"p {where} {site.before} tags{tags}",
            f"p {'verb' if any(x in 'vzb' for x in gap) else 'plain'} {where}",
            f"p {'self' if ahead else 'ahead'} {where} {way}",
            f"p p{site.person} {where} tags{tags}",
        ),
        earlier,
        split=where == "0" and tags <= 1,
    )


def _tags_between(site: Site, start: int) -> int:
    """Return how many sure tags stand between an element and the run, at most two."""
    stops = site.passage.stops
    count = 0
    for sentence in range(bisect_left(stops, start), site.sentence + 1):
        for cue in site.copy.cues(site.place, sentence):
            if (
                start < cue.element < site.element
                and cue.rank == "S"
                and cue.source is not None
                and cue.owner.sure != "weak"
            ):
                count += 1
    return min(count, 2)


def _from_above(site: Site, voices: Mapping[int, Voice]) -> Iterator[Candidate]:
    """Yield what the paragraph above offers: speech left open, a colon, the last voice, a set-up sentence."""
    elements = site.passage.elements
    opens = elements[: site.element].strip("-") == ""
    if not opens and not site.run.follows:
        return
    copy = site.copy
    blocks = copy.document.blocks
    nth = site.place - 1
    while nth >= 0 and blocks[nth].scope in _ASIDE:
        nth -= 1
    if nth < 0:
        return
    alone = "alone" if opens and set(elements[site.element + 1 :]) <= {"."} else "mixed"
    if (
        alone == "mixed"
        and not site.run.follows
        and any(cue.rank == "S" for cue in copy.cues(site.place, site.sentence))
    ):
        return  # the sentence has a tag of its own
    above = copy.passage(nth)
    tail = above.elements.rstrip(".")[-1:]
    runs = copy.of_place.get(nth)
    if runs and (voice := voices.get(runs[-1])) is not None:
        follows = "open" if site.run.follows else "shut"
        yield Candidate(
            "carried" if site.run.follows else "continued in the next paragraph",
            voice.source,
            voice.cue,
            (
                f"a {follows}",
                f"a {follows} {'start' if opens else 'inside'} {alone}",
                f"a {follows} {tail} {alone}",
                f"a {follows} {alone} {site.outline}",
                f"a {follows} {alone} {voice.pattern}",
            ),
            runs[-1],
        )
    if opens:
        yield from _set_up_above(site, nth, alone, tail)


def _set_up_above(site: Site, nth: int, alone: str, tail: str) -> Iterator[Candidate]:
    """Yield the cues of the last sentence of the paragraph above."""
    above = site.copy.passage(nth)
    mark = site.copy.document.text[above.span.end - 1]
    ends = "colon" if mark == ":" else "comma" if mark == "," else "stop"
    sentence = len(above.stops) - (1 if above.elements.endswith(".") else 0)
    for cue in site.copy.cues(nth, sentence):
        gap = above.elements[cue.element + 1 :]
        way = path(gap)
        order = "0" if cue.source is None else "s" if cue.owner.first < cue.element else "i"
        verbs = min(sum(x in "vzbg" for x in gap), 2)
        features: tuple[str, ...] = (
            f"s {ends}",
            f"s {ends} {alone} {site.outline}",
            f"s {ends} {way}",
            f"s {ends} {cue.form}{order} v{verbs}",
            f"s {ends} {cue.lemma}",
            f"s {ends} {tail} {alone}",
            f"s {ends} {cue.owner.sure} {cue.form}",
            f"s {alone} {tail}",
            f"s {ends} {cue.rank} v{verbs}",
            f"s {ends} o {cue.often}",
            f"s {ends} p{site.person} {alone}",
        )
        if ends == "colon":
            features += _colon(cue, order, verbs, path(gap.rstrip(":.") + ":"))
        yield Candidate(
            "colon paragraph" if ends == "colon" else "set-up paragraph", cue.source, cue.span, features, at=(nth, cue)
        )


def _signed_below(site: Site) -> Iterator[Candidate]:
    """Yield that the next paragraph is the signature of this one: a dash and a name, no more."""
    copy = site.copy
    blocks = copy.document.blocks
    nth = site.place + 1
    if nth >= len(blocks) or set(site.passage.elements[site.element + 1 :]) > {"."} or nth in copy.of_place:
        return
    below = blocks[nth].span
    if below.end - below.start > 90 or copy.document.text[below.start] not in "-—–―":
        return
    passage = copy.passage(nth)
    shape = passage.elements.rstrip(".").lstrip("-")
    if shape[:1] in ("H", "C") and not any(kind in "vzbB" for kind in shape):
        first = passage.elements.index(shape[0])
        dash = Span(below.start, below.start + 1)
        yield Candidate("signature", passage.span_of(first, first), dash, ("b", f"b {site.outline}", f"b {shape}"))
