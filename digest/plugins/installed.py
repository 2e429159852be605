"""The code of plugins that are installed as Python packages, as it lies on disk.

It imports none of it, and no library: a build that has nothing to do asks this too.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from pathlib import Path

_COMPILED = "__pycache__"


def place_of(module: str) -> Path | None:
    """The folder of the package that `module` is in, or its file where it is in none; None where it is not installed.

    Raises what the packages around it raise, which are imported to find it.
    """
    top = module.partition(".")[0]
    try:
        found = importlib.util.find_spec(module) and importlib.util.find_spec(top)
    except ModuleNotFoundError as missing:
        if missing.name and (module == missing.name or module.startswith(f"{missing.name}.")):
            return None
        raise
    if not found or not found.origin or not found.has_location:
        return None
    file = Path(found.origin)
    return file.parent if found.submodule_search_locations else file


def code_hash(place: Path) -> str:
    """A hash of the files of the package in the folder `place`, or of the module in that file; empty where none is.

    Links that lead nowhere are no files: an editor that has a file open may mark it by one.
    """
    if place.is_file():
        return hashlib.sha256(place.read_bytes()).hexdigest()
    found = hashlib.sha256()
    count = 0
    for folder, folders, files in os.walk(place):
        folders[:] = sorted(name for name in folders if name != _COMPILED)
        for name in sorted(files):
            file = Path(folder, name)
            if not file.is_file():
                continue
            found.update(f"{file.relative_to(place).as_posix()}\0{file.stat().st_size}\n".encode())
            found.update(file.read_bytes())
            count += 1
    return found.hexdigest() if count else ""
