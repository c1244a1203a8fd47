"""Who was told, who passed it on, and in what it was said: the other roles round a cue."""

from collections.abc import Iterable
from typing import NamedTuple

from quotecheck.lexicon.cues import MEDIA, TELLING
from quotecheck.lexicon.outlets import outlet
from quotecheck.understand.attribution.cues import Cue
from quotecheck.understand.words import Passage
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_SITES = frozenset("twitter facebook instagram snapchat youtube tiktok reddit telegram linkedin x truth weibo".split())
_SKIP = "rTm"
_PREPOSITION = lazy("i(?=[CHS])")


class Roles(NamedTuple):
    """The roles round a cue besides the speaker; None where nobody fills one."""

    addressee: Span | None = None
    relay: Span | None = None
    medium: Span | None = None


def roles(passage: Passage, cue: Cue, low: int, high: int, others: Iterable[Cue]) -> Roles:
    """Return the addressee, the relay and the medium told in the sentence (elements low to high) of a cue."""
    addressee = _addressee(passage, cue, high)
    relay = addressee if addressee is not None and _is_outlet(passage.text, addressee) else None
    medium = None
    elements = passage.elements
    for match in _PREPOSITION.finditer(elements, low, high):
        at = match.start()
        if low < at < cue.element:
            continue
        kind = elements[at + 1]
        last = passage.words[passage.ends[at + 1] - 1].lower() if kind != "S" else ""
        written = medium is None and (last in MEDIA or last in _SITES)
        if not written and (kind == "C" or relay is not None):
            continue
        span = passage.span_of(at + 1, at + 1)
        if cue.source is not None and span.overlaps(cue.source):
            continue
        if written:
            medium = span
        elif _is_outlet(passage.text, span):
            relay = span
    return Roles(addressee, relay or _relayed(passage, cue, others), medium)


def _addressee(passage: Passage, cue: Cue, high: int) -> Span | None:
    """Return whom the words were said to: *told reporters*, *said to the committee*."""
    elements = passage.elements
    at = cue.element + 1
    if cue.source is not None and cue.owner.first > cue.element:
        while at < high and passage.starts[passage.first[at]] < cue.source.end:
            at += 1
    while at < high and elements[at] in _SKIP:
        at += 1
    if at >= high:
        return None
    if cue.lemma in TELLING and elements[at] in "HCAD" and (cue.source is None or cue.owner.first <= cue.element):
        return passage.span_of(at, at)
    if elements[at] == "x" and at + 1 < high and elements[at + 1] in "HCA" and cue.form != "k":
        return passage.span_of(at + 1, at + 1)
    return None


def _relayed(passage: Passage, cue: Cue, others: Iterable[Cue]) -> Span | None:
    """Return who another tag of the sentence says passed the words on: *…, according to the Larkfield Herald*."""
    for other in others:
        passes_on = other.rank in "kS" or other.lemma == "quote"
        if other.element == cue.element or not passes_on or other.source in (None, cue.source):
            continue
        if other.source is not None and (other.rank == "k" or _is_outlet(passage.text, other.source)):
            return other.source
    return None


def _is_outlet(text: str, span: Span) -> bool:
    words = text[span.start : span.end]
    return words[:1].isalpha() and outlet(words.removesuffix("’s").removesuffix("'s"))
