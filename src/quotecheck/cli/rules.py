"""``quotecheck rules``, ``explain`` and ``test``: what the rules say of themselves."""

import sys
from pathlib import Path

from quotecheck import allowances, catalogue
from quotecheck.config.file import for_file
from quotecheck.values.counts import many
from quotecheck.values.errors import InputError
from quotecheck.values.rule import Rule


def rules(family: str) -> int:
    """List the rules by family, with severity and summary; return the exit code."""
    known = _known()
    families = tuple(sorted({rule.family for rule in known}))
    if family and family not in families:
        remedy = f"There are: {', '.join(families)}."
        raise InputError("", f"there is no family {family}", remedy, given=family, choices=families)
    wide = max(len(rule.name) for rule in known)
    for name in [family] if family else families:
        sys.stdout.write(f"{name}\n")
        for rule in known:
            if rule.family == name:
                on = "" if rule.on else " (off unless selected)"
                sys.stdout.write(f"  {rule.name:{wide}}  {rule.severity!s:7}  {rule.summary}{on}\n")
        sys.stdout.write("\n")
    sys.stdout.write(f"{len(known)} rules. quotecheck explain RULE tells why.\n")
    return 0


def explain(name: str) -> int:
    """Print the page of a rule; return the exit code."""
    known = _known()
    names = (*(rule.name for rule in known), allowances.RULE)
    if name not in names:
        family = f" {name}" if any(rule.family == name for rule in known) else ""
        remedy = f"`quotecheck rules{family}` lists them."
        raise InputError("", f"there is no rule {name}", remedy, given="" if family else name, choices=names)
    if name == allowances.RULE:
        sys.stdout.write(allowances.PAGE)
        return 0
    rule = known[names.index(name)]
    from quotecheck.report import rule_page

    sys.stdout.write(rule_page.page(rule, catalogue.examples(rule)))
    return 0


def test(folder: str) -> int:
    """Run the examples of the rules, the built-in ones or those of a folder; return the exit code."""
    from quotecheck.proof import prove

    house = _house(folder)
    wanted = catalogue.load(house)
    if folder:
        wanted = tuple(rule for rule in wanted if rule.path.is_relative_to(folder))
    held = failed = 0
    for verdict in prove(wanted):
        held += not verdict.faults
        failed += bool(verdict.faults)
        for fault in verdict.faults:
            sys.stdout.write(f"{verdict.rule.path}:{verdict.line}: {verdict.example.name}: {fault}\n")
    counted = f"{many(len(wanted), 'rule')}, {many(held + failed, 'example')}"
    sys.stdout.write(
        f"{counted}: {held} {'holds' if held == 1 else 'hold'}, {failed} {'fails' if failed == 1 else 'fail'}.\n"
    )
    return int(failed > 0)


def _house(folder: str) -> tuple[Path, ...]:
    named = folder or for_file(Path("story.txt")).house_rules
    return (Path(named),) if named else ()


def _known() -> tuple[Rule, ...]:
    return catalogue.load(_house(""))
