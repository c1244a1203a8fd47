"""What the bytes of a file are taken for: its character set, its kind, and what is refused."""

import json
import os
import threading
import time
from pathlib import Path

import pytest

from quotecheck.readers import kind_of, open_copy
from quotecheck.readers.files import read_bytes
from quotecheck.readers.galley import LONGEST
from quotecheck.values.errors import InputError

COPY = "“Ja,” sa Bjørn Ås.\r\n\r\n“Nei\u200b,” sa hun.\u00a0Slutt."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_character_set_and_is_no_copy(encoding: str) -> None:
    (document,) = open_copy("story.txt", COPY.encode(encoding))
    assert document.text == COPY
    assert document.place(0) == (1, 1)
    assert document.encoding == encoding


def test_windows_1252_is_told_and_never_guessed() -> None:
    data = COPY.replace("\u200b", "").encode("cp1252")
    with pytest.raises(InputError, match="not UTF-8: it holds the byte 0x93, as Windows-1252 does") as caught:
        open_copy("story.txt", data)
    assert "--encoding cp1252" in caught.value.remedy
    assert caught.value.place == (1, 1)
    (document,) = open_copy("story.txt", data, "cp1252")
    assert document.text == COPY.replace("\u200b", "")
    assert document.encoding == "cp1252"


def test_latin_1_is_told_with_its_line_and_column() -> None:
    with pytest.raises(InputError, match="as Latin-1 does") as caught:
        open_copy("story.txt", "One.\nMåke".encode("latin-1"))
    assert caught.value.place == (2, 2)


def test_utf_16_without_a_mark_is_told_by_its_name() -> None:
    for name in ("utf-16-le", "utf-16-be"):
        with pytest.raises(InputError) as caught:
            open_copy("story.txt", b"The pier is shut.".decode().encode(name))
        assert f"--encoding {name}" in caught.value.remedy


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("story.html", '<meta charset="windows-1252">'),
        ("story.html", '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">'),
        ("story.nitf", '<?xml version="1.0" encoding="iso-8859-1"?>'),
    ],
)
def test_a_character_set_that_the_file_declares_is_believed(name: str, head: str) -> None:
    body = "<nitf><p>Måke</p></nitf>" if name.endswith("nitf") else "<p>Måke"
    (document,) = open_copy(name, (head + body).encode("latin-1"))
    assert document.text == "Måke"


@pytest.mark.parametrize("codec", ["rot13", "zip", "punycode", "no-such", "cp1252\0", "idna", "unicode_escape"])
def test_a_codec_that_is_no_character_set_is_refused(codec: str) -> None:
    with pytest.raises(InputError, match="no character set we know"):
        open_copy("story.txt", b"x", codec)
    with pytest.raises(InputError):
        open_copy("story.html", f'<meta charset="{codec}">'.encode() + b"\x93")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1", "old Word"),
        (b"{\\rtf1 x}", "an RTF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"The pier\0\0\0\x01\x02", "is binary"),
    ],
)
def test_a_file_that_is_no_copy_is_told_for_what_it_is(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        open_copy("story.txt", data)


@pytest.mark.parametrize(
    ("path", "data", "kind"),
    [
        ("a.TXT", b"x", "plain"),
        ("-", b"\xef\xbb\xbf <!doctype HTML><p>", "html"),
        ("-", b"<?xml version='1.0'?><nitf/>", "xml"),
        ("-", b'{"text": "a"}\n{"text": "b"}', "jsonl"),
        ("-", b'[{"text": "a"}]', "json"),
        ("-", b"The pier", "plain"),
        ("story.doc", b"PK\x03\x04", "docx"),
        ("slug", b"# Pier", "plain"),
    ],
)
def test_the_suffix_tells_the_kind_and_the_first_bytes_where_it_does_not(path: str, data: bytes, kind: str) -> None:
    assert kind_of(path, data) == kind


def test_json_lines_hold_one_story_a_line_each_with_its_name_and_place() -> None:
    rows = [
        {"id": "a1", "title": "Pier “open”", "text": "“Yes,” she said.\n\nThe end."},
        {"id": 2, "slug": "port", "byline": "By Ines Okafor", "body_html": "<p>“No,” he&nbsp;said.</p>"},
    ]
    data = "\r\n".join(json.dumps(row) for row in rows).encode()
    one, two = open_copy("stories.jsonl", data)
    assert (one.story, one.text) == ("a1", "Pier “open”\n\n“Yes,” she said.\n\nThe end.")
    assert (two.story, two.text) == ("port", "By Ines Okafor\n\n“No,” he\u00a0said.")
    assert two.place(two.text.index("he")) == (2, data.split(b"\r\n")[1].index(b"he&nbsp") + 1)
    assert [str(block.scope) for block in one.blocks] == ["headline", "body", "body"]


def test_ninjs_is_read_from_its_xhtml_in_every_version() -> None:
    old = {"uri": "u", "headline": "Pier", "body_text": "x", "body_xhtml": "<p>“Yes,” she said.</p>"}
    new = {
        "uri": "u",
        "headlines": [{"role": "main", "value": "Pier"}],
        "bodies": [
            {"contentType": "text/plain", "value": "x"},
            {"contentType": "application/xhtml+xml", "value": "<p>“Yes,” she said.</p>"},
        ],
    }
    for story in (old, new, {**old, "headline": "Pi\ud83d\ude00er"}):
        (document,) = open_copy("story.json", json.dumps(story).encode())
        assert document.story == "u"
        assert document.text.startswith("Pi")
        assert document.text.endswith("\n\n“Yes,” she said.")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"text": "a"', "1:13: is not JSON"),
        (b'{"text": "a"}\n{"text": nope}', "2:10: is not JSON"),
        (b'{"name": "a"}', "1:1: holds an object without the text of a story"),
        (b"[]", "holds no story"),
        (b'["a", "b"]', "1:3: holds words that are in no story"),
        (b'[{"text": "a"}, {"name": "b"}]', "holds an object without the text"),
        (b"[" * 100_000, "nests its JSON too deep"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "not JSON we can read"),
    ],
)
def test_json_that_is_no_story_is_refused_with_its_place(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        open_copy("stories.jsonl", data)


def test_a_file_larger_than_any_copy_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    began = time.monotonic()
    with pytest.raises(InputError, match="is larger than 64 MiB"):
        read_bytes(str(path))
    assert time.monotonic() - began < 1


def test_a_story_longer_than_any_is_refused() -> None:
    with pytest.raises(InputError, match="more than 6 million characters"):
        open_copy("story.txt", b"word " * (LONGEST // 5 + 1))


def test_an_endless_device_is_given_up() -> None:
    with pytest.raises(InputError, match="is larger than"):
        read_bytes("/dev/zero")


def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    threading.Thread(target=lambda: path.write_bytes(b"The pier.")).start()
    assert read_bytes(str(path)) == b"The pier."


@pytest.mark.parametrize("name", ["missing.txt", ".", "loop", "zero\0.txt"])
def test_what_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError, match="cannot be read"):
        read_bytes(str(tmp_path / name))


def test_a_file_that_changes_while_it_is_read_is_read_again_and_then_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "story.txt"
    path.write_text("one")
    real, calls = os.fstat, []

    def changing(descriptor: int, times: int) -> os.stat_result:
        calls.append(descriptor)
        if len(calls) in range(2, 2 * times + 1, 2):
            path.write_text("one" + "!" * len(calls))
        return real(descriptor)

    monkeypatch.setattr("quotecheck.readers.files.os.fstat", lambda descriptor: changing(descriptor, 1))
    assert read_bytes(str(path)) == b"one!!"
    calls.clear()
    monkeypatch.setattr("quotecheck.readers.files.os.fstat", lambda descriptor: changing(descriptor, 5))
    with pytest.raises(InputError, match="changes while it is read"):
        read_bytes(str(path))
