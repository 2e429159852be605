"""Who says something in Japanese and Chinese, and whom what is said before is about.

These languages put no spaces between words and mark the subject by a particle or by its place.
"""

from __future__ import annotations

import re

from digest.reading.east_asian.chinese import said_in_chinese, topics_in_chinese
from digest.reading.east_asian.chinese_names import surely
from digest.reading.east_asian.japanese import captioned, said_in_japanese, topics_in_japanese
from digest.reading.east_asian.korean import said_in_korean, topic_in_korean
from digest.reading.east_asian.names import has_role, person_named
from digest.reading.lexicon import lexicon
from digest.reading.names.people import Cast
from digest.reading.quoted_runs import Paragraph, QuotedRun
from digest.reading.speakers.arabic import said_in_arabic, topic_in_arabic
from digest.reading.speakers.leading import goes_on
from digest.reading.subjects.naming import ClauseSubject
from digest.text.deferred_pattern import deferred

PATTERNS = frozenset({"ar", "ja", "ko", "zh"})
"""Languages whose clauses of saying have patterns of their own, since names have no capital letters there."""
_SAID = {"ar": said_in_arabic, "ja": said_in_japanese, "ko": said_in_korean, "zh": said_in_chinese}
_TOPIC = {"ar": topic_in_arabic, "ko": topic_in_korean}
_QUOTED = deferred('“[^“”]*”|「[^「」]*」|«[^«»]*»|"[^"\n]*"')
_ENDED = ("。", "！", "？")
_SENTENCE = deferred(r"[。！？\n]|(?<=[가-힣])\. |(?<=다)\.(?=[가-힣0-9])")
_SUBJECT_MARK = deferred("[はが]")
_WRITTEN = deferred("と?(?:も|は)?(?:記|書か|報じら|伝えら|掲載|紹介|表現)(?:さ)?れ")
_MARKED = ("は", "が", "も")
_BEGINNING = 60
_LONGEST_TOPIC = 12


def subject_in(
    text: str, paragraph: Paragraph, run: QuotedRun, before: str, after: str, language: str, cast: Cast
) -> ClauseSubject | None:
    """The subject of the clause that `run` of `paragraph` stands in. `before` and `after` are what its sentence has
    beside it, up to the next runs; what stands before those counts as well."""
    if not after.strip("。 "):
        after = _QUOTED.split(text[run.outer_end : paragraph.end])[0]
    whole = _SENTENCE.split(_QUOTED.sub(_masked, text[paragraph.start : run.outer_start]))[-1].lstrip()
    if language.startswith("ja") and before.rstrip(" 、").endswith(_MARKED) and len(whole) > len(before):
        near = said_around(before, after, language, cast)  # 会長は「…」とねぎらい、校長は「…」と話した
        if near is not None and near.is_named:
            return near
    found = said_around(max(before, whole, key=len), after, language, cast)
    if found is not None or not language.startswith("ja"):
        return found
    words = lexicon(language)
    if (lead := _captioning(text, paragraph, run)) and (named := captioned(lead, words, cast)):
        return named
    if _WRITTEN.match(after):
        return None  # 「…」と記されている: by whoever wrote it
    is_said = words.says.search(after, 0, _BEGINNING) is not None or after.lstrip().startswith(("と", "など"))
    is_without = not _SUBJECT_MARK.search(before + after) and not goes_on(before, language, words)
    ahead = text[paragraph.start : run.outer_start - len(before)]
    return topic_before(ahead, language, cast) if is_said and is_without else None


def _captioning(text: str, paragraph: Paragraph, run: QuotedRun) -> str:
    """What may be the caption of a quotation that ends its paragraph: what stands in brackets before it, or the line
    above; empty where something else stands beside it."""
    if text[run.outer_end : paragraph.end].strip():
        return ""
    before = text[paragraph.start : run.outer_start].strip()
    if before:
        return before if before[0] in "（(" and before[-1] in "）)" else ""
    above = text[: paragraph.start].rstrip("\n")
    return above[above.rfind("\n") + 1 :]


def is_spoken(after: str, language: str) -> bool:
    """Whether what stands `after` a quotation says that somebody speaks in it, in Japanese: と話した."""
    if not language.startswith("ja"):
        return False
    return after.startswith("と") and lexicon(language).says.search(after, 0, _BEGINNING) is not None


def _masked(quoted: re.Match[str]) -> str:
    """What is quoted says nothing of who speaks; its last mark may end the sentence."""
    return "。" if quoted[0][-2:-1] in _ENDED else ""


def said_around(before: str, after: str, language: str, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    return _SAID[language.split("-")[0].lower()](before, after, lexicon(language), cast)


def topic_before(text: str, language: str, cast: Cast) -> ClauseSubject | None:
    """Whom the sentences of `text`, before one without a subject or with a pronoun, are about: the last of its subjects
    that are somebody. It is named where there is no other."""
    words = lexicon(language)
    if topic := _TOPIC.get(language.split("-")[0].lower()):
        return topic(_QUOTED.sub(_masked, text), words, cast)
    topics = topics_in_japanese if language.split("-")[0].lower() == "ja" else topics_in_chinese
    sure = language.startswith("zh")  # a subject that has a verb of saying; in Japanese any, sure by its role
    found = [
        each
        for who in topics(text, words, cast)
        if (each := person_named(who, words, cast, is_named=sure or has_role(who, words)))
    ]
    found = [
        each
        for each in found
        if each.speakers
        and (len(each.speakers[0].name) <= _LONGEST_TOPIC or any(dot in each.speakers[0].name for dot in "·・•"))
    ]
    if not found:
        return None
    names = {speaker.name for each in found for speaker in each.speakers}
    if sure and (last := surely(found[-1])):
        found[-1] = last
    return found[-1]._replace(is_named=found[-1].is_named and len(names) == 1)
