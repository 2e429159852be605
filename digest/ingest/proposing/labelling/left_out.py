"""Whether a label leaves out what its amount is of, though the sentence tells: object, noun behind, predicate."""

from __future__ import annotations

import itertools
import re

from digest.ingest.proposing.amount_in_sentence import AmountInSentence, has_noun, is_share, moves, text_of
from digest.ingest.proposing.clauses import Token, tokens
from digest.ingest.proposing.phrases import negation_in, noun_phrase
from digest.ingest.proposing.verbs import is_verb
from digest.quantities.units import UnitKind

_AS = re.compile(r"(?:^|\s)(?:as|so|zo)\s(?P<what>[^\W\d_]+)")
_LENGTHS = frozenset("m km mi ft in cm mm yd nmi".split())
_HYPHENED = re.compile(r"-an?-[a-z]+|\d-per-?cent")
_SUMS = frozenset({"all", "total"})
"""Behind "in", what says that an amount is all there is."""
_LONGEST_ARTICLE = 5  # letters, with its blanks


def leaves_out(label: str, near: AmountInSentence) -> bool:
    """Whether a label leaves out what matters of its sentence."""
    told = frozenset(label.casefold().split())
    doubts = (
        _points_elsewhere,
        _lacks_predicate,
        _lacks_object_between,
        _lacks_noun_behind,
        _is_of_nobody,
        _compares_by_quality,
        _is_distance,
        _ends_with_helper,
        _names_alone,
        _is_owner_alone,
        _comes_from,
        _describes,
        _is_behind_preposition,
        _is_perceived,
        _is_denied,
        _is_interrupted,
        _is_infinitive,
        _lacks_what_it_is_in,
        _is_of_those_who_act,
    )
    return any(doubt(told, label, near) for doubt in doubts)


def _is_of_those_who_act(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether the label of money is only people and what they are doing: "People are coming" of "are coming in at"."""
    unit = near.said.unit
    is_money = unit is not None and unit.kind is UnitKind.CURRENCY
    is_doing = label.endswith("ing") and bool(near.lead) and near.lead[-1].small in near.words.links
    return is_money and bool(near.words.needs_to) and is_doing and not told.isdisjoint(near.words.people)


def _points_elsewhere(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a word stands for what another sentence has named, or begins a phrase whose second part is missing."""
    first = label.replace("’", "'").partition(" ")[0].partition("'")[0].casefold()  # "he'll"
    is_pronoun = "'" in label.replace("’", "'").partition(" ")[0] and first in near.words.pronouns
    return is_pronoun or not told.isdisjoint(near.words.points | near.words.either)


def _has_verb(label: str, near: AmountInSentence) -> bool:
    words = near.words
    told = label.casefold().split()
    subject = near.subject.verb.casefold().split() if near.subject else []
    known = (*near.lead, *near.following)
    return any(each in told for each in subject) or any(
        each.small in told and (is_verb(each, words) or each.small in words.copulas) for each in known
    )


def _lacks_predicate(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether the label of a share is only its whole: "boats" of "35% of the boats", "half of those who took part"."""
    words, following = near.words, near.following
    if not is_share(near) or not following or following[0].small not in words.shares:
        return False
    if following[0].start - near.end > 1:
        return False
    behind = {each.small for each in near.after}
    return told <= behind or not told.isdisjoint(words.relatives) or not _has_more(told, behind, near)


def _has_more(told: frozenset[str], whole: set[str], near: AmountInSentence) -> bool:
    """Whether a label has a word besides those of the whole, of its relative clause or of its articles."""
    return bool(told - whole - near.words.articles)


def _lacks_object_between(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a noun between verb and amount is missing: "Northline bought" of "Northline bought the pier for $3m"."""
    subject, words = near.subject, near.words
    if subject is None or not subject.verb or moves(subject.main, near.language) or subject.verb not in label:
        return False
    missing = [
        each
        for each in subject.between
        if each.small not in told and each.text[0].isalpha() and not _is_small(each, near)
    ]
    return (bool(missing) and has_noun(missing, words)) or any(each.text[0].isupper() for each in missing)


def _is_small(token: Token, near: AmountInSentence) -> bool:
    words = near.words
    known = words.links | words.ends | words.articles | words.copulas | words.steps | words.levels | words.vague
    is_adverb = token.small.endswith(("ly", "mente", "ment"))
    return is_adverb or token.small in known | words.shares | words.passing | words.both | words.particles


def _lacks_noun_behind(told: frozenset[str], _: str, near: AmountInSentence) -> bool:
    """Whether an amount describes the noun behind it, which the label leaves out, or a name: "a $3m contract"."""
    words, following, unit = near.words, near.following, near.said.unit
    if not words.stands_before or not following or following[0].start - near.end != 1 or near.said.counted:
        return False
    noun = following[0]
    is_led = bool(near.lead) and near.lead[-1].small in words.articles
    if is_led and words.needs_to and noun.small in words.verbs and noun.small not in told:
        return True  # "signed a $3 million contract"
    other = words.links | words.ends | words.articles | words.copulas | words.shares | words.comparatives
    other |= words.passing | words.particles | words.verbs | words.both | words.pronouns
    if noun.small in other or not noun.text[0].isalpha() or is_verb(noun, words) or is_share(near):
        return False
    if words.needs_to and noun.text[0].isupper() and unit is not None:
        return True  # "the $1,000 Northline Pro"
    return is_led and bool(words.needs_to) and noun.small not in told


def _is_of_nobody(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a noun with an indefinite article is all of a label, so that nobody knows whose it is: "rate" of "grew at
    an annual rate of 4%"."""
    words, lead = near.words, near.lead
    if near.said.counted or len(lead) < 2 or lead[-1].small not in words.shares:
        return False
    at = next((number for number, each in enumerate(lead) if each.small in told), None)
    if at is None or not {each.small for each in lead[at:-1]} <= told | words.articles:
        return False
    kept = [each for each in lead[at:-1] if each.small in told]
    is_all = len(kept) == len(told) and not any(each.small in words.shares | words.links for each in kept)
    if not is_all or at < 2 or lead[at - 1].small not in words.indefinite:
        return False
    if near.subject is not None and text_of(near.subject.words).casefold() not in label.casefold():
        return True
    return lead[at - 2].small in words.links or any(
        noun_phrase(lead[:number], words) for number in range(1, at) if is_verb(lead[number], words)
    )


def _compares_by_quality(_: frozenset[str], __: str, near: AmountInSentence) -> bool:
    """Whether a multiple says of what kind something is, and not how much of it there is: "twice as tough"."""
    if not near.amount.is_multiple or not near.words.quantities:
        return False
    found = _AS.search(near.amount.value)
    return found is not None and found["what"].casefold() not in near.words.quantities


def _is_distance(_: frozenset[str], __: str, near: AmountInSentence) -> bool:
    """Whether a length only tells where something is: "70 kilometres from Leith"."""
    unit, words = near.said.unit, near.words
    if unit is None or unit.kind is not UnitKind.PHYSICAL or unit.code not in _LENGTHS:
        return False
    following = near.following[:1]
    is_from = bool(following) and following[0].small in words.origins | words.shares
    return is_from or near.subject is None or not moves(near.subject.main, near.language)


def _ends_with_helper(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a label ends with a verb that says nothing by itself: "Northline be"."""
    last = label.rpartition(" ")[2].casefold()
    words = near.words
    if " " not in label or (moves(last, near.language) and not words.participles):
        return False
    if last in words.copulas | words.owns and not moves(last, near.language):
        return True
    subject = near.subject
    is_participle = bool(words.participles) and last.endswith(tuple(words.participles)) and last.islower()
    if subject is None or not is_participle or subject.verb.casefold() != last:
        return False
    before = [each.small for each in near.lead]
    at = before.index(last) if last in before else 0
    return at > 0 and before[at - 1] in words.copulas | words.owns  # "listas pasado" of "ha pasado"


def _names_alone(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a share has but a name for a subject and a verb that tells no change: "Northline comes to 27 percent"."""
    subject, unit = near.subject, near.said.unit
    if unit is None or unit.kind is not UnitKind.PERCENT or subject is None or moves(subject.main, near.language):
        return False
    if near.words.capital_nouns:
        is_name = len(subject.words) == 1 and subject.words[0].text in near.words.names
    else:
        is_name = not has_noun(subject.words, near.words)
    return is_name and label == f"{text_of(subject.words)} {subject.verb}".strip()


def _is_owner_alone(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a label is only a subject, whose verb says more than that it reached the amount: "Northline chairman" of
    "possessed a fortune valued at"."""
    subject = near.subject
    if subject is None or not subject.verb or label.casefold() != text_of(subject.words).casefold():
        return False
    return not moves(subject.main, near.language) and subject.main not in near.words.copulas


def _comes_from(told: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a label says whence an amount came, and lacks the verb: "rate from zero"."""
    is_from = not told.isdisjoint(near.words.origins - near.words.shares) and not near.said.counted
    return is_from and not _has_verb(label, near)


def _describes(_: frozenset[str], __: str, near: AmountInSentence) -> bool:
    """Whether an amount is written as an adjective: "a $7 billion-a-year industry", "a 52-percent majority"."""
    return _HYPHENED.search(near.sentence, near.amount.span.start, min(near.end + 2, len(near.sentence))) is not None


def _is_behind_preposition(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether what a label has for a subject belongs to a preposition: "group rise" of "sales at the group rise"."""
    subject, words = near.subject, near.words
    if subject is None or subject.is_borrowed or not label.casefold().startswith(text_of(subject.words).casefold()):
        return False
    before = [each for each in near.lead if each.start < subject.words[0].start and each.small not in words.articles]
    is_next = bool(before) and subject.words[0].start - before[-1].end <= _LONGEST_ARTICLE
    prepositions = words.links - words.both - words.articles - words.ends - words.sources
    return is_next and before[-1].small in prepositions and bool(words.needs_to)


def _is_perceived(_: frozenset[str], __: str, near: AmountInSentence) -> bool:
    """Whether what is counted does something that somebody only sees or lets be: "saw 300 people leave"."""
    subject = near.subject
    if subject is None or not subject.verb:
        return False
    if near.said.counted and subject.main.casefold() in near.words.perceives:
        return True
    behind = [each for each in near.lead if each.start >= subject.words[-1].end and each.text != subject.main]
    return near.words.needs_to != frozenset() and any(each.small in near.words.perceives for each in behind[:2])


def _is_denied(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a label says that something is not so, or its sentence that somebody only claims it."""
    lead = (*near.lead, *(each for clause in near.clauses[1:3] for each in clause.tokens))
    told = tokens(label, 0, len(label), ())
    is_denied = not is_share(near) and bool(negation_in(told, near.words))
    return is_denied or any(each.small in near.words.disputed for each in lead)


def _is_interrupted(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether a time was taken out of a label, and its preposition is left: "growth for is predicted"."""
    words = near.words
    told = tokens(label, 0, len(label), ())
    prepositions = words.links - words.articles - words.particles - words.both - words.to
    verbs = words.copulas - words.links - words.ends
    return any(one.small in prepositions and other.small in verbs for one, other in itertools.pairwise(told))


def _is_infinitive(_: frozenset[str], label: str, near: AmountInSentence) -> bool:
    """Whether an English label has an infinitive for a verb, without what leads to it: "economy grow"."""
    subject, words = near.subject, near.words
    if not words.needs_to or subject is None or not subject.verb:
        return False
    first = subject.verb.split()[0]
    before = next((one for one, other in itertools.pairwise(near.lead) if other.text == first), None)
    return label.endswith(f" {subject.verb}") and before is not None and before.small in words.to


def _lacks_what_it_is_in(told: frozenset[str], _: str, near: AmountInSentence) -> bool:
    """Whether English money is "in" something that a label leaves out: "is planning $6 billion in cuts"."""
    after, unit = near.following, near.said.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY or len(after) < 2 or after[0].start - near.end != 1:
        return False
    is_noun = after[1].text.islower() and after[1].small not in _SUMS
    return after[0].small in near.words.inside and after[1].small not in told and is_noun
