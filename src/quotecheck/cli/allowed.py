"""``[[allow]]`` tables that let nothing pass: told at the end of a run."""

from collections.abc import Callable, Iterable, Iterator

from quotecheck.allowances import unused_tables
from quotecheck.cli import tell
from quotecheck.config import Settings
from quotecheck.run import RECORD, rules_of
from quotecheck.values.diagnostic import Checked


def noting(settings: Settings) -> Callable[[Iterable[Checked]], Iterator[Checked]]:
    """Return a filter that passes every file on, and in the end tells which tables no finding needed."""

    def noted(checked: Iterable[Checked]) -> Iterator[Checked]:
        used: set[int] = set()
        for one in checked:
            used |= one.allowed
            yield one
        ran = (rule for rule in rules_of(settings) if rule.family != RECORD or settings.sources)
        on = {name for rule in ran for name in (rule.name, rule.family)}
        for nth in unused_tables(settings.allow, used, on):
            table = settings.allow[nth]
            where = ", ".join(f"{key} {table[key]!r}" for key in ("path", "quote") if table.get(key))
            tell.note(f"nothing needs the allowance of {table['rule']} for {where}; take it away.")

    return noted
