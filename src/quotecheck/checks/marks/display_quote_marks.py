"""A headline or deck with quotation marks that the house does not print there."""

from collections.abc import Iterator

from quotecheck.checks.marks import first_words, pairs
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding

_DISPLAY = frozenset({Scope.HEADLINE, Scope.DECK, Scope.PULL_QUOTE})


def check(case: Case, *, headline_quotes: str) -> Iterator[Finding]:
    """Yield each outer quote of a headline, deck or pull quote whose marks are not ``headline_quotes``."""
    story = case.story
    done = -1
    for opener, closer in pairs(story):
        block = story.document.block_at(opener.at.start)
        if block is None or block.scope not in _DISPLAY or opener.at.start < done:
            continue
        done = closer.at.end
        kind = "double" if opener.glyph in DOUBLE else "single"
        if headline_quotes and kind != headline_quotes:
            yield Finding(opener.at, {"words": first_words(story, opener), "kind": kind, "house": headline_quotes})
