"""The clipboard of this system: as HTML where it has that, else as text. Each system has programs of its own for it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Run = Callable[[Sequence[str]], bytes | None]
"""Runs a command and gives what it prints; None where it cannot be run or fails."""
_PATIENCE = 10.0  # seconds
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_HEXADECIMAL = re.compile(rb"data HTML(?P<digits>[0-9A-Fa-f]*)")
_WINDOWS_HTML = re.compile(rb"StartHTML:(?P<start>-?\d+).*?EndHTML:(?P<end>-?\d+)", re.DOTALL)
_POWERSHELL = (
    "[Console]::OutputEncoding=[Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Windows.Forms;"
    "$d=[Windows.Forms.Clipboard]::GetDataObject();"
    "$h=$d.GetData('HTML Format');"
    "if($h -is [IO.Stream]){$r=New-Object IO.StreamReader($h,[Text.Encoding]::UTF8);$h=$r.ReadToEnd()};"
    "if($h){[Console]::Out.Write($h)}else{[Console]::Out.Write([Windows.Forms.Clipboard]::GetText())}"
)


@dataclass(frozen=True, slots=True)
class Clipped:
    """What the clipboard holds; nothing and why, where it cannot be read."""

    data: bytes = b""
    is_html: bool = False
    failure: str = ""


def read_clipboard(
    system: str = sys.platform, environment: Mapping[str, str] | None = None, run: Run | None = None
) -> Clipped:
    """The clipboard of `system` (as sys.platform names it), with what `environment` says of its desktop."""
    run = run or _run
    if system == "darwin":
        return _mac(run)
    if system in ("win32", "cygwin"):
        return _windows(run)
    return _unix(environment or {}, run)


def _unix(environment: Mapping[str, str], run: Run) -> Clipped:
    wayland = (("wl-paste", "--list-types"), ("wl-paste", "--no-newline", "--type"))
    x11 = (
        ("xclip", "-selection", "clipboard", "-out", "-target", "TARGETS"),
        ("xclip", "-selection", "clipboard", "-out", "-target"),
    )
    ways = (wayland, x11) if environment.get("WAYLAND_DISPLAY") else (x11, wayland)
    is_answered = False
    for list_types, give in ways:
        types = run(list_types)
        if types is None:
            continue
        is_answered = True
        offered = types.decode("utf-8", "replace").split()
        if "text/html" in offered and (data := run((*give, "text/html"))):
            return Clipped(data, is_html=True)
        for name in ("text/plain;charset=utf-8", "UTF8_STRING", "text/plain"):
            if name in offered and (data := run((*give, name))):
                return Clipped(data)
    if is_answered:
        return Clipped(failure="the clipboard holds no text")
    return Clipped(failure="neither wl-paste (of wl-clipboard) nor xclip could read the clipboard: install one of them")


def _mac(run: Run) -> Clipped:
    told = run(("osascript", "-e", "the clipboard as «class HTML»"))
    found = _HEXADECIMAL.search(told or b"")
    if found and found["digits"] and len(found["digits"]) % 2 == 0:
        return Clipped(bytes.fromhex(found["digits"].decode()), is_html=True)
    data = run(("pbpaste", "-Prefer", "txt"))
    if data is None:
        return Clipped(failure="pbpaste could not read the clipboard")
    return Clipped(data) if data.strip() else Clipped(failure="the clipboard holds no text")


def _windows(run: Run) -> Clipped:
    for program in ("powershell", "pwsh"):
        told = run((program, "-NoProfile", "-STA", "-Command", _POWERSHELL))
        if told is None:
            continue
        data = told.decode("utf-16").encode() if told.startswith(_UTF_16) else told
        if not data.strip():
            return Clipped(failure="the clipboard holds no text")
        return _fragment(data)
    return Clipped(failure="PowerShell could not read the clipboard")


def _fragment(data: bytes) -> Clipped:
    """The HTML within the head that Windows puts before it (HTML Clipboard Format), or `data` as text.

    Places in that head are in bytes of UTF-8. Where they do not fit, as some programs have it, all behind the head is
    taken.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    found = _WINDOWS_HTML.search(data[:1_000])
    if not found or not data.startswith(b"Version:"):
        return Clipped(data)
    start, end = int(found["start"]), int(found["end"])
    html = data[start:end] if 0 < start < end <= len(data) else data[max(data.find(b"<"), 0) :]
    return Clipped(html, is_html=True)


def _run(command: Sequence[str]) -> bytes | None:
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        ran = subprocess.run(  # the words of the command are all ours
            [program, *command[1:]], capture_output=True, stdin=subprocess.DEVNULL, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ran.stdout if ran.returncode == 0 else None
