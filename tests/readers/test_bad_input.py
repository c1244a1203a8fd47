"""Bad input from end to end: a clear message, exit code 2, the other files still checked, time and memory bounded."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from drafts import paragraph, word

from quotecheck.readers.galley import LONGEST

GOOD = "“We will rebuild the pier, Ines Okafor said.\n\nRain fell.\n\nThe town slept.\n"
LOTS = 20_000
# Memory of the whole process in KiB, and seconds of processor time, for any one of the files below.
MEMORY = 700_000
SECONDS = 30


def check(*paths: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line with an upper limit on processor time."""
    guard = (
        "import resource; from quotecheck.cli import main\n"
        f"resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))\n"
        "try: main()\n"
        "finally: import sys; print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    command = [sys.executable, "-c", guard, "check", "--format", "jsonl", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


BAD = {
    "cut.docx": (word(paragraph("The pier."))[:300], "is a broken Word file"),
    "bomb.docx": (word(f"<w:p><w:r><w:t>{'a' * 33 * 2**20}</w:t></w:r></w:p>"), "unpacks to more than 32 MiB"),
    "binary.txt": (bytes(range(256)) * 100, "is binary"),
    "latin.txt": ("Måke".encode("latin-1"), "is not UTF-8"),
    "long.txt": (b"word " * (LONGEST // 5 + 1), "more than 6 million characters"),
    "entities.nitf": (b'<!DOCTYPE n [<!ENTITY a "b">]><nitf>&a;</nitf>', "declares the entity"),
    "deep.nitf": (b"<nitf>" + b"<p>" * LOTS, "nests its elements"),
    "deep.jsonl": (b"[" * LOTS, "nests its JSON too deep"),
    "pieces.html": (b"&amp;a" * 260_000, "too many small pieces"),
}


def test_every_bad_file_is_told_with_exit_code_2_and_the_good_ones_are_checked(tmp_path: Path) -> None:
    for name, (data, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "zzz.html").write_text("<p>" + GOOD.replace("\n\n", "<p>"), encoding="utf-8")
    (tmp_path / "round.txt").symlink_to("round.txt")
    done = check(tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    told = " ".join(done.stderr.split()).split("quotecheck: error: ")
    for name, (_, message) in BAD.items():
        assert any(f"/{name}:" in error and message in error for error in told), name
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    found = {Path(row["path"]).name for row in rows if "rule" in row}
    assert found == {"good.txt", "zzz.html"}
    assert int(done.stderr.rsplit("peak", 1)[1]) < MEMORY


HOSTILE = {
    "open.html": "<a " * LOTS,
    "deep.html": "<div>" * LOTS * 5 + "x",
    "quotes.html": "<q>" * LOTS + "x" + "</q>" * LOTS,
    "comments.html": "<!--" * LOTS,
    "blanks.html": "<p>x" + " \n" * LOTS * 5 + "y",
    "brackets.md": "[" * LOTS * 3,
    "pictures.md": "![" * LOTS * 3,
    "wires.md": "``a " * LOTS * 3,
    "stars.md": "**a" * LOTS,
    "angles.md": ">" * LOTS * 3,
    "front.md": "---\n" + 'title: "x' * LOTS,
    "lines.txt": "\n" * LOTS * 20,
    "marks.txt": "“" * LOTS,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_copy_made_to_take_long_is_read_in_linear_time(name: str) -> None:
    from time import process_time

    from quotecheck.readers import open_copy

    began = process_time()
    open_copy(name, HOSTILE[name].encode())
    assert process_time() - began < 5
