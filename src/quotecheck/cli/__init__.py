"""The command line: the only importer of typer, the only place that prints or exits."""

from __future__ import annotations

import atexit
import gc
import os
import sys

from quotecheck import __version__

TYPE_CHECKING = False  # typing itself would double the cost of --version
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> None:
    """Run the command line and exit with 0, 1 (findings), 2 (the input is wrong) or 3 (a bug of ours)."""
    if sys.argv[1:] in (["--version"], ["-V"]):  # not worth loading the rest
        sys.stdout.write(f"quotecheck {__version__}\n")
        return
    gc.set_threshold(
        100_000, 20, 20
    )  # a story leaves some hundred rings behind: looking often costs a fifth of the run
    gc.disable()  # what is loaded stays, and one story leaves little behind; a longer run turns it on again
    from quotecheck.cli.exits import run

    _leave(run(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """Exit; all is written by now, and to take the tables apart one by one would cost a hook a tenth of its time."""
    if sys.getprofile() or sys.gettrace():  # somebody watches, and wants to be told of the end
        sys.exit(code)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
