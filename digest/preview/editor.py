"""The editor's own editor: the command that opens a file at a line.

`VISUAL` and `EDITOR` name it, as for other programs. One that needs a terminal cannot be opened from a browser.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_IN_A_TERMINAL = frozenset("vi vim nvim view nano pico micro hx helix kak joe ed ne mg emacs".split())
_GOES_TO = frozenset("code code-insiders codium vscodium cursor windsurf".split())
_WITH_COLON = frozenset("subl sublime_text zed zeditor atom mate".split())
_WITH_LINE_OPTION = frozenset("idea pycharm webstorm kate gedit xed pluma".split())
_KNOWN = ("code", "codium", "zed", "subl")


def editor_command(environment: Mapping[str, str]) -> list[str] | None:
    """The command of an editor with a window of its own; None where there is none."""
    for name in ("VISUAL", "EDITOR"):
        with suppress(ValueError):
            command = shlex.split(environment.get(name, ""))
            if command and Path(command[0]).name not in _IN_A_TERMINAL and shutil.which(command[0]):
                return command
    return next(([name] for name in _KNOWN if shutil.which(name)), None)


def opening(command: Sequence[str], file: Path, line: int, column: int) -> list[str]:
    """`command` with what makes it open `file` at `line` and `column` (from 1; 0 where unknown)."""
    program, line, column = Path(command[0]).name, max(1, line), max(1, column)
    if program in _GOES_TO:
        return [*command, "--goto", f"{file}:{line}:{column}"]
    if program in _WITH_COLON:
        return [*command, f"{file}:{line}:{column}"]
    if program in _WITH_LINE_OPTION:
        return [*command, "--line", str(line), str(file)]
    return [*command, f"+{line}", str(file)]  # as vi has it, and most others since


def launch(command: Sequence[str]) -> bool:
    """Starts `command` on its own; whether it could be started."""
    try:
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
