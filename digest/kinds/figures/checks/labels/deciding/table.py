"""All rules of which amount a label is, in the order in which they are asked.

First what a label may be of at all is narrowed; then the rules that know by single words, and last the weight of all
that speaks for each amount. A rule that settles a label stands before those that would doubt it. What a rule asks, with
an example, stands with the function that it calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.directions import beside_amount, said_of
from digest.kinds.figures.checks.in_sentence.listing import is_converted
from digest.kinds.figures.checks.in_sentence.part_links import is_part_of
from digest.kinds.figures.checks.labels.contradicting.averages import averages_alone
from digest.kinds.figures.checks.labels.contradicting.kinds_and_fates import is_of_other_fate
from digest.kinds.figures.checks.labels.deciding.called import (
    beside_named,
    is_called_so,
    other_called_so,
    stands_behind_named,
)
from digest.kinds.figures.checks.labels.deciding.claim import telling_words
from digest.kinds.figures.checks.labels.deciding.in_parts import fits_clearly_better, surely_in_its_part
from digest.kinds.figures.checks.labels.deciding.rule import SetAside, Settle, Tell, Told, settle, tell, unless
from digest.kinds.figures.checks.labels.deciding.score import is_place_of_none, is_score_or_place, of_no_score
from digest.kinds.figures.checks.labels.frames import of_other_frame
from digest.kinds.figures.checks.labels.kinds import tells_time_of
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.moving.differences import of_difference, of_named_change
from digest.kinds.figures.checks.labels.moving.eastern_levels import is_level_of_label, other_of_moved
from digest.kinds.figures.checks.labels.moving.former import is_compared_with, is_old, of_former
from digest.kinds.figures.checks.labels.moving.led_changes import is_led_by_change, of_led_change
from digest.kinds.figures.checks.labels.moving.levels import earlier_of, is_called_earlier, later_of, level_or_change
from digest.kinds.figures.checks.labels.moving.sure_changes import change_behind
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
    without_changes,
)
from digest.kinds.figures.checks.labels.neighbouring.eastern_bases import is_base_of, is_whole_of
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import of_other_topic, of_own_topic
from digest.kinds.figures.checks.labels.neighbouring.elsewhere import elsewhere
from digest.kinds.figures.checks.labels.neighbouring.gapped import of_gapped
from digest.kinds.figures.checks.labels.neighbouring.named_ways import (
    neighbour_of_age,
    of_named_way,
    of_share,
    of_tally,
)
from digest.kinds.figures.checks.labels.neighbouring.parallel import is_of_answer, is_of_ellipsis, of_parallel
from digest.kinds.figures.checks.labels.neighbouring.partners import (
    breaks_down,
    of_named_clause,
    of_partner,
    tells_origin,
)
from digest.kinds.figures.checks.labels.neighbouring.placed import of_placed
from digest.kinds.figures.checks.labels.neighbouring.rated import is_led_by_rate, is_rated_as, of_rated
from digest.kinds.figures.checks.labels.neighbouring.respective import are_respective
from digest.kinds.figures.checks.labels.neighbouring.shares import of_count, of_rate
from digest.kinds.figures.checks.labels.parts import part_or_whole, word_of_part
from digest.kinds.figures.checks.labels.settled import (
    counts_else,
    head_of_other,
    is_change_before,
    is_level_of_points,
    is_one_change,
    is_origin,
    is_same_people,
    is_settled,
    of_called_former,
)
from digest.kinds.figures.checks.labels.totals import is_called_by_lead, is_called_most, is_called_total, of_extreme
from digest.kinds.figures.checks.labels.weighing.entities import is_of_other_name
from digest.kinds.figures.checks.labels.weighing.nearness import tells_other
from digest.kinds.figures.checks.labels.weighing.own_words import is_led_instead, is_of_own, led_elsewhere
from digest.kinds.figures.checks.labels.weighing.rivals import is_rival

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.kinds.figures.checks.labels.deciding.rule import Rule
    from digest.quantities.mentions import Mention

_TWO = 2


def _of_no_other_kind(claim: Claim) -> list[Mention]:
    if not claim.is_edgeless:
        return claim.others
    return of_no_other_kind(claim.label, claim.mention, claim.others, claim.language)


def _of_own_topic(claim: Claim) -> list[Mention]:
    """Those of the others that are of the same topic as its own amount, without changes of it."""
    label, mention, passage = claim.label, claim.mention, claim.passage
    return without_changes(label, mention, of_own_topic(label, mention, claim.others, passage), passage)


def _rated_as_label(claim: Claim) -> list[Mention]:
    """Those of the others that are for each of what the label says, where its own amount is."""
    label, mention, passage = claim.label, claim.mention, claim.passage
    if not (is_rated_as(label, mention, claim.language) or is_led_by_rate(label, mention, passage)):
        return claim.others
    return [each for each in claim.others if is_rated_as(label, each, claim.language)]


def _of_no_other_way(claim: Claim) -> list[Mention]:
    """Those of the others that did not fall where the label says that its amount rose, as this one did, or the other
    way round, where words are written without edges."""
    label, sentence, language = claim.label, claim.passage.sentence, claim.language
    told = said_of(label, language) if claim.is_edgeless and claim.others else None
    if told is None or beside_amount(sentence, claim.mention.led, language) is not told:
        return claim.others
    return [each for each in claim.others if beside_amount(sentence, each.led, language) in (None, told)]


def _is_only(claim: Claim) -> bool:
    """Whether there is no other amount, nor an age in a word."""
    if claim.others or claim.named or claim.respective:
        return False
    return neighbour_of_age(claim.label, claim.mention, claim.passage) is None


def _is_called_by_lead(claim: Claim) -> bool:
    return is_called_by_lead(claim.label, claim.mention, claim.passage) and not tells_other(
        claim.label, claim.mention, claim.others, claim.passage
    )


def _tells_nothing(claim: Claim) -> bool:
    """Whether the sentence says one amount, or no word of the label says what it is about."""
    if len(claim.passage.mentions) < _TWO:
        return True
    return not (claim.is_edgeless or telling_words(claim.label, claim.language))


def _head_of_other(claim: Claim) -> Told | None:
    """A part may be called by the noun of its whole: "Women who fell ill", of 900 *women* with 40 cases."""
    other = head_of_other(claim.label, claim.mention, claim.others, claim.passage)
    if other is None:
        return None
    return Told(other, "head-of-whole" if is_part_of(claim.mention, other, claim.passage) else "head-of-other")


RULES: tuple[Rule, ...] = (
    # What it may be of at all.
    unless("no-rival", lambda claim, other: not is_rival(claim.label, other, claim.mention, claim.passage)),
    unless("place-of-none", is_place_of_none),
    SetAside("other-kind", _of_no_other_kind),
    unless("breaks-down", lambda claim, other: breaks_down(other, claim.mention, claim.passage)),
    unless("origin", lambda claim, other: is_origin(other, claim.label, claim.mention, claim.passage, claim.time)),
    unless("own-words", lambda claim, other: is_of_own(claim.label, claim.mention, other, claim.passage)),
    unless("counts-else", lambda claim, other: counts_else(other, claim.label, claim.mention, claim.passage)),
    unless("same-people", lambda claim, other: is_same_people(other, claim.label, claim.mention, claim.passage)),
    unless("respective-pair", lambda claim, other: are_respective(other, claim.mention, claim.passage)),
    unless("led-instead", lambda claim, other: is_led_instead(claim.label, claim.mention, other, claim.passage)),
    unless("other-fate", lambda claim, other: is_of_other_fate(claim.label, other, claim.mention, claim.passage)),
    unless("old", lambda claim, other: is_old(claim.label, other, claim.passage)),
    unless("base", lambda claim, other: is_base_of(other, claim.label, claim.mention, claim.passage)),
    unless("whole", lambda claim, other: is_whole_of(other, claim.label, claim.mention, claim.passage)),
    unless("compared-with", lambda claim, other: is_compared_with(claim.label, other, claim.mention, claim.passage)),
    unless(
        "timed-apart",
        lambda claim, other: is_timed_apart(claim.label, claim.mention, other, claim.passage, claim.time),
    ),
    SetAside("rated-as-label", _rated_as_label),
    # Most sentences say one amount: there is no other that the label could be of.
    Settle("only-amount", _is_only),
    # What the label names beside its own amount, and what the sentence calls it.
    Tell("rate", lambda claim: of_rated(claim.label, claim.mention, claim.others, claim.language)),
    settle("called-so", is_called_so),
    Settle("called-earlier", lambda claim: is_called_earlier(claim.label, claim.mention, claim.others, claim.passage)),
    settle("tells-origin", tells_origin),
    settle("own-year", is_of_its_year),
    Settle("behind-named", stands_behind_named),
    Settle("called-by-lead", _is_called_by_lead),
    settle("called-total", is_called_total),
    Settle("called-most", lambda claim: is_called_most(claim.label, claim.mention, claim.others, claim.passage)),
    Tell("partner", lambda claim: of_partner(claim.mention, claim.named, claim.passage)),
    Tell("named-clause", lambda claim: of_named_clause(claim.mention, claim.named, claim.others, claim.passage)),
    unless("named", lambda claim, other: other in claim.named),
    SetAside("averages", lambda claim: averages_alone(claim.label, claim.mention, claim.others, claim.passage)),
    tell("other-head", of_other_head),
    Tell("respective", lambda claim: None if claim.respective is claim.mention else claim.respective),
    Settle("respective-own", lambda claim: claim.respective is not None),
    # What is said of its own amount alone, or of another.
    tell("other-topic", of_other_topic),
    SetAside("own-topic", _of_own_topic),
    SetAside("other-way", _of_no_other_way),
    Settle("settled", lambda claim: is_settled(claim.label, claim.mention, claim.others, claim.passage)),
    settle("level-of-label", is_level_of_label),
    settle("answer", is_of_answer),
    settle("ellipsis", is_of_ellipsis),
    settle("own-name", is_of_own_name),
    settle("led-by-change", is_led_by_change),
    # What is told of the others is something else.
    unless("change-before", lambda claim, other: is_change_before(other, claim.label, claim.mention, claim.passage)),
    unless(
        "own-time", lambda claim, other: is_of_its_time(claim.label, claim.mention, other, claim.passage, claim.time)
    ),
    unless(
        "one-change",
        lambda claim, other: (
            tells_change(claim.label, claim.language) and is_one_change(claim.mention, other, claim.passage)
        ),
    ),
    unless(
        "level-of-points",
        lambda claim, other: tells_change(claim.label, claim.language) and is_level_of_points(other, claim.mention),
    ),
    SetAside("beside-named", beside_named),
    unless("other-name", lambda claim, other: is_of_other_name(claim.label, other, claim.mention, claim.passage)),
    unless("time-of", lambda claim, other: tells_time_of(claim.label, claim.mention, other, claim.language)),
    Settle("tells-nothing", _tells_nothing),
    # Scores and ages stand in ways of their own.
    Tell("tally", lambda claim: of_tally(claim.label, claim.mention, claim.others, claim.language)),
    Tell("no-score", of_no_score),
    Settle("score", is_score_or_place),
    Tell("age", lambda claim: neighbour_of_age(claim.label, claim.mention, claim.passage)),
    Settle("none-left", lambda claim: not claim.others),
    # Words that are of another amount for sure: rules that have doubted no right label of news.
    Tell("other-called-so", other_called_so),
    tell("dashed", of_dashed),
    tell("led-change", of_led_change),
    tell("count", of_count),
    tell("rate-of-share", of_rate),
    tell("named-way", of_named_way),
    Tell("share", lambda claim: of_share(claim.label, claim.mention, claim.others, claim.language)),
    Tell("head-of-other", _head_of_other),
    tell("elsewhere", elsewhere),
    tell("extreme", of_extreme),
    tell("part-or-whole", part_or_whole),
    tell("other-frame", of_other_frame),
    Tell("former", lambda claim: of_former(claim.label, claim.mention, claim.passage, claim.time)),
    Tell("earlier", lambda claim: earlier_of(claim.label, claim.mention, claim.others, claim.passage, claim.time)),
    tell("later", later_of),
    tell("called-former", of_called_former),
    tell("difference", of_difference),
    tell("named-change", of_named_change),
    tell("level-or-change", level_or_change),
    Tell("moved", lambda claim: other_of_moved(claim.label, claim.mention, claim.passage)),
    tell("parallel", of_parallel),
    tell("gapped", of_gapped),
    tell("placed", of_placed),
    tell("change-behind", change_behind),
    Tell(
        "other-year", lambda claim: of_other_year(claim.label, claim.mention, claim.others, claim.passage, claim.time)
    ),
    tell("led-elsewhere", led_elsewhere),
    tell("eastern-neighbour", of_eastern_neighbour),
    Tell("in-its-part", surely_in_its_part),
    tell("word-of-part", word_of_part),
    # The weight of all that speaks for each.
    unless("converted", lambda claim, other: is_converted(claim.mention, other, claim.passage)),
    Tell("fits-better", fits_clearly_better),
)
