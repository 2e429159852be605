"""Several processes give what one gives, in the same order."""

from __future__ import annotations

import os
import signal

import pytest

from digest.edge.workers import Workers

MANY = range(1_000)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(Workers(jobs)(lambda number: number * number, MANY)) == [number * number for number in MANY]


def test_much_work_is_shared_and_little_is_not() -> None:
    here = os.getpid()
    assert here not in set(Workers(2)(lambda _: os.getpid(), MANY))
    assert set(Workers(2)(lambda _: os.getpid(), range(10))) == {here}
    assert set(Workers(1)(lambda _: os.getpid(), MANY)) == {here}


def test_ctrl_c_ends_workers_through_their_parent_alone() -> None:
    def is_deaf(_: int) -> bool:
        return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())

    assert set(Workers(2)(is_deaf, MANY)) == {True}
    assert not is_deaf(0)


def test_what_a_worker_raises_is_raised_here() -> None:
    def fail(number: int) -> int:
        return 1 // (number - 500)

    with pytest.raises(ZeroDivisionError):
        list(Workers(2)(fail, MANY))
