"""Annotations of GitHub Actions: one workflow command a finding."""

from typing import TextIO

from quotecheck.values.diagnostic import Report, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(report: Report, out: TextIO) -> None:
    """Write each finding as an annotation of its line, with the other places in its text, and a count at the end."""
    count = 0
    for checked in report.files:
        for found in checked.diagnostics:
            count += 1
            line, column = found.place
            end = found.document.end_place(found.at)
            where = f"file={_property(checked.path)},line={line}"
            where += f",col={column},endColumn={end.column}" if end.line == line else f",endLine={end.line}"
            told = [found.message, *(_place(found.document.place(x.at.start).line, x.text) for x in found.labels)]
            title = f"title={_property(found.rule)}"
            message = _data("\n".join(told))
            out.write(f"::{_LEVELS[found.severity]} {where},{title}::{message}\n")
        for problem in checked.problems:
            message = _data(f"{problem.message}. {problem.remedy}")
            out.write(f"::error file={_property(checked.path)},title=quotecheck::{message}\n")
    out.write(f"{count} findings\n" if count != 1 else "1 finding\n")


def _place(line: int, label: str) -> str:
    return f"line {line}: {label}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
