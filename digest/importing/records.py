"""One annotation as a tool exports it, whatever tool that is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from digest.text.decoding import permitted
from digest.text.tracking import is_tracking
from digest.text.white_space import is_seen


@dataclass(frozen=True, slots=True)
class Record:
    """A passage that somebody marked, with what they say of it. What is not known is empty."""

    exact: str
    """The passage as the tool has it; empty for a remark about the whole page."""
    prefix: str = ""
    suffix: str = ""
    comment: str = ""
    address: str = ""
    """Of the page that it is from."""
    title: str = ""
    """Of the page, or of the book that a reader keeps it as."""
    is_placed: bool = False
    """Whether it marks a place of the page without its words: a picture, or what stands at a position."""
    tags: tuple[str, ...] = ()
    """What it was sorted under."""


def cleaned(record: Record) -> Record:
    """`record` without the characters that no page can show, and without a comment or tag in which nothing is seen."""
    return replace(
        record,
        exact=_shown(record.exact),
        prefix=_shown(record.prefix),
        suffix=_shown(record.suffix),
        comment=_seen(record.comment),
        address=permitted(record.address),
        title=_shown(record.title),
        tags=tuple(filter(None, map(_seen, record.tags))),
    )


def _shown(text: str) -> str:
    return permitted(_BREAKING.sub(" ", text))


def _seen(text: str) -> str:
    shown = _shown(text)
    return shown if is_seen(shown) else ""


class UnreadableError(Exception):
    """The file is not what its format asks for; the message says why."""


_BREAKING = re.compile("[\x0b\x0c\x1c-\x1f\x85]")
"""Control characters that part words, as some editors break lines."""
_PLACES = frozenset("si t".split())
"""Parameters that say where a recording is begun, or who has shared it."""
_PROXIES = ("https://via.hypothes.is/", "https://web.archive.org/web/")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def is_of_web(address: str) -> bool:
    """Whether an address is of a page of the web, rather than of a file that a tool keeps."""
    return address.strip().casefold().startswith(("http://", "https://"))


def same_page(address: str) -> str:
    """An address by which a page is known: without scheme, `www.`, fragment, tracking and a last slash; a proxy's or an
    archive's is that of the page in it."""
    for proxy in _PROXIES:
        if address.startswith(proxy):
            inner = address.removeprefix(proxy)
            address = inner[inner.index("http") :] if "http" in inner else f"https://{inner}"
    try:
        parts = urlsplit(address.strip())
        port = f":{parts.port}" if parts.port and parts.port != _DEFAULT_PORTS.get(parts.scheme) else ""
    except ValueError:
        return address
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name not in _PLACES and not is_tracking(name)
    ]
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}"
