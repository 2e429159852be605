"""What an amount is of where words are not parted by spaces: the topic of its clause, or the noun behind it."""

from __future__ import annotations

import re

from digest.text.spans import Span

_STOP = re.compile(r"[、。，「」（）()【】〔〕［］\s]|では|には|とは")
_TOPIC = re.compile(r"(?P<what>[^はがをもでにへと]{2,20}?)(?:は|が|も|を|で)(?!.*[はがを])")
_OF_TIME = re.compile(
    r"^(?:(?:[昨今前来]年度|昨年|今年|去年|来年|前年|\d+年度?|\d+月期?|\d+日|[上下]半期|第\d四半期|(?:現在|時点|当時))の?)+"
)
_CHANGE = re.compile(
    r"(?:もの|の)?(?P<what>(?:大幅|小幅|急|微)?(?:増加|減少|増|減|上昇|低下|下落|拡大|縮小|上げ|下げ)(?!税|額|産|便|員)"
    r"|値上がり|値下がり|値上げ|値下げ|引き上げ|引き下げ|削減|短縮|伸び|急騰|急落|上が|下が|落ち込|縮)"
)
"""What became of something right behind the amount: 増 of 20%増えた, 値上がり of 5%値上がりした."""
_NOUNS = {"上が": "上昇", "下が": "低下", "落ち込": "落ち込み", "縮": "縮小"}
"""The nouns for verbs that are none without their ends."""
_LEADS_UP = re.compile(r"^(?:このうち|そのうち|うち|における|おける|によると|によれば|よれば|超す|超える|含む|間の|の)")
_NO_TOPIC = re.compile(
    r"(?:[こそあ]れ|[こそあ]こ|\d+位|大差|種類|現在|今回|当時|今年|昨年|今季|同社|当社|両社|同市|同県|同国|.*(?:込み|ま))"
)
_CUT = re.compile(r"(?!お|ご|こども|ごみ|いじめ|ふるさと)[\u3041-\u309f]")
"""How a topic begins that is but the end of a word: きる食品 of できる食品."""
_NOUN = re.compile(r"(?:^|[^\u3400-\u9fff\u3005\u30a1-\u30ffー])(?P<what>[\u3400-\u9fff\u3005\u30a1-\u30ffー]{2,10})$")
_NO_NOUN = re.compile(
    r"[約計全各同毎総年月日時度第前後初最累]$|^(?:同|計|約|全|毎)|.*(?:合計|総計|平均|最大|最低|最高|少|以上|以下|同日|前年|今年|昨年|現在|全国)$"
)
_COUNTED = re.compile(r"[人名台本枚冊匹頭羽隻軒戸棟個件基機両社校店席票]$")
_PEOPLE = re.compile(r"[人名](?:以上|以下|余り?)?$")
_DONE = re.compile(r"[がを](?P<what>[\u4e00-\u9fff]{2,4})(?=し|す|さ)")
_BEHIND = re.compile(r"の(?!見込|予定|計画|予想|見通)(?P<what>[^、。はがをもにでと]{2,12})")


def topic_of(sentence: str, span: Span) -> str:
    """The name of the amount at `span` in a Japanese or Chinese sentence; empty where there is none.

    It has what became of the amount where that stands right behind it: 売上高増 of 売上高は15.8%増.
    """
    done = _done(sentence, span)
    people = done if _PEOPLE.search(sentence[span.start : span.end]) else ""  # 事故で14人が負傷した: not the accident
    topic = _before_number(sentence, span) or people or _topic(sentence, span) or done
    change = _CHANGE.match(sentence, span.end) if topic else None
    return f"{topic}{_NOUNS.get(change['what'], change['what'])}" if change else topic


def _before_number(sentence: str, span: Span) -> str:
    """The noun that stands right before things that are counted: 自転車 of 自転車1万2000台."""
    found = _NOUN.search(sentence[: span.start]) if _COUNTED.search(sentence[span.start : span.end]) else None
    return "" if found is None or _NO_NOUN.search(found["what"]) else found["what"]


def _done(sentence: str, span: Span) -> str:
    """What those did, or what became of them, whose noun is left out: 参加 of 4200人が参加した."""
    found = _DONE.match(sentence, span.end)
    return found["what"] if found else ""


def _topic(sentence: str, span: Span) -> str:
    if (behind := _BEHIND.match(sentence, span.end)) and not _CHANGE.match(sentence, span.end):
        return behind["what"]
    before = _STOP.split(sentence[: span.start])
    for piece in (before[-1], before[-2] if len(before) > 1 else ""):
        if found := _TOPIC.search(piece):
            topic = _LEADS_UP.sub("", _OF_TIME.sub("", _LEADS_UP.sub("", found["what"]))).removesuffix("など")
            topic = topic.removesuffix("名目") or topic
            return "" if _NO_TOPIC.fullmatch(topic) or _CUT.match(topic) else topic
    return ""
