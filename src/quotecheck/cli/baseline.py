"""The baseline: findings a desk has seen and lets stand, told by their words, not by their lines."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from quotecheck.cli import tell
from quotecheck.values.diagnostic import Checked
from quotecheck.values.errors import InputError
from quotecheck.values.value import replace

Key = tuple[str, str]


def without(path: Path) -> Callable[[Iterable[Checked]], Iterator[Checked]]:
    """Return a filter that leaves out what the baseline holds, and in the end tells which entries are stale.

    An entry is stale where its file was checked, or is gone, and no finding fits it any more. Raises ``InputError``.
    """
    known = _read(path)

    def kept(checked: Iterable[Checked]) -> Iterator[Checked]:
        names = {name for name, _ in known}
        seen: set[str] = set()
        for one in checked:
            name = _name(path, one.path)
            if name in names:  # the others, of which there can be very many, need not be remembered
                seen.add(name)
            new = []
            for found in one.diagnostics:
                key = name, found.fingerprint
                if known[key] > 0:
                    known[key] -= 1
                else:
                    new.append(found)
            yield replace(one, diagnostics=tuple(new))
        _tell_stale(path, known, seen)

    return kept


def recording(path: Path) -> Callable[[Iterable[Checked]], Iterator[Checked]]:
    """Return a filter that writes all that passes as a baseline, and lets none of it through."""

    def kept(checked: Iterable[Checked]) -> Iterator[Checked]:
        entries: Counter[tuple[str, str, str, str]] = Counter()
        for one in checked:
            for found in one.diagnostics:
                entries[_name(path, one.path), found.rule, found.message, found.fingerprint] += 1
            yield replace(one, diagnostics=())
        rows: list[dict[str, Any]] = [
            {"path": file, "rule": rule, "message": message, "fingerprint": print, "count": count}
            for (file, rule, message, print), count in sorted(entries.items())
        ]
        lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
        try:
            path.write_text(f'{{"version": 1, "findings": [\n{lines}\n]}}\n', encoding="utf-8")
        except OSError as error:
            raise InputError(
                str(path), f"cannot be written: {(error.strerror or '').lower()}", "Name another file."
            ) from None
        count = sum(entries.values())
        tell.note(f"{count} {'finding is' if count == 1 else 'findings are'} in {path} now.")

    return kept


def _read(path: Path) -> Counter[Key]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Counter({(row["path"], row["fingerprint"]): row.get("count", 1) for row in told["findings"]})
    except OSError as error:
        remedy = "Write one with --write-baseline FILE."
        reason = (error.strerror or type(error).__name__).lower()
        raise InputError(str(path), f"the baseline cannot be read: {reason}", remedy) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        remedy = "Write it again with --write-baseline FILE."
        raise InputError(str(path), "this is not a baseline of quotecheck", remedy) from None


def _name(baseline: Path, file: str) -> str:
    """Return a file's path as seen from the baseline, the same from wherever the command is run."""
    try:
        return Path(file).resolve().relative_to(baseline.resolve().parent).as_posix()
    except ValueError:
        return file


def _tell_stale(path: Path, known: Counter[Key], seen: set[str]) -> None:
    folder = path.resolve().parent
    stale: Counter[str] = Counter()
    for (name, _), count in known.items():
        if count > 0 and (name in seen or not (folder / name).exists()):
            stale[name] += count
    if stale:
        files = ", ".join(f"{name} ({count})" for name, count in sorted(stale.items())[:5])
        more = f" and {len(stale) - 5} more files" if len(stale) > 5 else ""
        tell.note(f"stale in {path}: {files}{more}; write the baseline again to drop them.")
