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


def spread(work: Callable[[In], Out], tasks: Iterable[In], jobs: int) -> Iterator[Out]:
    """Yield ``work(task)`` of each task in order, never holding more than a few chunks a process."""
    waiting: deque[Future[list[Out]]] = deque()
    rest = iter(tasks)
    pool = ProcessPoolExecutor(jobs, initializer=_quiet, initargs=(gc.get_threshold(),))
    try:
        while True:
            while len(waiting) < 4 * jobs and (chunk := list(islice(rest, CHUNK))):
                waiting.append(pool.submit(_all, work, chunk))
            if not waiting:
                break
            yield from waiting.popleft().result()
        pool.shutdown()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _all(work: Callable[[In], Out], chunk: list[In]) -> list[Out]:
    return [work(task) for task in chunk]


def _quiet(threshold: tuple[int, int, int]) -> None:
    """Leave Ctrl-C to the parent, and look for garbage as seldom as it does."""
    gc.set_threshold(*threshold)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
