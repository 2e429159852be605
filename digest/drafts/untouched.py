"""Drafts that are as they were made: nobody has written in them, so they may be made anew.

What was made is remembered by its hash in the digest's cache, which is the machine's own. Where that is lost, every
draft counts as an editor's.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from digest.foundation.hashing import fingerprint

FILE = Path(".digest-cache") / "drafts.json"


def is_untouched(source: Path, files: tuple[Path, Path]) -> bool:
    """Whether both `files` of a draft in the digest at `source` are as they were made."""
    try:
        return _recall(source).get(files[0].stem) == _hash(tuple(file.read_bytes() for file in files))
    except OSError:
        return False


def remember(source: Path, name: str, contents: tuple[bytes, bytes]) -> None:
    """Remembers a draft as it was made; what the disk refuses is done without."""
    file = source / FILE
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        temporary.write_bytes(msgspec.json.encode({**_recall(source), name: _hash(contents)}))
        temporary.replace(file)


def _recall(source: Path) -> dict[str, str]:
    try:
        return msgspec.json.decode((source / FILE).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.DecodeError):
        return {}


def _hash(contents: tuple[bytes, ...]) -> str:
    return fingerprint(b"\0".join(contents)).hex()
