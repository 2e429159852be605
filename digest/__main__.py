"""The command, as `digest` and as `python -m digest`."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from digest.cli import main


def run() -> NoReturn:
    """Runs the command, and ends the process at once.

    Python would take all values apart one by one before it ends: at ten thousand articles, for a fifth of a second.
    Pydantic would look through all that is installed for plugins of its own.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        main(prog_name="digest")
    except SystemExit as ended:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended.code if isinstance(ended.code, int) else 1)
    raise AssertionError("the command ends by SystemExit")


if __name__ == "__main__":
    run()
