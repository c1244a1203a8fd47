"""Readings from the paragraphs above: speech left open, a colon, the last voice, a set-up sentence."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from quotecheck.understand.attribution.around import colon_features
from quotecheck.understand.attribution.cues import Cue
from quotecheck.understand.attribution.reading import Candidate, Voice
from quotecheck.understand.attribution.site import Site
from quotecheck.understand.attribution.sources import head_word, path, reach
from quotecheck.understand.words import Passage
from quotecheck.values.document import Scope
from quotecheck.values.span import Span

_ASIDE = (Scope.LINK, Scope.FURNITURE, Scope.PULL_QUOTE, Scope.CAPTION)
_EARLIER = 3
"""How many sentences before the last of the paragraph above may name the source of words that fill a paragraph."""
_LASTS = 4
"""How many paragraphs up a voice may have spoken last that such words go on with."""
_ANSWERS = frozenset({"ask"})
"""Verbs whose object is the one who speaks next, where what is said is no question."""
_ONE = frozenset({"he", "she"})


class Above(NamedTuple):
    """The copy above a run: ``place`` is the paragraph, ``tail`` the element it ends with.

    ``alone`` tells whether the run fills its paragraph; ``standing`` is the run above that spoke last, up to four
    paragraphs up, and ``name`` the last word of its source.
    """

    site: Site
    place: int
    passage: Passage
    tail: str
    alone: bool
    standing: int | None
    name: str


def from_above(site: Site, voices: Mapping[int, Voice]) -> Iterator[Candidate]:
    """Yield what the paragraphs above offer a run that opens its paragraph or goes on with speech left open."""
    opens = site.passage.elements[: site.element].strip("-") == ""
    if not opens and not site.run.follows:
        return
    fills = site.look.alone
    copy = site.copy
    place = _paragraph_above(site)
    if place < 0:
        return
    if not fills and not site.run.follows and any(cue.rank == "S" for cue in copy.cues(site.place)[site.sentence]):
        return  # the sentence has a tag of its own
    passage = copy.passage(place)
    standing = _spoke_last(site, place, voices)
    name = _last_word(site, voices[standing].source) if standing is not None else ""
    above = Above(site, place, passage, passage.elements.rstrip(".")[-1:], fills, standing, name)
    if standing is not None and copy.place_of[standing] == place:
        yield _goes_on(above, voices[standing], opens)
    elif fills and standing is not None and not site.run.follows and not _another_turn(above):
        yield _resumed(above, voices[standing])
    if opens:
        yield from _set_up(above)


def _paragraph_above(site: Site) -> int:
    """Return the place of the paragraph above, captions and the like left aside; -1 where there is none."""
    blocks = site.copy.document.blocks
    place = site.place - 1
    while place >= 0 and blocks[place].scope in _ASIDE:
        place -= 1
    return place


def _spoke_last(site: Site, place: int, voices: Mapping[int, Voice]) -> int | None:
    """Return the last run with a voice, in the nearest paragraph that ends with one."""
    for nth in range(place, max(-1, place - _LASTS), -1):
        runs = site.copy.of_place.get(nth)
        if runs and runs[-1] in voices:
            return runs[-1]
    return None


def _last_word(site: Site, source: Span | None) -> str:
    """Return the last word of a source before any comma, without its genitive; empty where there is none."""
    if source is None:
        return ""
    words = site.copy.document.text[source.start : source.end].partition(",")[0].split()
    return words[-1].removesuffix("’s").removesuffix("'s") if words else ""


def _goes_on(above: Above, voice: Voice, opens: bool) -> Candidate:
    """Return that the last voice of the paragraph above goes on."""
    site = above.site
    follows = "open" if site.run.follows else "shut"
    filled = "alone" if above.alone else "mixed"
    features: tuple[str, ...] = (
        f"a {follows}",
        f"a {follows} {'start' if opens else 'inside'} {filled}",
        f"a {follows} {above.tail} {filled}",
        f"a {follows} {filled} {site.look.outline}",
        f"a {follows} {filled} {voice.pattern}",
    )
    if above.alone:
        tagged = voice.cue is not None and voice.cue.start >= above.passage.span.start
        features += (f"z a {follows} {'said' if tagged else 'quiet'} {above.tail == 'Q'}",)
    pattern = "carried" if site.run.follows else "continued in the next paragraph"
    return Candidate(pattern, voice.source, voice.cue, features, above.standing)


def _another_turn(above: Above) -> bool:
    """Whether the paragraph above asks a question, or opens with a name that is not the last speaker's."""
    text, passage = above.site.copy.document.text, above.passage
    return text[passage.span.end - 1] == "?" or (passage.elements[:1] == "H" and not _named(above))


def _named(above: Above) -> bool:
    """Whether the paragraph above holds the last word of the last speaker's name."""
    span = above.passage.span
    return above.name != "" and above.name in above.site.copy.document.text[span.start : span.end]


def _resumed(above: Above, voice: Voice) -> Candidate:
    """Return that the last voice goes on after narration; where the paragraph above names it, that is the source."""
    assert above.standing is not None
    passage = above.passage
    steps = above.place - above.site.copy.place_of[above.standing]
    at = _named_last(above)
    kind = passage.elements[at] if at >= 0 else "-"
    features = (
        "z r",
        f"z r {steps}",
        f"z r {kind}",
        f"z r {kind} {steps}",
        f"z r {passage.elements[:1]} {kind}",
        f"z r p{above.site.look.person}",
        f"z r {voice.pattern}",
    )
    if at < 0:
        return Candidate("resumed", voice.source, voice.cue, features, above.standing)
    verb = next((n for n in range(at + 1, min(at + 4, len(passage.elements))) if passage.elements[n] in "vzB"), -1)
    cue = passage.span_of(verb, verb) if verb >= 0 else voice.cue
    return Candidate("set-up paragraph", passage.span_of(at, at), cue, features)


def _named_last(above: Above) -> int:
    """Return the last phrase of the paragraph above that names the last speaker, or is *he* or *she* before a verb."""
    passage = above.passage
    elements = passage.elements
    for at in range(len(elements) - 1, -1, -1):
        word = passage.words[passage.ends[at] - 1]
        if elements[at] in "HC" and word == above.name:
            return at
        if elements[at] == "A" and word.lower() in _ONE and elements[at + 1 :].lstrip("r")[:1] in ("v", "z", "B", "m"):
            return at
    return -1


def _set_up(above: Above) -> Iterator[Candidate]:
    """Yield the cues of the last sentence of the paragraph above; of the ones before it too where words stand alone."""
    passage = above.passage
    mark = above.site.copy.document.text[passage.span.end - 1]
    ends = "colon" if mark == ":" else "comma" if mark == "," else "stop"
    last = len(passage.stops) - (1 if passage.elements.endswith(".") else 0)
    first = max(0, last - _EARLIER) if above.alone and ends == "stop" else last
    cues = above.site.copy.cues(above.place)
    for sentence in range(first, last + 1):
        for cue in cues[sentence]:
            if sentence < last and (cue.rank not in "SRk" or cue.form in "gb" or cue.source is None):
                continue
            if above.alone and ends != "colon" and (not _tells(cue) or _aside(passage, cue)):
                continue
            source, at = _speaks_next(above, cue) if ends == "stop" else (cue.source, cue.owner.first)
            order = "0" if source is None else "s" if at < cue.element else "i"
            if sentence < last:
                features = _from_before(above, cue, order, last - sentence)
            else:
                features = _from_last(above, cue, order, ends)
            features += (f"c l {cue.lemma}", f"c h {head_word(passage, at)} {cue.rank}")
            if above.alone:
                features += _from_alone(above, cue, source, at, "e" if sentence < last else ends)
            pattern = "colon paragraph" if ends == "colon" else "set-up paragraph"
            yield Candidate(pattern, source, cue.span, features, at=(above.place, cue))


def _tells(cue: Cue) -> bool:
    """Whether a verb reports words often enough to lead in the paragraph below without a colon."""
    if cue.form == "b" or cue.rank not in "SRJk":
        return False
    return cue.rank in "Sk" or (cue.often not in "01" if cue.rank == "R" else cue.often in "345")


def _speaks_next(above: Above, cue: Cue) -> tuple[Span | None, int]:
    """Return who speaks next, and the first element: the one that is asked, save where a question follows."""
    elements = above.passage.elements
    object_ = cue.element + 1
    asked = above.alone and above.site.end != "?" and cue.lemma in _ANSWERS and cue.form in "vz"
    if not asked or elements[object_ : object_ + 1] not in ("H", "C", "A"):
        return cue.source, cue.owner.first
    last = reach(above.passage, object_, cue.element, len(elements))
    return above.passage.span_of(object_, last), object_


def _aside(passage: Passage, cue: Cue) -> bool:
    """Whether a source is *it*, or stands in a clause with *as*."""
    first = cue.owner.first
    if first < 0:
        return False
    return passage.words[passage.first[first]].lower() in ("it", "which") or passage.elements[first - 1 : first] == "a"


def _from_last(above: Above, cue: Cue, order: str, ends: str) -> tuple[str, ...]:
    """Return how a cue of the last sentence above stands to the run."""
    site, tail = above.site, above.tail
    gap = above.passage.elements[cue.element + 1 :]
    filled = "alone" if above.alone else "mixed"
    verbs = min(sum(x in "vzbg" for x in gap), 2)
    features: tuple[str, ...] = (
        f"s {ends}",
        f"s {ends} {filled} {site.look.outline}",
        f"s {ends} {path(gap)}",
        f"s {ends} {cue.form}{order} v{verbs}",
        f"s {ends} {cue.lemma}",
        f"s {ends} {tail} {filled}",
        f"s {ends} {cue.owner.sure} {cue.form}",
        f"s {filled} {tail}",
        f"s {ends} {cue.rank} v{verbs}",
        f"s {ends} o {cue.often}",
        f"s {ends} p{site.look.person} {filled}",
    )
    if ends == "colon":
        features += colon_features(cue, order, verbs, path(gap.rstrip(":.") + ":"))
    return features


def _from_before(above: Above, cue: Cue, order: str, back: int) -> tuple[str, ...]:
    """Return how a cue of a sentence before the last one above stands to the run; ``back`` counts sentences."""
    return (
        "s e",
        f"s e {min(back, 2)}",
        f"s e {cue.rank} {cue.owner.sure}",
        f"s e o {cue.often}",
        f"s e {order} {cue.earlier > 0}",
        f"s e {above.tail}",
    )


def _from_alone(above: Above, cue: Cue, source: Span | None, at: int, where: str) -> tuple[str, ...]:
    """Return how a source above stands to words that fill a paragraph, and to the voice that spoke last."""
    name = _last_word(above.site, source)
    kind = above.passage.elements[at] if at >= 0 else "0"
    other = "A" if kind == "A" else "other" if above.name else "first"
    same = "same" if name and name == above.name else other
    return (
        f"z s {where}",
        f"z s {where} {cue.rank}",
        f"z s {where} {kind} {cue.earlier > 0}",
        f"z s {where} {same}",
        f"z s {kind} {cue.rank} {cue.form}",
        f"z s {same} {cue.rank}",
    )
