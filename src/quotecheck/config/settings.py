"""What the user set: defaults here, one home for each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from quotecheck.values.diagnostic import Severity
from quotecheck.values.document import Place
from quotecheck.values.value import Value, made, replace

OVER = ("severity",)


class Origin(NamedTuple):
    """Where a setting came from: a file and a place in it, or the name of an option of the command line."""

    path: str
    place: Place | None = None

    def __str__(self) -> str:
        """Return it as a person reads it."""
        return f"{self.path}:{self.place.line}" if self.place else self.path


class Settings(Value):
    """The settings for one file of copy.

    ``options`` are by rule, then by option name; ``severities`` by rule. ``allow`` holds the ``[[allow]]`` entries as
    they were written. ``people``, ``house_rules``, ``baseline`` and ``sources`` are paths, empty where there is none.
    ``encoding`` is the character set of copy that is not UTF-8 and does not say so itself.
    ``origins`` tells of each setting that is not a default where it came from, by its dotted key.
    """

    fail_on: Severity = Severity.WARNING
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = made(factory=dict)
    extend_select: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = made(factory=dict)
    profile: str = ""
    people: str = ""
    house_rules: str = ""
    baseline: str = ""
    exclude: tuple[str, ...] = ()
    allow: tuple[Mapping[str, Any], ...] = ()
    origins: Mapping[str, Origin] = made(factory=dict)
    encoding: str = ""
    sources: tuple[str, ...] = ()


class Config(Value):
    """One config file with all that it extends: settings by key, and the tables for single files."""

    folder: Path
    values: Mapping[str, Any] = made(factory=dict)
    origins: Mapping[str, Origin] = made(factory=dict)
    per_file: tuple[Config, ...] = ()
    files: tuple[str, ...] = ()

    def over(self, base: Config) -> Config:
        """Return this config laid over another.

        A key replaces, options join rule by rule, ``allow`` and ``per-file`` add. ``ignore`` and ``extend-select`` add,
        and what is named here outweighs what was said of it there; ``select`` begins anew.
        """
        values = {**base.values, **self.values}
        ours, theirs = self.values, base.values
        if "rules" in ours and "rules" in theirs:
            names = theirs["rules"].keys() | ours["rules"].keys()
            values["rules"] = {n: {**theirs["rules"].get(n, {}), **ours["rules"].get(n, {})} for n in sorted(names)}
        if "allow" in ours and "allow" in theirs:
            values["allow"] = (*theirs["allow"], *ours["allow"])
        wanted = {*ours.get("select", ()), *ours.get("extend-select", ())}
        kept = {
            "ignore": [name for name in theirs.get("ignore", ()) if name not in wanted],
            "extend-select": [n for n in theirs.get("extend-select", ()) if n not in ours.get("ignore", ())],
        }
        if "select" in ours:
            kept["extend-select"] = []
        for key, below in kept.items():
            if below or key in values:
                values[key] = tuple(dict.fromkeys((*below, *ours.get(key, ()))))
        return replace(
            self, values=values, origins={**base.origins, **self.origins}, per_file=(*base.per_file, *self.per_file)
        )

    def settings(self) -> Settings:
        """Return the settings, without those for single files."""
        told = self.values
        rules: Mapping[str, Mapping[str, Any]] = told.get("rules", {})
        return Settings(
            fail_on=Severity[told.get("fail-on", "warning").upper()],
            select=tuple(told.get("select", ())),
            ignore=tuple(told.get("ignore", ())),
            extend_select=tuple(told.get("extend-select", ())),
            options={rule: {k: v for k, v in o.items() if k not in OVER} for rule, o in rules.items()},
            severities={rule: Severity[o["severity"].upper()] for rule, o in rules.items() if "severity" in o},
            profile=told.get("profile", ""),
            people=told.get("people", ""),
            house_rules=told.get("house-rules", ""),
            baseline=told.get("baseline", ""),
            exclude=tuple(told.get("exclude", ())),
            allow=tuple(told.get("allow", ())),
            origins=self.origins,
            encoding=told.get("encoding", ""),
            sources=tuple(told.get("sources", ())),
        )
