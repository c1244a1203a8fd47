"""Work in many processes: every task once, in order, and none left alone with much of it at the end."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from quotecheck.pool import AHEAD, CHUNK, _chunks, spread


@given(st.integers(0, 2000), st.integers(1, 8))
def test_chunks_hold_every_task_once_and_in_order(count, jobs):
    chunks = list(_chunks(range(count), jobs))
    assert [task for chunk in chunks for task in chunk] == list(range(count))
    assert all(0 < len(chunk) <= CHUNK for chunk in chunks)


@given(st.integers(100, 2000), st.integers(2, 8))
def test_the_last_chunks_are_of_one_task(count, jobs):
    assert all(len(chunk) == 1 for chunk in list(_chunks(range(count), jobs))[-jobs:])


def test_no_more_tasks_are_drawn_than_are_looked_ahead():
    drawn: list[int] = []

    def tasks() -> Iterator[int]:
        for task in range(10_000):
            drawn.append(task)
            yield task

    chunks = _chunks(tasks(), 2)
    for nth in range(1, 6):
        next(chunks)
        assert len(drawn) <= AHEAD * 2 * CHUNK + nth * CHUNK


def test_two_processes_yield_in_the_order_of_the_tasks():
    assert list(spread(abs, range(-100, 0), 2)) == list(range(100, 0, -1))
