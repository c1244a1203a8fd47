"""How every way out of the program is told, and by which number."""

import os
import sys
from typing import Any

from typer import Abort, BadParameter

from quotecheck.cli import tell
from quotecheck.cli.app import app
from quotecheck.values.errors import InputError

INPUT, BUG = 2, 3
USAGE: type[Exception] = BadParameter.__mro__[1]  # click's UsageError, wherever this typer keeps its click
INTERRUPTED, PIPE_CLOSED = 130, 141


def run() -> int:
    """Run the command line; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        code: Any = app(prog_name="quotecheck", standalone_mode=False)
        sys.stdout.flush()
        return code or 0
    except InputError as error:
        tell.error(error)
        return INPUT
    except USAGE as error:
        tell.error(_told(error))
        return INPUT
    except (KeyboardInterrupt, Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Exception as error:
        tell.bug(error)
        return BUG


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
