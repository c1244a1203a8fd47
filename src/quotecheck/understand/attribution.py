"""Link each quote to its attribution."""

import re

from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Function, Mark, MarkRole, Part, Quote, Tag

_TAG = re.compile(r"\s*(?P<source>he|she|they|it|(?:[A-Z][\w.’'-]+ ?)+?),? (?P<cue>said|added|told|says)\b")


def link(document: Document, marks: tuple[Mark, ...]) -> tuple[tuple[Quote, ...], tuple[Tag, ...]]:
    """Return the quotes in order, and the tags that stand in the narrator's text."""
    quotes: list[Quote] = []
    tags: list[Tag] = []
    for mark in marks:
        if mark.role is not MarkRole.OPENER or mark.mate is None:
            continue
        span = Span(mark.at.start, marks[mark.mate].at.end)
        content = Span(mark.at.end, marks[mark.mate].at.start)
        attribution = None
        if tag := _TAG.match(document.text, span.end):
            source, cue = Span(*tag.span("source")), Span(*tag.span("cue"))
            attribution = Attribution(source, cue, "tag", 0.9)
            tags.append(Tag(source, cue, Span(*tag.span()), (len(quotes),)))
        block = document.block_at(span.start)
        quotes.append(
            Quote(
                len(quotes), (Part(span, content),), Function.SPEECH, block.scope if block else Scope.BODY, attribution
            )
        )
    return tuple(quotes), tuple(tags)
