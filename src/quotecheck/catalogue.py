"""The rules, as ``rules/`` and a newsroom's own folder tell them: one file, one rule; words, defaults and examples."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from quotecheck.values.diagnostic import Severity
from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.rule import KNOWN, Example, Option, Rule, Variant

_EXAMPLES = "\n[[example]]"
_TOLD = {"summary": str, "message": str, "severity": str, "since": str, "why": str, "on": bool, "uses": str}
_TABLES = {"variants": dict, "labels": dict, "options": dict, "example": list}
_NEEDED = ("summary", "message", "severity", "since", "why")
_NEEDED_OF_A_HOUSE = ("summary", "message", "severity", "uses")
_TOML_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def rules_folder() -> Path:
    """Return where the built-in rules are: inside the package when installed, at the top of a checkout."""
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "rules"


@cache
def load(house: tuple[Path, ...] = ()) -> tuple[Rule, ...]:
    """Return every rule, by family and name: the built-in ones, and those of the newsroom's own folders ``house``.

    Raises ``InputError`` with file and line where a rule file is broken.
    """
    built_in = tuple(_read(path) for path in sorted(rules_folder().glob("*/*.toml")))
    if not house:
        return built_in
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
    file = _File.of(rule.path, whole=True)
    return tuple(_example(file, nth, told, rule) for nth, told in enumerate(file.told.get("example", ())))


@dataclass(frozen=True, slots=True)
class _File:
    """One rule file; ``told`` is what its TOML says."""

    path: Path
    text: str
    told: Mapping[str, Any]

    @classmethod
    def of(cls, path: Path, *, whole: bool) -> "_File":
        try:
            text = path.read_text(encoding="utf-8-sig")
            # A run needs no examples, and most of a rule file is examples.
            return cls(path, text, tomllib.loads(text if whole else text.partition(_EXAMPLES)[0] + "\n"))
        except UnicodeDecodeError:
            raise InputError(str(path), "the rule file is not in UTF-8", "Save it as UTF-8.") from None
        except tomllib.TOMLDecodeError as error:
            raise _toml_error(path, text, error) from None

    def fail(self, message: str, remedy: str, *where: str) -> NoReturn:
        """Raise the error at the line of the key ``where`` leads to: tables first, then the key."""
        raise InputError(str(self.path), message, remedy, Place(self._line(where), 1))

    def _line(self, where: tuple[str, ...]) -> int:
        lines = self.text.split("\n")
        *tables, key = where or ("",)
        start = 0
        if tables and tables[0] == "example":
            heads = [n for n, line in enumerate(lines) if line.strip() == "[[example]]"]
            start = heads[int(tables[1])]
        elif tables:
            header = "[" + ".".join(tables) + "]"
            start = next((n for n, line in enumerate(lines) if line.strip() == header), 0)
        pattern = re.compile(rf"\s*(?:\[+(?:[\w-]+\.)*)?[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
        return next((n for n in range(start, len(lines)) if key and pattern.match(lines[n])), start) + 1

    def only(self, told: Mapping[str, Any], allowed: Collection[str], *where: str) -> None:
        """Refuse a key that nothing reads."""
        for key in told:
            if key not in allowed:
                near = get_close_matches(key, allowed, 1)
                remedy = f"Did you mean {near[0]}?" if near else f"Known here: {', '.join(sorted(allowed))}."
                self.fail(f"nothing reads the key {key}", remedy, *where, key)

    def of_type(self, told: Mapping[str, Any], types: Mapping[str, type], *where: str) -> None:
        """Refuse a value of another kind than the key wants."""
        for key, kind in types.items():
            if key in told and type(told[key]) is not kind:
                self.fail(f"{key} is not {_KINDS[kind]}", f"Write {key} as {_KINDS[kind]}.", *where, key)

    def severity(self, told: Mapping[str, Any], *where: str) -> Severity:
        """Return the severity that a table tells."""
        try:
            return Severity[told["severity"].upper()]
        except (KeyError, AttributeError):
            known = "Write error, warning or info."
            self.fail(f"there is no severity “{told['severity']}”", known, *where, "severity")


_KINDS: Mapping[type, str] = {str: "a string", bool: "true or false", dict: "a table", list: "an array"}


def _toml_error(path: Path, text: str, error: Exception) -> InputError:
    """Tell a fault of the TOML itself at its place."""
    message = str(error)
    place = None
    if found := _TOML_PLACE.search(message):
        message = message[: found.start()]
        line = int(found["line"]) if found["line"] else text.count("\n") + 1
        place = Place(line, int(found["column"]) if found["column"] else 1)
    return InputError(str(path), f"the rule file is not TOML: {message[:1].lower()}{message[1:]}", "", place)


def _read(path: Path, built_in: Mapping[str, Rule] | None = None) -> Rule:
    """Read one rule file; ``built_in`` are the rules whose checks a house rule can use."""
    file = _File.of(path, whole=built_in is not None)
    told = file.told
    file.only(told, {*_TOLD, *_TABLES})
    file.of_type(told, _TOLD | _TABLES)
    for key in _NEEDED if built_in is None else _NEEDED_OF_A_HOUSE:
        if key not in told:
            file.fail(f"the rule has no {key}", f"Add the line {key} = …", key)
    base = None if built_in is None else _base(file, built_in)
    rule = Rule(
        name=path.stem,
        family=base.family if base else path.parent.name,
        summary=told["summary"],
        why=told.get("why", base.why if base else "").strip(),
        message=told["message"],
        severity=file.severity(told),
        since=told.get("since", ""),
        on=told.get("on", True),
        uses=base.uses if base else told.get("uses", path.stem),
        variants=_variants(file, base),
        labels={**(base.labels if base else {}), **told.get("labels", {})},
        options=_options(file, base),
        path=path,
    )
    if base:
        for nth, example in enumerate(told.get("example", ())):
            _example(file, nth, example, rule)
    return rule


def _base(file: _File, built_in: Mapping[str, Rule]) -> Rule:
    """Return the built-in rule whose check a house rule uses."""
    name = file.told["uses"]
    if name not in built_in:
        near = get_close_matches(name, built_in, 1)
        file.fail(f"there is no check {name}", f"Did you mean {near[0]}?" if near else "See quotecheck rules.", "uses")
    return built_in[name]


def _variants(file: _File, base: Rule | None) -> Mapping[str, Variant]:
    """Return the variants a file tells; those of the base it does not tell speak with the rule's own voice."""
    ordinary = Variant(file.severity(file.told), file.told["message"])
    variants = dict.fromkeys(base.variants, ordinary) if base else {}
    for name, told in file.told.get("variants", {}).items():
        if base and name not in base.variants:
            file.fail(f"{base.name} has no variant {name}", f"Known: {_list(base.variants)}.", "variants", name, "")
        file.only(told, ("severity", "message"), "variants", name)
        file.of_type(told, _TOLD, "variants", name)
        severity = file.severity(told, "variants", name) if "severity" in told else ordinary.severity
        variants[name] = Variant(severity, told.get("message", ordinary.message))
    return variants


def _options(file: _File, base: Rule | None) -> Mapping[str, Option]:
    """Return the options a file tells over those of the base."""
    options = dict(base.options) if base else {}
    for name, told in file.told.get("options", {}).items():
        if base and name not in base.options:
            file.fail(f"{base.name} has no option {name}", f"Known: {_list(base.options)}.", "options", name, "")
        file.only(told, ("default", "why"), "options", name)
        if "default" not in told or ("why" not in told and not base):
            file.fail(f"the option {name} wants a default and a why", "Add the missing line.", "options", name, "")
        if base and type(told["default"]) is not type(base.options[name].default):
            kind = type(base.options[name].default).__name__
            file.fail(f"the option {name} is not of type {kind}", "Mend its default.", "options", name, "default")
        options[name] = Option(told["default"], told.get("why", base.options[name].why if base else ""))
    return options


def _example(file: _File, nth: int, told: Mapping[str, Any], rule: Rule) -> Example:
    """Return one example of a rule."""
    where = ("example", str(nth))
    file.only(told, Example.__dataclass_fields__, *where)
    file.of_type(told, {"name": str, "text": str, "variant": str, "known": str, "options": dict}, *where)
    for key in ("name", "text"):
        if key not in told:
            file.fail(f"an example has no {key}", f"Add the line {key} = …", *where, key)
    example = Example(**told)
    if example.known and example.known not in KNOWN:
        file.fail(f"there is no known “{example.known}”", f"Write {' or '.join(sorted(KNOWN))}.", *where, "known")
    if example.variant and example.variant not in rule.variants:
        file.fail(f"there is no variant {example.variant}", f"Known: {_list(rule.variants)}.", *where, "variant")
    for option in example.options or ():
        if option not in rule.options:
            file.fail(f"there is no option {option}", f"Known: {_list(rule.options)}.", *where, "options")
    if "[[" in example.unmarked()[0]:
        file.fail("a mark [[ of the example has no ]]", "Close it, or take it out.", *where, "text")
    return example


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
