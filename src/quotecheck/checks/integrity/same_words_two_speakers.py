"""The same words given to two people."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies
from quotecheck.checks.copy import named_person, shown, two_people
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Attribution


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield the later of two quotes with the same words, or nearly the same, that two tags give to two named people.

    A piece that one of them quotes inside the other's words is left alone.
    """
    story = case.story
    told = set()
    inner = [quote.span for quote in story.quotes if quote.inside is not None]
    for copy in copies(story, shortest=shortest, alike=alike):
        one, other = copy.first.attribution, copy.second.attribution
        first, second = named_person(story, one), named_person(story, other)
        if first is None or second is None or not two_people(first, second) or copy.second_at in told:
            continue
        if not (_tagged(one) and _tagged(other)):
            continue
        if copy.within and any(at.covers(span) for at in (copy.first_at, copy.second_at) for span in inner):
            continue
        told.add(copy.second_at)
        facts = {
            "words": shown(story.document[copy.second_at].strip("“”\"‘’'"), 24),
            "one": shown(first.name, 20),
            "other": shown(second.name, 20),
        }
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),), "reworded" if copy.changed else "")


def _tagged(owner: Attribution | None) -> bool:
    """Whether the quote has a tag of its own."""
    return owner is not None and owner.leans_on is None
