"""What is built holds all that the program needs, and runs from wherever it was put."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
STORY = (
    "Storm closes the pier\n\nThe pier is shut. Waves broke over the wall.\n\n"
    "“We will rebuild the bridge by spring, at last, and nobody will stop us.”\n\nThe tide was high.\n"
)
RULES = {str(path.relative_to(ROOT / "rules")) for path in (ROOT / "rules").rglob("*.toml")}
SAFELY: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
BUILD = "import hatchling.build as h, sys; print(getattr(h, sys.argv[1])(sys.argv[2]))"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build as an installer does, without isolation and so without a network."""
    folder = tmp_path_factory.mktemp("dist")
    names = {}
    for kind in ("build_wheel", "build_sdist"):
        done = subprocess.run(
            [sys.executable, "-c", BUILD, kind, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        names[kind] = folder / done.stdout.split()[-1]
    return names


def run(folder, *words, path=None):
    """Run the command line with nothing of the checkout on the path but ``path``."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    start = f"import sys; sys.path.insert(0, {str(path)!r}); from quotecheck.cli import main; main()" if path else ""
    command = [sys.executable, "-c", start] if start else [sys.executable, "-m", "quotecheck"]
    return subprocess.run(
        [*command, *words], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


def test_the_wheel_holds_every_rule_file(built):
    held = {name.removeprefix("quotecheck/rules/") for name in zipfile.ZipFile(built["build_wheel"]).namelist()}
    assert held >= RULES


def test_the_sdist_holds_every_rule_file_and_the_tests(built):
    with tarfile.open(built["build_sdist"]) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert held >= {f"rules/{name}" for name in RULES} | {"tests/test_packaging.py", "README.md", "LICENSE", "Makefile"}


def test_the_wheel_holds_nothing_but_the_package(built):
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(built["build_wheel"]).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"quotecheck"}


def test_the_distribution_is_called_quotecheck_news(built):
    assert built["build_wheel"].name.startswith("quotecheck_news-")


@pytest.mark.parametrize("kind", ["wheel", "sdist", "editable"])
def test_the_program_finds_its_rules(kind, built, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    path = None
    if kind == "wheel":
        zipfile.ZipFile(built["build_wheel"]).extractall(path := tmp_path / "site")
    elif kind == "sdist":
        with tarfile.open(built["build_sdist"]) as archive:
            archive.extractall(tmp_path / "sdist", **SAFELY)
        path = next((tmp_path / "sdist").iterdir()) / "src"
    done = run(tmp_path, "check", "story.txt", "--format", "concise", path=path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "[unattributed-quote]" in done.stdout
    told = run(tmp_path, "rules", path=path).stdout
    assert f"{len(RULES)} rules." in told
