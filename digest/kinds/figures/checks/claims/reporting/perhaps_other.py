"""Whether a sentence names a source that may be another than its figure's reporter: worth a look, as whom it names may
speak for the reporter, or be called otherwise elsewhere.

Plainer doubts ask besides whether the article names the two together anywhere (named_sources, tellers).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.claims.reporting.named_sources import may_name_source, other_source, sources_of
from digest.kinds.figures.checks.claims.reporting.naming import is_body, may_be_called, stands_for, whole_name
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.reading.lexicon import lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.amounts.findings import Finding
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

PERHAPS_OTHER = "reporter/perhaps-other"
"""The name of this check."""
_WORD = re.compile(r"[^\W\d_]{3,}(?:['’][^\W\d_]+)?")
_OWNER = re.compile(r"[A-ZÀ-Þ].*['’]s$")
_BEGINNING = 5


def perhaps_other_source(by: str, names: tuple[str, ...], words: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by`, who is also called by `names`, but the one source that the sentence names, with
    whom `by` shares no word; `words` are those of the whole article. Where all nouns have capital letters, an office
    may be taken for a name."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence) or lexicon(language).capital_nouns or by == by.lower():
        return
    if not may_name_source(sentence, language):
        return
    own = frozenset(word for each in (by, *names, whole_name(by, words)) for word in _begun(each))
    if not own or not own.isdisjoint(_begun(sentence)):
        return
    named = {source.name: source.is_body for source in sources_of(sentence, words, language)}
    if not named and (subject := _body_that_says(sentence, language)):
        if not may_be_called(by, subject, language):
            yield other_source(by, subject, sentence, PERHAPS_OTHER)
        return
    if len(named) != 1:
        return
    ((source, is_of_body),) = named.items()
    if stands_for(by, source) or not own.isdisjoint(_begun(source)):  # *Brandt's* figures, of one by Brandt
        return
    if is_body(by, words, language) and (not is_of_body or may_be_called(by, source, language)):
        return  # who speaks for it
    yield other_source(by, source, sentence, PERHAPS_OTHER)


def _body_that_says(sentence: str, language: str) -> str:
    """The organisation, called by its noun, that a sentence begins with and that says the rest: *The electoral
    commission* said; "" where there is none."""
    found = _saying_subject(language).match(sentence)
    if found is None:
        return ""
    body = lexicon(language).body
    return found["who"] if any(body.fullmatch(form) for form in (found["noun"], found["noun"].capitalize())) else ""


@lru_cache(maxsize=16)
def _saying_subject(language: str) -> re.Pattern[str]:
    """An article, a few words, a noun and a verb of saying, at the beginning."""
    articles, rules = sorted(grammar(language).lexicon.definite), assertions(language)
    verbs = [each for each in rules.saying if each not in (*rules.rises, *rules.alleged)]
    if not articles or not verbs:
        return re.compile(r"(?!)")
    who = rf"(?P<who>(?i:{one_of(articles)})\s(?:[\w’'-]+\s){{0,4}}?(?P<noun>[a-zà-þ]+))"
    return re.compile(rf"{who}\s(?:(?:has|have|had)\s)?{one_of(verbs)}(?!\w)")


def _begun(name: str) -> Iterator[str]:
    """The beginnings of the words of a text, without those whose something is: *Mexico's* central bank."""
    return (word.casefold()[:_BEGINNING] for word in _WORD.findall(name) if not _OWNER.match(word))
