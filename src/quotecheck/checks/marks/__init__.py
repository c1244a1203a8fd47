"""What the checks of marks share: the marks of copy, what stands beside them, and how a message shows it."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import shown
from quotecheck.values.document import Block, Scope
from quotecheck.values.memo import kept
from quotecheck.values.story import Mark, MarkRole, Story

_NO_COPY = frozenset({Scope.LINK, Scope.FURNITURE, Scope.CODE, Scope.TABLE, Scope.BYLINE})
_OPENER, _CLOSER = MarkRole.OPENER, MarkRole.CLOSER
_SHOWN = 30


@kept
def in_copy(story: Story) -> tuple[tuple[int, Mark], ...]:
    """Return each quotation mark of copy with its index: no apostrophe, no measure, nothing from links or furniture."""
    marks = [(index, mark) for index, mark in enumerate(story.marks) if mark.role is _OPENER or mark.role is _CLOSER]
    if any(block.scope in _NO_COPY for block in story.document.blocks):
        return tuple(_in_copy(story.document.blocks, marks))
    return tuple(marks)


def _in_copy(among: Sequence[Block], marks: Sequence[tuple[int, Mark]]) -> Iterator[tuple[int, Mark]]:
    blocks = iter(among)
    block = next(blocks, None)
    for index, mark in marks:
        while block is not None and block.span.end <= mark.at.start:
            block = next(blocks, None)
        if block is not None and block.scope not in _NO_COPY:
            yield index, mark


@kept
def pairs(story: Story) -> tuple[tuple[Mark, Mark], ...]:
    """Return each opener of copy with its closer."""
    return tuple(
        [(mark, story.marks[mark.mate]) for _, mark in in_copy(story) if mark.role is _OPENER and mark.mate is not None]
    )


def same_block(story: Story, one: Mark, other: Mark) -> bool:
    """Whether two marks stand in one paragraph."""
    return story.document.block_at(one.at.start) == story.document.block_at(other.at.start)


def after(story: Story, mark: Mark, limit: int = 200) -> str:
    """Return the words of the paragraph that follow a mark, at most ``limit`` code points."""
    block = story.document.block_at(mark.at.start)
    end = block.span.end if block else len(story.text)
    return story.text[mark.at.end : min(end, mark.at.end + limit)]


def before(story: Story, mark: Mark, limit: int = 200) -> str:
    """Return the words of the paragraph that come before a mark, at most ``limit`` code points."""
    block = story.document.block_at(mark.at.start)
    start = block.span.start if block else 0
    return story.text[max(start, mark.at.start - limit) : mark.at.start]


def first_words(story: Story, mark: Mark) -> str:
    """Return the words after a mark as a message shows them."""
    words = after(story, mark, 120).strip() or story.text[mark.at.end : mark.at.end + 120]
    return shown(words, _SHOWN)


def last_words(story: Story, mark: Mark) -> str:
    """Return the words before a mark as a message shows them, the last of them."""
    line = " ".join(before(story, mark, 120).split())
    return line if len(line) <= _SHOWN else "… " + line[-_SHOWN:].partition(" ")[2]
