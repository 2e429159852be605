"""Whom the words before a verb or a particle name in Japanese and Chinese: 山野辺社長, 外交部发言人王明, 王明教授.

Names have no capital letters. What tells them is the role beside them, before it in Japanese and mostly behind it in
Chinese, and what ends a word for an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.reading.east_asian.full_names import in_full
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import PRONOUN, ClauseSubject
from digest.text.deferred_pattern import deferred

HAN = r"[\u3400-\u9fff\uf900-\ufaff々〆ヵヶ\u30a0-\u30ff・·•A-Za-zＡ-Ｚａ-ｚ]"
"""A letter of a name, for use in a regular expression."""
BRACKETED = deferred(r"\s*(?:[（(][^（）()]*[）)]|＝[^＝、。]*＝)")
"""What stands in brackets behind a name: an age, a place, the name in other letters."""

_LONGEST_NAME, _LONGEST_PERSON = 4, 6
_LONGEST_PLACE = 12
_LONGEST_FOREIGN = 24
_FOREIGN = deferred(r"[\u30a0-\u30ff・·•A-Za-zＡ-Ｚａ-ｚ-]+(?: [A-Za-z][A-Za-z.'’-]*)*")
_KANA = deferred("[\u3040-\u309f]")
_JOINS = deferred("[と和与與及]")
_AND = deferred("[和与與及、]")
_TO_WHOM = deferred(r"[对對向][^，。]{1,8}$")
_THUS_SAID = deferred(
    "(?:(?:这|這)(?:样|樣|么|麼)|如此|此前|之前|早前|曾|也|亦|都|还|還|则|則|又|却|卻|仍|再次|一再|多次|反复|反復|屡次|屢次|连连|連連|抱怨|当庭|當庭|当场|當場|随即|隨即|[苦微冷大]?笑[着著]|赛后|賽後|赛前|主动|主動|接着|接著|随后|隨後|当面|當面|亲口|親口|坦率地?|只是?|骄傲地?|激动地?|无奈地?|高兴地?|自豪地?|欣慰地?)+$"
)
_MANNER = deferred("[\u3400-\u9fff]{2}地$")
"""How somebody says something: 气愤地."""
_LED = deferred(
    "(?:比如|例如|譬如|就?[连連]|但是?|而|就像|正如|正像|如同|不过|不過|然而|同时|同時|此外|对此|對此|随后|隨後|其中|另外|同样|同樣|据|據|根据|根據|因此|所以|当然|當然)+"
)
# What somebody tells from, in Chinese: "所长哈内姆引用研究所的数据".
_CITING = deferred("(?<=..)(?:引用|援引|引述)(?!的)")
_REPORT = deferred("(?:报道|報道|报导|報導|文章|报告|報告)$")
"""What cites somebody and is nobody: "周刊的报道引用议员王明"."""
_DAY = (
    r"[上本下这這](?:周|星期)(?:[一二三四五六日天末])?|早些[时時]候|(?:周|星期|礼拜)[一二三四五六日天]|[\d〇一二三四五六七八九十]+[年月日号](?![生間度目ぶ])|[今昨前明当翌同]天|[上下中]午"
    r"|[早晚][上间]|日前|近日|[昨今当當][晚早]|[会會][后後]|随后|隨後|当晚|當晚|事[后後]"
)
DAY = deferred(rf"(?:{_DAY})+，?")
_TIME = deferred(rf"(?:{_DAY})+(?:在[^，。]{{1,12}}[上中时])?$|^(?:{_DAY})+|在[^，。]{{1,12}}[上中时]$")
_SURNAMED_TSENG = deferred(
    "曾(?!公开|公開|多次|一再|反复|反復|明确|明確|主动|主動|直言|坦言|当面|當面|亲口|親口|经|經|向|[对對]|在|就|被|任|[说說]|表)"
    "[\u3400-\u9fff]{1,2}$"
)
"""Somebody of that surname, rather than the adverb for what was once."""
# What follows a subject in Chinese and is no part of it: "王明在会上", "王明接受采访时".
_BEHIND_SUBJECT = deferred(
    r"(?<=..)(?:[并並](?=[未没沒不非])|在(?!线)|向|[给給]|[对對](?![外口])|接受|通过|通過|用|就|[还還]|亦|也|曾|[昨今当當翌]日|出席|参加|參加|现身|到访|视察|考察|调研|会见|走访|主持|亮相|已经|\d(?!\d?年)"
    r"|[苦微冷大]笑[着著]|[\u3400-\u9fff](?:着|著(?![名作]))|手持|含泪|含淚|哽咽|[大高低]声|[大高低]聲)"
)
_ORGANISATION = deferred(
    "(?:..(?:省|厅|庁|局|部|课|課|署|会|會|社|党|軍|军|府|室|院|所|站|馆|館|队|隊|委|司)|公司|集团|集團|大学|大學|医院"
    "|中心|政府|机构|機構|銀行|银行|連盟|组织|組合|病院|学校|高校|センター|広報|新闻|新聞|網站|网站|杂志|媒体|有关|相关|相關)[A-Za-z]*$"
)
_NAMELESS = deferred(
    "(?:関係者|女性|男性|担当者|住民|職員|社員|幹部|生徒|学生|人士|居民|村民|网友|網友|负责人|負責人|官员|官員|专家|專家|业主"
    "|[家亲親]属|家屬|[男女]子|[男女]孩|小伙|老人|[儿兒]子|女[儿兒]|[孙孫]子|爱人|[母父][亲親]|妻子|丈夫|第[一二三]被告|嫌疑人|[受从業业创投]\\w{0,2}者"
    "|[投出]资人|股[东東]|[顾顧游遊乘]客|患者|[观觀][众眾]|球迷|玩家|[邻鄰]居|民警|消防员|工人|両親|遺族|家族|親族|[友知隣]人"
    "|同僚|店員|運転手|スポークス(?:マン|ウーマン|パーソン))$"
)
# What somebody is without being called so: 若手巡査, 一名教师.
_WITHOUT_NAME = deferred(
    "(?:上述|前述|那[名位个個]|若手|新人|ベテラン|地元|現職|複数の?|一部|元|前|現|同|当該|担当|男性|女性|外国人|高齢|匿名|高级|高級|资深|資深|有?[一二两兩三几幾多][名位个個]|许多|不少|该|該|这位|這位|一些|部分|某[个個位名些]?|主力|候补|候補|替补|替補|普通|年轻|年輕|一线|一線|基层|基層|值班|退休|退役|当地|當地|本地|在场|在場"
    r"|(?:日本|中国|中國|韩国|韓国|朝鮮|台湾|臺灣|米国|美国|英国|法国|德国|[\u30a0-\u30ff]+)人)+"
)
_INDICATED = deferred(
    "(?:这|這|那)[位名个個]|某(?![\u4e00-\u9fff]某)|[不只]止|另外?一?[位名个個]|其中一|一[位名个個]|[几幾多数數][位名]"
)
_PLURALS = ("们", "們")
_MANY = deferred("(?<=[\u3400-\u9fff]{2})[们們](?=[\u3400-\u9fff])")  # 学生们从没
_SAME = deferred("同(?!志社|[じ僚期級居席窓乗業様盟事学學伴乡鄉胞桌])")
_TOGETHER = deferred("[和与與等]|一行|一起|经过|經過")
_REPRESENTING = deferred("[团團处處性作着著]")
_WITHIN_NAMES = "夫妻客"
"""Words for what somebody is that names hold as well: 長妻昭."""
_PLACE_OF_OFFICE = deferred("[府邸選室]|官邸")
"""What makes an office a place or an election: 大統領府, 知事選."""
_KIN = deferred("[父母][親亲]|[祖][父母]|[長次][男女]|[夫妻]")
_NO_SURNAME = "両同各某諸"
_HONORIFIC = deferred("さん|氏|先生|女士|小姐|阿姨|大爷|大妈|奶奶|爷爷|同学")
_ONE_OF = frozenset(["一人", "ひとり", "１人", "1人", "一员"])
# The section of an organisation, before whoever belongs to it: 教育課・高井竜一課長.
_SECTION = deferred(r"^.*(?:[課部局室署会社党市町村県府都区院]|大学|センター|[高大商工農])・(?=[\u3400-\u9fff])")
# Whose office stands behind the name: 高井竜一・北港大学港湾研究部長.
_OFFICE_BEHIND = deferred(
    "(?P<name>[\u3400-\u9fff々]{3,5}|[\u30a0-\u30fa\u30fc-\u30ff]+(?:・[\u30a0-\u30fa\u30fc-\u30ff]+)*)"
    "・(?P<office>[\u3400-\u9fff々][^・]{3,})"
)
_OF_SOMEBODY = deferred("の(?:表情|声|顔|口調|言葉|目|胸中|思い|笑顔)$")
"""What somebody speaks with, which is not who speaks: 林さんの表情."""
_VICE = "副"
"""What begins an office and ends no name."""
_SCHOOL = deferred("[高大商工農]$")
"""How schools and their teams are called for short: 北港高."""
_THERE_IS = deferred("[更还還也]?有(?:个别|個別|些)?")
_HEADING = deferred(r"(?P<name>[\u30a1-\u30fa\u30fc]{2,}(?:・[\u30a1-\u30fa\u30fc]+)+)(?P<office>[\u3400-\u9fff]{1,8})")
"""A foreign name and what an office is for: ジミー・バトラー海運 of ジミー・バトラー海運委員長."""
DESCRIBED = deferred(
    r"(?P<role>[\u3400-\u9fff々]{2,12})\s*"
    r"(?P<name>[A-Za-z][A-Za-z.'’-]+(?: [A-Za-z.'’-]+)+|[\u30a1-\u30fa\u30fc]{2,}(?:・[\u30a1-\u30fa\u30fc]+)+)"
)
"""What somebody is, before a name of several words in other letters: 气象员 Ada Brook, 灯台守ジミー・バトラー."""
_HAN_ONLY = deferred("[\u3400-\u9fff]+")
_LETTERS = deferred("[A-ZＡ-Ｚ]{2,4}")
_BEHIND_ORGANISATION = deferred(
    r".*(?:公司|集团|大学|学院|医院|中心|政府|研究所|委员会|协会|电视台|法院|检察院)"
    "(?P<name>[\u3400-\u9fff]{2,3}|[A-Za-z][A-Za-z .&-]+)$"
)


def has_role(who: str, words: SpeechLexicon) -> bool:
    """Whether `who` holds a word for what somebody is."""
    return any(True for _ in roles_in(who, words))


def roles_in(who: str, words: SpeechLexicon) -> Iterator[re.Match[str]]:
    """The words in `who` for what somebody is, but for those that longer words begin with: 代表 of 代表团."""
    return (
        role
        for role in words.role.finditer(who)
        if not (role[0] == "代表" and _REPRESENTING.match(who, role.end()))
        and not (role[0] in _WITHIN_NAMES and role.end() < len(who))
        and not _PLACE_OF_OFFICE.match(who, role.end())
    )


def is_organisation(who: str) -> bool:
    """Whether `who` ends as the names of organisations do."""
    return _ORGANISATION.search(who) is not None


def is_foreign(who: str) -> bool:
    """Whether `who` is written as foreign names are, so that it needs no role: ジミー・バトラー."""
    return _FOREIGN.fullmatch(who) is not None


_POINTING = deferred(
    r"[那这這哪某][些个個种種样樣]|[它牠]|在(?!场|場|野|任|职|職|校|线|線)(?![^，。]*的)|[对關关對]于|對於|關於|为了|為了|随着|隨著|除了|即使"
)
"""How words begin that point to somebody or something else, and are no name."""


def person_named(who: str, words: SpeechLexicon, cast: Cast, *, is_named: bool) -> ClauseSubject | None:
    """Whom `who` names, with the role beside the name; what begins a sentence and says when or where is left out.

    An office of an organisation is no person, and not named: 外務省報道官, 知情人士.
    """
    who = _LED.sub("", BRACKETED.sub("", who.strip()), count=1) if _LED.match(who.strip()) else BRACKETED.sub("", who)
    if (his := _OF_SOMEBODY.search(who)) and has_role(who[: his.start()], words):
        who = who[: his.start()]
    if (his := words.pronoun.match(who)) and who.startswith("的", his.end()) and has_role(who, words):
        who = who[his.end() + 1 :]  # 他的同事王明
    who = who.rpartition("之一")[2] or who  # 组织者之一王明
    if words.pronoun.match(who):
        return PRONOUN
    if _POINTING.match(who) and not has_role(who, words):
        return None  # 那些人, but not 这些学生们
    if (citing := _CITING.search(who)) and not _KANA.search(who):
        who = who[citing.end() :] if _REPORT.search(who[: citing.start()]) else who[: citing.start()]
    if _JOINS.search(who):
        together = who if _KANA.search(who) else _TIME.sub("", _BEHIND_SUBJECT.split(who)[0])
        if joined := _several(together, words, cast, is_named=is_named):
            return joined
    who = _TIME.sub("", _TO_WHOM.sub("", who.strip()))
    if not _KANA.search(who) and (behind := _BEHIND_SUBJECT.search(who)) and not _is_surname(who, behind, words):
        who = who[: behind.start()]
    if many := _MANY.search(who):
        who = who[: many.end()]
    whose = _THUS_SAID.sub("", _TIME.sub("", who)).strip(" 　")
    if not _KANA.search(who) and has_role(_MANNER.sub("", whose), words):
        whose = _MANNER.sub("", whose)
    if (there_is := _THERE_IS.match(whose)) and words.role.fullmatch(whose[there_is.end() :]):
        whose = whose[there_is.end() :]  # "有教师", "更有家长"
    parted = _OFFICE_BEHIND.fullmatch(whose)
    if parted and not is_organisation(parted["name"]) and not _SCHOOL.search(parted["name"]):
        ends = [role.end() for role in words.role.finditer(parted["office"])]
        is_office = any(role.end() == len(parted["name"]) for role in roles_in(parted["name"], words))  # 港湾課長・
        if ends and ends[-1] == len(parted["office"]) and not is_office:
            return ClauseSubject((cast.speaker(parted["name"], parted["office"]),), is_named=is_named)
    who = _SECTION.sub("", whose.rsplit("の", 1)[-1].rsplit("的", 1)[-1].strip(" 　"))
    if words.pronoun.match(who):
        return PRONOUN
    if who in _ONE_OF:
        return ClauseSubject((Speaker(whose.lstrip("の")),))  # 住民の一人
    if _SAME.match(who) and has_role(who, words):
        return PRONOUN  # 同大統領
    name, role, is_clear = _parted(who, words)
    if _HONORIFIC.fullmatch(role) and len(name) > _LONGEST_NAME and not _KANA.search(who) and _HAN_ONLY.fullmatch(name):
        name = name[-1]  # 街道办事处王先生
    longest = _LONGEST_FOREIGN if is_foreign(name) else _LONGEST_PLACE
    if role and not name:
        # 総務省の担当者 may be anybody there, 生徒の父親 is one.
        somebody = Speaker(whose if len(whose) <= _LONGEST_PLACE else who)  # 一位不愿透露姓名的官员
        return ClauseSubject((somebody,), is_named=is_named and _KIN.fullmatch(role) is not None)
    if not name or (len(name) == 1 and not role) or len(name) > longest:
        return None
    if role and (_WITHOUT_NAME.fullmatch(name) or (who.endswith(role) and _INDICATED.match(whose))):
        return ClauseSubject((Speaker(who),))
    if role and _is_office(name, role):
        return ClauseSubject((Speaker(who),))
    if role and (_ORGANISATION.search(name) or (who.endswith(role) and _NAMELESS.search(who))):
        return ClauseSubject((Speaker(who),))
    if role and len(name) > _LONGEST_PERSON and words.language.startswith("zh") and _HAN_ONLY.fullmatch(name):
        return ClauseSubject((Speaker(who),))  # 风行工作室摄影记者
    is_named = is_named and is_clear and bool(role or len(name) <= _LONGEST_NAME)
    # An honorific tells that somebody is meant, not what they are.
    if cast.has_roles:
        name, role = in_full(name, role, words, cast)
    return ClauseSubject((cast.speaker(name, "" if _HONORIFIC.fullmatch(role) else role),), is_named=is_named)


def _is_surname(who: str, behind: re.Match[str], words: SpeechLexicon) -> bool:
    """Whether what may stand behind a subject begins somebody's name instead, right behind their office: 主席曾志强."""
    begins = behind.start()
    if not who.startswith("曾", begins) or not any(role.end() == begins for role in roles_in(who, words)):
        return False
    return _SURNAMED_TSENG.match(_THUS_SAID.sub("", who), begins) is not None


def _is_office(name: str, role: str) -> bool:
    """Whether `role` begins with what is headed, so that `name` is the first part of it: 北部港湾教育 of 教育部長."""
    return len(name) > _LONGEST_NAME and role[-1:] in "长長" and _HAN_ONLY.fullmatch(name) is not None


def _parted(who: str, words: SpeechLexicon) -> tuple[str, str, bool]:
    """The name and the role that `who` holds, and whether nothing else stands beside them."""
    roles = list(roles_in(who, words))
    if not roles:
        if (described := DESCRIBED.fullmatch(who)) and not is_organisation(described["role"]):
            return described["name"], described["role"], True
        of = _BEHIND_ORGANISATION.fullmatch(who)
        return (of["name"] if of else who), "", True
    last = roles[-1]
    behind = _TOGETHER.split(who[last.end() :])[0]
    if behind[:1] in _PLURALS:
        return "", who[: last.end()], True  # 学生们
    if _LETTERS.fullmatch(behind):  # 村上代表取締役CEO
        behind = ""
    if 2 <= len(behind) <= _LONGEST_PERSON or is_foreign(behind.strip()) or any(dot in behind for dot in "·・•"):
        return behind.strip(" 　・"), who[: last.end()], True  # 危機管理課長・藤原正和
    is_clear = not behind.strip("さん氏们們")
    if len(roles) > 1 and last.start() - roles[-2].end() == 1 and _HONORIFIC.fullmatch(last[0]):  # 市民范女士
        return who[roles[-2].end() :], who[: roles[-2].end()], True
    between = who[roles[-2].end() : last.start()] if len(roles) > 1 else ""
    if 2 <= len(between) <= _LONGEST_PERSON and not _ORGANISATION.search(between):
        return between.lstrip("・"), who[: roles[-2].end()], is_clear
    name = who[: roles[0].start()]
    if name.endswith(_VICE) and len(name) > len(_VICE) + 1:
        name = name.removesuffix(_VICE)
        return name, who[len(name) :], is_clear  # 堀内副市長
    if headed := _HEADING.fullmatch(name):
        return headed["name"], f"{headed['office']}{who[roles[0].start() :]}", is_clear
    if len(name) == 1 and last[0] == "氏" and name not in _NO_SURNAME:
        return name, last[0], is_clear  # 尹氏
    return (who, "", is_clear) if len(name) == 1 and len(roles) == 1 else (name, who[roles[0].start() :], is_clear)


def _several(who: str, words: SpeechLexicon, cast: Cast, *, is_named: bool) -> ClauseSubject | None:
    """Those whom `who` names, where it joins two: 佐藤市長と鈴木知事, 王明和李红."""
    parts = who.split("と") if _KANA.search(who) or "と" in who else _AND.split(who)
    if len(parts) < 2:
        return None
    found = [person_named(part, words, cast, is_named=is_named) for part in parts]
    if not all(each and each.speakers for each in found):
        return None
    if not all(has_role(part, words) or len(part) <= _LONGEST_NAME for part in parts):
        return None
    return ClauseSubject(tuple(each.speakers[0] for each in found if each), is_named=is_named)
