"""Whether a label begins with the subject of another sentence of the article, where its own sentence has one of its own
and words are written without edges: "山井第三季进账", of a sentence that begins with 海船 第三季."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.contradicting.eastern.same_amount import is_no_rival
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_of
from digest.kinds.figures.checks.labels.kinds import label_kind
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_NAME = "(?P<name>[\u3400-\u9fff\u30a1-\u30faー\uac00-\ud7a3A-Za-z]{2,10}?)"


def of_other_subject(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The first amount in the same unit of another sentence whose subject the label begins with, where its own sentence
    lacks that, and begins with a subject that the label lacks."""
    if not is_edgeless(label) or not is_edgeless(passage.sentence):
        return None
    language, said = passage.language, label.replace(" ", "")
    own = _subject(passage.sentence, language)
    if not own or own in said or said.startswith(own[:2]) or label_kind(own, language) is not None:
        return None  # 영업손실은 …: of whoever was named before
    for sentence in sentences_of(text, language):
        name = _subject(sentence, language)
        if not name or not said.startswith(name) or name in passage.sentence:
            continue
        other = whole_sentence(sentence, language)
        for each in other.mentions:
            is_alike = not each.is_named and same_unit(each, mention)
            if is_alike and not is_no_rival(each, other, mention, language):
                return each if each.quantity.number != mention.quantity.number else None
    return None


@lru_cache(maxsize=256)
def _subject(sentence: str, language: str) -> str:
    """The name with which a sentence begins, before the particle of what is told of or, in Chinese, before a time; ""
    where it begins with neither, or with what goes on with the sentence before."""
    if sentence.startswith(tuple(labelling_of(language).back)):
        return ""
    found = _begins(language).match(sentence)
    return found["name"] if found else ""


@lru_cache(maxsize=8)
def _begins(language: str) -> re.Pattern[str]:
    words = assertions(language)
    particles = labelling_of(language).topical
    if particles:
        return re.compile(rf"{_NAME}{one_of(particles)}(?![\u3041-\u3096\uac00-\ud7a3])")
    times = one_of((*words.this_year, *words.last_year, *words.quarter, *words.half))
    return re.compile(rf"{_NAME}\s?(?=\d{{1,4}}\s?[年月]|第|{times})")
