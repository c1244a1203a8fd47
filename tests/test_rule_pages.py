"""The pages and the heads of the rules say what the rule files say."""

import os
import runpy
from pathlib import Path

import pytest

from quotecheck import catalogue
from quotecheck.catalogue import files, heads
from quotecheck.report.rule_page import page

DOCS = Path(__file__).parents[1] / "docs"
WRITER = runpy.run_path(str(DOCS / "write_rule_pages.py"))


def test_the_pages_in_docs_are_fresh():
    fresh = WRITER["pages"]()
    there = {path.name: path.read_text(encoding="utf-8") for path in (DOCS / "rules").glob("*.md")}
    stale = sorted(name for name in fresh.keys() | there.keys() if fresh.get(name) != there.get(name))
    assert not stale, "run: python docs/write_rule_pages.py"


def test_a_page_has_the_why_the_options_and_every_example():
    for rule in catalogue.load():
        examples = catalogue.examples(rule)
        shown = page(rule, examples)
        assert rule.why in shown
        assert all(option.why in shown for option in rule.options.values())
        assert all(example.name in shown and example.text.strip() in shown for example in examples)


def test_the_heads_that_a_run_reads_are_fresh():
    assert Path(heads.__file__).read_text(encoding="utf-8") == WRITER["heads"](), "run: python docs/write_rule_pages.py"


def test_the_heads_say_of_each_rule_what_its_file_says():
    assert catalogue.load() == files.built_in(catalogue.rules_folder())


HEAD = 'summary = "Said."'


@pytest.fixture
def rules(tmp_path):
    """Two rules that were written before their heads."""
    for name in ("marks/first-rule", "style/second-rule"):
        path = tmp_path / f"{name}.toml"
        path.parent.mkdir()
        path.write_text(f"{HEAD}\n[[example]]\n", encoding="utf-8")
        os.utime(path, (1_000, 1_000))
    (tmp_path / "heads.py").write_text("", encoding="utf-8")
    return tmp_path


def changed(folder: Path) -> bool:
    known = dict.fromkeys(("marks/first-rule", "style/second-rule"), catalogue.checksum(HEAD + "\n"))
    return catalogue.changed(folder, known, str(folder / "heads.py"))


def edit(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    os.utime(path, (9e9, 9e9))


def test_heads_that_are_younger_than_every_rule_are_believed(rules):
    assert not changed(rules)


def test_a_head_that_was_edited_since_is_read_from_its_file(rules):
    edit(rules / "style" / "second-rule.toml", "Said.", "Told.")
    assert changed(rules)


def test_an_example_that_was_edited_since_changes_no_head(rules):
    edit(rules / "style" / "second-rule.toml", "[[example]]", "[[example]]\nname = 'one more'")
    assert not changed(rules)


def test_a_rule_that_is_new_or_gone_is_noticed(rules):
    old = rules / "style" / "second-rule.toml"
    old.rename(old.with_name("third-rule.toml"))
    assert changed(rules)
    old.with_name("third-rule.toml").unlink()
    assert changed(rules)
