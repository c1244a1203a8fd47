"""One quote printed in two wordings."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies, two_owners
from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield the later of two quotes that agree but for a few words, unless two people own them."""
    story = case.story
    told = set()
    for copy in copies(story, shortest=shortest, alike=alike):
        if not copy.changed or copy.second_at in told or two_owners(story, copy):
            continue
        told.add(copy.second_at)
        was, now = copy.changed[0]
        facts = {"was": shown(was or "nothing", 20), "now": shown(now or "nothing", 20)}
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),))
