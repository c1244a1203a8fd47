"""A tag whose quote has gone."""

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.tags import ALONE
from quotecheck.lexicon.titles import BEFORE_A_NAME
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import places
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

_ENDINGS = ("said.", "says.", "added.", "adds.", "reporters.")
_LOOK_BACK = 40  # characters; longer than any title
_IDIOMS = ("Enough said", "That said", "Having said")


def check(case: Case) -> Iterator[Finding]:
    """Yield each sentence that is a speaker and a verb of speech and nothing else, unless a quote waits for it."""
    story = case.story
    ends = _ends(story.text)
    for nth, block in enumerate(story.document.blocks):
        if block.scope is not Scope.BODY or not _hints(story.text, block.span, ends):
            continue
        words = story.document[block.span]
        for found in ALONE.finditer(words):
            before = words[max(0, found.start("tag") - _LOOK_BACK) : found.start("tag")].split()
            if (before and before[-1].rstrip(".") in BEFORE_A_NAME) or found["tag"].startswith(_IDIOMS):
                continue
            at = Span(block.span.start + found.start("tag"), block.span.start + found.end("tag"))
            if not any(quote.span.covers(at) or _waits(story, quote, nth, at) for quote in story.quotes):
                yield Finding(at, {"tag": shown(found["tag"])})


def _ends(text: str) -> list[int]:
    """Return where sentences end with a verb of speech, in order."""
    return sorted(at for ending in _ENDINGS for at in places(text, ending))


def _hints(text: str, block: Span, ends: list[int]) -> bool:
    """Whether a tag can stand alone in a paragraph; ``ends`` are those of the text."""
    at = bisect_left(ends, block.start)
    if at < len(ends) and ends[at] < block.end:
        return True
    return text[block.start] == "," or text.find("\n,", *block) >= 0


def _waits(story: Story, quote: Quote, nth: int, tag: Span) -> bool:
    """Whether a quote follows the tag at once and has no tag of its own, whatever the mark between them."""
    blocks = story.document.blocks
    start = quote.span.start
    if story.text[tag.end : start].strip() or start < tag.end:
        return False
    home = next((block.span for block in blocks[nth : nth + 2] if block.span.start <= start < block.span.end), None)
    owner = quote.attribution
    return home is not None and not (
        owner and owner.source and home.covers(owner.source) and owner.source.start > start
    )
