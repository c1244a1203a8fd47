"""The pages of the rules say what the rule files say."""

import runpy
from pathlib import Path

from quotecheck import catalogue
from quotecheck.report.rule_page import page

DOCS = Path(__file__).parents[1] / "docs"


def test_the_pages_in_docs_are_fresh():
    fresh = runpy.run_path(str(DOCS / "write_rule_pages.py"))["pages"]()
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
