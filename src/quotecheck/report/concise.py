"""One line a finding: ``path:line:column: severity: message [rule]``."""

from typing import TextIO

from quotecheck.values.diagnostic import Report


def write(report: Report, out: TextIO) -> None:
    """Write each finding on a line of its own, as editors and grep read them."""
    for checked in report.files:
        for found in checked.diagnostics:
            line, column = found.place
            message = " ".join(found.message.split())
            out.write(f"{checked.path}:{line}:{column}: {found.severity}: {message} [{found.rule}]\n")
