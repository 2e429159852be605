"""From bytes to text: what is read, and what is refused with its place."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code
from digest.text.decoding import decode, permitted

LIMIT = 100
CONTROL = "the file holds the control character U+{}, which no page can show"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"one\ntwo\n", "one\ntwo\n"),
        (b"\xef\xbb\xbfone", "one"),
        (b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("Zürich 東京 \U0001f600".encode(), "Zürich 東京 \U0001f600"),
        (b"a\tb", "a\tb"),
        (b"x" * LIMIT, "x" * LIMIT),
        ("a\u2028".encode(), "a\u2028"),
    ],
)
def test_text_is_read(data: bytes, text: str) -> None:
    assert decode("a.md", data, LIMIT, "write it").value == text


@pytest.mark.parametrize(
    ("data", "code", "place", "message"),
    [
        (b"x" * (LIMIT + 1), Code.FILE_TOO_LARGE, (0, 0), "the file has 0.0 MB, and at most 0.0001 MB are read"),
        ("one".encode("utf-16"), Code.FILE_NOT_UTF8, (0, 0), "the file is written in UTF-16"),
        (b"", Code.FILE_EMPTY, (0, 0), "the file is empty"),
        (b"\xef\xbb\xbf", Code.FILE_EMPTY, (0, 0), "the file is empty"),
        (b" \n\t\r\n", Code.FILE_EMPTY, (0, 0), "the file is empty"),
        (b"one\r\nt\xf6wo", Code.FILE_NOT_UTF8, (2, 2), "the byte F6 is not UTF-8"),
        (b"caf\xc3", Code.FILE_NOT_UTF8, (1, 4), "the byte C3 is not UTF-8"),
        (b"one\rtwo\0", Code.FILE_NOT_UTF8, (2, 4), CONTROL.format("0000")),
        (b"a\x0cb", Code.FILE_NOT_UTF8, (1, 2), CONTROL.format("000C")),
        ("ab\x85".encode(), Code.FILE_NOT_UTF8, (1, 3), CONTROL.format("0085")),
        ("\uffff".encode(), Code.FILE_NOT_UTF8, (1, 1), CONTROL.format("FFFF")),
    ],
)
def test_what_is_no_text_is_refused_at_its_place(data: bytes, code: Code, place: tuple[int, int], message: str) -> None:
    decoded = decode("a.md", data, LIMIT, "write it")
    (problem,) = decoded.problems
    assert decoded.value is None
    assert (problem.code, (problem.line, problem.column), problem.message) == (code, place, message)
    assert problem.hint


def test_a_byte_of_another_encoding_is_named_by_what_it_was_meant_to_be() -> None:
    (problem,) = decode("a.md", b"\xfcber", LIMIT, "").problems
    assert problem.hint == "save the file as UTF-8; in Windows-1252 the byte would be 'ü'"


def test_what_may_not_stand_in_a_page_is_taken_out() -> None:
    assert permitted("a\x00b\ud800c\ufffed\te\n") == "abcd\te\n"
