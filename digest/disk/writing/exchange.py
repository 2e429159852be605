"""Two folders change places in one step, where the system and the file system can do that.

Linux: renameat2(2), RENAME_EXCHANGE; macOS: renamex_np(2), RENAME_SWAP. Python has neither.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_HERE = -100  # AT_FDCWD
CAN_EXCHANGE = sys.platform in ("linux", "darwin")
_EXCHANGE = 2  # RENAME_EXCHANGE, and RENAME_SWAP on macOS


def exchange(one: Path, other: Path) -> None:
    """Each of two paths then names what the other named, at one moment. Raises OSError where that cannot be done."""
    import ctypes

    names = os.fsencode(one), os.fsencode(other)
    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            failed = library.renamex_np(*names, _EXCHANGE)
        else:
            failed = library.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)
    except AttributeError as none:  # an older C library
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(other)) from none
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))
