"""A face or a feeling used as a verb of speech."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quotecheck.checks.copy import speeches
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span

_NAME = r"(?:he|she|they|(?:[A-Z][\w’'.-]*\s+){0,3}?[A-Z][\w’'-]*)"


def check(case: Case, *, verbs: Sequence[str]) -> Iterator[Finding]:
    """Yield each verb that is no speech but follows a quote that its comma leaves open."""
    story = case.story
    tag = _tag(tuple(verbs))
    for quote in speeches(story):
        for part in quote.parts:
            inside = story.text[part.content.end - 1 : part.span.end + 1]
            if "," not in inside:
                continue
            if found := tag.match(story.text, part.span.end):
                group = "after" if found["after"] else "before"
                yield Finding(Span(*found.span(group)), {"verb": found[group]}, (Pointer(part.span, "quote"),))


@lru_cache(maxsize=8)
def _tag(verbs: tuple[str, ...]) -> re.Pattern[str]:
    acts = "|".join(map(re.escape, verbs))
    return re.compile(
        rf",?[ \t]*(?:{_NAME}\s+(?P<after>{acts})|(?P<before>{acts})\s+{_NAME})\b(?=\s*[.,;]|\s+(?:as|and)\b)"
    )
