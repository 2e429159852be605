"""An amount in its sentence: the words around it, what its clause is about, and what of these may name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import zip_longest

from digest.ingest.proposing.amounts import ProposedAmount
from digest.ingest.proposing.clauses import MARKS, Clause, Token, clauses_before, tokens
from digest.ingest.proposing.phrases import Subject, joined, phrase_after, subject_of, without_worth
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.quantity import Quantity
from digest.quantities.units import UnitKind
from digest.text.spans import Span

LONGEST, LONGEST_NOUN, FEW_WORDS = 9, 4, 3
"""How many words a label has at the most, a noun within it, and what says little."""
_PARTICIPLE = re.compile(
    r"(?:ge\w{3,}(?:[td]|en)|(?:be|ver|er|her|ont|ent|zer)\w{3,}[td]|\w{2,}ge\w{3,}(?:[td]|en)|\w{3,}iert)"
)
"""German and Dutch ones."""
_INFINITIVE_CLAUSE = re.compile(r"(?<!\w)(?:zu [a-zäöüß]{2,}|[a-zäöüß]{2,}zu[a-zäöüß]{2,})(?:en|ern|eln)\W*$")
_INFINITIVE = re.compile(r"[a-zäöüßé]{2,}(?:en|ern|eln)|doen|gaan|zien|staan|slaan")
_HELPING = frozenset("werden wird wurde wurden worden geworden sein ist sind".split())
"""What stands behind a participle at the end of a German clause."""
_NOTHING = re.compile(r"(?!)")
_ENDS_CLAUSE = re.compile(r"[,;:.!?()]\s|[.!?]$|\s(?:und|oder|en|of)\s")
_WITH_CONDITION = 3  # clauses
_WITHIN = frozenset({"aber", "doch"})
"""German words that part clauses behind a comma alone, and else stand within one: "sei aber der Umsatz"."""
ELIDED = re.compile(r"^\w{1,2}['’]")
"""An article or a preposition that is written onto its noun."""


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
    things_before: str = ""
    """The only things that the sentence before counts: "dodici autobus" before "Costano 6,2 milioni"."""

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
    def parts(self) -> list[Clause]:
        """The words before the amount, parted at every mark and joining word, the nearest first."""
        found = clauses_before(self.sentence, self.amount.span.start, self.times, _joins(self.language))
        if len(found) > 1 and not found[0].tokens and found[0].lead in self.words.that and _is_only(found[1]):
            found = found[1:]
        return joined(found, self.words)

    @cached_property
    def clauses(self) -> list[Clause]:
        """The same, without a condition that stands within the amount's own clause."""
        return _without_condition(self.parts, self.words)

    @property
    def lead(self) -> tuple[Token, ...]:
        """The words of the amount's own clause before it."""
        return without_worth(self.clauses[0].tokens, self.words) if self.clauses else ()

    @cached_property
    def subject(self) -> Subject | None:
        own = [each.small for each in self.lead]
        if own and len(self.clauses) > 1 and set(own) <= self.words.steps | self.words.levels | self.words.articles:
            moved = subject_of(self.clauses[1:], self.words)  # "Rents have risen, by 12%", "by 12%, to £900"
            levels = tuple(each for each in self.lead if each.small in self.words.levels)
            return moved._replace(between=levels) if moved and levels and moves(moved.main, self.language) else moved
        if len(self.clauses) > 1 and self.is_infinitive_clause:
            before = subject_of(self.clauses[1:], self.words)
            return before and before._replace(
                verb=before.verb or _finite(self.clauses[1].tokens, self.words), between=self.lead
            )
        return subject_of(self.clauses, self.words)

    @property
    def is_infinitive_clause(self) -> bool:
        """Whether the clause is a German one without a subject: "plant, 400 Stellen zu streichen"."""
        mark = MARKS.search(self.sentence, self.end)
        clause = self.sentence[self.end : mark.start() if mark else len(self.sentence)]
        has_verb = any(is_verb(each, self.words) or each.small in self.words.copulas for each in self.lead)
        return bool(self.words.capital_nouns) and not has_verb and bool(_INFINITIVE_CLAUSE.search(clause))

    @cached_property
    def after(self) -> tuple[Token, ...]:
        """The phrase behind the amount."""
        return phrase_after(self.sentence, self.end, self.words, self.stops)

    @cached_property
    def following(self) -> tuple[Token, ...]:
        """All words behind the amount."""
        return tokens(self.sentence, self.end, len(self.sentence), self.times)

    @property
    def clause_behind(self) -> tuple[Token, ...]:
        """The words behind the amount up to the end of its clause."""
        mark = MARKS.search(self.sentence, self.end)
        return tokens(self.sentence, self.end, mark.start() if mark else len(self.sentence), ())

    @property
    def stops(self) -> tuple[Span, ...]:
        return (*self.times, *self.others)


def _finite(kept: Sequence[Token], words: Wording) -> str:
    """The helping verb of a German clause with the participle at its end, where that is known as no verb."""
    found = [each for each in kept if each.small in words.copulas][:1]
    last = kept[-1:] if found and kept[-1].text[0].islower() and kept[-1] != found[0] else ()
    return text_of((*found, *last))


def _without_condition(found: list[Clause], words: Wording) -> list[Clause]:
    """The clauses without one between commas that parts a German or Dutch verb from the rest of its clause: "Die Linie
    würde, falls sie kommt, 40 Millionen kosten"."""
    if len(found) < _WITH_CONDITION or not words.particles or found[0].lead != "," or found[1].lead != ",":
        return found
    before, aside = found[2].tokens, found[1].tokens
    if found[0].tokens or not before or not aside or before[-1].small not in words.modals:
        return found
    return [found[2], *found[3:]] if aside[0].small in words.ends | words.both | words.that else found


def _is_only(clause: Clause) -> bool:
    """Whether a clause goes on with "que" as French says "only": "n'atteindra plus que 30 %"."""
    return any(each.small.startswith(("n'", "n’")) or each.small == "ne" for each in clause.tokens)


@lru_cache(maxsize=16)
def _joins(language: str) -> re.Pattern[str]:
    words = wording(language)
    joins = (each for each in assertions(language).joins if not (words.capital_nouns and each in _WITHIN))
    joined = (*joins, *words.that)
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, joined))})\s") if joined else _NOTHING


def text_of(kept: Sequence[Token]) -> str:
    return " ".join(each.text for each in kept)


def is_share(near: AmountInSentence) -> bool:
    """Whether the amount is a part of a whole, which may stand behind it."""
    return near.said.unit is None or near.said.unit.kind is UnitKind.PERCENT


def moves(word: str, language: str) -> bool:
    """Whether a word says that something rose or fell."""
    return any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))


def with_verb(subject: Subject, near: AmountInSentence) -> str:
    """A subject with its verb, where that says more than that an amount was reached."""
    if is_level(subject, near):
        return text_of(subject.words)
    last = particle(near) if subject.verb else participle(near)
    told = " ".join(filter(None, (text_of(subject.words), subject.verb, last)))
    plain = near.words.steps | near.words.levels | near.words.ends
    has_object = any(each.small not in plain for each in subject.between)
    closing = "" if last or has_object else closing_verb(near)
    helping = subject.verb or helping_verb(subject, near)
    return f"{text_of(subject.words)} {helping} {closing}" if closing and helping else told


def helping_verb(subject: Subject, near: AmountInSentence) -> str:
    """The verb beside a subject that another one at the end of its clause belongs to: "soll"."""
    return next((each.text for each in near.lead if each.small in near.words.modals), "")


def closing_verb(near: AmountInSentence) -> str:
    """The infinitive that ends a clause in German and Dutch right behind the amount: "erhalten", "te bouwen"."""
    if not near.words.particles:
        return ""
    behind = near.clause_behind
    last = behind[-1:] if behind and _INFINITIVE.fullmatch(behind[-1].text) else ()
    if last and len(behind) > 1 and behind[-2].small in ("te", "zu"):
        last = behind[-3:] if len(behind) > 2 and behind[-3].small in near.words.particles else behind[-2:]
    between = behind[: len(behind) - len(last)]
    is_all = not between or [each.start for each in between] == [each.start for each in near.after]
    return text_of(behind) if last and is_all else ""


def particle(near: AmountInSentence) -> str:
    """What parts from its verb and ends the clause: "nach" of "gaben vier Prozent nach"; empty where nothing does."""
    if not near.words.particles:
        return ""
    first, second = [*near.following[:2], None, None][:2]
    if first and second and first.small in near.words.particles and second.small in near.words.purposes:
        return first.text  # "trekt 12 miljoen euro uit voor de haven"
    mark = _ENDS_CLAUSE.search(near.sentence, near.end)
    end = mark.start() if mark else len(near.sentence)
    last = [each for each in near.following if each.start < end][-1:]
    return last[0].text if last and last[0].small in near.words.particles else ""


def participle(near: AmountInSentence) -> str:
    """The participle that ends a clause whose verb only helps it: "gestiegen" of "ist um 3 Prozent gestiegen"."""
    if not near.words.particles:
        return ""
    behind = [each for each in near.clause_behind if each.small not in _HELPING]
    for each, following in zip_longest(behind, behind[1:]):
        ends = following is None or following.small in near.words.both
        if ends and each.text[0].islower() and _PARTICIPLE.fullmatch(each.small):
            return each.text
    return ""


def is_level(subject: Subject, near: AmountInSentence) -> bool:
    """Whether something rose or fell to the amount, rather than by it; or went from another to this one."""
    words, between = near.words, subject.between
    if not between or between[-1].small not in words.levels:
        return False
    if moves(subject.main, near.language):
        return True
    small = words.origins | words.levels | words.steps | words.ends | words.links
    rest = [each for each in between if not any(one.start <= each.start < one.end for one in near.others)]
    return len(rest) < len(between) and all(each.small in small or not each.text[0].isalpha() for each in rest)


def has_noun(kept: Sequence[Token], words: Wording) -> bool:
    """Whether the words are more than names and pronouns."""
    empty = words.pronouns | words.links | words.articles | words.ends | words.copulas | words.passing | words.vague
    told = [each for each in kept if ELIDED.sub("", each.small) not in empty and len(each.text) > 1]
    if words.capital_nouns:
        return any(each.text[0].isupper() for each in told)
    return any(each.text[0].islower() or _begins_sentence(each, words) for each in told)


def _begins_sentence(token: Token, words: Wording) -> bool:
    """Whether a word has its capital letter from the sentence alone."""
    return token.start <= 1 and token.text not in words.names and not token.text.isupper()
