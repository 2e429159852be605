"""What went wrong on the way to a page is told in words for an editor."""

from __future__ import annotations

import httpx
import pytest

from digest.linkcheck.failures import in_words


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (httpx.DecodingError("Error -3 while decompressing data: incorrect header check"), "cannot be unpacked"),
        (httpx.RemoteProtocolError("Invalid URL in location header: Invalid port: ':1'."), "leads to what is no web"),
        (httpx.RemoteProtocolError("illegal status line: bytearray(b'garbage')"), "does not answer as web servers do"),
        (httpx.InvalidURL("Invalid port: 'x'"), "it is no web address"),
        (httpx.ConnectError("[Errno 111] Connection refused"), "[Errno 111] Connection refused"),
        (OSError(), "OSError"),
    ],
)
def test_a_failure_in_words(failure: Exception, said: str) -> None:
    assert said in in_words(failure)
