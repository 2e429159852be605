"""Scripts that import others of their folder are put together: a page asks for one file rather than many."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WHOLE = re.compile(r'^import "\./([\w.-]+\.js)";[^\S\n]*\n?', re.MULTILINE)
_NAMES = re.compile(r'^import \{([\w\s,]+)\} from ("\./[\w.-]+\.js");[^\S\n]*\n?', re.MULTILINE)
OF_MODULE = re.compile(r"^\s*(?:import\b(?!\(|\.)|export\b)", re.MULTILINE)
"""What a script has that imports or exports as it begins."""


def put_together(path: str, files: Mapping[str, bytes]) -> bytes:
    """The file at `path`, with each `import "./NAME.js";` on a line of its own replaced by what that file does.

    Each has a block of its own, so that their names do not meet; what they import by name is imported once. A script
    that exports anything, that imports otherwise, or that is not among `files` is left to the browser.
    """
    script = files[path].decode("utf-8", "surrogateescape")
    named: dict[str, dict[str, None]] = {}
    blocks: list[str] = []

    def found(whole: re.Match[str]) -> str:
        inner = files.get(posixpath.join(posixpath.dirname(path), whole[1]), b"").decode("utf-8", "surrogateescape")
        rest = _NAMES.sub("", inner)
        if not inner or OF_MODULE.search(rest):
            return whole[0]
        for each in _NAMES.finditer(inner):
            named.setdefault(each[2], {}).update(dict.fromkeys(_split(each[1])))
        blocks.append(f"{{\n{rest.strip()}\n}}\n")
        return ""

    left = _WHOLE.sub(found, script)
    imports = [f"import {{ {', '.join(names)} }} from {module};\n" for module, names in named.items()]
    return "".join([*imports, left, *blocks]).encode("utf-8", "surrogateescape") if blocks else files[path]


def _split(names: str) -> Iterator[str]:
    return filter(None, map(str.strip, names.split(",")))
