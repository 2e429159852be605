"""Whether a sentence says of what it tells that it is not so: "it is not true that", "had wrongly reported", "initially
said"; or of the number itself: "the figure of 70 is a hoax", "withdrew its figure of 70"; or as its paper's own
correction: "we wrote that …. That was".
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.text.scripts import is_edgeless
from digest.text.words.trie import in_any_case

_CLAUSE = re.compile(r"[;:]\s|,\s(?:but|aber|doch|mais|pero|mas|ma|maar|ale)\s")
_VERB_BEHIND = frozenset({"de", "nl"})
"""Languages in which a participle ends the clause: fälschlich von 500 Toten *berichtet*."""
_FEW = 3
"""How many words stand between such words at most."""
_BETWEEN = r"(?:\s[^\W\d_]+){0,3}?\s"


def taken_back(sentence: str, at: int, language: str, following: str = "") -> str:
    """The words before the place `at` of `sentence` by which what stands there is not so, or was only thought so;
    "" where there are none. `following` is what the text goes on with, which may correct it."""
    if found := _put_right(language).match(following):
        return found["said"]
    if not lists_of(language, "untrue", "mistaken", "own_reports", "refuting", "withdrawing").may_be_in(sentence):
        return ""
    before = _CLAUSE.split(sentence[:at])[-1]
    if found := words_of(language, "untrue").search(before):
        return found[0]
    if found := _mistaken(language).search(before):
        return found[0]
    if language.split("-")[0].lower() in _VERB_BEHIND:
        wrong = words_of(language, "mistaken").search(before)
        said = words_of(language, "reported").search(_CLAUSE.split(sentence[at:])[0]) if wrong else None
        if wrong and said:
            return f"{wrong[0]} … {said[0]}"
    if refuted := _refuted(sentence, at, before, language):
        return refuted
    own = words_of(language, "own_reports").search(before)
    return own[0] if own and words_of(language, "correcting").search(following) else ""


def _refuted(sentence: str, at: int, before: str, language: str) -> str:
    """The words that call the number at `at` itself wrong: the figure of 70 *is a hoax*."""
    behind = words_of(language, "refuting").search(_CLAUSE.split(sentence[at:])[0])
    if behind and is_edgeless(sentence):
        return behind[0]
    claims = [*words_of(language, "claimed").finditer(before)]
    if not claims or len(before[claims[-1].end() :].split()) > _FEW:
        return ""
    if behind:
        return behind[0]
    lead = before[: claims[-1].start()]
    verbs = [*words_of(language, "withdrawing").finditer(lead)]
    return verbs[-1][0] if verbs and len(lead[verbs[-1].end() :].split()) <= _FEW else ""


@lru_cache(maxsize=16)
def _put_right(language: str) -> re.Pattern[str]:
    """How the next sentence begins that has the right number: *The true number is* 900."""
    words = assertions(language).truth
    if not words:
        return re.compile(r"(?!)")
    return re.compile(rf"[.!?”\"]?\s+(?:[^\W\d_]+\s){{0,2}}(?P<said>{in_any_case(words)})\s(?:[^\W\d_]+\s)?\W?\d")


@lru_cache(maxsize=16)
def _mistaken(language: str) -> re.Pattern[str]:
    """A word by which something was said in error, or only at first, beside a verb of saying."""
    rules = assertions(language)
    verbs = (*rules.saying, *rules.reported)
    if not rules.mistaken or not verbs:
        return re.compile(r"(?!)")
    wrong, says = in_any_case(rules.mistaken), in_any_case(verbs)
    return re.compile(rf"(?<!\w)(?:{wrong}{_BETWEEN}{says}|{says}{_BETWEEN}{wrong})(?!\w)")
