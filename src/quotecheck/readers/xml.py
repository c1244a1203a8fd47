"""NITF and NewsML-G2 copy, and XHTML where it is served as XML."""

import re

from quotecheck.readers.events import Events
from quotecheck.readers.galley import Galley
from quotecheck.readers.markup import Typesetter
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError

_STORIES = frozenset({"newsitem", "nitf", "html"})
_WRAPPERS = frozenset({"newsmessage", "packageitem"})
_TOLD = frozenset({"inlinexml", "inlinedata", "headline", "by"})
# Where the body has its own headline, that of the wrapper would be read twice.
_HEADLINE = re.compile(r"<(?:\w+:)?(?:hl1|h1)\b")
_REMEDY = "quotecheck reads NITF, NewsML-G2 and XHTML; save the story as one of these, as HTML or as text."


def read_all(path: str, source: str) -> tuple[Document, ...]:
    """Read every story of the file; raise ``InputError`` where it is not XML or not of a kind we know."""
    reader = _Stories(path, source)
    Events(path, source, reader.start, reader.end, reader.text).run()
    return tuple(reader.documents)


class _Stories:
    """Opens a galley for each story; in a ``newsItem`` only headline, byline and inline content are copy."""

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.source = source
        self.documents: list[Document] = []
        self._setter: Typesetter | None = None
        self._story = self._name = ""
        self._inside = self._copy = 0
        self._rooted = self._package = False
        self._told = _TOLD - ({"headline"} if _HEADLINE.search(source) else set())
        self._lines: list[int] = []

    def start(self, tag: str, attributes: dict[str, str], start: int, end: int) -> None:
        if self._setter is None:
            if tag not in _STORIES:
                if not self._rooted and tag not in _WRAPPERS:
                    raise InputError(self.path, f"is XML of a kind we do not read: <{tag}>", _REMEDY)
                self._rooted = True
                return
            self._rooted = True
            self._setter = Typesetter(Galley(self.path, self.source))
            self._story, self._inside = tag, 0
            self._name = attributes.get("guid", "")
            self._package = tag == "newsitem"
            self._copy = 0 if self._package else 1
        elif tag == self._story:
            self._inside += 1
        if self._package and (tag in self._told or self._copy):
            self._copy += 1
        if self._copy and self._setter:
            self._setter.start(tag, attributes, start, end)

    def end(self, tag: str, start: int, end: int) -> None:
        if self._setter is None:
            return
        if self._copy:
            self._setter.end(tag, start, end)
            self._copy -= self._package
        if tag == self._story:
            if self._inside:
                self._inside -= 1
                return
            galley = self._setter.galley
            self.documents.append(galley.document(story=self._name, lines=self._lines))
            self._setter = None

    def text(self, text: str, start: int, end: int) -> None:
        if self._setter is None or not self._copy:
            return
        if self.source.startswith(text, start) and len(text) == end - start:
            self._setter.flow(start, end)
        else:
            self._setter.put(text, start, end)
