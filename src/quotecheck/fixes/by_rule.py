"""How each rule's finding is put right: from a story and a diagnostic to edits of marks, blanks and stops.

What may be put right is what the report told: a rule that is off, allowed or in the baseline is not fixed. The fixers
look at the marks again rather than at a rule's words, and give nothing where the copy is not as they know it.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from quotecheck.lexicon.glyphs import DOUBLE, FACING, SINGLE, STRAIGHT
from quotecheck.values.diagnostic import Diagnostic
from quotecheck.values.fix import Edit, Fix
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, MarkRole, Story

_CURLY = {
    ("d", MarkRole.OPENER): "“",
    ("d", MarkRole.CLOSER): "”",
    ("s", MarkRole.OPENER): "‘",
    ("s", MarkRole.CLOSER): "’",
}
_STRAIGHT = {"d": '"', "s": "'"}
_DOUBLE_CURLY = frozenset("“”")
_INNER = {"“": "‘", "”": "’", '"': "'"}
_OUTER = {inner: outer for outer, inner in _INNER.items()}


def fixes(story: Story, diagnostic: Diagnostic, check: str) -> Iterator[Fix]:
    """Yield the fixes of one finding, if there are any; ``check`` is the check that its rule uses."""
    fixer = _FIXERS.get(check)
    if fixer is None:
        return
    for edits, safe in fixer(story, diagnostic.at):
        if all(_no_word(story.document[edit.at]) and _no_word(edit.words) for edit in edits):
            yield Fix(diagnostic.rule, edits, safe)


_Found = Iterator[tuple[tuple[Edit, ...], bool]]


def _no_word(text: str) -> bool:
    return not any(sign.isalnum() for sign in text)


def _mark_at(story: Story, start: int) -> Mark | None:
    """Return the mark at a place."""
    at = bisect_left(story.marks, start, key=lambda mark: mark.at.start)
    return story.marks[at] if at < len(story.marks) and story.marks[at].at.start == start else None


def _pairs(story: Story) -> Iterator[tuple[Mark, Mark]]:
    for mark in story.marks:
        if mark.role is MarkRole.OPENER and mark.mate is not None:
            yield mark, story.marks[mark.mate]


def _kind(mark: Mark) -> str:
    return "d" if mark.glyph in DOUBLE else "s"


def _mismatched(story: Story, at: Span) -> _Found:
    mark = _mark_at(story, at.start)
    if mark is None:
        return
    if mark.turned and mark.glyph in FACING:
        yield (Edit(mark.at, FACING[mark.glyph]),), True
        return
    if mark.mate is None:
        return
    opener = story.marks[mark.mate]
    if _kind(opener) == _kind(mark):
        yield from _alike(story)
    elif opener.glyph in _DOUBLE_CURLY:
        yield (Edit(mark.at, "”"),), False
    elif opener.glyph == '"':
        yield (Edit(mark.at, '"'),), False


def _alike(story: Story) -> _Found:
    """Print the odd mark of each pair that is half straight and half curly as most marks of the story are."""
    found = [mark.glyph for mark in story.marks if mark.mate is not None and mark.glyph in DOUBLE]
    curl = sum(glyph in STRAIGHT for glyph in found) <= len(found) / 2
    for pair in _pairs(story):
        odd = [mark for mark in pair if (mark.glyph in STRAIGHT) == curl]
        if len(odd) == 1 and _kind(pair[0]) == _kind(pair[1]) and not (pair[0].turned or pair[1].turned):
            mark = odd[0]
            yield (Edit(mark.at, _CURLY[_kind(mark), mark.role] if curl else _STRAIGHT[_kind(mark)]),), True


def _mixed(story: Story, at: Span) -> _Found:
    """Print every pair of the rarer kind as the usual kind."""
    rare = _mark_at(story, at.start)
    if rare is None:
        return
    for opener, closer in _pairs(story):
        edits = []
        for mark in (opener, closer):
            if mark.glyph not in DOUBLE or mark.turned:
                continue
            if rare.glyph in STRAIGHT and mark.glyph in STRAIGHT:
                edits.append(Edit(mark.at, _CURLY["d", mark.role]))
            elif rare.glyph in _DOUBLE_CURLY and mark.glyph in _DOUBLE_CURLY:
                edits.append(Edit(mark.at, '"'))
        if edits:
            yield tuple(edits), True


def _apostrophe(story: Story, at: Span) -> _Found:
    if story.text[at.start] == "‘":
        yield (Edit(Span(at.start, at.start + 1), "’"),), True


def _side(story: Story, at: Span) -> _Found:
    closer, sign = story.text[at.start : at.end - 1], story.text[at.end - 1]
    if sign in ",." and _no_word(closer):
        yield (Edit(Span(at.start, at.end - 1), sign), Edit(Span(at.end - 1, at.end), closer)), True


def _tag(story: Story, at: Span) -> _Found:
    text = story.text
    words = text[at.start : at.end]
    if words in ("!,", "?,", ",,"):
        yield (Edit(Span(at.end - 1, at.end), ""),), False
    elif words[:1] == "." and _mark_at(story, at.start + 1):
        yield (Edit(Span(at.start, at.start + 1), ","),), True
    elif (mark := _mark_at(story, at.start)) and mark.at == at and text[at.start - 1].isalnum():
        yield (Edit(Span(at.start, at.start), ","),), False


def _spacing(story: Story, at: Span) -> _Found:
    """Take the blanks from inside a mark, and put one outside where a word touches it."""
    words = story.text[at.start : at.end]
    mark = _mark_at(story, at.start + len(words) - len(words.lstrip()))
    if mark is None:
        return
    edits = []
    if mark.role is MarkRole.OPENER:
        if story.text[mark.at.start - 1 : mark.at.start].isalpha() or story.text[mark.at.start - 1] in ",;":
            edits.append(Edit(Span(mark.at.start, mark.at.start), " "))
        if mark.at.end < at.end:
            edits.append(Edit(Span(mark.at.end, at.end), ""))
    else:
        if at.start < mark.at.start:
            edits.append(Edit(Span(at.start, mark.at.start), ""))
        if story.text[mark.at.end : mark.at.end + 1].isalpha():
            edits.append(Edit(Span(mark.at.end, mark.at.end), " "))
    if edits:
        yield tuple(edits), True


def _missing_open(story: Story, at: Span) -> _Found:
    """Open the quote anew on a paragraph that it runs into."""
    for opener, closer in _pairs(story):
        if opener.at.end <= at.start < closer.at.start and story.document.block_at(opener.at.start) != (
            story.document.block_at(at.start)
        ):
            yield (Edit(Span(at.start, at.start), opener.glyph),), False
            return


def _level(story: Story, at: Span) -> _Found:
    """Print an inner pair in the marks of the other level."""
    mark = _mark_at(story, at.start)
    if mark is None or mark.mate is None:
        return
    pair = (mark, story.marks[mark.mate])
    for other in (_INNER, _OUTER):
        if all(each.glyph in other for each in pair):
            yield tuple(Edit(each.at, other[each.glyph]) for each in pair), False


def _display(story: Story, at: Span) -> _Found:
    """Print the outer pair of a headline in the house's marks, where no such marks stand inside it."""
    mark = _mark_at(story, at.start)
    if mark is None or mark.mate is None:
        return
    pair = (mark, story.marks[mark.mate])
    within = story.text[mark.at.end : pair[1].at.start]
    if any(sign in within for sign in (DOUBLE if mark.glyph in SINGLE else SINGLE)):
        return
    for other in (_INNER, _OUTER):
        if all(each.glyph in other for each in pair):
            yield tuple(Edit(each.at, other[each.glyph]) for each in pair), True


_FIXERS: dict[str, Callable[[Story, Span], _Found]] = {
    "mismatched-marks": _mismatched,
    "mixed-glyphs": _mixed,
    "wrong-way-apostrophe": _apostrophe,
    "punctuation-side": _side,
    "tag-punctuation": _tag,
    "mark-spacing": _spacing,
    "continuation-missing-open": _missing_open,
    "nested-marks": _level,
    "display-quote-marks": _display,
}
