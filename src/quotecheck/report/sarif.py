"""SARIF 2.1.0, as code hosts and editors read it; columns count code points, and say so."""

from json import dumps
from typing import Any, TextIO
from urllib.parse import quote

from quotecheck.values.diagnostic import Diagnostic, Problem, Report, Severity
from quotecheck.values.rule import Rule
from quotecheck.values.span import Span

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_HOME = "https://pypi.org/project/quotecheck-news/"


def write(report: Report, out: TextIO) -> None:
    """Write one run; results are written as they are found, so that memory stays flat."""
    index = {rule.name: n for n, rule in enumerate(report.rules)}
    driver = {
        "name": "quotecheck",
        "version": report.version,
        "informationUri": _HOME,
        "rules": [_rule(rule) for rule in report.rules],
    }
    out.write(f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{\n')
    out.write(f'"tool": {{"driver": {dumps(driver, ensure_ascii=False)}}},\n"columnKind": "unicodeCodePoints",\n')
    out.write('"results": [')
    comma = ""
    notes: list[dict[str, Any]] = []
    failed = False
    for checked in report.files:
        for found in checked.diagnostics:
            out.write(f"{comma}\n{dumps(_result(found, checked.path, index), ensure_ascii=False)}")
            comma = ","
        notes += map(_notification, checked.problems)
        failed |= any(problem.blame == 3 for problem in checked.problems)
    run = {"executionSuccessful": not failed, "toolExecutionNotifications": notes}
    out.write(f'\n],\n"invocations": [{dumps(run, ensure_ascii=False)}]\n}}]}}\n')


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(rule.why.split()) or rule.summary},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _result(found: Diagnostic, path: str, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": found.rule,
        "level": _LEVELS[found.severity],
        "message": {"text": found.message},
        "locations": [_location(found, path, found.at)],
        "partialFingerprints": {"quotecheck/v1": found.fingerprint},
    }
    if found.rule in index:
        result["ruleIndex"] = index[found.rule]
    if found.labels:
        result["relatedLocations"] = [
            {"id": n, **_location(found, path, label.at), "message": {"text": label.text}}
            for n, label in enumerate(found.labels, 1)
        ]
    return result


def _location(found: Diagnostic, path: str, span: Span) -> dict[str, Any]:
    document = found.document
    start, end = document.place(span.start), document.end_place(span)
    region: dict[str, Any] = {"startLine": start.line, "startColumn": start.column}
    region |= {"endLine": end.line, "endColumn": end.column, "snippet": {"text": document[span]}}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}, "region": region}}


def _notification(problem: Problem) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": f"{problem.message}. {problem.remedy}".strip()},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(problem.path)}}}],
    }


def _uri(path: str) -> str:
    return quote(path.replace("\\", "/").removeprefix("./"))
