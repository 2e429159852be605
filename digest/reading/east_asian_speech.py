"""Who says something in Japanese and Chinese: X社長は「…」と述べた, 「…」とX氏は語った, X表示：“…”, “…”，X说.

These languages mark the subject by a particle or by its place, and put no spaces between words; names are the
characters before a role or a particle, back to where a clause begins.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon, lexicon
from digest.reading.people import Cast
from digest.reading.subject import PRONOUN, ClauseSubject
from digest.text.deferred_pattern import deferred

PATTERNS = frozenset({"ja", "zh"})
_CLAUSE = re.compile(r"[。、，；：！？\n」』”]")
_HAN = r"[\u3400-\u9fff々〆ヵヶ\u30a0-\u30ff・·A-Za-zＡ-Ｚａ-ｚ]"
_WHO = rf"(?P<who>(?:{_HAN}|の|さん|と(?={_HAN})){{2,24}}?)"
_JAPANESE_SUBJECT = deferred(rf"{_WHO}(?:（[^（）]*）|\([^()]*\))?(?:は|が|も)")
_JAPANESE_SOURCE = deferred(rf"(?P<who>{_HAN}{{2,20}})(?:に)?(?:によると|によれば)")
_JAPANESE_CLEFT = deferred(
    rf"と[^。、「」]{{1,8}}のは、?(?P<who>{_HAN}(?:{_HAN}|の|さん){{1,23}}?)(?:（[^（）]*）)?(?:だ|で|。)"
)
_JAPANESE_END = deferred(rf"と、?(?P<who>{_HAN}(?:{_HAN}|の|さん){{1,23}})(?:（[^（）]*）)?。")
_CHINESE_WORDS = deferred(
    rf"用(?P<words>{_HAN}{{2,16}})的[话話](?:来|來)?[说說讲講]|在(?P<eyes>{_HAN}{{2,16}})看[来來]"
)
_JAPANESE_LAST = deferred(rf"(?P<who>{_HAN}{{2,12}}(?:さん)?)(?:（[^（）]*）)?(?:は|が)")
_SAID = re.compile("「[^「」]*」")
_THUS_SAID = re.compile("(?:(?:这|這)(?:样|樣|么|麼)|如此|曾|也|还|還|则|則|又)+$")
_IN = ("中", "里", "裡", "上")
_LONGEST_PLACE = 12
_GLANCE = 30
_THUS = re.compile("こう|そう|このように|次のように")
_LONGEST_NAME = 4
_KANA = deferred("[\u3040-\u309f]")
_TO_WHOM = deferred(r"[对對向][^，。]{1,8}$")
_JOINS = deferred("[と和与與及]")
_AND = deferred("[和与與及、]")
_DAY = (
    r"(?:周|星期|礼拜)[一二三四五六日天]|[\d〇一二三四五六七八九十]+[年月日号]|[今昨前明当翌同]天|[上下中]午"
    r"|[早晚][上间]|日前|近日|[会會][后後]|随后|隨後|当晚|當晚|事[后後]"
)
_TIME = deferred(rf"(?:{_DAY})+(?:在[^，。]{{1,12}}[上中时])?$|^(?:{_DAY})+|在[^，。]{{1,12}}[上中时]$")


def said_around(before: str, after: str, language: str, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    words = lexicon(language)
    if language.split("-")[0].lower() == "ja":
        return _japanese(before, after, words, cast)
    return _chinese(before, after, words, cast)


def _japanese(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    says = bool(words.says.search(after[:40])) or after.lstrip().startswith(("と", "など", "。"))
    following = re.match(r"(?:など)?と、?", after)
    if following:
        subject = _JAPANESE_SUBJECT.match(after, following.end())
        if subject and words.says.search(after, subject.end()):
            return _person(subject["who"], words, cast, is_named=True)
        last = _JAPANESE_LAST.search(after, following.end(), following.end() + _GLANCE)
        if last and _has_role(last["who"], words) and words.says.search(after, last.end()):
            return _person(last["who"], words, cast, is_named=True)
    for pattern in (_JAPANESE_CLEFT, _JAPANESE_END):
        if (ending := pattern.match(after)) and _has_role(ending["who"], words):
            return _person(ending["who"], words, cast, is_named=True)
    source = _JAPANESE_SOURCE.search(before)
    if source and _has_role(source["who"], words):
        return _person(source["who"], words, cast, is_named=True)
    subjects = list(_JAPANESE_SUBJECT.finditer(before))
    if not subjects and (subject := _JAPANESE_SUBJECT.match(after.lstrip("。 "))):
        told = after.lstrip("。 ")[subject.end() :]
        if _THUS.match(told) and words.says.search(told):
            return _person(subject["who"], words, cast, is_named=_has_role(subject["who"], words))
    if subjects and says:
        first = subjects[-1] if len(subjects) == 1 else next((s for s in subjects if _has_role(s["who"], words)), None)
        if first:
            named = len(subjects) == 1 and _has_role(first["who"], words)
            return _person(first["who"], words, cast, is_named=named)
    return _person(source["who"], words, cast, is_named=False) if source else None


def topic_before(words: str, language: str, cast: Cast) -> ClauseSubject | None:
    """In Japanese, whom the sentences before one without a subject are about, by `words`, their paragraph so far."""
    known = lexicon(language)
    subjects = [
        each["who"] for each in _JAPANESE_SUBJECT.finditer(_SAID.sub("", words)) if _has_role(each["who"], known)
    ]
    return _person(subjects[-1], known, cast, is_named=len(set(subjects)) == 1) if subjects else None


def _chinese(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    if in_words := _CHINESE_WORDS.search(before):
        return _person(in_words["words"] or in_words["eyes"], words, cast, is_named=True)
    lead = after.lstrip("，,。 ")
    leads_in = before.rstrip().endswith(("：", ":"))
    leads_in = leads_in or any(says.end() == len(before.rstrip()) for says in _says(before.rstrip(), words))
    if not leads_in and (says := _says(lead[:30], words)):
        who = lead[: says[0].start()]
        if 1 < len(who) <= 20 and not _CLAUSE.search(who):
            return _person(who, words, cast, is_named=not before.strip())
    clauses = _CLAUSE.split(before.rstrip("：:，, "))
    for index in range(len(clauses) - 1, -1, -1):
        found = _says(clauses[index], words)
        if not found:
            continue
        who = clauses[index][: found[0].start()]
        if not who.strip():
            who = clauses[0]
        is_beside = index == len(clauses) - 1 and before.rstrip().endswith(("：", ":", "，", ","))
        is_only = len(_says(before, words)) == 1
        if 1 < len(who) <= 24:
            return _person(who, words, cast, is_named=len(found) == 1 and (is_beside or is_only))
        return None
    return None


def _says(clause: str, words: SpeechLexicon) -> list[re.Match[str]]:
    """The verbs of saying of `clause`, without those inside a role (发言人) and right behind another (反驳说)."""
    roles = [role.span() for role in words.role.finditer(clause)]
    found: list[re.Match[str]] = []
    for says in words.says.finditer(clause):
        is_role = any(start <= says.start() and says.end() <= end for start, end in roles)
        is_place = clause[says.end() : says.end() + 1] in _IN and "在" in clause[: says.start()]  # 在声明中呼吁
        if not is_role and not is_place and not (found and found[-1].end() == says.start()):
            found.append(says)
    return found


def _several(who: str, words: SpeechLexicon, cast: Cast, *, is_named: bool) -> ClauseSubject | None:
    """Those whom `who` names, where it joins two: 佐藤市長と鈴木知事, 王明和李红."""
    parts = who.split("と") if _KANA.search(who) or "と" in who else _AND.split(who)
    found = [_person(part, words, cast, is_named=is_named) for part in parts]
    if len(found) < 2 or not all(each and each.speakers for each in found):
        return None
    if not all(_has_role(part, words) or len(part) <= _LONGEST_NAME for part in parts):
        return None
    return ClauseSubject(tuple(each.speakers[0] for each in found if each), is_named=is_named)


def _has_role(who: str, words: SpeechLexicon) -> bool:
    return bool(words.role.search(who))


def _person(who: str, words: SpeechLexicon, cast: Cast, *, is_named: bool) -> ClauseSubject | None:
    """The person whom `who` names, with the role beside the name: 山野辺社長, 外交部发言人毛宁."""
    if joined := _several(who, words, cast, is_named=is_named) if _JOINS.search(who) else None:
        return joined
    who = _THUS_SAID.sub("", _TIME.sub("", _TO_WHOM.sub("", who.strip()))).rsplit("の", 1)[-1].rsplit("的", 1)[-1]
    if words.pronoun.match(who):
        return PRONOUN
    roles = list(words.role.finditer(who))
    role = ""
    if roles:
        last = roles[-1]
        behind = who[last.end() :]
        if 2 <= len(behind) <= 4 or "·" in behind or "・" in behind:
            name, role = behind, who[: last.end()]
        else:
            name, role = who[: roles[0].start()], who[roles[0].start() :]
            is_named = is_named and not behind.strip("さん氏们們")
    else:
        name = who
    if not name or (len(name) == 1 and not role) or len(name) > _LONGEST_PLACE:
        return None
    return ClauseSubject((cast.speaker(name, role),), is_named=is_named and bool(role or len(name) <= 4))
