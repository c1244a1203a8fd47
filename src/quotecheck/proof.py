"""Whether a rule does what its examples say: the rule's tests, its page and ``quotecheck test`` in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck import catalogue, roster, verify
from quotecheck.config import Settings
from quotecheck.judge import judge
from quotecheck.run import apply, read_story
from quotecheck.values import toml
from quotecheck.values.case import Case
from quotecheck.values.diagnostic import Diagnostic
from quotecheck.values.finding import Finding
from quotecheck.values.rule import Example, Rule
from quotecheck.values.span import Span
from quotecheck.values.value import Value, replace


class Verdict(Value):
    """How one example of a rule went; ``faults`` are sentences, none where the rule did as told.

    ``line`` is where the example starts in the file of the rule, from 1.
    """

    rule: Rule
    example: Example
    faults: tuple[str, ...]
    line: int


def prove(rules: Sequence[Rule]) -> Iterator[Verdict]:
    """Yield a verdict on each example of each rule.

    An example marked ``known`` is expected to fail; where it holds, that is its fault. Raises ``InputError`` where an
    example is broken.
    """
    for rule in rules:
        file = toml.load(rule.path)
        for nth, example in enumerate(catalogue.examples(rule)):
            faults = shortfalls(rule, example)
            if example.known:
                faults = () if faults else (f"it holds now: take away known = “{example.known}”",)
            place = file.place("example", nth)
            yield Verdict(rule, example, faults, place.line if place else 1)


def shortfalls(rule: Rule, example: Example) -> tuple[str, ...]:
    """Tell in what the rule departs from one example: a place too many, a place missed, another variant, a crash."""
    copy, wanted = example.unmarked()
    try:
        told = findings(rule, example)
    except Exception as error:
        return (f"the check crashed: {type(error).__name__}: {error}",)
    found = sorted(finding.at for finding, _ in told)
    faults = [f"not flagged: {_shown(copy, span)}" for span in wanted if span not in found]
    faults += [f"flagged, though not marked: {_shown(copy, span)}" for span in found if span not in wanted]
    if len(found) != len(set(found)):
        faults.append("the same place is flagged twice")
    faults += [
        f"the variant is “{finding.variant}”, not “{example.variant}”: {_shown(copy, finding.at)}"
        for finding, _ in told
        if finding.variant != example.variant
    ]
    return tuple(faults)


def findings(rule: Rule, example: Example) -> list[tuple[Finding, Diagnostic]]:
    """Run a rule over one example: what its check found, beside what a person reads."""
    declared = roster.parse(example.roster, "people.csv")
    story = read_story("example.txt", example.unmarked()[0], declared)
    before = read_story("before.txt", example.before, declared) if example.before else None
    case = Case(story, roster=declared, before=before)
    if example.sources:
        archive = verify.of_texts(example.sources)
        case = replace(case, sources=archive.sources, matches=verify.match(story, archive))
    settings = Settings(options={rule.name: example.options or {}})
    return [(finding, judge(finding, rule, story.document)) for finding in apply(rule, case, settings)]


def _shown(copy: str, span: Span) -> str:
    line = copy.count("\n", 0, span.start) + 1
    return f"“{copy[span.start : span.end]}” (line {line})"
