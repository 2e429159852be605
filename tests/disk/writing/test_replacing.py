"""An editor's file is written anew: whole or not at all, and over nobody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from digest.disk.writing.replacing import ChangedError, replace_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_replaced_or_made(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    replace_file(file, None, b"one")
    replace_file(file, b"one", b"two")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.yaml", b"two")]


@pytest.mark.parametrize("before", [None, b"other"])
def test_what_was_changed_meanwhile_stays(tmp_path: Path, before: bytes | None) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"mine")
    with pytest.raises(ChangedError):
        replace_file(file, before, b"new")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.yaml", b"mine")]
