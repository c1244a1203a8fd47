"""The hook, installed by pre-commit in a real repository: a bad story is held back, a good one goes through."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
ROOT = Path(__file__).parents[1]
PARTS = ("src", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
OFFLINE = re.compile(r"Could not find a version|No matching distribution|Connection|Temporary failure|Read timed out")
GOOD = "The pier is shut.\n\n“We will rebuild it by spring, come what will,” Joan Alvarez, a boatbuilder, said.\n"
BAD = GOOD + "\nThe tide rose.\n\n“We will rebuild the bridge by spring, at last, and nobody will stop us.”\n"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A repository of stories with our hook in it, as the README has it, from a repository with this checkout."""
    top = tmp_path_factory.mktemp("hook")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "PYTHON", "GITHUB_"))}
    environment |= {
        "PRE_COMMIT_HOME": str(top / "cache"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PATH": str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"],
    }
    environment |= {
        f"GIT_{who}_{what}": "desk@desk.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }

    def run(*words, folder=top / "desk"):
        return subprocess.run(words, cwd=folder, env=environment, capture_output=True, encoding="utf-8")

    (top / "hook").mkdir()
    (top / "desk").mkdir()
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, top / "hook" / part)
    for folder in ("hook", "desk"):
        assert run("git", "init", "-q", folder=top / folder).returncode == 0
    run("git", "add", ".", folder=top / "hook")
    run("git", "commit", "-qm", "first", folder=top / "hook")
    revision = run("git", "rev-parse", "HEAD", folder=top / "hook").stdout.strip()
    (top / "desk" / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {top / 'hook'}\n    rev: {revision}\n    hooks:\n      - id: quotecheck\n", encoding="utf-8"
    )
    installed = run(sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    if installed.returncode and OFFLINE.search(installed.stdout + installed.stderr):
        pytest.skip("no registry answers, and pre-commit installs what the hook needs from one")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return top / "desk", run


def commit(desk, name, text):
    folder, run = desk
    (folder / name).write_text(text, encoding="utf-8")
    run("git", "add", name)
    return run("git", "commit", "-m", name)


def test_a_good_story_is_committed(desk):
    done = commit(desk, "good.txt", GOOD)
    assert done.returncode == 0, done.stderr
    assert "Passed" in done.stderr + done.stdout


def test_a_bad_story_is_held_back_with_the_place(desk):
    done = commit(desk, "bad.txt", BAD)
    assert done.returncode == 1
    assert "bad.txt:7:1: warning: “We will rebuild" in done.stdout + done.stderr


def test_what_is_no_copy_is_passed_over(desk):
    folder, run = desk
    run("git", "reset", "-q")
    (folder / "bad.txt").unlink(missing_ok=True)
    done = commit(desk, "tool.py", f"BAD = {BAD!r}\n")
    assert done.returncode == 0, done.stderr
    assert "Skipped" in done.stderr + done.stdout
