"""What a quoted run looks like and where it stands."""

from operator import itemgetter

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


class Site:
    """A run in its passage, and its outside in a few letters.

    ``place`` and ``passage`` hold it as the ``nth`` quote; its sentence is the elements ``low`` to ``high``. ``start``
    is ``c`` for a capital, ``l`` for a small letter; ``end`` the last mark inside; ``after`` what touches it (``w`` a
    word, ``c`` a capital …).

    ``before`` is what touches it before (``^`` the paragraph's start); ``size``, how many words it has, in bands;
    ``outline``, start, end and size in one; ``person``, ``I`` where it speaks in the first person; ``titled``, how it
    is capitalised (``T`` like a title, ``t`` somewhere).
    """

    def __init__(self, copy: Copy, index: int) -> None:
        run = copy.runs[index]
        self.copy = copy
        self.number = index
        self.run = run
        self.place = place = copy.place_of[index]
        self.passage = passage = copy.passage(place)
        self.nth = copy.of_place[place].index(index)
        self.element = element = passage.element_of(passage.quote_tokens[self.nth])
        self.sentence = passage.number(element)
        self.low, self.high = passage.bounds(self.sentence)
        text, content = copy.document.text, run.content
        self.inner = inner = text[content.start : content.end]
        first = inner.lstrip("'‘’“”\"([…. ")[:1]
        last = inner.rstrip("'‘’“”\" ")[-1:]
        words = inner.split()
        count = len(words)
        capitals = sum(map(str.isupper, map(_FIRST, words)))
        self.before = _before(text, run.span.start)
        self.start = "c" if first.isupper() else "l" if first.islower() else "o"
        self.end = last if last in ",.?!-" else "…" if last in "…—–" else "0"
        self.after = _after(text, run.span.end)
        self.size = "1" if count == 1 else "3" if count <= 3 else "5" if count <= 5 else "9" if count <= 9 else "L"
        self.outline = self.start + self.end + self.size
        self.person = "I" if _FIRST_PERSON.search(text, max(0, content.start - 1), content.end) else "0"
        self.titled = "T" if count > 1 and capitals >= count * 0.6 else "t" if capitals else "0"

    def cues(self, sentence: int) -> list[Cue]:
        """Return the cues near the run in a sentence of its paragraph, in order."""
        return near(self.copy.cues(self.place)[sentence], self.element)


def alone(site: Site) -> bool:
    """Whether the run fills its paragraph, but for a dash before it."""
    elements = site.passage.elements
    return site.nth == 0 and not elements[: site.element].strip("-") and not elements[site.element + 1 :].strip(".")


def is_speech(site: Site) -> bool:
    """Whether whole sentences in the marks of speech fill a paragraph and are no pull quote: somebody says them."""
    if site.run.outer is not None or not alone(site) or site.end not in ".?!…-" or site.size not in "59L":
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
