"""The laws of the rule book: each rule's examples are its tests, and its file and its check agree."""

import inspect
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from quotecheck import catalogue, proof
from quotecheck.values.diagnostic import Diagnostic, Severity
from quotecheck.values.finding import Finding
from quotecheck.values.rule import Rule, fields

CHECKS = Path(catalogue.__file__).parents[1] / "checks"
RULES = catalogue.load()
EXAMPLES = [(rule, example) for rule in RULES for example in catalogue.examples(rule)]
FAMILIES = {"marks", "attribution", "identity", "pronouns", "integrity", "style", "sourcing", "verification"}

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
each_example = pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(
            rule,
            example,
            id=f"{rule.name}: {example.name}",
            marks=[pytest.mark.xfail(reason=example.known, strict=True)] if example.known else [],
        )
        for rule, example in EXAMPLES
    ],
)


def check_of(rule: Rule):
    return import_module(f"quotecheck.checks.{rule.family}.{rule.uses.replace('-', '_')}").check


@cache
def findings_by_rule() -> dict[str, list[tuple[Finding, Diagnostic]]]:
    found: dict[str, list[tuple[Finding, Diagnostic]]] = {rule.name: [] for rule in RULES}
    for rule, example in EXAMPLES:
        if example.known != "false alarm":
            found[rule.name] += proof.findings(rule, example)
    return found


def told_by_examples(rule: Rule) -> list[tuple[Finding, Diagnostic]]:
    """Every finding of a rule's examples that is not a known false alarm, beside its diagnostic."""
    return findings_by_rule()[rule.name]


@each_example
def test_a_rule_flags_its_example_exactly_where_marked_and_in_the_variant_told(rule, example):
    assert not proof.shortfalls(rule, example)


@each_rule
def test_a_rule_has_a_flagged_example_and_two_clean_ones(rule):
    shown = [example.unmarked()[1] for owner, example in EXAMPLES if owner is rule and not example.known]
    assert sum(map(bool, shown)) >= 1
    assert sum(not spans for spans in shown) >= 2


@each_rule
def test_the_examples_of_a_rule_have_different_names(rule):
    names = [example.name for owner, example in EXAMPLES if owner is rule]
    assert len(names) == len(set(names))


@each_rule
def test_a_check_takes_exactly_the_options_its_file_tells(rule):
    parameters = inspect.signature(check_of(rule)).parameters.values()
    taken = {parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY}
    assert taken == set(rule.options)
    assert all(parameter.default is parameter.empty for parameter in parameters), "a default lives in the rule file"


@each_rule
def test_the_words_of_a_rule_use_exactly_the_facts_its_check_gives(rule):
    templates = [rule.message, *(variant.message for variant in rule.variants.values()), *rule.labels.values()]
    used = set().union(*map(fields, templates))
    given = set()
    for finding, _ in told_by_examples(rule):
        given |= set(finding.facts)
        spoken = rule.variants[finding.variant].message if finding.variant else rule.message
        assert fields(spoken) <= set(finding.facts)
    assert used == given


@each_rule
def test_every_label_and_every_variant_of_a_rule_is_seen_in_an_example(rule):
    seen = told_by_examples(rule)
    assert {pointer.label for finding, _ in seen for pointer in finding.pointers} == set(rule.labels)
    assert {finding.variant for finding, _ in seen} - {""} == set(rule.variants)


@each_rule
def test_a_message_is_short_and_plain(rule):
    for _, diagnostic in told_by_examples(rule):
        message = diagnostic.message
        assert len(message) < 90, f"{len(message)} characters: {message}"
        assert "\n" not in message
    for words in (rule.message, rule.summary, *(v.message for v in rule.variants.values()), *rule.labels.values()):
        assert not re.search(r"\b(?:please|may|might|maybe|perhaps)\b", words, re.IGNORECASE), words


@each_rule
def test_a_rule_stands_in_a_known_family_and_reads_well(rule):
    assert rule.family in FAMILIES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    assert rule.summary.endswith(".")
    assert len(rule.summary) < 90
    assert len(rule.why) > 80


@each_rule
def test_a_hint_never_stops_a_run(rule):
    assert rule.severity is not Severity.INFO or not any(v.severity is Severity.ERROR for v in rule.variants.values())


def test_every_check_has_a_rule_file_that_uses_it():
    used = {f"{rule.family}/{rule.uses.replace('-', '_')}" for rule in RULES}
    assert used == {f"{path.parent.name}/{path.stem}" for path in CHECKS.glob("*/[a-z]*.py")}


def test_no_two_rules_share_a_name():
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("path", sorted(catalogue.rules_folder().glob("*/*.toml")), ids=lambda path: path.stem)
def test_the_examples_stand_last_in_a_rule_file(path):
    head, _, tail = path.read_text(encoding="utf-8").partition("\n[[example]]")
    assert head
    assert not re.search(r"^\[(?:variants|options|labels)", tail, re.MULTILINE)
