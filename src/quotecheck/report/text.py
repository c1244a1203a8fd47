"""The report for a person at a terminal: each finding with its copy, then what it comes to."""

from collections import Counter
from collections.abc import Iterator
from typing import TextIO

from quotecheck.report.cells import plain, wide
from quotecheck.report.excerpt import Row, draw
from quotecheck.report.screen import Screen
from quotecheck.values.counts import many
from quotecheck.values.diagnostic import Diagnostic, Report, Severity


def write(report: Report, out: TextIO) -> None:
    """Write each finding as a picture of its copy, then a summary."""
    screen = Screen(out)
    found: Counter[Severity] = Counter()
    files = touched = quotes = linked = problems = 0
    for checked in report.files:
        for diagnostic in checked.diagnostics:
            found[diagnostic.severity] += 1
            screen.rows(_finding(diagnostic, screen), primary_line=str(diagnostic.severity))
        files += 1
        touched += bool(checked.diagnostics)
        quotes += checked.quotes
        linked += checked.linked
        problems += len(checked.problems)
    screen.rows(_summary(report, screen, found, (files, touched, quotes, linked, problems)))


def _finding(found: Diagnostic, screen: Screen) -> Iterator[Row]:
    line, column = found.place
    severity = str(found.severity)
    where = f"{plain(found.document.path)}:{line}:{column}"
    if found.document.story:
        where += f" ({plain(found.document.story)})"
    if wide(where) + len(severity) + len(found.rule) + 4 <= screen.width:
        yield [(where, "strong"), ("  ", ""), (severity, severity), ("  ", ""), (found.rule, "faint")]
    else:
        yield [(where, "strong")]
        yield [("  ", ""), (severity, severity), ("  ", ""), (found.rule, "faint")]
    yield from screen.paragraph(found.message, indent=2)
    yield [("", "")]
    yield from draw(found, screen.width, screen.ink)
    yield [("", "")]


def _summary(
    report: Report, screen: Screen, found: Counter[Severity], counts: tuple[int, int, int, int, int]
) -> Iterator[Row]:
    files, touched, quotes, linked, problems = counts
    if found:
        told = ", ".join(many(found[severity], str(severity)) for severity in sorted(found, reverse=True))
        where = f" in {touched:,} of {many(files, 'story')}" if files > 1 else ""
        yield from screen.paragraph(f"{many(found.total(), 'finding')}{where}: {told}.", "strong")
    elif files > problems:
        yield from screen.paragraph(f"Nothing to say of {many(files - problems, 'story')}.", "good")
    if quotes:
        share = f"{100 * linked / quotes:.0f} %"
        yield from screen.paragraph(f"{many(quotes, 'quote')} of speech, {linked:,} linked to a speaker ({share}).")
    if problems:
        yield from screen.paragraph(f"{many(problems, 'problem')} kept us from checking all of it; see above.", "error")
    if found:
        failing = sum(count for severity, count in found.items() if severity >= report.fail_on)
        limit = f"--fail-on {report.fail_on}"
        yield from screen.paragraph(
            f"Exit code 1, for {many(failing, 'finding')} at {report.fail_on} or above ({limit})."
            if failing and not problems
            else f"Nothing is at {report.fail_on} or above ({limit})."
            if not failing
            else f"{many(failing, 'finding')} at {report.fail_on} or above ({limit}).",
            "faint",
        )
