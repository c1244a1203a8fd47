"""An archive of sources that answers in milliseconds: which passages share the words of a quote.

The index is one SQLite file beside the sources. A source is entered whole or not at all, and what is done is saved a
few times a second, so that an indexing run that was killed is gone on with by the next. A source is known by its
content: size and times are only a reason not to read it again.
"""

import json
import os
import re
import sqlite3
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from quotecheck.lexicon.fillers import SOUNDS
from quotecheck.lexicon.limits import INTENSIFIERS, QUALIFIERS
from quotecheck.lexicon.small_words import FUNCTION, PERSONS
from quotecheck.values.errors import InputError
from quotecheck.values.source import Passage, Source, Trust
from quotecheck.values.value import by_name, replace

VERSION = 1
"""Raise it when a format is read or a word is keyed in another way: an index of another version is made afresh."""

FILE_NAME = ".quotecheck-sources.db"

_SCHEMA = """
CREATE TABLE source(id INTEGER PRIMARY KEY, path TEXT UNIQUE, stamp TEXT, digest BLOB, told TEXT);
CREATE TABLE passage(id INTEGER PRIMARY KEY, source INTEGER, turn INTEGER, speaker TEXT, line INTEGER, start REAL,
  confidence REAL, text TEXT);
CREATE INDEX passage_source ON passage(source);
CREATE VIRTUAL TABLE gram USING fts5(words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_'");
"""
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_COMMON = FUNCTION | PERSONS | INTENSIFIERS | QUALIFIERS | {"not", "said"}
_MANY = 300
_SETTLED = 2_000_000_000
_SAVE_EVERY = 0.3
"""Seconds of work that a killed run loses at most; a save waits for the disk."""

Read = Callable[[Path, bytes], tuple[Source, Sequence[Passage]]]


class Row(NamedTuple):
    """A passage in the archive. Ids of one source follow each other without a gap."""

    id: int
    source: int
    passage: Passage


def grams(text: str) -> list[str]:
    """Return what a passage is found by: each pair of neighbouring words, and each word that is not common."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("’", "'")
    found = [word.replace("'", "").replace("_", "") for word in _WORD.findall(text.casefold())]
    kept = [word for word in found if word not in SOUNDS]
    kept = [word for word, following in zip(kept, [*kept[1:], ""], strict=False) if word != following]
    return [f"{one}_{two}" for one, two in pairwise(kept)] + [word for word in kept if word not in _COMMON]


class Index:
    """Sources and their passages, in a file or (where ``path`` is None) in memory."""

    def __init__(self, path: Path | None) -> None:
        """Open or make the index; a file that is not one of ours, or is broken, is made afresh."""
        self._path = path
        self._process = os.getpid()
        self._open_db = _open(path)

    @property
    def db(self) -> sqlite3.Connection:
        """The connection of this process: SQLite forbids that a forked one goes on with its parent's."""
        if self._path is not None and self._process != os.getpid():
            self._process, self._open_db = os.getpid(), _open(self._path)
        return self._open_db

    def refresh(self, files: Iterable[Path], sidecar: Callable[[Path], Sequence[Path]], read: Read) -> None:
        """Enter what is new or changed, drop what is gone. ``read`` may raise: earlier sources stay entered."""
        known = {
            path: (number, stamp, digest)
            for number, path, stamp, digest in self.db.execute("SELECT id, path, stamp, digest FROM source")
        }
        saved = time.monotonic()
        try:
            for file in files:
                name = str(file.resolve())
                self._renew(name, file, sidecar(file), known.pop(name, (None, "", b"")), read)
                if time.monotonic() - saved > _SAVE_EVERY:
                    self.db.commit()
                    saved = time.monotonic()
            for number, _, _ in known.values():
                self._forget(number)
        except InputError:
            self.db.commit()
            raise
        except BaseException:  # stopped in the middle of a source
            self.db.rollback()
            raise
        self.db.commit()

    def _renew(
        self, name: str, file: Path, beside: Sequence[Path], known: tuple[int | None, str, bytes], read: Read
    ) -> None:
        """Enter a file, unless it is known by its times or by its content."""
        number, stamp, digest = known
        now = _stamp([file, *beside])
        if stamp and stamp == now:
            return
        try:
            data = file.read_bytes()
        except OSError as error:
            raise InputError(str(file), f"cannot be read: {error.strerror}", "Check its rights.") from None
        content = blake2b(data)
        for path in beside:
            content.update(b"\0" + path.read_bytes())
        if content.digest() != digest:
            source, passages = read(file, data)
            if number is not None:
                self._forget(number)
            self._enter(name, now, content.digest(), source, passages)
        elif now:
            self.db.execute("UPDATE source SET stamp = ? WHERE id = ?", (now, number))

    def add(self, source: Source, passages: Sequence[Passage]) -> None:
        """Enter a source that is no file."""
        self._enter(source.path, "", b"", source, passages)
        self.db.commit()

    def _enter(self, name: str, stamp: str, digest: bytes, source: Source, passages: Sequence[Passage]) -> None:
        told = json.dumps(by_name(source), ensure_ascii=False)
        number = self.db.execute(
            "INSERT INTO source(path, stamp, digest, told) VALUES (?, ?, ?, ?)", (name, stamp, digest, told)
        ).lastrowid
        first = self.db.execute("SELECT coalesce(max(id), 0) + 1 FROM passage").fetchone()[0]
        self.db.executemany(
            "INSERT INTO passage(id, source, turn, speaker, line, start, confidence, text) VALUES (?,?,?,?,?,?,?,?)",
            (
                (first + nth, number, p.turn, p.speaker, p.line, p.start, p.confidence, p.text)
                for nth, p in enumerate(passages)
            ),
        )
        self.db.executemany(
            "INSERT INTO gram(rowid, words) VALUES (?, ?)",
            ((first + nth, " ".join(grams(p.text))) for nth, p in enumerate(passages)),
        )

    def _forget(self, number: int) -> None:
        rows = self.db.execute("SELECT id, text FROM passage WHERE source = ?", (number,)).fetchall()
        self.db.executemany(
            "INSERT INTO gram(gram, rowid, words) VALUES ('delete', ?, ?)",
            ((row, " ".join(grams(text))) for row, text in rows),
        )
        self.db.execute("DELETE FROM passage WHERE source = ?", (number,))
        self.db.execute("DELETE FROM source WHERE id = ?", (number,))

    @property
    def sources(self) -> dict[int, Source]:
        """Every source by its number in the index, in the order they were entered; a file has its resolved path."""
        rows = self.db.execute("SELECT id, path, told FROM source ORDER BY id")
        return {number: replace(_source(json.loads(told)), path=path) for number, path, told in rows}

    def __len__(self) -> int:
        return int(self.db.execute("SELECT count(*) FROM passage").fetchone()[0])

    def rows(self, first: int, last: int, source: int | None = None) -> list[Row]:
        """Return the passages with ids from ``first`` to ``last``, of one source where it is given."""
        found = self.db.execute(
            "SELECT id, source, text, speaker, turn, line, start, confidence FROM passage "
            "WHERE id BETWEEN ? AND ? ORDER BY id",
            (first, last),
        )
        return [Row(row[0], row[1], Passage(*row[2:])) for row in found if source is None or row[1] == source]

    def every_row(self) -> Iterator[Row]:
        """Yield every passage of the archive, for a search that leaves nothing out."""
        for row in self.db.execute(
            "SELECT id, source, text, speaker, turn, line, start, confidence FROM passage ORDER BY id"
        ):
            yield Row(row[0], row[1], Passage(*row[2:]))

    def lookup(self, text: str, most: int) -> list[int]:
        """Return the ids of up to ``most`` passages that share most with ``text``, best first.

        Each gram counts by its rarity. Grams in many passages are asked for only together with their neighbour, so that
        a quote of nothing but small words is found too. What one passage leaves unexplained is searched for again, so
        that both halves of a stitched quote are found.
        """
        asked = list(dict.fromkeys(grams(text)))
        if not asked:
            return []
        holders: dict[str, list[int]] = {}
        common = []
        for gram in asked:
            found = self._holders(f'"{gram}"', _MANY + 1)
            if len(found) > _MANY:
                common.append(gram)
            elif found:
                holders[gram] = found
        for one, two in pairwise(common):
            found = self._holders(f'"{one}" AND "{two}"', 4 * _MANY)
            if found:
                holders[f"{one} {two}"] = found
        if not holders and common:
            holders = {gram: self._holders(f'"{gram}"', 20 * _MANY) for gram in common[:4]}
        return _best(holders, most)

    def _holders(self, expression: str, most: int) -> list[int]:
        return [
            row for (row,) in self.db.execute("SELECT rowid FROM gram WHERE gram MATCH ? LIMIT ?", (expression, most))
        ]

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()


def _best(holders: dict[str, list[int]], most: int) -> list[int]:
    """Return the rows that hold most grams, then those that hold most of what the first ones lack."""
    weights = {gram: 1.0 + 3.0 / (1 + len(rows)) for gram, rows in holders.items()}
    found: list[int] = []
    left = dict(holders)
    for _ in range(3):
        score: Counter[int] = Counter()
        for gram, rows in left.items():
            weight = weights[gram]
            for row in rows:
                score[row] += weight  # type: ignore[assignment]
        around = {row: value + 0.5 * max(score[row - 1], score[row + 1]) for row, value in score.items()}
        ranked = sorted(around, key=lambda row: (-around[row], row))
        found += [row for row in ranked[: most if not found else most // 2] if row not in found]
        if not ranked:
            break
        near = {ranked[0] - 1, ranked[0], ranked[0] + 1}
        left = {gram: rows for gram, rows in left.items() if near.isdisjoint(rows)}
    return found


def _source(told: dict[str, object]) -> Source:
    labels = told["labels"]
    assert isinstance(labels, list)
    return Source(**{**told, "trust": Trust(told["trust"]), "labels": tuple(labels)})  # type: ignore[arg-type]


def _stamp(files: Iterable[Path]) -> str:
    """Return size and times of files, or nothing where one was changed a moment ago and may change unseen."""
    stats = [file.stat() for file in files]
    if any(time.time_ns() - max(stat.st_mtime_ns, stat.st_ctime_ns) < _SETTLED for stat in stats):
        return ""
    return " ".join(f"{s.st_size}:{s.st_mtime_ns}:{s.st_ctime_ns}:{s.st_ino}" for s in stats)


def _open(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        with suppress(sqlite3.DatabaseError):
            return _connect(path)
        with suppress(OSError, sqlite3.DatabaseError):
            path.unlink(missing_ok=True)
            return _connect(path)
    return _connect(None)


def _connect(path: Path | None) -> sqlite3.Connection:
    db = sqlite3.connect(path or ":memory:", timeout=30)
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version != VERSION:
        if version or db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            db.close()
            raise sqlite3.DatabaseError("an index of another version")
        db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
    return db
