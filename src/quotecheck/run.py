"""The whole pipeline on one screen; the one place that catches a crashed check."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from quotecheck import catalogue
from quotecheck.allowances import Settled, may_allow, settle
from quotecheck.config import Settings
from quotecheck.config.choose import chosen, validate
from quotecheck.evidence import case_of, roster_of
from quotecheck.judge import judge
from quotecheck.readers import plain, stories
from quotecheck.readers.files import read_bytes
from quotecheck.understand import understand
from quotecheck.values.case import Case
from quotecheck.values.diagnostic import Checked, Diagnostic, Problem, Severity
from quotecheck.values.errors import InputError
from quotecheck.values.finding import Finding
from quotecheck.values.people import Roster
from quotecheck.values.rule import Rule
from quotecheck.values.story import Story
from quotecheck.values.value import replace

RECORD = "verification"
"""The family of the rules that hold a story against sources."""

Check = Callable[..., Iterator[Finding]]
_NOBODY = Roster()
_LAST: list["_On"] = []  # the files of one folder have one settings


class Task(NamedTuple):
    """One file to check; ``data`` where it is not to be read from ``path``, ``before`` where it was another once.

    ``keep`` the stories for a format that draws all of them.
    """

    path: str
    settings: Settings
    data: bytes | None = None
    before: bytes | None = None
    keep: bool = False


def read_story(path: str, source: str, roster: Roster = _NOBODY) -> Story:
    """Read and understand one story of plain text."""
    return understand(plain.read(path, source), roster)


def read_stories(
    path: str,
    data: bytes,
    encoding: str = "",
    complain: Callable[[InputError], None] | None = None,
    roster: Roster = _NOBODY,
) -> Iterator[Story]:
    """Read and understand the stories of one file, one by one; raise ``InputError`` where it cannot be read.

    With ``complain``, one story of several that is broken is told there, and the others go on.
    """
    return (understand(document, roster) for document in stories(path, data, encoding, complain))


class _On(NamedTuple):
    """What is on under some settings: the rules, each with its options, those that need sources apart from the rest."""

    settings: Settings
    rules: tuple[Rule, ...]
    always: tuple[tuple[Rule, dict[str, Any]], ...]
    with_sources: tuple[tuple[Rule, dict[str, Any]], ...]


def rules_of(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that are on under these settings; raise ``InputError`` where they name one there is none of."""
    return _on(settings).rules


def _on(settings: Settings) -> _On:
    if not _LAST or (_LAST[0].settings is not settings and _LAST[0].settings != settings):
        rules = _all_rules(settings)
        validate(settings, rules)
        on = tuple(_with_severity(rule, settings.severities.get(rule.name)) for rule in chosen(settings, rules))
        told = tuple((rule, _options(rule, settings)) for rule in on)
        without = tuple((rule, options) for rule, options in told if rule.family != RECORD)
        _LAST[:] = [_On(settings, on, without, told)]
    return _LAST[0]


def _all_rules(settings: Settings) -> tuple[Rule, ...]:
    return catalogue.load((Path(settings.house_rules),) if settings.house_rules else ())


def _names(rules: Iterable[Rule]) -> set[str]:
    """Return the names and families of rules, which an allowance can have."""
    return {name for rule in rules for name in (rule.name, rule.family)}


def check_case(case: Case, settings: Settings) -> tuple[Settled, list[Problem]]:
    """Apply every chosen rule to a case; a rule that crashes is named and the others go on."""
    document = case.story.document
    diagnostics: list[Diagnostic] = []
    problems: list[Problem] = []
    on = _on(settings).with_sources if case.sources else _on(settings).always
    for rule, options in on:
        try:
            found = list(_check(rule.family, rule.uses)(case, **options))
            if found:
                diagnostics += [judge(finding, rule, document) for finding in found]
        except Exception as error:
            remedy = f"The other rules went on. Carry on with --ignore {rule.name}, and tell us."
            problems.append(_bug(document.path, f"the rule {rule.name} crashed", error, remedy))
    commented = may_allow(document.source)
    ran = _names(rule for rule, _ in on) if commented else ()
    known = _names(_all_rules(settings)) if commented else ()
    folders = [_folder(settings, table) for table in settings.allow] if diagnostics else ()
    return settle(document, diagnostics, settings.allow, ran, known, folders), problems


def _folder(settings: Settings, table: Mapping[str, Any]) -> str:
    """Return the folder of the config file that an ``[[allow]]`` table stands in, empty where it is in none."""
    origin = settings.origins.get(f"allow.{table}")
    return str(Path(origin.path).parent) if origin and origin.place else ""


def check_source(
    path: str, data: bytes, settings: Settings, keep: bool = False, before: bytes | None = None
) -> Checked:
    """Check the bytes of one file, story by story; ``before`` are those it had, ``keep`` keeps the stories."""
    found: list[Diagnostic] = []
    problems: list[Problem] = []
    kept: list[Story] = []
    allowed: frozenset[int] = frozenset()
    quotes = linked = 0
    rules_of(settings)  # what is wrong with the settings is not the story's fault
    try:
        roster = roster_of(settings.people)
        earlier = _earlier(path, before, settings.encoding, roster) if before else {}
        copy = read_stories(path, data, settings.encoding, lambda error: problems.append(told(error, path)), roster)
        for story in copy:
            case = case_of(story, settings, earlier.get(story.document.story))
            settled, failed = check_case(case, settings)
            found += settled.diagnostics
            problems.extend(failed)
            allowed |= settled.used
            links = [quote.attribution for quote in story.quotes if quote.spoken]
            quotes += len(links)
            linked += len(links) - links.count(None)
            kept += [story] if keep else []
    except InputError as error:
        problems.append(told(error, path))
    except Exception as error:
        remedy = "The other files went on. Tell us, with the story."
        problems.append(_bug(path, "reading this story crashed", error, remedy))
    return Checked(path, tuple(found), tuple(problems), quotes, linked, tuple(kept), allowed)


def _earlier(path: str, before: bytes, encoding: str, roster: Roster) -> dict[str, Story]:
    """Return the stories a file had, by name; none where it could not be read, since that is mended by now."""
    try:
        return {old.document.story: old for old in read_stories(path, before, encoding, None, roster)}
    except InputError:
        return {}


def check_task(task: Task) -> Checked:
    """Check one file of a run; its bytes are read here where the task does not bring them."""
    try:
        data = read_bytes(task.path) if task.data is None else task.data
    except InputError as error:
        return Checked(task.path, problems=(told(error, task.path),))
    return check_source(task.path, data, task.settings, task.keep, task.before)


def check_files(tasks: Iterable[Task], jobs: int = 1) -> Iterator[Checked]:
    """Check files, in their order, in as many processes; the findings are the same for any number of them."""
    if jobs < 2:
        yield from map(check_task, tasks)
        return
    from quotecheck.pool import spread

    yield from spread(check_task, tasks, jobs)


def apply(rule: Rule, case: Case, settings: Settings) -> Iterator[Finding]:
    """Run a rule's check with the rule's defaults, overridden by the user's options."""
    return _check(rule.family, rule.uses)(case, **_options(rule, settings))


def _options(rule: Rule, settings: Settings) -> dict[str, Any]:
    """Return the options of a rule as they are set, or by default."""
    told = settings.options.get(rule.name, {})
    return {name: told.get(name, option.default) for name, option in rule.options.items()}


@cache
def _check(family: str, name: str) -> Check:
    check: Check = import_module(f"quotecheck.checks.{family}.{name.replace('-', '_')}").check
    return check


def _with_severity(rule: Rule, severity: Severity | None) -> Rule:
    """Return a rule with all it says at one severity, where the user set one."""
    if severity is None:
        return rule
    variants = {name: variant._replace(severity=severity) for name, variant in rule.variants.items()}
    return replace(rule, severity=severity, variants=variants)


def told(error: InputError, path: str = "") -> Problem:
    """Return an error of the user's input as a problem of a file."""
    return Problem(2, error.path or path, error.message, error.remedy, error.place)


def _bug(path: str, what: str, error: Exception, remedy: str) -> Problem:
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f" ({Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno})" if frame else ""
    return Problem(3, path, f"{what}: {type(error).__name__}: {error}{where}", remedy)
