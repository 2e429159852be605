"""Who holds the office that Japanese and Chinese sentences name alone: 首相 for 石破茂首相, 总理 for 总理李显龙."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.reading.east_asian.chinese_names import SURNAMED, may_be_name
from digest.reading.east_asian.names import HAN, is_organisation, person_named
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast
from digest.text.deferred_pattern import deferred

_KANA = deferred("[\u3041-\u309f]")
_AHEAD = deferred(rf"(?P<who>(?:{HAN}|の){{2,20}})$")
_HAN = deferred("[\u3400-\u9fff]{2,4}")
_CALLED = deferred("(?P<who>[\u3400-\u9fff]{2,4}?)(?=[，。、在于於对對向就也是将將曾则則]|表示|说|說|称|稱)")
_FULL = deferred("[\u3400-\u9fff]+(?:[·•・][\u3400-\u9fff]+)+")
_POINTING = deferred("^(?:[这這那][名位个個]?|[该該]|这一|這一)")
_KATAKANA = deferred("[\u30a1-\u30fa\u30fc]{2,}(?:・[\u30a1-\u30fa\u30fc]+)+")
_LONGEST_BEFORE = 20


def holder_named(office: str, before: str, words: SpeechLexicon, cast: Cast) -> str:
    """Whom `before`, the text up to a quotation, names last with `office`, a role and nothing else; empty where nobody
    is."""
    office = _POINTING.sub("", office)
    if not words.role.fullmatch(office):
        return ""
    is_japanese = _KANA.search(before) is not None
    for found in reversed(list(re.finditer(re.escape(office), before))):
        near = before[max(0, found.start() - _LONGEST_BEFORE) : found.start()]
        if is_japanese and (full := _KATAKANA.match(before, found.end())):
            return full[0]
        names = (
            _before(near, office, words, cast)
            if is_japanese
            else _beside(near, before[found.end() :], words, cast.text)
        )
        if name := next(names, ""):
            return name
    return ""


def _before(near: str, office: str, words: SpeechLexicon, cast: Cast) -> Iterator[str]:
    """The name that ends `near`, before its office, in Japanese."""
    ahead = _AHEAD.search(near)
    somebody = person_named(f"{ahead['who']}{office}", words, cast, is_named=True) if ahead else None
    for each in somebody.speakers if somebody else ():
        if office not in each.name and not is_organisation(each.name):
            yield each.name


def _beside(near: str, behind: str, words: SpeechLexicon, text: str) -> Iterator[str]:
    """The name that begins `behind` or ends `near`, beside its office, in Chinese: one that the text has again."""
    if full := _FULL.match(behind):
        yield full[0]
    if (han := _HAN.match(behind)) and not words.says.match(behind):
        yield from (
            han[0][:length] for length in (4, 3, 2) if text.count(han[0][:length]) > 1 and length <= len(han[0])
        )
    if (called := _CALLED.match(behind)) and may_be_name(called["who"]) and not words.says.match(behind):
        yield called["who"]
    if ending := SURNAMED.search(near):
        yield ending[0]
