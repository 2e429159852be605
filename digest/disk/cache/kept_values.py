"""Values that earlier builds kept in the database of the cache, each read when it is asked for."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Sequence
from pathlib import Path
from threading import get_ident
from typing import Any
from weakref import finalize

_Connections = dict[tuple[int, int], sqlite3.Connection]
"""By process and thread."""
PATIENCE = 0.5  # seconds to wait for another build that is writing
_HELD = 8_192  # kB of pages that are held where much is asked for at once; SQLite holds 2,000 unless told otherwise


class KeptValues:
    """Rows of the database in `file`, for any thread and any process: a connection must not be used across a fork.

    Where they are read `at_once`, no other build can save what it keeps until they are closed.
    """

    def __init__(self, file: Path, *, at_once: bool = False) -> None:
        self._file = file
        self._at_once = at_once
        self._connections: _Connections = {}
        # What a thread opened and left, or opened again after `close`: Python warns of it since 3.13. A `__del__` would
        # come too late where this is part of a cycle, of which what it holds may be finalized first.
        finalize(self, _close, self._connections)

    def stored(self, name: bytes) -> bytes | None:
        """What is kept under the hash of its bytes, which whoever asks for it compares."""
        row = self._row("SELECT value FROM store WHERE name = ?", name)
        return row[0] if row and isinstance(row[0], bytes) else None

    def result(self, key: bytes) -> bytes | None:
        """The result that is known by `key`; None where there is none, or it is damaged."""
        row = self._row("SELECT value, checksum FROM results WHERE key = ?", key)
        return row[0] if row and isinstance(row[0], bytes) and zlib.crc32(row[0]) == row[1] else None

    def execute(self, query: str, values: Sequence[Any] = (), /) -> sqlite3.Cursor:
        """The rows of a query. Raises sqlite3.Error."""
        return self._connection().execute(query, values)

    def _row(self, query: str, key: bytes) -> tuple[Any, ...] | None:
        try:
            row: tuple[Any, ...] | None = self.execute(query, (key,)).fetchone()
        except sqlite3.Error:
            return None
        return row

    def _connection(self) -> sqlite3.Connection:
        whose = os.getpid(), get_ident()
        if whose not in self._connections:
            self._connections[whose] = opened(self._file, "ro")
            if self._at_once:
                _read_at_once(self._connections[whose])
        return self._connections[whose]

    def close(self) -> None:
        """Closes the connection of this thread, if there is one."""
        connection = self._connections.pop((os.getpid(), get_ident()), None)
        if connection:
            connection.close()


def _close(connections: _Connections) -> None:
    """Closes those of this process, in whichever thread."""
    for (process, _), connection in connections.items():
        if process == os.getpid():
            connection.close()


def opened(file: Path, mode: str) -> sqlite3.Connection:
    """A connection to the database in `file`, which must be there; `mode` is `ro` or `rw`.

    One thread uses it, and any may close it.
    """
    address = f"{file.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, check_same_thread=False)


def _read_at_once(database: sqlite3.Connection) -> None:
    """Makes all that is read from the `database` from now on one transaction.

    Otherwise SQLite locks the file for each row, looks for a journal beside it, and whether another has written to it:
    of some thousand rows, that takes as long as to read them. Raises sqlite3.Error.
    """
    database.execute(f"PRAGMA cache_size = -{_HELD}")
    database.execute("BEGIN")
