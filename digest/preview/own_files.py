"""The scripts and styles of the preview itself, which a browser keeps from one page to the next.

Of fifty files that a page of a preview takes, forty are these, and they are the same on every page. Each is found below
its plain name, for who knows no other, and below one that begins with a stamp of all of them: what a browser has kept
under that is the file for ever, since another version of the program has another stamp.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from digest.foundation.hashing import fingerprint
from digest.preview.local_server.server import ServerAnswer, respond

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.responses import Response

_KEPT = "private, max-age=31536000, immutable"


class OwnFiles:
    """The files below `folder`, by their names in it."""

    def __init__(self, folder: Path) -> None:
        files = sorted(file for file in folder.rglob("*") if file.is_file())
        self._files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
        self._stamp = fingerprint(*self._files, *self._files.values()).hex()[:16]

    def __getitem__(self, name: str) -> bytes:
        return self._files[name]

    def address(self, name: str) -> str:
        """The address of a file that a browser may keep; what it imports has one beside it."""
        return f"{self._stamp}/{name}"

    def answer(self, address: str) -> Response:
        """The file at `address`, or at a plain name."""
        stamp, _, name = address.partition("/")
        is_stamped = stamp == self._stamp
        body = self._files.get(name if is_stamped else address)
        if body is None:
            return respond(ServerAnswer(HTTPStatus.NOT_FOUND, b"There is no such file.\n"))
        response = respond(ServerAnswer(HTTPStatus.OK, body, address))
        if is_stamped:
            response.headers["Cache-Control"] = _KEPT
        return response
