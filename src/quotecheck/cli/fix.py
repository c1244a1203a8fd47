"""``check --fix`` and ``check --diff``: marks, blanks and stops put right where it needs no person."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from quotecheck import fixes
from quotecheck.cli import tell
from quotecheck.readers.files import read_bytes
from quotecheck.run import Task, check_source, rules_of, told
from quotecheck.values.counts import many
from quotecheck.values.diagnostic import Problem
from quotecheck.values.errors import InputError
from quotecheck.values.fix import Fixed

Complain = Callable[[Problem], None]


def fixing(tasks: Iterable[Task], unsafe: bool, complain: Complain) -> Iterator[Task]:
    """Put each file right before it is checked, and tell in the end what was done; pass on every task."""
    done = left = files = 0
    kept: Counter[str] = Counter()
    for task in tasks:
        if task.data is not None:
            remedy = "Name a file, or use --diff."
            raise InputError(task.path, "standard input cannot be fixed in its place", remedy)
        try:
            data = read_bytes(task.path)
            result = _fixed(task, data, unsafe)
            if result.changed:
                fixes.write(result, data)
                files += 1
            done += sum(count for _, count in result.fixes)
            left += result.unsafe
            kept[result.why_not] += 1
        except InputError as error:
            complain(told(error, task.path))
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            complain(Problem(2, task.path, f"cannot be written: {reason}", "Check its rights."))
        yield task
    more = f"; {many(left, 'more')} with --unsafe-fixes" if left else ""
    tell.note(f"{many(done, 'finding')} put right in {many(files, 'file')}{more}.")
    _tell_kept(kept)


def diffing(tasks: Iterable[Task], unsafe: bool, complain: Complain) -> bool:
    """Print what fixes would change, and change nothing; return whether they would."""
    changed = False
    kept: Counter[str] = Counter()
    for task in tasks:
        try:
            result = _fixed(task, read_bytes(task.path) if task.data is None else task.data, unsafe)
        except InputError as error:
            complain(told(error, task.path))
            continue
        changed |= result.changed
        kept[result.why_not] += 1
        sys.stdout.write(fixes.diff(result))
    _tell_kept(kept)
    return changed


def _tell_kept(kept: Counter[str]) -> None:
    """Tell how many files were left as they were, and why; those without copy have nothing to fix."""
    for reason, count in kept.items():
        if reason and reason != fixes.NO_COPY:
            tell.note(f"{many(count, 'file')} left as {'it was' if count == 1 else 'they were'}: {reason}.")


def _fixed(task: Task, data: bytes, unsafe: bool) -> Fixed:
    uses = {rule.name: rule.uses for rule in rules_of(task.settings)}
    return fixes.fixed(task.path, data, partial(check_source, settings=task.settings, keep=True), uses, unsafe)
