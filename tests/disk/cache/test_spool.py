"""Values that are spooled are what was put in, whoever reads them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from digest.disk.cache.spool import Spool

VALUES = {b"small": b"s", b"large": b"l" * 5_000, b"larger": b"m" * 70_000, b"empty": b""}


def filled(folder: Path) -> Spool:
    spool = Spool(folder / "kept")
    spool.update(VALUES)
    return spool


def test_what_is_put_in_comes_out(tmp_path: Path) -> None:
    spool = filled(tmp_path)
    assert dict(spool) == VALUES
    assert len(spool) == len(VALUES)
    assert [*(tmp_path / "kept").iterdir()] == []
    spool[b"large"] = VALUES[b"large"]
    assert len(spool) == len(VALUES)
    for name in (b"large", b"small"):
        del spool[name]
        assert name not in spool
        assert spool.get(name) is None
    assert {*spool} == {b"larger", b"empty"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked")
def test_a_forked_process_reads_it_and_changes_nothing(tmp_path: Path) -> None:
    spool = filled(tmp_path)
    child = os.fork()
    if child == 0:
        is_same = dict(spool) == VALUES
        spool[b"own"] = b"o" * 5_000
        os._exit(0 if is_same and spool[b"own"] == b"o" * 5_000 else 1)
    assert os.waitpid(child, 0)[1] == 0
    spool[b"next"] = b"n" * 5_000
    assert dict(spool) == VALUES | {b"next": b"n" * 5_000}


def test_where_the_disk_refuses_it_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kept").write_text("no folder")
    assert dict(filled(tmp_path)) == VALUES

    def full(*_: object) -> int:
        raise OSError

    (tmp_path / "kept").unlink()
    monkeypatch.setattr(os, "pwrite", full)
    assert dict(filled(tmp_path)) == VALUES
    monkeypatch.setattr(os, "pwrite", lambda *_: 10)
    assert dict(filled(tmp_path)) == VALUES
