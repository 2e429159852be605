"""The preview's own scripts are kept by browsers, below an address that another version of them does not have."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import guarded
from digest.preview.own_files import OwnFiles
from tests.digests import lay

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.types import Message, Receive, Scope, Send

SCRIPTS = {"client.js": "import './bar.js';", "editing/desk.js": "export const desk = 1;"}


def answered(files: OwnFiles, address: str) -> tuple[int, dict[str, str]]:
    """The status and the headers of what the guarded server sends for `address`."""
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await files.answer(address)(scope, receive, send)

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": "/", "headers": [(b"host", b"127.0.0.1:8000")]}
    asyncio.run(guarded(app, hosts_for("127.0.0.1"))(scope, receive, send))
    headers = [(name.decode(), value.decode()) for name, value in sent[0]["headers"]]
    assert len(dict(headers)) == len(headers)
    return sent[0]["status"], dict(headers)


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_is_stamped_is_kept_and_what_is_not_is_not(name: str, tmp_path: Path) -> None:
    files = OwnFiles(lay(tmp_path, SCRIPTS))
    status, headers = answered(files, files.address(name))
    assert (status, headers["content-type"]) == (200, "text/javascript; charset=utf-8")
    assert headers["cache-control"] == "private, max-age=31536000, immutable"
    assert headers["x-content-type-options"] == "nosniff"
    status, headers = answered(files, name)
    assert (status, headers["cache-control"]) == (200, "no-store")


@pytest.mark.parametrize("changed", [{"client.js": "other"}, {"more.js": ""}, {"client.js": None}])
def test_other_files_have_another_stamp(changed: dict[str, str | None], tmp_path: Path) -> None:
    files = OwnFiles(lay(tmp_path, SCRIPTS))
    others = OwnFiles(lay(tmp_path, changed))
    assert others.address("client.js") != files.address("client.js")
    status, headers = answered(others, files.address("editing/desk.js"))
    assert (status, headers["cache-control"]) == (404, "no-store")


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    files = OwnFiles(lay(tmp_path, SCRIPTS))
    assert answered(files, files.address("nothing.js"))[0] == 404
    assert answered(files, files.address("../own_files.py"))[0] == 404
