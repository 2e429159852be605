"""Whom a sentence without a subject is about: "*Haddad* tinha 42%. Depois, 41%. Agora oscilou para 44%.\""""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of

_SUBJECTLESS = frozenset({"es", "it", "pl", "pt", "ro", "tr"})
"""Languages whose verbs say who is meant, so that a sentence that goes on with somebody need not name them."""
_FIRST_WORD = re.compile(r"\W*([^\W\d_]+)")
_NAME_WITHIN = re.compile(r"[^\W\d_],?\s[«“\"(]?([A-ZÀ-ÞŁŚŻŹĆ][^\W\d_]{2,})")
_LONGEST = 16
"""How many words a sentence has at most that is only about whom the one before names."""


def named_before(sentence: str, before: tuple[str, ...], text: str, language: str) -> str:
    """The last of the sentences `before` one that names anybody, where the language may leave a subject out and neither
    `sentence` nor what stands between them names anybody; "" where there is none."""
    if language.split("-")[0].lower() not in _SUBJECTLESS or len(sentence.split()) > _LONGEST:
        return ""
    if _begins_with_subject(sentence, language) or _names_somebody(sentence, text):
        return ""
    return next((each for each in reversed(before) if _names_somebody(each, text)), "")


def _begins_with_subject(sentence: str, language: str) -> bool:
    """Whether a sentence may begin with a noun: its first word is no preposition, none for when, and no
    verb of change."""
    first = _FIRST_WORD.match(sentence)
    if first is None:
        return True
    word, words, lexicon = first[1].casefold(), labelling_of(language), grammar(language).lexicon
    if word in lexicon.definite or word in lexicon.determiners:
        return True
    if word in lexicon.prepositions or word in words.present or word in words.former:
        return False
    return not any(words_of(language, field).fullmatch(first[1]) for field in ("rises", "falls"))


@lru_cache(maxsize=64)
def _names_somebody(sentence: str, text: str) -> bool:
    """Whether a sentence has a name: within it, or as its first word where the text has that as one elsewhere."""
    first = _FIRST_WORD.match(sentence)
    rest = sentence[first.end() :] if first else sentence
    if _NAME_WITHIN.search(f"x{rest}"):
        return True
    return first is not None and re.search(rf"[^\W\d_],?\s{re.escape(first[1])}(?!\w)", text) is not None
