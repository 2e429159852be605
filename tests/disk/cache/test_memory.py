"""Memory that is freed goes back to the system where it is asked for."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

import pytest

from digest.disk.cache.memory import give_back_freed_memory

STATUS = Path("/proc/self/status")


def resident() -> int:
    """Bytes of memory that this process takes."""
    found = re.search(r"VmRSS:\s+(\d+) kB", STATUS.read_text(encoding="utf-8"))
    assert found
    return int(found[1]) * 1024


@pytest.mark.skipif(
    not STATUS.exists() or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="it is glibc that can give it back"
)
def test_what_is_free_between_what_is_not_goes_back() -> None:
    blocks = [b"%01000d" % number for number in range(40_000)]
    del blocks[:-1]  # the last one stands behind all the others
    held = resident()
    give_back_freed_memory()
    assert held - resident() > 20_000_000
    assert blocks == [b"%01000d" % 39_999]


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    give_back_freed_memory()
