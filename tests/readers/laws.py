"""What holds for every document of every reader, and copy of every kind to hold it against."""

import json
import re
from html import unescape
from itertools import pairwise

from drafts import paragraph, run, word
from hypothesis import strategies as st

from quotecheck.readers import open_copy
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError
from quotecheck.values.span import Span

_PLAIN = [
    "“We will rebuild,” ", "Ines Okafor said. ", "\"No,\" ", "‘so’ ", "``wire'' ", "é", "\xa0", "\u200b", "\ufeff",
    "😀", "\n", "\n\n", "\r\n", "\r", "\t", "  ", " ", "\u2028", "\x0b", "&amp;", "&ldquo;", "&#8220;", "&bogus;", "&",
    "<", ">",
]  # fmt: skip
_HTML = [
    "<p>", "</p>", "<p class=deck>", "<q>", "</q>", "<b>", "</b>", "<br>", "<h1>", "</h1>", "<blockquote>",
    "</blockquote>", "<a href='x>y'>", "</a>", "<aside class='pullquote'>", "</aside>", "<nav>", "</nav>",
    "<figcaption>", "</figcaption>", "<!-- c -->", "<!--", "<script>x</script>", "<li>", "<ul>", "</ul>", "<pre>",
    "</pre>", "</>", "<", "</", "&amp", "&notit;", "&#13;", "&#0;", "<table><tr><td>", "</table>", "<![CDATA[x]]>",
    "<svg>", "</svg>", "<title>", "<div hidden>", "</div>", "&NotEqualTilde;",
]  # fmt: skip
_MARKDOWN = [
    "# ", "## ", "> ", "- ", "1. ", "*", "**", "_", "`", "``", "```\n", "[", "](http://x.example)",
    "](http://x.example 'y')", "![", "]", "\\", "\\*", "<q>", "</q>", "<http://x.example>", "    ", "\n---\n",
    "\n===\n", "|a|b|\n|-|-|\n", "[x]: y\n", "<aside class='pullquote'>\n\n", "</aside>\n", "<div>", "\\\n", "  \n",
    "+++\n", "title: 'x'\n", "~~",
]  # fmt: skip
_INLINE = ["<q>", "</q>", "<em>", "</em>", "&amp;", "&#8220;", "&mdash;", "<br/>", "<!-- c -->", "<![CDATA[a & b]]>"]


def _mixed(*fragments: list[str]) -> st.SearchStrategy[str]:
    known = st.sampled_from([each for some in fragments for each in some])
    return st.lists(known | st.text(max_size=3), max_size=25).map(lambda parts: "".join(parts).replace("\0", ""))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").encode("utf-8", "replace").decode().translate(_NO_CONTROLS)


_NO_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
_XML = st.lists(st.sampled_from(_INLINE) | _mixed(_PLAIN).map(_escaped), max_size=8).map("".join)


def _balanced(copy: str) -> str:
    for tag in ("q", "em"):
        copy = copy.replace(f"</{tag}>", f"</{tag}").replace(f"<{tag}>", f"<{tag}/>").replace(f"</{tag}", "")
    return copy


def _nitf(parts: list[str]) -> str:
    body = "".join(f"<p>{_balanced(part)}</p>\r\n" for part in parts)
    return (
        '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>x</title></head><body><body.head>'
        f"<hedline><hl1>Pier &amp; port</hl1></hedline></body.head><body.content>{body}<bq><block><p>It was "
        "<q>ours</q></p></block><credit>A man</credit></bq></body.content></body></nitf>"
    )


def _stories(texts: list[str], ascii_only: bool) -> str:
    rows = [{"id": str(n), "title": "Pier “open”", "text": text or "x"} for n, text in enumerate(texts)]
    return "\r\n".join(json.dumps(row, ensure_ascii=ascii_only) for row in rows)


def _ninjs(html: str) -> str:
    return json.dumps({"uri": "u", "headline": "Pier “open”", "body_xhtml": f"<p>x {html}</p>"})


_clean = _mixed(_PLAIN).map(lambda text: text.encode("utf-8", "replace").decode())
COPY: dict[str, st.SearchStrategy[bytes]] = {
    "story.txt": _clean.map(str.encode),
    "story.md": _mixed(_PLAIN, _MARKDOWN).map(lambda text: ("x" + text).encode("utf-8", "replace")),
    "story.html": _mixed(_PLAIN, _HTML).map(lambda text: ("x" + text).encode("utf-8", "replace")),
    "story.nitf": st.lists(_XML, max_size=5).map(_nitf).map(str.encode),
    "stories.jsonl": st.builds(_stories, st.lists(_clean, min_size=1, max_size=4), st.booleans()).map(str.encode),
    "story.json": _mixed(_PLAIN, _HTML).map(_ninjs).map(str.encode),
    "draft.docx": st.lists(st.lists(_XML.map(_balanced), max_size=4), max_size=4).map(
        lambda texts: word(
            "".join(paragraph(*(run(_untagged(text)) for text in some), "<w:r><w:tab/></w:r>") for some in texts)
        )
    ),
}


def _untagged(text: str) -> str:
    return text.replace("&mdash;", "—").replace("<q/>", "").replace("<em/>", "").replace("<br/>", "")


def read_or_refuse(name: str, data: bytes) -> None:
    """Assert that a file is read by the laws, or refused in words, and nothing else."""
    try:
        documents = open_copy(name, data)
    except InputError as error:
        told = error
    else:
        for document in documents:
            hold(document)
        return
    assert told.path == name
    assert told.message
    assert not told.message.endswith(".")


def hold(document: Document) -> None:
    """Assert all that must be true of a document, whatever it was read from."""
    at = 0
    for piece in document.pieces:
        assert piece.text.start == at, "pieces cover the text in order"
        assert piece.text.end > at, "no piece is empty"
        at = piece.text.end
        assert 0 <= piece.source.start < piece.source.end <= len(document.source), "a piece has a source"
        _reads_back(document[piece.text], document.source[slice(*piece.source)])
    assert at == len(document.text)
    for one, other in pairwise(document.pieces):
        assert one.source.end <= other.source.start, "pieces are in the order of the source"
    at = 0
    for block in document.blocks:
        assert not document.text[at : block.span.start].strip(), "text between blocks is white space"
        assert block.span.start >= at, "blocks are in order"
        words = document[block.span]
        assert words, "no block is empty"
        assert words == words.strip(), "a block begins and ends with a word"
        at = block.span.end
    assert not document.text[at:].strip()


def leads_back(document: Document, span: Span) -> None:
    """Assert that a span leads to source that reads back as it, all of the decoded characters it touches with it."""
    there = document.source_span(span)
    assert 0 <= there.start < there.end <= len(document.source)
    touched = [piece for piece in document.pieces if piece.text.overlaps(span)]
    for piece in touched:
        same = piece.text.end - piece.text.start == piece.source.end - piece.source.start
        if len(touched) == 1 and same:
            assert _blank(document.source[slice(*there)]) == _blank(document[span])
        elif not same:
            assert there.covers(piece.source)
    place, end = document.place(span.start), document.end_place(span)
    assert place.line >= 1
    assert place.column >= 1
    assert end >= place


def _blank(text: str) -> str:
    return "".join(" " if letter.isspace() else letter for letter in text)


def _reads_back(text: str, source: str) -> None:
    if _blank(text) == _blank(source) or text.isspace():
        return
    if source[:2].lower() == "<q" or source[:3].lower() == "</q":
        assert text in "“”‘’"
    elif source[0] == "\\" and len(source) == 2:
        assert text in (source[1], _out_of_json(source))
    elif number := re.fullmatch(r"&#(\d+|[xX][\da-fA-F]+);?", _out_of_json(source)):
        code = int(number[1][1:], 16) if number[1][0] in "xX" else int(number[1])
        wanted = chr(code) if 0 < code < 0x80 else unescape(_out_of_json(source)) or text
        # Markdown shows a control character as HTML does a code that there is none of.
        assert text == wanted or (text == "\ufffd" and not wanted.isprintable()), (text, source)
    else:
        assert _blank(text) in (_blank(unescape(source)), _blank(unescape(_out_of_json(source)))), (text, source)


def _out_of_json(source: str) -> str:
    try:
        return str(json.loads(f'"{source}"')).encode("utf-8", "replace").decode()
    except ValueError:
        return source
