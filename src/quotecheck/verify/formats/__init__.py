"""Every shape that a transcript or a release comes in, read to passages of one speaker each."""

from collections.abc import Callable, Sequence
from pathlib import Path

from quotecheck.values.document import Document
from quotecheck.values.errors import InputError
from quotecheck.values.source import Passage, Source, Trust
from quotecheck.values.value import replace
from quotecheck.verify import speakers
from quotecheck.verify.formats import sidecar, turns

ReadCopy = Callable[[str, bytes], Document]
"""How the rest of the house reads copy; lent to us for docx, html and whatever else it knows."""

TEXTS = frozenset({"", ".txt", ".text", ".md", ".srt", ".vtt", ".json", ".transcript", ".log"})
"""What we read ourselves; every other suffix of ``COPY`` is read by the house's own reader."""

COPY = frozenset({".docx", ".html", ".htm", ".xhtml"})


def readable(path: Path, folder: Path) -> bool:
    """Whether a file below a folder is taken for a source: known by its name, nowhere hidden, and no sidecar."""
    suffix = path.suffix.lower()
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return bool(suffix) and suffix in TEXTS | COPY and not hidden and not path.name.endswith(sidecar.SUFFIX)


def read(path: Path, data: bytes, read_copy: ReadCopy | None = None) -> tuple[Source, Sequence[Passage]]:
    """Read one source and its sidecar; raise ``InputError`` where it is broken."""
    suffix = path.suffix.lower()
    told = sidecar.beside(path)
    passages: Sequence[Passage]
    if suffix in COPY:
        passages = _copy(path, data, read_copy)
    else:
        text = decode(path, data)
        told, text = sidecar.front_matter(path, text, told)
        if suffix in (".srt", ".vtt"):
            from quotecheck.verify.formats import captions

            passages = captions.read(str(path), text)
        elif suffix == ".json":
            from quotecheck.verify.formats import segments

            passages = segments.read(str(path), text)
        else:
            passages = turns.read(text)
    if not passages:
        raise InputError(str(path), "has no words in it", "Take it out of the sources, or save the transcript again.")
    heard = suffix == ".json"
    diarised = any(passage.speaker and (heard or _machine_label(passage)) for passage in passages)
    source = sidecar.source(path, told, diarised, Trust.RAW if heard else Trust.RUSH)
    names = speakers.full_names((passage.speaker for passage in passages), source.speakers)
    passages = [replace(passage, speaker=names[passage.speaker]) for passage in passages]
    labels = tuple(dict.fromkeys(passage.speaker for passage in passages if passage.speaker))
    return replace(source, labels=labels), passages


def decode(path: Path, data: bytes) -> str:
    """Return the text of a source: UTF-8, UTF-16 with its mark, or the old Windows set."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError(str(path), f"is not text: see line {line}", "Save the transcript as plain text, docx or html.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _machine_label(passage: Passage) -> bool:
    return len(passage.speaker) > 1 and speakers.NUMBERED.fullmatch(passage.speaker) is not None


def _copy(path: Path, data: bytes, read_copy: ReadCopy | None) -> Sequence[Passage]:
    if read_copy is None:
        raise InputError(str(path), f"we have no reader for {path.suffix}", "Save it as plain text.")
    document = read_copy(str(path), data)
    text = "\n\n".join(document[block.span] for block in document.blocks)
    starts = []
    for block in document.blocks:
        starts += [document.place(block.span.start).line] * (document[block.span].count("\n") + 1) + [0]
    return turns.read(text, starts)
