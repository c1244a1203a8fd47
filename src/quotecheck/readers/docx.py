"""Word drafts (.docx), as they will read when every tracked change is accepted.

The source of the document is the XML of ``word/document.xml``, so that each character leads back to the one place in
it; a person is told paragraph and run. The standard library's ``zipfile`` and expat are enough: python-docx leaves
inserted runs out and tells no positions. Comments, notes, headers and hidden text are not copy.
"""

import re
import zlib
from io import BytesIO
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from quotecheck.readers.decode import decode
from quotecheck.readers.events import Events
from quotecheck.readers.galley import Galley
from quotecheck.values.document import Document, Place, Scope
from quotecheck.values.errors import InputError
from quotecheck.values.value import replace

LIMIT = 32 * 2**20
_BODY = "word/document.xml"
_STYLES = "word/styles.xml"
_RESAVE = "Open it in Word and save it again."

# By the name of the style, which Word keeps in English for its own styles whatever its language.
_STYLE_SCOPES: tuple[tuple[re.Pattern[str], Scope], ...] = tuple(
    (re.compile(pattern), scope)
    for pattern, scope in (
        (r"pull ?-?quote", Scope.PULL_QUOTE),
        (r"^(?:title|headline|hed)$", Scope.HEADLINE),
        (r"^(?:subtitle|deck|dek|standfirst|sub-?headline|strap(?:line)?)$", Scope.DECK),
        (r"^(?:byline|author)", Scope.BYLINE),
        (r"^heading \d", Scope.HEADING),
        (r"^(?:subhead|crosshead)", Scope.HEADING),
        (r"caption|cutline", Scope.CAPTION),
        (r"quote|^quotation|^block text", Scope.BLOCKQUOTE),
        (r"^list", Scope.LIST),
        (r"^(?:header|footer|toc |footnote|endnote)", Scope.FURNITURE),
    )
)
_GONE = frozenset({"del", "movefrom", "fallback", "ppr", "instrtext", "deltext", "delinstrtext"})


def read(path: str, data: bytes) -> Document:
    """Read the draft; raise ``InputError`` where it is no Word file, is broken, or unpacks to more than ``LIMIT``."""
    try:
        with ZipFile(BytesIO(data)) as box:
            if _BODY not in box.namelist():
                raise InputError(path, "is a zip file, but no Word draft: it holds no document.xml", _RESAVE)
            body = _unpack(path, box, _BODY)
            styles = _unpack(path, box, _STYLES) if _STYLES in box.namelist() else b""
    except (BadZipFile, EOFError, zlib.error, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        told = "is protected by a password" if "password" in str(error) else "is a broken Word file: cut short, perhaps"
        raise InputError(path, told, _RESAVE) from None
    source, encoding = decode(path, body, declared=True)
    names = _style_names(path, decode(path, styles, declared=True)[0]) if styles else {}
    draft = _Draft(path, source, names)
    return draft.read(encoding)


def _unpack(path: str, box: ZipFile, name: str) -> bytes:
    """Unpack one part without trusting the size it claims."""
    with box.open(name) as part:
        data = part.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise InputError(
            path, f"unpacks to more than {LIMIT // 2**20} MiB", "Check that it is a draft, not a zip bomb."
        )
    return data


def _style_names(path: str, source: str) -> dict[str, str]:
    """Return the name of each style by its id, in small letters."""
    names: dict[str, str] = {}
    style = ""

    def start(tag: str, attributes: dict[str, str], _from: int, _to: int) -> None:
        nonlocal style
        if tag == "style":
            style = _value(attributes, "styleId")
        elif tag == "name" and style:
            names.setdefault(style, _value(attributes, "val").lower())

    Events(path, source, start, lambda *_: None, lambda *_: None).run()
    return names


def _value(attributes: dict[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


class _Paragraph(NamedTuple):
    """What an outer paragraph goes on with when a text box inside it ends."""

    scope: Scope
    number: int
    run: int


class _Draft:
    """Follows the events of the XML; counts paragraphs and runs from 1, as they stand in the file."""

    def __init__(self, path: str, source: str, names: dict[str, str]) -> None:
        self.path = path
        self.source = source
        self.galley = Galley(path, source)
        self.places: list[tuple[int, Place]] = []
        self._names = names
        self._gone = self._tables = self._boxes = 0
        self._paragraphs = self._number = self._run = 0
        self._outer: list[_Paragraph] = []
        self._scope = Scope.BODY
        self._ppr = self._rpr = self._text = self._hidden = False
        self._joined = self._joins = False

    def read(self, encoding: str) -> Document:
        Events(self.path, self.source, self.start, self.end, self.text).run()
        return replace(self.galley.document(runs=tuple(self.places)), encoding=encoding)

    def start(self, tag: str, attributes: dict[str, str], start: int, end: int) -> None:
        if tag == "p" and not self._gone:
            self._begin_paragraph()
        elif self._ppr:
            self._format_paragraph(tag, attributes)
        elif tag == "r":
            self._run += 1
            self._hidden = False
        elif tag == "rpr":
            self._rpr = True
        elif tag == "vanish" and self._rpr:
            self._hidden = _value(attributes, "val") not in ("0", "false", "off")
        elif tag == "t":
            self._text = True
        elif not self._gone and not self._hidden:
            self._set_sign(tag, attributes, start, end)
        if tag == "ppr":
            self._ppr = True
        if tag in _GONE:
            self._gone += 1
        self._tables += tag == "tbl"
        self._boxes += tag == "txbxcontent"

    def end(self, tag: str, _start: int, _end: int) -> None:
        if tag in _GONE:
            self._gone -= 1
        self._tables -= tag == "tbl"
        self._boxes -= tag == "txbxcontent"
        if tag == "ppr":
            self._ppr = False
            if not self._joined:
                self.galley.begin(self._scope)
        elif tag == "rpr":
            self._rpr = False
        elif tag == "t":
            self._text = False
        elif tag == "p" and not self._gone and self._outer:
            self._end_paragraph()

    def text(self, text: str, start: int, end: int) -> None:
        if not self._text or self._gone or self._hidden:
            return
        self._count_to(start)
        if end - start == len(text) and self.source.startswith(text, start):
            self.galley.copy(start, end)
        else:
            self.galley.put(text, start, end)

    def _count_to(self, offset: int) -> None:
        """Note that what is shown from here on is in the run that stands open."""
        place = Place(self._number, self._run)
        if not self.places or self.places[-1][1] != place:
            self.places.append((offset, place))

    def _begin_paragraph(self) -> None:
        self._outer.append(_Paragraph(self._scope, self._number, self._run))
        self._paragraphs += 1
        self._number, self._run = self._paragraphs, 0
        self._joined, self._joins = self._joins, False
        if not self._joined:
            self._scope = Scope.TABLE if self._tables else Scope.PULL_QUOTE if self._boxes else Scope.BODY
            self.galley.begin(self._scope)

    def _end_paragraph(self) -> None:
        outer = self._outer.pop()
        if self._outer:  # A text box is anchored inside a paragraph, which may go on after it.
            self._scope, self._number, self._run = outer
            self.galley.begin(self._scope)
        elif not self._joins:
            self.galley.finish()

    def _format_paragraph(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "del":
            self._joins = True  # The end of the paragraph is deleted: it goes on with the next.
        elif self._tables or self._joined:
            return
        elif tag == "pstyle":
            style = _value(attributes, "val")
            name = self._names.get(style, style.lower())
            found = next((scope for pattern, scope in _STYLE_SCOPES if pattern.search(name)), None)
            if name == "heading 1" and self.galley.headless:
                found = Scope.HEADLINE
            self._scope = found or self._scope
        elif tag == "numpr" and self._scope is Scope.BODY:
            self._scope = Scope.LIST

    def _set_sign(self, tag: str, attributes: dict[str, str], start: int, end: int) -> None:
        if tag in ("tab", "nobreakhyphen"):
            self._count_to(start)
        if tag == "tab":
            self.galley.put("\t", start, end)
        elif tag == "nobreakhyphen":
            self.galley.put("\u2011", start, end)
        elif tag in ("br", "cr") and _value(attributes, "type") != "page":
            self.galley.begin(self._scope)
