"""GitLab's Code Quality report: one JSON array of issues."""

from json import dumps
from typing import TextIO

from quotecheck.values.diagnostic import Report, Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(report: Report, out: TextIO) -> None:
    """Write the findings as GitLab's merge requests show them."""
    seen: dict[str, int] = {}
    comma = ""
    out.write("[")
    for checked in report.files:
        for found in checked.diagnostics:
            # GitLab joins issues of one fingerprint, so the second of two like ones has its own.
            mark = f"{checked.path}:{found.fingerprint}"
            seen[mark] = seen.get(mark, 0) + 1
            row = {
                "description": found.message,
                "check_name": found.rule,
                "fingerprint": _fingerprint(f"{mark}:{seen[mark]}"),
                "severity": _SEVERITIES[found.severity],
                "location": {
                    "path": checked.path.removeprefix("./"),
                    "lines": {"begin": found.place.line, "end": found.document.end_place(found.at).line},
                },
            }
            out.write(f"{comma}\n{dumps(row, ensure_ascii=False)}")
            comma = ","
    out.write("\n]\n")


def _fingerprint(words: str) -> str:
    from hashlib import sha256

    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]
