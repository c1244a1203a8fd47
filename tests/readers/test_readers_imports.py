"""A parser is imported only where its kind of copy is read."""

import subprocess
import sys

import pytest

PARSERS = ("turbohtml", "markdown_it", "zipfile", "pathspec")


@pytest.mark.parametrize(
    ("name", "copy", "parsers"),
    [
        ("story.txt", b"One.", set()),
        ("story.nitf", b"<nitf/>", set()),
        ("stories.jsonl", b'{"text": "One."}', set()),
        ("story.html", b"<p>One.", {"turbohtml"}),
        ("story.md", b"One.", {"turbohtml", "markdown_it"}),
    ],
)
def test_reading_one_kind_imports_no_parser_of_another(name: str, copy: bytes, parsers: set[str]) -> None:
    code = (
        f"import sys; from quotecheck.readers import open_copy; open_copy({name!r}, {copy!r});"
        f"print(*(each for each in {PARSERS!r} if each in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == parsers
