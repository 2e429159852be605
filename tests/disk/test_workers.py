"""Several processes give what one gives, in the same order."""

from __future__ import annotations

import subprocess
import sys

import pytest

from digest.disk.workers import Workers
from scripts.sample import ROOT

MANY = range(1_000)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(Workers(jobs)(lambda number: number * number, MANY)) == [number * number for number in MANY]


# In a process of its own: workers are started where there is one thread, and tests of the browser leave others.
SHARED = """
import os
from digest.disk.workers import Workers

here, many = os.getpid(), range(1_000)
first, *others = Workers(2)(lambda _: os.getpid(), many)
assert first == here
assert here not in others
assert set(Workers(2)(lambda _: os.getpid(), range(10))) == {here}
assert set(Workers(1)(lambda _: os.getpid(), many)) == {here}
"""
DEAF = """
import signal
from digest.disk.workers import Workers

def is_deaf(_):
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())

assert set(list(Workers(2)(is_deaf, range(1_000)))[1:]) == {True}
assert not is_deaf(0)
"""
KILLED = """
import os, signal
from digest.disk.workers import WorkerLostError, Workers

def work(number):
    if number == 500:
        os.kill(os.getpid(), signal.SIGKILL)
    return number

try:
    list(Workers(2)(work, range(1_000)))
except WorkerLostError as failure:
    assert "memory" in str(failure)
else:
    raise AssertionError
"""

ANEW = """
import os
from digest.disk import workers

workers._ROUND = 300
results = list(workers.Workers(2)(lambda number: (number, os.getpid()), range(1_000)))
assert [number for number, _ in results] == list(range(1_000))
assert {pid for _, pid in results[1:301]}.isdisjoint({pid for _, pid in results[301:601]})
"""


@pytest.mark.parametrize(
    "program",
    [SHARED, DEAF, KILLED, ANEW],
    ids=[
        "much work is shared",
        "Ctrl-C ends them through their parent",
        "one that is killed is not waited for",
        "others take the place of those that have done much",
    ],
)
def test_workers(program: str) -> None:
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_what_a_worker_raises_is_raised_here() -> None:
    def fail(number: int) -> int:
        return 1 // (number - 500)

    with pytest.raises(ZeroDivisionError):
        list(Workers(2)(fail, MANY))
