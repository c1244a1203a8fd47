"""The command line: the only importer of typer, the only place that prints or exits."""

import gc
import sys

from quotecheck import __version__


def main() -> None:
    """Run the command line and exit with 0, 1 (findings), 2 (the input is wrong) or 3 (a bug of ours)."""
    if sys.argv[1:] in (["--version"], ["-V"]):  # not worth loading the rest
        try:
            sys.stdout.write(f"quotecheck {__version__}\n")
            sys.stdout.flush()
            return
        except OSError:
            pass  # nobody reads it, or there is no room: told below, as for everything else
    # A story leaves next to no rings behind: looking as often as Python does costs a fifth of the run.
    gc.set_threshold(100_000, 20, 20)
    gc.disable()  # what is loaded stays, and one story leaves little behind; a longer run turns it on again
    from quotecheck.cli.exits import run

    sys.exit(run(sys.argv[1:]))
