"""`pip install .` into an empty environment gives a working `digest` with its theme, run from any folder."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import distribution
from typing import TYPE_CHECKING

import pytest

import digest
from digest.publishing import program_wheel
from digest.publishing.installed import NAME
from scripts.sample import ROOT
from tests.depth import nightly

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_and_its_theme_alone(wheel: Path) -> None:
    theme = {
        f"digest/theme/{path.relative_to(ROOT / 'templates').as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file()
    }
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "digest").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == theme | package


def test_a_new_digest_brings_the_same_wheel_along(wheel: Path) -> None:
    """What `digest new` packs of what is installed here has the files that building it gives, but for who made it."""
    packed = program_wheel.packed(distribution(NAME))
    assert packed.name == wheel.name
    built, ours = zipfile.ZipFile(wheel), zipfile.ZipFile(io.BytesIO(packed.data))
    assert set(ours.namelist()) == set(built.namelist())
    differing = {name.rpartition("/")[2] for name in built.namelist() if built.read(name) != ours.read(name)}
    assert differing <= {"WHEEL", "RECORD"}


@nightly("installs all dependencies from an index; every run installs the same files (tests/publishing/test_lock.py)")
def test_an_empty_environment_gets_a_working_command(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    _run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile", wheel, cwd=tmp_path)
    command = environment / "bin" / "digest"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    assert digest.__version__ in _run(command, "--version", cwd=elsewhere)
    _run(command, "new", "x", cwd=elsewhere)
    _run(command, "build", "--source", "x", "--strict", cwd=elsewhere)
    site = elsewhere / "x" / "site"
    assert "<!doctype html>" in (site / "index.html").read_text(encoding="utf-8").lower()
    assert list(site.glob("assets/**/*.css"))
    assert [path.name for path in elsewhere.iterdir()] == ["x"]


def _run(*command: str | Path, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, f"{' '.join(map(str, command))}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout
