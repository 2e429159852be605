"""The command, as `digest` and as `python -m digest`."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

from digest.disk.first_look import FirstLook, look_before, told


def run() -> NoReturn:
    """Runs the command, and ends the process at once.

    Python would take all values apart one by one before it ends: at ten thousand articles, for a fifth of a second.
    Pydantic would look through all that is installed for plugins of its own.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    seen = _seen_before()
    from digest.cli import main

    try:
        main(prog_name="digest", obj=seen)
    except SystemExit as ended:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended.code if isinstance(ended.code, int) else 1)
    raise AssertionError("the command ends by SystemExit")


def _seen_before() -> FirstLook | None:
    """What a build looks at first, where one is asked for. Where there is nothing to do the process ends with that."""
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        looked = look_before(sys.argv[1:])
        if looked is None:
            return None
        seen, now = looked
        pages = seen.pages_at(now)
        if pages is None or (seen.last and seen.last.problems):
            return seen
        sys.stdout.write(f"{told(pages, 0, 0, seen.ticks)}\n")
        sys.stdout.flush()
    except (OSError, ValueError):
        return None  # the command meets it too, and tells
    except KeyboardInterrupt:
        os._exit(1)
    finally:
        if is_collecting:
            gc.enable()
    os._exit(0)


if __name__ == "__main__":
    run()
