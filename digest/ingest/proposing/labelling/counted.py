"""What things that are counted are: they have their own name, with what follows them or what became of them."""

from __future__ import annotations

import re

from digest.ingest.proposing.amount_in_sentence import (
    FEW_WORDS,
    LONGEST,
    LONGEST_NOUN,
    AmountInSentence,
    closing_verb,
    has_noun,
    helping_verb,
    participle,
    text_of,
    with_verb,
)
from digest.ingest.proposing.clauses import Token, tokens
from digest.ingest.proposing.coordinated import with_coordinated
from digest.ingest.proposing.labelling.shares import is_cut
from digest.ingest.proposing.phrases import Subject, apposition, predicate_after, trimmed
from digest.ingest.proposing.verbs import is_participle, is_verb
from digest.ingest.proposing.wording import Wording

_OTHER = frozenset(
    "more other others further"
    " andere anderen anderer weitere weiteren weiterer autres otros otras altri altre outros outras"
    " andere overige".split()
)
_HOLDS = frozenset("included contained needed wanted involved received used faced reached".split())
"""English verbs of which the things are an object, and not what became of them."""
_OF_THINGS = frozenset("in im aus von vom der des am an bei beim mit ohne für auf unter zwischen".split())
_DIRECTIONS = frozenset("into onto toward towards across through".split())
"""Prepositions that tell where things go, and not what they are."""
_STATES = frozenset(
    "dead injured wounded homeless missing stranded displaced unemployed tot verletzt obdachlos vermisst arbeitslos"
    " dood gewond morts blessés muertos muertas heridos heridas morti feriti mortos feridos".split()
)
"""What people are in the end: "left 350 people dead"."""
_DESCRIBED = re.compile(r"(?P<plain>[a-zäöüß-]{3,})e[nr] (?P<noun>[A-ZÄÖÜ][\w-]+)")
"""German things in another case than the nominative: "18 spannenden Partien"."""
_ACCUSATIVE = frozenset("einen den".split())
"""Articles behind "in" and "auf" that tell where something goes."""
_DONE = re.compile(r"[a-z-]{2,}ed|lost|sold|built|made|cut|bought|killed|won|caught|found|laid|rebuilt|shut|shot")
"""English verbs whose past is their participle too: "jobs lost"."""

_WILL = re.compile(r"\s(?:will|would|should|shall|must)\s$")
"""English, right before a verb that need not be listed: "trees to plant" of "will plant 5,000 trees"."""


def of_elided(counted: str, near: AmountInSentence) -> str:
    """Things whose noun the amount itself leaves out, with the verb or the phrase behind it."""
    words, following = near.words, near.following
    if words.capital_nouns and following and is_participle(following, near.sentence, words):
        return f"{counted} {following[0].text}"
    if len(following) > 1 and following[0].small in words.copulas and is_verb(following[1], words):
        return f"{counted} {following[1].text}"
    if near.subject is not None and _DONE.fullmatch(near.subject.main) and not near.subject.between:
        return f"{counted} {near.subject.main}"
    if words.capital_nouns and any(each.small in words.copulas for each in near.lead) and (fate := participle(near)):
        return f"{counted} {fate}"
    subject = near.subject
    if subject and subject.verb and not subject.between and not subject.is_borrowed and _is_name(subject, words):
        return f"{text_of(subject.words)} {subject.verb} {counted}"
    return f"{counted} {text_of(near.after)}" if near.after and near.after[0].small in words.links else counted


def counted_things(near: AmountInSentence) -> str:
    """The things, with what follows them; of people, what they do, or the subject that they are."""
    words, subject, things = near.words, near.subject, _named(near)
    if words.capital_nouns and not any(word[:1].isupper() for word in things.split()):
        return ""
    is_people = set(things.casefold().split()) <= words.people
    if _is_whole(near):
        return things
    if _is_genitive(near) and any(each.small in words.modals for each in near.lead):
        return ""  # "soll die Nachsorge der Veteranen verbessert werden"
    if near.following and near.following[0].small in _STATES and near.following[0].start - near.end == 1:
        return f"{things} {near.following[0].text}"
    leads = (words.links | words.shares) - _DIRECTIONS
    after = near.after if near.after and near.after[0].small in leads else ()
    while is_cut(after, near):  # "mit einem Gesamtvolumen" of "mit einem Gesamtvolumen von 35 Millionen"
        last = max(number for number, each in enumerate(after) if each.small in words.links | words.shares)
        after = after[:last]
    if words.capital_nouns and after and not all(each.small in words.articles | words.ends for each in near.lead):
        after = _phrase_of(after, near)
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
        is_of_subject = subject.main in _HOLDS and has_noun(subject.words, words)
        return f"{text_of(subject.words)} {subject.main} {things}" if is_of_subject else f"{things} {subject.main}"
    begins = all(each.small in words.articles | words.ends for each in near.lead)
    if subject is None and begins and (pair := _with_second(things, near)):
        return pair
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
    if (
        subject is None
        or subject.is_borrowed
        or not stands_alone
        or not _is_name(subject, words)
        or _goes_on(subject, near)
    ):
        return things
    if any(one.start < subject.words[-1].end and subject.words[0].start < one.end for one in near.others):
        return things
    passing = words.passing | words.articles | words.ends | words.steps | words.vague
    between = [each for each in trimmed(subject.between, words) if each.small not in passing]
    helping = subject.verb or helping_verb(subject, near)
    if not between and helping and (closing := closing_verb(near)):
        return f"{text_of(subject.words)} {helping} {things} {closing}"
    if not subject.verb and len(subject.between) == 1 and _WILL.search(near.sentence[: subject.between[0].start]):
        return f"{things} to {subject.between[0].small}"
    if not subject.verb or between:
        return f"{text_of(subject.words)}: {things}"
    return f"{text_of(subject.words)} {subject.verb} {things}"


def _with_second(things: str, near: AmountInSentence) -> str:
    """Things that are counted together with others, and what both do: "journalists and drivers were hurt"."""
    words, following = near.words, near.following[:2]
    if words.capital_nouns or len(following) < 2 or following[0].small not in words.both:
        return ""
    if following[0].start - near.end > 1 or not has_noun(following[1:], words):
        return ""
    told = predicate_after(near.sentence, near.end, words, near.stops)
    has_verb = any(is_verb(each, words) or each.small in words.copulas for each in told[2:-1])
    is_whole = has_verb and not is_verb(following[1], words) and following[1].small not in words.copulas | words.ends
    return f"{things} {text_of(told)}" if is_whole and len(told) < LONGEST else ""


def _phrase_of(after: tuple[Token, ...], near: AmountInSentence) -> tuple[Token, ...]:
    """What stands behind German things and is of them, with the participle that ends the clause; else nothing.

    A direction ("in einen Streit"), and what a verb at the end of the clause governs, is not of the things.
    """
    if after[0].small not in _OF_THINGS or (len(after) > 1 and after[1].small in _ACCUSATIVE):
        return ()
    rest = [each for each in near.clause_behind if each.start >= after[-1].end]
    if not rest or rest[0].text[:1].isupper() or rest[0].small in near.words.articles:
        return after
    return (*after, rest[0]) if is_participle(rest, near.sentence, near.words) else ()


def _named(near: AmountInSentence) -> str:
    """The things without "other", and in German with those that are counted with them: "Drohnen und Raketen"."""
    words, things, following = near.words, near.said.counted, near.following[:2]
    first, _, rest = things.partition(" ")
    if rest and first.casefold() in _OTHER:
        things = rest
    if words.capital_nouns and (described := _DESCRIBED.fullmatch(things)):
        things = described["plain"] + "e " + described["noun"] if described["noun"].endswith("en") else ""
    end = with_coordinated(near.sentence, near.amount.span.start, near.end, near.said.counted, near.language)
    is_pair = len(following) > 1 and words.capital_nouns and end == following[1].end
    return f"{things} {text_of(following)}" if is_pair else things


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
        and all(each.small in known or (near.words.capital_nouns and each.text.islower()) for each in between)
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
