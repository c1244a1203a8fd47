"""Every snippet of the README does what the README says."""

import doctest
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from quotecheck import catalogue
from quotecheck.config.choose import validate
from quotecheck.config.file import for_file

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(kind, body) for kind, body in BLOCK.findall(README.read_text(encoding="utf-8"))]
PLAIN = {k: v for k, v in os.environ.items() if k not in ("GITHUB_ACTIONS", "FORCE_COLOR")} | {"COLUMNS": "80"}


def blocks(kind):
    return [body for each, body in BLOCKS if each == kind]


def said(command):
    """What a command of the README says, from the top of the checkout."""
    words = command.replace("quotecheck", f"{sys.executable} -m quotecheck", 1).split()
    done = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", env=PLAIN)
    assert done.stderr == ""
    return done.stdout


def fresh(body):
    """A console block with what its commands say today."""
    commands = [line for line in body.splitlines() if line.startswith("$ ")]
    return "\n".join(f"{command}\n{said(command[2:]).rstrip()}\n" for command in commands)


def test_the_console_shows_what_the_commands_say(rewrite_goldens):
    text = README.read_text(encoding="utf-8")
    for body in blocks("console"):
        text = text.replace(f"```console\n{body}```", f"```console\n{fresh(body)}```")
    if rewrite_goldens:
        README.write_text(text, encoding="utf-8")
    assert text == README.read_text(encoding="utf-8")


@pytest.mark.parametrize("body", blocks("toml"))
def test_the_settings_are_settings(body, tmp_path):
    (tmp_path / "quotecheck.toml").write_text(body, encoding="utf-8")
    settings = for_file(tmp_path / "live" / "story.txt", config=tmp_path / "quotecheck.toml")
    validate(settings, catalogue.load())
    assert set(tomllib.loads(body)) >= {"profile", "rules", "per-file"}


@pytest.mark.parametrize("body", blocks("pycon"))
def test_the_python_does_what_it_says(body):
    example = doctest.DocTestParser().get_doctest(body, {}, "README", str(README), 0)
    assert example.examples
    assert doctest.DocTestRunner().run(example).failed == 0


def test_the_make_targets_are_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (commands,) = [body for body in blocks("sh") if "make" in body]
    for target in re.findall(r"^make ([\w-]+)", commands, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_every_command_and_option_named_is_one():
    for line in (line for kind in ("yaml", "sh") for body in blocks(kind) for line in body.splitlines()):
        if match := re.search(r"quotecheck (\w+) .*", line):
            told = subprocess.run(
                [sys.executable, "-m", "quotecheck", match[1], "--help"],
                capture_output=True,
                encoding="utf-8",
                env=PLAIN,
            ).stdout
            assert told
            assert all(option in told for option in re.findall(r"--[\w-]+", line.split("|")[0]))


def test_the_yaml_names_the_hook_the_action_and_its_inputs():
    yaml = pytest.importorskip("yaml")
    hook, action, gitlab = map(yaml.safe_load, blocks("yaml"))
    (offered,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["repos"][0]["hooks"][0]["id"] == offered["id"]
    inputs = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    assert set(action["steps"][1]["with"]) <= set(inputs)
    assert gitlab["quotecheck"]["artifacts"]["reports"]["codequality"] == "quotecheck.json"


def test_every_page_is_linked_from_the_readme():
    linked = set(re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8")))
    pages = {str(page.relative_to(ROOT)) for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))}
    assert pages - {"README.md"} <= linked


def test_every_link_of_the_pages_leads_somewhere():
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")):
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
