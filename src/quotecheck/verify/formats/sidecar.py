"""What is told of a source beside its words: a TOML file beside it, or a TOML header between lines of ``+++``."""

from pathlib import Path
from typing import Any

from quotecheck.values import toml
from quotecheck.values.errors import InputError
from quotecheck.values.source import Source, Trust

SUFFIX = ".meta.toml"
_TEXTS = ("kind", "lang", "event", "outlet", "date")
_KEYS = (*_TEXTS, "trust", "complete", "diarised", "speakers")


def files(path: Path) -> tuple[Path, ...]:
    """Return the sidecars of a source that are there: ``council.vtt.meta.toml``, then ``council.meta.toml``."""
    names = (path.with_name(name + SUFFIX) for name in (path.name, path.stem))
    return tuple(name for name in names if _is_there(name))


def beside(path: Path) -> toml.Toml | None:
    """Read the sidecar of a source, if it has one."""
    return next(map(toml.load, files(path)), None)


def front_matter(path: Path, text: str, told: toml.Toml | None) -> tuple[toml.Toml | None, str]:
    """Read a header between ``+++``, unless a sidecar tells; its lines are left empty, so that lines still count."""
    if not text.startswith("+++\n"):
        return told, text
    header, fence, rest = text[4:].partition("\n+++\n")
    if not fence:
        raise InputError(str(path), "the header has no closing +++", "Put +++ on a line of its own below it.")
    return told or toml.parse(str(path), "\n" + header), "\n" * (header.count("\n") + 3) + rest


def source(path: Path, told: toml.Toml | None, diarised: bool, trust: Trust) -> Source:
    """Return a source as it is told, else as its format lets suppose.

    Raises ``InputError`` where a key is unknown or has a wrong value.
    """
    if told is None:
        return Source(str(path), diarised=diarised, trust=trust)
    values = told.told
    for key in values:
        if key not in _KEYS:
            raise told.error(f"a source has no “{key}”", f"Use one of {', '.join(_KEYS)}.", key)
    texts = {key: str(values.get(key, "")) for key in _TEXTS}
    return Source(
        str(path),
        kind=texts["kind"],
        lang=texts["lang"],
        event=texts["event"],
        outlet=texts["outlet"],
        date=texts["date"],
        trust=_trust(told, trust),
        complete=_flag(told, "complete", False),
        diarised=_flag(told, "diarised", diarised),
        speakers=_speakers(told),
    )


def _trust(told: toml.Toml, default: Trust) -> Trust:
    value = told.told.get("trust", default)
    try:
        return Trust(value)
    except ValueError:
        raise told.error(f"“{value}” is no degree of trust", f"Use one of {', '.join(Trust)}.", "trust") from None


def _flag(told: toml.Toml, key: str, default: bool) -> bool:
    value: Any = told.told.get(key, default)
    if not isinstance(value, bool):
        raise told.error(f"“{key}” is {value!r}", "Write true or false.", key)
    return value


def _speakers(told: toml.Toml) -> dict[str, str]:
    value: Any = told.told.get("speakers", {})
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value.values()):
        raise told.error(
            "“speakers” is no table of names", 'Write "Speaker 1" = "Joan Alvarez" under [speakers].', "speakers"
        )
    return value


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long for the file system has no file
        return False
