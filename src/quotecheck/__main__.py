"""``python -m quotecheck``, and the program ``quotecheck``."""

import atexit
import os
import sys

from quotecheck import cli


def main() -> None:
    """Run the command line, and end the process with its exit code.

    All is written by then; to take the tables apart one by one, as Python does, would cost a hook a tenth of its time.
    """
    try:
        cli.main()
        code = 0
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else 0
    processes = sys.modules.get("multiprocessing")
    if sys.getprofile() or sys.gettrace():  # somebody wants to be told of the end
        sys.exit(code)
    if processes and processes.active_children():  # or processes of ours want to be sent home
        sys.exit(code)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
