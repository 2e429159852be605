"""Whether a label is cut out of a phrase, so that a word of it is missing at its beginning or at its end.

What is cut reads as whole: "beverage sales" of "food and beverage sales", "port in Leith" of "port in Leith and Oban".
So what stands right beside the label's words in the sentence decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.amount_in_sentence import AmountInSentence, has_noun
from digest.ingest.proposing.clauses import Token, tokens
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording
from digest.text.scripts import is_unspaced

_GERUND = re.compile(r"(?!spending|funding|housing|lending|borrowing|shipping|trading|hiring|training)[a-z]{2,}ing")
_ADVERB = re.compile(r"[a-z]{2,}ly")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_IN_WORD = re.compile(r"[\u3400-\u9fff\u3005\d０-９][\u3400-\u9fff\u3005]|[\u30a1-\u30ffー]{2}")
"""Two signs of one word in Japanese or Chinese."""
_HYPHENED = re.compile(r"\w-$")
_NEAR = 12  # letters, as of " another "


def is_torn(label: str, near: AmountInSentence) -> bool:
    """Whether the first part of a label that stands in the sentence as it is does not begin or end a phrase there."""
    found = _place(label, near.sentence)
    if found is None:
        return False
    start, end = found
    words = near.words
    if is_unspaced(label):
        return bool(_IN_WORD.search(near.sentence, max(start - 1, 0), start + 1))
    if _HYPHENED.search(near.sentence[:start]):
        return True
    clause = _before(near, start) if start < near.amount.span.start else ()
    behind = tokens(near.sentence, end, len(near.sentence), ())
    return _lacks_beginning(clause, near.sentence[start:end], start, words, near.sentence) or _lacks_end(
        behind, end, words, near
    )


def _place(label: str, sentence: str) -> tuple[int, int] | None:
    """Where as many of the label's first words stand in the sentence as stand there together; None where none do."""
    told = label.split()
    for count in range(len(told), 0, -1):
        part = " ".join(told[:count])
        if is_unspaced(part) and part in sentence:
            return sentence.index(part), sentence.index(part) + len(part)
        match = re.search(rf"(?<!\w){re.escape(part)}(?!\w)", sentence, re.IGNORECASE)
        if match:
            return match.span()
    return None


def _before(near: AmountInSentence, start: int) -> tuple[Token, ...]:
    return tokens(near.sentence, 0, start, near.times)


def _lacks_beginning(before: tuple[Token, ...], part: str, start: int, words: Wording, sentence: str) -> bool:
    """Whether a noun, an adjective or "and" stands right before a label's words, and belongs to them."""
    if not before or start - before[-1].end > 1:
        return False
    last = before[-1]
    if _GERUND.fullmatch(part.split()[0].casefold()) and words.needs_to:
        return True  # "after selling itself"
    if last.small in words.both:
        kept = part.split()
        has_verb = any(is_verb(each, words) or each.small in words.copulas for each in tokens(part, 0, len(part), ()))
        joins_clauses = has_verb and any(is_verb(each, words) or each.small in words.copulas for each in before)
        return not joins_clauses and len(kept) > 0
    return _is_of_noun(before[-2:], part, words)


def _is_of_noun(ahead: Sequence[Token], part: str, words: Wording) -> bool:
    """Whether a noun's own adjective, or whose it is, stands right before an English label that has no verb: "Oban's
    average growth rate"."""
    if not words.needs_to or any(
        is_verb(each, words) or each.small in words.copulas for each in tokens(part, 0, len(part), ())
    ):
        return False
    before = ahead[-1]
    if before.text.endswith(_POSSESSIVE):
        return True
    small = words.links | words.articles | words.both
    if len(ahead) > 1 and before.small not in small and before.text.isalpha():
        leads = ahead[0].small in words.articles or ahead[0].text.endswith(_POSSESSIVE)
        if leads and before.start - ahead[0].end == 1:
            return True
    known = words.links | words.ends | words.articles | words.copulas | words.pronouns | words.shares | words.saying
    known |= words.steps | words.levels | words.that | words.intends | words.relatives | words.modals
    is_word = before.text.isalpha() and before.text.islower() and not _ADVERB.fullmatch(before.text)
    return is_word and before.small not in known and not is_verb(before, words)


def _lacks_end(behind: tuple[Token, ...], end: int, words: Wording, near: AmountInSentence) -> bool:
    """Whether "and" with another noun stands right behind a label's words: "the port in Leith and Oban is"."""
    if len(behind) < 2 or behind[0].start - end > 1 or behind[0].small not in words.both:
        return False
    if any(0 <= one.start - behind[0].end <= _NEAR for one in near.others):
        return False  # another amount, of which more is said: "have died and another 300 are missing"
    following = behind[1]
    is_amount = near.amount.span.start <= following.start < near.end or not following.text[0].isalpha()
    return (not is_amount and not is_verb(following, words) and has_noun((following,), words)) or (
        following.text[0].isupper() and not is_amount
    )
