"""``--since REV``: only what was written since a git revision."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from quotecheck.values.diagnostic import Checked, Diagnostic
from quotecheck.values.errors import InputError
from quotecheck.values.value import replace

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


class Since:
    """What changed in the repository we stand in since a revision; raises ``InputError`` where there is no such one."""

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        self.top = Path(self._git("rev-parse", "--show-toplevel").decode().rstrip("\n"))
        self.changed = set(self._names("diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", revision))
        self.new = set(self._names("ls-files", "-z", "--others", "--exclude-standard"))
        self.new |= set(self._names("diff", "--name-only", "-z", "--no-renames", "--diff-filter=A", revision))

    def wants(self, path: str) -> bool:
        """Whether a file changed or is new; what stands outside the repository is new."""
        name = self._name(path)
        return not name or name in self.changed or name in self.new

    def before(self, path: str) -> bytes | None:
        """Return the bytes that a file had, None where it is new."""
        name = self._name(path)
        known = name and name in self.changed and name not in self.new
        return self._git("show", f"{self.revision}:{name}") if known else None

    def only(self, checked: Iterable[Checked]) -> Iterator[Checked]:
        """Leave the findings with a place in a line that changed."""
        for one in checked:
            if one.diagnostics and (lines := self._lines(one.path)) is not None:
                yield replace(one, diagnostics=tuple(found for found in one.diagnostics if _touches(found, lines)))
            else:
                yield one

    def _lines(self, path: str) -> list[range] | None:
        """Return the lines that changed, None for all of them."""
        name = self._name(path)
        if not name or name in self.new:
            return None
        diff = self._git("diff", "-U0", "--no-color", "--no-ext-diff", self.revision, "--", name)
        starts = [(int(hunk[1]), int(hunk[2] or b"1")) for hunk in _HUNK.finditer(diff)]
        return [range(start, start + count) for start, count in starts]

    def _name(self, path: str) -> str:
        """Return a path as git names it, empty where it stands outside the repository."""
        try:
            return Path(path).resolve().relative_to(self.top.resolve()).as_posix()
        except ValueError:
            return ""

    def _names(self, *words: str) -> list[str]:
        return [name.decode(errors="surrogateescape") for name in self._git(*words).split(b"\0") if name]

    def _git(self, *words: str) -> bytes:
        try:
            folder = getattr(self, "top", None)
            return subprocess.run(["git", *words], cwd=folder, capture_output=True, check=True).stdout
        except FileNotFoundError:
            raise InputError("", "--since needs git, and there is none here", "Install git, or leave it out.") from None
        except subprocess.CalledProcessError as error:
            reason = error.stderr.decode(errors="replace").strip().split("\n")[0]
            message = f"--since {self.revision}: " + (reason or "git knows no such revision here")
            raise InputError("", message, "Name a revision of the repository you stand in.") from None


def _touches(found: Diagnostic, changed: list[range]) -> bool:
    document = found.document
    for span in (found.at, *(label.at for label in found.labels)):
        first, last = document.place(span.start).line, document.end_place(span).line
        if any(first < lines.stop and lines.start <= last for lines in changed):
            return True
    return False
