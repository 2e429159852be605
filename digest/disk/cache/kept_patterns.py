"""Regular expressions as they were compiled, kept from one build to the next, as Python keeps compiled modules.

An edit needs some 900 of them, and compiling these takes a third of the time of importing everything. What a pattern
is compiled to depends on its text, its flags and the version of Python alone, and Python checks it before it is used.
The standard library's compiler is asked by way of this; another Python than those known does without.
"""

from __future__ import annotations

import importlib
import marshal
import os
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

FILE = Path(".digest-cache") / "patterns"
_FORM = 1
"""How this is written down: another one for a `_Compiled` of other fields."""
_HASH = 32
_UNIT = "I"
_MOST = 4_000
"""More patterns than these are kept only as far as the last build used them."""
_IS_KNOWN = sys.implementation.name == "cpython" and (3, 11) <= sys.version_info[:2] <= (3, 15)

_Key = tuple[str, int]
"""A pattern, and its flags."""
_Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, those that stand in the pattern among them; the code; how many groups there are, and their names."""


@contextmanager
def kept_patterns(source: Path, *, cold: bool = False) -> Iterator[None]:
    """Meanwhile, patterns are compiled by way of what the digest in `source` keeps, and kept; `cold`, all anew."""
    if not _IS_KNOWN:
        yield
        return
    file = source / FILE
    patterns = KeptPatterns({} if cold else _read(file))
    own = patterns.compiler.compile
    patterns.compiler.compile = patterns.compile
    try:
        yield
    finally:
        patterns.compiler.compile = own
        if patterns.fresh:
            _write(file, patterns.to_keep())


class KeptPatterns:
    """Compiles patterns as the standard library does (Lib/re/_compiler.py), what is `known` without work."""

    def __init__(self, known: dict[_Key, _Compiled]) -> None:
        self.compiler: Any = importlib.import_module("re._compiler")
        self._parser: Any = importlib.import_module("re._parser")
        self._sre: Any = importlib.import_module("_sre")
        self._compile = self.compiler.compile
        self._known = known
        self._used: set[_Key] = set()
        self.fresh: dict[_Key, _Compiled] = {}

    def compile(self, pattern: Any, flags: Any = 0) -> Any:
        """What `re.compile` gives. Raises re.error for what is no pattern."""
        if type(pattern) is not str:
            return self._compile(pattern, flags)
        key = pattern, int(flags)
        self._used.add(key)
        known = self._known.get(key) or self.fresh.get(key) or self._compiled(key)
        every, code, groups, by_name, names = known
        unpacked = array(_UNIT)
        unpacked.frombytes(code)
        return self._sre.compile(pattern, every, unpacked.tolist(), groups, by_name, names)

    def _compiled(self, key: _Key) -> _Compiled:
        pattern, flags = key
        tree = self._parser.parse(pattern, flags)
        state = tree.state
        names: list[str | None] = [None] * state.groups
        for name, number in state.groupdict.items():
            names[number] = name
        code = array(_UNIT, self.compiler._code(tree, flags)).tobytes()
        found = self.fresh[key] = int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)
        return found

    def to_keep(self) -> dict[_Key, _Compiled]:
        """What a later build is likely to need."""
        every = self._known | self.fresh
        return every if len(every) <= _MOST else {key: every[key] for key in self._used if key in every}


def _read(file: Path) -> dict[_Key, _Compiled]:
    """What is kept, if it is what was written in this form by this version of Python."""
    with suppress(OSError, ValueError, TypeError, EOFError):
        data = file.read_bytes()
        if sha256(data[_HASH:]).digest() == data[:_HASH]:
            form, version, known = marshal.loads(data[_HASH:])
            if (form, version) == (_FORM, sys.version):
                return dict(known)
    return {}


def _write(file: Path, patterns: dict[_Key, _Compiled]) -> None:
    """Keeps the patterns; what the disk refuses is done without."""
    data = marshal.dumps((_FORM, sys.version, patterns))
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
        try:
            temporary.write_bytes(sha256(data).digest() + data)
            temporary.replace(file)
        finally:
            temporary.unlink(missing_ok=True)  # where the disk is full, what of it was written
