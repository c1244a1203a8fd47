"""The same words given to two people."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies, two_owners
from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield the later of two quotes with the same words, or nearly the same, that two tags give to two named people.

    A piece that one of them quotes inside the other's words is left alone.
    """
    story = case.story
    told = set()
    inner = [quote.span for quote in story.quotes if quote.inside is not None]
    for copy in copies(story, shortest=shortest, alike=alike):
        owners = two_owners(story, copy)
        if owners is None or copy.second_at in told:
            continue
        if copy.within and any(at.covers(span) for at in (copy.first_at, copy.second_at) for span in inner):
            continue
        told.add(copy.second_at)
        facts = {
            "words": shown(story.document[copy.second_at].strip("“”\"‘’'"), 24),
            "one": shown(owners[0].name, 20),
            "other": shown(owners[1].name, 20),
        }
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),), "reworded" if copy.changed else "")
