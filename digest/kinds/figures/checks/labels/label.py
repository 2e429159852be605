"""Whether a figure's label says what its amount is of, or what another amount of the sentence is of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.part_links import joins_part
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.labels.contradicting.averages import averages_alone
from digest.kinds.figures.checks.labels.frames import of_other_frame
from digest.kinds.figures.checks.labels.heads import led_by_head
from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind, tells_time_of
from digest.kinds.figures.checks.labels.lists import listed, stands, stands_with
from digest.kinds.figures.checks.labels.moving.changes import may_be_change, same_unit, tells_change
from digest.kinds.figures.checks.labels.moving.differences import moved_instead, of_difference, of_named_change
from digest.kinds.figures.checks.labels.moving.eastern_levels import is_level_of_label, other_of_moved
from digest.kinds.figures.checks.labels.moving.former import is_old, of_former
from digest.kinds.figures.checks.labels.moving.led_changes import is_led_by_change, of_led_change
from digest.kinds.figures.checks.labels.moving.levels import (
    Timing,
    earlier_of,
    is_called_earlier,
    is_of_both,
    later_of,
    level_or_change,
)
from digest.kinds.figures.checks.labels.moving.years import (
    is_of_its_time,
    is_of_its_year,
    is_timed_apart,
    of_other_year,
)
from digest.kinds.figures.checks.labels.neighbouring.dashed import is_of_own_name, of_dashed
from digest.kinds.figures.checks.labels.neighbouring.eastern import (
    of_eastern_neighbour,
    of_no_other_kind,
    of_other_head,
)
from digest.kinds.figures.checks.labels.neighbouring.elsewhere import elsewhere
from digest.kinds.figures.checks.labels.neighbouring.named_ways import (
    neighbour_of_age,
    of_named_way,
    of_share,
    of_tally,
)
from digest.kinds.figures.checks.labels.neighbouring.parallel import is_of_answer, is_of_ellipsis, of_parallel
from digest.kinds.figures.checks.labels.neighbouring.partners import (
    breaks_down,
    is_named_in,
    of_named_clause,
    of_partner,
    tells_origin,
)
from digest.kinds.figures.checks.labels.neighbouring.rated import is_led_by_rate, is_rated_as, of_rated
from digest.kinds.figures.checks.labels.neighbouring.respective import are_respective, of_respective
from digest.kinds.figures.checks.labels.neighbouring.shares import of_count, of_rate
from digest.kinds.figures.checks.labels.neighbours import neighbour_of_kind
from digest.kinds.figures.checks.labels.parts import part_of_whole, part_or_whole, standing_with
from digest.kinds.figures.checks.labels.settled import (
    counts_else,
    head_of_other,
    is_change_before,
    is_level_of_points,
    is_one_change,
    is_origin,
    is_settled,
    of_called_former,
)
from digest.kinds.figures.checks.labels.totals import is_called_by_lead, is_called_most, is_called_total, of_extreme
from digest.kinds.figures.checks.labels.weighing.ellipsis import change_behind, is_surely_change, refers_back
from digest.kinds.figures.checks.labels.weighing.entities import is_of_other_name
from digest.kinds.figures.checks.labels.weighing.fit import fits_better
from digest.kinds.figures.checks.labels.weighing.nearness import tells_other
from digest.kinds.figures.checks.labels.weighing.one_thing import is_converted
from digest.kinds.figures.checks.labels.weighing.own_words import (
    is_led_instead,
    is_of_own,
    led_elsewhere,
    of_other_words,
)
from digest.kinds.figures.checks.labels.weighing.rivals import is_rival
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.months import months
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{3,}")
_CALLED = re.compile(r"[(（]([^\W\d_]{3,20}|(?:19|20)\d\d)[:：]\s?$")
_CALLED_SO = re.compile(r"[^\W\d_]{3,}|\d{4}")
_RANKS = re.compile("[第名位위]|次序|순")
"""What a label says of a place in a row, in scripts without spaces."""
_ONE_WORD = re.compile(r"\s?[^\W\d_]*\s")
_TWO = 2
_NO_PLACE = frozenset({CountedKind.MONEY, CountedKind.SHARE, CountedKind.LENGTH, CountedKind.WEIGHT})
_NO_SCORE = _NO_PLACE | {CountedKind.TIME, CountedKind.EXTENT, CountedKind.AREA, CountedKind.TEMPERATURE}


def label_doubts(label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> Iterator[Finding]:
    """Whether the label's words stand with another amount of the sentence."""
    others = [each for each in passage.mentions if each is not mention and is_rival(label, each, mention, passage)]
    if is_edgeless(label) and Qualifier.ORDINAL not in mention.qualifiers and not _RANKS.search(label):
        others = [each for each in others if Qualifier.ORDINAL not in each.qualifiers]
    if is_edgeless(label):
        others = of_no_other_kind(label, mention, others, passage.language)
    others = [
        each
        for each in others
        if not breaks_down(each, mention, passage)
        and not is_origin(each, label, mention, passage, time)
        and not is_of_own(label, mention, each, passage)
        and not counts_else(each, label, mention, passage)
        and not are_respective(each, mention, passage)
        and not is_led_instead(label, mention, each, passage)
        and not is_old(label, each, passage)
        and not is_timed_apart(label, mention, each, passage, time)
    ]
    if others and (is_rated_as(label, mention, passage.language) or is_led_by_rate(label, mention, passage)):
        others = [each for each in others if is_rated_as(label, each, passage.language)]
    named = [each for each in passage.mentions if each is not mention and is_named_in(label, each, mention, passage)]
    respective = of_respective(label, mention, passage)
    if not (others or named or respective) and neighbour_of_age(label, mention, passage) is None:
        return  # most sentences say one amount: there is no other that its label could be of
    if other := of_rated(label, mention, others, passage.language):
        yield _of_other(other, mention, passage)
        return
    if _is_called_so(label, mention, passage) or is_called_earlier(label, mention, others, passage):
        return
    if tells_origin(label, mention, passage) or is_of_its_year(label, mention, passage):
        return
    if any(_stands_behind(mention, each, passage) for each in named):
        return
    if (
        (is_called_by_lead(label, mention, passage) and not tells_other(label, mention, others, passage))
        or is_called_total(label, mention, passage)
        or is_called_most(label, mention, others, passage)
    ):
        return
    if other := of_partner(mention, named, passage) or of_named_clause(mention, named, others, passage):
        yield _of_other(other, mention, passage)
        return
    others = [each for each in others if each not in named]
    others = averages_alone(label, mention, others, passage)
    if other := of_other_head(label, mention, others, passage):
        yield _of_other(other, mention, passage)
        return
    if respective:
        if respective is not mention:
            yield _of_other(respective, mention, passage)
        return
    if is_settled(label, mention, others, passage) or is_level_of_label(label, mention, passage):
        return
    if is_of_answer(label, mention, passage) or is_of_ellipsis(label, mention, passage):
        return
    if is_of_own_name(label, mention, passage) or is_led_by_change(label, mention, passage):
        return
    others = [each for each in others if not is_change_before(each, label, mention, passage)]
    others = [each for each in others if not is_of_its_time(label, mention, each, passage, time)]
    if tells_change(label, passage.language):
        others = [each for each in others if not is_one_change(mention, each, passage)]
        others = [each for each in others if not is_level_of_points(each, mention)]
    beside = [each for each in named if _stands_with(mention, each, passage)]
    others = [each for each in others if not any(_stands_instead(each, one, passage) for one in beside)]
    if beside:
        others = [each for each in others if any(_stands_with(each, one, passage) for one in beside)]
    others = [each for each in others if not is_of_other_name(label, each, mention, passage)]
    others = [each for each in others if not tells_time_of(label, mention, each, passage.language)]
    words = _told(label, passage.language)
    if len(passage.mentions) < _TWO or not (words or is_edgeless(label)):
        return
    unit = mention.quantity.unit
    is_score = unit is not None and unit.kind is UnitKind.TALLY
    if other := of_tally(label, mention, others, passage.language):
        yield _of_other(other, mention, passage)
        return
    if is_score or Qualifier.ORDINAL in mention.quantity.qualifiers:
        kind = label_kind(label, passage.language)  # a place and a score stand behind what they are of
        if unit is not None and kind in (_NO_SCORE if is_score else _NO_PLACE):
            yield from (_of_other(each, mention, passage) for each in others if kind_of(each, passage.language) is kind)
        return
    if other := neighbour_of_age(label, mention, passage) or _surely_of(label, mention, others, passage, time):
        yield _of_other(other, mention, passage)
        return
    others = [each for each in others if not is_converted(mention, each, passage)]
    ruled = _ruled(label, mention, others, passage, time)
    if other := fits_better(label, mention, others, ruled, passage, time):
        yield _of_other(other, mention, passage)


def _surely_of(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing
) -> Mention | None:
    """That of `others` which the label is of by a rule that has doubted no right label of news."""
    if not others:
        return None
    if other := (
        _called_so(label, mention, others, passage, time)
        or of_dashed(label, mention, others, passage)
        or of_led_change(label, mention, others, passage)
        or of_count(label, mention, others, passage)
        or of_rate(label, mention, others, passage)
        or of_named_way(label, mention, others, passage)
        or of_share(label, mention, others, passage.language)
        or head_of_other(label, mention, others, passage)
        or elsewhere(label, mention, others, passage)
        or of_extreme(label, mention, others, passage)
        or part_or_whole(label, mention, others, passage)
        or of_other_frame(label, mention, others, passage)
        or of_former(label, mention, passage, time)
        or earlier_of(label, mention, others, passage, time)
        or later_of(label, mention, others, passage)
        or of_called_former(label, mention, others, passage)
        or of_difference(label, mention, others, passage)
        or moved_instead(label, mention, others, passage)
        or of_named_change(label, mention, others, passage)
        or level_or_change(label, mention, others, passage)
        or other_of_moved(label, mention, passage)
        or of_parallel(label, mention, others, passage)
        or change_behind(label, mention, others, passage)
        or of_other_year(label, mention, others, passage, time)
        or led_elsewhere(label, mention, others, passage)
        or of_eastern_neighbour(label, mention, others, passage)
    ):
        return other
    if is_of_both(label, mention, others, passage, time) or refers_back(mention, passage):
        return None
    if tells_change(label, passage.language) and is_surely_change(mention, passage):
        others = [each for each in others if not same_unit(each, mention) or may_be_change(each, passage)]
    others = _of_kind(label, mention, others, passage.language)
    return (
        part_of_whole(label, mention, others, passage)
        or stands_with(label, mention, others, passage)
        or _part_of(label, mention, others, passage)
        or listed(label, _told(label, passage.language), mention, others, passage)
    )


def _ruled(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing
) -> list[Mention]:
    """Those of `others` that the other rules say the label is of."""
    found = [
        neighbour_of_kind(label, mention, others, passage),
        led_by_head(label, mention, others, passage),
        of_other_words(label, mention, others, passage),
    ]
    if not is_of_both(label, mention, others, passage, time):
        found.append(standing_with(label, mention, _of_kind(label, mention, others, passage.language), passage))
    return [each for each in found if each]


def _of_kind(label: str, mention: Mention, others: list[Mention], language: str) -> list[Mention]:
    """Those of `others` that are of the label's kind or of none, where this amount is of it."""
    kind = label_kind(label, language)
    if kind is None or kind is not kind_of(mention, language):
        return others
    return [each for each in others if kind_of(each, language) in (kind, None)]


def _is_called_so(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has the word that stands before the amount, with a colon, in brackets: "(*May*: 47%)"."""
    called = _CALLED.search(passage.sentence[: mention.span.start])
    return called is not None and called[1].casefold() in map(str.casefold, _CALLED_SO.findall(label))


def _called_so(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing
) -> Mention | None:
    """The other amount of the label's month: "(*May*: 47%)"; or of none, as the label, where this one is of a month."""
    if other := next((each for each in others if _is_called_so(label, each, passage)), None):
        return other
    called = _CALLED.search(passage.sentence[: mention.span.start])
    rules = labelling_of(passage.language)
    if called is None or time.period:
        return None
    named = called[1].casefold()
    is_time = named.isdigit() or named in rules.former or named in months(grammar(passage.language).locale)
    if not is_time:
        return None
    if any(word in rules.former for word in _WORD.findall(label.casefold())) or any(map(str.isdigit, label)):
        return None
    alike = [each for each in others if each.span.end <= mention.span.start and same_unit(each, mention)]
    return alike[-1] if alike else None


def _stands_behind(mention: Mention, named: Mention, passage: PassageInSentence) -> bool:
    """Whether no more than a word stands between an amount that the label names, and the figure's own behind it:
    *three* are at 90%."""
    between = passage.sentence[named.span.end : mention.span.start]
    return named.span.end <= mention.span.start and _ONE_WORD.fullmatch(between) is not None


def _stands_with(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts stand in one clause: *142,000* households are worth *$25m*."""
    parts = clauses(passage.sentence, passage.language)
    return clause_of(parts, mention.core).start == clause_of(parts, other.core).start


def _stands_instead(other: Mention, named: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is or stands with one that is to it as the one that the label names is to its own: those
    worth *$5m* reached 1.3m."""
    alike = [each for each in passage.mentions if each is not named and same_unit(each, named)]
    return not _stands_with(other, named, passage) and any(_stands_with(other, each, passage) for each in alike)


def _of_other(other: Mention, mention: Mention, passage: PassageInSentence) -> Finding:
    return Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the label seems to be of {quoted(passage.sentence[other.span.start : other.span.end])}, "
        f"and the figure is {quoted(passage.sentence[mention.core.start : mention.core.end])}",
        "change the label, or the amount",
        passage.sentence,
    )


def _part_of(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The part of the amount, as "half of the 620 beds", of which the sentence says what the label says."""
    before = [other for other in others if other.core.end <= mention.span.start]
    if not before or not 0 < before[-1].quantity.number < 1:
        return None
    between = passage.sentence[before[-1].core.end : mention.span.start]
    if between.strip() and not joins_part(between, before[-1].quantity, passage.language):
        return None
    if begins_relative(passage.sentence, mention.span.end, passage.language):  # half of the 20 *who took part* left
        return None
    places = _places(passage.language).match(passage.sentence, mention.span.end)
    rest = passage.sentence[places.end() if places else mention.span.end :]
    language = passage.language
    telling = [word for word in _told(label, passage.language) if not stands(word, mention.quantity.written, language)]
    moved = [word for word in telling if any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))]
    lead = passage.sentence[: before[-1].span.start]
    said = any(stands(word, rest, language) for word in telling) or any(stands(word, lead, language) for word in moved)
    return before[-1] if said else None


def _told(label: str, language: str) -> list[str]:
    """The words of a label that tell what it is about."""
    untold = labelling_of(language).untold
    return [word for word in _WORD.findall(label.casefold()) if word not in untold]


@lru_cache(maxsize=32)
def _places(language: str) -> re.Pattern[str]:
    """The places that may stand behind what is counted: "in the old town"."""
    lexicon = grammar(language).lexicon
    names = r"\S+(?:\s(?=[A-ZÀ-Þ])\S+)*"
    return re.compile(rf"(?:\s{one_of(lexicon.prepositions)}\s(?:{one_of(lexicon.definite)}\s)?{names})*")
