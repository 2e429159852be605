"""Whether a sentence names a source that may be another than its figure's reporter: worth a look, as whom it names may
speak for the reporter, or be called otherwise elsewhere.

Plainer doubts ask besides whether the article names the two together anywhere (named_sources, tellers).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.claims.named_sources import may_name_source, other_source, sources_of
from digest.kinds.figures.checks.claims.naming import is_body, may_be_called, stands_for
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
    own = frozenset(word for each in (by, *names) for word in _begun(each))
    if not own or not own.isdisjoint(_begun(sentence)):
        return
    named = {source.name: source.is_body for source in sources_of(sentence, words, language)}
    if len(named) != 1:
        return
    ((source, is_of_body),) = named.items()
    if stands_for(by, source):
        return
    if is_body(by, words, language) and (not is_of_body or may_be_called(by, source, language)):
        return  # who speaks for it
    yield other_source(by, source, sentence, PERHAPS_OTHER)


def _begun(name: str) -> Iterator[str]:
    """The beginnings of the words of a text, without those whose something is: *Mexico's* central bank."""
    return (word.casefold()[:_BEGINNING] for word in _WORD.findall(name) if not _OWNER.match(word))
