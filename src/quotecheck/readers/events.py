"""XML events with their place in the source, by the standard library's expat; it never follows an entity."""

import re
from collections.abc import Callable
from html.entities import html5
from typing import Any
from xml.parsers import expat

from quotecheck.values.document import Place
from quotecheck.values.errors import InputError

DEPTH = 2000
_TAG = re.compile(r"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_REFERENCE = re.compile(r"&(?:amp|#[0-9]+|#x[0-9A-Fa-f]+);")
_RESAVE = "Save it again from the program that wrote it."


class Events:
    """Calls ``start(tag, attributes, from, to)``, ``end(tag, from, to)`` and ``text(decoded, from, to)``.

    Offsets count code points of ``source``; tags are told in small letters without their prefix, attributes with
    their names as written. ``text`` may come in several calls for one run of text.
    """

    def __init__(
        self,
        path: str,
        source: str,
        start: Callable[[str, dict[str, str], int, int], Any],
        end: Callable[[str, int, int], Any],
        text: Callable[[str, int, int], Any],
    ) -> None:
        self._path = path
        self._source = source
        self._data = source.encode("utf-8", "replace")
        self._plain = len(self._data) == len(source)
        self._byte = self._at = self._depth = 0
        self._empty = False
        self._start, self._end, self._text = start, end, text
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.UseForeignDTD(True)  # An entity nobody declares is then skipped, and told, instead of an error.
        parser.StartElementHandler = self._started
        parser.EndElementHandler = self._ended
        parser.CharacterDataHandler = self._read
        parser.SkippedEntityHandler = self._skipped
        parser.EntityDeclHandler = self._declared

    def run(self) -> None:
        """Read all of it; raise ``InputError`` where it is not XML, is nested too deep or declares entities."""
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise InputError(
                self._path,
                f"is not well-formed XML: {expat.ErrorString(error.code)}",
                _RESAVE,
                Place(error.lineno, error.offset + 1),
            ) from None

    def _here(self) -> int:
        byte = self._parser.CurrentByteIndex
        if self._plain:
            return byte
        self._at += len(self._data[self._byte : byte].decode("utf-8", "replace"))
        self._byte = byte
        return self._at

    def _place(self) -> Place:
        return Place(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            message = f"nests its elements more than {DEPTH} deep"
            raise InputError(self._path, message, _RESAVE, self._place())
        at = self._here()
        end = _tag_end(self._source, at)
        self._empty = self._source[end - 2] == "/"
        self._start(_local(name), attributes, at, end)

    def _ended(self, name: str) -> None:
        self._depth -= 1
        at = self._here()
        # An empty element has one tag, which was told at its start.
        self._end(_local(name), at, at if self._empty else _tag_end(self._source, at))
        self._empty = False

    def _read(self, text: str) -> None:
        at = self._here()
        first = self._source[at]
        if first == "&" and len(text) == 1 and (text != "&" or _REFERENCE.match(self._source, at)):
            self._text(text, at, self._source.index(";", at) + 1)
        elif text == "\n" and first == "\r":
            self._text(text, at, at + 1 + self._source.startswith("\n", at + 1))
        else:
            self._text(text, at, at + len(text))

    def _skipped(self, name: str, parameter: bool) -> None:
        if not parameter:
            at = self._here()
            end = at + len(name) + 2
            self._text(html5.get(f"{name};", self._source[at:end]), at, end)

    def _declared(self, name: str, *_: object) -> None:
        message = f"declares the entity &{name};, which is not followed"
        raise InputError(self._path, message, "Save it with its entities written out.", self._place())


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _tag_end(source: str, at: int) -> int:
    """Return where the tag at ``at`` ends, past any ``>`` inside an attribute."""
    tag = _TAG.match(source, at)
    return tag.end() if tag else at
