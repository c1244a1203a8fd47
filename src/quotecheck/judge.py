"""From what a check saw to what a person reads: the rule's words, its severity, the order of the page."""

from quotecheck.values.diagnostic import Diagnostic, Label
from quotecheck.values.document import Document
from quotecheck.values.finding import Finding
from quotecheck.values.rule import Rule


def judge(finding: Finding, rule: Rule, document: Document) -> Diagnostic:
    """Put a finding in the words of its rule."""
    variant = rule.variants[finding.variant] if finding.variant else None
    return Diagnostic(
        rule=rule.name,
        family=rule.family,
        severity=variant.severity if variant else rule.severity,
        message=(variant.message if variant else rule.message).format_map(finding.facts),
        at=finding.at,
        labels=tuple(
            Label(pointer.at, rule.labels[pointer.label].format_map(finding.facts)) for pointer in finding.pointers
        ),
        document=document,
    )
