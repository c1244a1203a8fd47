"""Findings that an editor has allowed, and allowances that no finding needs.

A comment in the copy, ``<!-- quotecheck: allow RULE: reason -->``, covers its own paragraph, or the next one where it
stands alone. ``[sic]`` or ``(CQ)`` after a word covers what is said of that word. An ``[[allow]]`` table of the
settings has ``rule``, ``reason`` and either or both of ``path`` (whole, as an anchored pattern of ``.gitignore``) and
``quote`` (words of the paragraph). A rule is told by its name or its family. The caller has the findings and the files.
"""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from quotecheck.values.diagnostic import Diagnostic, Severity
from quotecheck.values.document import Block, Document
from quotecheck.values.patterns import lazy, places
from quotecheck.values.span import Span

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

RULE = "unused-allowance"
FAMILY = "allowances"
SUMMARY = "A comment that allows what is not there to be allowed."
PAGE = f"""# {RULE}

{SUMMARY}

{FAMILY} · warning · on wherever the rules it names are on

## Why

A comment that allows a finding outlives the finding: the copy is rewritten, and the comment stands ready to hide the
next fault in its paragraph. One that names no rule, or gives no reason, allows nothing.

## What it says

- warning: Nothing here needs the comment that allows {{rules}}.
- warning: The comment allows {{rules}} and gives no reason.
- warning: The comment allows {{rule}}, and there is no such rule.
- warning: This comment allows no rule: write allow RULE: reason.

An `[[allow]]` table of the settings that no finding of a run needs is told on standard error, and fails nothing.

## To be rid of it

Take the comment away, or write it as `<!-- quotecheck: allow RULE: the reason -->`. It is no rule that can be selected
or ignored.
"""
"""What ``quotecheck explain unused-allowance`` prints; it has no rule file, since it is about comments, not copy."""
_COMMENT = lazy(r"<!--\s*quotecheck:\s*allow\b(?P<rules>[^:>]{0,200})(?::(?P<reason>.{0,300}?))?\s{0,80}-->", re.DOTALL)
_CHECKED = lazy(r"[\[(](?:(?<=\[)(?:sic|CQ|cq)\]|(?<=\()(?:CQ|cq)\))")
_WORD_BEFORE = lazy(r"(?P<word>[\w’'.-]+)[”\"’']?\s*$")
_CONTENT = lazy(r"\w")
_NAME = 60  # characters


class Allowance(NamedTuple):
    """A comment in the copy: the rules or families it allows, why, and the text it covers (``Document.text``).

    ``at`` is where it is shown when no finding needs it.
    """

    rules: tuple[str, ...]
    reason: str
    covers: Span
    at: Span


class Settled(NamedTuple):
    """What is left to say of a story, and which ``[[allow]]`` tables (by index) let something pass."""

    diagnostics: tuple[Diagnostic, ...]
    used: frozenset[int]


def settle(
    document: Document,
    found: Sequence[Diagnostic],
    tables: Sequence[Mapping[str, Any]],
    on: Collection[str],
    known: Collection[str] = (),
    folders: Sequence[str] = (),
) -> Settled:
    """Take away what is allowed, and add a warning for each comment that allows nothing.

    ``on`` are the names and families of the rules that ran: a comment for another rule is not unused but out of reach,
    unless there is no such rule in ``known``, the names and families of all there are. ``folders`` are where the paths
    of the tables are seen from; without them it is the folder we stand in.
    """
    comments = in_copy(document) if may_allow(document.source) else ()
    checked = frozenset(_checked(document)) if found else frozenset()
    needed: set[Allowance] = set()
    used: set[int] = set()
    kept: list[Diagnostic] = []
    for diagnostic in found:
        names = {diagnostic.rule, diagnostic.family}
        by_comment = [one for one in comments if names & set(one.rules) and one.covers.overlaps(diagnostic.at)]
        by_comment = [one for one in by_comment if one.reason]
        by_table = [
            nth
            for nth, table in enumerate(tables)
            if table.get("rule") in names and _fits(table, folders[nth] if folders else "", diagnostic)
        ]
        needed.update(by_comment)
        used.update(by_table)
        if not by_comment and not by_table and not _about(checked, diagnostic.at):
            kept.append(diagnostic)
    for one in comments:
        strange = [name for name in one.rules if known and name not in known]
        if strange:
            message = f"The comment allows {strange[0]}, and there is no such rule."
            kept.append(Diagnostic(RULE, FAMILY, Severity.WARNING, message, one.at, (), document))
        elif one not in needed and _in_reach(one, on):
            kept.append(_unused(document, one))
    return Settled(tuple(sorted(kept, key=lambda told: (told.at, -told.severity, told.rule))), frozenset(used))


def may_allow(source: str) -> bool:
    """Whether a source can have a comment to quotecheck; most have no mark-up at all, which is told at once."""
    return "<" in source and "quotecheck:" in source


def in_copy(document: Document) -> tuple[Allowance, ...]:
    """Return the comments of a document, wherever its reader left them: in the text, or in the source alone."""
    return tuple(_read(document, found) for found in _COMMENT.finditer(document.source))


def _read(document: Document, found: re.Match[str]) -> Allowance:
    comment = Span(*found.span())
    block = _covered(document, comment)
    covers = block.span if block else Span(0, 0)
    rules = tuple(name for name in re.split(r"[\s,]+", found["rules"]) if name)
    reason = " ".join((found["reason"] or "").split())
    return Allowance(rules, reason, covers, covers)


def _covered(document: Document, comment: Span) -> Block | None:
    """Return the paragraph a comment stands in, or the next one where nothing else stands there."""
    for block in document.blocks:
        source = document.source_span(block.span)
        between = document.source[source.end : comment.start]
        if source.end <= comment.start and between.strip(" \t"):
            continue
        if _CONTENT.search(_COMMENT.sub("", document.source[source.start : source.end])):
            return block
    return None


def _checked(document: Document) -> Iterator[int]:
    """Yield where each word ends that an editor has marked as checked."""
    for mark in filter(
        None, (_CHECKED.match(document.text, at) for sign in "[(" for at in places(document.text, sign))
    ):
        if found := _WORD_BEFORE.search(document.text, max(0, mark.start() - _NAME), mark.start()):
            yield found.end("word")


def _about(checked: Collection[int], at: Span) -> bool:
    """Whether a finding is about a checked word: its place ends with the word and is no longer than a name."""
    return (at.end in checked or at.end + 1 in checked) and at.end - at.start <= _NAME


def _fits(table: Mapping[str, Any], folder: str, diagnostic: Diagnostic) -> bool:
    """Whether a table of the settings covers a finding."""
    document = diagnostic.document
    path = table.get("path", "")
    if path and not _pattern(path).match_file(_seen_from(folder, document.path)):
        return False
    quote = _plain(table.get("quote", ""))
    block = document.block_at(diagnostic.at.start)
    return not quote or (block is not None and quote in _plain(document[block.span]))


def _seen_from(folder: str, path: str) -> str:
    try:
        return os.path.relpath(path, folder or None)
    except ValueError:  # another drive of Windows: no pattern leads there
        return path


@lru_cache(maxsize=256)
def _pattern(path: str) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec  # most settings allow nothing

    return GitIgnoreSpec.from_lines([f"/{path.removeprefix('./').lstrip('/')}"])


def _plain(text: str) -> str:
    """Return text as it compares: one space, straight marks, no case."""
    return " ".join(text.casefold().split()).translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"'})


def _in_reach(one: Allowance, on: Collection[str]) -> bool:
    return not one.rules or not one.reason or any(name in on for name in one.rules)


def _unused(document: Document, one: Allowance) -> Diagnostic:
    names = ", ".join(one.rules)
    if not one.rules:
        message = "This comment allows no rule: write allow RULE: reason."
    elif not one.reason:
        message = f"The comment allows {names} and gives no reason."
    else:
        message = f"Nothing here needs the comment that allows {names}."
    return Diagnostic(RULE, FAMILY, Severity.WARNING, message, one.at, (), document)


def unused_tables(tables: Sequence[Mapping[str, Any]], used: Iterable[int], on: Collection[str]) -> tuple[int, ...]:
    """Return which tables of the settings let nothing pass in a whole run, of those for rules that ran."""
    needed = frozenset(used)
    return tuple(nth for nth, table in enumerate(tables) if nth not in needed and table.get("rule") in on)
