"""Who wrote a Japanese article, as its text says at its ends: 【ワシントン＝山田太郎】, （聞き手・山田太郎）.

Newspapers sign in brackets: before the first sentence with the place that it comes from, or behind the last one. What
else stands in such brackets is left alone: agencies, desks, "to be continued".
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = "（(【〔［", "）)】〕］"
_IN_BRACKETS = rf"[{_OPEN}](?P<inside>[^{_OPEN}{_CLOSE}。]{{2,40}})[{_CLOSE}]"
_ALONE = re.compile(_IN_BRACKETS)
_OPENING = re.compile(rf"\s*[{_OPEN[2:]}](?P<inside>[^{_OPEN}{_CLOSE}。]{{2,40}})[{_CLOSE[2:]}](?=\S)")
_CLOSING = re.compile(rf"[。！？」』]\s*{_IN_BRACKETS}\s*$")
_EQUALS = re.compile(r"[=＝]")
_BETWEEN = re.compile(r"[、，,・／/]|と(?=[\u4e00-\u9fff])")
_PLACE = re.compile(r"^[ァ-ヶー]{2,}(?=[\u4e00-\u9fff]{3,5}$)")
"""A place in Katakana that is written onto a name: ワシントン山田太郎."""
_SPACE = re.compile(r"[ \u3000]+")
_ROLE = re.compile(r"(?:(?:総|支)?局長|記者|特派員|通信員|(?:編集|論説|専門)?委員|デスク)$")
_WRITES = re.compile(r"(?:文|聞き手|取材|構成|執筆|記事|まとめ)[:：]?$")
_OTHER_WORK = re.compile(r"(?:写真|撮影|映像|図版?|イラスト|グラフィック|編集|翻訳)[:：]?$")
_NAME = re.compile(r"[\u4e00-\u9fff々][\u4e00-\u9fff々\u3041-\u309f\u30a1-\u30ffー]{1,5}")
_NO_NAME = re.compile(
    r".*(?:略|部|局|版|面|編|回|目|社|会|紙|課|班|系|通信|新聞|時事|共同|参照|提供|撮影|込み?|抜き|続く|連載|記事|特集|限定|写真|動画"
    r"|終わり|おわり|完|了|談|関連|速報|詳報|解説|社説|前後|以下|以上|当時|現在|引用|出典|資料|左|右|上|下|中|円|人|年|月|日|時)"
)
_SURNAMED = re.compile(
    r"(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川"
    r"|藤田|後藤|近藤|村上|遠藤|青木|坂本|斎藤|斉藤|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田)"
    r"[ \u3000]?(?![\u4e00-\u9fff々]?[県市区町村署所会党駅港川山]|さん)[\u4e00-\u9fff々\u3041-\u309f]{1,3}"
)
"""A name that begins with one of the sixty surnames that most people in Japan have."""
_SHORTEST = 3  # letters of a name that nothing else marks as one
_DESK = r"[\u3400-\u9fff々ァ-ヶー]*(?:部|支局|総局|報道局|支社|本社|編集局|取材班|新聞社|通信社)"
_IS_DESK = re.compile(_DESK)
_WRITER = (
    r"(?:フリー)?(?:ライター|ジャーナリスト|コラムニスト)|執筆者?|著者|文責|取材[・／/]?文|文|構成|聞き手"
    r"|(?:編集|論説)委員"
)
_LED = re.compile(rf"(?:(?:{_DESK}|{_WRITER})[:：・／/ \u3000]+)+")
"""What says of the names behind it that they are those of who writes: 大阪社会部, ライター."""
_NOTICE = re.compile(r"(?:【?(?:有料(?:会員限定)?(?:記事)?|会員限定(?:記事)?|無料(?:記事)?|独自|速報)】?[ \u3000]+)+")
_BEHIND = re.compile(r"[ \u3000・／/]+(?:[（(]?\d{4}[年/.-]|\d{1,2}月\d{1,2}日|写真|撮影|映像|イラスト).*$")
_AHEAD = re.compile(
    r"\d{4}[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}日?(?:\s?[（(][月火水木金土日][）)])?"
    r"(?:\s?\d{1,2}[:：時]\d{2}分?)?[ \u3000]+"
)
"""The day and the time that stand before a name."""
_LISTED = re.compile(r"[、，,・／/\u3000]|と(?=[\u4e00-\u9fff])")
_LONGEST_LINE = 40


def signed_alone(line: str) -> tuple[str, ...]:
    """The names in a line that has nothing but a signature in brackets; none in any other."""
    found = _ALONE.fullmatch(line.strip())
    return _names(found["inside"], may_be_bare=line.strip()[0] in _OPEN[:2]) if found else ()


def signed_line(line: str) -> tuple[str, ...]:
    """The names in a line that does nothing but sign, beside a day or without: 大阪社会部 山田太郎, ライター・山田太郎.

    Where neither a desk nor a place nor a role marks them, the first has one of the commonest surnames.
    """
    rest = line.strip()
    rest = _BEHIND.sub("", _NOTICE.sub("", rest[day.end() :] if (day := _AHEAD.match(rest)) else rest))
    if not rest or len(rest) > _LONGEST_LINE or "。" in rest:
        return ()
    led = _LED.match(rest)
    parts = [part for part in _EQUALS.split(rest[led.end() if led else 0 :]) if not _IS_DESK.fullmatch(part)]
    is_marked = led is not None or bool(_EQUALS.search(rest))
    if not is_marked and _SURNAMED.fullmatch(rest):
        parts = ["".join(_SPACE.split(rest))]
    listed = _LISTED.split(parts[-1]) if parts else []
    names = [_name(part) for part in listed]
    is_name = is_marked or bool(listed and _SURNAMED.fullmatch(listed[0].strip()))
    if not is_name or not all(len(name) >= _SHORTEST for name in names):
        return ()
    return tuple(dict.fromkeys(names))


def signed_text(first: str, last: str) -> tuple[str, ...]:
    """The names by which the paragraphs that an article begins and ends with are signed."""
    if (opening := _OPENING.match(first)) and (names := _names(opening["inside"], may_be_bare=False)):
        return names
    closing = _CLOSING.search(last)
    return _names(closing["inside"], may_be_bare=True) if closing else ()


def _names(inside: str, *, may_be_bare: bool) -> tuple[str, ...]:
    """The names of those who write; with `may_be_bare`, although neither place nor role says that they are names."""
    rest = _EQUALS.split(inside)[-1]
    is_marked = rest != inside or bool(_PLACE.match(rest))
    found: list[str] = []
    others = False
    for part in _BETWEEN.split(rest):
        if _WRITES.fullmatch(part) or _OTHER_WORK.fullmatch(part):
            others, is_marked = bool(_OTHER_WORK.fullmatch(part)), True
            continue
        if name := "" if others else _name(part):
            found.append(name)
            is_marked = is_marked or bool(_ROLE.search(part))
        elif may_be_bare and not is_marked and not _NO_NAME.fullmatch(part):
            return ()
    shortest = 2 if is_marked else _SHORTEST
    return tuple(dict.fromkeys(found)) if (is_marked or may_be_bare) and all(len(n) >= shortest for n in found) else ()


def _name(part: str) -> str:
    """The name that a part of a signature is, without desk and role; empty where it is none."""
    pieces = [each for each in _SPACE.split(_ROLE.sub("", _PLACE.sub("", part.strip()))) if each]
    while len(pieces) > 1 and _NO_NAME.fullmatch(pieces[0]):  # 社会部 山田太郎
        pieces = pieces[1:]
    name = "".join(pieces)
    return name if _NAME.fullmatch(name) and not _NO_NAME.fullmatch(name) else ""
