"""What things that are counted are: they have their own name, with what follows them or what became of them."""

from __future__ import annotations

import re

from digest.ingest.proposing.amount_in_sentence import (
    FEW_WORDS,
    LONGEST_NOUN,
    AmountInSentence,
    has_noun,
    participle,
    text_of,
    with_verb,
)
from digest.ingest.proposing.clauses import tokens
from digest.ingest.proposing.phrases import Subject, apposition, predicate_after
from digest.ingest.proposing.shares import is_cut
from digest.ingest.proposing.verbs import is_participle, is_verb
from digest.ingest.proposing.wording import Wording

_OTHER = frozenset(
    "other others further andere anderen anderer weitere weiteren weiterer autres otros otras altri altre outros outras"
    " andere overige".split()
)
_DONE = re.compile(r"[a-z-]{2,}ed|lost|sold|built|made|cut|bought|killed|won|caught|found")
"""English verbs whose past is their participle too: "jobs lost"."""


def of_elided(counted: str, near: AmountInSentence) -> str:
    """Things whose noun the amount itself leaves out, with the verb or the phrase behind it."""
    words, following = near.words, near.following
    if len(following) > 1 and following[0].small in words.copulas and is_verb(following[1], words):
        return f"{counted} {following[1].text}"
    if near.subject is not None and _DONE.fullmatch(near.subject.main) and not near.subject.between:
        return f"{counted} {near.subject.main}"
    return f"{counted} {text_of(near.after)}" if near.after and near.after[0].small in words.links else counted


def counted_things(near: AmountInSentence) -> str:
    """The things, with what follows them; of people, what they do, or the subject that they are."""
    words, subject, things = near.words, near.subject, _named(near)
    if words.capital_nouns and not any(word[:1].isupper() for word in things.split()):
        return ""
    is_people = set(things.casefold().split()) <= words.people
    if _is_whole(near):
        return things
    after = near.after if near.after and near.after[0].small in words.links | words.shares else ()
    while is_cut(after, near):  # "mit einem Gesamtvolumen" of "mit einem Gesamtvolumen von 35 Millionen"
        last = max(number for number, each in enumerate(after) if each.small in words.links | words.shares)
        after = after[:last]
    if is_people and subject and has_noun(subject.words, words) and not subject.between:
        return with_verb(subject, near)
    stands_alone = not near.lead or near.lead[-1].small not in words.links
    is_german = bool(words.capital_nouns)
    stands_alone = stands_alone and not _is_genitive(near)
    if is_german and stands_alone and near.following and is_participle(near.following, near.sentence, words):
        return f"{things} {near.following[0].text}"
    if is_german and stands_alone and (fate := _happened(near)):
        return f"{things} {fate}"
    if after and not is_people:
        return f"{things} {text_of(after)}"
    if subject is not None and _DONE.fullmatch(subject.main) and not subject.between:
        return f"{things} {subject.main}"
    begins = all(each.small in words.articles | words.ends for each in near.lead)
    if subject is None and begins and (predicate := predicate_after(near.sentence, near.end, words, near.stops)):
        tells = is_people or is_verb(predicate[0], words) or predicate[0].small in words.copulas
        if tells and predicate[0].small not in (words.ends - words.articles) | words.both:
            return f"{things} {text_of(predicate)}"
    if is_people:
        return f"{things} {text_of(after)}" if after else ""
    if " " not in things and (whole := apposition(near.clauses, words)):
        return f"{text_of(whole)}: {things}"
    if is_done := _done(near):
        return f"{things} {is_done}"
    is_of_subject = subject is not None and stands_alone and _is_name(subject, words) and not _goes_on(subject, near)
    return f"{text_of(subject.words)}: {things}" if subject and is_of_subject else things


def _named(near: AmountInSentence) -> str:
    """The things without "other", and in German with those that are counted with them: "Drohnen und Raketen"."""
    things, following = near.said.counted, near.following[:2]
    first, _, rest = things.partition(" ")
    if rest and first.casefold() in _OTHER:
        things = rest
    is_pair = len(following) > 1 and following[0].small == "und" and following[1].text[:1].isupper()
    return f"{things} und {following[1].text}" if is_pair and near.words.capital_nouns else things


def _is_whole(near: AmountInSentence) -> bool:
    """Whether the amount is what the one before it is a part of: "eleven sights" of "four of the eleven sights"."""
    known = near.words.shares | near.words.articles | near.words.ends
    before = max((each.end for each in near.others if each.end <= near.amount.span.start), default=None)
    if before is None:
        return False
    between = tokens(near.sentence, before, near.amount.span.start, ())
    return (
        0 < len(between) <= FEW_WORDS
        and between[0].small in near.words.shares
        and {each.small for each in between} <= known
    )


def _is_genitive(near: AmountInSentence) -> bool:
    """Whether the things belong to the noun before them, as German has it: "die Nachsorge der 300 Veteranen"."""
    lead, words = near.lead, near.words
    if not words.capital_nouns or len(lead) < 2 or lead[-1].small not in words.shares:
        return False
    return lead[-2].text[:1].isupper() and lead[-2].start > 0


def _happened(near: AmountInSentence) -> str:
    """What happened to the things at the end of a German clause: "abgefeuert" of "300 Drohnen sind abgefeuert"."""
    helps = near.words.copulas - near.words.ends
    begins = not near.lead or all(each.small in near.words.ends | near.words.articles for each in near.lead)
    named = [each for each in near.following[:3] if each.small != "und" and not each.text[:1].isupper()]
    return participle(near) if begins and named and named[0].small in helps else ""


def _done(near: AmountInSentence) -> str:
    """What was done with the things: "added" of "as 88,000 positions were added"."""
    words, following = near.words, near.following[:2]
    begins = not near.lead or near.lead[-1].small in words.ends | words.that
    helped = len(following) > 1 and following[0].small in words.copulas and following[0].start - near.end == 1
    return following[1].text if begins and helped and is_verb(following[1], words) else ""


def _goes_on(subject: Subject, near: AmountInSentence) -> bool:
    """Whether another clause begins between a subject and the amount: "as" of "fell in May as 88,000 positions"."""
    last = subject.words[-1].start
    return any(each.start > last and each.small in near.words.ends - near.words.articles for each in near.lead)


def _is_name(subject: Subject, words: Wording) -> bool:
    """Whether a subject is short, and more than a pronoun."""
    return len(subject.words) <= LONGEST_NOUN and not all(each.small in words.pronouns for each in subject.words)
