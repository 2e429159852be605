"""What all tests share: how far they go, the sample digest as the command builds it, and the templates of the theme."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment

from scripts import sample
from tests import depth, scratch
from tests.once import once
from tests.systems import skip_what_cannot_run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType

# Where Python may keep no bytecode, each of the hundreds of processes that tests start compiles the whole package.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

depth.register()
scratch.use_memory()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write what is expected anew, to be looked at before a commit"
    )


LONG = (
    "tests/test_soak.py",
    "tests/test_packaging.py",
    "tests/disk/test_cache.py::test_a_build_that_is_killed",
    "tests/browser/test_accessibility.py::test_every_page",
)
"""Tests that take long come first: what is begun last should end soon, on every worker."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    skip_what_cannot_run(items)
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample digest as the command builds it, strictly."""
    return once(tmp_path_factory, "sample", lambda folder: sample.build(folder / "site")) / "site"


@pytest.fixture(scope="session", autouse=True)
def _themes_are_compiled_once() -> Iterator[None]:
    """A template of a theme is compiled once in a process: nine tenths of what it takes to build a small digest.

    What Jinja makes of a template follows from its name and source, since all themes have the same settings. Keeping
    it stands below the theme's own keeping of it, which works, and is tested, as it is.
    """
    compile_anew = Environment.compile
    known: dict[tuple[type[Environment], str, str], CodeType] = {}

    def compile_once(environment: Environment, source: str, name: str | None = None, *rest: object) -> CodeType:
        if name is None:
            return compile_anew(environment, source, name, *rest)
        key = type(environment), source, name
        if key not in known:
            known[key] = compile_anew(environment, source, name, *rest)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "compile", compile_once)
        yield
