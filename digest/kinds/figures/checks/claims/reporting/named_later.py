"""Whether a figure's reporter is named only behind a sentence that somebody else tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.naming import SHORT, is_short_for, may_be_called, shares
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.parsing.counted import alike
from digest.reading.lexicon import is_known, lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDING = 2
"""Letters in which a noun's cases differ."""
_MARKS = ("“”", "«»", "„“")
_TELLING = ("according", "sources", "reckoning")


def named_later(
    by: str, names: tuple[str, ...], passage: PassageInSentence, titles: tuple[str, ...]
) -> Iterator[Finding]:
    """The doubt that it is `by` who says so, also called by `names`: the sentence has a verb of saying, and the article
    names `by` in none but sentences behind it. Who tells more than one sentence is named in the first of them."""
    sentence, language = passage.sentence, passage.language
    start = passage.article.find(sentence)
    end = start + len(sentence)
    if start < 0 or any(each in passage.article[:end] for each in names):  # as most reporters are
        return
    if is_edgeless(sentence) or _is_open(sentence) or not _is_told(sentence, language):
        return
    if words_of(language, "papers").search(sentence):  # whose that is may be told later
        return
    until, behind = "\n".join((passage.article[:end], *titles)), passage.article[end:]
    if any(_is_named(each, until) for each in names):
        return
    parts = [part for part in _SENTENCE_END.split(behind) if part]
    naming = next((part for part in parts if any(shares(each, part) for each in names)), "")
    if not naming or _may_be_told_by(by, sentence, naming, language):
        return
    if naming is parts[0] and _may_be_person(by, language):  # the head of Acme Works says so, and her name follows
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, whom the article names only later, and its sentence is told by somebody",
        "name in `by` who says it",
        sentence,
        check="reporter/named-later",
    )


def _is_named(name: str, words: str) -> bool:
    """Whether `words` have a part of a name, or one is short for the other."""
    return shares(name, words) or is_short_for(name, words) or any(is_short_for(s, name) for s in SHORT.findall(words))


def _may_be_person(by: str, language: str) -> bool:
    """Whether a name is of several words of which none is an organisation's."""
    parts = by.split()
    is_of_body = is_known(language) and any(map(lexicon(language).body.fullmatch, parts))
    return len(parts) > 1 and not is_of_body and not any(map(SHORT.fullmatch, parts)) and all(map(str.istitle, parts))


def _may_be_told_by(by: str, sentence: str, naming: str, language: str) -> bool:
    """Whether a noun for who tells a sentence may be the reporter's: "the company", or one that stands with its name:
    according to *the mayor* 40 boats sank. “Awful,” said Ida Rusk, *the mayor*."""
    if not is_known(language):
        return False
    speech = lexicon(language)
    if may_be_called(by, sentence, language) and not any(speech.body.fullmatch(word) for word in _WORD.findall(by)):
        return True
    told, beside = ([word.casefold() for word in _WORD.findall(each)] for each in (sentence, naming))
    nouns = (speech.role, speech.profession, speech.body)
    return any(
        each.startswith(other[:-_ENDING]) or alike(each, other)
        for each in told
        if any(noun.fullmatch(form) for noun in nouns for form in (each, each.removesuffix("s"), each.capitalize()))
        for other in beside
    )


def _is_open(sentence: str) -> bool:
    """Whether a quotation of more than one sentence begins here, as whose it is may stand at its end."""
    return sentence.count('"') % 2 == 1 or any(sentence.count(each[0]) > sentence.count(each[1]) for each in _MARKS)


def _is_told(sentence: str, language: str) -> bool:
    """Whether a sentence has any word by which somebody says what it has."""
    lists = (
        [words_of(language, field) for field in _TELLING] if lists_of(language, *_TELLING).may_be_in(sentence) else []
    )
    if is_known(language) and lexicon(language).telling.may_be_in(sentence):
        lists += lexicon(language).told_by
    return any(words.search(sentence) for words in lists)
