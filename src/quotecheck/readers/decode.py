"""From bytes to text: what the file says of itself is believed, nothing is guessed."""

import codecs
import re

from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.patterns import lazy

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF", "a PDF", "Save the story as docx, HTML or text."),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file", "Save it as docx."),
    (b"{\\rtf", "an RTF file", "Save it as docx, HTML or text."),
    (b"PK\x03\x04", "a zip file", "Save the story as docx, HTML or text."),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
)
_DECLARED = lazy(
    rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# What newsroom systems write; a codec of Python's that is no character set (rot13, zip) is not to be had by a file.
_KNOWN = lazy(
    r"(?:windows|cp|ibm|iso|latin|us|ascii|utf|koi8|mac|big5|gb|hz|euc|shift|sjis|tis|hp|ptcp|johab|kz)[\w-]*",
    re.IGNORECASE,
)
_HEAD = 4096


def decode(path: str, data: bytes, encoding: str = "", *, declared: bool = False) -> tuple[str, str]:
    """Return the text without its byte-order mark, and the codec's name.

    Tried in this order: ``encoding`` where the user told it, a byte-order mark, UTF-8, and with ``declared`` the
    character set that an XML or HTML file names in its head. Raise ``InputError`` where none of them fits.
    """
    if encoding:
        return _strictly(path, data, _codec(path, encoding)), encoding
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(path, data, name), name
    for magic, kind, remedy in _KINDS:
        if data.startswith(magic):
            raise InputError(path, f"is {kind}, not copy", remedy)
    if b"\0" in data:
        raise _holds_nul(path, data[:_HEAD])
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if declared and (found := _DECLARED.search(data[:_HEAD])):
            name = (found[1] or found[2]).decode("ascii")
            if _KNOWN.fullmatch(name) and name.lower().replace("_", "-") not in ("utf-8", "utf8"):
                return _strictly(path, data, _codec(path, name)), name
        raise _not_utf8(path, data, error) from None


def _codec(path: str, name: str) -> str:
    try:
        if _KNOWN.fullmatch(name):
            "".encode(name)
            return name
    except (LookupError, ValueError):
        pass
    raise InputError(path, f"is to be read as {name!r}, which is no character set we know", "Try cp1252 or utf-16.")


def _strictly(path: str, data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec).removeprefix("\ufeff")
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        message = f"is not {codec.removesuffix('-sig').upper()} at byte {at + 1}"
        raise InputError(path, message, "Tell its character set with --encoding, or save it as UTF-8.") from None
    if "\0" in text:
        raise InputError(path, "is no text: it holds zero characters", "Save it again from the program that wrote it.")
    return text


def _holds_nul(path: str, head: bytes) -> InputError:
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = head[first::2]
        if half.count(0) > 0.7 * len(half) > 0 and head[1 - first :: 2].count(0) == 0:
            remedy = f"Tell it with --encoding {name}, or save it as UTF-8."
            return InputError(path, "looks like UTF-16 without a byte-order mark", remedy)
    return InputError(path, "is binary, not text: it holds zero bytes", "Save the story as docx, HTML or text.")


def _not_utf8(path: str, data: bytes, error: UnicodeDecodeError) -> InputError:
    byte = data[error.start]
    line = data.count(b"\n", 0, error.start) + 1
    begin = data.rfind(b"\n", 0, error.start) + 1
    column = len(data[begin : error.start].decode("utf-8", "replace")) + 1
    # 0x80 to 0x9f are control codes in Latin-1, and curly marks and dashes in Windows-1252.
    curly = any(0x80 <= each <= 0x9F for each in data[error.start : error.start + _HEAD])
    guess, codec = ("Windows-1252", "cp1252") if curly else ("Latin-1", "latin-1")
    message = f"is not UTF-8: it holds the byte 0x{byte:02x}, as {guess} does"
    return InputError(path, message, f"Tell it with --encoding {codec}, or save it as UTF-8.", Place(line, column))
