r"""Find quotes in news copy, link each to its speaker, and flag what does not hold together.

>>> from quotecheck import check_text
>>> found = check_text("The pier is shut.\n\n“We will rebuild all of it by spring.”\n")
>>> [(d.rule, d.place.line) for d in found.diagnostics]
[('unattributed-quote', 3)]

Each call returns a ``Checked``: ``diagnostics`` (rule, severity, message, place, labels), ``problems`` that kept a
part from being checked, ``quotes`` and ``linked`` as numbers, and ``stories`` with all that was understood: quotes,
attributions, speakers. Offsets count code points of ``Document.text``.
"""

from __future__ import annotations

TYPE_CHECKING = False  # for the type checker, without the cost of typing
if TYPE_CHECKING:
    from os import PathLike

    from quotecheck.config import Settings
    from quotecheck.values.diagnostic import Checked

__version__ = "0.1.0"
__all__ = ["Settings", "__version__", "check_file", "check_text"]


def check_text(text: str, path: str = "<text>", settings: Settings | None = None) -> Checked:
    """Check a story that is in memory; the suffix of ``path`` tells its format, plain text where there is none.

    Without ``settings`` every option has its default: no config file is read. Raises ``InputError`` where the settings
    name a rule or an option that there is none of; what is wrong with the story itself is in ``problems``.
    """
    from quotecheck.config import Settings
    from quotecheck.run import check_source

    return check_source(path, text.encode("utf-8", "surrogatepass"), settings or Settings(), keep=True)


def check_file(path: str | PathLike[str], settings: Settings | None = None) -> Checked:
    """Check a file of copy; without ``settings``, by the nearest config file upwards.

    Raises ``InputError`` where config or settings are wrong; a file that cannot be read is in ``problems``.
    """
    from pathlib import Path

    from quotecheck.config.file import for_file
    from quotecheck.run import Task, check_task

    return check_task(Task(str(path), settings or for_file(Path(path)), keep=True))


def __getattr__(name: str) -> object:
    """Load ``Settings`` when it is asked for: ``import quotecheck`` costs nothing."""
    if name == "Settings":
        from quotecheck.config import Settings

        return Settings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
