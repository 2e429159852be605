"""Who says something in Chinese: X表示：“…”, “…”，X说, X在记者会上说，“…”, 据X介绍.

The subject stands before its verb; between them there may be when, where and to whom.
"""

from __future__ import annotations

import re

from digest.reading.east_asian_names import BRACKETED, DAY, HAN, has_role, person_named
from digest.reading.lexicon import SpeechLexicon
from digest.reading.people import Cast
from digest.reading.subject import ClauseSubject
from digest.text.deferred_pattern import deferred

_CLAUSE = re.compile(r"[。、，；：！？\n」』”]")
_SENTENCE = re.compile("[。！？；\n]")
_IN_WORDS = deferred(rf"用(?P<words>{HAN}{{2,16}})的[话話](?:来|來)?[说說讲講]|在(?P<eyes>{HAN}{{2,16}})看[来來]")
_SAID = re.compile("“[^“”]*”|「[^「」]*」")
_IN = ("中", "里", "裡", "上")
_LEADS_IN = ("：", ":")
_GLANCE = 48
_LONGEST = 40
_LONGEST_NAME = 4
# Whoever begins a sentence, with a role, and has another verb: 钟南山院士在会上提出了期待：.
_LEADING = deferred(r"(?P<who>[^，。；：]{2,30}?)(?=在|向|[对對]|就|也|亦|[则則]|接受|[还還]|[告提给給做作脱脫])")


def said_in_chinese(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    before = BRACKETED.sub("", before)
    if in_words := _IN_WORDS.search(before):
        return person_named(in_words["words"] or in_words["eyes"], words, cast, is_named=True)
    lead = DAY.sub("", BRACKETED.sub("", after).lstrip("，,。 "), count=1) if after else ""
    ahead = before.rstrip("，, ").removesuffix("道")
    leads_in = ahead.endswith(_LEADS_IN) or any(says.end() == len(ahead) for says in _says(ahead, words))
    if not leads_in and (found := _behind(lead, words, cast, alone=not before.strip())):
        return found
    if found := _ahead(before, words, cast):
        return found
    return _behind(lead, words, cast, alone=True) if leads_in else None


def _behind(lead: str, words: SpeechLexicon, cast: Cast, *, alone: bool) -> ClauseSubject | None:
    """The subject of the clause that follows a quotation."""
    says = _says(lead[:_GLANCE], words)
    who = lead[: says[0].start()] if says else ""
    if 1 < len(who) <= _LONGEST and not _CLAUSE.search(who):
        return person_named(who, words, cast, is_named=alone)
    if not says and (leading := _LEADING.match(lead)) and has_role(leading["who"], words):
        return person_named(leading["who"], words, cast, is_named=False)
    return None


def _ahead(before: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the last clause of saying in `before`, a sentence up to a quotation."""
    clauses = _CLAUSE.split(before.rstrip("：:，, "))
    for index in range(len(clauses) - 1, -1, -1):
        found = _says(clauses[index], words)
        if not found:
            continue
        who = clauses[index][: found[0].start()]
        if not who.strip():
            who = next((each for clause in reversed(clauses[:index]) if (each := _subject(clause, words))), "")
        is_beside = index == len(clauses) - 1 and before.rstrip().endswith(("：", ":", "，", ","))
        is_only = len(_says(before, words)) == 1
        if 1 < len(who) <= _LONGEST or words.pronoun.match(who):
            return person_named(who, words, cast, is_named=len(found) == 1 and (is_beside or is_only))
        return None
    if before.rstrip().endswith(_LEADS_IN) and (who := _leading(clauses[0], words)):
        return person_named(who, words, cast, is_named=False)
    return None


def _subject(clause: str, words: SpeechLexicon) -> str:
    """Whom a clause begins with: what stands before its verb of saying, or before another."""
    says = _says(clause, words)
    return clause[: says[0].start()] if says else _leading(clause, words)


def _leading(clause: str, words: SpeechLexicon) -> str:
    """Whoever begins `clause`, where a role tells who that is, or a pronoun; empty where nothing does."""
    if words.pronoun.match(clause):
        return clause
    found = _LEADING.match(clause)
    is_somebody = found and (has_role(found["who"], words) or len(found["who"]) <= _LONGEST_NAME)
    return found["who"] if found and is_somebody else ""


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


def topics_in_chinese(text: str, words: SpeechLexicon) -> list[str]:
    """Those who say something in the sentences of `text`, in order, but for pronouns."""
    found = []
    for sentence in _SENTENCE.split(BRACKETED.sub("", _SAID.sub("", text))):
        first = _CLAUSE.split(DAY.sub("", sentence.strip(), count=1))[0]
        who = _subject(first, words)
        is_somebody = has_role(who, words) or len(who) <= _LONGEST_NAME
        if len(who) > 1 and is_somebody and not words.pronoun.match(who):
            found.append(who)
    return found
