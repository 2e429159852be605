"""Style sheets that import others of their folder are put together: a page asks for one file rather than many."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_IMPORT = re.compile(rb'^@import "([\w.-]+\.css)"( print)?;[^\S\n]*\n?', re.MULTILINE)


def put_together(path: str, files: Mapping[str, bytes]) -> bytes:
    """The file at `path`, with each `@import "NAME.css";` on a line of its own replaced by what that file says.

    Of `@import "NAME.css" print;` this holds on paper. What is not among `files` is left to the browser, and so is what
    imports itself. Addresses in what is imported hold as they are, since all of it lies in one folder.
    """
    return _joined(path, files, frozenset())


def _joined(path: str, files: Mapping[str, bytes], around: frozenset[str]) -> bytes:
    inside = around | {path}

    def found(named: re.Match[bytes]) -> bytes:
        other = posixpath.join(posixpath.dirname(path), named[1].decode())
        if other not in files or other in inside:
            return named[0]
        style = _joined(other, files, inside)
        return b"@media print {\n" + style.rstrip(b"\n") + b"\n}\n" if named[2] else style

    return _IMPORT.sub(found, files[path])
