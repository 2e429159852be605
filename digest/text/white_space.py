"""White space, and what takes no space at all: characters that no reader sees, by what they are for."""

from __future__ import annotations

import re

from digest.text.deferred_pattern import deferred

NARROW = "\u202f"
"""The narrow no-break space, which browsers take for a part of the word beside it."""

BREAKS = "\u00ad\u200b\u2060\ufeff"
"""Where a word may be broken, and where not: the soft hyphen, spaces without width. They say nothing in any script."""

DIRECTION_MARKS = "\u200e\u200f"
"""Which way signs beside them run."""

JOINERS = "\u200c\u200d"
"""Whether letters join. In Persian and Indic scripts, and in emoji, a word looks otherwise without them."""

_EMBEDDINGS = "\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_OPERATORS = "\u2061\u2062\u2063\u2064\u2065"

INVISIBLE = BREAKS + DIRECTION_MARKS + JOINERS + _EMBEDDINGS + _OPERATORS
"""All of them: text in which they differ is the same to a reader, so that it matches; what is shown keeps them.

Each set is the inside of a regular expression's class. `sentences/marks.py` has more, made from Unicode's own tables:
all that may stand behind the mark that ends a sentence, selectors of a letter's look included, which elsewhere are a
part of the letter before them."""

_OF_BROWSERS = deferred(f"[{BREAKS}{DIRECTION_MARKS}]")
_UNSEEN = deferred(rf"[\s{INVISIBLE}]+")
_RUN = re.compile(rf"(?!(?<=[\d«‹])\u00a0\S|\u00a0[»›:;!?%‰])[^\S{NARROW}]+")


def in_one_line(text: str) -> str:
    """`text` with one space for each run of white space, and none at its ends.

    Narrow no-break spaces stay, and wide ones that keep a number or French marks from a line's end: 8,3 %, « Oui. »
    """
    return _RUN.sub(" ", text).strip(" ")


def without_invisible(text: str) -> str:
    """`text` without what a page has for browsers alone. Joiners stay, since what is made of it is shown, and so do
    embeddings, without which a passage in another direction would run the wrong way."""
    return _OF_BROWSERS.sub("", text)


def is_seen(text: str) -> bool:
    """Whether a reader sees anything of `text`: it has more than white space and what takes none."""
    return bool(_UNSEEN.sub("", text))
