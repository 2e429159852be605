"""What all tests share: how far they go, the sample digest as the command builds it, and the templates of the theme."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from scripts import sample
from tests import depth, scratch
from tests.once import once
from tests.once_a_process import SHARED, once_a_process, uncollected
from tests.systems import skip_what_cannot_run

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

# Where Python may keep no bytecode, each of the hundreds of processes that tests start compiles the whole package.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

depth.register()
scratch.use_memory()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write what is expected anew, to be looked at before a commit"
    )
    parser.addoption("--row", default="", help="of tables, run those rows alone that have these words in their names")


LONG = (
    "tests/test_soak.py",
    "tests/test_packaging.py",
    "tests/disk/cache/test_cache.py::test_a_build_that_is_killed",
    "tests/browser/test_accessibility.py::test_every_page",
)
"""Tests that take long come first: what is begun last should end soon, on every worker."""


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Two workers more than processors: some of them nearly always wait for a browser, another process or the disk.

    On two processors the suite took 290 s with four workers, where it took 308 s with three.
    """
    number = yield
    return number if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else number + 2


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        # A worker of pytest-xdist has a thread that waits for orders, of which Python tells since 3.15 where one forks.
        config.addinivalue_line(
            "filterwarnings", "ignore:This process .* is multi-threaded, use of fork:DeprecationWarning"
        )
    config.addinivalue_line("markers", "nightly(reason): runs in depth alone")
    if SHARED not in os.environ:
        folder = tempfile.mkdtemp(prefix="digest-tests-")
        os.environ[SHARED] = folder  # which workers and all other processes inherit
        config.add_cleanup(lambda: shutil.rmtree(folder))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays: to look through it for garbage meanwhile is a quarter of what collecting takes."""
    depth.leave_constants_out()
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    depth.leave_out_what_is_nightly(config, items)
    skip_what_cannot_run(items)
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_collection_finish() -> None:
    """What is there now stays: to look through it for garbage time and again is a tenth of what the tests take.

    Of what tests leave, too, what has grown old is not looked through again: that takes seconds, and finds little.
    """
    depth.begin()
    gc.freeze()
    gc.set_threshold(20_000, 50, 1_000_000)


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample digest as the command builds it, strictly."""
    return once(tmp_path_factory, "sample", lambda folder: sample.build(folder / "site")) / "site"


@pytest.fixture(scope="session")
def row(pytestconfig: pytest.Config) -> str:
    """What the names of the rows that are asked for have in them (tests/tables.py)."""
    asked: str = pytestconfig.getoption("--row")
    return asked


@pytest.fixture(scope="session", autouse=True)
def _shared_by_all_tests() -> Iterator[None]:
    with once_a_process(), uncollected():
        yield
