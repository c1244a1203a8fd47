"""reviewdog's diagnostic format; its columns count bytes of UTF-8, from 1."""

from json import dumps
from typing import Any, TextIO

from quotecheck.values.diagnostic import Diagnostic, Report, Severity
from quotecheck.values.document import Document
from quotecheck.values.span import Span

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def write(report: Report, out: TextIO) -> None:
    """Write one object that ``reviewdog -f=rdjson`` reads."""
    out.write('{"source": {"name": "quotecheck"}, "diagnostics": [')
    comma = ""
    for checked in report.files:
        for found in checked.diagnostics:
            out.write(f"{comma}\n{dumps(_row(found, checked.path), ensure_ascii=False)}")
            comma = ","
    out.write("\n]}\n")


def _row(found: Diagnostic, path: str) -> dict[str, Any]:
    path = path.removeprefix("./")
    row: dict[str, Any] = {
        "message": found.message,
        "location": {"path": path, "range": _range(found.document, found.at)},
        "severity": _SEVERITIES[found.severity],
        "code": {"value": found.rule},
    }
    if found.labels:
        row["relatedLocations"] = [
            {"message": label.text, "location": {"path": path, "range": _range(found.document, label.at)}}
            for label in found.labels
        ]
    return row


def _range(document: Document, span: Span) -> dict[str, Any]:
    source = document.source_span(span)
    return {"start": _place(document, source.start), "end": _place(document, source.end)}


def _place(document: Document, offset: int) -> dict[str, int]:
    line, column = document.source_place(offset)
    if document.runs:  # a Word file: paragraph and run
        return {"line": line, "column": column}
    before = document.source[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
