"""Values as JSON for others to read: in UTF-8, without needless white space."""

from __future__ import annotations

import json
from typing import Any

import msgspec


def to_json(value: object) -> bytes:
    """`value`, made of dictionaries, lists, strings and numbers, as JSON (RFC 8259).

    A lone surrogate, which UTF-8 cannot hold, becomes a question mark.
    """
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _plain(value: Any) -> str:
    """The text of a string's subclass, such as Markup."""
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
