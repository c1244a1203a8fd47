"""One rule as a page: what ``quotecheck explain`` prints and ``docs/rules/`` holds, from the words of its file."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from quotecheck.values.rule import Example, Rule


def page(rule: Rule, examples: Sequence[Example]) -> str:
    """Return the page of a rule in Markdown, ending in a line break. The examples keep their ``[[ ]]``."""
    return "\n".join(_lines(rule, examples)) + "\n"


def _lines(rule: Rule, examples: Sequence[Example]) -> Iterator[str]:
    on = "on" if rule.on else "off until selected"
    since = f" · since {rule.since}" if rule.since else ""
    uses = f" · uses the check of {rule.uses}" if rule.uses != rule.name else ""
    yield from (f"# {rule.name}", "", rule.summary, "")
    yield from (f"{rule.family} · {rule.severity} · {on}{since}{uses}", "")
    yield from ("## Why", "", rule.why, "")
    yield from ("## What it says", "", f"- {rule.severity}: {rule.message}")
    yield from (f"- {variant.severity}, {name}: {variant.message}" for name, variant in rule.variants.items())
    yield from (f"- beside it: {label}" for label in rule.labels.values())
    yield ""
    if rule.options:
        yield from ("## Options", "", "```toml", f"[rules.{rule.name}]")
        for name, option in rule.options.items():
            yield f"# {option.why}"
            yield f"{name} = {_toml(option.default)}"
        yield from ("```", "")
    known = [example for example in examples if example.known]
    flagged = [example for example in examples if not example.known and example.unmarked()[1]]
    clean = [example for example in examples if not example.known and not example.unmarked()[1]]
    for title, some in (("Flagged, at the [[ ]]", flagged), ("Left alone", clean), ("Known to fail today", known)):
        if some:
            yield from (f"## {title}", "")
        for example in some:
            yield from _shown(example)
    yield from ("## To allow it in one place", "", f"`<!-- quotecheck: allow {rule.name}: the reason -->`")


def _shown(example: Example) -> Iterator[str]:
    notes = [example.variant, f"a {example.known}" if example.known else ""]
    notes += [f"{name} = {_toml(value)}" for name, value in (example.options or {}).items()]
    told = ", ".join(note for note in notes if note)
    yield from (f"{example.name}{f' ({told})' if told else ''}:", "", "```text", example.text.strip(), "```", "")


def _toml(value: Any) -> str:
    """Return a default as a person writes it in ``quotecheck.toml``."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
