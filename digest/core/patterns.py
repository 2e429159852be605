"""Pieces of regular expressions, and alternations of many phrases that fail fast."""

from __future__ import annotations

import re
from collections.abc import Iterable

GAP = r"\s{1,3}"
DASH = r"[-\u2010-\u2013\u2212]"
HYPHEN = r"[-\u2010\u2011]"
SCRIPTS_WITHOUT_SPACES = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af"
LETTER = f"[^\\W{SCRIPTS_WITHOUT_SPACES}]"
"""A letter, digit or mark that makes a word longer: Chinese, Japanese and Korean write words without spaces."""
WORD_END = f"(?!{LETTER})"

_CHARACTERS = {" ": GAP, "-": HYPHEN, "'": "['\u2019]"}
_SAME = str.maketrans({"\u2019": "'", "\u2010": "-", "\u2011": "-"})


class _Node(dict[str, "_Node"]):
    """A node of a trie; `ends` where a phrase ends here."""

    ends = False


def one_of(phrases: Iterable[str], *, capitalised: bool = False) -> str:
    """A regular expression for any of `phrases`, the longest first; `capitalised` lets their first letter be either.

    It is a trie, not a list, so that a text that begins none of them is refused after one letter. A space stands for
    any white space, a hyphen and an apostrophe for any of their kinds.
    """
    root = _Node()
    for phrase in phrases:
        for written in {phrase, phrase[:1].upper() + phrase[1:]} if capitalised else {phrase}:
            node = root
            for character in written:
                node = node.setdefault(character, _Node())
            node.ends = True
    return _render(root) if root else "(?!)"


def _render(node: _Node) -> str:
    branches = [_CHARACTERS.get(letter, re.escape(letter)) + _render(node[letter]) for letter in sorted(node)]
    if not branches:
        return ""
    if len(branches) == 1 and not node.ends:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if node.ends else ''}"


def plain(text: str) -> str:
    """`text` as phrases are written in tables: single spaces, plain hyphens and apostrophes."""
    return " ".join(text.translate(_SAME).split())


def key(text: str) -> str:
    """`plain(text)` with case folded."""
    return plain(text).casefold()
