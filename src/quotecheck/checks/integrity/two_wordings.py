"""One quote printed in two wordings."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies
from quotecheck.checks.copy import same_voice, shown
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield the later of two quotes of one speaker that agree but for a few words."""
    story = case.story
    told = set()
    for copy in copies(story, shortest=shortest, alike=alike):
        if not copy.changed or copy.second_at in told or same_voice(story, copy.first, copy.second) is False:
            continue
        told.add(copy.second_at)
        was, now = copy.changed[0]
        facts = {"was": shown(was or "nothing", 20), "now": shown(now or "nothing", 20)}
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),))
