"""`digest lock`, against an index of its own; and what a workflow installs and runs of it, for real."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from digest import __version__
from digest.publishing import installed, lock
from digest.publishing.scaffold import STARTER
from digest.publishing.workflow import TEMPLATE
from scripts.sample import ROOT
from tests.commands import Ran, run
from tests.package_index import add, fill, serving_index
from tests.publishing.recorded import record

if TYPE_CHECKING:
    from collections.abc import Iterator

PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of an index that has all but the program."""
    folder = tmp_path_factory.mktemp("index")
    fill(folder, installed.NAME)
    return folder


@pytest.fixture(scope="module")
def index(packages: Path) -> Iterator[dict[str, str]]:
    """Surroundings in which pip and uv know one index, and nothing of the machine's settings."""
    with serving_index(packages) as address:
        yield surroundings(address, packages / "cache")


@pytest.fixture
def index_with_the_program(packages: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The same, of an index that has the program as well."""
    folder = tmp_path / "index"
    shutil.copytree(packages / "simple", folder / "simple", copy_function=os.link)
    add(folder, installed.NAME)
    with serving_index(folder) as address:
        yield surroundings(address, folder / "cache")


def surroundings(address: str, cache: Path) -> dict[str, str]:
    """What tells pip and uv of the index at `address`, and of no other."""
    return {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": address,
        "PIP_FIND_LINKS": "",
        "PIP_NO_CACHE_DIR": "1",
        "PIP_NO_COMPILE": "1",
        "UV_CACHE_DIR": str(cache),
        "UV_DEFAULT_INDEX": address,
        "UV_NO_CONFIG": "1",
    }


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    assert run("new", "news", cwd=tmp_path).returncode == 0
    return tmp_path / "news"


def is_for(line: Requirement, python: str) -> bool:
    """Whether a line of requirements is for a version of Python."""
    return not line.marker or line.marker.evaluate({"python_version": python, "python_full_version": f"{python}.0"})


def locked(digest: Path, index: dict[str, str]) -> Ran:
    return run("lock", cwd=digest, **index)


def test_what_is_locked_installs_and_builds_as_in_the_workflow(
    digest: Path, index: dict[str, str], tmp_path: Path
) -> None:
    ran = locked(digest, index)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == "Asking the package index …\n"
    assert ran.stdout.startswith("wrote requirements.txt\nwrote vendor/annotated_digest-")
    assert ran.stdout.endswith(" packages are pinned. Commit these files.\n")

    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    pip = environment / "bin" / "pip"
    pip.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pip --python "{environment}/bin/python" "$@"\n')
    pip.chmod(0o755)
    around = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    around |= index | {"PATH": f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}", "SOURCE": "."}
    steps = yaml.load(TEMPLATE.read_text("utf-8"), yaml.BaseLoader)["jobs"]["build"]["steps"]
    for step in (step["run"] for step in steps if "run" in step):
        ended = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", step], cwd=digest, env=around, capture_output=True, text=True
        )
        assert ended.returncode == 0, f"{step}\n{ended.stdout}\n{ended.stderr}"
    assert (digest / "site" / "index.html").exists()
    theirs = next((environment / "lib").glob("python*/site-packages/digest/theme/base.html"))
    assert theirs.read_bytes() == (ROOT / "templates" / "base.html").read_bytes()


def test_what_has_other_bytes_is_not_installed(digest: Path, index: dict[str, str]) -> None:
    assert locked(digest, index).returncode == 0
    (wheel,) = (digest / "vendor").iterdir()
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    pins = digest / "requirements.txt"
    pins.write_text(re.sub(r"sha256:[0-9a-f]{8}", "sha256:00000000", pins.read_text("utf-8")), encoding="utf-8")
    for words in (["--no-deps", "--requirement", installed.FILE], ["--require-hashes", "--requirement", pins.name]):
        ended = subprocess.run(
            [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", *words],
            cwd=digest,
            env={**os.environ, **index},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode != 0
        assert "THESE PACKAGES DO NOT MATCH THE HASHES" in ended.stderr


def test_a_renewed_lock_tells_what_changed_and_keeps_what_the_digest_needs(digest: Path, index: dict[str, str]) -> None:
    assert locked(digest, index).returncode == 0
    pins = digest / "requirements.txt"
    first = pins.read_text("utf-8")
    pins.write_text(re.sub(r"^click==\S+", "click==1.0", first, flags=re.MULTILINE), encoding="utf-8")
    (digest / "requirements.in").write_text("click>=8\nannotated-digest>=0.1\n", encoding="utf-8")
    (digest / "vendor" / "annotated_digest-0.0.1-py3-none-any.whl").write_bytes(b"an older one")
    (digest / "vendor" / "mine.txt").write_text("mine", encoding="utf-8")
    ran = locked(digest, index)
    assert re.findall(r"^  .*", ran.stdout, re.MULTILINE) == [f"  click: 1.0 → {dict(PINNED.findall(first))['click']}"]
    assert pins.read_text("utf-8") == first
    assert len([*(digest / "vendor").iterdir()]) == 2

    (digest / "requirements.in").write_text("no-such-package\n", encoding="utf-8")
    ran = locked(digest, index)
    assert ran.returncode == 1
    assert "no-such-package" in ran.stderr
    assert pins.read_text("utf-8") == first


def test_requirements_of_others_are_not_replaced(digest: Path, index: dict[str, str]) -> None:
    (digest / "requirements.txt").write_text("click==8.1\n", encoding="utf-8")
    ran = locked(digest, index)
    assert ran.returncode == 1
    assert "move what the digest needs from it to requirements.in" in ran.stderr
    assert (digest / "requirements.txt").read_text("utf-8") == "click==8.1\n"


def test_a_program_that_says_it_is_of_an_index_which_has_it_not_is_packed(
    digest: Path, index: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "is_of_index", lambda found: True)
    assert locked(digest, index).returncode == 0
    assert "./vendor/" in (digest / installed.FILE).read_text("utf-8")


def test_a_program_of_an_index_is_named_by_version_and_hash_and_brought_along_no_more(
    digest: Path, index_with_the_program: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(installed, "is_of_index", lambda found: True)
    assert [*(digest / "vendor").glob("*.whl")]
    ran = locked(digest, index_with_the_program)
    assert ran.returncode == 0, ran.stderr
    (served,) = (tmp_path / "index" / "simple" / installed.NAME).glob("*.whl")
    checksum = hashlib.sha256(served.read_bytes()).hexdigest()
    text = (digest / installed.FILE).read_text("utf-8")
    assert f"{installed.NAME}=={__version__} \\\n    --hash=sha256:{checksum}\n" in text
    assert "vendor" not in text
    assert [*(digest / "vendor").glob("*.whl")] == []
    assert installed.NAME not in dict(PINNED.findall((digest / "requirements.txt").read_text("utf-8")))


@pytest.mark.parametrize("failing", ["open", "replace"])
def test_a_disk_that_refuses_leaves_the_old_lock_whole(
    digest: Path, index: dict[str, str], monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    (digest / "requirements.in").write_text("click>=8\n", encoding="utf-8")
    (digest / "vendor" / "annotated_digest-0.0.1-py3-none-any.whl").write_bytes(b"an older one")
    before = {file: file.read_bytes() for file in digest.rglob("*") if file.is_file()}
    real = getattr(Path, failing)
    left = iter((True, False))  # the first of the files can be written, the second cannot

    def refusing(self: Path, *words: Any, **more: Any) -> Any:
        if self.name.endswith(".part") and not next(left, False):
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        return real(self, *words, **more)

    monkeypatch.setattr(Path, failing, refusing)
    ran = locked(digest, index)
    assert ran.returncode == 1
    assert "No space left on device" in ran.stderr
    assert {file: file.read_bytes() for file in digest.rglob("*") if file.is_file()} == before


def test_without_uv_it_says_how_to_have_it(digest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock.shutil, "which", lambda name, path: None)
    ran = run("lock", cwd=digest)
    assert ran.returncode == 1
    assert "pip install uv" in ran.stderr


def test_a_program_that_is_not_installed_cannot_be_locked(digest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record(monkeypatch, None, is_there=False)
    ran = run("lock", cwd=digest)
    assert ran.returncode == 1
    assert "is not installed" in ran.stderr


def test_new_digests_have_pins_of_all_that_the_program_needs() -> None:
    """The starter's pins are those of this program: `python -m scripts.starter_lock` where they are not."""
    text = (STARTER / lock.FILE).read_text("utf-8")
    pins = dict(PINNED.findall(text))
    about = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for needed in map(Requirement, about["dependencies"]):
        assert needed.specifier.contains(pins[canonicalize_name(needed.name)]), needed
    promised = re.findall(r"Python :: (3\.\d+)$", "\n".join(about["classifiers"]), re.MULTILINE)
    named = {line.name: line for line in map(Requirement, re.findall(r"^[a-z].*(?= \\$)", text, re.MULTILINE))}
    for needed in map(Requirement, about["dependencies"]):
        assert [python for python in promised if is_for(needed, python)] == [
            python for python in promised if is_for(named[canonicalize_name(needed.name)], python)
        ], needed
    entries = re.split(r"\n(?=[a-z])", text.partition("requirements.in.\n")[2].strip())
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
