"""The sources of a run, indexed, and every quote of a story held against them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from quotecheck.values.errors import InputError
from quotecheck.values.source import Match, Passage, Source, Verdict
from quotecheck.values.story import Quote, Speaker, Story
from quotecheck.values.value import Value, replace
from quotecheck.verify import formats, speakers
from quotecheck.verify.claim import claim
from quotecheck.verify.formats import sidecar
from quotecheck.verify.index import FILE_NAME, Index
from quotecheck.verify.matching import match as match_quote


class Archive(Value):
    """Sources and how to ask them."""

    sources: tuple[Source, ...]
    index: Index
    numbers: dict[int, int]
    passages: int


def load(paths: Iterable[Path], read_copy: formats.ReadCopy | None = None) -> Archive:
    """Index files and folders of sources; raise ``InputError`` where one is missing, broken or no source at all.

    Folders keep their index in the first of them, refreshed by content; where it cannot be written, and for single
    files, the index lives in memory. A folder is read with the folders in it; hidden files and unknown suffixes are
    left out.
    """
    given = [Path(path) for path in paths]
    files = list(dict.fromkeys(file for path in given for file in _files(path)))
    if not files:
        names = ", ".join(map(str, given))
        raise InputError(names, "no sources are there", f"Give files or folders of {_suffixes()}.")
    index = Index(_beside(given))

    def read(path: Path, data: bytes) -> tuple[Source, Sequence[Passage]]:
        return formats.read(path, data, read_copy)

    try:
        index.refresh(files, sidecar.files, read)
    except sqlite3.OperationalError:  # the folder cannot be written, or another run has been writing for long
        index = Index(None)
        index.refresh(files, sidecar.files, read)
    return _archive(index, {str(file.resolve()): str(file) for file in files})


def _beside(given: Sequence[Path]) -> Path | None:
    """Return where the index is kept: in the folder; of several, in the first, under a name of their own."""
    folders = [path for path in given if path.is_dir()]
    if len(folders) < len(given):
        return None
    if len(given) == 1:
        return given[0] / FILE_NAME
    names = "\n".join(sorted(str(path.resolve()) for path in given))
    return given[0] / FILE_NAME.replace(".db", f"-{blake2b(names.encode(), digest_size=6).hexdigest()}.db")


def of_texts(texts: Mapping[str, str]) -> Archive:
    """Index sources that are given as text by name, such as those of a rule's examples."""
    index = Index(None)
    for name, text in texts.items():
        index.add(*formats.read(Path(name), text.encode()))
    return _archive(index)


def _archive(index: Index, shown: Mapping[str, str] | None = None) -> Archive:
    """Return the archive, its sources by the names the user gave them."""
    entered = {number: replace(s, path=(shown or {}).get(s.path, s.path)) for number, s in index.sources.items()}
    return Archive(tuple(entered.values()), index, {number: nth for nth, number in enumerate(entered)}, len(index))


def match(story: Story, archive: Archive) -> tuple[Match, ...]:
    """Compare each spoken quote of a story with the archive, in the order of the copy."""
    found = []
    for quote in story.quotes:
        if quote.spoken:
            voice = _voice(story, quote)
            one = match_quote(story, claim(story, quote), voice, archive.index, archive.numbers, archive.passages)
            if one.verdict is Verdict.NOT_FOUND or one.said_by_other:
                told = [archive.sources[excerpt.source] for excerpt in one.excerpts] if one.said_by_other else None
                one = replace(one, speaker_known=_is_known(story, voice, told or archive.sources))
            found.append(one)
    return tuple(found)


def _is_known(story: Story, voice: Speaker | None, sources: Sequence[Source]) -> bool:
    """Whether one of the sources has this speaker's words, for all we can tell."""
    labels = {label for source in sources for label in source.labels}
    return (
        voice is None
        or any(not source.labels for source in sources)
        or any(speakers.agrees(label, story, voice) for label in labels)
    )


def _voice(story: Story, quote: Quote) -> Speaker | None:
    """Return whose words the copy says they are; a quote without its own tag has the voice it goes on with."""
    seen = {quote.index}
    while quote.attribution and quote.attribution.leans_on is not None and quote.attribution.leans_on not in seen:
        quote = story.quotes[quote.attribution.leans_on]
        seen.add(quote.index)
    return story.voice(quote)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if formats.readable(file, path) and file.is_file())
    if not path.is_file():
        raise InputError(str(path), "there is no such source", "Check the name, or leave it out.")
    return [path]


def _suffixes() -> str:
    return ", ".join(sorted(suffix for suffix in formats.TEXTS | formats.COPY if suffix))
