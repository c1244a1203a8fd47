"""A mark that is opened and never closed, or closed and never opened."""

from collections.abc import Iterator

from quotecheck.checks.marks import first_words, in_copy, last_words
from quotecheck.lexicon.glyphs import SINGLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.story import Mark, MarkRole, Story


def check(case: Case) -> Iterator[Finding]:
    """Yield each mark of copy without a mate, unless the next paragraph carries the quote on."""
    story = case.story
    for index, mark in in_copy(story):
        if mark.mate is not None or (mark.carried and _goes_on(story, index)):
            continue
        inner = mark.glyph in SINGLE and _inside(story, index)
        if mark.role is MarkRole.OPENER:
            yield Finding(mark.at, {"words": first_words(story, mark)}, variant="inner" if inner else "")
        else:
            yield Finding(mark.at, {"words": last_words(story, mark)}, variant="unopened")


def _goes_on(story: Story, index: int) -> bool:
    """Whether the next opener of a later paragraph goes on with this quote."""
    here = story.document.block_at(story.marks[index].at.start)
    for later in range(index + 1, len(story.marks)):
        mark = story.marks[later]
        if mark.role is MarkRole.OPENER and story.document.block_at(mark.at.start) != here:
            return mark.carried
    return False


def _inside(story: Story, index: int) -> bool:
    """Whether a mark stands inside a quote of the same paragraph."""
    here: list[Mark] = [mark for mark in story.marks[max(0, index - 40) : index] if mark.role is MarkRole.OPENER]
    at = story.marks[index].at.start
    return any(mark.mate is not None and story.marks[mark.mate].at.start > at for mark in here)
