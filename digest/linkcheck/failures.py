"""Why a page could not be had, in words for an editor rather than a library's."""

from __future__ import annotations

import httpx


def in_words(failure: Exception) -> str:
    """What `failure` comes to, as the end of a sentence; what the system says of a connection stands as it says it."""
    said = " ".join(str(failure).split())
    match failure:
        case httpx.DecodingError():
            return "what its server sent cannot be unpacked"
        case httpx.RemoteProtocolError() if "location header" in said:
            return "its server leads to what is no web address"
        case httpx.ProtocolError():
            return "its server broke off, or does not answer as web servers do"
        case httpx.InvalidURL():
            return "it is no web address"
    return said or type(failure).__name__
