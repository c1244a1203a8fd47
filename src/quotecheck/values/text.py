"""Text files of the user's that are no copy: settings, rules, rosters."""

from pathlib import Path

from quotecheck.values.errors import InputError


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8, with or without its mark; raise ``InputError`` where it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise InputError(str(path), f"cannot be read: {reason}", "Check the name and the rights.") from None
    except UnicodeDecodeError:
        raise InputError(str(path), "is not UTF-8", "Save it as UTF-8.") from None
