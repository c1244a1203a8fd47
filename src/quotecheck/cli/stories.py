"""``quotecheck quotes`` and ``quotecheck people``: what was understood of each story."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from quotecheck.cli import tell
from quotecheck.config.file import for_file
from quotecheck.evidence import roster_of
from quotecheck.readers.files import read_bytes, read_stream
from quotecheck.readers.walk import walk
from quotecheck.run import read_stories, told
from quotecheck.values.errors import InputError
from quotecheck.values.story import Story

FORMATS = ("text", "jsonl")


class Reading:
    """The stories behind some paths, in order, read with the roster of their settings.

    ``code`` is the exit code once they are drawn.
    """

    def __init__(self, paths: Iterable[str], stdin_filename: str, encoding: str = "") -> None:
        self.paths = paths
        self.encoding = encoding
        self.stdin_filename = stdin_filename
        self.code = 0

    def __iter__(self) -> Iterator[Story]:
        """Yield each story; tell each problem."""
        for path in walk(self.paths):
            try:
                if isinstance(path, InputError):
                    self._tell(path)
                else:
                    data = read_stream(sys.stdin.buffer) if path == "-" else read_bytes(path)
                    name = self.stdin_filename if path == "-" else path
                    roster = roster_of(for_file(Path(name)).people)
                    yield from read_stories(name, data, self.encoding, self._tell, roster)
            except InputError as error:
                self._tell(error, str(path))

    def _tell(self, error: InputError, path: str = "") -> None:
        problem = told(error, path)
        tell.problem(problem)
        self.code = max(self.code, problem.blame)


def quotes(
    paths: Iterable[str],
    format: str,
    why: bool,
    stdin_filename: str,
    out: TextIO | None = None,
    encoding: str = "",
) -> int:
    """List the quotes of stories; return the exit code."""
    _check_format(format)
    stories = Reading(paths, stdin_filename, encoding)
    out = out or sys.stdout
    if format == "jsonl":
        from json import dumps

        from quotecheck.report import rows

        for story in stories:
            out.write(dumps(rows.quotes(story), ensure_ascii=False) + "\n")
    else:
        from quotecheck.report import quote_list

        quote_list.write(stories, why, out)
    return stories.code


def people(paths: Iterable[str], as_roster: bool, stdin_filename: str, encoding: str = "") -> int:
    """List the cast of each story, or write a roster to start from; return the exit code."""
    from quotecheck.report import cast

    stories = Reading(paths, stdin_filename, encoding)
    if as_roster:
        cast.write_roster(stories, sys.stdout)
    else:
        for story in stories:
            cast.write(story, sys.stdout)
    return stories.code


def verify(
    paths: Iterable[str], sources: Iterable[str], format: str, everything: bool, stdin_filename: str, encoding: str
) -> int:
    """Hold the quotes of stories against sources; return the exit code."""
    from quotecheck import verify as record
    from quotecheck.evidence import archive_of
    from quotecheck.report import verification

    _check_format(format)
    paths = tuple(paths)
    archive = archive_of(tuple(sources) or for_file(Path(paths[0])).sources)
    if archive is None:
        raise InputError("", "there are no sources to hold the quotes against", "Name them with --sources.")
    stories = Reading(paths, stdin_filename, encoding)
    held = (verification.Held(story, record.match(story, archive), archive.sources) for story in stories)
    if format == "jsonl":
        verification.write_json(held, sys.stdout)
    else:
        verification.write(held, sys.stdout, everything=everything)
    return stories.code


def _check_format(format: str) -> None:
    if format not in FORMATS:
        raise InputError("", f"there is no format {format}", "There are: text, jsonl.", given=format, choices=FORMATS)
