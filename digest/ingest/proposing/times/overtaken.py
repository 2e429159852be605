"""Whether a sentence says that what was once expected came otherwise: "were expected to hit £6 million, but came in
lower". Such an amount is neither what is nor what is still to come.
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.ingest.proposing.wording import wording

_NEVER = re.compile(r"(?!)")
_HAD_EXPECTED = {
    "de": r"(?:sollten?|hätten?|wollten?)\b|\b(?:erwartet|prognostiziert|geplant|vorhergesagt|angepeilt|veranschlagt)"
    r" worden|\b(?:hatten?|waren?|wurden?) (?:[^,;.]{0,40} )?(?:erwartet|prognostiziert|geplant|vorhergesagt|gerechnet)"
    r"|erwartet(?:e|en)",
    "en": r"(?:was|were|had been|been) (?:\w+ly )?(?:expected|forecast|supposed|projected|predicted|due|meant|planned"
    r"|estimated|tipped|budgeted|intended|scheduled|set)|(?:had )(?:expected|forecast|hoped|planned|predicted|promised)"
    r"|(?:hoped|aimed|planned|expected) to",
    "es": r"(?:se esperaba|se preveía|estaba(?:n)? previst[oa]s?|iba(?:n)? a|debía(?:n)?|esperaba(?:n)?|preveía(?:n)?)",
    "fr": r"(?:devai(?:en)?t|était (?:prévue?|attendue?|censée?)|étaient (?:prévue?s|attendue?s|censée?s)"
    r"|avai(?:en)?t (?:prévu|annoncé|promis)|espérai(?:en)?t|tablai(?:en)?t|prévoyai(?:en)?t)",
    "it": r"(?:si (?:prevedeva|attendeva)(?:no)?|er(?:a|ano) (?:previst|attes|stimat)[oaie]|doveva(?:no)?"
    r"|prevedeva(?:no)?|avrebbe(?:ro)? dovuto)",
    "nl": r"(?:zou(?:den)?|(?:was|waren|werd|werden) (?:[^,;.]{0,40} )?(?:verwacht|geraamd|begroot|voorspeld)"
    r"|verwachtten?|had(?:den)? (?:[^,;.]{0,40} )?(?:verwacht|gehoopt|voorspeld))",
    "pt": r"(?:esperava(?:m)?-se|previa(?:m)?-se|era(?:m)? (?:previst|esperad)[oa]s?|estava(?:m)? previst[oa]s?"
    r"|devia(?:m)?|esperava(?:m)?|previa(?:m)?|iria(?:m)?)",
}
"""What says, before an amount, that it was expected, and may not be any more; in German it may stand behind it."""
_WAS_EXPECTED = {
    "de": r"hatten? (?:(?:[^,;.]|(?<=\d)[.,](?=\d)){0,80} )?"
    r"(?:gerechnet|erwartet|prognostiziert|vorhergesagt|vorausgesagt)",
    "en": r"had (?:been )?(?:\w+ly )?(?:expected|forecast|predicted|anticipated|pencilled in|hoped for)",
    "es": r"habían? (?:previsto|esperado|pronosticado)",
    "fr": r"avai(?:en)?t (?:prévu|attendu|anticipé|tablé)|tablai(?:en)?t sur",
    "it": r"avevano? (?:previsto|atteso|stimato)",
    "nl": r"had(?:den)? (?:(?:[^,;.]|(?<=\d)[.,](?=\d)){0,80} )?(?:verwacht|voorspeld)",
    "pt": r"tinham? (?:previsto|esperado)",
}
"""What was expected before it was known otherwise, whatever the sentence goes on with."""
_OTHERWISE = {
    "de": r"(?:\w+ ){0,2}(?:aber|doch|jedoch|allerdings|stattdessen|tatsächlich)\b"
    r"|es (?:wurden|waren|kamen) (?:nur|aber|am Ende)",
    "en": r"(?:but|yet|though|although|instead|however|only to|and fell|when in fact)\b",
    "es": r"(?:pero|sin embargo|aunque|en cambio|finalmente)\b",
    "fr": r"(?:mais|or|toutefois|cependant|finalement|pourtant)\b",
    "it": r"(?:ma|però|tuttavia|invece|alla fine)\b",
    "nl": r"(?:maar|echter|uiteindelijk|toch)\b",
    "pt": r"(?:mas|porém|no entanto|afinal|contudo)\b",
}
"""What begins, behind the amount, the clause that tells how it came."""
_SHORT_OF = {
    "en": r"(?:fell|came in|came|ended|finished) (?:\w+ )?(?:short|lower|below|under|higher|above)|missed",
}
"""What tells so in its own verb, without another clause."""
_REACH = 60  # letters


def is_overtaken(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether the amount from `start` to `end` was expected, and the rest of the `sentence` says how it came."""
    base = language.split("-")[0].lower()
    if base in _WAS_EXPECTED and _was_expected(base).search(_own_clause(sentence, start, end)):
        return True
    expected, otherwise = _patterns(base)
    before, behind = sentence[:start], sentence[end:]
    near = before[max(map(before.rfind, ";:—–")) + 1 :]
    found = otherwise.search(behind)
    if found is None or not (expected.search(near) or expected.search(behind[:_REACH], 0, found.start())):
        return False
    modals = wording(language).modals
    following = behind[found.end() :].casefold().split()[:4]
    return modals.isdisjoint(following)  # "but may come in lower"


def _own_clause(sentence: str, start: int, end: int) -> str:
    """The part of the sentence that the amount stands in, from one mark to the next."""
    begins = max(map(sentence[:start].rfind, ",;:–—")) + 1
    ends = min((at for mark in ",;:–—" if (at := sentence.find(mark, end)) >= 0), default=len(sentence))
    return sentence[begins:ends]


@lru_cache(maxsize=16)
def _was_expected(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_WAS_EXPECTED[language]})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    if language not in _HAD_EXPECTED:
        return _NEVER, _NEVER
    otherwise = rf"[,;–—] (?:{_OTHERWISE[language]})"
    if language in _SHORT_OF:
        otherwise = rf"{otherwise}|\b(?:{_SHORT_OF[language]})\b|\s(?:{_OTHERWISE[language]})"
    return (
        re.compile(rf"(?<!\w)(?:{_HAD_EXPECTED[language]})(?!\w)", re.IGNORECASE),
        re.compile(otherwise, re.IGNORECASE),
    )
