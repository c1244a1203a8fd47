"""From the pieces a quote was taken from to the verdict: what was changed, joined, cut off, or another's."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log2

from quotecheck.lexicon.limits import NEGATIONS
from quotecheck.values.source import HARMLESS, MINOR, Edit, Excerpt, Match, Sort, Verdict
from quotecheck.values.span import Span
from quotecheck.verify.claim import Claim, Gap
from quotecheck.verify.edits import Change, changes
from quotecheck.verify.pieces import ELLIPSIS_GAP, NEAR_GAP, SOLID, Agreed, Piece, evidence, likeness
from quotecheck.verify.regions import Region
from quotecheck.verify.surroundings import FRAME_REACH, interrupted, is_reported, limits, shown
from quotecheck.verify.words import words

_TAG_GAP = 60
_CONTEXT = 6
_FOUND, _FOUND_SHORT, _LONG = 0.6, 0.04, 8
_RIGHT_VOICE = 0.05
_SURE = 0.7
_BEYOND_CHANCE = 18.0
_PASSAGE = 40  # words, about
_REACH = {Gap.NONE: NEAR_GAP, Gap.TAG_INSIDE: NEAR_GAP, Gap.TAG_BETWEEN: _TAG_GAP, Gap.ELLIPSIS: ELLIPSIS_GAP}


class Decision:
    """One quote's pieces on the way to a verdict."""

    def __init__(
        self, claim: Claim, pieces: list[Piece], agreed: Agreed, numbers: Mapping[int, int], passages: int
    ) -> None:
        self.passages = passages
        self.claim, self.pieces, self.agreed, self.numbers = claim, pieces, agreed, numbers
        opened = {nth for nth, gap in claim.gaps.items() if gap in (Gap.ELLIPSIS, Gap.TAG_BETWEEN)}
        self.likeness = likeness(claim, pieces)
        self.changes = [changes(piece.steps, claim.words, piece.region.words, opened) for piece in pieces]

    def match(self) -> Match:
        """Return the verdict and what it rests on."""
        excerpts = tuple(self._excerpt(piece, found) for piece, found in zip(self.pieces, self.changes, strict=True))
        if not self._is_found():
            return Match(self.claim.quote, Verdict.NOT_FOUND, excerpts=excerpts[:1], likeness=self.likeness)
        why = self._stitch()
        edits = tuple(self._edits())
        sorts = {edit.sort for edit in edits}
        if why:
            verdict = Verdict.STITCHED
        elif sorts - HARMLESS - MINOR:
            verdict = Verdict.ALTERED_MATERIAL
        elif sorts & MINOR:
            verdict = Verdict.ALTERED_MINOR
        else:
            verdict = Verdict.CLEANED if sorts - {Sort.SPELLING} else Verdict.VERBATIM
        speaker = self._speaker()
        other = speaker if self.agreed.get(speaker) is False else ""
        return Match(
            self.claim.quote,
            verdict,
            edits,
            excerpts,
            tuple(limits(self.pieces)),
            other,
            reported=is_reported(self.pieces[0]),
            why=why,
            likeness=self.likeness,
            sure=not other and self._is_sure(),
        )

    def _is_found(self) -> bool:
        """Whether enough of the quote stands in its pieces; of a short quote more, as chance finds short ones."""
        copy = self.claim.words
        longest = run = kept = 0
        for piece in self.pieces:
            run = 0
            for step in piece.steps:
                same = step.copy >= 0 and step.said >= 0 and copy[step.copy].key == piece.region.keys[step.said]
                run = run + 1 if same else 0
                longest = max(longest, run)
                kept += same
        unbroken = longest >= min(self.claim.size, SOLID) or kept >= max(self.claim.size - 1, SOLID)
        short = _FOUND_SHORT * max(0, _LONG - self.claim.size)
        if self.agreed.get(self._speaker()):
            short = max(0.0, short - _RIGHT_VOICE)
        needed = _FOUND + short
        return unbroken and self.likeness >= needed

    def _is_sure(self) -> bool:
        """Whether chance is no reason that so much agrees: the more words an archive has, the more it finds."""
        needed = log2(_PASSAGE * self.passages + 1) + _BEYOND_CHANCE
        bits = evidence(self.claim, self.pieces)
        return bits >= needed and (self.likeness >= _SURE or bits >= needed + _BEYOND_CHANCE)

    def _stitch(self) -> str:
        """Return why the pieces cannot be one utterance, or nothing."""
        for one, two in pairwise(self.pieces):
            before, after = one.kept[-1], two.kept[0]
            gap = max((self._gap(nth) for nth in range(before.copy + 1, after.copy + 1)), key=_REACH.__getitem__)
            if one.region.source != two.region.source:
                return "the pieces stand in two sources"
            first, second = one.region.row(before.said), two.region.row(after.said)
            if (first.id, before.said) > (second.id, after.said) and (
                first.id != second.id or one.region is two.region
            ):
                return "the pieces stand in the other order"
            if one.region is not two.region:
                return "the pieces stand far apart"
            words = after.said - before.said - 1
            if words > _REACH[gap]:
                return f"{words} words stand between the pieces"
        for piece, found in zip(self.pieces, self.changes, strict=True):
            if why := interrupted(piece, found, self.claim.words):
                return why
        return ""

    def _gap(self, nth: int) -> Gap:
        return self.claim.gaps.get(nth, Gap.NONE)

    def _edits(self) -> Iterator[Edit]:
        for nth, (piece, found) in enumerate(zip(self.pieces, self.changes, strict=True)):
            if nth:
                at = self.claim.words[piece.kept[0].copy].start
                yield Edit(Sort.ELLIPSIS, "…", "", Span(at, at))
            for change in found:
                yield self._edit(change, piece, self._sort(change, piece.region))
        yield from self._cut_contraction(self.pieces[-1])

    def _cut_contraction(self, piece: Piece) -> Iterator[Edit]:
        """Yield the *not* that the quote cuts off the contraction it ends with: *we do* from *we don't*."""
        region, last = piece.region, piece.kept[-1]
        following = region.words[last.said + 1 : last.said + 2]
        if (
            following
            and following[0].joined
            and following[0].key in NEGATIONS
            and last.copy == len(self.claim.words) - 1
        ):
            yield self._edit(
                Change(Sort.NEGATION, (last.said, last.said + 1), (last.copy,), last.copy), piece, Sort.NEGATION
            )

    def _sort(self, change: Change, region: Region) -> Sort:
        """Return what a change is where the copy marks it: brackets and dots may not swallow the *not*."""
        negated = any(region.keys[nth] in NEGATIONS for nth in change.said)
        if change.sort is Sort.BRACKET:
            own = {word.key for word in words(self._copy(change)[0])}
            return Sort.NEGATION if negated and not own & NEGATIONS else Sort.BRACKET
        swallowed = change.sort is Sort.ELLIPSIS and negated and len(change.said) <= FRAME_REACH
        return Sort.NEGATION if swallowed else change.sort

    def _copy(self, change: Change) -> tuple[str, Span]:
        """Return the words of the copy that a change touches and where they stand."""
        touched = [self.claim.words[nth] for nth in change.copy]
        start = touched[0].start if touched else self.claim.words[change.at].start
        at = Span(start, touched[-1].end if touched else start)
        return " ".join(self.claim.story[at.start : at.end].split()), at

    def _edit(self, change: Change, piece: Piece, sort: Sort) -> Edit:
        said = shown(piece.region, change.said[0], change.said[-1]) if change.said else ""
        copy, at = self._copy(change)
        return Edit(sort, said, copy, at, self._said_near(change, piece), self._copy_near(change))

    def _said_near(self, change: Change, piece: Piece) -> str:
        """Return the record's words at a change, with one on either side."""
        if change.said:
            first, last = change.said[0] - 1, change.said[-1] + 1
        else:
            before = [step.said for step in piece.kept if step.copy < change.at]
            first = before[-1] if before else piece.kept[0].said
            last = first + bool(before)
        return shown(piece.region, max(first, 0), min(last, len(piece.region.words) - 1))

    def _copy_near(self, change: Change) -> str:
        """Return the copy's words at a change, with one on either side, as far as no tag or dots stand between."""
        words, gaps = self.claim.words, self.claim.gaps
        first = change.copy[0] if change.copy else change.at
        last = change.copy[-1] if change.copy else change.at - 1
        first -= first > 0 and first not in gaps
        last += last + 1 < len(words) and last + 1 not in gaps
        first, last = min(first, last), max(first, last)
        return " ".join(self.claim.story[words[first].start : words[last].end].split())

    def _excerpt(self, piece: Piece, found: Sequence[Change]) -> Excerpt:
        region, kept = piece.region, piece.kept
        first, last = kept[0].said, kept[-1].said
        row = region.row(first)
        low, high = first, last
        while low > 0 and first - low < _CONTEXT and region.row(low - 1).passage.turn == row.passage.turn:
            low -= 1
        while (
            high + 1 < len(region.words)
            and high - last < _CONTEXT
            and region.row(high + 1).passage.turn == region.row(last).passage.turn
        ):
            high += 1
        base = region.words[low].start
        end = region.words[high].end
        while end < len(region.text) and not region.text[end].isspace():
            end += 1

        def local(one: int, two: int) -> Span:
            return Span(region.words[one].start - base, region.words[two].end - base)

        marked = tuple(
            local(change.said[0], change.said[-1])
            for change in found
            if change.said and change.sort is not Sort.CONTRACTION
        )
        copied = [step.copy for step in piece.steps if step.copy >= 0]
        at = Span(self.claim.words[copied[0]].start, self.claim.words[copied[-1]].end)
        sure = [region.row(nth).passage.confidence for nth in (first, last)]
        return Excerpt(
            self.numbers[region.source],
            self._speaker_of(piece),
            region.line(first),
            row.passage.start,
            region.text[base:end],
            local(first, last),
            at,
            marked,
            min((value for value in sure if value is not None), default=None),
        )

    def _speaker_of(self, piece: Piece) -> str:
        names = [piece.region.row(step.said).passage.speaker for step in piece.kept]
        return max(names, key=names.count)

    def _speaker(self) -> str:
        """Return who said most of it."""
        return self._speaker_of(max(self.pieces, key=lambda piece: len(piece.kept)))
