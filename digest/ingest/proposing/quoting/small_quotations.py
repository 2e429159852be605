"""Quotations that say little by themselves: lines about other articles, and some words of a sentence."""

from __future__ import annotations

import re

from digest.reading.quotes import ProposedQuotation
from digest.reading.words import count_words

_ENDED = (".", "!", "?", "…", "。", "！", "？")
_MARKS = re.compile(r"[\s“”„‟\"«»‹›‘’'「」『』]+")
_SENTENCES = re.compile(r"(?<=[.!?])\s")
_FEW = 5  # words


def is_headline(quote: ProposedQuotation, paragraph: str) -> bool:
    """Whether the quotation with its speaker is all of its paragraph and ends without a full stop."""
    before, behind = paragraph[: quote.start], paragraph[quote.start + len(quote.text) :]
    led = _MARKS.sub(" ", _SENTENCES.split(before)[-1]).strip()
    is_all = led.endswith(":") and len(led.split()) <= _FEW and not _MARKS.sub("", behind)
    return is_all and not quote.text.endswith(_ENDED)


def is_fragment(quote: ProposedQuotation) -> bool:
    """Whether a few words are quoted within a sentence that is not theirs: a plan “for all of us here”."""
    before = quote.sentence[: max(quote.sentence.find(quote.text), 0)]
    led = _MARKS.sub(" ", before).strip()
    is_part = quote.text[:1].islower() or not quote.text.endswith(_ENDED)
    few = count_words(quote.text) <= _FEW and is_part
    return few and bool(led) and not led.endswith((":", ","))
