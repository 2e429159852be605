"""The Nu HTML checker (https://validator.github.io/validator/) is silent about every file of the sample."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

from scripts.sample import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Files have no origin for the pages' security policy to allow; the browser tests watch over it where they are served.
# Nor does a policy for scripts apply to linked data, which is no script (HTML, "data block").
OF_FILES_ALONE = "violates Content Security Policy"
# The style checker does not know container queries yet (CSS Containment 3), which all browsers do since 2023.
NOT_YET_KNOWN = ("“container”", "“@container”")
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_every_page_is_valid(sample_site: Path) -> None:
    assert messages(sample_site) == []


def test_the_checker_runs(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>x</title><p><li>x", encoding="utf-8")
    (tmp_path / "x.css").write_text("p { colour: red }", encoding="utf-8")
    (tmp_path / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><p/></svg>', encoding="utf-8")
    assert {message.split(":")[0] for message in messages(tmp_path)} == {"index.html", "x.css", "x.svg"}


def messages(folder: Path) -> list[str]:
    """What the checker says about the HTML, CSS and SVG files of a folder: errors, warnings and remarks."""
    ran = subprocess.run(
        [
            *("java", "-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always"),
            *("--skip-non-html", "--also-check-css", "--also-check-svg", folder),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found: list[dict[str, Any]] = json.loads(ran.stdout)["messages"]
    return [
        f"{message['url'].partition(folder.name + '/')[2]}:{message.get('lastLine', 0)}: {message['message']}"
        for message in found
        if not any(remark in message["message"] for remark in (OF_FILES_ALONE, *NOT_YET_KNOWN))
    ]
