"""``quotecheck.toml`` or ``[tool.quotecheck]``, the nearest upwards: what it extends, its tables for single files."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from quotecheck.config.choose import kind
from quotecheck.config.settings import Config, Origin, Settings
from quotecheck.values import toml
from quotecheck.values.diagnostic import Severity
from quotecheck.values.errors import InputError
from quotecheck.values.value import replace

NAMES = ("quotecheck.toml", "pyproject.toml")
PROFILES = Path(__file__).parents[1] / "profiles"

_LISTS = ("select", "extend-select", "ignore", "exclude", "sources")
_FILES = ("people", "house-rules", "baseline")
_PATHS = (*_FILES, "sources")
_WORDS = ("profile", "fail-on", "encoding", *_FILES)
_TABLES = ("rules", "per-file", "allow")
_KEYS = ("extend", *_WORDS, *_LISTS, *_TABLES)
_PER_FILE = ("files", "profile", "encoding", "select", "extend-select", "ignore", "rules")


def for_file(path: Path, given: Config | None = None, config: Path | None = None) -> Settings:
    """Return the settings for one file of copy; ``given`` is what the command line says, which wins.

    ``config`` is a config file to use instead of the nearest one upwards. Raises ``InputError``.
    """
    there = config or _over(path.parent)
    return _settle(there, _matching(there, path), given)


@lru_cache(maxsize=1024)
def _over(folder: Path) -> Path | None:
    """Return the nearest config file of a folder, which all the copy in it shares."""
    return nearest(folder.resolve())


def nearest(folder: Path) -> Path | None:
    """Return the nearest config file in a folder or above it."""
    for above in (folder, *folder.parents):
        if found := _in(above):
            return found
    return None


def forget() -> None:
    """Forget every config file that was read, for a program that goes on while they change."""
    for known in (_over, _in, _load, _profile):
        known.cache_clear()
    _SETTLED.clear()


def given(values: Mapping[str, Any]) -> Config:
    """Return what the command line says as a config; a value of None was not said."""
    said = {key: value for key, value in values.items() if value not in (None, (), [])}
    for key in ("profile", "fail-on"):
        if key in said:
            _one_of("", f"--{key}", said[key], _profiles() if key == "profile" else _severities())
    origins = {key: Origin(f"--{key}") for key in said}
    origins |= {f"{key}.{word}": origins[key] for key in _LISTS for word in said.get(key, ())}
    return Config(Path(), said, origins)


@cache
def _in(folder: Path) -> Path | None:
    for name in NAMES:
        path = folder / name
        if path.is_file() and (name == NAMES[0] or b"[tool.quotecheck" in path.read_bytes()):
            return path
    return None


@cache
def _load(path: Path, seen: tuple[Path, ...] = ()) -> Config:
    """Read a config file, its profile and whatever it extends."""
    file = toml.load(path)
    at: tuple[str, ...] = ("tool", "quotecheck") if path.name == "pyproject.toml" else ()
    told: Any = file.told
    for key in at:
        told = told.get(key, {})
    found = _read(file, at, told, _KEYS)
    below = Config(path.parent)
    if "extend" in told:
        other = (path.parent / told["extend"]).resolve()
        if other in (*seen, path):
            raise file.error("`extend` leads back to this file", "Break the circle.", *at, "extend")
        if not other.is_file():
            raise file.error(f"there is no file {told['extend']} to extend", "Check the path.", *at, "extend")
        below = _load(other, (*seen, path.resolve()))
    if "profile" in told:
        below = _profile(told["profile"]).over(below)
    return found.over(below)


@cache
def _profile(name: str) -> Config:
    file = toml.load(PROFILES / f"{name}.toml")
    told = _read(file, (), file.told, _KEYS)
    return replace(told, origins={key: Origin(f"profile {name}") for key in told.origins})


def _read(file: toml.Toml, at: tuple[str | int, ...], told: Mapping[str, Any], keys: tuple[str, ...]) -> Config:
    """Check the shape of one table of settings, and note where each came from."""
    folder = Path(file.path).parent
    values: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    per_file: list[Config] = []
    for key, value in told.items():
        where = (*at, key)
        if key not in keys:
            raise _no_such(file, where, "setting", key, keys)
        _check_shape(file, where, key, value)
        origins[key] = Origin(file.path, file.place(*where))
        if key in _LISTS:
            origins |= {f"{key}.{word}": origins[key] for word in value}
        if key == "allow":
            origins |= {f"allow.{table}": Origin(file.path, file.place(*where, nth)) for nth, table in enumerate(value)}
        if key == "per-file":
            del origins[key]
            for nth, table in enumerate(value):
                per_file.append(_read_per_file(file, (*where, nth), table))
            continue
        if key in _PATHS:
            value = [str(folder / path) for path in value] if key in _LISTS else str(folder / value)
        values[key] = tuple(value) if isinstance(value, list) else value
        if key == "rules":
            del origins[key]
            origins |= _rule_origins(file, where, value)
    return Config(folder, values, origins, tuple(per_file))


def _read_per_file(file: toml.Toml, at: tuple[str | int, ...], table: Mapping[str, Any]) -> Config:
    if not table.get("files"):
        raise file.error("`per-file` has no `files`", 'Add files = ["live/*.txt"].', *at)
    found = _read(file, at, table, _PER_FILE)
    if "profile" in table:
        found = found.over(_profile(table["profile"]))
    return replace(found, files=tuple(table["files"]))


def _rule_origins(file: toml.Toml, at: tuple[str | int, ...], rules: Mapping[str, Any]) -> dict[str, Origin]:
    found: dict[str, Origin] = {}
    for rule, options in rules.items():
        if not isinstance(options, dict):
            raise file.error(
                f"`rules.{rule}` is not a table of options", f'Write [rules.{rule}] and name = "value".', *at, rule
            )
        found[f"rules.{rule}"] = Origin(file.path, file.place(*at, rule))
        for option, value in options.items():
            found[f"rules.{rule}.{option}"] = Origin(file.path, file.place(*at, rule, option))
            if option == "severity":
                _in_file(file, (*at, rule, option), option, value, _severities())
    return found


def _check_shape(file: toml.Toml, where: tuple[str | int, ...], key: str, value: object) -> None:
    """Raise where a value is not of the kind its key wants."""
    kinds = {
        **dict.fromkeys((*_LISTS, "files"), ("a list of words", list)),
        **dict.fromkeys(("extend", *_WORDS), ("a word in quotation marks", str)),
        "rules": ("a table", dict),
        "per-file": ("a list of tables", list),
        "allow": ("a list of tables", list),
    }
    told, wanted = kinds[key]
    inner = dict if key in ("per-file", "allow") else str
    if not isinstance(value, wanted) or (isinstance(value, list) and not all(isinstance(v, inner) for v in value)):
        raise file.error(f"`{key}` is {told}, not {kind(value)}", "See docs/configuration.md.", *where)
    if key == "profile":
        _in_file(file, where, key, value, _profiles())
    elif key == "fail-on":
        _in_file(file, where, key, value, _severities())


def _in_file(file: toml.Toml, where: tuple[str | int, ...], key: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise _no_such(file, where, key, str(value), choices)


def _no_such(
    file: toml.Toml, where: tuple[str | int, ...], kind: str, word: str, choices: tuple[str, ...]
) -> InputError:
    remedy = f"There are: {', '.join(choices)}."
    return InputError(
        file.path, f"there is no {kind} `{word}`", remedy, file.place(*where), given=word, choices=choices
    )


def _one_of(path: str, option: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InputError(
            path, f"{option} has no `{value}`", f"There are: {', '.join(choices)}.", given=value, choices=choices
        )


@cache
def _profiles() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in PROFILES.glob("*.toml")))


def _severities() -> tuple[str, ...]:
    return tuple(str(severity) for severity in Severity)


def _matching(there: Path | None, path: Path) -> tuple[int, ...]:
    """Return which ``per-file`` tables of a config hold for a file."""
    tables = _load(there).per_file if there else ()
    if not tables:
        return ()
    from pathspec import GitIgnoreSpec

    found = []
    for nth, table in enumerate(tables):
        try:
            inside = path.resolve().relative_to(table.folder.resolve())
        except ValueError:
            continue
        if GitIgnoreSpec.from_lines(table.files).match_file(inside):
            found.append(nth)
    return tuple(found)


def _settle(there: Path | None, matching: tuple[int, ...], given: Config | None) -> Settings:
    key = (there, matching, id(given))
    if key not in _SETTLED:
        config = _load(there) if there else Config(Path())
        for nth in matching:
            config = config.per_file[nth].over(config)
        if given:
            if "profile" in given.values:
                config = _profile(given.values["profile"]).over(config)
            config = given.over(config)
        _SETTLED[key] = config.settings(), given
    return _SETTLED[key][0]


_SETTLED: dict[tuple[Path | None, tuple[int, ...], int], tuple[Settings, Config | None]] = {}
