"""What turns a sense round: negations, verbs that deny, conditions; and how far they reach in a sentence."""

from __future__ import annotations

import re

from digest.reading.lexicon import Lexicon

_WORD = re.compile(r"\S+\s*")
_PARTED = re.compile("[;；]")
_NUMBER = re.compile(r"\. ?\d")
_LAST = re.compile(r"[^\W_]+\s*$")
_CLOSE_BY = 5


def turning(words: str, lexicon: Lexicon, start: int = 0) -> str:
    """The first negation or denial in `words` from `start` on; empty where there is none.

    Some are nouns behind an article: "une personne".
    """
    negations = (each for each in lexicon.negation.finditer(words, start) if not _is_noun(words, each, lexicon))
    found = next(negations, None) or lexicon.reversal.search(words, start)
    return found[0] if found else ""


def _is_noun(words: str, found: re.Match[str], lexicon: Lexicon) -> bool:
    if _NUMBER.match(words, found.end()):  # the No. 1
        return True
    if not lexicon.noun_too.fullmatch(found[0]):
        return False
    before = _LAST.search(words, 0, found.start())
    return before is not None and lexicon.article.fullmatch(before[0].strip()) is not None


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
    if found := turning(clause, lexicon, len(clause) - len(near.rpartition(",")[2])):
        return found
    # "She did not say that the ferries were": the denial is of the saying, however far back.
    denied = (match for match in lexicon.negation.finditer(clause) if lexicon.says.match(clause, match.end() + 1))
    first = next(denied, None)
    return first[0] if first else ""
