"""``check --fix`` and ``check --diff``: marks, blanks and stops put right where it needs no person."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from quotecheck import fixes
from quotecheck.cli import tell
from quotecheck.readers.files import read_bytes
from quotecheck.run import Task, check_source, rules_of, told
from quotecheck.values.diagnostic import Problem
from quotecheck.values.errors import InputError
from quotecheck.values.fix import Fixed

Complain = Callable[[Problem], None]


def fixing(tasks: Iterable[Task], unsafe: bool, complain: Complain) -> Iterator[Task]:
    """Put each file right before it is checked, and tell in the end what was done; pass on every task."""
    done = left = files = 0
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
        except InputError as error:
            complain(told(error, task.path))
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            complain(Problem(2, task.path, f"cannot be written: {reason}", "Check its rights."))
        yield task
    more = f"; {_many(left, 'more')} with --unsafe-fixes" if left else ""
    tell.note(f"{_many(done, 'finding')} put right in {_many(files, 'file')}{more}.")


def diffing(tasks: Iterable[Task], unsafe: bool, complain: Complain) -> bool:
    """Print what fixes would change, and change nothing; return whether they would."""
    changed = False
    for task in tasks:
        try:
            result = _fixed(task, read_bytes(task.path) if task.data is None else task.data, unsafe)
        except InputError as error:
            complain(told(error, task.path))
            continue
        changed |= result.changed
        sys.stdout.write(fixes.diff(result))
    return changed


def _fixed(task: Task, data: bytes, unsafe: bool) -> Fixed:
    uses = {rule.name: rule.uses for rule in rules_of(task.settings)}
    return fixes.fixed(task.path, data, partial(check_source, settings=task.settings, keep=True), uses, unsafe)


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 or noun == 'more' else noun + 's'}"
