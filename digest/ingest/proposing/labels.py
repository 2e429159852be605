"""What an amount is of, in words that stand in its sentence: "Jobs in Japan", "Revenue fell", "Operating loss".

A label is given only where the words around the amount are understood; an editor finds a better one.

1. Things that are counted have their own name, with what follows them, or with what became of them ("Jobs created").
2. Other amounts have that of the noun before "of", of the noun that they stand before ("$5m loan"), of what a share
   does ("voters backed the plan"), or of their clause's subject with its verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise

from digest.ingest.proposing.amounts import ProposedAmount
from digest.ingest.proposing.phrases import (
    Clause,
    Subject,
    Token,
    apposition,
    clauses_before,
    is_participle,
    is_verb,
    phrase_after,
    predicate_after,
    subject_of,
    tokens,
    trimmed,
    without_article,
)
from digest.ingest.proposing.topics import topic_of
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.quantity import Quantity
from digest.quantities.units import UnitKind
from digest.reading.words import capital
from digest.text.scripts import is_unspaced
from digest.text.spans import Span

_NOTHING = re.compile(r"(?!)")
_LONGEST, _LONGEST_NOUN, _LONGEST_OBJECT, _LONGEST_NAME = 9, 4, 5, 4
_NONE = "–"
"""What is no label, and keeps others from being looked for."""
_DONE = re.compile(r"[a-z-]{2,}ed|lost|sold|built|made|cut|bought|killed|won|caught|found")
"""English verbs whose past is their participle too: "jobs lost"."""
_COSTS = re.compile(r"cost|kost|coût|cuest|cust")
_GERUND = re.compile(r"[a-z]{2,}ing")
_WORDS = re.compile(r"\w")
_ELIDED = re.compile(r"^\w{1,2}['’]")


@dataclass(frozen=True)
class AmountInSentence:
    """An amount in its sentence."""

    sentence: str
    amount: ProposedAmount
    language: str
    times: tuple[Span, ...]
    """The dates of the sentence, which are left out of labels."""
    others: tuple[Span, ...]
    """Its other amounts, at which phrases end."""
    names: frozenset[str]
    """The words of the article that have a capital letter within sentences."""

    @cached_property
    def words(self) -> Wording:
        return replace(wording(self.language), names=self.names)

    @property
    def said(self) -> Quantity:
        return self.amount.quantity

    @property
    def end(self) -> int:
        return self.amount.span.end

    @cached_property
    def clauses(self) -> list[Clause]:
        return clauses_before(self.sentence, self.amount.span.start, self.times, _joins(self.language))

    @property
    def lead(self) -> tuple[Token, ...]:
        """The words of the amount's own clause before it."""
        return self.clauses[0].tokens if self.clauses else ()

    @cached_property
    def subject(self) -> Subject | None:
        return subject_of(self.clauses, self.words)

    @cached_property
    def after(self) -> tuple[Token, ...]:
        """The phrase behind the amount."""
        return phrase_after(self.sentence, self.end, self.words, self.stops)

    @cached_property
    def following(self) -> tuple[Token, ...]:
        """All words behind the amount."""
        return tokens(self.sentence, self.end, len(self.sentence), self.times)

    @property
    def stops(self) -> tuple[Span, ...]:
        return (*self.times, *self.others)


def labels(near: AmountInSentence) -> tuple[str, ...]:
    """What the amount is of, the best name first; none where the words of its sentence do not tell.

    Where the first is of a clause's subject and verb, the subject alone is the second: a check may take a verb for that
    of another amount.
    """
    first = _label(near)
    subject = _text(near.subject.words) if first and near.subject else ""
    second = capital(subject) if subject and first.casefold().startswith(f"{subject.casefold()} ") else ""
    return tuple(each for each in (first, second) if each and _is_label(each, near.words))


def _label(near: AmountInSentence) -> str:
    if near.amount.counted:
        return capital(_of_elided(near.amount.counted, near))
    if is_unspaced(near.sentence[:40]):
        return topic_of(near.sentence, near.amount.span)
    unit = near.said.unit
    counts = unit is not None and unit.kind is UnitKind.NOUN and bool(near.said.counted)
    if not near.words.verbs:
        return capital(near.said.counted) if counts else ""
    if near.lead and near.lead[-1].small in near.words.origins and near.subject and _is_origin(near):
        return ""
    found = _counted(near) if counts else _measured(near)
    if not counts and found in near.said.written:
        return ""
    return capital(found) if _is_label(found, near.words) else ""


def _is_origin(near: AmountInSentence) -> bool:
    """Whether something came from the amount: "from" says so, or "to" before the next one."""
    if near.lead[-1].small not in near.words.steps:
        return True
    after = min((each.start for each in near.others if each.start >= near.end), default=near.end)
    return (near.sentence[near.end : after].casefold().split() or [""])[-1] in near.words.levels


def has_verb(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether a verb stands in that part of the sentence."""
    words = wording(language)
    return any(each.small in words.copulas or is_verb(each, words) for each in tokens(sentence, start, end, ()))


def _of_elided(counted: str, near: AmountInSentence) -> str:
    """Things whose noun the amount itself leaves out, with the verb or the phrase behind it."""
    words, following = near.words, near.following
    if len(following) > 1 and following[0].small in words.copulas and is_verb(following[1], words):
        return f"{counted} {following[1].text}"
    return f"{counted} {_text(near.after)}" if near.after and near.after[0].small in words.links else counted


@lru_cache(maxsize=16)
def _joins(language: str) -> re.Pattern[str]:
    joined = (*assertions(language).joins, *wording(language).that)
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, joined))})\s") if joined else _NOTHING


def _is_label(found: str, words: Wording) -> bool:
    """Whether the words may name an amount: some of them say something, and there are few."""
    each = found.casefold().split()
    if found.endswith(("’s", "'s")) or not 0 < len(each) <= _LONGEST or not all(map(_WORDS.search, each)):
        return False
    if each[0] in words.pronouns or (each[0] in words.vague and each[1:2] and each[1] in words.links):
        return False
    empty = words.pronouns | words.copulas | words.ends | words.articles | words.links | words.passing | words.vague
    return any(bare not in empty and len(bare) > 1 for bare in (_ELIDED.sub("", word).strip(":") for word in each))


def _text(kept: Sequence[Token]) -> str:
    return " ".join(each.text for each in kept)


def _counted(near: AmountInSentence) -> str:
    """The things, with what follows them; of people, what they do, or the subject that they are."""
    words, subject, things = near.words, near.subject, near.said.counted
    if words.capital_nouns and not any(word[:1].isupper() for word in things.split()):
        return ""
    is_people = set(things.casefold().split()) <= words.people
    after = near.after if near.after and near.after[0].small in words.links | words.shares else ()
    if is_people and subject and _has_noun(subject.words, words) and not subject.between:
        return _with_verb(subject, near)
    if words.capital_nouns and near.following and is_participle(near.following, near.sentence, words):
        return f"{things} {near.following[0].text}"
    if after and not is_people:
        return f"{things} {_text(after)}"
    if subject is not None and _DONE.fullmatch(subject.main) and not subject.between:
        return f"{things} {subject.main}"
    begins = all(each.small in words.articles | words.ends for each in near.lead)
    if subject is None and begins and (predicate := predicate_after(near.sentence, near.end, words, near.stops)):
        tells = is_people or is_verb(predicate[0], words) or predicate[0].small in words.copulas
        if tells and predicate[0].small not in (words.ends - words.articles) | words.both:
            return f"{things} {_text(predicate)}"
    if is_people:
        return f"{things} {_text(after)}" if after else ""
    if " " not in things and (whole := apposition(near.clauses, words)):
        return f"{_text(whole)}: {things}"
    return f"{_text(subject.words)}: {things}" if subject and _is_name(subject, words) else things


def _with_verb(subject: Subject, near: AmountInSentence) -> str:
    """A subject with its verb, where that says more than that an amount was reached."""
    return _text(subject.words) if _is_level(subject, near) else f"{_text(subject.words)} {subject.verb}".strip()


def _is_name(subject: Subject, words: Wording) -> bool:
    """Whether a subject is short, and more than a pronoun."""
    return len(subject.words) <= _LONGEST_NAME and not all(each.small in words.pronouns for each in subject.words)


def _measured(near: AmountInSentence) -> str:
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
    return f"{_text(subject.words)} {subject.verb} {following[0].text}".replace("  ", " ")


def _noun_of(near: AmountInSentence) -> str:
    """The noun that an amount follows: "operating loss" before "of"; of a rise, what rose."""
    words, lead = near.words, near.lead
    if len(lead) < 2 or lead[-1].small not in words.shares:
        return ""
    kept: list[Token] = []
    stops = words.links | words.articles | words.ends | words.pronouns | words.copulas
    for before, token in reversed(list(pairwise((None, *lead[:-1])))):
        is_noun = before is not None and before.small in words.articles
        if (
            token is None
            or token.small in stops
            or (is_verb(token, words) and not is_noun)
            or not token.text[0].isalpha()
            or len(kept) >= _LONGEST_NOUN
        ):
            break
        kept.insert(0, token)
    if len(kept) < len(lead) - 1 and lead[-len(kept) - 2].small in words.inside:  # in lieu of
        return ""
    if words.capital_nouns and not any(each.text[0].isupper() for each in kept):
        return ""
    if not any(each.text[0].islower() or words.capital_nouns for each in kept):
        return ""
    if len(kept) > 1 or not _moves(kept[0].text, near.language):
        return _text(kept)
    if near.after and near.after[0].small in words.links:
        return f"{kept[0].text} {_text(near.after)}"
    subject = subject_of(near.clauses[1:], words) if len(lead) <= _LONGEST_NOUN else near.subject
    return f"{_text(subject.words)}: {kept[0].text}" if subject and _has_noun(subject.words, words) else _NONE


def _moves(word: str, language: str) -> bool:
    """Whether a word says that something rose or fell."""
    return any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))


def _share(near: AmountInSentence) -> str:
    """What a part of something does: "voters backed the plan" behind "60% of"."""
    words, following = near.words, near.following
    is_share = near.said.unit is None or near.said.unit.kind is UnitKind.PERCENT
    if not is_share or near.subject is not None or len(following) < 2:
        return ""
    if following[0].small not in words.shares or following[0].start - near.end > 1:
        return ""
    if any(is_verb(each, words) for each in near.lead):
        return ""
    predicate = predicate_after(near.sentence, following[1].start, words, near.times, skips_numbers=True)
    return _text(without_article(predicate, words)) if _has_noun(predicate, words) else ""


def _direct(near: AmountInSentence) -> str:
    """The noun that an amount stands before: "loan" of "$5 million loan"."""
    words, after = near.words, near.after
    if not after or after[0].small in words.links | words.articles | words.shares or is_verb(after[0], words):
        return ""
    return "" if words.capital_nouns and not after[0].text[0].isupper() else _text(after)


def _by_subject(near: AmountInSentence) -> str:
    """The subject with its verb, or what the amount is for where the subject is a name."""
    words, subject, purpose = near.words, near.subject, _purpose(near)
    if subject is None or all(each.small in words.pronouns for each in subject.words):
        verbs = [subject.main] if subject else [each.text for each in near.lead if is_verb(each, words)]
        cost = next((verb for verb in verbs if _COSTS.match(verb.casefold())), "")
        return cost or ("" if subject is None and any(_moves(verb, near.language) for verb in verbs) else purpose)
    if any(one.start < subject.words[-1].end and subject.words[0].start < one.end for one in near.others):
        return subject.main if _COSTS.match(subject.main.casefold()) else purpose
    if _is_level(subject, near) and any(not each.text[0].isalpha() for each in subject.between):
        return f"{_text(subject.words)}{_origin(subject, near)}" if _has_noun(subject.words, words) else purpose
    between = [each for each in subject.between if each.small not in words.steps]
    object_ = without_article([each for each in trimmed(between, words) if each.small not in words.ends], words)
    if object_ and _has_noun(object_, words):
        is_plain = len(object_) <= _LONGEST_OBJECT and not any(_is_unplain(each, words) for each in object_)
        if not subject.verb or not is_plain:
            return ""
        return _text(object_) if subject.between[-1].small in words.levels else f"{subject.main} {_text(object_)}"
    if _has_noun(subject.words, words):
        return _with_verb(subject, near)
    if purpose:
        return f"{_text(subject.words)}: {purpose}"
    return _with_verb(subject, near) if subject.verb else ""


def _is_unplain(token: Token, words: Wording) -> bool:
    """Whether a word shows that what stands between verb and amount is more than an object."""
    is_more = is_verb(token, words) or token.small in words.passing | words.levels or _GERUND.fullmatch(token.text)
    return bool(is_more) or not token.text[0].isalpha()


def _is_level(subject: Subject, near: AmountInSentence) -> bool:
    """Whether something rose or fell to the amount, rather than by it."""
    between = subject.between
    return bool(between) and between[-1].small in near.words.levels and _moves(subject.main, near.language)


def _origin(subject: Subject, near: AmountInSentence) -> str:
    """What something rose or fell from, where it is told before what it came to: " rose from 9%"."""
    first, last = subject.between[0], subject.between[-1]
    if first.small not in near.words.origins:
        return ""
    return f" {subject.verb} {near.sentence[first.start : last.start].strip()}"


def _purpose(near: AmountInSentence) -> str:
    """What stands behind a preposition after the amount: "ad spending" of "in ad spending"."""
    words, after = near.words, near.after
    if len(after) < 2 or after[0].small not in words.links - words.levels:
        return ""
    rest = without_article(after[1:], words)
    return _text(rest) if _has_noun(rest, words) else ""


def _has_noun(kept: Sequence[Token], words: Wording) -> bool:
    """Whether the words are more than names and pronouns."""
    empty = words.pronouns | words.links | words.articles | words.ends | words.copulas | words.passing | words.vague
    told = [each for each in kept if _ELIDED.sub("", each.small) not in empty and len(each.text) > 1]
    if words.capital_nouns:
        return any(each.text[0].isupper() for each in told)
    return any(each.text[0].islower() or _begins_sentence(each, words) for each in told)


def _begins_sentence(token: Token, words: Wording) -> bool:
    """Whether a word has its capital letter from the sentence alone."""
    return token.start <= 1 and token.text not in words.names and not token.text.isupper()
