"""A paragraph of nothing but quote, which leans on the speaker of the paragraph before."""

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.checks.copy import (
    closed,
    fills_paragraph,
    first_pointer,
    is_pronoun,
    named,
    opening,
    rooted,
    source_words,
    speeches,
)
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.memo import kept
from quotecheck.values.story import Attribution, MarkRole, Quote, Story

_ASKED = frozenset({"ask", "asked", "asks"})  # the paragraph below is the answer


def check(case: Case, *, in_a_row: int) -> Iterator[Finding]:
    """Yield each paragraph of quote alone whose speaker is only carried over from another paragraph.

    ``in_a_row`` is how many such paragraphs one tag can carry before the reader has lost the speaker.
    """
    story = case.story
    blocks = story.document.blocks
    run, above = 0, -2
    for quote in speeches(story):
        owner = rooted(story, quote).attribution
        if owner is None or _introduced(story, owner, quote) or quote.span.start in _carried(story):
            continue
        if not fills_paragraph(story, quote) or not closed(story, quote) or _answers(story, owner):
            continue
        at = bisect_right(blocks, quote.span.start, key=lambda block: block.span.start) - 1
        run, above = (run + 1 if above == at - 1 else 1), at
        variant = "disputed" if in_dispute(story, owner) else "again" if run > in_a_row else _apart(story, quote, at)
        facts = {"words": opening(story, quote, 28), "voice": named(story, owner, 26)}
        if variant == "disputed":
            facts["voice"] = source_words(story, owner)
        yield Finding(quote.span, facts, (Pointer(first_pointer(owner), "voice"),), variant)


@kept
def _carried(story: Story) -> frozenset[int]:
    """Return where the openers stand that go on with a quote left open, as a quote of several paragraphs has."""
    pairs = zip(story.marks, story.marks[1:], strict=False)
    return frozenset(mark.at.start for before, mark in pairs if before.carried and mark.role is MarkRole.OPENER)


def _introduced(story: Story, owner: Attribution, quote: Quote) -> bool:
    """Whether the speaker is named at the quote: in its paragraph, below it, or before a colon that ends the last."""
    at = first_pointer(owner).start
    block = story.document.block_at(quote.span.start)
    if block is None or block.span.start <= at:
        return True
    return story.text[at : block.span.start].rstrip().endswith(":")


def _answers(story: Story, owner: Attribution) -> bool:
    """Whether the speaker was asked in the paragraph above."""
    return owner.cue is not None and story.document[owner.cue].lower() in _ASKED


def _apart(story: Story, quote: Quote, at: int) -> str:
    """Return the variant for narration, up to the block before ``at``, that names the speaker no more."""
    if quote.attribution is None or quote.attribution.pattern != "resumed":
        return ""
    speaker, above = story.voice(quote), story.document.blocks[at - 1].span
    named = speaker is not None and any(above.covers(mention.span) for mention in speaker.mentions)
    return "" if named else "apart"


def in_dispute(story: Story, owner: Attribution) -> bool:
    """Whether the pronoun that stands for a speaker leads to nobody, or to two people about equally."""
    if not is_pronoun(source_words(story, owner)):
        return False
    reference = story.reference_at(owner.source)
    return reference is not None and reference.speaker is None
