"""Numbers of Chinese, Japanese and Korean, which count by ten thousands: 1兆1000億, 一万五千亿, 2억 8천만, 三点五亿."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from digest.text.deferred_pattern import deferred

LANGUAGES = frozenset({"ja", "zh", "yue", "ko"})

_NUMERALS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "○": 0, "两": 2, "兩": 2, "壱": 1, "弐": 2, "貳": 2, "叁": 3, "廿": 20,
}  # fmt: skip
NUMERALS = "零一二三四五六七八九十两兩"
HEADS = f"{NUMERALS}百千"
"""What a number in these signs begins with."""
_KOREAN = {character: value for value, character in enumerate("영일이삼사오육칠팔구")}
_NUMERALS |= _KOREAN
_POWERS = {
    "十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12, "京": 16,
    "십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12, "경": 16,
}  # fmt: skip
_MYRIAD = 4
_LONGEST = 40
_LONE = frozenset({"万亿", "萬億", "万億"})
"""Ten thousand hundred millions, which are one of them by themselves: 成交额逾*万亿*元."""
_DIGITS = r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d++(?:[.・]\d++)?"
_HAN = "十拾百佰千仟万萬亿億兆京"
NO_PREFIX = "(?![百千兆](?:瓦|焦|克|米|帕|赫|卡|伏|字节|字節|比特))"
"""Of Chinese: what begins the name of a unit is no part of the number before it. 5兆瓦 are five megawatts."""
_HANGUL = "십백천만억조경"
_SPOKEN_DECIMAL = deferred("[零〇○一二三四五六七八九两兩]+[点點・·.][零〇○一二三四五六七八九]+")
_MEASURED = (
    r"(?=[零〇○一二三四五六七八九]{1,4}\s?(?:[%‰倍割度兆億亿万萬㌔㍍㌧㎞㎏㎜㎝℃]|ポイント|パーセント|ポ|ミリ|センチ|メートル|キロ|"
    r"トン|グラム|リットル|ヘクタール|歳|個百分|个百分|公尺|公里|公斤|公分|公頃|公顷|毫米|厘米|千米|千克|吨|噸|米))"
)
"""What follows the point of a number whose digits are written by Chinese signs: 一・〇六%. Elsewhere such a point parts
dates (二・二六事件) or what is listed."""
_TOKEN = re.compile(rf"{_DIGITS}|\S")


class Counted(NamedTuple):
    number: Decimal
    mantissa: Decimal
    scale: Decimal
    """The number is `mantissa` times `scale` where it is one digit or group with one scale; else the scale is one."""


def pattern(language: str) -> str:
    """A regular expression for such a number; empty in other languages. Digits alone are none."""
    if language == "ko":
        group = rf"(?:{_DIGITS})\s?[{_HANGUL}]++"
        rest = rf"(?:{_DIGITS})(?!\s?[년월일시분%])"
        sino = "".join(_KOREAN)
        alone = rf"(?:[{sino}]?[{_HANGUL}])++(?:[{sino}](?![{_HANGUL}]))?(?=\s?(?:[원명개달배%]|퍼센트|프로))"
        return rf"(?:{group}(?:\s?{group})*+(?:\s?{rest}(?=\s?[\uac00-\ud7af])|{rest})?|{alone})"
    if language not in LANGUAGES:
        return ""
    prefixed = NO_PREFIX if language != "ja" else ""
    han = "".join(sign for sign in _NUMERALS if sign not in _KOREAN)
    numerals, powers = (f"(?:{prefixed}[{signs}])" for signs in (han + _HAN, _HAN))
    pointed = rf"[・·.]{_MEASURED}"
    spoken = rf"(?!京|一半|○(?!{pointed})){numerals}++(?:(?:[点點]|{pointed}){numerals}++)?"
    return rf"(?:(?:{_DIGITS})\s?{powers}++|{spoken})(?:(?:{_DIGITS})(?:{powers}++)?+|{numerals}++)*+"


def begins_number(words: str) -> bool:
    """Whether the first sign of `words` is a number: *两*倍于."""
    return words[:1] in NUMERALS


def read(text: str) -> Counted | None:
    """The number that `text`, a match of the pattern, is; None where it is none, or too long for an amount."""
    if len(text) > _LONGEST:
        return None
    tokens: list[str] = _TOKEN.findall(_SPOKEN_DECIMAL.sub(_in_figures, text))
    total = section = Decimal(0)
    current: Decimal | None = None
    if len(tokens) > 1 and _POWERS.get(tokens[0], 0) >= _MYRIAD and text not in _LONE:  # the rest of 1兆1000億
        return None
    last = 10**30
    for token in tokens:
        power = _POWERS.get(token)
        if power is None:
            current = _digit(token, current)
            if current is None:
                return None
            continue
        scale = Decimal(10) ** power
        if power < _MYRIAD:
            section, current = section + (Decimal(1) if current is None else current) * scale, None
        elif scale > last:  # 万亿: ten thousand hundred millions
            total, section, current, last = (total + section + (current or 0)) * scale, Decimal(0), None, int(scale)
        else:
            group = section + (current or 0)
            total += (group or Decimal(1)) * scale
            section, current, last = Decimal(0), None, int(scale)
    number = total + section + (current or 0)
    return Counted(number, *_shared(tokens, number))


def _digit(token: str, current: Decimal | None) -> Decimal | None:
    """`token` as a number, after `current`: 二〇 is twenty."""
    if token in _NUMERALS:
        return (current or Decimal(0)) * 10 + _NUMERALS[token]
    if current is not None or not token[0].isdigit():
        return None
    return Decimal(token.replace(",", "").replace("・", "."))


def _in_figures(match: re.Match[str]) -> str:
    return "".join(str(_NUMERALS.get(character, ".")) for character in match[0])


def _shared(tokens: list[str], number: Decimal) -> tuple[Decimal, Decimal]:
    head, *powers = tokens
    if powers and head not in _POWERS and all(token in _POWERS for token in powers):
        scale = Decimal(1)
        for token in powers:
            scale *= Decimal(10) ** _POWERS[token]
        return number / scale, scale
    return number, Decimal(1)
