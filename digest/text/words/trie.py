"""Many phrases as one regular expression: a trie, so that a text that begins none of them is refused at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable


class _Node(dict[str, "_Node"]):
    """A node of a trie; `ends` where a phrase ends here."""

    __slots__ = ("ends",)

    def __init__(self) -> None:
        self.ends = False


def pattern_of(phrases: Iterable[str], letter: Callable[[str, bool], str]) -> str:
    """A regular expression for any of `phrases`, the longest first; one that never matches where there are none.

    `letter` gives the expression for a character of a phrase, and is told whether it is the first. What it gives for
    two characters must not match the same text.
    """
    root = _Node()
    for phrase in phrases:
        node = root
        for character in phrase:
            below = node.get(character)
            if below is None:
                below = node[character] = _Node()
            node = below
        node.ends = True
    return _render(root, letter, is_first=True) if root else "(?!)"


def _render(node: _Node, letter: Callable[[str, bool], str], *, is_first: bool) -> str:
    branches = [letter(each, is_first) + _render(node[each], letter, is_first=False) for each in sorted(node)]
    if not branches:
        return ""
    if len(branches) == 1 and not node.ends:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if node.ends else ''}"


def in_any_case(words: Iterable[str]) -> str:
    """A regular expression for any of `words`, in either case, the longest first; either apostrophe will do.

    Both cases are written out: a pattern that is told to ignore case tries each of its words in turn.
    """
    return pattern_of(map(str.lower, words), _either_case)


def _either_case(letter: str, _is_first: bool) -> str:
    if letter == "'":
        return "['’]"
    upper = letter.upper()
    return re.escape(letter) if upper == letter or len(upper) > 1 else f"[{letter}{upper}]"
