"""Whether an amount is yet to come, by its own clause: "could cost", "promised", a verb in the conditional.

Verification has a doubt of what its clause surely says so. A proposal takes more for that: an editor reads it first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from digest.ingest.proposing.wording import Wording, wording
from digest.kinds.figures.checks.claims.status.statuses import status_doubts
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.mentions import Mention
from digest.quantities.period import parse

_REACH = 24  # letters behind the amount, in a language whose verbs stand there
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
_NO_LETTER = r"(?!)"


def is_coming(mentions: Sequence[Mention], passage: PassageInSentence, period: str, published: dt.date | None) -> bool:
    """Whether any of `mentions`, an amount and what it is converted to, is yet to come by its clause; or whether its
    `period`, as a figure has it, begins after the article was `published`."""
    time = parse(period)
    if published is not None and time is not None and time.start > published:
        return True
    return any(_is_told(each, passage) or _is_supposed(each, passage) for each in mentions)


def _is_told(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a check would doubt that the amount is simply the case, but for what somebody estimates."""
    return any(status_doubts("", mention, passage, is_actual=True, is_of_somebody=True))


def _is_supposed(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the verb of the amount's clause only supposes it."""
    sentence, language = passage.sentence, passage.language
    words = wording(language)
    own = clause_of(clauses(sentence, language), mention.core)
    if _behind(language).search(sentence[mention.core.end : min(own.end, mention.core.end + _REACH)]):
        return True
    before = sentence[own.start : mention.core.start]
    breaks = [match.end() for match in words_of(language, "subordinate").finditer(before)]
    governing = before[breaks[-1] :] if breaks else before
    if _supposed(language).search(governing):
        return True
    if words.infinitive_last and _would(language).search(governing):
        return _infinitive_last(language).search(sentence[own.start : own.end]) is not None
    return _is_conditional(governing, words)


def _is_conditional(governing: str, words: Wording) -> bool:
    """Whether one of the words is a verb in the conditional, rather than a noun that ends so: "la panadería"."""
    before = ""
    for match in _WORD.finditer(governing):
        word = match[0].casefold()
        is_noun = before in words.articles | words.links or before.endswith(("'", "’"))
        if (
            not is_noun
            and match[0].islower()
            and word not in words.hearsay
            and word.endswith(tuple(words.conditionals))
        ):
            return True
        before = word
    return False


@lru_cache(maxsize=16)
def _supposed(language: str) -> re.Pattern[str]:
    """Any of a language's words for what is supposed, parts of a verb with others between them."""
    phrases = (re.escape(each).replace("…", r"(?!\w)[^,;:]*?(?<!\w)") for each in wording(language).supposed)
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases) or _NO_LETTER})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _would(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(wording(language).would) or _NO_LETTER})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _infinitive_last(language: str) -> re.Pattern[str]:
    """An infinitive that ends a clause, not a participle: "machen", not "gemacht haben"."""
    ends = "|".join(wording(language).infinitive_last)
    return re.compile(rf"(?<!\w)(?!haben\W*$|sein\W*$|worden\W*$)[a-zäöüß]{{2,}}(?:{ends})\W*$")


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    return re.compile("|".join(wording(language).supposed_behind) or _NO_LETTER)
