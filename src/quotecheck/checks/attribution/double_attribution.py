"""One quote tagged before and after."""

from collections.abc import Iterator

from quotecheck.checks.copy import is_pronoun, opening, shown
from quotecheck.checks.tags import one_name, tagged_twice
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case) -> Iterator[Finding]:
    """Yield the second tag of each quote that one speaker's two tags stand round, in one sentence."""
    story = case.story
    for quote, early, late in tagged_twice(story):
        if one_name(story, early.source, late.source) or is_pronoun(story.document[late.source]):
            facts = {
                "words": opening(story, quote, 24),
                "first": shown(story.document[early.cue]),
                "cue": shown(story.document[late.cue]),
            }
            yield Finding(late.cue, facts, (Pointer(early.cue, "first"),))
