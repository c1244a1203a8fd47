"""Write ``docs/rules/`` from the rule files: ``python docs/write_rule_pages.py``. A test holds the pages fresh."""

from pathlib import Path

from quotecheck import allowances, catalogue
from quotecheck.report.rule_page import page

HERE = Path(__file__).parent / "rules"


def pages() -> dict[str, str]:
    """Return what each file of ``docs/rules/`` holds, by its name."""
    rules = catalogue.load()
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


def main() -> None:
    """Write the pages, and take away those of rules that are gone."""
    fresh = pages()
    for old in HERE.glob("*.md"):
        if old.name not in fresh:
            old.unlink()
    for name, text in fresh.items():
        (HERE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
