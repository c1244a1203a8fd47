"""``import quotecheck``: typed values for whoever builds on it."""

import subprocess
import sys

import pytest

import quotecheck
from quotecheck import check_file, check_text
from quotecheck.config import Settings
from quotecheck.values.diagnostic import Severity
from quotecheck.values.errors import InputError

STORY = (
    "Storm closes the pier\n\nThe pier is shut. Waves broke over the wall.\n\n"
    "“We will rebuild the bridge by spring, at last, and nobody will stop us.”\n\nThe tide was high.\n"
)


def test_a_text_is_checked_to_typed_values():
    checked = check_text(STORY)
    (found,) = checked.diagnostics
    assert (found.rule, found.severity, found.place.line) == ("unattributed-quote", Severity.WARNING, 5)
    assert found.document[found.at] == "“We will rebuild the bridge by spring, at last, and nobody will stop us.”"
    assert [quote.spoken for quote in checked.stories[0].quotes] == [True]


def test_a_text_reads_no_config_file(tmp_path, monkeypatch):
    (tmp_path / "quotecheck.toml").write_text('ignore = ["attribution"]', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert check_text(STORY).diagnostics


def test_a_file_is_checked_by_the_nearest_config_file(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    assert check_file(story).diagnostics
    other = tmp_path / "quiet"
    other.mkdir()
    (other / "quotecheck.toml").write_text('ignore = ["attribution"]', encoding="utf-8")
    (other / "story.txt").write_text(STORY, encoding="utf-8")
    assert not check_file(other / "story.txt").diagnostics


def test_a_missing_file_is_a_problem_and_not_an_exception(tmp_path):
    (problem,) = check_file(tmp_path / "nowhere.txt").problems
    assert problem.blame == 2
    assert "no such file" in problem.message


def test_a_rule_that_there_is_none_of_is_the_callers_error():
    with pytest.raises(InputError, match="unattributed-quot"):
        check_text(STORY, settings=Settings(select=("unattributed-quot",)))


def test_importing_the_package_imports_nothing_else():
    code = "import sys, quotecheck; print([m for m in sys.modules if m.startswith(('quotecheck.', 'typer', 'rich'))])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_settings_are_offered_by_name():
    assert quotecheck.Settings is Settings
    with pytest.raises(AttributeError, match="no attribute"):
        _ = quotecheck.nothing
