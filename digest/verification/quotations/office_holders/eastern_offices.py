"""The office behind or before a name in Chinese and Japanese: 山田太郎副社長, 董事长王伟."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from digest.reading.lexicon import lexicon
from digest.verification.quotations.quoted_speech import QuotedSpeech

_LONGEST = 16
"""Characters of an office."""
_JOINED = ("・", "·")


def other_eastern_office(speech: QuotedSpeech, role: str, names: Sequence[str]) -> str:
    """The office that the article gives whoever has one of `names` wherever it has the name with an office, where
    `role` is another one, of which no sentence with the name says anything; else ""."""
    any_office = _offices(speech.language)
    given = [office[0] for office in any_office.finditer(role)]
    if not given or speech.lexicon.honorific.fullmatch(given[-1]):
        return ""
    wanted = "|".join(re.escape(name) for name in names)
    told = [each for each in _told(speech, wanted) if not speech.lexicon.honorific.fullmatch(each)]
    if not told or given[-1] in told:
        return ""
    sentences = " ".join(re.findall(rf"[^。！？\n]*(?:{wanted})[^。！？\n]*", speech.text))
    is_said = any(office[0] == given[-1] for office in any_office.finditer(sentences))
    return "" if is_said else told[0]


def _told(speech: QuotedSpeech, wanted: str) -> Iterator[str]:
    """The offices behind and before each place of a name: アナリストの佐藤花子氏."""
    text, any_office = speech.text, _offices(speech.language)
    for name in re.finditer(wanted, text):
        behind = any_office.match(text, name.end() + text.startswith(_JOINED, name.end()))
        lead = text[max(0, name.start() - _LONGEST) : name.start()].removesuffix("の")
        before = (each for each in any_office.finditer(lead) if each.end() == len(lead))
        yield from (office[0] for office in (behind, next(before, None)) if office)


@cache
def _offices(language: str) -> re.Pattern[str]:
    """An office, with what says that it is held otherwise: 副社長, 前市長."""
    words = lexicon(language)
    return re.compile(rf"(?:{words.otherwise_held.pattern})?(?:{words.role.pattern})")
