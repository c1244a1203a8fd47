"""What a quoted run looks like and where it stands."""

from bisect import bisect_left
from typing import NamedTuple

from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.spans import Run
from quotecheck.understand.words import Passage
from quotecheck.values.patterns import SIGNS, lazy

_FIRST_PERSON = lazy(rf"[{SIGNS}-](?:I(?:[’']\w+)?|[wW]e|[mM]y|[oO]ur|me|us)\b")
"""With what stands before it: looked for from the opening mark on."""


class Site(NamedTuple):
    """A run in its passage, and its outside in a few letters.

    ``start`` is ``c`` for a capital, ``l`` for a small letter; ``end`` the last mark inside; ``size`` by words;
    ``before`` and ``after`` what touches it (``^`` the paragraph's start, ``w`` a word, ``c`` a capital …); ``outline``
    start, end and size in one; ``person`` whether it speaks in the first person; ``titled`` how it is capitalised.
    """

    copy: Copy
    number: int
    run: Run
    place: int
    nth: int
    passage: Passage
    element: int
    sentence: int
    low: int
    high: int
    start: str
    end: str
    size: str
    before: str
    after: str
    outline: str
    person: str
    titled: str


def look(copy: Copy, index: int) -> Site:
    """Return where a run stands and what it looks like."""
    run = copy.runs[index]
    text = copy.document.text
    place = copy.place_of[index]
    passage = copy.passage(place)
    nth = copy.of_place[place].index(index)
    element = passage.element_of(passage.quote_tokens[nth])
    low, high = passage.sentence(element)
    inner = text[run.content.start : run.content.end]
    words = inner.split()
    count = len(words)
    bare = inner.lstrip("'‘’“”\"([…. ")
    last = inner.rstrip("'‘’“”\" ")[-1:]
    start = "c" if bare[:1].isupper() else "l" if bare[:1].islower() else "o"
    end = last if last in ",.?!-" else "…" if last in "…—–" else "0"
    size = "1" if count == 1 else "3" if count <= 3 else "5" if count <= 5 else "9" if count <= 9 else "L"
    capitals = sum(word[0].isupper() for word in words)
    return Site(
        copy,
        index,
        run,
        place,
        nth,
        passage,
        element,
        bisect_left(passage.stops, element),
        low,
        high,
        start,
        end,
        size,
        _before(text, run.span.start),
        _after(text, run.span.end),
        start + end + size,
        "I" if _FIRST_PERSON.search(text, max(0, run.content.start - 1), run.content.end) else "0",
        "T" if count > 1 and capitals >= count * 0.6 else "t" if capitals else "0",
    )


def _before(text: str, at: int) -> str:
    if not at or text[at - 1] == "\n":
        return "^"
    mark = text[max(0, at - 3) : at].rstrip()[-1:]
    if not mark:
        return "^"
    if mark in ",:;—–―-(":
        return mark
    return "Q" if mark in '"”' else "." if mark in ".?!" else "w"


def _after(text: str, at: int) -> str:
    mark = text[at : at + 3].lstrip(" \xa0")[:1] or "\n"
    if mark in ",.:;—–―-()\n":
        return mark
    return "c" if mark.isupper() else "q" if mark in '"“' else "l"
