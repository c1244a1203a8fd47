"""Two tags that give one quote to two speakers."""

from collections.abc import Iterator

from quotecheck.checks.copy import is_pronoun, opening, shown
from quotecheck.checks.tags import one_name, tagged_twice
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case) -> Iterator[Finding]:
    """Yield each quote with one speaker's tag right before it and another's right after; a pronoun is no rival."""
    story = case.story
    for quote, early, late in tagged_twice(story):
        one, other = story.document[early.source], story.document[late.source]
        if one_name(story, early.source, late.source) or is_pronoun(other) or is_pronoun(one):
            continue
        facts = {"words": opening(story, quote, 20), "one": shown(one, 20), "other": shown(other, 20)}
        yield Finding(quote.span, facts, (Pointer(early.source, "one"), Pointer(late.source, "other")))
