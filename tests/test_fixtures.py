"""What is said of whole stories: the goldens of ``fixtures/``, rewritten by ``--rewrite-goldens``."""

import io
from pathlib import Path

import pytest

from quotecheck.config import Settings
from quotecheck.report import concise, text
from quotecheck.run import check_source
from quotecheck.values.diagnostic import Report

FIXTURES = Path(__file__).parents[1] / "fixtures"
STORIES = sorted(FIXTURES.glob("*.txt"))
CLEAN = ("ferry-inquiry", "library-vote", "five-questions", "market-arson-trial", "timber-yard", "cup-final")
DRAWN = ("ferry-terminal",)


def told(path: Path, write) -> str:
    out = io.StringIO()
    checked = check_source(path.name, path.read_bytes(), Settings(), keep=True)
    write(Report((checked,)), out)
    return out.getvalue()


def compare(golden: Path, now: str, rewrite: bool) -> None:
    if rewrite:
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_is_told_of_as_its_golden_has_it(path, rewrite_goldens):
    compare(FIXTURES / "expected" / f"{path.stem}.concise.txt", told(path, concise.write), rewrite_goldens)


@pytest.mark.parametrize("stem", DRAWN)
def test_a_story_is_drawn_as_its_golden_has_it(stem, rewrite_goldens, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    path = FIXTURES / f"{stem}.txt"
    compare(FIXTURES / "expected" / f"{stem}.text.txt", told(path, text.write), rewrite_goldens)


@pytest.mark.parametrize("stem", CLEAN)
def test_nothing_is_said_of_clean_copy(stem):
    assert told(FIXTURES / f"{stem}.txt", concise.write) == ""


def test_every_story_has_a_reason_and_every_golden_a_story():
    reasons = (FIXTURES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path.name}`" in reasons for path in STORIES)
    stems = {golden.name.split(".")[0] for golden in (FIXTURES / "expected").glob("*.txt")}
    assert stems == {path.stem for path in STORIES}
