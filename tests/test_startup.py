"""A hook pays the start-up on every commit: what is not needed is not imported."""

import subprocess
import sys

import pytest

GOOD = "The pier is shut.\n\n“We will rebuild it by spring, come what will,” Joan Alvarez, a boatbuilder, said.\n"
HEAVY = (
    "dataclasses inspect tomllib datetime string json csv hashlib decimal logging random subprocess difflib "
    "multiprocessing pydantic typer rich rapidfuzz regex pathspec docx lxml markdown_it turbohtml"
).split()
ELSEWHERE = ("catalogue.files", "roster", "fixes", "pool", "proof", "cli.app", "report.rows")
"""What of ours only other commands, formats and settings need."""


def imported(folder, *words):
    """Run the command line and return what it had imported when it was done."""
    code = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))\n"
        "from quotecheck.cli import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=folder, capture_output=True, encoding="utf-8")
    return set(done.stderr.split())


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def concise(story):
    """What a concise check of good copy had imported."""
    return imported(story, "check", "good.txt", "--format", "concise")


def test_version_imports_no_command(tmp_path):
    modules = imported(tmp_path, "--version")
    assert {name for name in modules if name.startswith("quotecheck")} == {"quotecheck", "quotecheck.cli"}
    assert not modules & {"typer", "typing", "re", "dataclasses", "tomllib"}


def test_help_imports_no_engine(tmp_path):
    modules = imported(tmp_path, "check", "--help")
    assert "quotecheck.run" not in modules
    assert not modules & {"rich", "pydantic", "quotecheck.understand", "quotecheck.catalogue"}


@pytest.mark.parametrize("heavy", HEAVY)
def test_a_concise_check_of_good_copy_imports_nothing_heavy(heavy, concise):
    assert "quotecheck.report.concise" in concise
    assert heavy not in concise


def test_a_check_imports_one_reader_and_one_report(concise):
    reports = {name for name in concise if name.startswith("quotecheck.report.")}
    assert reports == {"quotecheck.report.concise"}
    assert not {name for name in concise if name.startswith("quotecheck.readers.")} & {
        f"quotecheck.readers.{kind}" for kind in ("docx", "html", "markdown", "xml", "json_stories")
    }


def test_a_check_without_sources_imports_no_verification(concise):
    assert not {name for name in concise if name.startswith("quotecheck.verify.")}


def test_no_command_imports_pydantic(story):
    assert "pydantic" not in imported(story, "quotes", "good.txt")


@pytest.mark.parametrize("room", ELSEWHERE)
def test_a_concise_check_of_good_copy_loads_nothing_that_only_others_need(room, concise):
    __import__(f"quotecheck.{room}")  # there is such a module
    assert f"quotecheck.{room}" not in concise


def test_the_program_ends_with_its_exit_code_and_what_was_to_be_done_at_the_end_is_done(story):
    code = "import atexit; atexit.register(print, 'last'); from quotecheck.__main__ import main; main()"
    ended = [
        subprocess.run([sys.executable, "-c", code, *words], cwd=story, capture_output=True, encoding="utf-8")
        for words in (["check", "good.txt"], ["check", "gone.txt"], ["--version"])
    ]
    assert [done.returncode for done in ended] == [0, 2, 0]
    assert all(done.stdout.endswith("last\n") for done in ended)


def test_a_run_of_many_files_ends_when_nobody_reads_its_report_any_more(tmp_path):
    for nth in range(600):  # more than a pipe holds
        tmp_path.joinpath(f"{nth:03}.txt").write_text(
            f"Pier {nth} closes\n\n“We lost the pier in March, Joan Orme, a boatbuilder, told the board.\n\n"
            "The board met on Tuesday. “Nobody asked us,” she said, “and nobody will.”\n",
            encoding="utf-8",
        )
    command = [sys.executable, "-m", "quotecheck", "check", str(tmp_path), "--format", "text"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
        assert run.stdout is not None
        run.stdout.readline()
        run.stdout.close()
        assert run.wait(timeout=60) == 141
