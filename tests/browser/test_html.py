"""The Nu HTML checker (https://validator.github.io/validator/) is silent about the sample: about its styles and
pictures, and about pages that have all markup between them; in depth, about every page."""

from __future__ import annotations

import json
import subprocess
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from scripts.sample import ROOT
from tests.browser.conftest import page_file
from tests.once import once

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Files have no origin for the pages' security policy to allow; the browser tests watch over it where they are served.
# Nor does a policy for scripts apply to linked data, which is no script (HTML, "data block").
OF_FILES_ALONE = "violates Content Security Policy"
# The style checker does not know container queries yet (CSS Containment 3), which all browsers do since 2023.
NOT_YET_KNOWN = ("“container”", "“@container”")
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


WRONG = "wrong"


@pytest.fixture(scope="module")
def told(sample_site: Path, looked_at: list[str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the checker says about the sample, and about a folder where every file is wrong: in one run of it."""
    others = [file for ending in ("css", "svg") for file in sample_site.rglob(f"*.{ending}")]
    files = [*others, *(sample_site / page_file(path) for path in looked_at)]

    def check(folder: Path) -> None:
        wrong = folder / WRONG
        wrong.mkdir()
        (wrong / "index.html").write_text("<!doctype html><title>x</title><p><li>x", encoding="utf-8")
        (wrong / "x.css").write_text("p { colour: red }", encoding="utf-8")
        (wrong / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><p/></svg>', encoding="utf-8")
        (folder / "told.json").write_text(json.dumps(messages({sample_site: files, wrong: [wrong]})), encoding="utf-8")

    found = once(tmp_path_factory, "html", check) / "told.json"
    told: dict[str, list[str]] = json.loads(found.read_text(encoding="utf-8"))
    return told


def test_pages_are_valid(sample_site: Path, told: dict[str, list[str]]) -> None:
    assert told[sample_site.name] == []


def test_the_checker_runs(told: dict[str, list[str]]) -> None:
    assert {message.split(":")[0] for message in told[WRONG]} == {"index.html", "x.css", "x.svg"}


def messages(folders: Mapping[Path, list[Path]]) -> dict[str, list[str]]:
    """What the checker says about these HTML, CSS and SVG files of each folder: errors, warnings and remarks."""
    ran = subprocess.run(
        [
            # A program that runs for seconds is not worth being compiled as well as Java can; its stack is larger then.
            *("java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", CHECKER),
            *("--format", "json", "--stdout", "--exit-zero-always"),
            *("--skip-non-html", "--also-check-css", "--also-check-svg", *chain(*folders.values())),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found: list[dict[str, Any]] = json.loads(ran.stdout)["messages"]
    told: dict[str, list[str]] = {folder.name: [] for folder in folders}
    for message in found:
        if any(remark in message["message"] for remark in (OF_FILES_ALONE, *NOT_YET_KNOWN)):
            continue
        # What is about no file of theirs has no folder here, and fails.
        (folder,) = (folder for folder in folders if f"{folder}/" in message["url"])
        path = message["url"].partition(f"{folder}/")[2]
        told[folder.name].append(f"{path}:{message.get('lastLine', 0)}: {message['message']}")
    return told
