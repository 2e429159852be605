"""Checks that two processes take in turn."""

from __future__ import annotations

import os
import signal
from functools import partial

import pytest

from digest.disk.shared_checks import SharedChecks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no second process")


@pytest.mark.parametrize("is_shared", [False, True])
@pytest.mark.parametrize("failing", [set[int](), {0}, {7, 93}, set(range(100))])
def test_each_is_what_it_is_whoever_takes_it(failing: set[int], is_shared: bool) -> None:
    checks = SharedChecks([partial(lambda number: number not in failing, number) for number in range(100)])
    if is_shared:
        checks.share()
    assert checks.hold(range(90, 100)) == [number not in failing for number in range(90, 100)]
    assert checks.hold(range(100)) == [number not in failing for number in range(100)]


def test_what_a_killed_process_had_taken_is_done_here() -> None:
    """Whatever it takes first, it ends at that."""
    own = os.getpid()

    def check() -> bool:
        if os.getpid() != own:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    checks = SharedChecks([check] * 50)
    checks.share()
    assert checks.hold(range(50)) == [True] * 50


def test_what_comes_after_is_left_to_the_other_process() -> None:
    """Whoever asks for the first checks goes on once these are done, however long the others take."""
    own = os.getpid()
    done: list[int] = []

    def check(number: int) -> bool:
        if os.getpid() == own:
            done.append(number)
        return True

    checks = SharedChecks([partial(check, number) for number in range(1_000)])
    checks.share()
    assert checks.hold(range(3)) == [True] * 3
    assert len([number for number in done if number >= 3]) <= 1
    assert checks.hold(range(1_000)) == [True] * 1_000
