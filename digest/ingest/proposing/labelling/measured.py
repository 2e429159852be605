"""What money, a share or a measure is of.

It is the noun before "of", the noun that the amount stands before ("$5m loan"), what a share does ("voters backed the
plan"), or the clause's subject with its verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.amount_in_sentence import (
    LONGEST,
    AmountInSentence,
    has_noun,
    is_level,
    is_share,
    moves,
    participle,
    particle,
    text_of,
    with_verb,
)
from digest.ingest.proposing.amounts import amounts
from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.labelling.nouns import NO_LABEL, money_of, noun_of
from digest.ingest.proposing.labelling.shares import share
from digest.ingest.proposing.labelling.with_phrases import with_phrase
from digest.ingest.proposing.phrases import Subject, noun_phrase, trimmed, without_article
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording, Words
from digest.quantities.mentions import mentions
from digest.quantities.units import UnitKind

_LONGEST_OBJECT = 6
_TELLS = frozenset(
    "poll polls survey surveys study report umfrage studie bericht sondage étude rapport encuesta estudio informe"
    " sondaggio studio rapporto sondagem estudo relatório peiling onderzoek".split()
)
"""Subjects that tell an amount rather than have it."""
_COSTS = re.compile(r"cost|kost|coût|cuest|cust")
_COST = re.compile(
    r"costano|costeranno|costarono|cuestan|costarán|costaron|custam|custarão|custaram|coûtent|coûteront|kosten|cost"
)
"""Verbs of costing in the plural."""
_PRONOUN_AND_VERB = _HELPED = 2  # words
_BEGINNING = 24  # characters in which such a verb stands
_BECOME = frozenset({"geworden"})
_WAYS = frozenset("up down off higher lower".split())
"""Which way something went, where the verb does not tell: "sales are up 50%"."""
_PRICED = frozenset("for für pour por per voor".split())
"""What stands between a thing and its price."""
_GERUND = re.compile(r"(?!spending|funding|housing|lending|borrowing|shipping|trading|hiring|training)[a-z]{2,}ing")


def measured(near: AmountInSentence) -> str:
    """What money, a share or a measure is of."""
    if told := with_phrase(near):
        return told
    noun = noun_of(near)
    return _compared(near) or money_of(near) or _had_by(noun, near) or share(near) or _direct(near) or _by_subject(near)


def _had_by(noun: str, near: AmountInSentence) -> str:
    """A noun that an amount follows, with whose it is where an indefinite article tells that nobody knows yet: "line
    reported loss" of "the line reported a loss of"."""
    lead, words = near.lead, near.words
    first = noun.partition(" ")[0]
    at = next((number for number, each in enumerate(lead) if number and each.text == first), 0)
    if at < 2 or lead[at - 1].small not in words.indefinite or lead[at - 2].small in words.links:
        return noun
    verb = next((number for number, each in enumerate(lead[:at]) if _is_doing(each, words)), 0)
    if not verb and (helped := _helped(lead, at, near)):
        return noun if len(f"{helped} {noun}".split()) > LONGEST else f"{helped} {noun}"
    owner = noun_phrase(lead[:verb], words)
    if not owner or moves(lead[verb].text, near.language) or all(each.small in words.pronouns for each in owner):
        return noun
    helping = lead[verb - 1 : verb] if verb and lead[verb - 1].small in words.copulas else ()
    told = f"{text_of((*owner, *helping, lead[verb]))} {noun}"
    return told if len(told.split()) <= LONGEST else noun


def _helped(lead: Sequence[Token], at: int, near: AmountInSentence) -> str:
    """A subject with a helping verb and the participle behind it, which is in no list: "groupe a subi" of "le groupe a
    subi une perte de"."""
    subject, words = near.subject, near.words
    if subject is None or words.stands_before or subject.is_borrowed or not has_noun(subject.words, words):
        return ""
    if not lead[at - 1].text.isalpha():
        return ""  # "fait état d'un taux"
    between = [each for each in lead[: at - 1] if each.start >= subject.words[-1].end]
    is_helped = len(between) == _HELPED and between[0].small in words.copulas and between[1].text.islower()
    is_helped = is_helped and between[1].small not in words.copulas | words.ends | words.links
    return f"{text_of(subject.words)} {text_of(between)}" if is_helped else ""


def _is_doing(token: Token, words: Wording) -> bool:
    """Whether a word is a verb, of saying too, that something else may be done with: "reported" a loss."""
    return token.small not in words.copulas and (is_verb(token, words) or token.small in words.saying)


def _compared(near: AmountInSentence) -> str:
    """The subject of a comparison: "Nikkei closed higher" of "closed 0.2% higher"; nothing of "23% less likely"."""
    following, subject = near.following[:2], near.subject
    if not following or following[0].small not in near.words.comparatives:
        return ""
    goes_on = len(following) > 1 and following[1].text[0].isalpha() and following[1].small not in near.words.links
    goes_on = goes_on and following[1].small not in _BECOME  # "sind um drei Prozent kleiner geworden"
    if goes_on or subject is None or all(each.small in near.words.pronouns for each in subject.words):
        return NO_LABEL
    last = following[1:] if following[1:] and following[1].small in near.words.particles else ()  # "fiel höher aus"
    return " ".join(filter(None, (text_of(subject.words), subject.verb, following[0].text, text_of(last))))


def _direct(near: AmountInSentence) -> str:
    """The noun that an amount stands before: "loan" of "$5 million loan"."""
    words, after = near.words, near.after
    if not words.stands_before or not after or is_verb(after[0], words) or (words.particles and participle(near)):
        return ""
    if after[0].small in words.links | words.articles | words.shares:
        return ""
    if words.capital_nouns and not after[0].text[0].isupper():
        return ""
    if is_share(near) and all(each.small in words.ends for each in near.lead):
        return ""  # its subject: "while 5 percent prefer the other"
    doing = (number for number, each in enumerate(after) if number and _GERUND.fullmatch(each.text))
    return text_of(after[: next(doing, len(after))])


def _by_subject(near: AmountInSentence) -> str:
    """The subject with its verb, or what the amount is for where the subject is a name."""
    words, subject, purpose = near.words, _with_particle(near), _purpose(near)
    if subject is None or all(each.small in words.pronouns | words.vague for each in subject.words):
        verbs = [subject.main] if subject else [each.text for each in near.lead if is_verb(each, words)]
        if costing := _cost_of_things(near):
            return costing
        cost = next((verb for verb in verbs if _COSTS.match(verb.casefold())), "")
        cost = cost if words.needs_to else ""  # a noun in English alone
        return cost or ("" if subject is None and any(moves(verb, near.language) for verb in verbs) else purpose)
    if subject.words[-1].small in _TELLS and near.said.unit and near.said.unit.kind is UnitKind.PERCENT:
        return ""
    if any(one.start < subject.words[-1].end and subject.words[0].start < one.end for one in near.others):
        things = [each for each in subject.words[1:] if has_noun([each], words)]  # "two boats"
        tells = bool(things) and (_COSTS.match(subject.main.casefold()) or subject.is_borrowed)
        return f"{text_of(things)} {subject.verb}".strip() if tells else purpose
    if is_level(subject, near) and any(not each.text[0].isalpha() for each in subject.between):
        told = f"{text_of(subject.words)}{_origin(subject, near)}"
        told = told if len(told.split()) <= LONGEST else text_of(subject.words)
        return told if has_noun(subject.words, words) else purpose
    if not subject.verb and len(subject.between) == 1 and subject.between[0].small in _WAYS:
        return f"{text_of(subject.words)} {subject.between[0].text}"
    between = [each for each in subject.between if each.small not in words.steps]
    if _COSTS.match(subject.main.casefold()) and near.lead[-1].small not in words.links:
        between = []  # whom it costs that
    if len(between) == 2 and words.stands_before and between[0].small in words.articles and not words.capital_nouns:
        between = []  # a word of the amount's own: "an incredible £40,000"
    if between and between[0].small in words.links | words.ends and near.lead[-1].small in _by_how_much(words):
        between = []  # "gab trotz guter Zahlen um drei Prozent nach"
    if between and between[0].small in words.links and moves(subject.main or participle(near), near.language):
        between = []  # where, when or against what it moved
    object_ = without_article([each for each in trimmed(between, words) if each.small not in words.ends], words)
    if object_ and has_noun(object_, words):
        object_ = tuple(_traded(object_, near))
        if words.capital_nouns and object_ and object_[0].small in words.links:
            return ""  # where or when
        is_plain = len(object_) <= _LONGEST_OBJECT and not any(_is_unplain(each, words) for each in object_)
        is_apart = near.lead[-1].small in words.links - words.levels - words.steps - words.shares - _PRICED
        if not subject.verb or not is_plain or is_apart:
            return ""
        if subject.between[-1].small in words.levels:
            return text_of(object_)
        return _done_with(object_, subject, near)
    if has_noun(subject.words, words):
        told, whole = with_verb(subject, near), _whole_of(near)
        return f"{told}: {whole}" if whole and len(told.split()) + len(whole.split()) <= LONGEST else _given(told, near)
    if purpose and not subject.verb:
        return f"{text_of(subject.words)}: {purpose}"
    return _given(with_verb(subject, near), near) if subject.verb else ""


def _cost_of_things(near: AmountInSentence) -> str:
    """The things of the sentence before with a verb of costing in the plural, where that has no subject of its own, or
    a pronoun: "autobus costano" of "Costano 6,2 milioni di euro", "buses cost" of "They cost £6.2 million"."""
    lead, unit = near.lead, near.said.unit
    if not near.things_before or not lead or len(near.clauses) > 1 or lead[0].start or len(lead) > _PRONOUN_AND_VERB:
        return ""
    verb = next((each.text for each in lead if _COST.fullmatch(each.small)), "")
    is_pronoun = all(each.small in near.words.pronouns or each.small == verb.casefold() for each in lead)
    is_money = unit is not None and unit.kind is UnitKind.CURRENCY
    return f"{near.things_before} {verb.lower()}" if verb and is_pronoun and is_money else ""


def costs(sentence: str) -> bool:
    """Whether a sentence begins with a verb of costing in the plural, which may be of things of the one before."""
    return _COST.search(sentence[:_BEGINNING].casefold()) is not None


def only_things(sentence: str, language: str) -> str:
    """What a sentence counts, where that is one thing, be they ever so few: "new locks" of "two new locks"."""
    told = [each.quantity for each in amounts(sentence, language)]
    few = (each.quantity for each in mentions(sentence, language)) if not told else ()
    found = told or [each for each in few if each.unit is not None and each.unit.kind is UnitKind.NOUN]
    return found[0].counted if len(found) == 1 else ""


def _by_how_much(words: Wording) -> Words:
    """The words before an amount by which something changed, that stand before nothing else."""
    return words.steps - words.shares - words.articles


def _done_with(object_: Sequence[Token], subject: Subject, near: AmountInSentence) -> str:
    """A subject with verb and object: "port pledged to cut emissions"; without the subject where that is long."""
    told = " ".join(filter(None, (text_of(subject.words), subject.verb, text_of(object_), particle(near))))
    if len(told.split()) <= LONGEST:
        return told
    return "" if near.words.particles else f"{subject.main} {text_of(object_)}"


def _with_particle(near: AmountInSentence) -> Subject | None:
    """The subject with all of a verb in two parts: "nam af" of "nam af met 12 procent"."""
    subject, words = near.subject, near.words
    if subject is None or not subject.between or subject.between[0].small not in words.particles - words.links:
        return subject
    return subject._replace(verb=f"{subject.verb} {subject.between[0].text}", between=subject.between[1:])


def _traded(object_: Sequence[Token], near: AmountInSentence) -> Sequence[Token]:
    """What is sold or bought, without to or from whom: "old pier" of "the old pier to Northline for £2.4 million"."""
    words = near.words
    if near.said.unit is None or near.said.unit.kind is not UnitKind.CURRENCY or near.lead[-1].small not in _PRICED:
        return object_
    first = next((number for number, each in enumerate(object_) if each.small in words.links | words.levels), None)
    return object_[:first]


def _given(told: str, near: AmountInSentence) -> str:
    """A subject with its verb, and what the money is for: "Council will spend on quays"."""
    words, after, unit = near.words, near.after, near.said.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY or near.subject is None or not near.subject.verb:
        return told
    if len(after) > 1 and after[0].small in words.inside and _purpose(near):
        return f"{text_of(near.subject.words)}: {_purpose(near)}"
    if (
        text_of(after) in told
        or len(after) < 2
        or after[0].small not in words.purposes | words.levels
        or moves(near.subject.main, near.language)
    ):
        return told
    return f"{told} {text_of(after)}" if len(told.split()) + len(after) <= LONGEST else told


def _whole_of(near: AmountInSentence) -> str:
    """What a share is of: "revenue" of "85% of revenue"; empty where it is none, or nothing tells."""
    words, after = near.words, near.after
    if not is_share(near) or len(after) < 2 or after[0].small not in words.shares:
        return ""
    rest = without_article(after[1:], words)
    return text_of(rest) if any(each.text[0].isalpha() for each in rest) else ""


def _is_unplain(token: Token, words: Wording) -> bool:
    """Whether a word shows that what stands between verb and amount is more than an object."""
    is_more = is_verb(token, words) or token.small in words.passing | words.levels or _GERUND.fullmatch(token.text)
    return bool(is_more) or not token.text[0].isalpha()


def _origin(subject: Subject, near: AmountInSentence) -> str:
    """What something rose or fell from, where it is told before what it came to: " rose from 9%"."""
    first, last = subject.between[0], subject.between[-1]
    if first.small not in near.words.origins:
        return ""
    return f" {subject.verb} {near.sentence[first.start : last.start].strip()}"


def _purpose(near: AmountInSentence) -> str:
    """What stands behind a preposition after the amount: "ad spending" of "in ad spending"."""
    words, after, unit = near.words, near.after, near.said.unit
    if unit is None or unit.kind is UnitKind.PERCENT:  # behind a share stands its whole, or a time
        return ""
    if len(after) < 2 or after[0].small not in words.purposes:
        return ""
    rest = without_article(after[1:], words)
    return text_of(rest) if has_noun(rest, words) else ""
