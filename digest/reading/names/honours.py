"""What somebody was awarded or may be called behind their name, in English: "Ada Brook OBE"."""

from __future__ import annotations

import re

_HONOURS = re.compile(r"(?<=[a-z])(?: (?:[A-Z]BE|QC|KC|PhD))+$")


def without_honours(name: str, language: str) -> str:
    """`name` in a text in `language` without what somebody was awarded, behind it."""
    return _HONOURS.sub("", name) if language.startswith("en") else name
