"""The rules, as ``rules/`` tells them: one file, one rule; words, defaults and examples."""

import tomllib
from functools import cache
from pathlib import Path

from quotecheck.values.diagnostic import Severity
from quotecheck.values.rule import Example, Option, Rule, Variant

_EXAMPLES = "\n[[example]]"


def rules_folder() -> Path:
    """Return where the built-in rules are: inside the package when installed, at the top of a checkout."""
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "rules"


@cache
def load() -> tuple[Rule, ...]:
    """Return every built-in rule, by family and name."""
    return tuple(_read(path) for path in sorted(rules_folder().glob("*/*.toml")))


def _read(path: Path) -> Rule:
    told = tomllib.loads(path.read_text(encoding="utf-8").partition(_EXAMPLES)[0])
    severity = Severity[told["severity"].upper()]
    return Rule(
        name=path.stem,
        family=path.parent.name,
        summary=told["summary"],
        why=told["why"].strip(),
        message=told["message"],
        severity=severity,
        since=told["since"],
        on=told.get("on", True),
        uses=told.get("uses", path.stem),
        variants={
            name: Variant(
                Severity[variant["severity"].upper()] if "severity" in variant else severity,
                variant.get("message", told["message"]),
            )
            for name, variant in told.get("variants", {}).items()
        },
        labels=told.get("labels", {}),
        options={name: Option(option["default"], option["why"]) for name, option in told.get("options", {}).items()},
        path=path,
    )


def examples(rule: Rule) -> tuple[Example, ...]:
    """Read the examples of a rule, which a run over copy never needs."""
    told = tomllib.loads(rule.path.read_text(encoding="utf-8"))
    return tuple(Example(**example) for example in told.get("example", ()))
