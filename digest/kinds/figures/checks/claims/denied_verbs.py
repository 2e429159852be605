"""Whether the verb right before an amount is denied, and the label does not say so: *did not pay* €7 million."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.amount import HEDGES, Qualifier
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.lexicon import lexicon
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import small_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 48
_OTHERWISE_SAID = HEDGES | {Qualifier.NOT}
_ENGLISH_VERB = r"(?:did|do|does|has|have|had|will|would|could|can)(?:\s|(?=n['’]t))"
"""What is denied of a verb in English; elsewhere "not" before a word denies that."""


def denied_verb_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that an amount is one that something was *not*, where `label` denies nothing."""
    language = passage.language.split("-")[0].lower()
    before = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    if is_edgeless(label) or not mention.quantity.number or not _OTHERWISE_SAID.isdisjoint(mention.qualifiers):
        return  # no deaths; did not fall *below* 25°C
    found = _denied(language).search(before)
    if found is None or _is_small(found["verb"], language):
        return
    nots = _nots(language)
    if not small_words(label).isdisjoint((*nots, *labelling_of(language).negations)):
        return
    words = found[0].strip()
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the article says {quoted(words)} before {quoted(mention.quantity.written)}, and the label does not",
        "say in the label that it was not so",
        passage.sentence,
        check="label/verb-denied",
    )


def _is_small(words: str, language: str) -> bool:
    """Whether what stands between "not" and the amount is or ends in no verb: not *since*, not *only*, not *in*."""
    known = lexicon(language)
    small = known.prepositions | known.stops
    return any(word.casefold() in small or word.casefold() in known.leading for word in words.split())


@lru_cache(maxsize=32)
def _nots(language: str) -> tuple[str, ...]:
    """The single words that deny what follows."""
    return tuple(word for word, said in lexicon(language).leading.items() if said is Qualifier.NOT and " " not in word)


@lru_cache(maxsize=32)
def _denied(language: str) -> re.Pattern[str]:
    """A denied verb of a word or two at the end of a text, with an article at most behind it."""
    nots = [word for word in _nots(language) if not word.startswith("n'")]
    if not nots:
        return re.compile("(?!)")
    said = rf"{_ENGLISH_VERB}(?:{one_of(nots)}|n['’]t)" if language == "en" else rf"(?<!\w){one_of(nots)}"
    article = f"(?:{one_of(lexicon(language).definite)}\\s)?" if lexicon(language).definite else ""
    most = 1 if language == "en" else 2
    return re.compile(rf"(?<!\w){said}\s(?P<verb>(?:[^\W\d_]+\s){{1,{most}}}?){article}$", re.IGNORECASE)
