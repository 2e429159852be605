"""Words of an article as messages show them."""

from __future__ import annotations


def quoted(words: str) -> str:
    """`words` in quotation marks, in one line and with plain spaces: nobody types what stands for a narrow space."""
    return repr(" ".join(words.split()))
