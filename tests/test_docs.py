"""The pages in docs/ say what the program does."""

import json
import re
from pathlib import Path

import pytest

from quotecheck import catalogue, readers
from quotecheck.config import file as config_file
from quotecheck.config.choose import validate
from quotecheck.proof import prove
from quotecheck.readers import docx, events, files, galley, json_stories, markup
from quotecheck.report import FORMATS, rows
from quotecheck.run import read_story

DOCS = Path(__file__).parents[1] / "docs"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STORY = "The pier is shut.\n\n“We will rebuild it by spring, come what will,” Joan Alvarez, a boatbuilder, said.\n"


def page(name):
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def blocks(name, kind):
    return [body for each, body in BLOCK.findall(page(name)) if each == kind]


def first_column(text):
    """The words in code of the first cell of each row of its tables."""
    cells = re.findall(r"^\| ([^|]*) \|", text, re.MULTILINE)
    return {word for cell in cells for word in re.findall(r"`([^`]+)`", cell)}


def test_every_setting_is_in_the_table_of_settings_or_has_a_section():
    told = first_column(page("configuration").partition("## Rules")[0])
    assert told | {"rules", "per-file", "allow"} == set(config_file._KEYS)
    some = page("configuration").partition("## Some files")[2].partition("## Profiles")[0]
    assert all(f"`{key}`" in some for key in config_file._PER_FILE)


@pytest.mark.parametrize("body", blocks("configuration", "toml"))
def test_the_settings_shown_are_settings(body, tmp_path):
    config_file.forget()
    (tmp_path / "quotecheck.toml").write_text(body, encoding="utf-8")
    validate(
        config_file.for_file(tmp_path / "live" / "story.txt", config=tmp_path / "quotecheck.toml"), catalogue.load()
    )


def test_every_profile_is_named():
    assert all(f"`{path.stem}`" in page("configuration") for path in config_file.PROFILES.glob("*.toml"))


def test_the_house_rule_shown_holds_its_examples(tmp_path):
    settings, rule = blocks("house-rules", "toml")
    assert 'house-rules = "desk/rules"' in settings
    folder = tmp_path / "desk" / "rules"
    folder.mkdir(parents=True)
    (folder / "no-opining.toml").write_text(rule, encoding="utf-8")
    ours = [rule for rule in catalogue.load((folder,)) if rule.path.is_relative_to(folder)]
    verdicts = list(prove(ours))
    assert len(verdicts) == 2
    assert not any(verdict.faults for verdict in verdicts)


def test_every_format_of_the_report_is_told():
    told = first_column(page("formats").partition("## The others")[2])
    assert told | {"json", "jsonl"} == set(FORMATS)


def test_the_keys_of_a_list_of_quotes_are_those_shown():
    shown = json.loads(blocks("formats", "json")[1])
    given = rows.quotes(read_story("story.txt", STORY))
    assert shown.keys() == given.keys()
    (told,), (made,) = shown["quotes"], given["quotes"]
    assert told.keys() == made.keys()
    assert told["attribution"].keys() == made["attribution"].keys()
    assert told["attribution"]["speaker"].keys() == made["attribution"]["speaker"].keys()


def test_every_suffix_is_told_under_its_kind():
    told = first_column(page("copy-formats").partition("## What is a headline")[0])
    assert told == set(readers._KINDS)


def test_the_bounds_told_are_those_held():
    bounds = page("copy-formats").partition("## What is refused")[2].partition("Time is linear")[0]
    for bound in (
        f"| {files.LIMIT // 2**20} MiB,",
        f"| {galley.LONGEST // 10**6} million, and {galley.MOST_PIECES:,} runs",
        f"| {files.LONGEST_SOURCE // 2**20} Mi characters; Markdown {galley.LONGEST // 10**6} million",
        f" and {readers.MOST_LINES:,} lines",
        f"| {json_stories.MOST_OF_A_FILE / 10**6} million runs of text in all",
        f"| {docx.LIMIT // 2**20} MiB,",
        f"XML {events.DEPTH:,}, refused; HTML {markup.DEEPEST:,}",
    ):
        assert bound in bounds, bound
