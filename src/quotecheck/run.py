"""The whole pipeline on one screen; the one place that catches a crashed check."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

from quotecheck import catalogue
from quotecheck.config import Settings
from quotecheck.judge import judge
from quotecheck.readers import plain
from quotecheck.understand import understand
from quotecheck.values.case import Case
from quotecheck.values.diagnostic import Diagnostic, Problem, Report
from quotecheck.values.finding import Finding
from quotecheck.values.rule import Rule
from quotecheck.values.story import Story

Check = Callable[..., Iterator[Finding]]


def read_story(path: str, source: str) -> Story:
    """Read and understand one file's text."""
    return understand(plain.read(path, source))


def check_story(story: Story, settings: Settings) -> tuple[list[Diagnostic], list[Problem]]:
    """Apply every chosen rule to a story; a rule that crashes is named and the others go on."""
    case = Case(story)
    diagnostics: list[Diagnostic] = []
    problems: list[Problem] = []
    for rule in chosen(settings):
        try:
            found = list(apply(rule, case, settings))
            diagnostics += [judge(finding, rule, story.document) for finding in found]
        except Exception as error:
            problems.append(
                Problem(
                    3,
                    story.document.path,
                    f"the rule {rule.name} crashed: {type(error).__name__}: {error}",
                    f"Carry on with --ignore {rule.name}, and tell us.",
                )
            )
    return sorted(diagnostics, key=lambda d: (d.at, -d.severity, d.rule)), problems


def check_files(paths: Iterable[Path], settings: Settings) -> Report:
    """Check files of copy."""
    diagnostics: list[Diagnostic] = []
    problems: list[Problem] = []
    files = quotes = linked = 0
    for path in paths:
        story = read_story(str(path), path.read_text(encoding="utf-8"))
        found, failed = check_story(story, settings)
        diagnostics += found
        problems += failed
        files += 1
        quotes += sum(quote.spoken for quote in story.quotes)
        linked += sum(quote.spoken and quote.attribution is not None for quote in story.quotes)
    return Report(tuple(diagnostics), tuple(problems), files, quotes, linked)


def chosen(settings: Settings) -> Iterator[Rule]:
    """Yield the rules that are on under these settings; a name selects a rule or a family."""
    for rule in catalogue.load():
        names = {rule.name, rule.family}
        if (names & set(settings.select) if settings.select else rule.on) and not names & set(settings.ignore):
            yield rule


def apply(rule: Rule, case: Case, settings: Settings) -> Iterator[Finding]:
    """Run a rule's check with the rule's defaults, overridden by the user's options."""
    module = import_module(f"quotecheck.checks.{rule.family}.{rule.uses.replace('-', '_')}")
    check: Check = module.check
    told = settings.options.get(rule.name, {})
    return check(case, **{name: told.get(name, option.default) for name, option in rule.options.items()})
