"""Disks for tests of what is written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")  # on Linux a disk of its own


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on another file system than `tmp_path`."""
    if not _MEMORY.is_dir() or _MEMORY.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no other file system to write to")
    folder = Path(tempfile.mkdtemp(prefix="digest-test-", dir=_MEMORY))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
