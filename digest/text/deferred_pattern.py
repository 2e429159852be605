"""Regular expressions that are compiled when they are first used.

One with a large class or many words takes milliseconds to compile, and a build that makes one page needs few of them.
"""

from __future__ import annotations

import re
from typing import cast


class _Deferred:
    """Stands for a pattern. What is asked of it once is an attribute from then on, as quick as the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found = getattr(re.compile(self._pattern, self._flags), name)
        setattr(self, name, found)
        return found


def deferred(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile(pattern, flags)` gives, for use by its methods. A mistake in `pattern` is raised at
    their first use."""
    return cast("re.Pattern[str]", _Deferred(pattern, flags))
