"""All findings as one JSON object, version 1 (docs/formats.md); written as the run goes on."""

from json import dumps
from typing import TextIO

from quotecheck.report import rows
from quotecheck.values.diagnostic import Report


def write(report: Report, out: TextIO) -> None:
    """Write ``{"version": 1, "diagnostics": […], "problems": […], "summary": {…}}``."""
    problems: list[rows.Row] = []
    summary = dict.fromkeys(("files", "quotes", "linked", "error", "warning", "info"), 0)
    out.write('{"version": 1, "diagnostics": [')
    comma = ""
    for checked in report.files:
        for found in checked.diagnostics:
            out.write(comma + "\n" + dumps(rows.diagnostic(found), ensure_ascii=False))
            comma = ","
            summary[str(found.severity)] += 1
        problems += map(rows.problem, checked.problems)
        summary["files"] += 1
        summary["quotes"] += checked.quotes
        summary["linked"] += checked.linked
    told = dumps(problems, ensure_ascii=False)
    out.write(f'\n], "problems": {told}, "summary": {dumps(summary)}}}\n')
