"""Collect the marks of each paragraph and weigh them (``marks_glyphs``), before any is read."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.understand.marks_glyphs import MARK, Raw, code_spans, look, no_quotes, settled
from quotecheck.understand.marks_paths import NO_MARKS, Path
from quotecheck.values.document import Block, Document, Scope
from quotecheck.values.patterns import lazy
from quotecheck.values.story import MarkRole
from quotecheck.values.value import Value, made

RUNNING = frozenset({Scope.BODY, Scope.BLOCKQUOTE, Scope.LIST})
"""Scopes whose paragraphs a quote runs on through."""

_DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.HEADING, Scope.LINK, Scope.PULL_QUOTE, Scope.CAPTION})
_IN_WORD = frozenset("'’‘ʼ")
_RUN = lazy("[\"“”„‟«»‹›‘’‚‛'`′″＂]+")
_RUNS = 4
"""How many quotes open, at most, to one that closes on a stop; more, and the openers are letters of names."""

_NOISE_FROM = 5000
_NOISE_SHARE = 8
_SINGLE_OPENS = lazy(r"(?<![^\s(\[—])(?:'(?!')|‘(?!‘))(?=\w)")
_SINGLE_CLOSES = lazy(r"['’](?<=[,.?!].)(?=\s|$)")
_DOUBLE = lazy("[\"“]|``|''|‘‘")


class Paragraph(Value, frozen=False):
    """One block on its way to being read; ``start`` is the stack of marks that are open where it begins.

    ``carries`` is set where its last quote goes on with an opener of its own in the next paragraph, ``opens_block``
    where a later paragraph closes it without one; ``singles`` where single marks may stand outside.
    """

    block: Block
    raws: list[Raw]
    quotes: list[Raw] = made(factory=list)
    start: str = ""
    path: Path = NO_MARKS
    carries: bool = False
    opens_block: bool = False
    singles: bool = False


def single_house(text: str) -> bool:
    """Whether the copy plainly has single marks outside: more quotes end with a stop in single marks than in double."""
    closes = sum(1 for _ in _SINGLE_CLOSES.finditer(text))
    if closes < 2:
        return False
    opens = sum(1 for _ in _SINGLE_OPENS.finditer(text))
    return closes / 2 <= opens <= closes * _RUNS and opens > sum(1 for _ in _DOUBLE.finditer(text))


def scan(document: Document) -> Iterator[Paragraph]:
    """Yield each block with its marks, weighed."""
    text = document.text
    code = code_spans(text)
    fixed = no_quotes(text)
    house = single_house(text)
    nth_code = 0
    for block in document.blocks:
        if _all_marks(text, block):
            yield Paragraph(block, list(_ornaments(text, block)))
            continue
        found: list[tuple[int, int, str]] = []
        weighed: list[Raw] = []
        in_code = block.scope is Scope.CODE
        singles = house or block.scope in _DISPLAY
        for match in MARK.finditer(text, *block.span):
            start, end = match.span()
            while nth_code < len(code) and code[nth_code][1] <= start:
                nth_code += 1
            role = None
            if in_code or (nth_code < len(code) and code[nth_code][0] <= start):
                role = MarkRole.CODE
            elif start in fixed:
                role = fixed[start]
            elif match[0] in _IN_WORD and start and text[start - 1].isalnum() and text[end : end + 1].isalpha():
                role = MarkRole.APOSTROPHE
            if role is None:
                found.append((start, end, match[0]))
            else:
                _weigh(text, found, weighed, singles)
                weighed.append(settled(start, end, match[0], role))
        _weigh(text, found, weighed, singles)
        yield Paragraph(block, weighed, [raw for raw in weighed if raw.kind], singles=singles)


def _weigh(text: str, found: list[tuple[int, int, str]], weighed: list[Raw], singles: bool) -> None:
    """Weigh the marks collected, runs of adjacent marks together, and empty the collection."""
    at = 0
    while at < len(found):
        last = at
        while last + 1 < len(found) and found[last + 1][0] == found[last][1]:
            last += 1
        before, after = found[at][0], found[last][1]
        weighed.extend(
            look(text, start, end, glyph, before, after, singles) for start, end, glyph in found[at : last + 1]
        )
        at = last + 1
    found.clear()


def _all_marks(text: str, block: Block) -> bool:
    """Whether a block is no prose but a field of marks: over one in eight of thousands of characters."""
    start, end = block.span
    if end - start < _NOISE_FROM:
        return False
    return sum(text.count(glyph, start, end) for glyph in "\"“”«»‘’'`") > (end - start) / _NOISE_SHARE


def _ornaments(text: str, block: Block) -> Iterator[Raw]:
    """Yield each run of marks of a block that is no prose, as one mark that quotes nothing."""
    for match in _RUN.finditer(text, *block.span):
        yield settled(match.start(), match.end(), match[0], MarkRole.CODE)
