"""Quotes that carry the same words, or nearly: found through rare runs of words, never by comparing all with all."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, count
from typing import NamedTuple

from quotecheck.checks.copy import block_of, named_person, spoken, two_people, words
from quotecheck.values.memo import kept
from quotecheck.values.span import Span
from quotecheck.values.story import Part, Quote, Speaker, Story

_RUN = 3  # words; an eight-word quote with its middle word changed still shares three runs of three
_LEAST = 5  # words; below this a run of three tells nothing
_COMMON = 6  # a run in more parts than this is a refrain and tells nothing
_FEWEST = 2  # runs that two parts share
_SHARED = 0.3  # of the runs of the shorter part


class Copy(NamedTuple):
    """Two runs of quoted words, the earlier and the later, that are alike.

    ``changed`` are the words that differ, as (earlier, later), each empty where words were put in or left out;
    no entry where all agree. ``within`` is set where one is a piece of the other.
    """

    first: Quote
    second: Quote
    first_at: Span
    second_at: Span
    changed: tuple[tuple[str, str], ...]
    within: bool = False


class _Unit(NamedTuple):
    quote: Quote
    part: Part
    said: tuple[str, ...]


def copies(story: Story, *, shortest: int, alike: float) -> Iterator[Copy]:
    """Yield the pairs of quotes, in different paragraphs, whose words agree to at least the share ``alike``.

    ``shortest`` is the least number of words of either.
    """
    for first, second in _pairs(story):
        if min(len(first.said), len(second.said)) >= shortest and (found := _compared(first, second, alike)):
            yield found


@kept
def _pairs(story: Story) -> list[tuple[_Unit, _Unit]]:
    """Return the runs of quoted words, in different paragraphs, that are worth a comparison."""
    units = [
        _Unit(quote, part, said)
        for quote in spoken(story)
        for part in quote.parts
        if len(said := tuple(words(story.document[part.content]))) >= _LEAST
    ]
    near = ((units[one], units[other]) for one, other in _near(units))
    return [pair for pair in near if _apart(story, *pair)]


def _apart(story: Story, one: _Unit, other: _Unit) -> bool:
    return one.quote.index != other.quote.index and block_of(story, one.quote) != block_of(story, other.quote)


def two_owners(story: Story, copy: Copy) -> tuple[Speaker, Speaker] | None:
    """Return the two people that tags of their own give the words to, if the copy names both; else None."""
    one, other = copy.first.attribution, copy.second.attribution
    if one is None or other is None or one.leans_on is not None or other.leans_on is not None:
        return None
    first, second = named_person(story, one), named_person(story, other)
    return (first, second) if first and second and two_people(first, second) else None


def _near(units: list[_Unit]) -> list[tuple[int, int]]:
    """Return the pairs of units, by index, that share enough runs of words to be worth a comparison."""
    said: list[object] = []
    starts = []
    for index, unit in enumerate(units):
        starts.append(len(said))
        said += unit.said
        said.append(index)  # so that no run goes on from one unit to the next
    known: dict[tuple[object, ...], int] = {}
    firsts = list(map(known.setdefault, zip(said, said[1:], said[2:], strict=False), count()))
    if len(firsts) - len(known) < _FEWEST:
        return []
    where: dict[int, set[int]] = {}
    for at, first in enumerate(firsts):
        if at != first:
            where.setdefault(first, {bisect_right(starts, first) - 1}).add(bisect_right(starts, at) - 1)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for indices in where.values():
        for pair in combinations(sorted(indices), 2) if len(indices) <= _COMMON else ():
            shared[pair] += 1
    return sorted(
        pair
        for pair, runs in shared.items()
        if runs >= max(_FEWEST, _SHARED * (min(len(units[index].said) for index in pair) - _RUN + 1))
    )


def _compared(first: _Unit, second: _Unit, alike: float) -> Copy | None:
    if first.said == second.said:
        return Copy(first.quote, second.quote, first.part.span, second.part.span, ())
    short, long = sorted((first.said, second.said), key=len)
    if f" {' '.join(short)} " in f" {' '.join(long)} ":
        return Copy(first.quote, second.quote, first.part.span, second.part.span, (), within=True)
    from rapidfuzz.distance import Levenshtein  # only where a story has near copies

    if Levenshtein.normalized_similarity(first.said, second.said) < alike:
        return None
    changed = tuple(
        (" ".join(first.said[edit.src_start : edit.src_end]), " ".join(second.said[edit.dest_start : edit.dest_end]))
        for edit in Levenshtein.opcodes(first.said, second.said)
        if edit.tag != "equal"
    )
    return Copy(first.quote, second.quote, first.part.span, second.part.span, changed)
