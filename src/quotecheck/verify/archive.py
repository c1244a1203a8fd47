"""The sources of a run, indexed, and every quote of a story held against them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotecheck.values.errors import InputError
from quotecheck.values.source import Match, Passage, Source
from quotecheck.values.story import Story
from quotecheck.verify import formats
from quotecheck.verify.claim import claim
from quotecheck.verify.formats import sidecar
from quotecheck.verify.index import FILE_NAME, Index
from quotecheck.verify.matching import match as match_quote


@dataclass(frozen=True, slots=True)
class Archive:
    """Sources and how to ask them. Not to be shared between processes: each loads its own."""

    sources: tuple[Source, ...]
    index: Index
    numbers: dict[int, int]


def load(paths: Iterable[Path], read_copy: formats.ReadCopy | None = None) -> Archive:
    """Index files and folders of sources; raise ``InputError`` where one is missing, broken or no source at all.

    One folder keeps its index inside it, refreshed by content; where it cannot be written, and for single files, the
    index lives in memory. A folder is read with the folders in it; hidden files and unknown suffixes are left out.
    """
    given = [Path(path) for path in paths]
    files = list(dict.fromkeys(file for path in given for file in _files(path)))
    if not files:
        names = ", ".join(map(str, given))
        raise InputError(names, "no sources are there", f"Give files or folders of {_suffixes()}.")
    index = Index(given[0] / FILE_NAME if len(given) == 1 and given[0].is_dir() else None)

    def read(path: Path, data: bytes) -> tuple[Source, Sequence[Passage]]:
        return formats.read(path, data, read_copy)

    index.refresh(files, sidecar.files, read)
    entered = index.sources
    return Archive(tuple(entered.values()), index, {number: nth for nth, number in enumerate(entered)})


def match(story: Story, archive: Archive) -> tuple[Match, ...]:
    """Compare each spoken quote of a story with the archive, in the order of the copy."""
    return tuple(
        match_quote(story, claim(story, quote), story.voice(quote), archive.index, archive.numbers)
        for quote in story.quotes
        if quote.spoken
    )


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if formats.readable(file, path) and file.is_file())
    if not path.is_file():
        raise InputError(str(path), "there is no such source", "Check the name, or leave it out.")
    return [path]


def _suffixes() -> str:
    return ", ".join(sorted(suffix for suffix in formats.TEXTS | formats.COPY if suffix))
