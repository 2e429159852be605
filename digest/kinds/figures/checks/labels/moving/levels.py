"""Whether a figure is the amount that something came from or rose by, and its label says what it came to, or the other
way round."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.directions import Direction, ProfitOrLoss, direction, result, result_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.genitive import of_at_end
from digest.kinds.figures.checks.in_sentence.infinitives import is_to_come
from digest.kinds.figures.checks.in_sentence.times import is_of_period
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changed_to import changed_to
from digest.kinds.figures.checks.labels.moving.changes import (
    called_former,
    ending,
    former_words,
    has_any,
    is_by,
    is_change_amount,
    is_of_change,
    leads_to,
    same_measure,
    same_unit,
    tells_change,
)
from digest.kinds.figures.checks.labels.moving.origins import comes_first
from digest.kinds.figures.checks.labels.moving.sure_changes import is_surely_change
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.months import months
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import one_of
from digest.quantities.times.said_periods import said_periods
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.period import Period


class Timing(NamedTuple):
    """The figure's period, and the article's day."""

    period: Period | None
    published: dt.date | None


_WORD = re.compile(r"[^\W\d_]{2,}")
_DIGITS = re.compile(r"\d")
_LOOK = 28
_LEAST_COUNT = 100  # from how much on a bare number is surely no share
_PHRASE = re.compile(r"[^,;:.()、，。；]{0,48}")
_NOUN_PHRASE = 5
_PURPOSES = frozenset("on for against für gegen pour contre para contra voor per".split())
_LEVELS = frozenset({CountedKind.MONEY, CountedKind.THINGS, CountedKind.COUNT})
_ENGLISH = "en"
_VERB_LAST = frozenset({"de", "nl"})


def earlier_of(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing
) -> Mention | None:
    """The amount that came after, where this one is what it came from or is compared with, and the label does not say
    so: neither "previous" nor a time or another word that stands with this amount alone."""
    sentence, language = passage.sentence, passage.language
    words = labelling_of(language)
    if not words.froms or not comes_first(mention, others, passage):
        return None
    if _DIGITS.search(label) or called_former(label, language):
        return None
    if _names_other_month(label, sentence, language) or _names_beginning(label, sentence, language):
        return None
    if _is_of_now(label, mention, passage):
        return None
    same = [each for each in others if same_measure(each, mention, passage) and not _counts_other(each, mention)]
    after = min(same, key=lambda each: abs(each.span.start - mention.span.start), default=None)
    if after is None or (time.period is not None and not _is_time_of(after, passage, time)):
        return None
    if time.period is not None and is_of_period(time.period, mention, passage, time.published):
        return None
    own, its = (clause_of(clauses(sentence, language), each.core) for each in (mention, after))
    behind = min((each.span.start for each in others if each.span.start >= mention.span.end), default=own.end)
    rest = sentence[mention.core.end : max(mention.core.end, min(behind, own.end))]
    around = sentence[min(own.start, its.start) : max(own.end, its.end)]
    if has_any(label, words.present, language) and has_any(rest, words.present, language):
        return None  # from $2 *now* to $3
    if called_former(rest, language) and _names_other_month(label, around, language):  # from 4.4% *the previous month*
        return None
    led = sentence[max(0, mention.led.start - _LOOK) : mention.led.start]
    of = of_at_end(language).search(led)
    called = _WORD.findall(led[: of.start()])[-1:] if of else []  # from *a high of* 9%
    near = union(told(" ".join((*called, rest)), language))
    theirs = union(told(after.quantity.counted, language))
    if any(among(word, near) and not among(word, theirs) for word in told(label, language)):
        return None
    return after


def _counts_other(one: Mention, other: Mention) -> bool:
    """Whether two amounts count things of other names, of which none is the other's level: 918 *admissões* contra 811
    *demissões*."""
    first, second = (_WORD.findall(each.quantity.counted) for each in (one, other))
    return bool(first) and bool(second) and not alike(first[0], second[0])


def is_of_both(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing) -> bool:
    """Whether what is said of another amount is said of this one too, and the label may have its words: where it is an
    earlier one that is called so, or where a sentence begins with what something comes from."""
    language = passage.language
    words = labelling_of(language)
    if not words.froms or is_edgeless(passage.sentence):
        return False
    if passage.sentence[: mention.span.start].strip().casefold() in words.froms:
        return True
    is_earlier = time.period is not None or bool(called_former(label, language))
    return is_earlier and comes_first(mention, others, passage)


def later_of(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The amount that came before, where the label says "previous" and this one is what it came to."""
    language = passage.language
    said = frozenset(word.casefold() for word in _WORD.findall(passage.sentence))
    if not called_former(label, language) - said:  # "rents in the old town"
        return None
    earlier = [each for each in others if each.span.end <= mention.span.start and same_unit(each, mention)]
    if earlier and leads_to(earlier[-1], mention, passage) and comes_first(earlier[-1], [mention], passage):
        return earlier[-1]
    if _is_of_before(mention, passage):
        return None
    after = (each for each in others if each.span.start >= mention.span.end and same_unit(each, mention))
    alike = [mention, *(each for each in others if each.span.end <= mention.span.start)]
    return next((each for each in after if _is_of_before(each, passage) or comes_first(each, alike, passage)), None)


def _is_of_before(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause of an amount says that it is an earlier one, and of no other amount there: when it was 29%
    *last week*."""
    part = clause_of(clauses(passage.sentence, passage.language), mention.core)
    ends = [each.span.end for each in passage.mentions if part.start < each.span.end <= mention.span.start]
    starts = [each.span.start for each in passage.mentions if mention.core.end <= each.span.start < part.end]
    words = passage.sentence[max(ends, default=part.start) : min(starts, default=part.end)]
    is_former = bool(former_words(words, passage.language))
    return is_former or bool(words_of(passage.language, "last_year").search(words))


def _names_other_month(label: str, sentence: str, language: str) -> bool:
    """Whether a label names a month that its sentence does not, as "June" where that says "the month before"."""
    named = months(grammar(language).locale)
    return any(month in named and month not in sentence.casefold() for month in map(str.casefold, _WORD.findall(label)))


def _names_beginning(label: str, sentence: str, language: str) -> bool:
    """Whether a label names the month since which something changed: *since March* raised from 2%."""
    named = months(grammar(language).locale)
    words = [re.escape(word) for word in map(str.casefold, _WORD.findall(label)) if word in named]
    since = words_of(language, "since").pattern
    return any(re.search(rf"(?<!\w)(?:{since})\s{word}(?!\w)", sentence, re.IGNORECASE) for word in words)


def is_called_earlier(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the label says that its amount is an earlier one, which is what the sentence says of this one; where
    another is yet to come, that is the one of now."""
    if _is_of_now(label, mention, passage):
        return comes_first(mention, others, passage)
    if not called_former(label, passage.language):
        return False
    return comes_first(mention, others, passage) or (
        _is_dated_before(mention, passage) and not any(_is_dated_before(each, passage) for each in others)
    )


def _is_of_now(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label says "now" of what a sentence says is yet to change, or of what a change is from that need not be
    past: *an increase from* 5 percent."""
    language = passage.language
    if not has_any(label, labelling_of(language).present, language):
        return False
    return is_to_come(passage.sentence, language) or _is_changed_by_noun(mention, passage)


def _is_changed_by_noun(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a noun of change with an article leads from "from" to the amount."""
    lead = passage.sentence[max(0, mention.span.start - 2 * _LOOK) : mention.span.start]
    led = ending(passage.language, "froms").search(lead)
    words = [word.casefold() for word in _WORD.findall(lead[: led.start()])] if led else []
    articles = grammar(passage.language).lexicon.definite
    is_noun = any(word in articles for word in words[-_NOUN_PHRASE:-1]) or "a" in lead.split()[-_NOUN_PHRASE:]
    return bool(words) and is_of_change(words[-1], passage.language) and is_noun


def _is_dated_before(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether what follows an amount says that it is of before: 1.7 million *four years ago*."""
    if is_edgeless(passage.sentence):
        return False
    behind = _PHRASE.match(passage.sentence, mention.core.end)
    if behind is None or any(
        each is not mention and same_unit(each, mention) and behind.start() <= each.core.start < behind.end()
        for each in passage.mentions
    ):
        return False  # 9% *from earlier 8%*
    return bool(former_words(behind[0], passage.language))


def _is_time_of(mention: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether the figure's period is one that the sentence gives for the amount `mention`."""
    if time.period is None:
        return False
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    said = said_periods(passage.sentence, passage.language, time.published)
    return any(
        own.start <= each.span.start < own.end and each.meets(time.period.start, time.period.end) for each in said
    )


def level_or_change(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The change, where the label says a change and the amount is what something came to; or what it came to, where the
    label says no change and the amount is one."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence):
        return changed_to(label, mention, others, passage)
    if not labelling_of(language).to:
        return None
    told = result_of(label, language)
    if told is not None and result(sentence, mention.core, language) is told:
        return None  # a loss that widened to $5m is no change
    if names_move(label, mention, passage):
        return None
    if moved := [each for each in others if names_move(label, each, passage) and _is_level(mention, each, passage)]:
        return moved[-1]
    tells = tells_change(label, language) and not _is_of_change_only(label, language)
    tells = tells or _adds(label, mention, language)
    if tells:
        is_time = kind_of(mention, language) is CountedKind.TIME
        before = [each for each in others if each.span.end <= mention.span.start]
        before = [each for each in before if is_time or kind_of(each, language) is not CountedKind.TIME]
        changes = (each for each in reversed(before) if _is_level(mention, each, passage))
        if changes_itself(label, mention, passage) or is_surely_change(mention, passage):
            return None
        is_verb_last = language.split("-")[0] in _VERB_LAST  # um 10 Prozent auf 3 Millionen zurückgegangen
        return next(
            (each for each in changes if is_change_amount(each, passage) or (is_verb_last and is_by(each, passage))),
            None,
        )
    if language != _ENGLISH and tells_change(label, _ENGLISH):
        return None  # a digest in English names what articles in other languages say
    behind = [each for each in others if each.span.start >= mention.span.end]
    if len(behind) > 1 and is_by(mention, passage) and comes_first(behind[0], behind[1:], passage):
        return behind[1]  # cut deaths by a third, from 30% to 20%
    if comes_first(mention, others, passage):
        return None  # raised *from 54* to 62
    is_change = bool(behind) and (is_change_amount(mention, passage) or is_by(mention, passage))
    if is_change and _is_level(behind[0], mention, passage):
        after, is_share = behind[0].quantity.unit, mention.quantity.is_share
        is_count = after is None and behind[0].quantity.number >= _LEAST_COUNT
        if is_share and (is_count or (after is not None and after.kind is not UnitKind.PERCENT)):
            return behind[0]
        is_moved = is_by(mention, passage) or _is_moved(mention, passage)
        is_next = leads_to(mention, behind[0], passage) or _is_then_reached(behind[0], passage)
        return behind[0] if is_next and is_moved else None
    return None


def names_move(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label says as a gain or a loss by how much something rose or fell: "Loss of the yuan", which fell *by
    3%*."""
    sentence, language = passage.sentence, passage.language
    told = result_of(label, language)
    if told is None or not is_by(mention, passage) or result(sentence, mention.core, language) is not None:
        return False
    return direction(sentence, mention.core, language) is (
        Direction.UP if told is ProfitOrLoss.GAIN else Direction.DOWN
    )


def _is_then_reached(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a verb that leads to an amount says what something came to: fell by 509 in May *and stands at* 1,899."""
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    led = ending(passage.language, "to").search(lead)
    return led is not None and " " in led[0].strip()


def _adds(label: str, mention: Mention, language: str) -> bool:
    """Whether a label says that the things its amount counts came on top of others: "New infections", but no new
    price."""
    return has_any(label, labelling_of(language).added, language) and kind_of(mention, language) in (
        None,
        CountedKind.THINGS,
    )


def _is_of_change_only(label: str, language: str) -> bool:
    """Whether a label names money or things, and a change only as what they are for: *spending* on crime reduction."""
    head = head_of(label, language)
    behind = label[len(head) :].split()[:1]
    is_for = bool(behind) and behind[0].casefold() in _PURPOSES
    return is_for and label_kind(label, language) in _LEVELS and not tells_change(head, language)


def changes_itself(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the change that a label names changes in turn: *cut* its *growth* forecast by 0.1 to 1.8 percent."""
    moving = [words_of(passage.language, field) for field in ("rises", "falls")]
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    before = _WORD.findall(passage.sentence[own.start : mention.span.start].casefold())
    moved = [word for word in before if any(each.fullmatch(word) for each in moving)]
    named = [word.casefold() for word in _WORD.findall(label)]
    if any(word in named for word in moved) and any(word not in named for word in moved):
        return True
    nouns = [word for word in named if is_of_change(word, passage.language)]
    foreseen = _foreseen(passage.language)
    return bool(nouns) and any(
        each[1].casefold() in nouns for each in foreseen.finditer(passage.sentence, 0, mention.span.start)
    )


@lru_cache(maxsize=16)
def _foreseen(language: str) -> re.Pattern[str]:
    """A word and the noun behind it of what is foreseen: the *growth forecast*, which may fall itself."""
    nouns = assertions(language).foreseen
    return re.compile(rf"([^\W\d_]+)\s{one_of(nouns)}(?!\w)" if nouns else r"(?!)")


def _is_moved(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of rising or falling stands right before an amount: *subió* 90 pesos."""
    last = _WORD.findall(passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start])[-1:]
    return bool(last) and is_of_change(last[0], passage.language)


def _is_level(mention: Mention, change: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is what something came to, after a change by another: fell 5%, sinking *to* 29 złoty."""
    if leads_to(change, mention, passage):
        return True
    if passage.sentence[change.span.end :].startswith(")"):  # a rise in that of power (50 million) of 17%
        return False
    lead = passage.sentence[max(change.span.end, mention.span.start - _LOOK) : mention.span.start]
    if ending(language := passage.language, "earlier").search(lead):  # a fall of $300m, *against* $762m
        return is_change_amount(change, passage)
    origin = ending(language, "froms").search(lead)
    if origin and (words := _WORD.findall(lead[: origin.start()])) and is_of_change(words[-1], language):
        return False  # a fall *of* 5%
    return not same_unit(change, mention) and bool(origin or ending(language, "to").search(lead))
