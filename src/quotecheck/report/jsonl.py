"""One JSON object a finding, one a line (docs/formats.md)."""

from json import dumps
from typing import TextIO

from quotecheck.report import rows
from quotecheck.values.diagnostic import Report


def write(report: Report, out: TextIO) -> None:
    """Write each finding on a line of its own, and each problem as ``{"problem": {…}}``."""
    for checked in report.files:
        for found in checked.diagnostics:
            out.write(dumps(rows.diagnostic(found), ensure_ascii=False) + "\n")
        for problem in checked.problems:
            out.write(dumps({"problem": rows.problem(problem)}, ensure_ascii=False) + "\n")
