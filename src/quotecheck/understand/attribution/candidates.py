"""Every reading of who said a quoted run: each with the features that weigh it."""

from collections.abc import Mapping
from typing import NamedTuple

from quotecheck.lexicon.outlets import outlet
from quotecheck.understand.attribution.above import from_above
from quotecheck.understand.attribution.around import colon_features, continued, signed_below
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import Cue, reporting
from quotecheck.understand.attribution.owners import Owner
from quotecheck.understand.attribution.plain import construction, plain_reading
from quotecheck.understand.attribution.reading import Candidate, Voice
from quotecheck.understand.attribution.site import Site, is_speech
from quotecheck.understand.attribution.sources import head_word, path
from quotecheck.understand.attribution.weighing import weigh
from quotecheck.values.patterns import lazy
from quotecheck.values.value import of_tuple

_FAR = 1
"""How many sentences of the paragraph away a cue may stand, where none in the sentence of the words reports."""
_FEW, _BEHIND = 4, 2.5
"""For how many cues a source is looked for, and how far one may be behind the best before their sources are known."""
_LEADS_IN = 1.5
"""What it adds to a reading that its verb of speech leads right into the quote."""
_SAID = -2.5
"""What it adds to nobody's being named that the words are whole sentences and fill a paragraph."""
_PASSED_ON = 2.5
"""What it adds to a reading that an outlet is told to have passed its words on."""


def propose(
    copy: Copy, index: int, voices: Mapping[int, Voice], weights: Mapping[str, float] | None = None
) -> list[Candidate]:
    """Return every reading of a run; the first is that nobody is named.

    Where ``weights`` are given, sources are looked for only for the cues that look best without them, and a plain
    reading (“…,” Orme said) is the one returned.
    """
    site = Site(copy, index)
    if weights is not None and (plain := plain_reading(site, voices)) is not None:
        return [plain]
    found = [Candidate("none", None, None, _nobody(site), weight=_SAID if weights and is_speech(site) else 0.0)]
    seen: list[tuple[float, Seen]] = []
    told = any(cue.reports for cue in site.cues(site.sentence))
    far = 0 if told else _FAR
    for sentence in range(max(0, site.sentence - far), min(len(site.passage.stops), site.sentence + far) + 1):
        cues = site.cues(sentence)
        before = reporting(cues, site.element)
        for cue in cues:
            if _is_hopeless(site, cue, sentence != site.sentence, told):
                continue
            between = abs(cue.earlier - before) - (cue.reports and cue.element < site.element)
            outside = _outside(site, cue, sentence - site.sentence, between)
            seen.append((weigh(outside.features, weights) if weights else 0.0, outside))
    if weights is not None and len(seen) > 1:
        seen.sort(key=lambda pair: -pair[0])
        hopeless = seen[0][0] - _BEHIND
        seen = [pair for pair in seen[:_FEW] if pair[0] > hopeless]
    by_cue = [
        _by_cue(site, outside, owner, weight if weights else None)
        for weight, outside in seen
        for owner in outside.cue.owners
    ]
    found.extend(_without_relays(site, by_cue) if weights else by_cue)
    found.extend(continued(site, voices))
    if site.nth == 0 and site.run.outer is None:
        found.extend(from_above(site, voices))
        found.extend(signed_below(site))
    return found


def _is_hopeless(site: Site, cue: Cue, away: bool, told: bool) -> bool:
    """Whether a cue never has the words: on annotated news, and in copy of two other kinds, one in 500 like it had.

    ``told`` is whether any cue in the sentence of the words reports.
    """
    if away:
        return cue.rank == "n" and cue.often in "-01"
    if cue.element > site.element:
        return cue.rank == "J" or (cue.rank == "n" and (cue.form in "nB" or cue.often in "01"))
    return told and cue.form == "B" and site.before != ":"


def _nobody(site: Site) -> tuple[str, ...]:
    """Return what speaks for nobody's being named, or for the words' being no speech at all."""
    passage, element, look = site.passage, site.element, site.look
    elements = passage.elements
    before = passage.words[passage.ends[element - 1] - 1].lower() if element else "^"
    after = passage.words[passage.first[element + 1]].lower() if element + 1 < len(elements) else "$"
    around = (
        f"{elements[element - 1] if element else '^'}Q{elements[element + 1] if element + 1 < len(elements) else '$'}"
    )
    features = (
        "0",
        f"0 {look.outline}",
        f"0 {look.titled} {look.size}",
        f"0 {look.titled} {site.before}{site.after}",
        f"0 b {before}",
        f"0 a {after}",
        f"0 {around}",
        f"0 {around} {look.titled}",
        f"0 {site.before}{site.after} {look.size}",
        f"0 p{look.person} {look.size}",
    )
    if not look.alone:
        return features
    return (
        *features,
        "z 0",
        f"z 0 {site.start}{site.end} {look.size}",
        f"z 0 p{look.person}",
        f"z 0 {look.titled} {look.size}",
    )


class Seen(NamedTuple):
    """A cue as it stands to a run, before its source is looked for; ``away`` counts sentences."""

    cue: Cue
    away: int
    way: str
    verbs: int
    features: tuple[str, ...]


_seen, _candidate = of_tuple(Seen), of_tuple(Candidate)


def _outside(site: Site, cue: Cue, away: int, between: int) -> Seen:
    """Return how a cue of the paragraph stands to the run."""
    elements = site.passage.elements
    at, element = cue.element, site.element
    gap = elements[at + 1 : element] if at < element else elements[element + 1 : at]
    way = path(gap)
    where = f"{'<' if at < element else '>'}{away}"
    verbs = gap.count("v") + gap.count("z") + gap.count("b") + gap.count("g") + gap.count("k")
    nearest = "far" if verbs else "near"
    after = elements[at + 1] if at + 1 < len(elements) else "$"
    rank, form, often = cue.rank, cue.form, cue.often
    earlier = cue.earlier if cue.earlier < 2 else 2
    later = between if between < 2 else 2
    clause = "n" if _CLAUSE.search(gap) else "-"
    that = "h" if after == "h" else "-"
    features = (
        f"c x {where} {clause}{that} {site.start} v{verbs if verbs < 3 else 3}",
        f"c {where} {rank} {way}",
        f"c l {cue.lemma}",
        f"c o {often} {nearest} {site.start}",
        f"c {where} v{verbs if verbs < 3 else 3} {rank}",
        f"c {where[0]} {elements[site.low]} {nearest} {form}",
        f"c g {where} {rank} a{earlier} b{later}",
        f"c n {where} {after}{form} {rank}",
    )
    return _seen((cue, away, way, verbs, features))


def _by_cue(site: Site, seen: Seen, owner: Owner, weight: float | None) -> Candidate:
    """Return the reading that a cue of the paragraph reports the run; ``weight`` is that of the cue as it stands."""
    cue = seen.cue
    source, first, sure = owner
    before = cue.element < site.element
    where = f"{'<' if before else '>'}{seen.away}"
    kind = site.passage.elements[first] if first >= 0 else "0" if source is None else "S"
    order = "0" if source is None else "s" if first < cue.element else "i"  # source before its cue, or inverted
    rank, form = cue.rank, cue.form
    features = (
        *(seen.features if weight is None else ()),
        f"c {where} {sure} {form} {kind}",
        f"c {where} {order}{kind} {sure}",
        f"c {where} {site.end}{site.after} {order}{form}",
        f"c {where} {site.before}{site.start} {order}",
        f"c h {head_word(site.passage, first)} {rank}",
    )
    if site.before == ":" and before and not seen.away:
        features += colon_features(cue, order, min(seen.verbs, 2), seen.way)
    pattern = construction(site, cue, owner, seen.away)
    leads_in = _LEADS_IN if source is not None and _leads_in(cue, seen, before) else 0.0
    return _candidate((pattern, source, cue.span, features, None, (site.place, cue), False, (weight or 0.0) + leads_in))


def _leads_in(cue: Cue, seen: Seen, before: bool) -> bool:
    """Whether a verb that takes whole sentences stands right before the quote, with a source and at most a comma."""
    return before and not seen.away and cue.rank == "S" and cue.source is not None and seen.way in ("", ",", ":", "h")


def _without_relays(site: Site, readings: list[Candidate]) -> list[Candidate]:
    """Where another source's verb governs the words, leave out an outlet that only passed them on.

    That somebody passed them on makes it surer that they are the other source's words.
    """
    kept = [reading for reading in readings if reading.at is None or not _relays(site, reading.at[1])]
    if len(kept) == len(readings):
        return readings
    governing = [reading for reading in readings if _governs(site, reading)]
    if not governing:
        return readings
    return [
        reading._replace(weight=reading.weight + _PASSED_ON) if reading in governing else reading for reading in kept
    ]


def _governs(site: Site, reading: Candidate) -> bool:
    """Whether a verb that reports or judges stands before the words in their sentence, and has a source of its own."""
    if reading.at is None or reading.source is None:
        return False
    cue = reading.at[1]
    return site.low <= cue.element < site.element and cue.rank in "SRJ" and _outlet(site, cue.owner) == "0"


def _relays(site: Site, cue: Cue) -> bool:
    """Whether a cue after the quote, in its sentence, names an outlet."""
    return site.element < cue.element < site.high and (
        _outlet(site, cue.owner) == "o" if cue.rank in "SR" else cue.rank == "k" and site.start == "l"
    )


def _outlet(site: Site, owner: Owner) -> str:
    """Return ``o`` where the source is a news outlet."""
    if owner.first < 0 or site.passage.elements[owner.first] != "H" or owner.span is None:
        return "0"
    return "o" if outlet(site.copy.document.text[owner.span.start : owner.span.end]) else "0"


_CLAUSE = lazy("[cs;][THCADSifr,]*[HCADw][rm]*[vzBm]")
"""A clause with a subject of its own, in elements: after *and* or *when*, what says it has a verb of its own."""
