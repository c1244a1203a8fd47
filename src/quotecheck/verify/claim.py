"""What a quote claims was said: its words, and where it admits to have left something out."""

from __future__ import annotations

import re
from enum import Enum

from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story
from quotecheck.values.value import Value
from quotecheck.verify.words import Word, words

WILD = "[]"
"""The key of words in brackets: the copy's own, which may stand for a few words of the source."""

_MARK = re.compile(
    r"(?P<ellipsis>\[?(?:\.(?:\s?\.){2,}|…)\.?\]?)"
    r"|(?P<head>\w*)(?:\[(?P<inside>[^\][\n]*)\]|\((?P<round>[^()\n]{1,60})\))(?P<tail>[\w]*)"
)
_STOPPED = re.compile(r"[.?!]['\"”’)]*\s*$")


class Gap(Enum):
    """What the copy says stands between a word and the one before it."""

    NONE = 0
    ELLIPSIS = 1
    TAG_INSIDE = 2
    TAG_BETWEEN = 3


class Claim(Value):
    """The words of one quote (offsets in ``story``, the text of the copy) and, by index of the word after it, each gap.

    ``text`` is the quoted text alone, without what stands in brackets.
    """

    quote: int
    words: tuple[Word, ...]
    gaps: dict[int, Gap]
    text: str
    story: str

    @property
    def size(self) -> int:
        """How many words can be checked."""
        return sum(word.key != WILD for word in self.words)


def claim(story: Story, quote: Quote) -> Claim:
    """Read the words of a quote, all its parts joined."""
    found: list[Word] = []
    gaps: dict[int, Gap] = {}
    texts = []
    for nth, part in enumerate(quote.parts):
        if nth:
            between = story.text[quote.parts[nth - 1].span.end : part.span.start]
            before = story.document[quote.parts[nth - 1].content]
            if between.strip():
                stopped = _STOPPED.search(between) or _STOPPED.search(before)
                gaps[len(found)] = Gap.TAG_BETWEEN if stopped else Gap.TAG_INSIDE
        texts.append(_read(story.document[part.content], part.content.start, found, gaps))
    gaps = {at: gap for at, gap in gaps.items() if 0 < at < len(found)}
    return Claim(quote.index, tuple(found), gaps, " ".join(texts), story.text)


def _read(text: str, base: int, found: list[Word], gaps: dict[int, Gap]) -> str:
    """Add the words of one part; return its text with the brackets' own words left out."""
    at = 0
    kept = []
    for match in _MARK.finditer(text):
        found += _shifted(words(text[at : match.start()]), base + at)
        kept.append(text[at : match.start()])
        at = match.end()
        span = Span(base + match.start(), base + match.end())
        inside = match["inside"] if match["inside"] is not None else match["round"] or ""
        if match["ellipsis"] or inside.strip(" .…") == "":
            gaps[len(found)] = Gap.ELLIPSIS
            continue
        head, tail = match["head"], match["tail"]
        if (head or tail) and inside.isalpha():
            found += [word._replace(start=span.start, end=span.end) for word in words(head + inside + tail)]
            kept.append(head + inside + tail)
        else:
            found += _shifted(words(head), span.start)
            if inside.strip().casefold() != "sic":
                found.append(Word(WILD, span.start, span.end))
            found += _shifted(words(tail), span.end - len(tail))
            kept += [head, " ", tail]
    found += _shifted(words(text[at:]), base + at)
    kept.append(text[at:])
    return "".join(kept)


def _shifted(found: list[Word], by: int) -> list[Word]:
    return [word._replace(start=word.start + by, end=word.end + by) for word in found]
