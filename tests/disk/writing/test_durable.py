"""What takes a place is on the disk before, in case the machine loses its power."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from digest.disk.writing import durable, exchange, journal, site_writer, whole_folder
from digest.disk.writing.staging import staged
from digest.foundation.output_file import OutputFile


class Disk:
    """Knows which files were forced to the disk, by their inodes, and how often all was."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.forced: set[int] = set()
        self.everything = 0
        self.moved = 0
        monkeypatch.setattr(durable.os, "fsync", lambda descriptor: self.forced.add(os.fstat(descriptor).st_ino))
        monkeypatch.setattr(durable.os, "sync", self.sync, raising=False)

    def sync(self) -> None:
        self.everything += 1

    def meets(self, place: Path, old: set[int]) -> None:
        """What lies at `place`, but for the inodes of `old`, is about to be the site's: it must be on the disk."""
        files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file()]
        self.moved += len(files)
        if not self.everything:
            assert {file.stat().st_ino for file in files} - old <= self.forced, place


@pytest.mark.parametrize("count", [1, 3, durable._MANY + 1])
@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside what others put there"])
def test_nothing_takes_a_place_that_is_not_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, beside: bool
) -> None:
    source, site = tmp_path / "source", tmp_path / "site"
    (source / "content").mkdir(parents=True)

    def write(body: bytes) -> None:
        files = {f"{number}/index.html": OutputFile(f"{number}/index.html", b"", body) for number in range(count)}
        files["stays.html"] = OutputFile("stays.html", b"", b"stays")
        with staged(source, site) as staging:
            assert site_writer.write(files, site, source, staging).value

    write(b"old")
    if beside:
        (site / "notes.txt").write_bytes(b"mine")
    old = {file.stat().st_ino for file in site.rglob("*")}
    disk = Disk(monkeypatch)
    real_move, real_exchange = journal.move, exchange.exchange

    def move(staged: Path, place: Path) -> None:
        disk.meets(staged, old)
        real_move(staged, place)

    def exchanged(one: Path, other: Path) -> None:
        disk.meets(one, old)
        real_exchange(one, other)

    monkeypatch.setattr(journal, "move", move)
    monkeypatch.setattr(whole_folder, "exchange", exchanged)
    write(b"new")
    assert disk.moved >= count
    assert (site / "0/index.html").read_bytes() == b"new"
    assert bool(disk.everything) is (count > durable._MANY and hasattr(os, "sync"))


def test_what_cannot_be_forced_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(_: int) -> None:
        raise OSError(22, "no")

    monkeypatch.setattr(durable.os, "fsync", refusing)
    (tmp_path / "a").write_bytes(b"x")
    durable.force([str(tmp_path / "a"), str(tmp_path / "gone")])
