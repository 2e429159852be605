"""What an amount is of where words are not parted by spaces: the topic of its clause, or the noun behind it."""

from __future__ import annotations

import re

from digest.text.spans import Span

_STOP = re.compile(r"[、。，「」（）()\s]|では|には|とは")
_TOPIC = re.compile(r"(?P<what>[^はがをもでにへと]{2,20}?)(?:は|が|も|を|で)(?!.*[はがを])")
_OF_TIME = re.compile(r"^(?:(?:昨年|今年|去年|来年|前年|\d+年度?|\d+月期?|\d+日|[上下]半期|第\d四半期)の?)+")
_LEADS_UP = re.compile(r"^(?:このうち|そのうち|うち|における|おける|によると|超す|超える)")
_BEHIND = re.compile(r"の(?!見込|予定|計画|予想|見通)(?P<what>[^、。はがをもにでと]{2,12})")


def topic_of(sentence: str, span: Span) -> str:
    """The name of the amount at `span` in a Japanese or Chinese sentence; empty where there is none."""
    if behind := _BEHIND.match(sentence, span.end):
        return behind["what"]
    before = _STOP.split(sentence[: span.start])
    for piece in (before[-1], before[-2] if len(before) > 1 else ""):
        if found := _TOPIC.search(piece):
            return _OF_TIME.sub("", _LEADS_UP.sub("", found["what"]))
    return ""
