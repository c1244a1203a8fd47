"""A copy of each Word draft with every finding as a comment at its exact words; the draft itself is never touched.

The XML of the draft is kept to the letter, and only what a comment needs is put in: marks at the words, runs cut in
two where the words begin or end inside one, the comments, and the two entries that tell Word of them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from shutil import copymode
from tempfile import NamedTemporaryFile
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import BadZipFile, ZipFile

from quotecheck.report.docx_runs import Run, runs
from quotecheck.values.diagnostic import Diagnostic, Report
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError

SUFFIX = ".commented.docx"
_BODY = "word/document.xml"
_TYPES = "[Content_Types].xml"
_RELS = "word/_rels/document.xml.rels"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_MOST = 512 * 2**20

_NAMESPACE = re.compile(r"""xmlns:([\w.-]+)\s*=\s*["']([^"']*/wordprocessingml/(?:2006/)?main)["']""")
_KEEP = ' xml:space="preserve"'
_HEAD = re.compile(r"\s*(?:<[\w.-]*:?t(?:\s[^>]*)?>)?")
_TAIL = re.compile(r"(?:</[\w.-]*:?t>)?\s*</[\w.-]*:?r>")
_COMMENTS = re.compile(r"""<Relationship\b[^>]*?/comments["'][^>]*>""")
_TARGET = re.compile(r"""\bTarget\s*=\s*["']([^"']+)["']""")
_ID = re.compile(r"""<[\w.-]*:?comment\b[^>]*?\b[\w.-]*:?id\s*=\s*["'](\d{1,9})["']""")
_EMPTY = re.compile(r"""<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/>\s*\Z""")
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(report: Report, out: TextIO) -> None:
    """Write a commented copy beside each Word draft that has findings, and tell of each on a line of ``out``.

    Raise the first ``InputError`` of a copy that cannot be written, when all the others are.
    """
    failed: list[InputError] = []
    for checked in report.files:
        path = Path(checked.path)
        if not checked.diagnostics:
            if not checked.problems:
                out.write(f"{path}: nothing to say\n")
            continue
        if path.suffix.lower() != ".docx":
            out.write(f"{path}: is no Word draft, so it gets no comments\n")
            continue
        copy = path.with_name(path.name[: -len(path.suffix)] + SUFFIX)
        try:
            data = annotate(path.read_bytes(), checked.diagnostics[0].document, checked.diagnostics)
            _save(copy, data, like=path)
        except InputError as error:
            failed.append(error)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            failed.append(InputError(str(copy), f"cannot be written: {reason}", "Check the rights of its folder."))
        else:
            count = len(checked.diagnostics)
            out.write(f"{copy}: {count} comment{'s' if count > 1 else ''}\n")
    if failed:
        raise failed[0]


def _save(path: Path, data: bytes, like: Path) -> None:
    """Write a file whole or not at all, with the rights of another."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        try:
            file.write(data)
            file.close()
            copymode(like, file.name)
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def annotate(data: bytes, document: Document, diagnostics: Sequence[Diagnostic]) -> bytes:
    """Return the bytes of a draft with a comment for each diagnostic, in order.

    ``document`` is what the draft was read as. Raise ``InputError`` where ``data`` is no longer that draft.
    """
    try:
        with ZipFile(BytesIO(data)) as box:
            return _Copy(box, document).with_comments(diagnostics)
    except (BadZipFile, KeyError, EOFError, ValueError) as error:
        raise _changed(document.path) from error


def _changed(path: str) -> InputError:
    return InputError(path, "has changed since it was checked", "Check it again.")


class _Copy:
    """The parts of a draft that a commented copy changes."""

    def __init__(self, box: ZipFile, document: Document) -> None:
        self._box = box
        self._document = document
        self._xml = document.source
        if sum(info.file_size for info in box.infolist()) > _MOST:
            raise InputError(document.path, "unpacks to more than 512 MiB", "Save it without its pictures.")
        if box.read(_BODY).decode(document.encoding).removeprefix("\ufeff") != self._xml:
            raise _changed(document.path)
        found = _NAMESPACE.search(self._xml)
        if not found:
            raise InputError(document.path, "is a Word file of a form that takes no comments", "Save it again in Word.")
        self._w, self._namespace = found[1], found[2]
        self._runs = runs(self._xml)
        self._starts = [run.start for run in self._runs]

    def with_comments(self, diagnostics: Sequence[Diagnostic]) -> bytes:
        """Return the copy as bytes."""
        part, rels, types = self._comments_part()
        old = self._box.read(part).decode("utf-8") if part in self._box.namelist() else ""
        first = max((int(number) for number in _ID.findall(old)), default=-1) + 1
        body = self._marked([self._document.source_span(found.at) for found in diagnostics], first)
        comments = "".join(self._comment(number, found) for number, found in enumerate(diagnostics, first))
        if old:
            comments = _appended(old, self._bound(comments))
        else:
            w, namespace = self._w, self._namespace
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            comments = f'{head}<{w}:comments xmlns:{w}="{namespace}">{comments}</{w}:comments>'
        changed = {_RELS: rels, _TYPES: types, part: comments}
        return self._zipped(
            {_BODY: body.encode(self._document.encoding)} | {k: v.encode("utf-8") for k, v in changed.items()}
        )

    def _bound(self, comments: str) -> str:
        """Tell each comment its namespace: the part it is put into may call it by another prefix."""
        return comments.replace(f"<{self._w}:comment ", f'<{self._w}:comment xmlns:{self._w}="{self._namespace}" ')

    def _comment(self, number: int, found: Diagnostic) -> str:
        lines = [f"{found.message} [{found.rule}]"]
        for label in found.labels:
            words = " ".join(self._document[label.at].split())
            line, _ = self._document.place(label.at.start)
            lines.append(f"{label.text}: “{words[:60]}{'…' if len(words) > 60 else ''}” (paragraph {line})")
        w = self._w
        paragraphs = "".join(
            f'<{w}:p><{w}:r><{w}:t xml:space="preserve">{escape(_NO_XML.sub("", line))}</{w}:t></{w}:r></{w}:p>'
            for line in lines
        )
        head = f'<{w}:comment {w}:id="{number}" {w}:author="quotecheck" {w}:initials="qc">'
        return f"{head}{paragraphs}</{w}:comment>"

    def _marked(self, spans: Iterable[tuple[int, int]], first: int) -> str:
        """Return the XML with a mark where each span begins and one where it ends."""
        w = self._w
        begins: dict[int, str] = {}
        ends: dict[int, str] = {}
        for number, (start, end) in enumerate(spans, first):
            name = f'{w}:id="{number}"/>'
            begins[start] = begins.get(start, "") + f"<{w}:commentRangeStart {name}"
            ends[end] = f"<{w}:commentRangeEnd {name}<{w}:r><{w}:commentReference {name}</{w}:r>" + ends.get(end, "")
        edits: set[tuple[int, str]] = set()
        for at in begins.keys() | ends.keys():
            edits.update(self._cut(at, ends.get(at, "") + begins.get(at, ""), before=at not in ends))
        parts: list[str] = []
        at = 0
        for place, text in sorted(edits):
            parts += self._xml[at:place], text
            at = place
        return "".join((*parts, self._xml[at:]))

    def _cut(self, at: int, marks: str, *, before: bool) -> Iterator[tuple[int, str]]:
        """Yield what to put where, so that marks stand between two runs at an offset; cut the run there if need be."""
        run = self._run_at(at if before else at - 1)
        if run is None:
            yield at, marks
            return
        xml, own = self._xml, run.prefix == f"{self._w}:"
        if before and (not own or _HEAD.fullmatch(xml, run.inside, at)):
            yield run.start, marks
        elif not own or _TAIL.fullmatch(xml, at, run.end):
            yield run.end, marks
        else:
            text = next((text for text in run.texts if text.start <= at <= text.end), None)
            if text and "xml:space" not in xml[text.tag : text.start]:
                yield text.tag + len(f"<{run.prefix}t"), _KEEP
            close, again = (f"</{run.prefix}t>", f"<{run.prefix}t{_KEEP}>") if text else ("", "")
            yield at, f"{close}</{run.prefix}r>{marks}{run.head}{again}"

    def _run_at(self, at: int) -> Run | None:
        """Return the innermost run round an offset; only a text box nests them, and not deep."""
        last = bisect_right(self._starts, at) - 1
        return next(
            (run for run in self._runs[last : max(-1, last - 50) if last >= 50 else None : -1] if run.end > at), None
        )

    def _comments_part(self) -> tuple[str, str, str]:
        """Return the name of the part for comments, and the two lists of parts with that part in them."""
        names = self._box.namelist()
        empty = f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{_PACKAGE}"></Relationships>'
        rels = self._box.read(_RELS).decode("utf-8") if _RELS in names else empty
        types = self._box.read(_TYPES).decode("utf-8")
        known = _COMMENTS.search(rels)
        target = _TARGET.search(known[0]) if known else None
        part = "word/comments.xml"
        if target:
            part = target[1].lstrip("/") if target[1].startswith("/") else f"word/{target[1]}"
        else:
            office = self._namespace.replace("wordprocessingml", "officeDocument")
            office = re.sub(r"/main$", "/relationships/comments", office)
            rels = _appended(rels, f'<Relationship Id="rIdQuotecheck" Type={quoteattr(office)} Target="comments.xml"/>')
        if f"/{part}" not in types:
            types = _appended(types, f'<Override PartName="/{part}" ContentType="{_KIND}"/>')
        return part, rels, types

    def _zipped(self, changed: dict[str, bytes]) -> bytes:
        """Return the draft's zip file with some parts changed or added."""
        file = BytesIO()
        with ZipFile(file, "w") as copy:
            for info in self._box.infolist():
                part = changed.pop(info.filename, None)
                copy.writestr(info, self._box.read(info) if part is None else part, info.compress_type)
            body = self._box.getinfo(_BODY)
            for name, part in changed.items():
                copy.writestr(name, part, body.compress_type)
        return file.getvalue()


def _appended(xml: str, elements: str) -> str:
    """Return XML with elements put at the end of its root, which may be empty."""
    empty = _EMPTY.search(xml)
    if empty:
        return f"{xml[: empty.start()]}<{empty[1]}{empty[2]}>{elements}</{empty[1]}>"
    close = xml.rindex("</")
    return xml[:close] + elements + xml[close:]
