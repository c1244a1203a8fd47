"""How every way out of the program is told, and by which number."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

from quotecheck.cli import tell
from quotecheck.values.errors import InputError

INPUT, BUG = 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def run(words: Sequence[str]) -> int:
    """Run the command line; return the exit code."""
    try:
        _settle_encodings()
        code = _plain_check(words)
        code = _any(words) if code is None else code
        sys.stdout.flush()
        return code
    except InputError as error:
        tell.error(error)
        return INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            tell.error(InputError("", "the report cannot be written: there is no room left", "Write it elsewhere."))
            _drop_output()
            return INPUT
        tell.bug(error)
        return BUG


def _settle_encodings() -> None:
    """Write UTF-8 to pipes and files, as the formats have it, and never fail on a character a terminal has not."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _any(words: Sequence[str]) -> int:
    """Run any command through typer; return the exit code."""
    from typer import Abort, BadParameter

    from quotecheck.cli.app import app

    gc.enable()
    if not words:  # Nothing was asked, so nothing was checked: the help, and no 0 that a build could take for a pass.
        app(["--help"], prog_name="quotecheck", standalone_mode=False)
        return INPUT
    usage: type[Exception] = BadParameter.__mro__[1]  # click's UsageError, wherever this typer keeps its click
    try:
        return app(words, prog_name="quotecheck", standalone_mode=False) or 0
    except usage as error:
        raise _told(error) from None
    except Abort:
        raise KeyboardInterrupt from None
    except SystemExit as left:  # click's 1 for a pipe that was closed, which is our number for findings
        if isinstance(left.__context__, BrokenPipeError):
            raise left.__context__ from None
        raise


def _plain_check(words: Sequence[str]) -> int | None:
    """Run what a hook asks for, ``check FILE… --format NAME``, without loading typer; None where it asks for more.

    A hook runs on every commit, and a third of its time would go into the reading of these words.
    """
    if len(words) < 2 or words[0] != "check":
        return None
    paths, format = list(words[1:]), None
    for option in ("--format", "-f"):
        if option in paths[:-1]:
            at = paths.index(option)
            format = paths[at + 1]
            del paths[at : at + 2]
            break
    if not paths or (format or "").startswith("-") or any(path.startswith("-") for path in paths):
        return None
    from quotecheck.cli.check import Asked, check

    return check(Asked(tuple(paths), {}, format))


def _told(error: Any) -> InputError:
    """Put what typer says of the arguments in the shape of our own errors."""
    context = error.ctx
    help = f"See {context.command_path} --help." if context else "See quotecheck --help."
    if type(error).__name__ == "NoSuchOption":
        choices = tuple(o for p in (context.command.params if context else ()) for o in p.opts if o[:2] == "--")
        return InputError("", f"there is no option {error.option_name}", help, given=error.option_name, choices=choices)
    message = error.format_message().rstrip(".")
    if message.startswith("No such command") and context:
        given = message.split("'")[1]
        commands = tuple(getattr(context.command, "commands", {}))
        return InputError("", f"there is no command {given}", help, given=given, choices=commands)
    return InputError("", message[:1].lower() + message[1:], help)


def _drop_output() -> None:
    """Keep Python from complaining, as it exits, of the pipe that was closed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
