"""Who says something in Chinese: X表示：“…”, “…”，X说, X在记者会上说，“…”, 据X介绍.

The subject stands before its verb; between them there may be when, where and to whom.
"""

from __future__ import annotations

import re

from digest.reading.east_asian.chinese_names import SURNAMED, may_be_name, surely
from digest.reading.east_asian.names import BRACKETED, DAY, HAN, has_role, person_named
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import ClauseSubject
from digest.text.deferred_pattern import deferred

_CLAUSE = deferred(r"[。、，；：︰！？!?\n」』”]|,(?!\d)")
_SENTENCE = deferred("[。！？!?；\n]")
_IN_WORDS = deferred(rf"用(?P<words>{HAN}{{2,16}})的[话話](?:来|來)?[说說讲講]|在(?P<eyes>{HAN}{{2,16}})看[来來]")
# "王明主席“…”的重要指示": whose name stands right before it.
_WHOSE_WORDS = deferred(
    "的[^，。]{0,6}?(?:指示|讲话|講話|论述|理念|要求|说法|說法|观点|觀點|主张|呼吁|承诺|承諾|嘱托|名言|忠告|批评)"
)
_BY_EXAMPLE = deferred(rf"(?:^|[，。])(?P<who>{HAN}{{2,10}})[以用]$")
_AS_EXAMPLE = deferred("[为為]例|[作做]类比|[作做]比|来?形容|[来來]?回应|回應")
"""What somebody says by way of example: 王毅以“…”为例."""
_TO_FOLLOW = deferred("落实|落實|贯彻|貫徹|学习|學習|按照|遵循|牢记|引用|援引|根据|根據|响应")
_BESIDE = deferred(rf"(?P<who>{HAN}{{2,16}})$")
_NOUN_BEFORE = ("的", "和", "项", "份", "条", "意见", "有关", "相关")
_NOUNS = frozenset(
    "建议 建議 主张 主張 声明 聲明 评论 評論 呼吁 批评 批評 发言 發言 预测 预计 警告 质疑 回应 通报 介绍 解释"
    " 分析 承诺 承諾 称赞 稱讚".split()
)
_SAID = deferred("“[^“”]*”|「[^「」]*」")
_IN = ("中", "里", "裡", "上")
_LEADS_IN = ("：", ":", "︰")
_PLACE = deferred("^(?:在[^，。“”]{2,16}|[^，。“”]{2,12}[时時後后])[，,]")
"""When or where something is said: "在洪梅镇，"."""
# Words that end as verbs of saying do: 访问, 比如说, and such as begin so: 问题.
_PART_OF_WORD = deferred(
    "(?:[访訪慰学學疑顾顧请請]问|[訪慰學疑顧請]問|(?:比如|例如|据|據|听|聽|虽|雖|再|按理|换句话|換句話|应该|應該|可以|不得不|老实|一般来|总的来|也就是|是在|难|小|传)"
    "[说說]|自[称稱])$"
)
_GOES_ON_AS = deferred(
    "[讲講](?:[话話究座师師堂义義演解述坛壇台台])|[问問](?:[题題世候卷答好责責政鼎])|[说說](?:法|服|明[书書]|唱)|分析(?!称|稱|说|說|道|认为|認為|指出|[，：])|[称稱](?:号|號|谓|謂|职|職|得上)"
    "|(?:透露|披露)(?:真实|真實)?(?:姓名|身份)"
)
_GLANCE = 48
# What stands before a verb whose subject is further back: "，亲自宣布".
_BY_THE_WAY = deferred(
    "(?:亲自|親自|同时|同時|并且?|並且?|而且|且|更|甚至|不断|多次|公开|共同|联合|一起|随后|也|又|还|還|再次)+"
)
_ONLY_PLACED = deferred("在[^，]{2,20}[上中里裡时時后後会會]")
# What begins a clause that goes on with the subject of the one before: "，之后一直询问".
_GOES_ON = deferred(
    "(?:[用以][^，。]{1,6}$|然后|然後|接着|接著|随即|隨即|继而|繼而|转而|轉而|于是|於是|之后|之後|其后|其後|此后|此後|随后|隨後|一直|始终|始終|忍不住|不禁|再次|并|並|便|才|立即|马上|馬上)"
)
_CONCEDING = deferred("虽[说然]|雖[說然]|尽管|儘管|由[于於]|因[为為]|如果|既然|即使|即便")
_TITLE_MARK = deferred("[《》〈〉]")
_NO_NAME = deferred(
    "^(?:对于|對於|关于|關於|为了|為了|随着|隨著|除了|[也又还還都很被並并但而]|有个|有的|比如|例如|按理|可以|应该|應該|老实|一般|总的|然后|于是|於是)|"
    "(?:[都被也就曾]|个别)$"
)
_OF_POLICE = deferred("警告[诉訴]")
"""What is no warning: 民警告诉."""
_AGED = deferred(r"(?:[现現]?年[仅僅]?|今年)?\d{1,3}[岁歲]的")
"""An age before a name: 现年52岁的."""
_HONOURED = deferred("(?<=的)[\u3400-\u9fff](?:先生|女士|小姐|阿姨|大爷|大妈|奶奶|爷爷)$")
_TURN = deferred(rf"\s*(?P<who>{HAN}{{2,12}})[：:]\s*")
_ASKED_WHOM = deferred(
    f"(?:[问問]到?|采访了?|採訪了?|[询詢][问問])(?P<who>{HAN}{{2,8}}?)"
    "(?:怎么|怎麼|如何|[为為]何|是否|[为為]什[么麼]|[对對]|[时時]|有[没沒]有|[会會]不[会會]|什[么麼]|$)"
)
"""Whom somebody asks, before a pronoun for them: 记者问李敏怎么看，她说."""
_WRITING = deferred("(?:文章|社论|社論|公告|通报|通報|报告|報告|声明|聲明|白皮书|评论|評論|公报|公報)$")
"""What is written, of which nobody is the speaker."""
_CITES = deferred("引用|援引|引述")
_ANSWER = deferred(
    f"[这這](?:就|正)?是(?P<who>{HAN}{{2,16}}?)的(?:回答|答案|心声|心聲|观点|觀點|看法|态度|態度|心愿|感受|愿望|願望|评价|評價|判断|判斷)"
)
"""Whose words a quotation is by the sentence behind it: “…”这是李明的回答."""
_FOR_WHOM = deferred(f"(?:^|[，。])[对對](?:于|於)?(?P<who>{HAN}{{2,12}}?)(?:来说|來說|而言)，")
_DOTTED = deferred(f"{HAN}{{2,10}}(?:[·•]{HAN}{{1,8}}?)*[·•]{HAN}{{1,5}}(?![·•])")
"""A foreign name, which dots part, with what stands before it."""
_CLAUSES = 2
_LONGEST, _BEGINNING = 60, 16
_LENGTHS = (4, 3, 2)
"""How many characters names have."""
_IMPERSONAL = deferred(
    "(?:结果|結果|数据|數據|报告|報告|消息|研究|调查|調查|统计|統計|报道|報道|报导|文章|公告|通知|现在|记者|記者|首次)$|^(?:大家|人们|人們|外界|各方|各界|有人|网上|網上)|[“”「」]"
)
_FINDING = deferred("(?:结果|結果|数据|數據|报告|報告|研究|调查|調查|统计|統計|证据|證據)$")
# Whoever begins a sentence, with a role, and has another verb: 王明院士在会上提出了期待：.
_LEADING = deferred(
    r"(?P<who>[^，。；：]{2,30}?)"
    r"(?=的(?:眼|脸|声音|语气|手|心|态度|立场|回应|说法|话)|[发發](?:长文|長文|文|微博|帖)|在|向|抱|擦|[对對]|就|也|亦|[则則]|接受|[还還]|[告提给給做作脱脫谈談聊引有于於是与與]"
    "|周[一二三四五六日]|星期|\\d{1,2}日|[今昨]|仍|[摇搖]|[点點]{1,2}[头頭]|[叹嘆]|笑|[耸聳]|[皱皺]|[无無]奈|激[动動]|[难難]掩|心有|不禁|忍不住|哽咽|[红紅]着|一[脸臉]|一肚子|[听聽][后後了完]|[闻聞]言|[语語][气氣]|十分|非常|[颇頗]|很"
    "|眼[圈眶里睛含泪淚]|[紧緊]{0,2}握|[哭流落抹][了着泪淚]|拍[了着]|低下|抬起|站了?起|指[着了]|拉着|望[着了]|看着|一[边邊]"
    "|[满滿][脸臉怀懷]|情[绪緒]|[显顯]得"
    "|感到|拿[着出起]|掏出|[鞠]|流下"
    "|鼓[励勵]|抵[达達]|前往|出席|主持|希望|率)"
)


def said_in_chinese(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    before, after = _AGED.sub("", BRACKETED.sub("", before)), _AGED.sub("", after)
    if _WHOSE_WORDS.match(after):
        beside = _BESIDE.search(_TO_FOLLOW.split(before)[-1])
        return (
            _person(beside["who"], words, cast, is_named=False) if beside and has_role(beside["who"], words) else None
        )
    if (by := _BY_EXAMPLE.search(before)) and _AS_EXAMPLE.match(after):
        return _person(by["who"], words, cast, is_named=False)
    if whose := _ANSWER.match(after.lstrip("，,。 ")):
        return _person(whose["who"], words, cast, is_named=not before.strip())
    if eyes := _FOR_WHOM.search(before):
        return _person(eyes["who"], words, cast, is_named=False)
    if in_words := _IN_WORDS.search(before):
        return _person(in_words["words"] or in_words["eyes"], words, cast, is_named=True)
    lead = DAY.sub("", BRACKETED.sub("", after).lstrip("，,。 "), count=1) if after else ""
    lead = _PLACE.sub("", lead, count=1)
    ahead = before.rstrip("，, ").removesuffix("道")
    leads_in = ahead.endswith(_LEADS_IN) or any(says.end() == len(ahead) for says in _says(ahead, words))
    is_closed = bool(before.strip()) and after.startswith("。")
    if not leads_in and not is_closed and (found := _behind(lead, words, cast, alone=not before.strip())):
        return found
    if found := _ahead(before, words, cast):
        return found
    if who := _speaking_in_turn(before, words):
        return _person(who, words, cast, is_named=False)
    is_next = lead.rstrip().endswith((*_LEADS_IN, "，"))  # "网友留言：“…。”他却说：“…”"
    return _behind(lead, words, cast, alone=True) if leads_in and not is_next else None


def _speaking_in_turn(before: str, words: SpeechLexicon) -> str:
    """Who a sentence names that is nothing but a name and a colon, as interviews have them: 李明：“…”."""
    turn = _TURN.fullmatch(before)
    if turn is None or words.says.search(turn["who"]):
        return ""
    return turn["who"] if has_role(turn["who"], words) or may_be_name(turn["who"]) else ""


def _person(who: str, words: SpeechLexicon, cast: Cast, *, is_named: bool) -> ClauseSubject | None:
    """Whom `who` names; not for sure where nothing tells that it is a name."""
    if honoured := _HONOURED.search(who):
        who = honoured[0]  # 住在楼上的张先生
    if _WRITING.search(who) and not _CITES.search(who):
        return ClauseSubject((Speaker(who),))  # 新华社评论员文章
    return surely(person_named(who, words, cast, is_named=is_named))


def _behind(lead: str, words: SpeechLexicon, cast: Cast, *, alone: bool) -> ClauseSubject | None:
    """The subject of the clause that follows a quotation."""
    says = _says(lead[:_GLANCE], words)
    who = lead[: says[0].start()] if says else ""
    first, mark, last = who.rpartition("、")
    if mark and has_role(last, words) and not _CLAUSE.search(first.replace("、", "")):
        who = last
    if 1 < len(who) <= _LONGEST and not _CLAUSE.search(who):
        return _person(who, words, cast, is_named=alone)
    if says and not who and (rest := lead.partition("，")[2]):
        return _behind(rest, words, cast, alone=alone)  # "回忆起那晚，王明说"
    if says:
        return None
    clauses = _CLAUSE.split(lead)[:2] if alone else []
    who = next(
        (
            each
            for clause in clauses
            if (each := _leading(clause, words, cast) or _leading(clause.rpartition("的")[2], words, cast))
        ),
        "",
    )
    return _person(who, words, cast, is_named=False) if who else None


def _ahead(before: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the last clause of saying in `before`, a sentence up to a quotation."""
    clauses = _CLAUSE.split(before.rstrip("：:，, "))
    for index in range(len(clauses) - 1, -1, -1):
        found = _says(clauses[index], words)
        if not found:
            continue
        who = clauses[index][: found[0].start()]
        if who.endswith("记者") and found[0][0].startswith(("问", "追问")) and index + 1 < len(clauses):
            continue  # 记者问起比分，李明叹了口气
        if _CONCEDING.match(who):
            continue  # "部长表示，虽说天气难以预测"
        if _FINDING.search(who) and any(_says(clause, words) for clause in clauses[:index]):
            continue  # "部长表示，证据表明"
        is_placed = bool(index) and _ONLY_PLACED.fullmatch(who.strip()) is not None
        if is_placed and (ended := SURNAMED.search(clauses[index - 1].rpartition("的")[2])):
            who = ended[0]  # "跻身首富的吴亚军，在业绩会上表示"
        is_begun = bool(who.strip()) and not _GOES_ON.match(who) and not _BY_THE_WAY.fullmatch(who)
        if not is_begun:
            who = next((each for clause in reversed(clauses[:index]) if (each := _subject(clause, words, cast))), "")
        ends = before.rstrip().endswith(("：", ":", "，", ",")) or found[-1].end() == len(clauses[index])
        is_beside = index == len(clauses) - 1 and ends
        # Whoever stands between may be who speaks: "学生举报称，老师发表言论".
        is_only = len(_says(before, words)) == 1 and len(clauses) - index <= _CLAUSES
        is_named = len(found) == 1 and (is_beside or is_only) and not _FINDING.search(who)
        if words.pronoun.match(who) and (asked := _ASKED_WHOM.search("，".join(clauses[:index]))):
            return _person(asked["who"], words, cast, is_named=False)
        if (1 < len(who) <= _LONGEST or words.pronoun.match(who)) and (
            somebody := _person(who, words, cast, is_named=is_named)
        ):
            return somebody
    leads_in = before.rstrip().endswith((*_LEADS_IN, "，"))
    who = next((each for clause in clauses[:2] if (each := _leading(clause, words, cast))), "") if leads_in else ""
    if who:
        return _person(who, words, cast, is_named=False)
    return None


def _subject(clause: str, words: SpeechLexicon, cast: Cast) -> str:
    """Whom a clause begins with: what stands before its verb of saying, or before another."""
    says = _says(clause, words)
    if not says:
        return _leading(clause, words, cast)
    who = clause[: says[0].start()]
    return "" if _GOES_ON.match(who) else who


def _leading(clause: str, words: SpeechLexicon, cast: Cast) -> str:
    """Whoever begins `clause`, where a role tells who that is, the text has them speak elsewhere, or it is a pronoun;
    empty where nothing does."""
    if words.pronoun.match(clause):
        return clause
    found = _LEADING.match(clause)
    if (
        found
        and not _TITLE_MARK.search(found["who"])
        and (has_role(found["who"], words) or SURNAMED.match(found["who"].rpartition("的")[2]))
    ):
        return found["who"]
    begins = clause[:_BEGINNING].split("的")  # "64岁的顾海居住在"
    names = (each[:length] for each in begins for length in _LENGTHS if len(each) > length)
    return next((name for name in names if _speaks(name, words, cast)), "")


def _speaks(name: str, words: SpeechLexicon, cast: Cast) -> bool:
    """Whether somewhere in the text a clause begins with `name` and a verb of saying."""
    return (
        name in cast.speaking
        and _NO_NAME.search(name) is None
        and _IMPERSONAL.search(name) is None
        and not words.pronoun.match(name)
    )


def _says(clause: str, words: SpeechLexicon) -> list[re.Match[str]]:
    """The verbs of saying of `clause`, without those inside a role (发言人) and right behind another (反驳说)."""
    roles = [role.span() for role in words.role.finditer(clause)]
    found: list[re.Match[str]] = []
    for match in words.says.finditer(clause):
        says = (
            words.says.match(clause, match.start() + 1) or match if _OF_POLICE.match(clause, match.start()) else match
        )
        is_role = any(start <= says.start() and says.end() <= end for start, end in roles)
        is_place = clause[says.end() : says.end() + 1] in _IN and "在" in clause[: says.start()]  # 在声明中呼吁
        is_noun = says[0] in _NOUNS and clause[: says.start()].endswith(_NOUN_BEFORE)
        is_passive = clause.endswith("被", 0, says.start())  # 被称作
        is_part = _PART_OF_WORD.search(clause[: says.end()]) is not None or _GOES_ON_AS.match(clause, says.start())
        if (
            not (is_role or is_passive or is_part)
            and not is_place
            and not is_noun
            and not (found and found[-1].end() == says.start())
        ):
            found.append(says)
    return found


def _as_its_end(quoted: re.Match[str]) -> str:
    return "。" if _SENTENCE.match(quoted[0][-2]) else ""


def topics_in_chinese(text: str, words: SpeechLexicon, cast: Cast) -> list[str]:
    """Those who say something in the sentences of `text`, in order, but for pronouns."""
    found = []
    for sentence in _SENTENCE.split(BRACKETED.sub("", _SAID.sub(_as_its_end, text))):
        first = _CLAUSE.split(DAY.sub("", sentence.strip(), count=1))[:2]  # "对此，李海认为"
        seen = _IN_WORDS.match(first[0])
        who = seen["eyes"] or "" if seen else ""
        who = who or next((each for clause in first if (each := _subject(clause, words, cast))), "")
        is_nobody = words.pronoun.match(who) or _IMPERSONAL.search(who) or _TITLE_MARK.search(who)
        if is_nobody or not who:
            *others, who = [each[0] for each in _DOTTED.finditer(sentence)] or [""]  # "草案出自议员马克·罗伊。他"
            found += others
            is_nobody = None
        if len(who) > 1 and not is_nobody:
            found.append(who)
    return found
