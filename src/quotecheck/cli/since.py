"""``--since REV``: only what was written since a git revision."""

import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from quotecheck.values.diagnostic import Checked, Diagnostic
from quotecheck.values.errors import InputError

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


def only_since(revision: str) -> Callable[[Iterable[Checked]], Iterator[Checked]]:
    """Return a filter that keeps the findings with a place in a line that changed since ``revision``.

    A file that git does not know is new as a whole. Raises ``InputError`` where there is no such revision.
    """
    _git(Path(), "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", revision=revision)

    def kept(checked: Iterable[Checked]) -> Iterator[Checked]:
        for one in checked:
            if one.diagnostics:
                changed = _changed(Path(one.path), revision)
                if changed is not None:
                    one = replace(one, diagnostics=tuple(d for d in one.diagnostics if _touches(d, changed)))
            yield one

    return kept


def _touches(found: Diagnostic, changed: list[range]) -> bool:
    document = found.document
    for span in (found.at, *(label.at for label in found.labels)):
        first, last = document.place(span.start).line, document.end_place(span).line
        if any(first < lines.stop and lines.start <= last for lines in changed):
            return True
    return False


def _changed(path: Path, revision: str) -> list[range] | None:
    """Return the lines that changed, None for all of them."""
    if not _git(path.parent, "ls-files", "--", path.name, revision=revision):
        return None
    diff = _git(path.parent, "diff", "-U0", "--no-color", "--no-ext-diff", revision, "--", path.name, revision=revision)
    starts = [(int(hunk[1]), int(hunk[2] or b"1")) for hunk in _HUNK.finditer(diff)]
    return [range(start, start + count) for start, count in starts]


def _git(folder: Path, *words: str, revision: str) -> bytes:
    try:
        return subprocess.run(["git", *words], cwd=folder, capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise InputError(
            "", "--since needs git, and there is none here", "Install git, or leave --since out."
        ) from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().split("\n")[0]
        message = f"--since {revision}: " + (reason or "git knows no such revision here")
        raise InputError("", message, "Name a revision of the repository you stand in.") from None
