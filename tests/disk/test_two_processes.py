"""Items that two processes take in turn: what comes of it is what one process makes, whatever becomes of the other."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from digest.disk import two_processes
from digest.disk.two_processes import in_two

ITEMS = range(40)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_processes, "can_fork", lambda: True)


def test_both_processes_make_some_and_all_are_in_order(tmp_path: Path) -> None:
    def made(item: int) -> tuple[int, int]:
        time.sleep(0.005)
        (tmp_path / str(item)).write_text("made")
        return item * item, os.getpid()

    found = list(in_two(made, ITEMS))
    assert [square for square, _ in found] == [item * item for item in ITEMS]
    assert len({process for _, process in found}) == 2
    assert len([*tmp_path.iterdir()]) == len(ITEMS)


def test_few_items_are_made_by_one_process() -> None:
    assert {*in_two(lambda _: os.getpid(), range(3))} == {os.getpid()}


@pytest.mark.parametrize("end", ["killed", "failed", "told nothing"])
def test_what_another_process_does_not_tell_is_made_by_this_one(monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    here = os.getpid()

    def made(item: int) -> int:
        time.sleep(0.002)
        if os.getpid() != here and end == "killed":
            os.kill(os.getpid(), 9)
        if os.getpid() != here and end == "failed":
            raise KeyError(item)
        return item

    if end == "told nothing":
        monkeypatch.setattr(two_processes, "_tell", lambda pipe, _: os.write(pipe, b"\x80\x05"))
    assert list(in_two(made, ITEMS)) == list(ITEMS)


def test_what_fails_is_raised_and_no_pipe_is_left_open() -> None:
    def failing(item: int) -> int:
        raise KeyError(item)

    before = len([*Path("/proc/self/fd").iterdir()])
    with pytest.raises(KeyError):
        list(in_two(failing, ITEMS))
    assert len([*Path("/proc/self/fd").iterdir()]) == before
