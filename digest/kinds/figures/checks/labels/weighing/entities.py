"""Whose an amount is, by the names around it: of "*Brandt* at $40bn, ahead of *Lomax* with $9bn", either's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import ending, same_unit
from digest.kinds.figures.checks.labels.weighing.likeness import SURELY, is_told
from digest.kinds.figures.checks.labels.words import Keys, told
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months, weekdays
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from digest.quantities.mentions import Mention

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠА-ЯЁ"
_NAME = rf"[{_CAPITAL}][\w&’'.-]*"
_JOINED = r",?\s(?:(?:and|y|et|e|i|och|en|of|of the|de|du|von|van|&)\s)?"
_NAMES = re.compile(rf"(?<![\w.’'-]){_NAME}(?:{_JOINED}{_NAME})*")
_CAPITALISED = re.compile(rf"(?<![\w’'-])[{_CAPITAL}][\w’'-]*")
_LAST_NAME = re.compile(rf"([{_CAPITAL}][\w-]*)(?:['’]s?)?\s$")
_NEXT_NAME = re.compile(rf"(?:\s[^\W\d_]+){{0,2}}\s([{_CAPITAL}][\w-]*)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_QUOTED = re.compile(r"[「『《“]([^「」『』《》“”]{2,20})[」』》”]")
_STOPS = re.compile(r"[,;:()–—]|(?<!\w)(?:than|who|which|that|whose)(?!\w)")
_NUMBERED = re.compile(r"\s\d")
_OWNING = ("'s", "’s", "'", "’")
_MOST_BETWEEN = 8
_LOOK = 24
_GERMAN = "de"
_GERMAN_PLACE = re.compile(
    r"(?<!\w)(?i:in|aus|für|bei|auf)\s(?:den\s|der\s)?(?P<name>[A-ZÄÖÜ][\w-]{2,}(?:\s[A-ZÄÖÜ][\w-]+)?)(?!\sder|\sdes|\svon)"
)


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence
def entities(sentence: str, language: str) -> Mapping[Span, frozenset[Keys]]:
    """The words of the names that each amount of `sentence` is of, by where its core stands; none where no name is
    told, or where capital letters tell none.

    They stand behind it in its phrase ("11% *in France*"), or else are the last before it that is not so of an earlier
    one of its kind.
    """
    if language.split("-")[0] == _GERMAN:
        return {}
    passage = whole_sentence(sentence, language)
    amounts = [each for each in passage.mentions if not each.is_named]
    if is_edgeless(sentence):
        return _called(sentence, amounts)
    return _of_names(list(_names(sentence, language)), amounts, passage)


@lru_cache(maxsize=32)
def places(sentence: str, language: str) -> Mapping[Span, frozenset[Keys]]:
    """The same in German, by what stands with a capital letter right behind a preposition: in Tirol, für Kinder."""
    if language.split("-")[0] != _GERMAN:
        return entities(sentence, language)
    passage = whole_sentence(sentence, language)
    names = [Span(*match.span("name")) for match in _GERMAN_PLACE.finditer(sentence)]
    return _of_names(names, [each for each in passage.mentions if not each.is_named], passage)


def _of_names(names: list[Span], amounts: list[Mention], passage: PassageInSentence) -> Mapping[Span, frozenset[Keys]]:
    """The words of that of `names` which each of `amounts` is of."""
    sentence, language = passage.sentence, passage.language
    found: dict[Span, frozenset[Keys]] = {}
    taken: list[tuple[Span, Mention]] = []
    for order, amount in enumerate(amounts):
        end = amounts[order + 1].span.start if order + 1 < len(amounts) else len(sentence)
        own = _behind(amount, end, names, passage)
        if own is not None:
            taken.append((own, amount))
        elif (compared := _compared_with(amount, amounts[:order], passage)) is not None:
            found[amount.core] = found[compared.core]
            continue
        else:
            others = [name for name, taker in taken if same_unit(taker, amount)]
            before = [name for name in names if name.end <= amount.span.start and name not in others]
            before = [name for name in before if not _ends_phrase(name, amount, amounts[:order], passage)]
            own = before[-1] if before else None
        found[amount.core] = frozenset(told(f"x {sentence[own.start : own.end]}", language)) if own else frozenset()
    return found


def _compared_with(amount: Mention, before: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The amount right before one that it is compared with: 47%, *compared to* 57% a year ago."""
    if not before or not same_unit(before[-1], amount):
        return None
    lead = passage.sentence[before[-1].core.end : amount.span.start]
    return before[-1] if ending(passage.language, "earlier").search(lead) and len(lead) <= 2 * _LOOK else None


def _called(sentence: str, amounts: list[Mention]) -> Mapping[Span, frozenset[Keys]]:
    """The name in quotation marks before each amount, behind the last one, in scripts without capital letters:
    「しおさい12号」が170%."""
    found: dict[Span, frozenset[Keys]] = {}
    behind = 0
    for amount in amounts:
        names = [match[1] for match in _QUOTED.finditer(sentence, behind, amount.span.start)]
        found[amount.core] = frozenset(frozenset({name}) for name in names[-1:])
        behind = amount.core.end
    return found


def _ends_phrase(name: Span, amount: Mention, before: list[Mention], passage: PassageInSentence) -> bool:
    """Whether a name stands behind a preposition at the end of what is told of an earlier amount: paid $5m for the part
    *in Kent*, and $3m later."""
    if not before or name.start < before[-1].core.end:
        return False
    lead = passage.sentence[before[-1].core.end : name.start].split()
    is_led = bool(lead) and lead[-1].casefold() in grammar(passage.language).lexicon.prepositions
    between = passage.sentence[name.end : amount.span.start]
    return is_led and between.lstrip().startswith((",", ";")) and len(lead) > _MOST_BETWEEN


def _names(sentence: str, language: str) -> Iterator[Span]:
    """The names of a sentence, and those joined to them; not of months, days and of those who say so."""
    locale = grammar(language).locale
    dates = months(locale) | weekdays(locale)
    for match in _NAMES.finditer(sentence):
        words = [word.casefold() for word in _WORD.findall(match[0])]
        if all(word in dates for word in words):
            continue
        lone = match.start() == 0 and len(words) == 1 and not match[0].endswith(_OWNING)
        if lone and not match[0].isupper():
            continue  # the first word of a sentence
        if _NUMBERED.match(sentence, match.end()) and not match[0].endswith(_OWNING):
            continue  # VO 2, Boeing 737, but Melvin's 1,902
        if words_of(language, "according").search(sentence[max(0, match.start() - _LOOK) : match.start()]):
            continue
        if words_of(language, "saying").match(sentence, match.end() + 1):
            continue
        yield Span(*match.span())


def _behind(amount: Mention, end: int, names: list[Span], passage: PassageInSentence) -> Span | None:
    """The name behind an amount, before the next at `end`, that no more than a few words and no mark part from it."""
    own = clause_of(phrases(passage.sentence, passage.language), amount.core)
    behind = next((name for name in names if amount.core.end <= name.start < min(end, own.end)), None)
    if behind is None:
        return None
    name = passage.sentence[behind.start : behind.end]
    if name.endswith(_OWNING) and not passage.sentence[behind.end : end].strip():
        return None  # 4,225 votes, to *Roe's* 1,902
    between = passage.sentence[amount.core.end : behind.start]
    joining = {
        between.strip().casefold(),
        passage.sentence[max(amount.core.end, amount.span.end) : behind.start].strip(),
    }
    if not joining.isdisjoint(labelling_of(passage.language).both):  # Lee, 48 *and Roe*, 51
        return None
    return None if _STOPS.search(between) or len(between.split()) > _MOST_BETWEEN else behind


def is_of_name(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of a label is of a name that an amount is of."""
    names = tuple(entities(passage.sentence, passage.language).get(mention.core, ()))
    if is_edgeless(label):
        return any(name in label for keys in names for name in keys)
    named = " ".join(("x", *_CAPITALISED.findall(label)))  # "Deaths from the *cyclone*" has no name
    return any(is_told(word, names, SURELY, passage.language) for word in told(named, passage.language))


def stands_beside_name(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a name that the label has stands right before an amount, *Roe's* 1,902, or a word or two behind it: 44%
    are *in Sweden*."""
    sentence, language = passage.sentence, passage.language
    found = (_LAST_NAME.search(sentence, 0, mention.span.start), _NEXT_NAME.match(sentence, mention.core.end))
    named = told(" ".join(("x", *_CAPITALISED.findall(label))), language)
    words = (word for match in found if match for word in told(f"x {match[1]}", language))
    return any(is_told(word, named, SURELY, language) for word in words)


def is_of_other_name(label: str, other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has a name that its own amount is of, and the other is of another, or is of the same kind."""
    if not is_of_name(label, mention, passage) or is_of_name(label, other, passage):
        return False
    is_named = bool(entities(passage.sentence, passage.language).get(other.core))
    return is_named or kind_of(other, passage.language) is kind_of(mention, passage.language)
