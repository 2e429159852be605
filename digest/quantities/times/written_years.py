"""Years that are written in Chinese signs or counted from another year, as others are; no character moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.quantities import east_asian
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    import re

_DIGITS = "零〇○一二三四五六七八九"
_SPELLED = deferred(f"(?<![{_DIGITS}十百千])([一二][{_DIGITS}]{{3}})(?=年)")
_REPUBLIC = deferred(f"民[國国]\\s?(\\d{{2,3}}|[{_DIGITS}十百]{{2,5}})(?=年)")
_SMALL = deferred("(?<=[年月])([一二三四五六七八九]|十[一二]|二十|三十)(?=[月日])")
_REPUBLIC_BEGAN = 1911


def with_years_in_figures(text: str) -> str:
    """`text` with 二〇〇八年一月 as 2008年1月, and 民國104年 as 2015年, with a space for a sign less."""
    if "年" not in text:
        return text
    text = _REPUBLIC.sub(_of_republic, _SPELLED.sub(_in_figures, text))
    return _SMALL.sub(_in_figures, _SMALL.sub(_in_figures, text))


def _in_figures(match: re.Match[str]) -> str:
    signs = match[1]
    if signs[0] in "十二三" and "十" in signs:
        counted = east_asian.read(signs)
        figures = str(counted.number) if counted else signs
    else:
        figures = "".join(str(_DIGITS.index(sign) - 2 if sign in _DIGITS[3:] else 0) for sign in signs)
    return figures.rjust(len(match[0]))


def _of_republic(match: re.Match[str]) -> str:
    counted = east_asian.read(match[1])
    number = int(match[1]) if match[1].isdigit() else int(counted.number) if counted else 0
    figures = str(_REPUBLIC_BEGAN + number)
    return figures.rjust(len(match[0])) if number and len(figures) <= len(match[0]) else match[0]
