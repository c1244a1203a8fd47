"""The stretches of the record that a quote is held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from quotecheck.values.value import Value, replace
from quotecheck.verify.index import Index, Row
from quotecheck.verify.words import Word, compounded, said

MARGIN = 12
_WIDEST = 60


@lru_cache(maxsize=4_000)
def _words(text: str) -> tuple[Word, ...]:
    return tuple(said(text))


class Region(Value):
    """Neighbouring passages of one source, as one text.

    ``words`` have their offsets in ``text``; ``owners`` tells for each the index of its passage in ``rows``, and
    ``bases`` where each passage begins in ``text``.
    """

    source: int
    rows: tuple[Row, ...]
    text: str
    words: tuple[Word, ...]
    owners: tuple[int, ...]
    bases: tuple[int, ...]
    keys: tuple[str, ...] = ()

    def row(self, word: int) -> Row:
        """Return the passage that a word stands in."""
        return self.rows[self.owners[word]]

    def compounded(self, wanted: Set[str]) -> Region:
        """Return the region with hyphenated pairs as one word, where they are wanted so."""
        words = compounded(self.words, wanted)
        if len(words) == len(self.words):
            return self
        owners = dict(zip((word.end for word in self.words), self.owners, strict=True))
        keys = tuple(word.key for word in words)
        return replace(self, words=words, owners=tuple(owners[word.end] for word in words), keys=keys)

    def line(self, word: int) -> int:
        """Return the line of the file that a word stands in, 0 where lines mean nothing."""
        row = self.row(word)
        base = self.bases[self.owners[word]]
        before = row.passage.text[: self.words[word].start - base]
        return row.passage.line + before.count("\n") if row.passage.line else 0


def gather(index: Index, ids: Iterable[int], size: int) -> list[Region]:
    """Return the regions round some passages, wide enough for a quote of ``size`` words on either side."""
    reach = size + MARGIN
    spans: list[tuple[int, int, int]] = []
    for number in ids:
        if any(first <= number <= last for first, last, _ in spans):
            continue
        rows = index.rows(number - _WIDEST, number + _WIDEST)
        at = next((nth for nth, row in enumerate(rows) if row.id == number), None)
        if at is None:
            continue
        first, last = _widen(rows, at, -1, reach), _widen(rows, at, 1, reach)
        spans.append((rows[first].id, rows[last].id, rows[at].source))
    merged: list[tuple[int, int, int]] = []
    order = {span: nth for nth, span in enumerate(spans)}
    for span in sorted(spans):
        if merged and merged[-1][2] == span[2] and span[0] <= merged[-1][1] + 1:
            joined = (merged[-1][0], max(merged[-1][1], span[1]), span[2])
            order[joined] = min(order[merged[-1]], order[span])
            merged[-1] = joined
        else:
            merged.append(span)
    return [_region(index.rows(first, last)) for first, last, _ in sorted(merged, key=order.__getitem__)]


def _widen(rows: Sequence[Row], at: int, step: int, reach: int) -> int:
    """Return the index of the row where ``reach`` words beyond row ``at`` are had, or the source ends."""
    have, now = 0, at
    while have < reach and 0 <= now + step < len(rows) and rows[now + step].source == rows[at].source:
        now += step
        have += rows[now].passage.text.count(" ") + 1
    return now


def _region(rows: Sequence[Row]) -> Region:
    bases, words, owners = [], [], []
    at = 0
    for nth, row in enumerate(rows):
        bases.append(at)
        for word in _words(row.passage.text):
            words.append(word._replace(start=word.start + at, end=word.end + at))
            owners.append(nth)
        at += len(row.passage.text) + 1
    text = " ".join(row.passage.text for row in rows)
    keys = tuple(word.key for word in words)
    return Region(rows[0].source, tuple(rows), text, tuple(words), tuple(owners), tuple(bases), keys)
