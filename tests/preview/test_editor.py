"""Which command opens an editor at a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.preview.editor import editor_command, launch, opening

FILE = Path("/digest/a b.md")


@pytest.mark.parametrize(
    ("command", "line", "column", "expected"),
    [
        (["code"], 6, 9, ["code", "--goto", "/digest/a b.md:6:9"]),
        (
            ["/usr/bin/code", "--reuse-window"],
            6,
            9,
            ["/usr/bin/code", "--reuse-window", "--goto", "/digest/a b.md:6:9"],
        ),
        (["subl"], 6, 9, ["subl", "/digest/a b.md:6:9"]),
        (["zed"], 0, 0, ["zed", "/digest/a b.md:1:1"]),
        (["pycharm"], 6, 9, ["pycharm", "--line", "6", "/digest/a b.md"]),
        (["gvim"], 6, 9, ["gvim", "+6", "/digest/a b.md"]),
        (["emacsclient", "-n"], 6, 9, ["emacsclient", "-n", "+6", "/digest/a b.md"]),
    ],
)
def test_opens_at_the_place(command: list[str], line: int, column: int, expected: list[str]) -> None:
    assert opening(command, FILE, line, column) == expected


def test_an_editor_that_needs_a_terminal_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("vim", "mine", "code"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert editor_command({"VISUAL": "vim", "EDITOR": "mine -n"}) == ["mine", "-n"]
    assert editor_command({"VISUAL": "nowhere", "EDITOR": "vim"}) == ["code"]
    assert editor_command({"EDITOR": "'"}) == ["code"]
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert editor_command({}) is None


def test_a_command_that_is_not_there(tmp_path: Path) -> None:
    assert not launch([str(tmp_path / "nothing")])
