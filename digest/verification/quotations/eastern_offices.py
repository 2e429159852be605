"""The office behind or before a name in Chinese and Japanese: 山田太郎副社長, 董事长王伟."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.verification.quotations.quoted_speech import QuotedSpeech


def other_eastern_office(speech: QuotedSpeech, role: str, names: Sequence[str]) -> str:
    """The office that the article gives whoever has one of `names` wherever it has the name with an office, where
    `role` is another one, of which no sentence with the name says anything; else ""."""
    lexicon = speech.lexicon
    given = [match[0] for match in re.finditer(_office(speech), role)]
    if not given or lexicon.honorific.fullmatch(given[-1]):
        return ""
    wanted = "|".join(re.escape(name) for name in names)
    office = _office(speech)
    found = re.finditer(rf"(?:{wanted})[・·]?(?P<behind>{office})|(?P<before>{office})の?(?:{wanted})", speech.text)
    told = [match["behind"] or match["before"] for match in found]
    told = [each for each in told if not lexicon.honorific.fullmatch(each)]
    if not told or given[-1] in told:
        return ""
    sentences = " ".join(re.findall(rf"[^。！？\n]*(?:{wanted})[^。！？\n]*", speech.text))
    held = lexicon.otherwise_held.pattern
    is_said = re.search(rf"(?<!{held}){re.escape(given[-1])}", sentences) is not None
    return "" if is_said else told[0]


def _office(speech: QuotedSpeech) -> str:
    """An office, with what says that it is held otherwise: 副社長, 前市長."""
    return rf"(?:{speech.lexicon.otherwise_held.pattern})?(?:{speech.lexicon.role.pattern})"
