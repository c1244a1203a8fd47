"""JUnit's XML, for build servers that show nothing else: a suite a file, a test case a finding."""

import re
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from quotecheck.values.diagnostic import Checked, Diagnostic, Report

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(report: Report, out: TextIO) -> None:
    """Write the suites; a finding below ``--fail-on`` is a case that passed and says so, a problem is an error."""
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="quotecheck">\n')
    for checked in report.files:
        failures = sum(found.severity >= report.fail_on for found in checked.diagnostics)
        tests = max(1, len(checked.diagnostics) + len(checked.problems))
        counts = f'tests="{tests}" failures="{failures}" errors="{len(checked.problems)}"'
        out.write(f"<testsuite name={_attribute(checked.path)} {counts}>\n")
        _write_cases(checked, report, out)
        out.write("</testsuite>\n")
    out.write("</testsuites>\n")


def _write_cases(checked: Checked, report: Report, out: TextIO) -> None:
    for found in checked.diagnostics:
        line, column = found.place
        name = _attribute(f"{found.rule} at {line}:{column}")
        head = f"<testcase classname={_attribute(checked.path)} name={name}"
        body = escape(_clean(_body(found)))
        if found.severity >= report.fail_on:
            told = f"type={_attribute(found.rule)} message={_attribute(found.message)}"
            out.write(f"{head}><failure {told}>{body}</failure></testcase>\n")
        else:
            out.write(f"{head}><system-out>{body}</system-out></testcase>\n")
    for problem in checked.problems:
        told = f'type="quotecheck" message={_attribute(problem.message)}'
        name = f'classname={_attribute(checked.path)} name="read and check"'
        out.write(f"<testcase {name}><error {told}>{escape(_clean(problem.remedy))}</error></testcase>\n")
    if not checked.diagnostics and not checked.problems:
        out.write(f'<testcase classname={_attribute(checked.path)} name="nothing to say"/>\n')


def _body(found: Diagnostic) -> str:
    line, column = found.place
    told = [f"{found.document.path}:{line}:{column}: {found.severity}: {found.message}"]
    told += [f"  line {found.document.place(x.at.start).line}: {found.document[x.at]}: {x.text}" for x in found.labels]
    return "\n".join(told)


def _attribute(words: str) -> str:
    return quoteattr(_clean(words))


def _clean(words: str) -> str:
    """Return words without the characters that XML cannot hold at all."""
    return _NOT_XML.sub("\ufffd", words)
