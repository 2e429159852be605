"""What turns a sense round: negations, verbs that deny, conditions; and how far they reach in a sentence."""

from __future__ import annotations

import re

from digest.reading.lexicon import Lexicon

_WORD = re.compile(r"\S+\s*")
_PARTED = re.compile("[;；]")
_CLOSE_BY = 5


def turning(words: str, lexicon: Lexicon) -> str:
    """The first negation or denial in `words`; empty where there is none."""
    found = lexicon.negation.search(words) or lexicon.reversal.search(words)
    return found[0] if found else ""


def condition(words: str, lexicon: Lexicon) -> str:
    """The first condition in `words`: "unless", "only if"; empty where there is none."""
    found = lexicon.condition.search(words)
    return found[0] if found else ""


def turned_before(words: str, lexicon: Lexicon) -> str:
    """What in `words`, which a quotation's sentence has before its start, bears on the quotation; empty if nothing.

    A negation bears on its own clause, a condition on the sentence as far as a semicolon.
    """
    clause = lexicon.boundary.split(words)[-1]
    return turning(clause, lexicon) or condition(_PARTED.split(words)[-1], lexicon)


def turned_after(words: str, lexicon: Lexicon) -> str:
    """What in `words`, which a quotation's sentence has behind its end, bears on the quotation; empty if nothing."""
    clause = lexicon.boundary.split(words)[0]
    return turning(clause, lexicon) or condition(_PARTED.split(words)[0], lexicon)


def turned_by_narrator(words: str, lexicon: Lexicon) -> str:
    """What in `words`, which lead up to a quoted fragment, bears on it: "was not", "denied that it was"."""
    clause = lexicon.boundary.split(words)[-1]
    near = "".join(_WORD.findall(clause)[-_CLOSE_BY:])
    if found := turning(near.rpartition(",")[2], lexicon):
        return found
    # "She did not say that the ferries were": the denial is of the saying, however far back.
    denied = (match for match in lexicon.negation.finditer(clause) if lexicon.says.match(clause, match.end() + 1))
    first = next(denied, None)
    return first[0] if first else ""
