"""A tag whose quote has gone."""

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.tags import ALONE
from quotecheck.lexicon.titles import BEFORE_A_NAME
from quotecheck.values.case import Case
from quotecheck.values.document import Block, Scope
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

_ENDINGS = (".", " reporters.")
"""What ends a tag, behind its verb."""
_LOOK_BACK = 40  # characters; longer than any title
_NAME = 120  # characters; longer than any name
_WORDS = 6
_COMMAS = (" ,", "\t,")
_IDIOMS = ("Enough said", "That said", "Having said")


def check(case: Case) -> Iterator[Finding]:
    """Yield each sentence that is a speaker and a verb of speech and nothing else, unless a quote waits for it."""
    story = case.story
    for nth in sorted(_hints(story)):
        block = story.document.blocks[nth]
        if block.scope is not Scope.BODY:
            continue
        words = story.document[block.span]
        for found in ALONE.finditer(words):
            before = words[max(0, found.start("tag") - _LOOK_BACK) : found.start("tag")].split()
            if (before and before[-1].rstrip(".") in BEFORE_A_NAME) or found["tag"].startswith(_IDIOMS):
                continue
            at = Span(block.span.start + found.start("tag"), block.span.start + found.end("tag"))
            if not any(quote.span.covers(at) or _waits(story, quote, nth, at) for quote in story.quotes):
                yield Finding(at, {"tag": shown(found["tag"])})


def _hints(story: Story) -> set[int]:
    """Return, by index, the paragraphs in which a tag can stand alone: it ends a sentence, or a comma opens them."""
    text, blocks = story.text, story.document.blocks
    found = {nth for nth, block in enumerate(blocks) if text[block.span.start] == ","}
    for _, cue, _ in story.tags:
        if not text.startswith(_ENDINGS, cue.end):
            continue
        nth = bisect_right(blocks, cue.start, key=_start) - 1
        start, end = blocks[nth].span
        if _opens(text, start, cue.start) or any(text.find(sign, start, end) >= 0 for sign in _COMMAS):
            found.add(nth)
    return found


def _start(block: Block) -> int:
    return block.span.start


def _opens(text: str, start: int, verb: int) -> bool:
    """Whether nothing but a name, or a word with a capital, stands between the start of a sentence and its verb."""
    before = text[max(start, verb - _NAME) : verb].rsplit(None, _WORDS)
    for nth in range(len(before) - 1, -1, -1):
        if not before[nth][0].isupper():
            return False
        if not nth or before[nth - 1][-1] in ".!?":
            return True
    return False


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
