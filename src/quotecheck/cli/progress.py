"""How far a long run is, on standard error, where it is a terminal."""

import sys
import time
from collections.abc import Iterable, Iterator

from quotecheck.values.diagnostic import Checked

WAIT = 1.0
EVERY = 0.1


def shown(checked: Iterable[Checked]) -> Iterator[Checked]:
    """Pass on each file; from one second on, say how many there were."""
    began = last = time.monotonic()
    found = 0
    said = False
    for count, one in enumerate(checked, 1):
        yield one
        found += len(one.diagnostics)
        now = time.monotonic()
        if now - began > WAIT and now - last > EVERY:
            sys.stderr.write(f"\r\x1b[2K{count:,} files, {found:,} findings …")
            sys.stderr.flush()
            last, said = now, True
    if said:
        sys.stderr.write("\r\x1b[2K")
