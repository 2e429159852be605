"""Who says something in Japanese: X社長は「…」と述べた, 「…」とX氏は語った, X監督「…」, Xさんから「…」と言われた.

A particle marks the subject, and names are the characters before a role or a particle, back to where a clause begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from digest.reading.east_asian.names import DESCRIBED, HAN, has_role, is_foreign, is_organisation, person_named
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import PRONOUN, ClauseSubject
from digest.text.deferred_pattern import deferred

_ENDINGS = "たるいうくすつぬむぐぶのはがをにへとでもてずし"
_NOT_WITHIN = r"(?<![\u30a1-\u30fa\u30fc](?=[\u30a1-\u30fa\u30fc]))"  # a word in katakana
_BETWEEN_WORDS = "(?<=[A-Za-zÀ-ÿ.]) (?=[A-ZÀ-Þ])"  # of a name in Latin letters: Ada Brook
_WHO = (
    rf"{_NOT_WITHIN}(?P<who>(?:{HAN}|{_BETWEEN_WORDS}|[\d０-９]|の|さん|らは?(?=[はがも])|たち|と(?={HAN})){{2,24}}?)"
)
_BESIDE = r"(?:\s?(?:（[^（）]*）|\([^()]*\)|＝[^＝、。]*＝)|、[\d０-９]{1,3}歳、?){0,2}"
_SUBJECT = deferred(rf"{_WHO}{_BESIDE}(?:は|が|も)")
# 動画を撮影したのは、小屋を持つ林花子氏（75）。
_WHO_ENDS = deferred(rf"のは、(?:[^。「」]{{0,40}}?[\u3041-\u3096])??(?P<who>(?:{HAN}){{2,20}}?(?:さん|氏)){_BESIDE}。")
# 故郷へ戻った林さん（58）。
_NAME_ENDS = deferred(rf"(?P<who>(?:{HAN}){{2,12}}(?:さん|氏|選手|くん|君))[（(][\d０-９]{{1,3}}[）)]。")
_SOURCE = deferred(rf"(?P<who>{HAN}{{2,20}}){_BESIDE}(?:に)?(?:によると|によれば|の話では|の話によると)")
_CLEFT = deferred(
    r"(?:と|[。\s]*(?:そう|こう|このように))[^。、「」]{1,8}のは、?(?:[^。、「」]{0,20}?(?<=[\u3040-\u309f]))?"
    rf"(?P<who>{HAN}(?:{HAN}|の|さん){{1,23}}?){_BESIDE}(?:だ|で|。)"
)
_OF_REMARK = deferred(
    rf"(?:と|との|という)(?P<who>{HAN}(?:{HAN}|さん){{1,23}}?){_BESIDE}の(?:発言|言葉|主張|指摘|見解|コメント|答弁|説明)"
)
_ANSWER = deferred(
    rf"というのが、?(?P<who>{HAN}(?:{HAN}|さん){{1,23}}?){_BESIDE}の(?:答え|考え|主張|持論|見立て|口癖|信条|願い|思い|言い分|本音|見方)"
)
_END = deferred(rf"と、?(?P<who>{HAN}(?:{HAN}|の|さん){{1,23}}){_BESIDE}。")
_LAST = deferred(rf"{_NOT_WITHIN}(?P<who>{HAN}{{2,20}}(?:さん)?){_BESIDE}(?:は|が)")
# What a clause says of what is quoted, before whoever says so: 「…」が必要だと市長は述べた.
_EMBEDDED = deferred(rf"[^。、「」はと]{{1,16}}[だるたい]と、?{_WHO}{_BESIDE}(?:は|が)")
# Who speaks right behind a quotation, without a particle for it: 「…」林さんは言う.
_RIGHT_BEHIND = deferred(rf"(?:[^。、「」はがをと]{{0,6}}を[^。、「」はが]{{2,16}})?{_WHO}{_BESIDE}(?:は|が)")
_IN_BRACKETS = deferred(r"\s*（\s*(?P<who>[^（）、。]{2,30})\s*）")
_HEADED = deferred(rf"(?P<who>{HAN}{{2,16}}){_BESIDE}\s*$")
# Whose words follow a colon, as captions of broadcasts have them: 教育課・高井竜一課長：「…」.
_COLON = deferred(rf"(?P<who>(?:{HAN}|さん){{2,24}}?){_BESIDE}\s*[：:]\s*$")
# How a name is read: 片岡兵衛（ひょうえ）議員.
_POSITION = deferred("(?<![A-Za-z])(?:GK|DF|MF|FW)(?=[\u3400-\u9fff\u30a0-\u30ff])")
"""Where a footballer plays, before the name."""
_READING = deferred("[（(][\u3041-\u309f\u30a1-\u30ff ・　]+[）)]")
# A given name without characters, behind a surname with them: 東田りえ理事長.
_IN_KANA = deferred(rf"(?:^|[の、。）)　 ])(?P<name>[\u3400-\u9fff]{{1,3}}[\u3041-\u3096]{{2,3}})(?<![{_ENDINGS}])$")
# Who tells, behind what somebody is told: 「…」と師匠に言われた.
_TOLD_BY = deferred(
    rf"(?:など)?と、?(?P<who>(?:{HAN}|の|さん){{1,16}}?){_BESIDE}(?:に|から)[^。、「]{{0,6}}[らわかさばまたがなげ]れ"
)
_SAID_IN = deferred(rf"と、?(?P<who>{HAN}{{2,12}})では[^。、「]{{0,8}}(?:述べ|書|記|指摘|明らか)")
# Who tells somebody something, where those who are told are the subject: 母から「…」と言われた.
_TELLING = deferred(rf"(?P<who>(?:{HAN}|の|さん){{1,24}}?){_BESIDE}(?:から|に)(?:は|も)?、?$")
# Whose account it is: 目撃者の話として、, 会長の最後の言葉は.
_ACCOUNT = deferred(
    rf"(?P<who>(?:{HAN}|さん|の(?=[^話証談コ最言一])){{2,24}}){_BESIDE}の"
    r"(?:(?:話|証言|談話|コメント)(?:として)?[：:　 ]?|(?:最[後期初]の)?(?:言葉|一言)は)、?$"
)
_WHOSE = deferred(rf"(?P<who>(?:{HAN}){{2,20}}?)の$")
_REMARK = deferred("という(?:発言|言葉|主張|指摘|見解|コメント|答弁|説明)")
_TOLD = deferred(  # any verb in the passive, and what is heard: 言われ, 叱られ, との声
    "(?:など)?と[^。、]{0,10}?[らわかさばまたがなげ]れ|(?:など|と|といった)の?[^。、]{0,4}(?:声(?!明)|意見|指摘|批判|感想|要望)|との(?:発言|説明|回答|返答|コメント|答弁|提案|要請)"
)
# Whom somebody asks: 記者が夫に尋ねたところ「…」.
_ASKED = deferred(
    rf"(?P<who>(?:{HAN}|さん){{1,16}}?)(?:に|へ)(?:インタビュー|取材|質問|確認|聞[いく]|尋ね|問う|問い合わせ)[^。、「]{{0,6}}(?:ところ|と)、?$"
)
# The sentence behind a quotation that says whose it is: 「…」。林さんからも喜びの声が上がる.
_VOICED = deferred(
    rf"\s*(?:[^。「」、]{{1,20}}、)?{_WHO}{_BESIDE}(?:から|は|も|が)[^。「]{{0,16}}(?:声|話|語|言葉|笑|喜|悔)"
)
_SAID = deferred("「[^「」]*」")
_SURNAME = deferred("[\u3400-\u9fff]{2,5}|[\u30a1-\u30fa\u30fc]{2,12}")
# A given name, an age, a reading, or whose athlete somebody is, behind a surname.
_GIVEN_NAME = deferred(
    "[\u3400-\u9fff]{0,3}[（(](?:[\\d０-９]{1,3}[年歳]?|[\u3041-\u309f]+)[）)]"
    "|[\u3400-\u9fff]{1,3}(?:[（(][^（）()\\d０-９、]{2,10}[）)])?|"
)
_MARKS = ("は", "が", "も")
# Whom a relative clause is about whose verb is that of saying: 「…」などと指摘していた市長は.
_RELATIVE = deferred(
    rf"(?:など)?と(?P<clause>[^。、「」はが]{{0,24}}?[たる])(?P<who>{HAN}(?:{HAN}|の|さん){{1,23}}?){_BESIDE}(?:は|が|も|、)"
)
_PASSIVE = deferred("[らかさばまたがなわ]れ")
# A given name in hiragana behind a surname, before what only people are called: 西田まりさん.
_GIVEN_IN_KANA = deferred(
    "(?<=[\u3400-\u9fff])(?![のはがをにとも])[\u3041-\u3096]{2,4}"
    "(?=(?:[（(][^（）()]*[）)]|＝[^＝、。]*＝)?(?:さん|氏|選手|容疑者|被告|アナ))"
)
_OF_HOUSE = deferred("(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])")
_IN_NOUN = deferred("(?<=が)[^、。「」]{1,20}(?:こと|件|問題)(?:について|に対|に関|を受け)")
"""What shows that a subject is that of a clause which is spoken of: 男性が犠牲になったことについては."""
_CAPTION = deferred("[^。、「」：:?？!！]{3,30}")
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_GLANCE, _ROLE, _CLOSE = 30, 5, 12
_THUS = deferred("こう|そう|このように|次のように")


def said_in_japanese(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    in_kana = {name[0] for part in (before, after) for name in _GIVEN_IN_KANA.finditer(part)}
    if not in_kana:
        return _said(before, after, words, cast)
    spelled = {name: name.translate(_TO_KATAKANA) for name in in_kana}
    for name, other in spelled.items():
        before, after = before.replace(name, other), after.replace(name, other)
    found = _said(before, after, words, cast)
    return found and found._replace(speakers=tuple(_spelled_back(each, spelled, cast) for each in found.speakers))


def captioned(caption: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Who is named by a line or by brackets before a quotation, as broadcasters have it: 北港学園・内村勇人事務長."""
    who = _OF_HOUSE.split(caption.strip(" 　（）()■▼●"))[-1]
    role = next((each for each in words.role.finditer(who) if each.end() == len(who)), None)
    if role is None or not role.start() or not _CAPTION.fullmatch(who):
        return None
    found = person_named(who, words, cast, is_named=True)
    return found if found and found.speakers and found.speakers[0].name != who[role.start() :] else None


def _spelled_back(speaker: Speaker, spelled: Mapping[str, str], cast: Cast) -> Speaker:
    """`speaker` with given names as the text has them, in hiragana."""
    name = speaker.name
    for own, other in spelled.items():
        name = name.replace(other, own)
    return speaker if name == speaker.name else cast.speaker(name, speaker.role)


def _said(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    before, after = _READING.sub("", before).rstrip(" .…"), _READING.sub("", after)
    before, after = _POSITION.sub("", before), _POSITION.sub("", after)
    says = bool(words.says.search(after[:40])) or after.lstrip().startswith(("と", "など", "。"))
    if headed := _COLON.search(before):
        return person_named(headed["who"], words, cast, is_named=has_role(headed["who"], words))
    if account := _ACCOUNT.search(before):
        is_named = has_role(account["who"], words)
        return person_named(account["who"], words, cast, is_named=is_named) or ClauseSubject((Speaker(account["who"]),))
    if _REMARK.match(after) and (whose := _WHOSE.search(before)) and has_role(whose["who"], words):
        return person_named(whose["who"], words, cast, is_named=True)
    if (telling := _TELLING.search(before)) and _TOLD.match(after):
        is_named = has_role(telling["who"], words) and not before.endswith("や", 0, telling.start())
        somebody = person_named(telling["who"], words, cast, is_named=is_named)
        return somebody or ClauseSubject((Speaker(telling["who"]),))
    if asked := _ASKED.search(before):
        return person_named(asked["who"], words, cast, is_named=False) or ClauseSubject((Speaker(asked["who"]),))
    if (told := _TOLD_BY.match(after)) and not before.rstrip().endswith(_MARKS):
        return person_named(told["who"], words, cast, is_named=has_role(told["who"], words))
    if (place := _SAID_IN.match(after)) and not before.rstrip().endswith(_MARKS):
        return ClauseSubject((Speaker(place["who"]),))
    following = re.match(r"(?:など)?と、?", after)
    if following and not before.rstrip().endswith(_MARKS):
        subject = _SUBJECT.match(after, following.end())
        if subject and words.says.search(after, subject.end()):
            return person_named(subject["who"], words, cast, is_named=True)
        last = _LAST.search(after, following.end(), following.end() + _GLANCE)
        if last and has_role(last["who"], words) and words.says.search(after, last.end()):
            return person_named(last["who"], words, cast, is_named=True)
        if subject and has_role(subject["who"], words):  # 「…」と、林さんが店を開いた
            return person_named(subject["who"], words, cast, is_named=False)
    if found := _saying_behind(before, after, words, cast):
        return found
    for pattern in (_CLEFT, _OF_REMARK, _ANSWER, _END, _IN_BRACKETS):
        if (ending := pattern.match(after)) and has_role(ending["who"], words):
            return person_named(ending["who"], words, cast, is_named=True)
    if (told_of := _RELATIVE.match(after)) and has_role(told_of["who"], words):
        clause = told_of["clause"]
        if words.says.search(clause) and not _PASSIVE.search(clause) and not before.rstrip().endswith(_MARKS):
            return person_named(told_of["who"], words, cast, is_named=False)
    source = _SOURCE.search(before)
    other = _SUBJECT.search(before, source.end()) if source and words.says.search(after[:40]) else None
    if other and (has_role(other["who"], words) or _is_full_foreign(other["who"])):
        # 関係者によると、社長は「…」と話した
        return person_named(other["who"], words, cast, is_named=False)
    if source and (has_role(source["who"], words) or _is_full_foreign(source["who"])):
        return person_named(source["who"], words, cast, is_named=True)
    subjects = [each for each in _SUBJECT.finditer(before) if not _IN_NOUN.match(before, each.end())]
    if not subjects and (found := _beside(before, after, words, cast)):
        return found
    if subjects and (says or (subjects[-1].end() == len(before.rstrip()) and after.lstrip().startswith("、"))):
        is_beside = len(subjects) == 1 or subjects[-1].end() == len(before.rstrip())
        first = next((s for s in subjects if has_role(s["who"], words)), None)
        if not is_beside and first is subjects[0] and _is_topic(before, first, subjects[1:]):
            who = _with_name_in_kana(before[: first.start()], first["who"], words)
            return person_named(who, words, cast, is_named=False)
        # 事務局長は、寄付が「…」と語った: a thing is the subject of what is said
        if first is None and before.startswith("は", subjects[0].end() - 1) and is_organisation(subjects[0]["who"]):
            return person_named(subjects[0]["who"], words, cast, is_named=False)  # 第三者委は、…と公表し、「…」と
        if is_beside and (first is None or _is_somebody(subjects[-1]["who"], words, cast)):
            first = subjects[-1]
        if first and _is_in_other_clause(before, first, subjects[-1]) and has_role(subjects[-1]["who"], words):
            first = subjects[-1]
        if first and (_is_beside(before, first.end()) or _is_somebody(first["who"], words, cast)):
            who = _with_name_in_kana(before[: first.start()], first["who"], words)
            named = len(subjects) == 1 and has_role(who, words) and not before.endswith("や", 0, first.start())
            return person_named(who, words, cast, is_named=named)
    return person_named(source["who"], words, cast, is_named=False) if source else None


def _saying_behind(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Who says by the words right behind a quotation what it is part of: 「…」が必要だと市長は述べた, 「…」林さんは
    言う."""
    if words.says.search(before) or any(has_role(each["who"], words) for each in _SUBJECT.finditer(before)):
        return None
    embedded = _EMBEDDED.match(after)
    if embedded and words.says.search(after, embedded.end(), embedded.end() + _GLANCE):
        who = embedded["who"]
        is_known = has_role(who, words) or _is_somebody(who, words, cast)
        return person_named(who, words, cast, is_named=has_role(who, words)) if is_known else None
    subject = None if before.strip() else _RIGHT_BEHIND.match(after)
    says = words.says.search(after, subject.end(), subject.end() + _CLOSE) if subject else None
    if subject is None or says is None:
        return None
    if words.pronoun.fullmatch(subject["who"]):
        return PRONOUN
    if not _is_somebody(subject["who"], words, cast):
        return None
    return person_named(subject["who"], words, cast, is_named=has_role(subject["who"], words))


def _is_full_foreign(who: str) -> bool:
    """Whether `who` is, or ends as, a foreign name of several words: 政治学者ジミー・バトラー."""
    return ("・" in who and is_foreign(who)) or DESCRIBED.fullmatch(who) is not None


def _is_topic(before: str, first: re.Match[str], others: Sequence[re.Match[str]]) -> bool:
    """Whether `first` of the subjects of `before` is what is talked of, and the others are those of what it says:
    市長は、船が実際に「…」と認めた."""
    return before.startswith("は、", first.end() - 1) and all(before[other.end() - 1] == "が" for other in others)


def _is_in_other_clause(before: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Whether `first`, a subject of `before`, is that of a clause which ends before `last`, another: 市長が発言したこと
    を巡り、議長が."""
    return before[first.end() - 1] == "が" and "、" in before[first.end() : last.start()]


def _is_beside(before: str, end: int) -> bool:
    """Whether a subject whose particle ends at `end` of `before` stands close to the quotation behind it."""
    between = before[end:].strip(" 、")
    return not between or (before[end - 1] == "は" and len(between) <= _CLOSE)


def _is_somebody(who: str, words: SpeechLexicon, cast: Cast) -> bool:
    """Whether `who`, which does not stand beside a quotation, may be whoever speaks: a name or an organisation, with a
    role or without, and no thing."""
    if has_role(who, words) or is_foreign(who) or _is_full_foreign(who):
        return True
    return is_introduced(who, words, cast) or is_organisation(who)


def _with_name_in_kana(before: str, who: str, words: SpeechLexicon) -> str:
    """`who`, with the name that ends `before` where it is but a role."""
    named = _IN_KANA.search(before) if words.role.fullmatch(who) else None
    return f"{named['name']}{who}" if named else who


def _beside(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Whoever stands right before a quotation, as in headlines, or is told of by the sentence behind it."""
    behind = after.lstrip("―—。 ")
    if subject := _SUBJECT.match(behind):
        told = behind[subject.end() :]
        if _THUS.match(told) and words.says.search(told):
            return person_named(subject["who"], words, cast, is_named=has_role(subject["who"], words))
    headed = _HEADED.search(before)
    if headed and has_role(headed["who"][-_ROLE:], words):
        return person_named(headed["who"], words, cast, is_named=True)
    if headed and _speaks_in_turn(before.strip(" 　"), words, cast):
        return person_named(headed["who"], words, cast, is_named=False)
    if not before.strip() and after.startswith(("。", "―", "—")) and (found := _going_on(behind, words, cast)):
        return found
    voiced = _VOICED.match(behind) if after.startswith("。") else None
    if voiced and has_role(voiced["who"], words):
        return person_named(voiced["who"], words, cast, is_named=False)
    return None


def _speaks_in_turn(name: str, words: SpeechLexicon, cast: Cast) -> bool:
    """Whether a sentence is nothing but the name of somebody who is introduced elsewhere, or speaks so again, as in
    interviews: 高井「…」."""
    return is_introduced(name, words, cast) or (
        _SURNAME.fullmatch(name) is not None and cast.text.count(f"{name}「") > 1
    )


def _going_on(behind: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the sentence behind a quotation that is a sentence: 「…」。藤代選手は振り返った."""
    sentence = behind.lstrip("―—。 ").split("。")[0].split("「")[0]
    subject = next((each for each in _SUBJECT.finditer(sentence) if has_role(each["who"], words)), None)
    if subject is None:
        return None
    says = words.says.search(sentence, subject.end())
    is_last = says is not None and says.end() >= len(sentence) - 1
    return person_named(subject["who"], words, cast, is_named=is_last)


def topics_in_japanese(text: str, words: SpeechLexicon, cast: Cast) -> list[str]:
    """The subjects of `text` that are somebody's, in order: those with a role, here or elsewhere, and foreign names."""
    outside = _SAID.sub("", text)
    subjects = [
        each
        for pattern in (_SUBJECT, _WHO_ENDS, _NAME_ENDS)
        for each in pattern.finditer(outside)
        if not _IN_NOUN.match(outside, each.end())
    ]
    return [
        each["who"].removeprefix("と")  # of what is quoted before: 「…」と林社長は
        for each in sorted(subjects, key=lambda each: each.end())
        if has_role(each["who"], words) or _is_named(each, outside, words, cast)
    ]


def _is_named(subject: re.Match[str], text: str, words: SpeechLexicon, cast: Cast) -> bool:
    """Whether a subject of `text` without a role is a foreign name, or is introduced elsewhere and what is talked
    of."""
    name = subject["who"].rsplit("の", 1)[-1]
    if is_foreign(name) and "・" in name:
        return True
    return text.endswith("は", 0, subject.end()) and is_introduced(name, words, cast)


def is_introduced(name: str, words: SpeechLexicon, cast: Cast) -> bool:
    """Whether the text has `name` somewhere with a role, an age or a reading, alone or as the beginning of a longer
    name: 高井 for 高井竜一課長 and for 高井竜一（18）."""
    if not _SURNAME.fullmatch(name):
        return False
    at = cast.text.find(name)
    while at >= 0:
        longer = _GIVEN_NAME.match(cast.text, at + len(name))
        if longer and longer.end() < len(cast.text) and cast.text[longer.end() - 1] in "）)":
            return True
        if any(words.role.match(cast.text, end) for end in range(at + len(name), (longer.end() if longer else at) + 1)):
            return True
        at = cast.text.find(name, at + 1)
    return False
