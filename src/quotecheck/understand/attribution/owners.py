"""Whose verb it is: the phrase of its sentence that a cue belongs to."""

from typing import NamedTuple

from quotecheck.lexicon.cues import LEMMA_OF, RANK, TELLING
from quotecheck.understand.attribution.signs import WINDOW
from quotecheck.understand.attribution.sources import reach, readings
from quotecheck.understand.attribution.weighing import Weights, weigh
from quotecheck.understand.words import Passage
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.value import of_tuple

_NEAR_OWNER, _CLOSE_OWNER = 300, 100
"""From how far ahead of the next, in hundredths, the first owner of a verb is the only one, and is not in doubt."""
_HOPELESS = -9_900
"""Less than any phrase scores."""


class Owner(NamedTuple):
    """The source of a cue: its span, its first element (-1 where it is no phrase of its own), how sure it is."""

    span: Span | None
    first: int
    sure: str


_of = of_tuple(Owner)


def window(bounds: tuple[int, int], at: int) -> tuple[int, int]:
    """Return the part of a sentence near an element: all of it, save in copy without stops."""
    low, high = bounds
    return (low, high) if high - low <= WINDOW else (max(low, at - WINDOW), min(high, at + WINDOW))


def owners_of_verb(passage: Passage, at: int, weights: Weights) -> tuple[Owner, ...]:
    """Return the phrase that is most likely the source of a verb (or of *according*), and the next if it is near."""
    low, high = window(passage.sentence(at), at)
    elements = passage.elements
    if at > low and elements[at] in "vzb":
        before = elements[at - 1]
        if (
            before == "A"
            or (before in "HC" and (at - 1 == low or elements[at - 2] == "Q"))
            or _after_comma(elements, at)
        ):
            return (_of((passage.span_of(at - 1, at - 1), at - 1, "next")),)
    if at > low and _INVERTED.match(elements, at - 1) and _says(passage.words[passage.first[at]]):
        return (_owner(passage, at + 1, at, high, "next"),)
    if passage.words[passage.first[at]] in _READS and _WRITTEN.match(elements, low, at):
        return (_of((passage.span_of(low, at - 1), low, "next")),)
    if (quoted := _quoted(passage, at, low)) is not None:
        return (_owner(passage, quoted, at, high, "next"),)
    found = readings(passage, at, low, high)
    scores = [round(100 * weigh(features, weights)) for _, features in found]
    top = max(scores)
    best = scores.index(top)
    scores[best] = _HOPELESS
    second = max(scores)
    margin = top - second
    if margin >= _NEAR_OWNER:
        return (_owner(passage, found[best][0], at, high, "sure"),)
    return (
        _owner(passage, found[best][0], at, high, "fair" if margin >= _CLOSE_OWNER else "weak"),
        _owner(passage, found[scores.index(second)][0], at, high, "2nd" if margin >= _CLOSE_OWNER else "2nd near"),
    )


def _says(word: str) -> bool:
    """Whether a verb takes whole sentences and no hearer."""
    lemma = LEMMA_OF.get(word, "")
    return RANK.get(lemma) == "S" and lemma not in TELLING


_INVERTED = lazy("[Q,][vz]H(?=[,.]|$)")
"""A verb behind the words or a comma, and a name that a comma or a stop follows: *“…,” said Vardal, head of a club*."""
_READS = frozenset(("read", "reads"))
_WRITTEN = lazy("[HC](?:[vgj][xiyf][HC]|[if][HC])+$")
"""What stands before *read* where a text does: *A note left on the door of the hall read*."""


def _quoted(passage: Passage, at: int, low: int) -> int | None:
    """Return who is quoted *as saying*, whoever quotes them, for a participle at an element."""
    elements = passage.elements
    if elements[at] != "g" or elements[at - 1] != "a":
        return None
    found = _QUOTED.search(elements, low, at)
    if found is None:
        return None
    verb = found.start("verb") if found["verb"] else at - 2
    quoted = LEMMA_OF.get(passage.words[passage.first[verb]].lower()) == "quote"
    return found.start("who") if quoted else None


_QUOTED = lazy("(?:(?P<verb>[vzg])(?=[HCA]a$)|(?=[HCA][rm]*B[rB]*va$))(?P<who>[HCA])[rmB]*v?a$")


def _owner(passage: Passage, first: int, cue: int, high: int, sure: str) -> Owner:
    if first < 0:
        return Owner(None, -1, sure)
    if _SUBJECT_BEHIND.match(passage.elements, first + 1, cue) or (
        passage.elements[first - 1] == "i" and _opens(passage, first, cue)
    ):
        first += 2
    elif first < cue and passage.elements[cue] != "g":  # footage of Orme saying
        first = _governor(passage.elements, first)
    elif first == cue - 1 and passage.elements[first - 2 : cue] == "HfH":  # with Orme of Ellery saying
        first -= 2
    return _of((passage.span_of(first, reach(passage, first, cue, high)), first, sure))


def _opens(passage: Passage, first: int, cue: int) -> bool:
    """Whether a phrase stands behind a preposition that opens the sentence, and one follows: *After May, the head*."""
    elements = passage.elements
    if first + 2 >= cue or elements[first + 1] != "," or elements[first + 2] not in "HC":
        return False
    return passage.sentence(cue)[0] == first - 1


def _governor(elements: str, first: int) -> int:
    """Return the phrase that one behind *of* belongs to: *the head of the club, Ada Orme, said* is the head.

    Behind another preposition it does where a name follows: *a deckhand on the ferry, Ada Orme,* is the deckhand.
    """
    chain = "fi" if elements.startswith(",H,", first + 1) else "f"
    while first > 1 and elements[first - 1] in chain and elements[first - 2] in "CH":
        if first > 2 and elements[first - 3] in "fi" and elements[first - 3] not in chain:
            break
        first -= 2
    return first


_SUBJECT_BEHIND = lazy(",[HA][rmT]*[vz](?!,)")
"""A comma and a subject with its verb: whatever stands before them is no subject: *In Ellery, Orme rose, saying*."""


def _after_comma(elements: str, verb: int) -> bool:
    """Whether a name stands between a comma and a verb: *On Monday, Orme said*."""
    return elements[verb - 2 : verb] == ",H"
