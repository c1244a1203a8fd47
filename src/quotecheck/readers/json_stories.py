"""Stories in JSON: one object a file or a line, a list of them, or ninjs; every escape leads back to its place."""

import json
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from quotecheck.readers import plain
from quotecheck.readers.files import LONGEST_SOURCE
from quotecheck.readers.galley import Galley, through, too_long
from quotecheck.values.counts import many
from quotecheck.values.document import Block, Document, Piece, Place, Scope
from quotecheck.values.errors import InputError
from quotecheck.values.span import Span

# The first key of each row that a story has is read; HTML before text, as ninjs asks.
_FIELDS: tuple[tuple[Scope, bool, str], ...] = (
    (Scope.HEADLINE, False, "headline title hed"),
    (Scope.DECK, False, "deck dek standfirst subheadline subtitle"),
    (Scope.BYLINE, False, "byline"),
    (Scope.BODY, True, "body_xhtml body_html html content_html"),
    (Scope.BODY, False, "body_text text body content article"),
    (Scope.CAPTION, False, "caption"),
)
# What ninjs 2 and 3 keep in lists, by the first key of the row.
_LISTED = {"headline": "headlines", "body_text": "bodies", "body_xhtml": "bodies", "byline": "bylines"}
_NAMES = ("id", "uri", "slug", "guid", "url")
_KNOWN = frozenset({*_NAMES, *_LISTED.values(), *(key for _, _, keys in _FIELDS for key in keys.split())})
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]', re.DOTALL)
_ESCAPE = re.compile(r"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u\w{4}|\\.", re.DOTALL)
_LINE = re.compile(r"[^\r\n]+")
MOST_OF_A_FILE = 1_500_000
"""Runs that stand apart in all the stories of one file, which a run over it has to keep; a story counts for some."""
_COST = 30
MOST_TOLD = 20
"""Lines that are no story, told one by one; a file with more of them is no file of stories."""
_WANTED = 'A story is an object with a "text" or "body_html" and, if you like, "headline" and "byline".'


class _Text(NamedTuple):
    """A string of the file: where it stands, without its marks."""

    start: int
    end: int


def read_all(path: str, source: str) -> Iterator[Document]:
    """Yield the stories of a file of one JSON value: a story, or a list of stories."""
    return _Reader(path, source).stories(0, len(source))


def read_lines(path: str, source: str, complain: Callable[[InputError], None] | None = None) -> Iterator[Document]:
    """Yield the stories of a file of one story a line; with ``complain``, a line that is none is told."""
    reader = _Reader(path, source)
    told = 0
    for line in _LINE.finditer(source):
        if line[0].isspace():
            continue
        try:
            yield from reader.stories(*line.span())
        except InputError as error:
            if complain is None or error.place is None:  # The file is too much as a whole.
                raise
            if told == MOST_TOLD:
                left = many(sum(1 for _ in _LINE.finditer(source, line.start())), "line")
                message = f"has more than {MOST_TOLD} lines that are no story; the {left} from here on were not read"
                raise reader.error(line.start(), message) from None
            told += 1
            complain(error)


class _Reader:
    """Reads stories of one source; the index of its lines is shared by all of them."""

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.source = source
        self._lines: list[int] = []
        self._budget = MOST_OF_A_FILE

    def stories(self, start: int, end: int) -> Iterator[Document]:
        """Yield the stories of the JSON value between two offsets."""
        self._validate(start, end)
        depth = 1 if self.source[start:end].lstrip().startswith("[") else 0
        held: dict[tuple[str | int, ...], dict[str, _Text]] = {}
        for path, text in self._strings(start, end):
            inside = path[depth:]
            if not inside:
                raise self.error(text.start, "holds words that are in no story")
            story = held.setdefault(path[:depth], {})
            if inside[0] in _KNOWN:
                story[".".join(map(str, inside))] = text
            if len(held) * _COST > self._budget:
                raise self._too_many()
        if not held:
            raise self.error(start, "holds no story")
        for strings in held.values():
            document = self._story(strings, start)
            self._budget -= len(document.pieces) + _COST
            if self._budget < 0:
                raise self._too_many()
            yield document

    def _too_many(self) -> InputError:
        return InputError(self.path, "holds more stories than we can keep", "Split it into smaller files.")

    def _validate(self, start: int, end: int) -> None:
        if end - start > LONGEST_SOURCE:
            raise too_long(self.path)
        try:
            json.loads(self.source[start:end])
        except RecursionError:
            raise self.error(start, "nests its JSON too deep") from None
        except json.JSONDecodeError as error:
            raise self.error(start + error.pos, f"is not JSON: {error.msg[0].lower()}{error.msg[1:]}") from None
        except ValueError as error:  # A number of thousands of digits.
            raise self.error(start, f"is not JSON we can read: {error}") from None

    def error(self, at: int, message: str) -> InputError:
        """Return what is wrong with the source at an offset, and what was wanted."""
        line = self.source.count("\n", 0, at) + 1
        column = at - (self.source.rfind("\n", 0, at) + 1) + 1
        return InputError(self.path, message, _WANTED, Place(line, column))

    def _strings(self, start: int, end: int) -> Iterator[tuple[tuple[str | int, ...], _Text]]:
        """Yield each string value with the keys and positions that lead to it; the JSON is known to be valid."""
        path: list[str | int] = []
        key = ""
        after_colon = False
        for token in _TOKEN.finditer(self.source, start, end):
            sign = token[0]
            if sign[0] == '"':
                inside = bool(path) and isinstance(path[-1], str)
                if inside and not after_colon:
                    key = sign[1:-1]
                    path[-1] = key
                else:
                    yield tuple(path), _Text(token.start() + 1, token.end() - 1)
            elif sign == "{":
                path.append("")
            elif sign == "[":
                path.append(0)
            elif sign in "}]":
                path.pop()
            elif sign == "," and path and isinstance(path[-1], int):
                path[-1] += 1
            after_colon = sign == ":"

    def _story(self, held: dict[str, _Text], start: int) -> Document:
        named = next((self._plain_text(held[name]) for name in _NAMES if name in held), "")
        chosen: list[tuple[_Text, Scope, bool]] = []
        body = False
        for scope, html, keys in _FIELDS:
            if scope is Scope.BODY and body:
                continue
            for text in self._values(held, keys.split(), html):
                chosen.append((text, scope, html or (scope is Scope.BODY and self._looks_like_html(text))))
                body = body or scope is Scope.BODY
                break
        if not body:
            raise self.error(start, "holds an object without the text of a story")
        return self._document(sorted(chosen), named)

    def _values(self, held: dict[str, _Text], keys: list[str], html: bool) -> Iterator[_Text]:
        for key in keys:
            if key in held:
                yield held[key]
        yield from self._roles(held, keys, html)

    def _roles(self, held: dict[str, _Text], keys: list[str], html: bool) -> Iterator[_Text]:
        """Yield the texts of ninjs 2 and 3, which keeps lists of headlines and bodies with a role and a type."""
        listed = _LISTED.get(keys[0])
        nth = 0
        while listed and f"{listed}.{nth}.value" in held:
            kind = held.get(f"{listed}.{nth}.contenttype") or held.get(f"{listed}.{nth}.contentType")
            marked = kind is not None and "html" in self.source[kind.start : kind.end]
            if listed != "bodies" or marked == html:
                yield held[f"{listed}.{nth}.value"]
            nth += 1

    def _looks_like_html(self, text: _Text) -> bool:
        return "</p>" in self.source[text.start : text.end].replace("\\/", "/")

    def _plain_text(self, text: _Text) -> str:
        return "".join(part for part, _, _ in self._parts(text))

    def _parts(self, text: _Text) -> Iterator[tuple[str, int, int]]:
        at = text.start
        for escape in _ESCAPE.finditer(self.source, text.start, text.end):
            if at < escape.start():
                yield self.source[at : escape.start()], at, escape.start()
            letter = str(json.loads(f'"{escape[0]}"'))
            yield letter.encode("utf-8", "replace").decode("utf-8"), *escape.span()
            at = escape.end()
        if at < text.end:
            yield self.source[at : text.end], at, text.end

    def _document(self, chosen: list[tuple[_Text, Scope, bool]], named: str) -> Document:
        parts: list[str] = []
        pieces: list[Piece] = []
        blocks: list[Block] = []
        at = 0
        for text, scope, html in chosen:
            decoded, origin = self._decoded(text)
            if not decoded.strip():
                continue
            if pieces:
                parts.append("\n\n")
                pieces.append(Piece(Span(at, at + 2), Span(pieces[-1].source.end, text.start)))
                at += 2
            inner = self._inner(decoded, scope, html)
            for piece in through(inner.pieces, origin):
                pieces.append(Piece(Span(piece.text.start + at, piece.text.end + at), piece.source))
            blocks += [Block(Span(block.span.start + at, block.span.end + at), block.scope) for block in inner.blocks]
            parts.append(inner.text)
            at += len(inner.text)
        return Document(self.path, self.source, "".join(parts), tuple(blocks), tuple(pieces), self._lines, story=named)

    def _decoded(self, text: _Text) -> tuple[str, tuple[Piece, ...]]:
        """Return the string that the JSON stands for, and how it leads back."""
        parts: list[str] = []
        pieces: list[Piece] = []
        at = 0
        for part, start, end in self._parts(text):
            parts.append(part)
            pieces.append(Piece(Span(at, at + len(part)), Span(start, end)))
            at += len(part)
        return "".join(parts), tuple(pieces)

    def _inner(self, decoded: str, scope: Scope, html: bool) -> Document:
        if html:
            from quotecheck.readers.html import read

            return read(self.path, decoded)
        if scope is Scope.BODY:
            return plain.read(self.path, decoded)
        galley = Galley(self.path, decoded)
        galley.begin(scope)
        galley.copy(0, len(decoded))
        return galley.document()
