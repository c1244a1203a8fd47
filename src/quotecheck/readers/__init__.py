"""From a file to its stories: one door for every kind of copy. A parser is imported only where its kind is read."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath

from quotecheck.readers.decode import decode
from quotecheck.readers.files import LIMIT, LONGEST_SOURCE, check_size
from quotecheck.readers.galley import LONGEST, too_long
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError
from quotecheck.values.patterns import lazy
from quotecheck.values.value import replace

MOST_LINES = 200_000
"""Lines of Markdown; each that is a paragraph of its own takes some 2 KB while it is read."""

_LONGEST = {"plain": LONGEST, "markdown": LONGEST, "jsonl": LIMIT}
"""How many characters a file of some kinds has at most."""

_KINDS = {
    suffix: kind
    for kind, suffixes in {
        "plain": ".txt .text",
        "markdown": ".md .markdown .mdown .mkd",
        "html": ".html .htm",
        "docx": ".docx",
        "xml": ".xml .nitf .newsml .xhtml",
        "json": ".json .ninjs",
        "jsonl": ".jsonl .ndjson",
    }.items()
    for suffix in suffixes.split()
}
_HEAD = lazy(
    rb"""(?:\xef\xbb\xbf)?\s*(?:
        (?P<html><!doctype\s+html|<html|<article|<body|<p>)|
        (?P<xml><\?xml|<!doctype|<nitf|<newsitem|<newsmessage)|
        (?P<jsonl>\{[^\r\n]*\}[ \t]*\r?\n\s*\{)|
        (?P<json>\{\s*"|\[\s*\{\s*")
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD_FILE = b"PK\x03\x04"


def open_copy(path: str, data: bytes, encoding: str = "") -> tuple[Document, ...]:
    """Return the stories that the bytes of a file hold, as ``stories`` yields them."""
    return tuple(stories(path, data, encoding))


def stories(
    path: str, data: bytes, encoding: str = "", complain: Callable[[InputError], None] | None = None
) -> Iterator[Document]:
    """Yield the stories that the bytes of a file hold, in their order; an empty feed yields none.

    The kind is told by the suffix of ``path``, and by the first bytes where there is none that we know. ``encoding``
    is the character set that the user told, if any. Raise ``InputError``, and nothing else, where the bytes are no
    copy of that kind; with ``complain``, one story of several that is broken is told there, and the others go on.
    """
    check_size(path, len(data))
    kind = kind_of(path, data)
    if kind == "docx":
        from quotecheck.readers import docx

        yield docx.read(path, data)
        return
    source, codec = decode(path, data, encoding, declared=kind in ("html", "xml"))
    for story in _read(kind, path, _checked_length(kind, path, source), complain):
        if len(story.text) > LONGEST:
            raise too_long(path)
        yield story if codec == "utf-8" else replace(story, encoding=codec)


def kind_of(path: str, data: bytes) -> str:
    """Return which reader a file is for: by its suffix, or by its first bytes."""
    if data.startswith(_WORD_FILE):
        return "docx"
    known = _KINDS.get(PurePath(path).suffix.lower())
    if known:
        return known
    head = _HEAD.match(data)
    return head.lastgroup or "plain" if head else "plain"


def _read(kind: str, path: str, source: str, complain: Callable[[InputError], None] | None) -> Iterable[Document]:
    match kind:
        case "markdown":
            from quotecheck.readers import markdown

            return (markdown.read(path, source),)
        case "html":
            from quotecheck.readers import html

            return (html.read(path, source),)
        case "xml":
            from quotecheck.readers import xml

            return xml.read_all(path, source)
        case "json":
            from quotecheck.readers import json_stories

            return json_stories.read_all(path, source)
        case "jsonl":
            from quotecheck.readers import json_stories

            return json_stories.read_lines(path, source, complain)
        case _:
            from quotecheck.readers import plain

            return (plain.read(path, source),)


def _checked_length(kind: str, path: str, source: str) -> str:
    """Return the source of a file; raise where it is longer than any story, or than any file of stories."""
    if len(source) > _LONGEST.get(kind, LONGEST_SOURCE):
        raise too_long(path)
    if kind == "markdown" and source.count("\n") + source.count("\r") > MOST_LINES:
        raise too_long(path)
    return source
