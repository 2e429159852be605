"""Quotations that say little by themselves: lines about other articles, and some words of a sentence."""

from __future__ import annotations

import re

from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import wording
from digest.reading.quotes import ProposedQuotation
from digest.reading.words import count_words
from digest.text.scripts import is_unspaced

_ENDED = (".", "!", "?", "…", "。", "！", "？")
_MARKS = re.compile(r"[\s“”„‟\"«»‹›‘’'「」『』]+")
_SENTENCES = re.compile(r"(?<=[.!?])\s")
_GERUND = re.compile(r"[a-z]{3,}ing")
_ELIDED = re.compile(r"(?:d|qu|jusqu|lorsqu|puisqu)['’]")
"""French words that lead on, written onto what follows: "d'éviter"."""
_WORK = re.compile(
    r"(?<!\w)(?:buch|roman|film|serie|song|lied|album|band|dokumentation|podcast|ausstellung|book|novel|movie|series"
    r"|single|track|documentary|exhibition|livre|chanson|série|documentaire|exposition|libro|novela|película|canción"
    r"|exposición|romanzo|canzone|mostra|livro|filme|canção|boek|liedje)s?:? $",
    re.IGNORECASE,
)
"""What stands before the name of a work: the book "…"."""
_FEW = 5  # words
_FEW_IN_LEAD, _LAST_OF_LEAD = 3, 1
"""How few words are too few where an article begins: what it quotes there is its news."""
_SHORT = 3  # letters
_MOST_OF = 0.75


def is_headline(quote: ProposedQuotation, paragraph: str) -> bool:
    """Whether the quotation with its speaker is all of its paragraph and ends without a full stop."""
    before, behind = paragraph[: quote.start], paragraph[quote.start + len(quote.text) :]
    led = _MARKS.sub(" ", _SENTENCES.split(before)[-1]).strip()
    is_all = led.endswith(":") and len(led.split()) <= _FEW and not _MARKS.sub("", behind)
    return is_all and not quote.text.endswith(_ENDED)


def is_title(quote: ProposedQuotation, language: str) -> bool:
    """Whether the quotation is the name of a book: a noun before it says so, or most longer words have a capital
    letter, where nouns have none."""
    before = quote.sentence[: max(quote.sentence.find(quote.text), 0)]
    if _WORK.search(_MARKS.sub(" ", before)) and not quote.text.endswith(_ENDED):
        return True
    long = [word for word in quote.text.split() if len(word) > _SHORT]
    capitals = sum(word[:1].isupper() for word in long)
    words = wording(language)
    has_verb = any(word.casefold() in words.copulas for word in quote.text.split())
    return not words.capital_nouns and not has_verb and len(long) >= _FEW - 1 and capitals >= _MOST_OF * len(long)


def says_little(quote: ProposedQuotation, language: str) -> bool:
    """Whether the quotation is worth nothing by itself: a question, a few words behind where the article begins, or
    what somebody does without saying who does it."""
    text = quote.text.rstrip('”"»’ ')
    if text.endswith(("?", "？")) and not _SENTENCES.search(text):
        return True
    is_few = count_words(text) < _FEW and quote.paragraph > _LAST_OF_LEAD and not is_unspaced(text)
    return is_few or _lacks_subject(text, language)


def _lacks_subject(text: str, language: str) -> bool:
    """Whether words begin with a verb in small letters, whose subject stands before them: "will keep the port"."""
    words = wording(language)
    first = re.match(r"[^\W\d_]+(?![’'])", text)
    if first is None or not first[0].islower() or words.capital_nouns:
        return False
    token = Token(first[0], 0, first.end())
    has_future = bool(words.future) and first[0].endswith(tuple(words.future)) and first[0] not in words.articles
    return token.small in words.copulas | words.modals or is_verb(token, words) or has_future


def is_fragment(quote: ProposedQuotation, language: str) -> bool:
    """Whether what is quoted is part of a sentence that is not its own, and begins with a word that leads on from it:
    a plan “for all of us here, young and old”; or is but a few of its words."""
    words = wording(language)
    first = re.match(r"[^\W\d_]+", quote.text)
    leads_on = first is not None and first[0].islower()
    if leads_on and first and (first[0] in words.links | words.ends - words.articles or _GERUND.fullmatch(first[0])):
        return True
    if _ELIDED.match(quote.text):
        return True
    before = quote.sentence[: max(quote.sentence.find(quote.text), 0)]
    led = _MARKS.sub(" ", before).strip()
    is_part = quote.text[:1].islower() or not quote.text.endswith(_ENDED)
    most = _FEW_IN_LEAD if quote.paragraph <= _LAST_OF_LEAD else _FEW
    few = count_words(quote.text) <= most and is_part
    return few and bool(led) and not led.endswith((":", ","))
