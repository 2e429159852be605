"""Pins of all that a digest is built with, by version and hash: what `requirements.txt` says.

uv resolves them, for every system and each Python that the program runs on, with the hashes of all files of a release.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from digest.publishing import installed, program_wheel
from digest.publishing.together import write_together

FILE = "requirements.txt"
EXTRA = "requirements.in"
_HEAD = """\
# What the program needs, by version and hashes. Made by `digest lock`, which renews it.
# Packages that the digest needs beside, such as plugins, stand in requirements.in.
"""
_MADE = "Made by `digest lock`"
_PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
_OPTIONS = ("--generate-hashes", "--no-build", "--no-header", "--no-annotate", "--quiet")
"""Nothing is built: that would run code of packages that nobody has pinned."""


class LockError(Exception):
    """Why there is no lock, in words for the user."""


class Locked(NamedTuple):
    """The files that were written, versions that were pinned before, and those that are now, by package."""

    written: tuple[Path, ...]
    before: dict[str, str]
    now: dict[str, str]
    program: installed.Program


def lock(source: Path) -> Locked:
    """Pins what the digest in `source` is built with, and the program itself; asks the package index, by way of uv.

    Raises LockError where that cannot be done, or would replace a file that others made, and OSError where the disk
    refuses; nothing is written then.
    """
    file = source / FILE
    before = file.read_text("utf-8", "replace") if file.exists() else ""
    if before and _MADE not in before:
        raise LockError(f"{file} was not made by `digest lock`: move what the digest needs from it to {EXTRA}")
    found = installed.itself()
    if found is None:
        raise LockError("the program runs from a folder, and is not installed: nothing tells what it needs")
    wheel = program_wheel.packed(found)
    with TemporaryDirectory() as folder:
        # As a file, since plugins may need the program, and no index may have it.
        place = Path(folder).resolve() / wheel.name
        place.write_bytes(wheel.data)
        python = str(found.metadata["Requires-Python"]).removeprefix(">=")
        text = resolved(source, [f"{installed.NAME} @ {place.as_uri()}"], python)
    program = _of_index(source, found.version) if installed.is_of_index(found) else None
    program = program or installed.vendored(found)
    of_program = program.files(source)
    write_together({**of_program, file: text.encode()})
    program.clear_older(source)  # not before the others name the new one
    return Locked((file, *of_program), _pins(before), _pins(text), program)


def resolved(source: Path, needs: Sequence[str], python: str) -> str:
    """The text of `requirements.txt`: what `needs` and the digest in `source` ask for, from Python `python` on.

    The program itself is not in it.

    Raises LockError where uv is not there, or finds no answer.
    """
    extra = (EXTRA,) if (source / EXTRA).exists() else ()
    return _HEAD + _compiled(
        source, needs, "--universal", "--python-version", python, "--no-emit-package", installed.NAME, *extra
    )


def _of_index(source: Path, version: str) -> installed.Program | None:
    """The program with its hashes on the index; None where no index has it."""
    try:
        return installed.of_index(_compiled(source, [f"{installed.NAME}=={version}"], "--no-deps"))
    except LockError:
        return None


def _compiled(source: Path, needs: Sequence[str], *options: str) -> str:
    path = os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", "")))
    uv = shutil.which("uv", path=path)
    if uv is None:
        raise LockError("this needs uv, which resolves what packages need: pip install uv")
    command = (uv, "pip", "compile", "-", *options, *_OPTIONS, "--python", sys.executable)
    ran = subprocess.run(command, cwd=source, input="\n".join(needs), capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise LockError(f"uv found no answer:\n{ran.stderr.strip()}")
    return ran.stdout


def _pins(text: str) -> dict[str, str]:
    return dict(_PIN.findall(text))
