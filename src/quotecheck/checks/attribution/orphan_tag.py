"""A tag whose quote has gone."""

from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.tags import ALONE
from quotecheck.lexicon.titles import BEFORE_A_NAME
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span

_IDIOMS = ("Enough said", "That said", "Having said")
_MARKS = "“”‘’\"'«»„"


def check(case: Case) -> Iterator[Finding]:
    """Yield each sentence that is a speaker and a verb of speech and nothing else, with no quote beside it."""
    story = case.story
    blocks = story.document.blocks
    for nth, block in enumerate(blocks):
        if block.scope is not Scope.BODY:
            continue
        for found in ALONE.finditer(story.document[block.span]):
            at = Span(block.span.start + found.start("tag"), block.span.start + found.end("tag"))
            rest = story.text[at.end : block.span.end].lstrip()
            if not rest and nth + 1 < len(blocks):
                rest = story.text[blocks[nth + 1].span.start]
            before = story.document[block.span][: found.start("tag")].split()
            if (before and before[-1].rstrip(".") in BEFORE_A_NAME) or found["tag"].startswith(_IDIOMS):
                continue
            if rest[:1] not in tuple(_MARKS) and not any(quote.span.covers(at) for quote in story.quotes):
                yield Finding(at, {"tag": shown(found["tag"])})
