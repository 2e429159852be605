"""A page as browsers save it in one file: MHTML, which is an e-mail with the page and all that it shows (RFC 2557)."""

from __future__ import annotations

from email import errors, message_from_bytes, policy
from email.message import Message
from typing import NamedTuple

_DAMAGE = (
    errors.InvalidBase64PaddingDefect,
    errors.InvalidBase64CharactersDefect,
    errors.InvalidBase64LengthDefect,
)


class SavedPage(NamedTuple):
    """The page within a saved file: its HTML as bytes, the encoding that is told of it, and where it was saved from."""

    html: bytes
    encoding: str
    address: str
    is_whole: bool = True
    """Whether all of it could be read."""


def read_saved_page(data: bytes) -> SavedPage | None:
    """The first part of the saved page `data` that is HTML; None where there is none."""
    message = message_from_bytes(data, policy=policy.compat32)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                # A part that is no base64 is handed over as it is written.
                is_whole = not any(isinstance(defect, _DAMAGE) for defect in part.defects)
                return SavedPage(payload, part.get_content_charset() or "", _address(message, part), is_whole)
    return None


def _address(message: Message, part: Message) -> str:
    written = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
    address = str(written).strip()
    return address if address.startswith(("https://", "http://")) else ""
