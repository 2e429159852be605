"""The noun that an amount belongs to: "loss" of "a loss of £5m", "cut of the debt" of "a cut of the debt of £5m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from digest.ingest.proposing.amount_in_sentence import (
    LONGEST,
    LONGEST_NOUN,
    AmountInSentence,
    is_share,
    moves,
    text_of,
)
from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.phrases import subject_of
from digest.ingest.proposing.verbs import is_participle, is_verb
from digest.ingest.proposing.wording import Wording
from digest.quantities.units import UnitKind

NO_LABEL = "–"
"""What is no label, and keeps others from being looked for."""
_FRENCH_PARTICIPLE = re.compile(r"\w{3,}ée?s?")
_OF_A = ("d'un", "d’un")
_OF = re.compile(r"d['’]|d[ei] ")
_MANNER = frozenset(
    "plus moins ici manière façon forma manera modo moyenne media média promedio nouveau nuevo novo".split()
)
"""Nouns and adverbs behind that preposition which say nothing of what the money is."""
_RISEN = 4  # words: "profit en hausse de"
_STATE_OF = frozenset("en in em".split())
"""Before a rise or a fall that something is in: "en hausse", "in crescita", "em alta"."""
_SHARES = frozenset(
    "half third quarter three-quarters two-thirds most hälfte drittel moitié tiers mitad metà metade helft".split()
)
"""Subjects of which the amount is but a bound."""
_ADVERB = re.compile(r"\w{3,}mente")
_INFINITIVE = re.compile(r"\w{3,}(?:er|ir|ar|re)")
_ROMANCE_GERUND = re.compile(r"\w{3,}(?:ant|[aei]ndo)")


COMPARES = re.compile(
    r"\b(?:gegenüber|vergleich|verglichen|compared|versus|on last|on the (?:previous|year)|par rapport|sur un an"
    r"|respecto|frente a|interanual|rispetto|confronto|relação|comparação|vergeleken|opzichte|tegenover)\b",
    re.IGNORECASE,
)
"""What a rise is compared with, which does not say of what it is one: "plus gegenüber dem Vorjahr"."""


def money_of(near: AmountInSentence) -> str:
    """What money is, where a language tells that by a bare noun behind it: "recettes" of "3 millions d'euros de
    recettes"."""
    words, after, unit = near.words, near.after, near.said.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY or words.stands_before or words.particles or not after:
        return ""
    of = _OF.match(text_of(after))
    noun = text_of(after)[of.end() :] if of else ""
    head = noun.partition(" ")[0]
    others = words.articles | words.comparatives | words.passing | words.ends | words.pronouns | words.vague
    return noun if head.islower() and head not in others | _MANNER and len(head) > 2 else ""


def noun_of(near: AmountInSentence) -> str:
    """The noun that an amount follows: "operating loss" before "of"; of a rise, what rose."""
    words, lead = near.words, near.lead
    if len(lead) < 2 or lead[-1].small not in words.shares:
        return ""
    if risen := _risen(lead, near):
        return risen
    kept: list[Token] = []
    stops = words.links | words.articles | words.ends | words.pronouns | words.copulas
    for before, token in reversed(list(pairwise((None, *lead[:-1])))):
        leads = words.articles | (words.links if token and token.small in words.nouns else frozenset())
        is_noun = before is not None and before.small in leads
        has_noun = words.capital_nouns and any(each.text[0].isupper() for each in kept)
        if (
            token is None
            or (token.small in stops and not (words.capital_nouns and token.text[0].isupper()))
            or (has_noun and token.text[0].isupper())
            or (is_verb(token, words) and not is_noun)
            or not token.text[0].isalpha()
            or token.small.startswith(_OF_A)
            or len(kept) >= LONGEST_NOUN
        ):
            break
        kept.insert(0, token)
    if len(kept) > 1 and len(kept) < len(lead) - 1 and words.stands_before and not words.capital_nouns:
        kept = kept[lead[-len(kept) - 2].small in words.modals :]  # a verb: "gusts" of "will face gusts of"
    if len(kept) < len(lead) - 1 and lead[-len(kept) - 2].small in words.inside:  # in lieu of
        return ""
    if words.capital_nouns and not any(each.text[0].isupper() for each in kept):
        return ""
    if not kept or _ADVERB.fullmatch(kept[-1].text):
        return ""
    if _is_infinitive(kept[-1], lead, words):
        return ""
    moving = any(moves(each.text, near.language) for each in kept)
    if near.subject is not None and near.subject.words[-1].small in _SHARES:
        return NO_LABEL  # "half have incomes of less than"
    if is_share(near) and near.following and near.following[0].small in words.shares and not moving:
        return ""  # "the consent of 55% of the members"
    going = words.links if moving else words.links - words.shares
    goes_on = near.after if near.after and near.after[0].small in going else ()
    kept = kept if moving else [*_of_what(lead, len(kept), words), *kept]
    if not any(each.text[0].islower() or words.capital_nouns for each in kept):
        return text_of((*_surplus_with(lead, len(kept), words), *kept, *goes_on)) if goes_on else ""
    if (len(kept) == 1 and _is_no_noun(kept[0], lead, words)) or kept[-1].small in words.passing:
        return ""
    if any(each.small in words.vague for each in kept) and len(kept) <= 2:
        if near.subject is None:
            return ""
        return f"{text_of(near.subject.words)}: {text_of(kept)}"
    ends = bool(near.following) and is_participle(near.following, near.sentence, words)
    if words.capital_nouns and ends and not _is_governed(lead, len(kept), words):
        return f"{text_of(kept)} {near.following[0].text}"
    if len(kept) > 1 or not moves(kept[0].text, near.language):
        return text_of((*kept, *goes_on) if len(kept) + len(goes_on) <= LONGEST else kept)
    if near.after and near.after[0].small in words.links and not COMPARES.search(text_of(near.after)):
        return f"{kept[0].text} {text_of(near.after)}"
    subject = subject_of(near.clauses[1:], words) if len(lead) <= LONGEST_NOUN else near.subject
    is_told = subject is not None and not all(each.bare in words.pronouns for each in subject.words)
    return f"{text_of(subject.words)}: {kept[0].text}" if subject and is_told else NO_LABEL


def _risen(lead: Sequence[Token], near: AmountInSentence) -> str:
    """What is said to be rising right behind it: "bénéfice net en hausse" of "un bénéfice net en hausse de 36 %"."""
    words = near.words
    if words.stands_before or len(lead) < _RISEN or lead[-3].small not in _STATE_OF:
        return ""
    if not moves(lead[-2].text, near.language):
        return ""
    if lead[-4].small in words.copulas and near.subject is not None:  # "le chiffre d'affaires est en hausse de"
        return text_of((*near.subject.words, *lead[-3:-1]))
    stops = words.links - words.shares | words.articles | words.ends | words.pronouns | words.copulas
    first = len(lead) - 3
    while first and lead[first - 1].small not in stops:
        if is_verb(lead[first - 1], words):
            break
        first -= 1
    noun = lead[first:-3]
    is_led = bool(first) and lead[first - 1].small in words.articles | words.links
    is_noun = is_led and 0 < len(noun) <= LONGEST_NOUN and noun[0].small not in words.shares
    return text_of((*noun, *lead[-3:-1])) if is_noun else ""


def _surplus_with(lead: Sequence[Token], count: int, words: Wording) -> Sequence[Token]:
    """The noun and the preposition before names: "surplus with" of "a surplus with Mexico of"."""
    end = len(lead) - 1 - count
    if end < 2 or lead[end - 1].small not in words.links or not lead[end - 2].text.islower():
        return ()
    return () if is_verb(lead[end - 2], words) or lead[end - 2].small in words.ends else lead[end - 2 : end]


def _is_governed(lead: Sequence[Token], count: int, words: Wording) -> bool:
    """Whether a preposition stands before the last `count` nouns of `lead`: "mit einem Zuwachs von"."""
    before = [each for each in lead[: len(lead) - 1 - count] if each.small not in words.articles]
    return bool(before) and before[-1].small in words.links


def _of_what(lead: Sequence[Token], count: int, words: Wording) -> Sequence[Token]:
    """What stands before the last `count` nouns of `lead`, and is of them: "cut of the" of "cut of the debt"."""
    end = len(lead) - 1 - count
    first = end
    while first and lead[first - 1].small in words.articles - words.shares:
        first -= 1
    if first < 2 or lead[first - 1].small not in words.shares:
        return ()
    head = lead[first - 2]
    stops = words.links | words.articles | words.ends | words.pronouns | words.copulas
    is_noun = first > 2 and lead[first - 3].small in words.articles | words.links
    if head.small in words.vague or (not is_noun and _FRENCH_PARTICIPLE.fullmatch(head.small)):
        return ()
    if head.small in stops or not head.text[0].isalpha() or (is_verb(head, words) and not is_noun):
        return ()
    return lead[first - 2 : end]


def _is_infinitive(token: Token, lead: Sequence[Token], words: Wording) -> bool:
    """Whether a word is a Romance verb rather than a noun: "disposer" of "l'objectif de disposer de"."""
    if words.stands_before or not words.verbs or not _INFINITIVE.fullmatch(token.small):
        return False
    position = list(lead).index(token)
    return position > 0 and lead[position - 1].small in ("de", "à", "a", "di", "pour", "para", "per")


def _is_no_noun(token: Token, lead: Sequence[Token], words: Wording) -> bool:
    """Whether a word before "de" is rather a verb: one that begins its clause, or stands behind a pronoun."""
    if words.stands_before or not words.verbs:
        return False
    if _ROMANCE_GERUND.fullmatch(token.small):
        return True
    before = next((one for one, other in pairwise(lead) if other is token), None)
    return before is None or before.small in words.pronouns | words.ends | words.copulas
