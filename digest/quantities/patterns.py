"""Text made even for matching, and alternations of many phrases that fail fast."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest.text.scripts import EDGELESS

GAP = r"\s{1,3}"
SCRIPTS_WITHOUT_SPACES = EDGELESS
WORD_END = r"(?!\w)"
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+")

_EVEN = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        **dict.fromkeys("\u2018\u2019\u02bc\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2212\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2012\uff5e\u301c", "\u2013"),
        "\uff05": "%",
        "\uffe5": "¥",
        "\uff04": "$",
        "\uff0c": ",",
        "\uff0e": ".",
        "\uff0b": "+",
    }
)


def even(text: str) -> str:
    """`text` with kinds of spaces, apostrophes, hyphens and other dashes made one; no character moves."""
    return text if text.isascii() else text.translate(_EVEN)


def visible(text: str) -> str:
    """`text` without soft hyphens, joiners and other characters that are not seen."""
    return text if text.isascii() else INVISIBLE.sub("", text)


def key(text: str) -> str:
    """A phrase as tables hold it: case folded, hyphens and runs of white space made one space."""
    return " ".join(even(text).replace("-", " ").casefold().split())


class _Node(dict[str, "_Node"]):
    """A node of a trie; `ends` where a phrase ends here."""

    ends = False


def one_of(phrases: Iterable[str], *, capitalised: bool = False) -> str:
    """A regular expression for any of `phrases`, the longest first, in text that is `even`.

    `capitalised` lets the first letter be of either case. It is a trie, not a list, so that a text that begins none of
    them is refused after one letter. In a phrase, a space stands for any white space and a hyphen for a space too.
    """
    root = _Node()
    for phrase in phrases:
        node = root
        for character in even(phrase):
            node = node.setdefault(character, _Node())
        node.ends = True
    return _render(root, capitalised=capitalised) if root else "(?!)"


def _render(node: _Node, *, capitalised: bool) -> str:
    branches = [_letter(letter, capitalised) + _render(node[letter], capitalised=False) for letter in sorted(node)]
    if not branches:
        return ""
    if len(branches) == 1 and not node.ends:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if node.ends else ''}"


def _letter(letter: str, capitalised: bool) -> str:
    if letter == " ":
        return GAP
    if letter == "-":
        return r"[\s-]"
    if capitalised and letter.upper() != letter and len(letter.upper()) == 1:
        return f"[{letter}{letter.upper()}]"
    return re.escape(letter)
