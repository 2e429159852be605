"""Given names that are a month or a day of the week as well: Juli Zeh, April Jones, Domingo Ramos.

Which words are meant is CLDR's to say. Where a language writes them small, one with a capital letter within a sentence
is somebody's; elsewhere a month is where no time could stand: "said April Jones", but "in April Jones said".
"""

from __future__ import annotations

import re

from digest.quantities.language.months import are_small, months, weekdays
from digest.reading.lexicon import SpeechLexicon
from digest.reading.words import last_word
from digest.translation.locales import locale_of

_NEAR = 120
_BEGINS = re.compile(r"(?:^|[.!?:;…\n]|[.!?]\s*[”\"»“’)])[\s„“”\"«»¿¡‘(—–-]*$")
"""What ends before a sentence, or before what is quoted."""
_PARTED = re.compile(r"[,(—–]\s*$")
_VERBS = frozenset({"may", "march"})
"""What else begins a sentence: "May Ada Brook come too?\""""


def calendar_word(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether `word` is a month or a day of the week in the language of `lexicon`."""
    locale = locale_of(lexicon.language)
    return word.casefold() in months(locale) or word.casefold() in weekdays(locale)


def is_day(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether `word` is a day of the week in the language of `lexicon`."""
    return word.casefold() in weekdays(locale_of(lexicon.language))


def given_before(text: str, start: int, earliest: int, lexicon: SpeechLexicon) -> str:
    """The month or day right before the name at `start`, not before `earliest`, where it is that name's first part."""
    last = last_word(text[earliest:start].rstrip()) if start > earliest else None
    if last is None or not last[0][:1].isupper() or not calendar_word(last[0], lexicon):
        return ""
    at = earliest + last.start()
    return last[0] if _may_be_name(last[0], text[max(0, at - _NEAR) : at], lexicon) else ""


def _may_be_name(word: str, before: str, lexicon: SpeechLexicon) -> bool:
    locale = locale_of(lexicon.language)
    is_month, begins = word.casefold() in months(locale), _BEGINS.search(before) is not None
    if are_small(locale) and not begins:
        return True
    if not is_month or (begins and word.casefold() in _VERBS):
        return False
    if begins or _PARTED.search(before):
        return True
    ahead = last_word(before.rstrip(". "))
    leading = (lexicon.says, lexicon.role, lexicon.profession, lexicon.title, lexicon.conjunction)
    return ahead is not None and any(pattern.fullmatch(ahead[0]) for pattern in leading)
