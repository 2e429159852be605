"""Verbs by which a clause says what has been."""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = (
    "began built came fell found gave got grew held kept lost made met paid ran rose saw sent shot sold spent"
    " struck took went won"
).split()
"""Of English, those that are nothing else, as "left" and "set" are; and not "said": what is said may be yet to come."""
_PAST = {
    "en": rf"was|were|had|did|{'|'.join(_IRREGULAR)}|(?!need|speed|feed)[a-z]{{2,}}[^e\W]ed",
    "de": r"war|waren|wurde|wurden|hatte|hatten|stieg|stiegen|fiel|fielen|sank|sanken|kam|kamen|lag|lagen|verlor"
    r"|verloren|gewann|gewannen|verkaufte|verkauften|zahlte|zahlten|erzielte|erzielten|verzeichnete|verzeichneten|betrug"
    r"|betrugen",
    "fr": r"(?:a|ont|est|sont|avait|avaient|était|étaient)\s(?:[a-zà-ÿ]+\s)?[a-zà-ÿ]+(?:é|ée|és|ées|i|u|is|it|us)",
    "es": r"fue|fueron|era|eran|había|(?:ha|han)\s[a-zà-ÿ]+do|[a-zà-ÿ]{2,}(?:ó|aron|ieron)",
    "pt": r"foi|foram|era|eram|havia|[a-zà-ÿ]{2,}(?:ou|aram|iram|eram|iu)",
    "it": r"(?:ha|hanno|è|sono|aveva|avevano|era|erano)\s(?:[a-zà-ÿ]+\s)?[a-zà-ÿ]+[ts][oaie]",
}
IN_ENGLISH = frozenset(_IRREGULAR)
"""English verbs of the past that do not end in "-ed"."""


def says_what_was(clause: str, language: str) -> bool:
    """Whether a clause has a verb of what has been; False in languages whose verbs are not known."""
    pattern = _past(language.split("-")[0].lower())
    return pattern is not None and pattern.search(clause) is not None


@lru_cache(maxsize=16)
def _past(tongue: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{_PAST[tongue]})(?!\w)") if tongue in _PAST else None
