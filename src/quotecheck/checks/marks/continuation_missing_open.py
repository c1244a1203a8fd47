"""A paragraph leaves its quote open, and the next goes on with no mark."""

from collections.abc import Iterator

from quotecheck.checks.marks import before, last_words, pairs
from quotecheck.values.case import Case
from quotecheck.values.document import Block, Document, Scope
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span

_CREDIT = 9


def check(case: Case, *, block_form: bool) -> Iterator[Finding]:
    """Yield each later paragraph that a quote runs into without an opening mark, up to the one that closes it."""
    if block_form:
        return
    story = case.story
    for opener, closer in pairs(story):
        block = story.document.block_at(opener.at.start)
        if (block and closer.at.start < block.span.end) or _is_credit(before(story, closer)):
            continue
        for block in _between(story.document, opener.at.end, closer.at.start):
            start = block.span.start
            yield Finding(
                Span(start, start + len(story.document[block.span].split(None, 1)[0])),
                {"words": last_words(story, closer)},
                (Pointer(opener.at, "opener"), Pointer(closer.at, "closer")),
            )


def _is_credit(line: str) -> bool:
    """Whether the last line of a quote is the speaker's name and office, as in a pull quote."""
    words = [word for word in line.split() if word[0].isalpha()]
    return 2 <= len(words) <= _CREDIT and sum(word[0].isupper() for word in words) >= 0.5 * len(words)


def _between(document: Document, start: int, end: int) -> Iterator[Block]:
    """Yield the paragraphs of copy that begin between two places."""
    for block in document.blocks:
        if start <= block.span.start < end and block.scope in (Scope.BODY, Scope.BLOCKQUOTE, Scope.LIST):
            yield block
