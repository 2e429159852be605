"""The images of `content/static/` that a text shows: how large each is, and which file that was read from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import unquote

from digest.foundation.picture_size import picture_size

_FOLDER = "content/static"


class StaticPictures:
    """Tells the sizes of images by their addresses, and keeps what it was asked for.

    `digest` gives a hash of the file at a path, without reading it where that is known.
    """

    def __init__(self, files: Mapping[str, bytes], digest: Callable[[str], bytes]) -> None:
        self._files = files
        self._digest = digest
        self._met: dict[str, bytes] = {}

    @property
    def met(self) -> tuple[tuple[str, bytes], ...]:
        """The paths that were asked for, in order, each with the hash of its file; empty where there was none."""
        return tuple(sorted(self._met.items()))

    def size_of(self, address: str) -> tuple[int, int]:
        """Width and height of the image at `address`; zeros where it is none of the digest's root, or unreadable."""
        if not address.startswith("/"):
            return 0, 0
        path = f"{_FOLDER}{unquote(address.partition('?')[0].partition('#')[0])}"
        self._met[path] = self._digest(path)
        return picture_size(self._files[path]) if path in self._files else (0, 0)
