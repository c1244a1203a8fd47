"""Find every place of the copy that names, describes or points back at somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter

from quotecheck.lexicon.names import ARTICLE, PORTFOLIOS, runs
from quotecheck.lexicon.roles import BODY_NOUNS, PERSON_NOUNS
from quotecheck.understand.kinds import KINDS
from quotecheck.understand.people.naming import TAKEN_APART
from quotecheck.understand.people.offices import GOVERNED, past_office
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.subjects import is_free
from quotecheck.understand.people.unnamed import OWNS, unnamed
from quotecheck.values.document import Document, Scope
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Story

NARRATION = frozenset({Scope.BODY, Scope.LIST, Scope.CAPTION, Scope.DECK})
DISPLAY = frozenset({Scope.HEADLINE, Scope.HEADING, Scope.DECK, Scope.CAPTION, Scope.PULL_QUOTE})
_QUOTED = frozenset({Scope.BLOCKQUOTE, Scope.PULL_QUOTE})
_PASSED_OVER = frozenset({Scope.LINK, Scope.FURNITURE, Scope.CODE, Scope.TABLE, Scope.BYLINE})

_AFTER_STOP = (
    r"(?<!\b[A-Z].)(?<!\b(?:Mr|Ms|Dr|St|vs|No|Lt).)"
    r"(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Hon|Col|Sgt|Jan|Feb|Aug|Oct|Nov|Dec).)(?<!\b(?:Sept|Reps|Sens|Prof|Capt).)"
    r"[)\]’”\"']*\s+(?=[“\"‘'(\[]*[A-Z0-9])"
)
_ENDS = tuple([lazy(stop + _AFTER_STOP) for stop in (r"\.", r"\?", "!")])
"""The ends of sentences by their stops: the engine finds one sign several times as fast as one of three."""

_OWNS_PLURAL = frozenset({"’ ", "' "})
_BEFORE_OWNED = frozenset(" ’'")
"""What follows a name that qualifies what comes next."""

_JOINS = frozenset("-’'")
_LETTERS = lazy(r"[^\W\d_]+")
_BEGINS_ANEW = frozenset("BmrfyxahcsiwpdoquvVkt")
"""Kinds of words that belong to no name before them: *Ruiz praised captain Lee Arden*, *Ruiz and captain Lee Arden*."""
_SMALL = frozenset(
    "a an the of in on to for and at by with from as is or but nor not per via vs v s t no if be".split()
)
"""Words that a headline in title case leaves small, and the tails of contractions."""

_MODIFIED = lazy(r" ([a-z][a-z-]++)((?: [a-z][a-z-]++){0,2})( [A-Z])?")
_COMPOUND = lazy(r"[A-Z][^\W\d_]*-$")
_START = attrgetter("start")
_QUOTE_MARKS = "“\"‘'([—–"


def quoted_mask(story: Story) -> bytearray:
    """Return one byte a character: 1 inside quotation marks or a blockquote, 0 in the narrator's text."""
    mask = bytearray(len(story.text))
    for quote in story.quotes:
        for (start, end), _ in quote.parts:
            mask[start:end] = b"\1" * (end - start)
    for (start, end), scope in story.document.blocks:
        if scope in _QUOTED:
            mask[start:end] = b"\1" * (end - start)
    return mask


def sentence_starts(document: Document) -> list[int]:
    """Return the offset of every sentence's first character; each block begins one."""
    starts = {start for (start, _), _ in document.blocks}
    for ends in _ENDS:
        starts.update([m.end() for m in ends.finditer(document.text)])
    return sorted(starts)


def find(story: Story, mask: bytearray, starts: list[int]) -> list[Sighting]:
    """Return every sighting of the story in order; furniture, links and bylines are passed over."""
    text = story.text
    openings, in_capitals = frozenset(starts), runs(text)
    found: list[Sighting] = []
    for span, display, narrated in _stretches(story.document):
        names = _names(text, in_capitals.finditer(text, *span), openings, mask, display)
        if narrated:
            nominals, pronouns = unnamed(text, span, mask, display)
            # of those that begin together the longer comes first: “His lawyer” before “His”
            names = sorted(nominals + names + pronouns, key=_START)
        found += names
    _number(found, starts, story.document)
    return found


def merge(found: list[Sighting], more: list[Sighting], starts: list[int], document: Document) -> list[Sighting]:
    """Return sightings with more of the narrator's among them; of those that begin together the longer comes first."""
    _number(sorted(more, key=_START), starts, document)
    for s in more:
        s.display = document.blocks[s.block].scope in DISPLAY
        s.first = is_free(s, document.text)
    return sorted([*found, *more], key=lambda s: (s.start, -s.end))


def _stretches(document: Document) -> list[tuple[Span, bool, bool]]:
    """Return the copy in as few pieces as can be, each with whether it is on display and whether it is narrated.

    Blocks that are alike and follow each other are one: what we look for ends with its line.
    """
    found: list[tuple[Span, bool, bool]] = []
    before: tuple[bool, bool] | None = None
    first = last = 0
    for span, scope in document.blocks:
        alike = None
        if scope not in _PASSED_OVER:
            alike = scope in DISPLAY or _in_title_case(document.text, span), scope in NARRATION
        if alike != before:
            if before is not None:
                found.append((Span(first, last), *before))
            first, before = span[0], alike
        last = span[1]
    if before is not None:
        found.append((Span(first, last), *before))
    return found


def _number(found: list[Sighting], starts: list[int], document: Document) -> None:
    """Tell each sighting, in order, the number of its sentence and of its block."""
    sentence = block = -1
    last = len(document.text)
    sentences, blocks = [*starts, last], [*[start for (start, _), _ in document.blocks], last]
    for s in found:
        start = s.start
        while sentences[sentence + 1] <= start:
            sentence += 1
            while blocks[block + 1] <= start:
                block += 1
        s.sentence, s.block = sentence, block


def _in_title_case(text: str, span: Span) -> bool:
    """Whether a short block is written as a headline is, with a capital on nearly every word."""
    start, end = span
    if end - start > 140:
        return False
    capital = 0
    for m in _LETTERS.finditer(text, start, end):
        word = m[0]
        if word[0].isupper():
            capital += 1
        elif word[0].islower() and word not in _SMALL:
            return False
    return capital > 3 and not any(ends.search(text, start, end) for ends in _ENDS)


def _names(
    text: str, in_capitals: Iterable[re.Match[str]], openings: frozenset[int], mask: bytearray, display: bool
) -> list[Sighting]:
    found = []
    for m in in_capitals:
        start, run = m.start(), m[0]
        opens = start in openings
        before = text[start - 1 : start]
        if before != " ":
            opens = opens or (before in _QUOTE_MARKS and not text[start - 2 : start - 1].isalnum())
            if before in _JOINS and start > 1:
                if article := ARTICLE.search(text, max(0, start - 4), start):
                    start = article.start()
                    run = text[start : m.end()]
                elif before == "-" and _COMPOUND.search(text, max(0, start - 20), start):
                    continue
        named = TAKEN_APART[opens][run]
        if named is None:
            continue
        keys = named.keys
        if keys and (len(keys) > 2 or keys[0] in PORTFOLIOS) and text[start - 2 : start] in GOVERNED:
            led = past_office(text, start, run, keys)
            named = TAKEN_APART[opens and not led][run[led:]] if led < len(run) else None
            if named is None:
                continue
            start += led
        begin, end = start + named.start, start + named.end
        quoted = mask[start] == 1
        prefix = "^"
        if not opens or begin != start:  # of what is quoted nobody asks
            prefix = "" if quoted else _word_before(text, start - 24 if start > 24 else 0, begin)
        after = text[end : end + 2]
        owner = after[:1] in _BEFORE_OWNED and _qualifies(text, end, after)
        found.append(Sighting(begin, end, "name", text[begin:end], quoted, display, named, prefix, owner))
    return found


def _word_before(text: str, start: int, at: int) -> str:
    """Return the word that ends before the blank at ``at``, lower-case; empty where none does on that line."""
    if not at or text[at - 1] not in " \u00a0":
        return ""
    last = text[(text.rfind(" ", start, at - 1) + 1 or start) : at - 1]
    if last.isalpha():
        return last.lower()
    words = text[start:at].rsplit("\n", 1)[-1].split()
    return words[-1].lower() if words else ""


def _qualifies(text: str, end: int, after: str) -> bool:
    """Whether a name only qualifies what follows: “Ruiz’s lawyer”, “Ruiz spokesman Lee Arden”, “the Ruiz campaign”.

    ``after`` are the two characters that follow.
    """
    if after[0] != " ":
        return after in OWNS or (after in _OWNS_PLURAL and text[end - 1] == "s")
    if not after[1:].islower() or KINDS.get(text[end + 1 : text.find(" ", end + 1)]) in _BEGINS_ANEW:
        return False
    m = _MODIFIED.match(text, end)
    if m is None:
        return False
    return m[1] in BODY_NOUNS or (
        m[3] is not None
        and (m[1] in PERSON_NOUNS or (not PERSON_NOUNS.isdisjoint(m[2].split()) and not m[1].endswith("ed")))
    )
