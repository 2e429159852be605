"""Who waits goes first, and the work in the background comes to an end all the same."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from digest.preview.site.scheduling import Scheduler, SupersededError


def test_work_ends_however_much_is_asked_for() -> None:
    pace, done, stop = Scheduler(), Event(), Event()
    pace.cost = 1.0

    def ask() -> None:
        while not stop.wait(0.001):
            pace.hurry()

    def work() -> None:
        assert list(pace.each(abs, range(-50, 0))) == list(range(50, 0, -1))
        done.set()

    threads = [Thread(target=ask, daemon=True), Thread(target=work, daemon=True)]
    for thread in threads:
        thread.start()
    is_done = done.wait(20)
    stop.set()
    assert is_done


def test_what_changes_ends_it() -> None:
    pace = Scheduler()
    results = pace.each(abs, (-1, -2, -3))
    assert next(iter(results)) == 1
    pace.stale.set()
    with pytest.raises(SupersededError):
        next(iter(results))
