"""What a part of something does: "voters backed the plan" of "60% of voters backed the plan"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.amount_in_sentence import FEW_WORDS, AmountInSentence, has_noun, is_share, text_of
from digest.ingest.proposing.clauses import MARKS, Token
from digest.ingest.proposing.phrases import predicate_after, without_article, without_time
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording

_NEAR = 6  # letters, as of " von "
_GERUND = re.compile(r"[a-z]{3,}ing")
_BE = frozenset(
    "is are was were ist sind war waren sei seien wäre wären est sont était étaient es son era eran está están estaba"
    " estaban è sono erano é são eram estão estava estavam zijn".split()
)
_PARTICIPLE_BEHIND = re.compile(r"[a-zà-ÿ]{2,}(?:ed|ée?s?|ies?|ues?|us|ad[oa]s?|id[oa]s?|at[oiae]|ut[oiae])")
_GENITIVE_ADJECTIVE = re.compile(r"[a-zäöüß]{3,}er")
"""Of what kind something is, in German: "mexikanischer Abstammung"."""
_NUMBER_FOLLOWS = re.compile(r"\s(?:to\s|à\s|bis\s)?\d")


def share(near: AmountInSentence) -> str:
    """What a part of something does: "voters backed the plan" behind "60% of"."""
    words, following = near.words, near.following
    inverts = near.subject is not None and near.subject.is_borrowed and bool(words.particles)
    has_own = near.subject is not None and not inverts
    if not is_share(near) or has_own or len(following) < 2:
        return ""
    if following[0].small not in words.shares or following[0].start - near.end > 1:
        return ""
    verbs = [each for each in near.lead if is_verb(each, words)]
    if verbs and words.particles and verbs == [near.lead[-1]]:  # "stammten 16 Prozent des Stroms aus Wind"
        verbs = []
    if verbs or not _begins_clause(near) or any(_GERUND.fullmatch(each.text) for each in near.lead):
        return ""
    predicate = predicate_after(near.sentence, following[1].start, words, near.times, skips_numbers=True)
    tells = any(is_verb(each, words) or each.small in words.copulas for each in predicate)
    tells = tells or (bool(words.capital_nouns) and len(predicate) > 1 and predicate[-1].text[0].islower())
    told = without_article(predicate if tells else without_time(predicate, words), words)
    if is_cut(told, near) or (not tells and len(told) < FEW_WORDS):
        return ""
    return _as_noun(told, words) if has_noun(told, words) else ""


def _as_noun(told: Sequence[Token], words: Wording) -> str:
    """What a share does as a noun, where the verb only joins it to what is so: "customers affected by the rise"."""
    at = next((number for number, each in enumerate(told) if each.small in words.copulas), 0)
    if not at or at + 1 >= len(told) or told[at].small not in _BE:
        return text_of(told)
    following, last = told[at + 1], told[-1]
    is_so = _PARTICIPLE_BEHIND.fullmatch(following.text) or (words.capital_nouns and last.text[0].islower())
    of_kind = words.capital_nouns and _GENITIVE_ADJECTIVE.fullmatch(following.text) and last.text[0].isupper()
    is_where = not words.capital_nouns and following.small in words.links
    return text_of((*told[:at], *told[at + 1 :])) if is_so or of_kind or is_where else text_of(told)


def is_cut(told: Sequence[Token], near: AmountInSentence) -> bool:
    """Whether a phrase ends at another number, which it goes on with: "children aged one" of "aged one to 14"."""
    if not told:
        return False
    end = told[-1].end
    follow = [each.start for each in near.others if 0 <= each.start - end <= _NEAR]
    goes_on = any(not MARKS.search(near.sentence[end:start]) for start in follow)
    return goes_on or bool(_NUMBER_FOLLOWS.match(near.sentence, end))


def _begins_clause(near: AmountInSentence) -> bool:
    """Whether nothing but small words, or where it is so, stands before the amount in its clause: it is the subject."""
    words, lead = near.words, near.lead
    small = words.ends | words.copulas | words.articles | words.vague | words.levels | words.passing
    apart = words.links | words.sources
    if len(lead) > 1 and words.capital_nouns and lead[0].small in words.articles:
        return False  # a relative clause, whose subject that is: "die bis zu zehn Prozent des Werts ausmachen"
    return not lead or lead[0].small in apart or all(each.small in small or is_verb(each, words) for each in lead)
