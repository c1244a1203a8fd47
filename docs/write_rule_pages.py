"""Write ``docs/rules/`` and the heads of the rules from the rule files: ``python docs/write_rule_pages.py``.

A test holds both fresh.
"""

from pathlib import Path

from quotecheck import allowances, catalogue
from quotecheck.catalogue.files import built_in
from quotecheck.report.rule_page import page

HERE = Path(__file__).parent / "rules"
HEADS = Path(catalogue.__file__).with_name("heads.py")


def pages() -> dict[str, str]:
    """Return what each file of ``docs/rules/`` holds, by its name."""
    rules = built_in(catalogue.rules_folder())
    written = {f"{rule.name}.md": page(rule, catalogue.examples(rule)) for rule in rules}
    lines = ["# Rules", "", "One page a rule, written from `rules/` by `python docs/write_rule_pages.py`.", ""]
    for family in dict.fromkeys(rule.family for rule in rules):
        lines += [f"## {family}", "", "| rule | severity | on | what it finds |", "|---|---|---|---|"]
        for rule in rules:
            if rule.family == family:
                on = "yes" if rule.on else "no"
                lines.append(f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {on} | {rule.summary} |")
        lines.append("")
    lines += [f"## {allowances.FAMILY}", "", "| finding | severity | on | what it finds |", "|---|---|---|---|"]
    lines += [f"| [{allowances.RULE}]({allowances.RULE}.md) | warning | yes | {allowances.SUMMARY} |", ""]
    written[f"{allowances.RULE}.md"] = allowances.PAGE
    written["README.md"] = "\n".join(lines)
    return written


def heads() -> str:
    """Return the module that holds the head of every rule file, for a run over copy to read no TOML."""
    rows = []
    for rule in built_in(catalogue.rules_folder()):
        row = (
            f"{rule.family}/{rule.name}",
            catalogue.checksum(catalogue.head_of(rule.path)),
            rule.summary,
            rule.why,
            rule.message,
            rule.severity.name,
            rule.since,
            rule.on,
            rule.uses,
            {name: (variant.severity.name, variant.message) for name, variant in rule.variants.items()},
            dict(rule.labels),
            {name: tuple(option) for name, option in rule.options.items()},
        )
        rows.append("    (\n" + "".join(f"        {field!r},\n" for field in row) + "    ),\n")
    top = '"""The heads of the rule files, written by ``python docs/write_rule_pages.py``. Do not edit."""\n\n'
    return f"{top}# fmt: off\n# ruff: noqa\n\nfrom typing import Any\n\nHEADS: tuple[Any, ...] = (\n{''.join(rows)})\n"


def main() -> None:
    """Write the pages and the heads, and take away the pages of rules that are gone."""
    fresh = pages()
    for old in HERE.glob("*.md"):
        if old.name not in fresh:
            old.unlink()
    for name, text in fresh.items():
        (HERE / name).write_text(text, encoding="utf-8")
    HEADS.write_text(heads(), encoding="utf-8")


if __name__ == "__main__":
    main()
