"""Where in the record a quote was taken from: one run where it stands unbroken, else the runs that explain it best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.lexicon.limits import INTENSIFIERS, NEGATIONS, QUALIFIERS
from quotecheck.lexicon.small_words import FUNCTION, PERSONS
from quotecheck.values.value import Value, replace
from quotecheck.verify.align import CHANGE, Step, align, is_same, unlikeness
from quotecheck.verify.anchors import MANY, align_long
from quotecheck.verify.claim import WILD, Claim, Gap
from quotecheck.verify.edits import changes
from quotecheck.verify.regions import Region
from quotecheck.verify.words import compounded

ELLIPSIS_GAP = 100
"""So many words an ellipsis may leave out; more are another passage."""

NEAR_GAP = 12
"""So many words of the source between two pieces are words dropped; more are a stitch."""

LIGHT = FUNCTION | PERSONS | INTENSIFIERS | QUALIFIERS | NEGATIONS
"""Words that prove little when they agree."""

SOLID = 3
"""Fewer words of somebody's were not taken from anywhere."""

_LIGHT_WEIGHT = 0.4
_NEAR_CREDIT = 0.5
_LIGHT_BITS, _HEAVY_BITS, _LONG_BITS = 3.5, 8.0, 10.0
_LONG_WORD = 7
_NEAR_BITS, _FAR_BITS = 12.0, 26.0
_PIECE_SHARE = 0.7
_CONVINCING = 0.8
_SCORED = 300
_EDGE = 3

_WHOLE, _HALF = 4, 2
_OTHER_SPEAKER = 0.4
Agreed = Mapping[str, bool | None]
"""For each label of the record, whether it is the speaker the copy names; None where nobody can tell."""


class Piece(Value):
    """A run of steps inside one region."""

    region: Region
    steps: tuple[Step, ...]

    @property
    def kept(self) -> list[Step]:
        """The steps with a word on either side."""
        return [step for step in self.steps if step.copy >= 0 and step.said >= 0]


def joined(claim: Claim, regions: list[Region]) -> tuple[Claim, list[Region]]:
    """Join hyphenated pairs on the side that has the hyphen, where the other side writes one word."""
    hyphens = any(word.hyphen for word in claim.words)
    if hyphens and not claim.gaps:
        claim = replace(claim, words=compounded(claim.words, {key for region in regions for key in region.keys}))
    return claim, [region.compounded({word.key for word in claim.words}) for region in regions]


def exact(claim: Claim, regions: Sequence[Region], agreed: Agreed) -> list[Piece]:
    """Return the whole quote as one unbroken run, said by the right speaker where there is a choice."""
    if any(word.key == WILD for word in claim.words) or Gap.ELLIPSIS in claim.gaps.values():
        return []
    wanted = tuple(word.key for word in claim.words)
    best: tuple[int, Piece] | None = None
    for region in regions:
        for at in _places(wanted, region.keys):
            if len({region.row(n).passage.turn for n in range(at, at + len(wanted))}) > 1:
                continue
            steps = tuple(Step(nth, at + nth) for nth in range(len(wanted)))
            rank = {True: 2, None: 1, False: 0}[agreed[region.row(at).passage.speaker]]
            rank = 2 * rank + (not changes(steps, claim.words, region.words))
            if best is None or rank > best[0]:
                best = rank, Piece(region, steps)
    return [best[1]] if best else []


def _places(wanted: tuple[str, ...], keys: tuple[str, ...]) -> Iterator[int]:
    first, size = wanted[0], len(wanted)
    at = -1
    while first in keys[at + 1 :]:
        at = keys.index(first, at + 1)
        if keys[at : at + size] == wanted:
            yield at


def _chosen(claim: Claim, regions: Sequence[Region]) -> list[Region]:
    """Return the regions most alike to the quote as a whole, and to each half of it."""
    from rapidfuzz import fuzz

    codes: dict[str, str] = {}

    def coded(keys: Sequence[str]) -> str:
        return "".join(codes.setdefault(key, chr(0x100 + len(codes))) for key in keys)

    whole = coded([word.key for word in claim.words if word.key != WILD])
    texts = [coded(region.keys) for region in regions]
    half = len(whole) // 2
    chosen: list[int] = []
    for needle, most in ((whole, _WHOLE), (whole[:half], _HALF), (whole[half:], _HALF)):
        if needle:
            scores = [fuzz.partial_ratio(needle[:_SCORED], text) if text else 0.0 for text in texts]
            ranked = sorted(range(len(texts)), key=lambda nth: -scores[nth])
            chosen += [nth for nth in ranked[:most] if nth not in chosen]
    return [regions[nth] for nth in chosen]


def aligned(claim: Claim, regions: Sequence[Region], agreed: Agreed) -> list[Piece]:
    """Align the quote with all regions at once; return its pieces in the order of the copy."""
    said: list[str | None] = []
    handicap: list[float] = []
    owners: list[tuple[Region, int]] = []
    for region in _chosen(claim, regions):
        for nth, key in enumerate(region.keys):
            owners.append((region, nth))
            said.append(key)
            handicap.append(_OTHER_SPEAKER if agreed[region.row(nth).passage.speaker] is False else 0.0)
        owners.append((region, -1))
        said.append(None)
        handicap.append(0.0)
    return [_with_edges(piece) for piece in _taken(claim, said, handicap, owners, agreed)]


def _taken(
    claim: Claim,
    said: Sequence[str | None],
    handicap: Sequence[float],
    owners: Sequence[tuple[Region, int]],
    agreed: Agreed,
) -> list[Piece]:
    """Return the pieces that explain the quote best: several, if chance is no reason for any of them, else one."""
    keys = [word.key for word in claim.words]
    if len(keys) * len(said) > MANY:
        return _without_crumbs(_cut(align_long(keys, claim.gaps, said).steps, owners), claim, agreed)
    pieces = _cut(align(keys, claim.gaps, said, handicap).steps, owners)
    if len(pieces) == 1:
        return pieces
    solid = _without_crumbs(pieces, claim, agreed)
    if len(solid) > 1 and likeness(claim, solid) >= _CONVINCING:
        return solid
    return _cut(align(keys, claim.gaps, said, handicap, jumps=False).steps, owners)


def _with_edges(piece: Piece) -> Piece:
    """Hold words added at either end against what the record's sentence has there: they can be changed ones."""
    steps = list(piece.steps)
    for order, way in ((range(len(steps)), -1), (range(len(steps) - 1, -1, -1), 1)):
        edge = next((nth for nth in order if steps[nth].said >= 0), None)
        if edge is None:
            return piece
        at = steps[edge].said
        loose = range(edge + way, -1 if way < 0 else len(steps), way)
        for nth in loose if len(loose) <= _EDGE else ():
            if not _goes_on(piece.region, at, at + way):
                break
            at += way
            steps[nth] = Step(steps[nth].copy, at)
    return replace(piece, steps=tuple(steps))


def _goes_on(region: Region, one: int, other: int) -> bool:
    """Whether two neighbouring words of the record stand in one sentence of one turn."""
    first = min(one, other)
    if first < 0 or max(one, other) >= len(region.words):
        return False
    same = region.row(one).passage.turn == region.row(other).passage.turn
    return same and not region.words[first].last and not region.words[first].broken


def likeness(claim: Claim, pieces: Sequence[Piece]) -> float:
    """Return the share of the quote that stands in its pieces, from 0 to 1; light words count less, near ones half."""
    copy = claim.words
    total = sum(_weight(word.key) for word in copy)
    kept = 0.0
    for piece in pieces:
        for step in piece.kept:
            key, other = copy[step.copy].key, piece.region.keys[step.said]
            if key == other or is_same(key, other):
                kept += _weight(key)
            elif key != WILD and unlikeness(key, other) < CHANGE / 2:
                kept += _NEAR_CREDIT * _weight(key)
    return kept / total if total else 0.0


def _weight(key: str) -> float:
    return 0.0 if key == WILD else _LIGHT_WEIGHT if key in LIGHT else 1.0


def _cut(steps: Sequence[Step], owners: Sequence[tuple[Region, int]]) -> list[Piece]:
    """Cut a path where it jumps, unless it jumps over a few words of the same passage: those were dropped."""
    pieces: list[Piece] = []
    held: list[Step] = []
    region: Region | None = None
    for step in steps:
        if step.said < 0:
            held.append(step)
            continue
        owner, at = owners[step.said]
        if step.copy < 0 and owner is not region:
            continue
        if region is not None and (step.jump or owner is not region):
            last = max(one.said for one in held)
            if owner is region and last < at <= last + NEAR_GAP + 1:
                held += [Step(-1, nth) for nth in range(last + 1, at)]
            else:
                pieces.append(Piece(region, tuple(held)))
                held = []
        region = owner
        held.append(Step(step.copy, at))
    if region is not None:
        pieces.append(Piece(region, tuple(held)))
    return [part for piece in pieces for part in _parted(piece)]


def _parted(piece: Piece) -> Iterator[Piece]:
    """Yield a piece as two where more is left out than an ellipsis may."""
    held: list[Step] = []
    left_out = 0
    for step in piece.steps:
        if step.copy >= 0 and step.said >= 0:
            if left_out > ELLIPSIS_GAP:
                while held[-1].copy < 0:
                    held.pop()
                yield replace(piece, steps=tuple(held))
                held = []
            left_out = 0
        elif step.copy < 0:
            left_out += 1
        held.append(step)
    yield replace(piece, steps=tuple(held))


def _without_crumbs(pieces: list[Piece], claim: Claim, agreed: Agreed) -> list[Piece]:
    """Fold pieces too small to have been taken from anywhere into their neighbour, as words that were added."""
    main = max(pieces, key=lambda piece: len(piece.kept))
    found: list[Piece] = []
    spare: list[Step] = []
    for piece in pieces:
        if piece is main or (_is_solid(piece, main, claim, agreed) and not _says_again(piece, pieces)):
            found.append(replace(piece, steps=(*spare, *piece.steps)))
            spare = []
            continue
        added = [Step(step.copy, -1) for step in piece.steps if step.copy >= 0]
        if found:
            found[-1] = replace(found[-1], steps=(*found[-1].steps, *added))
        else:
            spare += added
    return found


def _says_again(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a piece stands on words that an earlier piece was taken from: the copy says twice what was said once."""
    taken = {
        step.said for other in pieces[: pieces.index(piece)] if other.region is piece.region for step in other.kept
    }
    return any(step.said in taken for step in piece.kept)


def _is_solid(piece: Piece, main: Piece, claim: Claim, agreed: Agreed) -> bool:
    """Whether a piece was taken from where it stands: chance finds a few words anywhere in an archive, most of all far
    from the main piece, and what somebody else said in another source is chance more often than a stitch.
    """
    claimed = sum(step.copy >= 0 for step in piece.steps)
    same = sum(claim.words[step.copy].key == piece.region.keys[step.said] for step in piece.kept)
    speaker = piece.region.row(piece.kept[0].said).passage.speaker
    if piece.region.source != main.region.source and agreed[speaker] is False:
        return False
    needed = _NEAR_BITS if piece.region is main.region else _FAR_BITS
    return same >= _PIECE_SHARE * claimed and surprise(piece, claim) >= needed


def evidence(claim: Claim, pieces: Sequence[Piece]) -> float:
    """Return about how many bits all the words that agree tell together."""
    return sum(
        _bits(claim.words[step.copy].key)
        for piece in pieces
        for step in piece.kept
        if claim.words[step.copy].key == piece.region.keys[step.said]
    )


def surprise(piece: Piece, claim: Claim) -> float:
    """Return about how many bits the longest unbroken agreement tells: a common word tells little, a long one much."""
    best = run = 0.0
    last = -1
    for step in piece.steps:
        same = step.copy >= 0 and step.said >= 0 and claim.words[step.copy].key == piece.region.keys[step.said]
        if not same:
            run = 0.0
            continue
        key = claim.words[step.copy].key
        run = (run if step.said == last + 1 else 0.0) + _bits(key)
        last = step.said
        best = max(best, run)
    return best


def _bits(key: str) -> float:
    return _LIGHT_BITS if key in LIGHT else _LONG_BITS if len(key) >= _LONG_WORD else _HEAVY_BITS
