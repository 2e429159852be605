"""What all tests share: the real command, and the sample digest as it builds it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from scripts import sample
from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


# The same examples in every run of continuous integration; elsewhere, new ones each time.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write what is expected anew, to be looked at before a commit"
    )


def digest(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> None:
    """Runs the command `digest` in a process of its own, which must succeed."""
    ran = subprocess.run(
        [sys.executable, "-m", "digest", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, f"digest {' '.join(map(str, arguments))}\n{ran.stdout}\n{ran.stderr}"


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample digest as the command builds it, strictly."""
    output = tmp_path_factory.mktemp("sample") / "site"
    sample.build(output)
    return output
