"""``--fix``: put right what needs no person, until nothing is left to do; write it whole or not at all.

Three laws, held here whatever a fixer does: no letter and no digit of the copy changes; the file reads back as the copy
with its edits and nothing else; fixing twice is fixing once. A file that cannot keep them is left as it was.
"""

import difflib
import os
import tempfile
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from quotecheck.fixes.by_rule import fixes
from quotecheck.values.diagnostic import Checked
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError
from quotecheck.values.fix import Edit, Fix, Fixed
from quotecheck.values.span import Span

Look = Callable[[str, bytes], Checked]
"""Check a file's bytes and keep its stories: ``partial(check_source, settings=…, keep=True)``."""

NO_COPY = "it holds no copy"
_ROUNDS = 12
"""How often a file is looked at again: a round of edits can bring another rule to bear."""

_Chosen = list[tuple[int, Fix]]


def fixed(path: str, data: bytes, look: Look, uses: Mapping[str, str], unsafe: bool = False) -> Fixed:
    """Return a file after its fixes; with ``unsafe`` after those too that an editor should look at.

    ``uses`` leads from the name of a rule to the name of its check (they differ for house rules). What ``look`` does
    not report is not fixed. Nothing is written.
    """
    checked = look(path, data)
    before = checked.stories[0].document.source if checked.stories else ""
    left = Fixed(path, before, before, data)
    if why_not := _untouchable(checked, data):
        return Fixed(path, before, before, data, why_not=why_not)
    now, told = data, Counter[str]()
    for _ in range(_ROUNDS):
        chosen, risky = _found(checked, uses, unsafe)
        left = Fixed(path, before, checked.stories[0].document.source, now, tuple(sorted(told.items())), risky)
        step = _step(path, checked, chosen, look) if chosen else None
        if step is None:
            return left
        now, checked, done = step
        told.update(fix.rule for _, fix in done)
    return Fixed(path, before, before, data, why_not="its fixes undo each other")


def diff(result: Fixed) -> str:
    """Return what a fix changes, as a unified diff; empty where it changes nothing."""
    lines = difflib.unified_diff(
        result.before.splitlines(keepends=True),
        result.after.splitlines(keepends=True),
        f"a/{result.path}",
        f"b/{result.path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def write(result: Fixed, was: bytes) -> None:
    """Put the fixed bytes in the place of a file that holds ``was``; another program never sees half of them.

    Raise ``InputError`` where the file has changed since it was read, ``OSError`` where it cannot be written; then it
    is as it was.
    """
    target = Path(os.path.realpath(result.path))
    if target.read_bytes() != was:
        raise InputError(result.path, "has changed since it was checked", "Run the fix again.")
    handle, beside = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(result.data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(target.stat().st_mode)
        Path(beside).replace(target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _untouchable(checked: Checked, data: bytes) -> str:
    """Return why a file is not to be changed at all, or nothing."""
    if not checked.stories:
        return NO_COPY
    document = checked.stories[0].document
    if document.runs:
        return "a Word file is changed in Word"
    if any(story.document.source != document.source for story in checked.stories):
        return "its stories are not read from one text"
    if _encoded(document.source, document) != data:
        return "its bytes could not be written back as they were"
    return ""


def _encoded(source: str, document: Document) -> bytes | None:
    """Return a source as bytes in the character set of its file; None where that has no such marks."""
    try:
        return source.encode(document.encoding)
    except UnicodeEncodeError:
        return None


def _found(checked: Checked, uses: Mapping[str, str], unsafe: bool) -> tuple[_Chosen, int]:
    """Return the fixes to apply, by story, and how many findings only an unsafe fix would put right."""
    place = {id(story.document): nth for nth, story in enumerate(checked.stories)}
    chosen: _Chosen = []
    risky = 0
    for diagnostic in checked.diagnostics:
        nth = place.get(id(diagnostic.document))
        if nth is None:
            continue
        for fix in fixes(checked.stories[nth], diagnostic, uses.get(diagnostic.rule, diagnostic.rule)):
            if fix.safe or unsafe:
                chosen.append((nth, fix))
            else:
                risky += 1
    return chosen, risky


def _step(path: str, checked: Checked, chosen: _Chosen, look: Look) -> tuple[bytes, Checked, _Chosen] | None:
    """Apply one round of fixes; None where the file would not read back as it should."""
    documents = [story.document for story in checked.stories]
    kept = _apart(documents, chosen)
    source = _edited(documents[0].source, [_in_source(documents[nth], edit) for nth, fix in kept for edit in fix.edits])
    data = _encoded(source, documents[0])
    if not kept or data is None:
        return None
    again = look(path, data)
    expected = [
        _edited(document.text, [edit for place, fix in kept if place == nth for edit in fix.edits])
        for nth, document in enumerate(documents)
    ]
    if [story.text for story in again.stories] != expected:
        return None
    return data, again, kept


def _apart(documents: Sequence[Document], chosen: _Chosen) -> _Chosen:
    """Return the fixes whose edits have a place of their own in the source and touch no earlier fix's."""
    taken: list[Span] = []
    kept: _Chosen = []
    for nth, fix in chosen:
        spans = [_in_source(documents[nth], edit).at for edit in fix.edits if _has_place(documents[nth], edit)]
        if len(spans) == len(fix.edits) and not any(_touches(taken, span) for span in spans):
            kept.append((nth, fix))
            for span in spans:
                insort(taken, span)
    return kept


def _touches(taken: Sequence[Span], span: Span) -> bool:
    at = bisect_left(taken, span)
    return any(other.start <= span.end and span.start <= other.end for other in taken[max(0, at - 1) : at + 1])


def _has_place(document: Document, edit: Edit) -> bool:
    """Whether an edit changes the characters of the source that it should: no markup, no more than it names."""
    if edit.at.start == edit.at.end:
        return edit.at.start < len(document.text)
    source = document.source[slice(*document.source_span(edit.at))]
    return source == document[edit.at] or (edit.at.end - edit.at.start == 1 and source[:1] in ("&", "\\"))


def _in_source(document: Document, edit: Edit) -> Edit:
    """Return an edit of the text as an edit of the source."""
    if edit.at.start == edit.at.end:
        start = document.source_span(Span(edit.at.start, edit.at.start + 1)).start
        return Edit(Span(start, start), edit.words)
    return Edit(document.source_span(edit.at), edit.words)


def _edited(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with edits that do not touch."""
    pieces: list[str] = []
    done = 0
    for at, words in sorted(edits):
        pieces += (text[done : at.start], words)
        done = at.end
    return "".join([*pieces, text[done:]])
