"""What a quoted run looks like and where it stands."""

from operator import itemgetter
from typing import NamedTuple

from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import Cue, near
from quotecheck.values.patterns import SIGNS, lazy

_FIRST_PERSON = lazy(rf"[{SIGNS}-](?:I(?:[’']\w+)?|[wW]e|[mM]y|[oO]ur|me|us)\b")
"""With what stands before it: looked for from the opening mark on."""
_FIRST = itemgetter(0)
_SINGLE, _DOUBLE = "'‘‚", '"“„'
_OPENING = 40
"""How many characters of a quote tell it from another."""
_FAR = 20_000
"""How far from a pull quote, in characters, the words stand that it repeats."""


class Look(NamedTuple):
    """What the words of a run look like, and whether they fill their paragraph, but for a dash before them.

    ``size`` is how many words there are, in bands; ``outline``, start, end and size in one; ``person``, ``I`` where
    they speak in the first person; ``titled``, how they are capitalised (``T`` like a title, ``t`` somewhere).
    """

    size: str
    outline: str
    person: str
    titled: str
    alone: bool


class Site:
    """A run in its passage, and its outside in a few letters.

    ``place`` and ``passage`` hold it as the ``nth`` quote; its sentence is the elements ``low`` to ``high``. ``start``
    is ``c`` for a capital, ``l`` for a small letter; ``end`` the last mark inside; ``before`` what touches it before
    (``^`` the paragraph's start), ``after`` what does behind (``w`` a word, ``c`` a capital …).
    """

    def __init__(self, copy: Copy, index: int) -> None:
        run = copy.runs[index]
        self.copy = copy
        self.run = run
        self.place = place = copy.place_of[index]
        self.passage = passage = copy.passage(place)
        self.nth = copy.of_place[place].index(index)
        self.element = element = passage.element_of(passage.quote_tokens[self.nth])
        self.sentence = passage.number(element)
        self.low, self.high = passage.bounds(self.sentence)
        text, content = copy.document.text, run.content
        inner = text[content.start : content.end]
        first = inner.lstrip("'‘’“”\"([…. ")[:1]
        last = inner.rstrip("'‘’“”\" ")[-1:]
        self.start = "c" if first.isupper() else "l" if first.islower() else "o"
        self.end = last if last in ",.?!-" else "…" if last in "…—–" else "0"
        self.before = _before(text, run.span.start)
        self.after = _after(text, run.span.end)
        self._look: Look | None = None

    def cues(self, sentence: int) -> list[Cue]:
        """Return the cues near the run in a sentence of its paragraph, in order."""
        return near(self.copy.cues(self.place)[sentence], self.element)

    @property
    def look(self) -> Look:
        """What the words look like: made when it is first asked, since a plain tag needs none of it."""
        if self._look is None:
            self._look = _look(self)
        return self._look


def _look(site: Site) -> Look:
    text, content = site.copy.document.text, site.run.content
    words = text[content.start : content.end].split()
    count = len(words)
    capitals = sum(map(str.isupper, map(_FIRST, words)))
    size = "1" if count == 1 else "3" if count <= 3 else "5" if count <= 5 else "9" if count <= 9 else "L"
    person = "I" if _FIRST_PERSON.search(text, max(0, content.start - 1), content.end) else "0"
    titled = "T" if count > 1 and capitals >= count * 0.6 else "t" if capitals else "0"
    elements = site.passage.elements
    alone = site.nth == 0 and not elements[: site.element].strip("-") and not elements[site.element + 1 :].strip(".")
    return Look(size, site.start + site.end + size, person, titled, alone)


def is_speech(site: Site) -> bool:
    """Whether whole sentences in the marks of speech fill a paragraph and are no pull quote: somebody says them."""
    look = site.look
    if site.run.outer is not None or not look.alone or site.end not in ".?!…-" or look.size not in "59L":
        return False
    text, span = site.copy.document.text, site.run.content
    if site.start == "l" or (text[site.run.span.start] in _SINGLE and any(mark in text for mark in _DOUBLE)):
        return False
    first = text[span.start : span.start + _OPENING]
    return text.count(first, max(0, span.start - _FAR), span.end + _FAR) == 1


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
