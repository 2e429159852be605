"""The body of a request, read and decoded within bounds."""

from __future__ import annotations

import asyncio
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

Decoded = TypeVar("Decoded")


async def body_of(request: Request, largest: int, slowest: float) -> bytes | None:
    """The body of `request`; None where it has more than `largest` bytes or takes longer than `slowest` seconds."""
    try:
        return await asyncio.wait_for(_body(request, largest), slowest)
    except (TimeoutError, ClientDisconnect):
        return None


async def _body(request: Request, largest: int) -> bytes | None:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > largest:
            return None
    return bytes(body)


def decoded(body: bytes, kind: type[Decoded]) -> Decoded | None:
    """What `body` has as JSON; None where that is something else than a `kind`."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
