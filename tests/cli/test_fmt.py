"""`digest fmt` writes sidecars in one style, where it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.commands import run
from tests.digests import SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

FERRY = "content/articles/ferry.yaml"
ODD = SIDECAR.replace("topics: [transport]", 'topics:\n- "transport" # the only one')


def test_files_are_written_in_one_style(tmp_path: Path) -> None:
    digest = lay(tmp_path / "news", SOUND | {FERRY: ODD})
    checked = run("fmt", "--check", cwd=digest)
    assert (checked.returncode, checked.stdout) == (1, f"would change {FERRY}\n")
    assert (digest / FERRY).read_text("utf-8") == ODD
    assert run("fmt", "ferry", cwd=digest).stdout == f"changed {FERRY}\n"
    assert "topics: [transport] # the only one\n" in (digest / FERRY).read_text("utf-8")
    again = run("fmt", "--check", cwd=digest)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_what_cannot_be_written_anew_is_left_and_told(tmp_path: Path) -> None:
    files = {FERRY: "figures: [", "content/articles/a.yaml": b"\xff", "content/articles/b.yaml": ODD}
    digest = lay(tmp_path / "news", dict(SOUND) | files)
    ran = run("fmt", cwd=digest)
    assert ran.returncode == 1
    assert ran.stdout == "changed content/articles/b.yaml\n"
    assert ran.stderr.splitlines() == [
        "content/articles/a.yaml is left as it is: it is not UTF-8",
        f"{FERRY} is left as it is: it is not sound YAML: `digest check` says why",
    ]
    assert (digest / FERRY).read_text("utf-8") == "figures: ["
    assert "No such file" in run("fmt", "nothing", cwd=digest).stderr
    assert run("fmt", "../site", cwd=digest).returncode == 2


def test_what_lies_behind_a_symlink_is_left_and_told(tmp_path: Path) -> None:
    digest = lay(tmp_path / "news", dict(SOUND) | {"elsewhere/odd.yaml": ODD, FERRY: None})
    (digest / FERRY).symlink_to(digest / "elsewhere/odd.yaml")
    ran = run("fmt", cwd=digest)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == f"{FERRY} is left as it is: it lies behind a symlink\n"
    assert (digest / "elsewhere/odd.yaml").read_text("utf-8") == ODD
