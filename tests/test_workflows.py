"""The workflows of this repository, and of every digest that begins here: they are one, and linters find nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

import digest
from digest.publishing.workflow import TEMPLATE
from scripts.sample import ROOT

RELEASE = ROOT / ".github" / "workflows" / "release.yml"
OWN = ROOT / ".github" / "workflows" / "pages.yml"
ALL = [TEMPLATE, *sorted((ROOT / ".github" / "workflows").glob("*.yml"))]
SCRIPTS = sysconfig.get_path("scripts")
# The sample digest is built by the program beside it, not by one that requirements.txt names.
INSTALLED_HERE = {
    """\
      - name: Install what is pinned, and then the program
        working-directory: ${{ env.SOURCE }}
        run: |
          pip install --require-hashes --only-binary :all: --requirement requirements.txt
          pip install --no-deps --requirement requirements-digest.txt
""": """\
      - name: Install
        run: pip install "$SOURCE"
""",
    "${{ env.SOURCE }}/requirements*.txt": "${{ env.SOURCE }}/pyproject.toml",
    "'**/requirements*.txt'": "'**/pyproject.toml', 'digest/**'",
}


def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


def test_this_repository_publishes_as_a_new_digest_does() -> None:
    expected = TEMPLATE.read_text(encoding="utf-8")
    for there, here in INSTALLED_HERE.items():
        assert expected.count(there) == 1
        expected = expected.replace(there, here)
    assert OWN.read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    "command",
    [
        ["check-jsonschema", "--builtin-schema=vendor.github-workflows"],
        ["zizmor", "--quiet", "--offline", "--persona=pedantic", "--config", ROOT / ".github" / "zizmor.yml"],
        ["actionlint"],
    ],
    ids=lambda command: command[0],
)
def test_linters_find_nothing(command: list[str | Path]) -> None:
    tool, *arguments = command
    program = shutil.which(tool, path=os.pathsep.join((SCRIPTS, os.environ["PATH"])))
    if program is None:
        pytest.skip(f"{tool} is not installed")
    ran = subprocess.run([program, *arguments, *ALL], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"


def test_what_workflows_make_is_there_to_be_made() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = {
        target
        for file in (*ALL, ROOT / ".ci" / "run")
        for target in re.findall(r"\bmake ([a-z-]+)$", re.sub(r" <.*", "", file.read_text("utf-8")), re.MULTILINE)
    }
    assert {"test", "test-deep", "test-browser-deep"} <= asked <= targets


def test_every_python_that_is_promised_is_tested() -> None:
    pythons = read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["test"]["strategy"]["matrix"]["python"]
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    promised = re.findall(r"Python :: (3\.\d+)$", "\n".join(about["classifiers"]), re.MULTILINE)
    assert about["requires-python"] == f">={promised[0]}"
    assert promised == pythons
    said = {path: (ROOT / path).read_text("utf-8") for path in ("README.md", "CONTRIBUTING.md")}
    assert {path for path, text in said.items() if f"{promised[0]} to {promised[-1]}" not in text} == set()
    tried = (ROOT / "scripts" / "python-environment").read_text("utf-8")
    assert re.findall(r"python(3\.\d+)(?= )", tried) == promised[::-1]


def test_only_the_job_that_publishes_may_publish() -> None:
    workflow = read(TEMPLATE)
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }
    assert workflow["jobs"]["deploy"]["needs"] == "build"
    assert workflow["jobs"]["deploy"]["if"] == "github.event_name != 'pull_request'"


def test_well_known_files_are_uploaded() -> None:
    steps = [step for job in read(TEMPLATE)["jobs"].values() for step in job["steps"]]
    (upload,) = (step for step in steps if "upload-pages-artifact" in step.get("uses", ""))
    assert upload["with"]["include-hidden-files"] == "true"


def test_a_publication_is_never_cut_off() -> None:
    concurrency = read(TEMPLATE)["concurrency"]
    assert "'pages'" in concurrency["group"]
    assert concurrency["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"


@pytest.mark.parametrize(
    ("base_url", "words"),
    [
        ("", ["--source", ".", "--strict"]),
        ("https://o.github.io/r", ["--source", ".", "--strict", "--base-url", "https://o.github.io/r/"]),
    ],
)
def test_the_steps_run_the_commands_that_there_are(base_url: str, words: list[str], tmp_path: Path) -> None:
    """The shell's own reading of the two steps, with a `digest` that tells what it was asked for."""
    steps = read(TEMPLATE)["jobs"]["build"]["steps"]
    runs = [step["run"] for step in steps if step.get("run", "").startswith("digest ")]
    told = tmp_path / "digest"
    told.write_text('#!/bin/sh\nfor word; do echo "$word"; done\n')
    told.chmod(0o755)
    surroundings = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "SOURCE": ".", "BASE_URL": base_url}
    asked = [
        subprocess.run(
            ["bash", "-ec", run], env=surroundings, capture_output=True, text=True, check=True
        ).stdout.split()
        for run in runs
    ]
    assert [[word for word in one if word not in ("--format", "github", "--data")] for one in asked] == [
        ["check", *words],
        ["build", *words],
    ]
    assert asked[0][4:6] == ["--format", "github"]


def test_a_release_is_of_the_version_that_its_tag_names() -> None:
    """The one step of the release that reads a file of ours, run as it is there."""
    (step,) = (step for step in read(RELEASE)["jobs"]["build"]["steps"] if "tag is the version" in step.get("name", ""))
    for tag, code in ((f"v{digest.__version__}", 0), ("v0.0.0", 1)):
        ran = subprocess.run(
            ["sh", "-c", step["run"]], cwd=ROOT, env={**os.environ, "GITHUB_REF_NAME": tag}, check=False
        )
        assert ran.returncode == code


def test_what_publishes_a_release_runs_none_of_its_code() -> None:
    jobs = read(RELEASE)["jobs"]
    assert {name: sorted(job["permissions"]) for name, job in jobs.items()} == {
        "build": ["attestations", "contents", "id-token"],
        "publish": ["id-token"],
        "release": ["contents"],
    }
    for name in ("publish", "release"):
        assert not any("checkout" in step.get("uses", "") for step in jobs[name]["steps"])
