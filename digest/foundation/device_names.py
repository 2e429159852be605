"""Names that Windows keeps for devices: no file or folder can be called so there, nor a page whose address has one.

Source: Microsoft, "Naming Files, Paths, and Namespaces", and ntpath.isreserved of Python 3.13, which adds the two of
the console. A device is meant whatever the case, the extension, and blanks before that.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

PATTERN = r"^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$"
"""The devices that a slug can spell, as a regular expression that JSON Schema knows too."""
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:[.:]|\Z)", re.IGNORECASE)

_MAY_BE_DEVICE = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com|lpt)|%", re.IGNORECASE)


def is_device(name: str) -> bool:
    """Whether a file or folder called `name` is a device to Windows."""
    return _DEVICE.match(name) is not None


def device_in(path: str) -> str:
    """The first part of a path, or of an address with its percent-encodings, that is a device; empty where none is."""
    if not _MAY_BE_DEVICE.search(path):  # as in the path of nearly every file of a site
        return ""
    return next((part for part in map(unquote, path.split("/")) if is_device(part)), "")
