"""Markdown copy: markdown-it finds the blocks, and each is set from its lines of the file without its markup."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

from quotecheck.readers.galley import Galley
from quotecheck.readers.html import set_html
from quotecheck.readers.markdown_inline import Edit, edits, parser
from quotecheck.readers.markup import Typesetter
from quotecheck.values.document import Document, Scope
from quotecheck.values.errors import InputError

_FRONT = re.compile(r"\A(---|\+\+\+)[ \t]*(?=[\r\n])(.*?)[\r\n]\1[ \t]*(?=[\r\n]|\Z)", re.DOTALL)
_FIELD = re.compile(
    r"""(?<![^\r\n])
    (?:(?P<headline>title|headline|hed)|(?P<deck>deck|dek|standfirst|subtitle)|(?P<byline>byline|author))
    [ \t]*[:=][ \t]*(?P<mark>["']?)(?P<words>[^\r\n]*?)(?P=mark)[ \t]*(?=[\r\n]|\Z)""",
    re.VERBOSE,
)
_LINE_END = re.compile(r"\r\n?|\n")
_LONGEST_BLOCK = 20_000
"""A longer paragraph is set with its markup: markdown-it takes the square of its length where it is all brackets."""
_RUN = re.compile(r"[^\n]+")
_FIELDS = (Scope.HEADLINE, Scope.DECK, Scope.BYLINE)
_HASHES = re.compile(r"#{1,6}[ \t]*")


class _Line(NamedTuple):
    """A line of the file, without what ends it."""

    start: int
    end: int


def read(path: str, source: str) -> Document:
    """Read Markdown; nothing in it is an error, short of what markdown-it cannot get through."""
    galley = Galley(path, source)
    front = _FRONT.match(source)
    body = source
    if front:
        _set_front_matter(galley, front)
        body = re.sub(r"[^\r\n]", "", front[0]) + source[front.end() :]
    try:
        _Page(galley).set_text(body)
    except RecursionError:
        raise InputError(path, "nests its Markdown too deep", "Check that it is copy.") from None
    return galley.document()


def _set_front_matter(galley: Galley, front: re.Match[str]) -> None:
    for field in _FIELD.finditer(galley.source, front.start(2), front.end(2)):
        galley.begin(next(scope for scope in _FIELDS if field[scope.value]))
        galley.copy(*field.span("words"))
    galley.finish()


class _Page:
    """Sets the blocks that markdown-it found."""

    def __init__(self, galley: Galley) -> None:
        self._galley = galley
        self._source = galley.source
        self._lines = list(_source_lines(galley.source))
        self._setter = Typesetter(galley)
        self._env: dict[str, Any] = {}
        self._quotes = self._lists = 0

    def set_text(self, body: str) -> None:
        """Set ``body``, which has the lines of the file."""
        tables = 0
        scope = Scope.BODY
        for token in parser().parse(body, self._env):
            kind = token.type
            self._quotes += (kind == "blockquote_open") - (kind == "blockquote_close")
            self._lists += (kind == "list_item_open") - (kind == "list_item_close")
            tables += (kind == "table_open") - (kind == "table_close")
            if kind == "heading_open":
                self._galley.finish()
                scope = Scope.HEADLINE if token.tag == "h1" and self._galley.headless else Scope.HEADING
            elif kind == "paragraph_open":
                scope = self._scope()
            elif not token.map:
                continue
            elif kind == "inline" and not tables:
                self._galley.begin(scope)
                self._set_inline(token.content, token.map[0])
            elif kind in ("table_open", "fence"):
                self._set_lines(Scope.TABLE if tables else Scope.CODE, *token.map)
            elif kind == "html_block" and not token.level:
                first, last = token.map
                set_html(self._galley, self._lines[first].start, self._lines[last - 1].end, self._setter)

    def _scope(self) -> Scope:
        """Return what a paragraph is for: an HTML element round it tells first."""
        if self._setter.scope is not Scope.BODY:
            return self._setter.scope
        return Scope.BLOCKQUOTE if self._quotes else Scope.LIST if self._lists else Scope.BODY

    def _set_lines(self, scope: Scope, first: int, last: int) -> None:
        for line in self._lines[first:last]:
            self._galley.begin(scope)
            self._galley.copy(*line)
        self._galley.finish()

    def _set_inline(self, content: str, first: int) -> None:
        """Set the text of a block, which begins on line ``first``."""
        home = self._home(content, first) if len(content) <= _LONGEST_BLOCK else None
        if home is None:
            return self._set_raw(first, content.count("\n") + 1)
        at, linked = 0, 0
        for edit in (*edits(content, self._env), Edit(len(content), len(content), "", 0)):
            for begin, end in _lines_of(content, at, edit.start):
                self._galley.flow(home.source(begin), home.source(end - 1) + 1, linked=linked > 0)
            if edit.text:
                self._galley.put(edit.text, home.source(edit.start), home.source(edit.end - 1) + 1, linked=linked > 0)
            at = edit.end
            linked += edit.link
        return None

    def _home(self, content: str, first: int) -> "_Home | None":
        """Return where each line of a block's text stands in the file; None where markdown-it has changed one."""
        starts, sources = [], []
        at = 0
        for number, words in enumerate(content.split("\n"), first):
            line = self._lines[min(number, len(self._lines) - 1)]
            begin = _where(words.rstrip(), self._source[line.start : line.end].rstrip(), number == first)
            if begin is None:
                return None
            starts.append(at)
            sources.append(line.start + begin)
            at += len(words) + 1
        return _Home(starts, sources)

    def _set_raw(self, first: int, count: int) -> None:
        """Set lines as they stand, their markup with them."""
        for line in self._lines[first : first + count]:
            if line.start:
                self._galley.put(" ", line.start - 1, line.start)
            self._galley.flow(*line)


class _Home(NamedTuple):
    """Where the lines of a block's text begin, in that text and in the file."""

    starts: list[int]
    sources: list[int]

    def source(self, offset: int) -> int:
        """Return where a character of the block's text stands in the file."""
        nth = bisect_right(self.starts, offset) - 1
        return self.sources[nth] + offset - self.starts[nth]


def _where(words: str, line: str, may_be_heading: bool) -> int | None:
    """Return where a line of a block's text stands in its line of the file."""
    if line.endswith(words):
        return len(line) - len(words)
    hashes = _HASHES.search(line) if may_be_heading else None
    if hashes and line.startswith(words, hashes.end()):
        return hashes.end()
    # A tab at the head is told as spaces, which no text is made of.
    bare = words.lstrip(" \t")
    return len(line) - len(words) if line.endswith(bare) and len(words) <= len(line) else None


def _lines_of(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the runs between two offsets that hold no line end and are not empty."""
    for run in _RUN.finditer(content, start, end):
        yield run.span()


def _source_lines(source: str) -> Iterator[_Line]:
    at = 0
    for end in _LINE_END.finditer(source):
        yield _Line(at, end.start())
        at = end.end()
    yield _Line(at, len(source))
