"""Readings from beyond the sentence: the voice of the run before, a signature below."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from quotecheck.understand.attribution.cues import Cue
from quotecheck.understand.attribution.reading import Candidate, Voice
from quotecheck.understand.attribution.site import Site
from quotecheck.understand.attribution.sources import has_verb, path
from quotecheck.values.span import Span


def continued(site: Site, voices: Mapping[int, Voice]) -> Iterator[Candidate]:
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
            f"p {way} {site.look.outline}",
            f"p {where} {site.look.outline}",
            f"p {where} {voice.pattern}",
            f"p {way} {voice.pattern}",
            f"p {where} {site.before}{site.after}",
            f"p {where} {site.before} tags{tags}",
            f"p {'verb' if any(x in 'vzb' for x in gap) else 'plain'} {where}",
            f"p {'self' if ahead else 'ahead'} {where} {way}",
            f"p p{site.look.person} {where} tags{tags}",
        ),
        earlier,
        split=where == "0" and tags <= 1,
    )


def _tags_between(site: Site, start: int) -> int:
    """Return how many sure tags stand between an element and the run, at most two."""
    stops = site.passage.stops
    count = 0
    for sentence in range(bisect_left(stops, start), site.sentence + 1):
        for cue in site.cues(sentence):
            if (
                start < cue.element < site.element
                and cue.rank == "S"
                and cue.source is not None
                and cue.owner.sure != "weak"
            ):
                count += 1
    return min(count, 2)


def colon_features(cue: Cue, order: str, verbs: int, way: str) -> tuple[str, ...]:
    """Return the features that a colon inside a paragraph shares with one that ends the paragraph above."""
    return (f"k {cue.rank} v{verbs}", f"k {cue.rank} {way}", f"k {cue.form}{order} v{verbs}", f"k l {cue.lemma}")


def signed_below(site: Site) -> Iterator[Candidate]:
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
    if shape[:1] in ("H", "C") and shape[-1] != "-" and not has_verb(shape):
        first = passage.elements.index(shape[0])
        dash = Span(below.start, below.start + 1)
        yield Candidate("signature", passage.span_of(first, first), dash, ("b", f"b {site.look.outline}", f"b {shape}"))
