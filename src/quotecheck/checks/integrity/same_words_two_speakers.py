"""The same words given to two people."""

from collections.abc import Iterator

from quotecheck.checks.copies import copies
from quotecheck.checks.copy import named, rooted, same_voice, shown
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Quote


def check(case: Case, *, shortest: int, alike: float) -> Iterator[Finding]:
    """Yield the later of two quotes with the same words, or nearly the same, that two tags give to two speakers."""
    story = case.story
    told = set()
    for copy in copies(story, shortest=shortest, alike=alike):
        if copy.second_at in told or same_voice(story, copy.first, copy.second) is not False:
            continue
        if not (_tagged(copy.first) and _tagged(copy.second)):
            continue
        told.add(copy.second_at)
        facts = {
            "words": shown(story.document[copy.second_at].strip("“”\"‘’'"), 24),
            "one": named(story, rooted(story, copy.first).attribution, 20),
            "other": named(story, rooted(story, copy.second).attribution, 20),
        }
        variant = "reworded" if copy.changed else ""
        yield Finding(copy.second_at, facts, (Pointer(copy.first_at, "first"),), variant)


def _tagged(quote: Quote) -> bool:
    """Whether the quote has a tag of its own."""
    owner = quote.attribution
    return owner is not None and owner.source is not None and owner.leans_on is None
