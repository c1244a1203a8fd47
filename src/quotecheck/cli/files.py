"""From the paths a user names to the files of copy behind them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from quotecheck.values.diagnostic import Problem

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STDIN = "-"
SUFFIXES = (".txt",)


def find(paths: Iterable[str], exclude: tuple[str, ...] = ()) -> Iterator[str | Problem]:
    """Yield each file once: those named, and in folders those that a reader knows, sorted by name.

    In a folder, what git ignores and what ``exclude`` names (patterns as in .gitignore) is left out, as are hidden
    folders and links to folders. A folder that cannot be read is a problem.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _folder(path, exclude) if Path(path).is_dir() else [path]:
            if isinstance(found, Problem) or found not in seen:
                yield found
            if isinstance(found, str):
                seen.add(found)


def _folder(folder: str, exclude: tuple[str, ...]) -> Iterator[str | Problem]:
    ignored = [*_above(Path(folder).resolve())]
    if exclude:
        ignored.append((Path(folder).resolve(), _spec(exclude)))
    yield from _walk(folder, Path(folder).resolve(), ignored)


def _walk(folder: str, real: Path, ignored: list[tuple[Path, "GitIgnoreSpec"]]) -> Iterator[str | Problem]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        yield Problem(2, folder, f"the folder cannot be read: {reason}", "Check its rights.")
        return
    here = list(ignored)
    if any(entry.name == ".gitignore" for entry in entries):
        here += _gitignore(real)
    for entry in entries:
        folderly = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(".") or not (folderly or entry.name.lower().endswith(SUFFIXES)):
            continue
        if any(_hit(spec, base, real / entry.name, folderly) for base, spec in here):
            continue
        path = os.path.join(folder, entry.name)  # noqa: PTH118 - keeps "./" as the user wrote it
        if folderly:
            yield from _walk(path, real / entry.name, here)
        elif not entry.is_dir():
            yield path


def _above(folder: Path) -> Iterator[tuple[Path, "GitIgnoreSpec"]]:
    """Yield what the .gitignore files over a folder say, up to the top of its repository."""
    above = [folder, *folder.parents]
    top = next((n for n, one in enumerate(above) if (one / ".git").exists()), 0)
    for one in reversed(above[1 : top + 1]):
        yield from _gitignore(one)


def _gitignore(folder: Path) -> list[tuple[Path, "GitIgnoreSpec"]]:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [(folder, _spec(lines))]


def _spec(lines: Iterable[str]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)


def _hit(spec: "GitIgnoreSpec", base: Path, path: Path, folderly: bool) -> bool:
    inside = path.relative_to(base).as_posix()
    return spec.match_file(inside + "/" if folderly else inside)
