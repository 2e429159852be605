"""Connections to the database of the cache are closed, whoever opened them."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from digest.disk.cache import kept_values
from digest.disk.cache.kept_values import KeptValues, opened

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "builds.sqlite"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE store (name BLOB PRIMARY KEY, value BLOB NOT NULL)")
        database.execute("INSERT INTO store VALUES (?, ?)", (b"name", b"value"))
    return file


@pytest.mark.parametrize("in_a_cycle", [False, True])
def test_what_nobody_closed_is_closed_when_it_goes(
    file: Path, in_a_cycle: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a cycle, too, of which Python may finalize the connection before what opened it."""
    connection = opened(file, "ro")
    monkeypatch.setattr(kept_values, "opened", lambda file, mode: connection)
    kept = KeptValues(file)
    assert kept.stored(b"name") == b"value"
    held = [kept]
    if in_a_cycle:
        held.append(held)  # type: ignore[arg-type]
    del kept, held
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        connection.execute("SELECT 1")


def test_a_cycle_with_an_older_connection_goes_without_a_warning(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = [opened(file, "ro")]
    monkeypatch.setattr(kept_values, "opened", lambda file, mode: left.pop())
    kept = KeptValues(file)
    assert kept.stored(b"name") == b"value"
    held = [kept]
    held.append(held)  # type: ignore[arg-type]
    del kept, held
    gc.collect()  # a warning would be an error here
