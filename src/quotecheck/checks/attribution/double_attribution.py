"""One quote tagged before and after."""

from collections.abc import Iterator

from quotecheck.checks.copy import is_pronoun, opening, spoken
from quotecheck.checks.tags import after, before, one_name
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case) -> Iterator[Finding]:
    """Yield the second tag of each quote that one speaker's two tags stand round, in one sentence."""
    story = case.story
    for quote in spoken(story):
        late = after(story, quote)
        early = before(story, quote) if late else None
        if early is None or late is None:
            continue
        if one_name(story, early.source, late.source) or is_pronoun(story.document[late.source]):
            facts = {
                "words": opening(story, quote, 24),
                "first": _tag(story.document[early.cue]),
                "cue": _tag(story.document[late.cue]),
            }
            yield Finding(late.cue, facts, (Pointer(early.cue, "first"),))


def _tag(cue: str) -> str:
    return " ".join(cue.split())
