"""Many processes, one order: the findings are the same for any number of them."""

import gc
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

In = TypeVar("In")
Out = TypeVar("Out")

CHUNK = 16
"""Tasks that go to a process at once; at the end of the run fewer, so that no process waits long for another."""

AHEAD = 4
"""Chunks a process that are looked ahead, to see the end come."""


def spread(work: Callable[[In], Out], tasks: Iterable[In], jobs: int) -> Iterator[Out]:
    """Yield ``work(task)`` of each task in order, never holding more than a few chunks a process."""
    waiting: deque[Future[list[Out]]] = deque()
    chunks = _chunks(tasks, jobs)
    pool = ProcessPoolExecutor(jobs, initializer=_quiet, initargs=(gc.get_threshold(),))
    try:
        while True:
            waiting.extend(pool.submit(_all, work, chunk) for chunk in islice(chunks, AHEAD * jobs - len(waiting)))
            if not waiting:
                break
            yield from waiting.popleft().result()
        pool.shutdown()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _chunks(tasks: Iterable[In], jobs: int) -> Iterator[list[In]]:
    """Yield tasks by the chunk, the last ones ever smaller."""
    rest = iter(tasks)
    known = deque(islice(rest, AHEAD * jobs * CHUNK))
    while known:
        size = max(1, min(CHUNK, len(known) // (2 * jobs)))
        yield [known.popleft() for _ in range(size)]
        known.extend(islice(rest, size))


def _all(work: Callable[[In], Out], chunk: list[In]) -> list[Out]:
    return [work(task) for task in chunk]


def _quiet(threshold: tuple[int, int, int]) -> None:
    """Leave Ctrl-C to the parent, and look for garbage as seldom as it does."""
    gc.set_threshold(*threshold)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
