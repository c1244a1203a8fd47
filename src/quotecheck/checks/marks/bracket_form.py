"""A bracket inside a quote that is never closed, never opened, or of another shape than its mate."""

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.marks import pairs
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy, places
from quotecheck.values.span import Span

_BRACKET = lazy(r"[()\[\]]")
_NO_BRACKET = lazy(
    r"(?<!\S)\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)(?=\s)|(?<!\S)[:;=8]['’]?-?[()\[\]]|\]\([^)\s]*\)|\[[^\]]*\]\([^)\s]*\)"
)
_MATE = {")": "(", "]": "["}
_SHAPE = {"(": "round", ")": "round", "[": "square", "]": "square"}


def check(case: Case, *, shape: str) -> Iterator[Finding]:
    """Yield each bracket without a mate inside a quote, and each pair of unlike ones; with ``shape`` the others too."""
    story = case.story
    brackets = sorted(at for sign in _SHAPE for at in places(story.text, sign))
    done = -1
    for opener, closer in pairs(story) if brackets else ():
        if opener.glyph not in DOUBLE or opener.at.start < done:
            continue
        done = closer.at.end
        first = bisect_left(brackets, opener.at.end)
        if first < len(brackets) and brackets[first] < closer.at.start:
            yield from _within(story.text, Span(opener.at.end, closer.at.start), shape)


def _within(text: str, content: Span, shape: str) -> Iterator[Finding]:
    """Pair the brackets of one quote."""
    skip = {at for match in _NO_BRACKET.finditer(text, *content) for at in range(*match.span())}
    waiting: list[int] = []
    for match in _BRACKET.finditer(text, *content):
        at = match.start()
        if at in skip:
            continue
        if match[0] in "([":
            waiting.append(at)
        elif not waiting:
            yield _finding(text, at, content, "unopened")
        elif text[waiting[-1]] != _MATE[match[0]]:
            yield _finding(text, at, content, "unlike", waiting.pop())
        else:
            opened = waiting.pop()
            if shape and _SHAPE[match[0]] != shape:
                yield _finding(text, opened, content, "house")
    for at in waiting:
        yield _finding(text, at, content, "")


def _finding(text: str, at: int, content: Span, variant: str, mate: int | None = None) -> Finding:
    words = text[at : min(content.end, at + 80)] if text[at] in "([" else text[max(content.start, at - 25) : at + 1]
    pointers = () if mate is None else (Pointer(Span(mate, mate + 1), "mate"),)
    return Finding(Span(at, at + 1), {"words": shown(words)}, pointers, variant)
