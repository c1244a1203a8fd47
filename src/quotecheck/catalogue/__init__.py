"""The rules, as ``rules/`` and a newsroom's own folder tell them."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from quotecheck.values.diagnostic import Severity
from quotecheck.values.rule import Example, Option, Rule, Variant

_EXAMPLES = "\n[[example]]"
_INSIDE = Path(__file__).parents[1] / "rules"


def rules_folder() -> Path:
    """Return where the built-in rules are: inside the package when installed, at the top of a checkout."""
    return _INSIDE if _INSIDE.is_dir() else _INSIDE.parents[2] / "rules"


@cache
def load(house: tuple[Path, ...] = ()) -> tuple[Rule, ...]:
    """Return every rule, by family and name: the built-in ones, and those of the newsroom's own folders ``house``.

    Raises ``InputError`` with file and line where a rule file is broken.
    """
    if not house:
        return _built_in()
    from quotecheck.catalogue.files import with_house

    return with_house(load(), house)


def examples(rule: Rule) -> tuple[Example, ...]:
    """Read the examples of a rule, which a run over copy never needs; raises ``InputError`` where one is broken."""
    from quotecheck.catalogue import files

    return files.examples(rule)


def _built_in() -> tuple[Rule, ...]:
    """Return the built-in rules: as they were written into ``heads``, since the TOML of them all costs a hook 15 ms.

    In a checkout somebody can have changed a rule since, and then the files are read.
    """
    from quotecheck.catalogue import heads

    folder = rules_folder()
    if folder != _INSIDE and changed(folder, {head[0]: head[1] for head in heads.HEADS}, heads.__file__):
        from quotecheck.catalogue.files import built_in

        return built_in(folder)
    return tuple(_rule(folder, name, *head) for name, _, *head in heads.HEADS)


def head_of(path: Path) -> str:
    """Return what stands in a rule file before its examples, most of it: all that a run over copy needs."""
    return path.read_text(encoding="utf-8-sig").partition(_EXAMPLES)[0] + "\n"


def changed(folder: Path, written: Mapping[str, int], heads: str) -> bool:
    """Whether rule files came or went since their heads were written, or their heads changed.

    ``written`` holds the checksum of each head by family and name; only files younger than ``heads`` are read.
    """
    since = Path(heads).stat().st_mtime_ns
    there = []
    with os.scandir(folder) as families:
        for family in families:
            if not family.is_dir():
                continue
            with os.scandir(family) as files:
                for file in files:
                    if file.name.endswith(".toml"):
                        name = f"{family.name}/{file.name[:-5]}"
                        if file.stat().st_mtime_ns > since and checksum(head_of(Path(file.path))) != written.get(name):
                            return True
                        there.append(name)
    return sorted(there) != sorted(written)


def checksum(words: str) -> int:
    """Return a number that changes with the words."""
    from zlib import crc32

    return crc32(words.encode("utf-8"))


def _rule(
    folder: Path,
    stem: str,
    summary: str,
    why: str,
    message: str,
    severity: str,
    since: str,
    on: bool,
    uses: str,
    variants: dict[str, tuple[str, str]],
    labels: dict[str, str],
    options: dict[str, tuple[object, str]],
) -> Rule:
    family, _, name = stem.partition("/")
    return Rule(
        name=name,
        family=family,
        summary=summary,
        why=why,
        message=message,
        severity=Severity[severity],
        since=since,
        on=on,
        uses=uses,
        variants={variant: Variant(Severity[of], words) for variant, (of, words) in variants.items()},
        labels=labels,
        options={option: Option(default, reason) for option, (default, reason) in options.items()},
        path=folder / family / f"{name}.toml",
    )
