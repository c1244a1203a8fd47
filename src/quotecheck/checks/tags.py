"""Tags in the narrator's text as they are printed: right before a quote, right after one, or alone."""

import re
from typing import NamedTuple

from quotecheck.checks.copy import spoken, words
from quotecheck.values.memo import kept
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

_NAME = r"(?:[A-Z][\w’'.-]*[ \t]+){0,4}[A-Z][\w’'-]+"
_SOURCE = rf"(?:{_NAME}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:[\w’'-]+[ \t]+){{0,2}}[\w’'-]+)"
_CUE = r"(?:said|says|added|adds|told (?:reporters|journalists|the [A-Z]\w+|[A-Z]\w+))"
_BEFORE = lazy(rf"(?:^|[.!?][”\"’']?\s+)(?P<source>{_SOURCE})[ \t]+(?P<cue>{_CUE})[ \t]*[:,][ \t]*$")
_AFTER = lazy(
    rf",?[ \t]*(?:(?P<source>{_SOURCE})[ \t]+(?P<cue>{_CUE})|(?P<cue2>said|says|added)[ \t]+(?P<source2>{_NAME}))"
    r"(?=[.;]|,? (?:on|in|at|after|during|when|as)\b|$)"
)
ALONE = lazy(
    rf"(?:^|(?<=[a-z\d][.!?][ \t]))(?P<tag>(?:{_NAME}|He|She|They) (?:said|says|added|adds|told reporters)\.(?=\s|$)"
    rf"|,[ \t]*(?:{_NAME}|he|she|they) (?:said|says|added|told reporters)\b\.?)"
)
_LEADS = (":", ",")
_GAP = 12  # characters, at most, from the sign that leads into a quote to its mark


class Printed(NamedTuple):
    """A source and a cue as they stand in print."""

    source: Span
    cue: Span


def before(story: Story, quote: Quote) -> Printed | None:
    """Return the tag that leads into a quote with a comma or a colon, alone in its sentence."""
    at = quote.parts[0].span.start
    block = story.document.block_at(at) if story.text[max(0, at - _GAP) : at].rstrip(" \t").endswith(_LEADS) else None
    if block is None:
        return None
    start = max(block.span.start, at - 160)
    found = _BEFORE.search(story.text[start:at])
    return Printed(_span(found, "source", start), _span(found, "cue", start)) if found else None


def after(story: Story, quote: Quote) -> Printed | None:
    """Return the tag that closes a quote, after the comma inside or outside its mark."""
    if not _goes_on(story, quote):
        return None
    found = _AFTER.match(story.text, quote.span.end)
    if found is None:
        return None
    which = "" if found["source"] else "2"
    return Printed(_span(found, "source" + which, 0), _span(found, "cue" + which, 0))


def _goes_on(story: Story, quote: Quote) -> bool:
    """Whether a comma stands at the last mark of a quote, inside or outside, as it does where a tag follows."""
    end = quote.parts[-1].span.end
    return "," in story.text[end - 2 : end + 1]


@kept
def tagged_twice(story: Story) -> list[tuple[Quote, Printed, Printed]]:
    """Return each quote with a tag right before it and another right after it, and the two tags."""
    led = [(quote, tag) for quote in spoken(story) if _goes_on(story, quote) and (tag := before(story, quote))]
    return [(quote, early, late) for quote, early in led if (late := after(story, quote))]


def one_name(story: Story, one: Span, other: Span) -> bool:
    """Whether two source phrases are taken for one speaker: resolved alike, or sharing a word."""
    index, second = story.who.get(one), story.who.get(other)
    if index is not None and index == second:
        return True
    return bool(set(words(story.document[one])) & set(words(story.document[other])))


def _span(found: re.Match[str], group: str, start: int) -> Span:
    return Span(start + found.start(group), start + found.end(group))
