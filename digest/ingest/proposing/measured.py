"""What money, a share or a measure is of.

It is the noun before "of", the noun that the amount stands before ("$5m loan"), what a share does ("voters backed the
plan"), or the clause's subject with its verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from digest.ingest.proposing.amount_in_sentence import (
    FEW_WORDS,
    LONGEST,
    LONGEST_NOUN,
    AmountInSentence,
    has_noun,
    is_level,
    is_share,
    moves,
    participle,
    text_of,
    with_verb,
)
from digest.ingest.proposing.clauses import MARKS, Token
from digest.ingest.proposing.phrases import (
    Subject,
    is_participle,
    is_verb,
    predicate_after,
    subject_of,
    trimmed,
    without_article,
    without_time,
)
from digest.ingest.proposing.wording import Wording
from digest.quantities.units import UnitKind

_LONGEST_OBJECT = 6
_NONE = "–"
"""What is no label, and keeps others from being looked for."""
_NEAR = 6  # letters, as of " von "
_TELLS = frozenset(
    "poll polls survey surveys study report umfrage studie bericht sondage étude rapport encuesta estudio informe"
    " sondaggio studio rapporto sondagem estudo relatório peiling onderzoek".split()
)
"""Subjects that tell an amount rather than have it."""
_NUMBER_FOLLOWS = re.compile(r"\s(?:to\s|à\s|bis\s)?\d")
_COSTS = re.compile(r"cost|kost|coût|cuest|cust")
_PRICED = frozenset("for für pour por per voor".split())
"""What stands between a thing and its price."""
_FRENCH_PARTICIPLE = re.compile(r"\w{3,}ée?s?")
_INFINITIVE = re.compile(r"\w{3,}(?:er|ir|ar|re)")
_ROMANCE_GERUND = re.compile(r"\w{3,}(?:ant|[aei]ndo)")
_GERUND = re.compile(r"[a-z]{2,}ing")


def measured(near: AmountInSentence) -> str:
    """What money, a share or a measure is of."""
    return _compared(near) or _noun_of(near) or _share(near) or _direct(near) or _by_subject(near)


def _compared(near: AmountInSentence) -> str:
    """The subject of a comparison: "Nikkei closed higher" of "closed 0.2% higher"; nothing of "23% less likely"."""
    following, subject = near.following[:2], near.subject
    if not following or following[0].small not in near.words.comparatives:
        return ""
    goes_on = len(following) > 1 and following[1].text[0].isalpha() and following[1].small not in near.words.links
    if goes_on or subject is None or all(each.small in near.words.pronouns for each in subject.words):
        return _NONE
    return f"{text_of(subject.words)} {subject.verb} {following[0].text}".replace("  ", " ")


def _noun_of(near: AmountInSentence) -> str:
    """The noun that an amount follows: "operating loss" before "of"; of a rise, what rose."""
    words, lead = near.words, near.lead
    if len(lead) < 2 or lead[-1].small not in words.shares:
        return ""
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
            or len(kept) >= LONGEST_NOUN
        ):
            break
        kept.insert(0, token)
    if len(kept) < len(lead) - 1 and lead[-len(kept) - 2].small in words.inside:  # in lieu of
        return ""
    if words.capital_nouns and not any(each.text[0].isupper() for each in kept):
        return ""
    if not kept:
        return ""
    moving = any(moves(each.text, near.language) for each in kept)
    if is_share(near) and near.following and near.following[0].small in words.shares and not moving:
        return ""  # "the consent of 55% of the members"
    going = words.links if moving else words.links - words.shares
    goes_on = near.after if near.after and near.after[0].small in going else ()
    kept = kept if moving else [*_of_what(lead, len(kept), words), *kept]
    if not any(each.text[0].islower() or words.capital_nouns for each in kept):
        return text_of((*kept, *goes_on)) if goes_on else ""
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
    if near.after and near.after[0].small in words.links:
        return f"{kept[0].text} {text_of(near.after)}"
    subject = subject_of(near.clauses[1:], words) if len(lead) <= LONGEST_NOUN else near.subject
    is_told = subject is not None and not all(each.bare in words.pronouns for each in subject.words)
    return f"{text_of(subject.words)}: {kept[0].text}" if subject and is_told else _NONE


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


def _is_no_noun(token: Token, lead: Sequence[Token], words: Wording) -> bool:
    """Whether a word before "de" is rather a verb: one that begins its clause, or stands behind a pronoun."""
    if words.stands_before or not words.verbs:
        return False
    if _ROMANCE_GERUND.fullmatch(token.small):
        return True
    position = list(lead).index(token)
    if _INFINITIVE.fullmatch(token.small) and position and lead[position - 1].small in ("de", "d'", "à", "a", "di"):
        return True
    before = next((one for one, other in pairwise(lead) if other is token), None)
    return before is None or before.small in words.pronouns | words.ends | words.copulas


def _share(near: AmountInSentence) -> str:
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
    if verbs or not _begins_clause(near):
        return ""
    predicate = predicate_after(near.sentence, following[1].start, words, near.times, skips_numbers=True)
    tells = any(is_verb(each, words) or each.small in words.copulas for each in predicate)
    tells = tells or (bool(words.capital_nouns) and len(predicate) > 1 and predicate[-1].text[0].islower())
    told = without_article(predicate if tells else without_time(predicate, words), words)
    if _is_cut(told, near) or (not tells and len(told) < FEW_WORDS):
        return ""
    return text_of(told) if has_noun(told, words) else ""


def _is_cut(told: Sequence[Token], near: AmountInSentence) -> bool:
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


def _direct(near: AmountInSentence) -> str:
    """The noun that an amount stands before: "loan" of "$5 million loan"."""
    words, after = near.words, near.after
    if not words.stands_before or not after or is_verb(after[0], words):
        return ""
    if after[0].small in words.links | words.articles | words.shares:
        return ""
    if words.capital_nouns and not after[0].text[0].isupper():
        return ""
    doing = (number for number, each in enumerate(after) if number and _GERUND.fullmatch(each.text))
    return text_of(after[: next(doing, len(after))])


def _by_subject(near: AmountInSentence) -> str:
    """The subject with its verb, or what the amount is for where the subject is a name."""
    words, subject, purpose = near.words, _with_particle(near), _purpose(near)
    if subject is None or all(each.small in words.pronouns for each in subject.words):
        verbs = [subject.main] if subject else [each.text for each in near.lead if is_verb(each, words)]
        cost = next((verb for verb in verbs if _COSTS.match(verb.casefold())), "")
        return cost or ("" if subject is None and any(moves(verb, near.language) for verb in verbs) else purpose)
    if subject.words[-1].small in _TELLS and near.said.unit and near.said.unit.kind is UnitKind.PERCENT:
        return ""
    if any(one.start < subject.words[-1].end and subject.words[0].start < one.end for one in near.others):
        things = [each for each in subject.words[1:] if has_noun([each], words)]  # "two boats"
        tells = bool(things) and (_COSTS.match(subject.main.casefold()) or subject.is_borrowed)
        return f"{text_of(things)} {subject.main}".strip() if tells else purpose
    if is_level(subject, near) and any(not each.text[0].isalpha() for each in subject.between):
        told = f"{text_of(subject.words)}{_origin(subject, near)}"
        told = told if len(told.split()) <= LONGEST else text_of(subject.words)
        return told if has_noun(subject.words, words) else purpose
    between = [each for each in subject.between if each.small not in words.steps]
    if len(between) == 2 and words.stands_before and between[0].small in words.articles and not words.capital_nouns:
        between = []  # a word of the amount's own: "an incredible £40,000"
    if between and between[0].small in words.links and moves(subject.main or participle(near), near.language):
        between = []  # where, when or against what it moved
    object_ = without_article([each for each in trimmed(between, words) if each.small not in words.ends], words)
    if object_ and has_noun(object_, words):
        object_ = tuple(_traded(object_, near))
        is_plain = len(object_) <= _LONGEST_OBJECT and not any(_is_unplain(each, words) for each in object_)
        if not subject.verb or not is_plain:
            return ""
        return text_of(object_) if subject.between[-1].small in words.levels else f"{subject.main} {text_of(object_)}"
    if has_noun(subject.words, words):
        told, whole = with_verb(subject, near), _whole_of(near)
        return f"{told}: {whole}" if whole and len(told.split()) + len(whole.split()) <= LONGEST else _given(told, near)
    if purpose and not subject.verb:
        return f"{text_of(subject.words)}: {purpose}"
    return _given(with_verb(subject, near), near) if subject.verb else ""


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
    if len(after) < 2 or after[0].small not in words.purposes | words.levels or moves(near.subject.main, near.language):
        return told
    return f"{told} {text_of(after)}" if len(told.split()) + len(after) <= LONGEST else told


def _whole_of(near: AmountInSentence) -> str:
    """What a share is of: "revenue" of "85% of revenue"; empty where it is none, or nothing tells."""
    words, after = near.words, near.after
    if not is_share(near) or len(after) < 2 or after[0].small not in words.shares:
        return ""
    rest = without_article(after[1:], words)
    return text_of(rest) if has_noun(rest, words) else ""


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
