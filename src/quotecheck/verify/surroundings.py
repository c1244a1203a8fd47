"""What stands round a quote in the record, and between its words: limits, other speakers, somebody's words repeated."""

from collections.abc import Iterator, Sequence

from quotecheck.lexicon.limits import FRAMES_AFTER, FRAMES_BEFORE, SAID
from quotecheck.values.source import Limit, Sort
from quotecheck.verify.edits import Change
from quotecheck.verify.pieces import SOLID, Piece
from quotecheck.verify.regions import Region
from quotecheck.verify.words import Word

FRAME_REACH = 4
"""So many words on either side can limit what was quoted."""

_INTERRUPTION = 4
_REPORTED_REACH = 6


def limits(pieces: Sequence[Piece]) -> Iterator[Limit]:
    """Yield the words right before and right after a quote, in its sentence and turn, that limit what it says."""
    first, start = pieces[0].region, pieces[0].kept[0].said
    at = start
    while at > 0 and start - at < FRAME_REACH and not _ends(first.words[at - 1]) and _same_turn(first, at - 1, at):
        at -= 1
    before = first.keys[at:start]
    if frame := next((frame for frame in FRAMES_BEFORE if before[-len(frame) :] == frame), None):
        yield Limit(shown(first, start - len(frame), start - 1), True)
    last, end = pieces[-1].region, pieces[-1].kept[-1].said
    at = end
    while (
        at + 1 < len(last.words) and at - end < FRAME_REACH and not last.words[at].last and _same_turn(last, at, at + 1)
    ):
        at += 1
    after = last.keys[end + 1 : at + 1]
    if frame := next((frame for frame in FRAMES_AFTER if after[: len(frame)] == frame), None):
        yield Limit(shown(last, end + 1, end + len(frame)), False)


def is_reported(piece: Piece) -> bool:
    """Whether the source's speaker repeats somebody there: a verb of saying or a mark stands before."""
    at = piece.kept[0].said
    words = piece.region.words[max(0, at - _REPORTED_REACH) : at]
    between = piece.region.text[words[0].start if words else 0 : piece.region.words[at].start]
    return any(word.key in SAID for word in words) or any(mark in between for mark in '“"‘')


def shown(region: Region, first: int, last: int) -> str:
    """Return a run of words as the source has them, on one line."""
    return " ".join(region.text[region.words[first].start : region.words[last].end].split())


def interrupted(piece: Piece, found: Sequence[Change], copy: Sequence[Word]) -> str:
    """Return why a piece is not one speaker's: another's words are in it, or left out unmarked."""
    region = piece.region
    own: dict[int, int] = {}
    for step in piece.kept:
        if copy[step.copy].key == region.keys[step.said]:
            turn = region.row(step.said).passage.turn
            own[turn] = own.get(turn, 0) + 1
    if not own:
        return ""
    main = max(own, key=own.__getitem__)
    speaker = next(row.passage.speaker for row in region.rows if row.passage.turn == main)
    others = {row.passage.turn for row in region.rows if row.passage.speaker != speaker}
    if any(own.get(turn, 0) >= SOLID for turn in others):
        return "part of it is another speaker's"
    dropped: dict[int, int] = {}
    marked = {nth for change in found if change.sort is Sort.ELLIPSIS for nth in change.said}
    for step in piece.steps:
        if step.copy < 0 and step.said not in marked and region.row(step.said).passage.turn in others:
            turn = region.row(step.said).passage.turn
            dropped[turn] = dropped.get(turn, 0) + 1
    if any(count >= _INTERRUPTION for count in dropped.values()):
        return "another speaker's turn stands between"
    return ""


def _ends(word: Word) -> bool:
    return word.last or word.broken


def _same_turn(region: Region, one: int, two: int) -> bool:
    return region.row(one).passage.turn == region.row(two).passage.turn
