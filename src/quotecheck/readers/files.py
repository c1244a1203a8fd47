"""The bytes of one file, bounded, and the same from the first to the last."""

import os
import stat
from pathlib import Path
from typing import IO

from quotecheck.values.errors import InputError

LIMIT = 64 * 2**20
"""Bytes of one file."""
LONGEST_SOURCE = 16 * 2**20
"""Characters of the marked-up source of one story."""
_SPLIT = "Check that it is copy; split an archive of stories into smaller files."


def read_bytes(path: str) -> bytes:
    """Return what the file holds; raise ``InputError`` where it cannot be read, or holds more than ``LIMIT`` bytes.

    A file that somebody writes to meanwhile is read a second time, and given up when it changes again. A pipe is read
    to its end.
    """
    for _ in range(2):
        try:
            data, same = _once(path)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise InputError(path, f"cannot be read: {reason}", "Check its name and its rights.") from None
        except ValueError:
            raise InputError(path, "cannot be read: its name holds a zero byte", "Check its name.") from None
        if same:
            return data
    raise InputError(path, "changes while it is read", "Check it again when it is saved.")


def read_stream(file: IO[bytes], path: str = "<stdin>") -> bytes:
    """Return what a stream holds; raise ``InputError`` as soon as it is more than ``LIMIT`` bytes."""
    parts: list[bytes] = []
    size = 0
    while part := file.read(2**20):
        parts.append(part)
        size += len(part)
        check_size(path, size)
    return b"".join(parts)


def check_size(path: str, size: int) -> None:
    """Raise ``InputError`` where a file is larger than any copy."""
    if size > LIMIT:
        raise InputError(path, f"is larger than {LIMIT // 2**20} MiB", _SPLIT)


def _once(path: str) -> tuple[bytes, bool]:
    with Path(path).open("rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        check_size(path, before.st_size)
        data = read_stream(file, path)
        after = os.fstat(file.fileno())
    whole = len(data) == after.st_size and before.st_mtime_ns == after.st_mtime_ns
    return data, whole or not stat.S_ISREG(after.st_mode)
