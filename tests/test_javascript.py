"""The units of the browser's scripts, by Node's own test runner."""

from __future__ import annotations

import subprocess

import pytest

from scripts.sample import ROOT

TESTS = sorted((ROOT / "tests" / "javascript").glob("*.test.js"))


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_passes(path: object) -> None:
    ran = subprocess.run(["node", "--test", str(path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_there_are_some() -> None:
    assert len(TESTS) >= 2
