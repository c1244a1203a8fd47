"""Rule files, the built-in ones and a newsroom's own: one file, one rule; words, defaults and examples."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from quotecheck.catalogue import head_of
from quotecheck.values import toml
from quotecheck.values.diagnostic import Severity
from quotecheck.values.errors import InputError
from quotecheck.values.patterns import lazy
from quotecheck.values.rule import KNOWN, Example, Option, Rule, Variant, fields
from quotecheck.values.toml import Toml

_NAME = lazy(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TOLD = {"summary": str, "message": str, "severity": str, "since": str, "why": str, "on": bool, "uses": str}
_TABLES = {"variants": dict, "labels": dict, "options": dict, "example": list}
_NEEDED = ("summary", "message", "severity", "since", "why")
_NEEDED_OF_A_HOUSE = ("summary", "message", "severity", "uses")
_KINDS: Mapping[type, str] = {str: "a string", bool: "true or false", dict: "a table", list: "an array"}


def built_in(folder: Path) -> tuple[Rule, ...]:
    """Read every built-in rule from its file; raises ``InputError`` with file and line where one is broken."""
    return tuple(_read(path) for path in sorted(folder.glob("*/*.toml")))


def with_house(built_in: Iterable[Rule], house: Iterable[Path]) -> tuple[Rule, ...]:
    """Return the built-in rules and those of the newsroom's own folders, by family and name.

    Raises ``InputError`` with file and line where a rule file is broken.
    """
    by_name = {rule.name: rule for rule in built_in}
    taken = dict(by_name)
    for folder in house:
        if not folder.is_dir():
            raise InputError(str(folder), "there is no such folder of house rules", "Mend the path in the settings.")
        for path in sorted(folder.rglob("*.toml")):
            rule = _read(path, by_name)
            if rule.name in taken:
                raise InputError(
                    str(path),
                    f"the name {rule.name} is taken by {taken[rule.name].path}",
                    "Give the file another name; a house rule may not replace another rule.",
                )
            taken[rule.name] = rule
    return tuple(sorted(taken.values(), key=lambda rule: (rule.family, rule.name)))


def examples(rule: Rule) -> tuple[Example, ...]:
    """Read the examples of a rule, which a run over copy never needs; raises ``InputError`` where one is broken."""
    file = _file(rule.path, whole=True)
    return tuple(_example(file, nth, told, rule) for nth, told in enumerate(file.told.get("example", ())))


def _file(path: Path, *, whole: bool) -> Toml:
    """Read a rule file; a run over copy needs no examples, and most of a rule file is examples."""
    return toml.load(path) if whole else toml.parse(str(path), head_of(path))


def _only(file: Toml, told: Mapping[str, Any], allowed: Collection[str], *where: str | int) -> None:
    """Refuse a key that nothing reads."""
    for key in told:
        if key not in allowed:
            remedy = _meant(key, allowed) or f"Known here: {_list(allowed)}."
            raise file.error(f"nothing reads the key {key}", remedy, *where, key)


def _of_type(file: Toml, told: Mapping[str, Any], types: Mapping[str, type], *where: str | int) -> None:
    """Refuse a value of another kind than the key wants."""
    for key, kind in types.items():
        if key in told and type(told[key]) is not kind:
            raise file.error(f"{key} is not {_KINDS[kind]}", f"Write {key} as {_KINDS[kind]}.", *where, key)


def _severity(file: Toml, told: Mapping[str, Any], *where: str | int) -> Severity:
    """Return the severity that a table tells."""
    name = told["severity"].upper()
    if name not in Severity.__members__:
        remedy = "Write error, warning or info."
        raise file.error(f"there is no severity “{told['severity']}”", remedy, *where, "severity")
    return Severity[name]


def _read(path: Path, built_in: Mapping[str, Rule] | None = None) -> Rule:
    """Read one rule file; ``built_in`` are the rules whose checks a house rule can use."""
    file = _file(path, whole=built_in is not None)
    told = file.told
    _only(file, told, {*_TOLD, *_TABLES})
    _of_type(file, told, _TOLD | _TABLES)
    for table in ("variants", "options"):
        _of_type(file, told.get(table, {}), dict.fromkeys(told.get(table, {}), dict), table)
    _of_type(file, told.get("labels", {}), dict.fromkeys(told.get("labels", {}), str), "labels")
    for key in _NEEDED if built_in is None else _NEEDED_OF_A_HOUSE:
        if key not in told:
            raise file.error(f"the rule has no {key}", f"Add the line {key} = …", key)
    base = None if built_in is None else _base(file, built_in)
    if base and not _NAME.fullmatch(path.stem):
        raise file.error(f"“{path.stem}” cannot be the name of a rule", "Name the file like no-opining.toml.")
    rule = Rule(
        name=path.stem,
        family=base.family if base else path.parent.name,
        summary=told["summary"],
        why=told.get("why", base.why if base else "").strip(),
        message=told["message"],
        severity=_severity(file, told),
        since=told.get("since", ""),
        on=told.get("on", True),
        uses=base.uses if base else told.get("uses", path.stem),
        variants=_variants(file, base),
        labels={**(base.labels if base else {}), **told.get("labels", {})},
        options=_options(file, base),
        path=path,
    )
    if base:
        _facts_known(file, rule, base)
        for nth, example in enumerate(told.get("example", ())):
            _example(file, nth, example, rule)
    return rule


def _base(file: Toml, built_in: Mapping[str, Rule]) -> Rule:
    """Return the built-in rule whose check a house rule uses."""
    name = file.told["uses"]
    if name not in built_in:
        raise file.error(f"there is no check {name}", _meant(name, built_in) or "See quotecheck rules.", "uses")
    return built_in[name]


def _facts_known(file: Toml, rule: Rule, base: Rule) -> None:
    """Refuse a field of a house rule's words that the check it uses has no fact for in that circumstance."""
    labels = {fact for label in base.labels.values() for fact in fields(label)}
    given = {where: fields(words) | labels for where, words in _words(base)}
    for where, words in _words(rule):
        try:
            strange = fields(words) - given.get(where, labels | fields(base.message))
        except ValueError as error:
            raise file.error(f"the braces of “{words}” do not pair", f"{error}.", *where) from None
        if strange:
            known = f"Known: {_list(given.get(where, labels))}."
            raise file.error(f"{base.name} gives no fact {min(strange)} here", known, *where)


def _words(rule: Rule) -> list[tuple[tuple[str, ...], str]]:
    """Return the message and the labels of a rule, each with the keys that lead to it in its file."""
    variants = [(("variants", name, "message"), variant.message) for name, variant in rule.variants.items()]
    labels = [(("labels", name), label) for name, label in rule.labels.items()]
    return [(("message",), rule.message), *variants, *labels]


def _variants(file: Toml, base: Rule | None) -> Mapping[str, Variant]:
    """Return the variants a file tells; those of the base it does not tell speak with the rule's own voice."""
    ordinary = Variant(_severity(file, file.told), file.told["message"])
    variants = dict.fromkeys(base.variants, ordinary) if base else {}
    for name, told in file.told.get("variants", {}).items():
        if base and name not in base.variants:
            raise file.error(f"{base.name} has no variant {name}", f"Known: {_list(base.variants)}.", "variants", name)
        _only(file, told, ("severity", "message"), "variants", name)
        _of_type(file, told, _TOLD, "variants", name)
        severity = _severity(file, told, "variants", name) if "severity" in told else ordinary.severity
        variants[name] = Variant(severity, told.get("message", ordinary.message))
    return variants


def _options(file: Toml, base: Rule | None) -> Mapping[str, Option]:
    """Return the options a file tells over those of the base."""
    options = dict(base.options) if base else {}
    for name, told in file.told.get("options", {}).items():
        if base and name not in base.options:
            raise file.error(f"{base.name} has no option {name}", f"Known: {_list(base.options)}.", "options", name)
        _only(file, told, ("default", "why"), "options", name)
        if "default" not in told or ("why" not in told and not base):
            raise file.error(f"the option {name} wants a default and a why", "Add the missing line.", "options", name)
        if base and not _alike(told["default"], base.options[name].default):
            kind = type(base.options[name].default).__name__
            raise file.error(
                f"the option {name} is not of type {kind}", "Mend its default.", "options", name, "default"
            )
        options[name] = Option(told["default"], told.get("why", base.options[name].why if base else ""))
    return options


def _alike(value: Any, other: Any) -> bool:
    """Whether two defaults are of one type, and what they list is."""
    if isinstance(value, list) and isinstance(other, list):
        return {type(one) for one in value} <= {type(one) for one in other} or not other
    return type(value) is type(other) or (type(value) is int and type(other) is float)


def _example(file: Toml, nth: int, told: Mapping[str, Any], rule: Rule) -> Example:
    """Return one example of a rule."""
    where = ("example", nth)
    _only(file, told, Example._fields, *where)
    _of_type(
        file,
        told,
        {
            **dict.fromkeys(("name", "text", "variant", "known", "roster", "before"), str),
            "options": dict,
            "sources": dict,
        },
        *where,
    )
    for key in ("name", "text"):
        if key not in told:
            raise file.error(f"an example has no {key}", f"Add the line {key} = …", *where, key)
    example = Example(**told)
    if example.known and example.known not in KNOWN:
        raise file.error(
            f"there is no known “{example.known}”", f"Write {' or '.join(sorted(KNOWN))}.", *where, "known"
        )
    if example.variant and example.variant not in rule.variants:
        raise file.error(f"there is no variant {example.variant}", f"Known: {_list(rule.variants)}.", *where, "variant")
    for option in example.options or ():
        if option not in rule.options:
            raise file.error(f"there is no option {option}", f"Known: {_list(rule.options)}.", *where, "options")
    if "[[" in example.unmarked()[0]:
        raise file.error("a mark [[ of the example has no ]]", "Close it, or take it out.", *where, "text")
    return example


def _meant(name: str, known: Iterable[str]) -> str:
    """Return the question whether a near name was meant, empty where none is near."""
    from difflib import get_close_matches  # only where something is wrong

    near = get_close_matches(name, list(known), 1)
    return f"Did you mean {near[0]}?" if near else ""


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
