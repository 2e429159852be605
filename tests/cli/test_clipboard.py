"""The clipboard of each system, by what its programs print: none of them runs here.

What PowerShell and osascript print was written down after their documentation and the formats': CF_HTML's head with
its places in bytes, and AppleScript's «data HTML…» in hexadecimal digits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from digest.cli.clipboard import Clipped, Run, read_clipboard

HTML = "<h1>Müll</h1><p>Words.</p>"
TEXT = "Müll\nWords.\n"
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


def printing(answers: Mapping[tuple[str, ...], bytes]) -> Run:
    """Runs commands that begin so; others cannot be run."""

    def run(command: Sequence[str]) -> bytes | None:
        return next((said for start, said in answers.items() if tuple(command[: len(start)]) == start), None)

    return run


def windows(html: str) -> bytes:
    """HTML with the head that Windows puts before it: places in bytes of UTF-8."""
    head = "Version:0.9\r\nStartHTML:{:010}\r\nEndHTML:{:010}\r\nStartFragment:{:010}\r\nEndFragment:{:010}\r\n"
    start, size = len(head.format(0, 0, 0, 0)), len(html.encode())
    return (head.format(start, start + size, start, start + size) + html).encode()


XCLIP = ("xclip", "-selection", "clipboard", "-out", "-target")
PASTE = ("wl-paste", "--no-newline", "--type")
CASES: dict[str, tuple[str, Mapping[str, str], Mapping[tuple[str, ...], bytes], Clipped]] = {
    "Wayland, HTML": (
        "linux",
        WAYLAND,
        {
            ("wl-paste", "--list-types"): b"text/plain\ntext/html\n",
            (*PASTE, "text/html"): HTML.encode(),
        },
        Clipped(HTML.encode(), is_html=True),
    ),
    "Wayland, text alone": (
        "linux",
        WAYLAND,
        {
            ("wl-paste", "--list-types"): b"text/plain;charset=utf-8\nUTF8_STRING\n",
            (*PASTE, "text/plain;charset=utf-8"): TEXT.encode(),
        },
        Clipped(TEXT.encode()),
    ),
    "X11, HTML": (
        "linux",
        {},
        {(*XCLIP, "TARGETS"): b"TIMESTAMP\nTARGETS\ntext/html\nUTF8_STRING\n", (*XCLIP, "text/html"): HTML.encode()},
        Clipped(HTML.encode(), is_html=True),
    ),
    "X11 where Wayland's program is missing": (
        "linux",
        WAYLAND,
        {(*XCLIP, "TARGETS"): b"UTF8_STRING\n", (*XCLIP, "UTF8_STRING"): TEXT.encode()},
        Clipped(TEXT.encode()),
    ),
    "a picture": (
        "linux",
        {},
        {(*XCLIP, "TARGETS"): b"TARGETS\nimage/png\n"},
        Clipped(failure="the clipboard holds no text"),
    ),
    "no program": (
        "linux",
        {},
        {},
        Clipped(failure="neither wl-paste (of wl-clipboard) nor xclip could read the clipboard: install one of them"),
    ),
    "macOS, HTML": (
        "darwin",
        {},
        {("osascript",): f"«data HTML{HTML.encode().hex().upper()}»\n".encode()},
        Clipped(HTML.encode(), is_html=True),
    ),
    "macOS, text alone": (
        "darwin",
        {},
        {("pbpaste",): TEXT.encode()},  # osascript fails: it cannot make text into that class
        Clipped(TEXT.encode()),
    ),
    "macOS, nothing": ("darwin", {}, {("pbpaste",): b""}, Clipped(failure="the clipboard holds no text")),
    "macOS, no program": ("darwin", {}, {}, Clipped(failure="pbpaste could not read the clipboard")),
    "Windows, HTML": (
        "win32",
        {},
        {("powershell",): windows(HTML)},
        Clipped(HTML.encode(), is_html=True),
    ),
    "Windows, HTML with a byte order mark": (
        "win32",
        {},
        {("powershell",): b"\xef\xbb\xbf" + windows(HTML)},
        Clipped(HTML.encode(), is_html=True),
    ),
    "Windows, places that lie": (
        "win32",
        {},
        {("powershell",): windows(HTML).replace(b"EndHTML:0", b"EndHTML:9")},
        Clipped(HTML.encode(), is_html=True),
    ),
    "Windows, text in UTF-16": (
        "win32",
        {},
        {("powershell",): TEXT.encode("utf-16")},
        Clipped(TEXT.encode()),
    ),
    "Windows, the newer PowerShell": ("win32", {}, {("pwsh",): TEXT.encode()}, Clipped(TEXT.encode())),
    "Windows, nothing": ("win32", {}, {("powershell",): b"\r\n"}, Clipped(failure="the clipboard holds no text")),
    "Windows, no program": ("win32", {}, {}, Clipped(failure="PowerShell could not read the clipboard")),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_read(name: str) -> None:
    system, environment, answers, clipped = CASES[name]
    assert read_clipboard(system, environment, printing(answers)) == clipped
