"""Pair quotation marks: which character opens, which closes, which is no quotation mark at all.

Each paragraph is read by itself (``marks_paths``), so that a stray mark never costs more than its own paragraph. A
quote that runs over paragraphs comes in two forms: an opener on every paragraph and a closer on the last (the openers
are ``carried``), or one opener and one closer with whole paragraphs between (they are mates).
"""

from collections.abc import Iterator, Sequence

from quotecheck.lexicon.glyphs import CLOSERS, OPENERS, STRAIGHT
from quotecheck.understand.marks_carry import doubtful
from quotecheck.understand.marks_glyphs import LOST, Raw
from quotecheck.understand.marks_paths import Path, solve
from quotecheck.understand.marks_scan import RUNNING, Paragraph, scan
from quotecheck.values.document import Document, Scope
from quotecheck.values.span import span_from
from quotecheck.values.story import Mark, MarkRole, mark_from

_BREAKS = frozenset({Scope.HEADLINE, Scope.DECK, Scope.HEADING, Scope.BYLINE})
_FARTHEST = 8
"""How many paragraphs after an opener its closer is looked for."""

_CARRIED = 0.4
_NO_ELISION = 4.0
_OPENER, _CLOSER, _APOSTROPHE, _STRAY = MarkRole.OPENER, MarkRole.CLOSER, MarkRole.APOSTROPHE, MarkRole.STRAY
_BACKWARD_GLYPHS = {_OPENER: CLOSERS, _CLOSER: OPENERS}


def pair(document: Document) -> tuple[Mark, ...]:
    """Return every mark of the document but apostrophes within words, in order; spans count code points of its text."""
    paragraphs = list(scan(document))
    for nth, paragraph in enumerate(paragraphs):
        if paragraph.quotes and not paragraph.path.steps:
            _read(document.text, paragraphs, nth)
    return tuple(_settle(paragraphs))


def _read(text: str, paragraphs: list[Paragraph], nth: int) -> None:
    """Choose the reading of a paragraph, and of those that its last quote runs on into."""
    here = paragraphs[nth]
    here.path = solve(here.quotes)
    if here.path.cost < LOST - 1.0 or here.block.scope not in RUNNING:
        return
    follower = next(_following(paragraphs, nth), None)
    if follower is not None and (kind := _begins_with(text, follower)):
        path = solve(here.quotes, end_prices={kind: _CARRIED})
        opener = _left_open(here.quotes, path)
        if path.cost < here.path.cost - 1.0 and opener is not None and not doubtful(text, here.block.span, opener):
            here.path, here.carries = path, True
            return
    _read_block_form(paragraphs, nth)


def _read_block_form(paragraphs: list[Paragraph], nth: int) -> None:
    """See whether the opener left over here is closed in a later paragraph, with no opener in between."""
    here = paragraphs[nth]
    opener = _left_open(here.quotes, here.path)
    if opener is None:
        return
    kind = opener.kind
    for steps, later in enumerate(_following(paragraphs, nth)):
        if steps >= _FARTHEST:
            return
        marks = [raw for raw in later.quotes if raw.kind == kind]
        if not marks:
            continue
        alone = solve(later.quotes)
        inside = solve(later.quotes, start=kind)
        if inside.cost < alone.cost - 3.0 and inside.cost < LOST:
            here.path = solve(here.quotes, end_prices={kind: _CARRIED})
            here.opens_block = True
            later.path, later.start = inside, kind
        return


def _following(paragraphs: Sequence[Paragraph], nth: int) -> Iterator[Paragraph]:
    """Yield the running paragraphs after the nth, past links and furniture, up to a heading."""
    for later in range(nth + 1, len(paragraphs)):
        scope = paragraphs[later].block.scope
        if scope in _BREAKS:
            return
        if scope in RUNNING:
            yield paragraphs[later]


def _begins_with(text: str, paragraph: Paragraph) -> str:
    """Return the kind of the quotation mark that a paragraph opens with, if it does."""
    if not paragraph.quotes:
        return ""
    first = paragraph.quotes[0]
    lead = text[paragraph.block.span.start : first.start]
    outer = first.kind in ("dsgl" if paragraph.singles else "dgl")
    return first.kind if outer and first.open < LOST and not lead.strip("*_> \u200b\ufeff-") else ""


def _left_open(quotes: Sequence[Raw], path: Path) -> Raw | None:
    """Return the one opener that a reading leaves without a mate at the end of the paragraph."""
    stack: list[Raw] = []
    for raw, step in zip(quotes, path.steps, strict=True):
        if step == "o":
            stack.append(raw)
        elif step == "c" and stack:
            stack.pop()
        elif step == "i":
            del stack[-2:]
        elif step == "r":
            stack[-1:] = [raw]
    return stack[0] if len(stack) == 1 else None


def _settle(paragraphs: list[Paragraph]) -> Iterator[Mark]:
    """Turn readings into marks: mates by index, roles, glyphs that face the wrong way."""
    raws: list[Raw] = []
    roles: list[MarkRole] = []
    mates: dict[int, int] = {}
    carried: set[int] = set()
    waiting: list[int] = []
    goes_on = False
    for paragraph in paragraphs:
        running = paragraph.block.scope in RUNNING
        stack = waiting if paragraph.start else []
        steps = iter(paragraph.path.steps)
        for raw in paragraph.raws:
            index = len(raws)
            raws.append(raw)
            if not raw.kind:
                roles.append(raw.other)
                continue
            step = next(steps)
            roles.append(_step(raw, step, index, stack, mates))
            if goes_on and running:
                if step in "or":
                    carried.add(index)
                goes_on = False
        if paragraph.opens_block:
            waiting = stack
        if paragraph.carries and stack:
            carried.add(stack[0])
            goes_on = True
    backward = _backward_glyphs(raws, roles)
    for index, (raw, role) in enumerate(zip(raws, roles, strict=True)):
        mate = mates.get(index)
        glyph = raw.glyph
        turned = glyph not in STRAIGHT and (glyph in backward.get(role, ()) or (glyph in "‘‛" and role is _APOSTROPHE))
        if turned and mate is not None and raws[mate].kind in "lm":
            turned = False
        yield mark_from((span_from((raw.start, raw.end)), glyph, role, mate, index in carried, turned))


def _step(raw: Raw, step: str, index: int, stack: list[int], mates: dict[int, int]) -> MarkRole:
    """Apply one step of a reading to the stack of open marks and return the mark's role."""
    if step in "or":
        if step == "r" and stack:
            stack.pop()
        stack.append(index)
        return _OPENER
    if step in "ci" and stack:
        if step == "i":
            stack.pop()
        mate = stack.pop()
        mates[mate], mates[index] = index, mate
        return _CLOSER
    if raw.glyph == "‘" and stack and raw.other_cost >= _NO_ELISION:
        return _OPENER
    if raw.other is not _STRAY:
        return raw.other
    closes, opens = raw.close + raw.backwards, raw.open
    if abs(closes - opens) < 1.0 or min(closes, opens) >= LOST:
        return _STRAY
    return _CLOSER if closes < opens else _OPENER


def _backward_glyphs(raws: Sequence[Raw], roles: Sequence[MarkRole]) -> dict[MarkRole, frozenset[str]]:
    """Return the glyphs that face the wrong way in each role; ”so” is right where a whole story prints it (Swedish)."""
    openers = [raw.glyph for raw, role in zip(raws, roles, strict=True) if role is _OPENER]
    if openers.count("”") >= 3 and "“" not in openers:
        return {}
    return _BACKWARD_GLYPHS
