"""``quotecheck check``: from what was asked to the report and the exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from quotecheck import __version__
from quotecheck.cli import tell
from quotecheck.config import Config, Settings
from quotecheck.config import file as config_file
from quotecheck.evidence import archive_of, roster_of
from quotecheck.readers.files import read_stream
from quotecheck.readers.walk import walk
from quotecheck.report import FORMATS, NEED_STORY
from quotecheck.run import Task, check_files, rules_of, told
from quotecheck.values.diagnostic import Checked, Problem, Report, Severity
from quotecheck.values.errors import InputError
from quotecheck.values.value import Value, made

if TYPE_CHECKING:
    from quotecheck.cli.since import Since

MANY = 40
"""From so many files on, a second process earns its start."""


class Asked(Value):
    """What the command line says; ``values`` by the keys of the config file, which they go over."""

    paths: tuple[str, ...]
    values: Mapping[str, Any]
    format: str | None = None
    output: str = ""
    since: str = ""
    write_baseline: str = ""
    stdin_filename: str = "<stdin>"
    config: str = ""
    jobs: int = 0
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False


class Tally(Value, frozen=False):
    """What the exit code depends on, counted as the run goes on."""

    blame: int = 0
    files: int = 0
    fails: bool = False
    fail_on: dict[str, Severity] = made(factory=dict)

    def of(self, checked: Iterable[Checked]) -> Iterator[Checked]:
        """Pass on each file, counted, with its problems told."""
        for one in checked:
            self.files += 1
            for problem in one.problems:
                self.problem(problem)
            limit = self.fail_on.pop(one.path, Severity.WARNING)
            self.fails |= any(found.severity >= limit for found in one.diagnostics)
            yield one

    def problem(self, problem: Problem) -> None:
        """Tell a problem, and keep whose fault it is."""
        tell.problem(problem)
        self.blame = max(self.blame, problem.blame)

    @property
    def code(self) -> int:
        """The exit code: a bug of ours before wrong input before findings."""
        return self.blame or int(self.fails)


def check(asked: Asked) -> int:
    """Check what was asked and write the report; return the exit code."""
    format = asked.format or _format_by_surroundings()
    if format not in FORMATS:
        known = f"There are: {', '.join(FORMATS)}."
        raise InputError("", f"there is no format {format}", known, given=format, choices=FORMATS)
    given = config_file.given(asked.values)
    settings = _settings(given, asked.config)
    common = settings(Path(asked.paths[0]) / "any" if Path(asked.paths[0]).is_dir() else Path(asked.paths[0]))
    rules = rules_of(common)
    roster_of(common.people), archive_of(common.sources)  # where one is broken, say so once and not for every story
    since = _since(asked.since)
    tally = Tally()
    tasks = _tasks(asked, settings, common.exclude, tally, since)
    if asked.fix or asked.diff:
        from quotecheck.cli.fix import diffing, fixing

        if asked.diff:
            tally.fails = diffing(tasks, asked.unsafe_fixes, tally.problem)
            return tally.code
        tasks = fixing(tasks, asked.unsafe_fixes, tally.problem)
    first = list(islice(tasks, MANY))
    if len(first) > 1:
        gc.freeze()
        gc.enable()
    jobs = asked.jobs or (1 if len(first) < MANY else os.cpu_count() or 1)
    checked = check_files(chain(first, tasks), jobs)
    for step in _steps(asked, common, since):
        checked = step(checked)
    with ExitStack() as stack:
        out: TextIO = sys.stdout
        if asked.output:
            out = stack.enter_context(_open(asked.output))
        report = Report(tally.of(_shown(checked, out)), rules, common.fail_on, __version__)
        import_module(f"quotecheck.report.{format}").write(report, out)
    if not tally.files and not tally.blame:
        where = ", ".join(asked.paths)
        tell.note(f"no copy in {where} changed since {asked.since}." if since else f"there is no copy in {where}.")
    return tally.code


def _settings(given: Config, config: str) -> Callable[[Path], Settings]:
    there = Path(config) if config else None
    return lambda path: config_file.for_file(path, given, there)


def _tasks(
    asked: Asked, settings: Callable[[Path], Settings], exclude: tuple[str, ...], tally: Tally, since: Since | None
) -> Iterator[Task]:
    """Yield what there is to do, file by file."""
    keep = asked.format in NEED_STORY
    for path in walk(asked.paths, exclude):
        if isinstance(path, InputError):
            tally.problem(told(path))
            continue
        data = None
        if path == "-":
            path, data = asked.stdin_filename, read_stream(sys.stdin.buffer)
        elif since and not since.wants(path):
            continue
        mine = settings(Path(path))
        tally.fail_on[path] = mine.fail_on
        yield Task(path, mine, data, since.before(path) if since and data is None else None, keep)


def _since(revision: str) -> Since | None:
    if not revision:
        return None
    from quotecheck.cli.since import Since

    return Since(revision)


def _steps(
    asked: Asked, common: Settings, since: Since | None
) -> Iterator[Callable[[Iterable[Checked]], Iterator[Checked]]]:
    """Yield what stands between the run and the report."""
    if common.allow:
        from quotecheck.cli.allowed import noting

        yield noting(common)
    if since:
        yield since.only
    if common.baseline and not asked.write_baseline:
        from quotecheck.cli.baseline import without

        yield without(Path(common.baseline))
    if asked.write_baseline:
        from quotecheck.cli.baseline import recording

        yield recording(Path(asked.write_baseline))


def _shown(checked: Iterable[Checked], out: TextIO) -> Iterator[Checked]:
    """Show how far a long run is, where nobody reads the report itself meanwhile."""
    if not sys.stderr.isatty() or out.isatty():
        return iter(checked)
    from quotecheck.cli.progress import shown

    return shown(checked)


def _format_by_surroundings() -> str:
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _open(path: str) -> TextIO:
    try:
        return Path(path).open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise InputError(path, f"cannot be written: {reason}", "Name another file.") from None
