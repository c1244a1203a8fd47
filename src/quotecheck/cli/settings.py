"""``quotecheck config``: each setting for a file, and where it came from."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quotecheck.config import Settings
from quotecheck.config.file import for_file, nearest
from quotecheck.run import rules_of


def show(path: str, config: str) -> int:
    """Print the settings for a story, or for a story in a folder; return the exit code."""
    story = Path(path) / "story.txt" if Path(path).is_dir() else Path(path)
    there = Path(config) if config else nearest(story.parent.resolve())
    settings = for_file(story, config=there)
    on = rules_of(settings)
    rows = [*_rows(settings), *_options(settings)]
    wide = max(len(f"{key} = {value}") for key, value, _ in rows)
    sys.stdout.write(f"# {path}: {there or 'no config file, all defaults'}; {len(on)} rules on\n")
    for key, value, origin in rows:
        sys.stdout.write(f"{f'{key} = {value}':{min(wide, 48)}}  # {origin}\n")
    return 0


def _rows(settings: Settings) -> Iterator[tuple[str, str, str]]:
    told: dict[str, Any] = {
        "profile": settings.profile,
        "select": settings.select,
        "extend-select": settings.extend_select,
        "ignore": settings.ignore,
        "fail-on": str(settings.fail_on),
        "people": settings.people,
        "house-rules": settings.house_rules,
        "sources": settings.sources,
        "encoding": settings.encoding,
        "baseline": settings.baseline,
        "exclude": settings.exclude,
    }
    for key, value in told.items():
        words = value if isinstance(value, tuple) else ()
        origins = [settings.origins[at] for word in words if (at := f"{key}.{word}") in settings.origins]
        if not origins and key in settings.origins:
            origins = [settings.origins[key]]
        yield key, _shown(value), ", ".join(dict.fromkeys(map(str, origins))) or "default"
    for table in settings.allow:
        yield "allow", _shown(dict(table)), str(settings.origins.get(f"allow.{table}", "default"))


def _options(settings: Settings) -> Iterator[tuple[str, str, str]]:
    """Yield what was set of single rules, and the defaults of the rest by their number."""
    for rule, severity in sorted(settings.severities.items()):
        key = f"rules.{rule}.severity"
        yield key, _shown(str(severity)), str(settings.origins.get(key, "default"))
    for rule, options in sorted(settings.options.items()):
        for option, value in options.items():
            key = f"rules.{rule}.{option}"
            yield key, _shown(value), str(settings.origins.get(key, "default"))
    for each in rules_of(settings):
        for name, default in each.options.items():
            if name not in settings.options.get(each.name, {}):
                shown = _shown(default.default)
                short = shown if len(shown) < 70 else f"{shown[:56]} … ]"
                yield f"rules.{each.name}.{name}", short, "default"


def _shown(value: object) -> str:
    """Return a value as TOML writes it."""
    from json import dumps

    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_shown(each)}' for key, each in value.items())} }}"
    return dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
