"""Disks for tests of what is written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.sample import ROOT
from tests.scratch import MEMORY


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on another file system than `tmp_path`: in memory, or where the checkout is."""
    here = tmp_path.stat().st_dev
    others = [place for place in (MEMORY, ROOT / "site") if place.is_dir() and place.stat().st_dev != here]
    if not others:
        pytest.skip("there is no other file system to write to")
    folder = Path(tempfile.mkdtemp(prefix=".digest-test-", dir=others[0]))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
