"""From the bytes of a source file to its text: UTF-8 with or without a byte order mark, any kind of line ending.

Everything after this step may rely on it: lines end in `\\n`, and there is no character that HTML or XML forbid.
"""

from __future__ import annotations

import re

from digest.foundation.problem import Code, Outcome, Place
from digest.text.deferred_pattern import deferred

_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\r") + b"\x7f"
_FORBIDDEN = deferred("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_C1_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")  # apart, since an expression with one beginning is found at once
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS = "save the file as UTF-8"


def decode(path: str, data: bytes, limit: int, empty_hint: str) -> Outcome[str | None]:
    """The text of the file at `path`; None and one problem where it has none.

    `limit` is the greatest size in bytes; `empty_hint` is the advice for a file with nothing in it.
    """
    file = Place(path)
    if len(data) > limit:
        return _failed(
            file,
            Code.FILE_TOO_LARGE,
            f"the file has {len(data) / 1e6:,.1f} MB, and at most {limit / 1e6:g} MB are read",
            "is it the right file? If it is, divide it",
        )
    if data.startswith(_UTF_16):
        return _failed(file, Code.FILE_NOT_UTF8, "the file is written in UTF-16", _SAVE_AS)
    data = data.removeprefix(_BYTE_ORDER_MARK)
    if not data or data.isspace():
        return _failed(file, Code.FILE_EMPTY, "the file is empty", empty_hint)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = _unified(data[: error.start].decode())
        meant = data[error.start : error.start + 1].decode("cp1252", "replace")
        return _failed(
            _after(path, before),
            Code.FILE_NOT_UTF8,
            f"the byte {data[error.start]:02X} is not UTF-8",
            f"{_SAVE_AS}; in Windows-1252 the byte would be {meant!r}" if meant.isprintable() else _SAVE_AS,
        )
    text = _unified(text)
    if len(data.translate(None, _CONTROLS)) != len(data) or _C1_CONTROL.search(data) or _NO_CHARACTER.search(data):
        found = forbidden(text)
        if found is not None:
            return _failed(
                _after(path, text[: found.start()]),
                Code.FILE_NOT_UTF8,
                f"the file holds {named(found[0])}, which no page can show",
                "delete it, and look whether other characters were lost there",
            )
    return Outcome(text)


def forbidden(text: str) -> re.Match[str] | None:
    """The first character of `text` that may stand in no web page or feed: a control character, a lone surrogate."""
    return _FORBIDDEN.search(text)


def permitted(text: str) -> str:
    """`text` without the characters that may stand in no web page or feed."""
    return _FORBIDDEN.sub("", text)


def named(character: str) -> str:
    """How a problem names a character that cannot be seen: `the control character U+000C`."""
    return f"the control character U+{ord(character):04X}"


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _after(path: str, before: str) -> Place:
    return Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _failed(place: Place, code: Code, message: str, hint: str) -> Outcome[str | None]:
    return Outcome(None, (place.problem(code, message, hint),))
