"""The same quote printed twice."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies
from quotecheck.checks.copy import same_voice, shown
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield the later of two quotes with the same words that are not given to two speakers."""
    story = case.story
    told = set()
    for copy in copies(story, shortest=shortest, alike=1.0):
        if not copy.within and copy.second_at not in told and same_voice(story, copy.first, copy.second) is not False:
            told.add(copy.second_at)
            facts = {"words": shown(story.document[copy.second_at].strip("“”\"‘’'"))}
            yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),))
