"""What is built once in a run of tests: by the worker that needs it first, for all of them."""

from __future__ import annotations

import os
from shutil import rmtree
from typing import TYPE_CHECKING

from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


def once(temporary: pytest.TempPathFactory, name: str, build: Callable[[Path], object]) -> Path:
    """The folder `name`, shared by all workers of this run, as `build` has filled it.

    `build` is given an empty folder. A worker that needs what another is building waits for it; where `build` raises,
    the next one tries again.
    """
    of_worker = temporary.getbasetemp()
    shared = of_worker.parent if "PYTEST_XDIST_WORKER" in os.environ else of_worker
    folder, finished = shared / name, shared / f"{name}.finished"
    with FileLock(shared / f"{name}.lock"):
        if not finished.exists():
            rmtree(folder, ignore_errors=True)
            folder.mkdir()
            build(folder)
            finished.touch()
    return folder
