"""The neighbour's amount that a label is of: by kind, rate, currency, sum, age, or what it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import (
    FITS,
    KINDS_OF_NEIGHBOURS,
    head_of,
    kind_of,
    label_kind,
    says_money,
)
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.parts import is_part_of_it
from digest.kinds.figures.checks.labels.words import Keys, among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.parsing.counted import alike
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_OF = re.compile(r"\s(?:of\s|de\s|di\s|d')?([^\W\d_]{4,})")
_OF_SHORT = re.compile(r"\s(?:of the|des?|del|du|der|do|da)\s([^\W\d_]{3,})")
_SCALED = re.compile(r"[\d.,\s]+[^\W\d].*")
_SIGNS = deferred(r"[\u3400-\u9fff]{2,4}|[\u30a0-\u30ff]{2,8}")
_PAST = re.compile(r"^[a-z]{3,}ed$")
_LEAST_COUNT = 13
_NEAR = 24
_NEAR_MONEY, _NEXT = 48, 4
_OPENED = re.compile(r"([^()（）]+)[(（](?P<inside>[^()（）]*)$")
_FOLLOWING = deferred(
    r"\s(?P<by>[a-zà-ÿ]{1,5}(?:\s(?:the|den|dem|der|die|la|le|el|les|los))?)\s(?P<name>[A-ZÀ-ÞŁŚŻ][\w-]+)"
)
_HAS_DIGIT = re.compile(r"\d")
_LONGEST_ENDING = 4
_ENGLISH, _GERMAN = "en", "de"
_ADJECTIVE_FIRST = frozenset({"pl"})
_ADJECTIVE = re.compile(r"(?:[nłwtd]e|[sc]kie|[eanl]ni|ci|li|wi|rzy|owe|sze)$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆ][\w-]{2,}")


def neighbour_of_kind(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The other amount that is of the label's kind, where this one is of a kind that the label cannot be of; or the one
    that counts what the label's head names, where this one counts something else."""
    language = passage.language
    own = kind_of(mention, language)
    if own is None and (other := _of_money(label, mention, others, passage)):
        return other
    if own is None:
        is_unspaced = is_edgeless(label)
        if is_unspaced:
            return _counted_otherwise(label, mention, others, passage)
        return _in_brackets(label, mention, others, passage) or _of_other_place(label, mention, others, passage)
    found = label_kind(label, language)
    if found is CountedKind.MONEY and own is CountedKind.THINGS and _is_scaled(mention, passage):
        things = union(told(mention.quantity.counted, language))
        if not any(among(word, things) for word in told(label, language)):
            return None
    # A growth in wages may be a share, but how long a reduction lasts is none.
    is_change = own is CountedKind.SHARE and found is not CountedKind.TIME and tells_change(label, language)
    if found is CountedKind.EXTENT and is_long(mention, language):
        return None
    if found is CountedKind.THINGS and own is CountedKind.MONEY and says_money(label, language):
        return None
    if own is CountedKind.SHARE and (
        (found is CountedKind.MONEY and _is_of_money(mention, passage)) or _is_of_labels_whole(label, mention, passage)
    ):
        return None
    if found is not None and own not in FITS[found] and not is_change:
        wanted = KINDS_OF_NEIGHBOURS.get(found, frozenset({found}))
        if other := next((other for other in others if _may_be(other, wanted, language)), None):
            return other
    if found is CountedKind.MEASURE and own is CountedKind.THINGS:
        measured = (each for each in others if kind_of(each, language) is CountedKind.MEASURE)
        if other := next(measured, None):
            return other
    if other := (_of_other_place(label, mention, others, passage) or _in_brackets(label, mention, others, passage)):
        return other
    if is_edgeless(label):
        return _counted_otherwise(label, mention, others, passage)
    if own is CountedKind.SHARE or found not in (None, CountedKind.THINGS, CountedKind.COUNT):
        return None
    return _counted_by_other(label, mention, others, passage)


def _of_money(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount of money, where the label names money and this is a bare number, three *of these houses*, or a
    fraction of anything else."""
    if label_kind(label, passage.language) is not CountedKind.MONEY:
        return None
    is_fraction = 0 < mention.quantity.number < 1 and mention.quantity.unit is None
    if not _counts_things(mention, passage) and (not is_fraction or _is_of_money(mention, passage)):
        return None
    return next((each for each in others if kind_of(each, passage.language) is CountedKind.MONEY), None)


def _counts_things(mention: Mention, passage: PassageInSentence) -> bool:
    if mention.listed is not None or mention.quantity.unit is not None:
        return False
    return grammar(passage.language).parts.match(passage.sentence, mention.core.end) is not None


def _is_scaled(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a number has a scale in letters and no unit: what follows it may be a verb, and it may be money."""
    number = passage.sentence[mention.core.start : mention.core.end]
    return bool(_SCALED.fullmatch(number)) and not is_edgeless(number)


def is_long(mention: Mention, language: str) -> bool:
    """Whether what an amount counts, or its unit in brackets would, is how long something is: 180 *pages*."""
    behind = _WORD.match(mention.quantity.counted.casefold())
    return behind is not None and behind[0] in labelling_of(language).extents


def _is_of_money(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a share is one of money: 60 Prozent der *Kosten*."""
    behind = _WORD.findall(passage.sentence[mention.core.end : mention.core.end + _NEAR_MONEY])[:_NEXT]
    money = [noun for noun, kind in labelling_of(passage.language).kinds.items() if kind is CountedKind.MONEY]
    return any(
        label_kind(word, passage.language) is CountedKind.MONEY or any(alike(word, noun) for noun in money)
        for word in behind
    )


def _is_of_labels_whole(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label names what a share is of, too: "Deuda respecto al *PIB*" of 55,7 % del *PIB*."""
    behind = passage.sentence[mention.core.end : mention.core.end + _NEAR]
    of = _OF.match(behind) or _OF_SHORT.match(behind)
    whole = union(told(of[1], passage.language)) if of else frozenset()
    return any(among(word, whole) for word in told(label, passage.language)[1:])


def _may_be(mention: Mention, kinds: frozenset[CountedKind], language: str) -> bool:
    """Whether an amount is of one of `kinds`; a number alone may count things."""
    quantity = mention.quantity
    if quantity.unit_kind is UnitKind.TALLY:
        return CountedKind.SCORE in kinds
    if quantity.unit is None and 0 < quantity.number < 1:
        return CountedKind.SHARE in kinds
    if quantity.unit is None and mention.listed is None and quantity.number >= _LEAST_COUNT:
        return CountedKind.THINGS in kinds
    return kind_of(mention, language) in kinds


def _of_other_place(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that the name of the label follows, where another name follows this one in the same way: 300
    soldiers *from Kent* and 17 *from York*."""
    own = _FOLLOWING.match(passage.sentence, _counted_end(mention, passage))
    if own is None or own["name"] in label:
        return None
    for other in others:
        found = _FOLLOWING.match(passage.sentence, _counted_end(other, passage))
        if found and found["by"] == own["by"] and found["name"] != own["name"] and found["name"] in label.split():
            return other
    return None


def _counted_end(mention: Mention, passage: PassageInSentence) -> int:
    """Where an amount ends with the word that it counts."""
    counted = mention.quantity.counted
    found = passage.sentence.find(counted, mention.core.end, mention.span.end) if counted else -1
    return max(mention.span.end, found + len(counted)) if found >= 0 else mention.span.end


def _in_brackets(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The amount in brackets behind a word of the label, where this one stands so behind a word that is none of it:
    Usyk (21 wins) and Fury (34 wins)."""
    own = _before_bracket(mention, passage)
    words = union(told(label, passage.language)) if own else frozenset()
    if not own or any(among(word, words) for word in own):
        return None
    part = clause_of(clauses(passage.sentence, passage.language), mention.core)
    there = told(passage.sentence[part.start : mention.span.start], passage.language)
    for other in others:
        before = _before_bracket(other, passage)
        alone = union(before)
        if any(among(word, words) and not among(word, alone) for word in there):
            continue
        if before and any(among(word, words) for word in before):
            return other
    return None


def _before_bracket(mention: Mention, passage: PassageInSentence) -> tuple[Keys, ...]:
    """The last word before a bracket that holds the amount, and nothing but amounts before it; none where it stands in
    none: Kent (up 3%, or 900 *people*)."""
    lead = passage.sentence[max(0, mention.span.start - _NEAR * 3) : mention.span.start]
    found = _OPENED.search(lead) if "(" in lead or "（" in lead else None
    if found is None or (found["inside"].strip() and not _HAS_DIGIT.search(found["inside"])):
        return ()
    return told(found[1], passage.language)[-1:]


def _counted_by_other(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    language = passage.language
    untold = labelling_of(language).untold
    words = [word for word in _WORD.findall(head_of(label, language)) if word.casefold() not in untold]
    if len(words) > 1 and words[-2].endswith("s") and _PAST.search(words[-1]):
        words = words[:-1]  # Bills *introduced*
    tongue = language.split("-")[0]  # in German all of a head is of the noun: freigelassene Gefangene
    heads = words[-1:] if tongue == _ENGLISH else words if tongue == _GERMAN else words[:1]
    if tongue in _ADJECTIVE_FIRST and len(words) > 1 and _ADJECTIVE.search(words[0]):
        heads = words[:2]
    if tongue == _ENGLISH and words and words[0].endswith("s") and kind_of(mention, language) is not CountedKind.THINGS:
        heads = [words[0], *heads]  # monkeys let loose: no time
    own = _things(mention, passage)
    if is_part_of_it(mention, others, passage) or _stands_behind_it(label, mention, passage):
        return None
    is_elliptic = bool(own) and all(word.casefold() in untold for word in own)
    if is_elliptic and kind_of(mention, language) is CountedKind.THINGS:  # 39,800 new ones
        return None
    floor = max((each.span.end for each in others if each.span.end <= mention.span.start), default=0)
    before = _WORD.findall(passage.sentence[max(floor, mention.span.start - _NEAR) : mention.span.start])[-2:]
    if not own or any(_names(word, thing, language) for word in words for thing in (*own, *before)):
        return None
    if tongue == _GERMAN and any(_ends_with(thing, word) for word in words for thing in own):
        return None
    kind = kind_of(mention, language)
    others = [each for each in others if kind is CountedKind.THINGS or kind_of(each, language) is not kind]
    if any(name in passage.sentence[floor : mention.span.start] for name in _NAME.findall(label)[1:]):
        return None
    return next(
        (
            each
            for each in others
            if any(_names(head, one, language) for head in heads for one in _things(each, passage))
        ),
        None,
    )


def _things(mention: Mention, passage: PassageInSentence) -> list[str]:
    """The words for what an amount counts or, of a unit of measure, what it is of: "197 Nm of *torque*"."""
    if mention.quantity.counted:
        return _WORD.findall(mention.quantity.counted)[:4]
    unit = mention.quantity.unit
    if unit is None and (parts := grammar(passage.language).parts.match(passage.sentence, mention.core.end)):
        return [parts[1]]  # three of these *houses*
    if unit is None or unit.kind is not UnitKind.PHYSICAL:
        return [unit.code] if unit else []
    of = _OF.match(passage.sentence, mention.core.end)
    return [of[1]] if of else [unit.code, *_WORD.findall(mention.quantity.after)]


def _names(head: str, word: str, language: str) -> bool:
    if alike(head, word) or any(among(one, union(told(word, language))) for one in told(head, language)):
        return True
    return (
        language.split("-")[0] == _GERMAN
        and len(word) > _LONGEST_ENDING
        and head.casefold().startswith(word.casefold())
        and not _is_measured(head[len(word) :], language)
    )


def _stands_behind_it(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether all words of a label stand behind its amount, before the next: 67 *on short-term contracts*."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    following = [each.span.start for each in passage.mentions if each.span.start >= mention.span.end]
    behind = union(told(passage.sentence[mention.core.end : min([own.end, *following])], passage.language))
    words = told(label, passage.language)
    return bool(words) and all(among(word, behind) for word in words)


def _ends_with(compound: str, word: str) -> bool:
    """Whether a German noun is a kind of what `word` names: *Stahlarbeitsplätze*."""
    return len(word) > _LONGEST_ENDING and compound.casefold().endswith(word.casefold())


def _is_measured(ending: str, language: str) -> bool:
    """Whether the end of a German noun says what its beginning is measured by, not that it is counted: Flächengröße."""
    kind = label_kind(ending.removeprefix("s"), language) if ending else None
    return ending.endswith("größe") or kind not in (None, CountedKind.THINGS, CountedKind.COUNT, CountedKind.SHARE)


def _counted_otherwise(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The other amount with the counter that things of the label's name have, where this one has another counter."""
    counters = labelling_of(passage.language).counters
    own = _counter(mention, passage)
    if not own:
        return None
    named = [each for each in others if len(_counter(each, passage)) > 1 and label.endswith(_counter(each, passage))]
    if named and own not in label:  # 出場チーム
        return named[0]
    ending = next((end for end in sorted(counters, key=len, reverse=True) if label.endswith(end)), None)
    if ending is None:
        return None
    wanted = counters[ending]
    if own.startswith((wanted, "名", "位")):
        return None
    return next((each for each in others if each.quantity.counted.startswith(wanted)), None)


def _counter(mention: Mention, passage: PassageInSentence) -> str:
    """What an amount counts in a text without spaces; a word behind it where that is no counter: 15チーム."""
    behind = _SIGNS.match(passage.sentence, mention.core.end)
    return mention.quantity.counted or (behind[0] if behind and mention.quantity.unit is None else "")
