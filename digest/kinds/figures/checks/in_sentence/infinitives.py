"""Whether a verb of what is to come governs an infinitive: "ma wzrosnąć", "deve criar"."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.patterns import one_of


@lru_cache(maxsize=32)
def infinitive(language: str) -> re.Pattern[str]:
    """What matches an infinitive behind a verb, with at most a word between them."""
    endings, nouns = assertions(language).infinitives, assertions(language).not_infinitives
    no_noun = "".join(rf"(?<!{ending})" for ending in nouns)
    return re.compile(rf"\s(?:\w+\s)?[^\W\d_]+(?:{'|'.join(endings)}){no_noun}(?!\w)" if endings else r"(?!)")


@lru_cache(maxsize=32)
def future(language: str) -> re.Pattern[str]:
    """What matches a verb in the future tense, or in another by which it is yet to come; not one of hearsay, by which
    something may have been as well."""
    endings, hearsay = assertions(language).futures, assertions(language).hearsay
    if not endings:
        return re.compile(r"(?!)")
    none_said = rf"(?!{one_of(hearsay)}(?!\w))" if hearsay else ""
    return re.compile(rf"(?<!\w){none_said}[a-zà-þ]{{2,}}(?:{'|'.join(endings)})(?!\w)")


def is_to_come(sentence: str, language: str) -> bool:
    """Whether a sentence says that something is yet to come."""
    if words_of(language, "coming").search(sentence):
        return True
    if future(language).search(sentence):
        return True
    modals = words_of(language, "modals", any_case=False).finditer(sentence)
    return any(infinitive(language).match(sentence, found.end()) for found in modals)
