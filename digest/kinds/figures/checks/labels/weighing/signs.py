"""What speaks for another amount of the sentence, instead of a figure's own, as what the label is of."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.directions import direction, said_of
from digest.kinds.figures.checks.in_sentence.genitive import noun_of, of_at_end
from digest.kinds.figures.checks.in_sentence.times import is_of_period
from digest.kinds.figures.checks.in_sentence.times import said_of as said_of_time
from digest.kinds.figures.checks.labels.frames import counts_alone
from digest.kinds.figures.checks.labels.heads import leads, shared_head
from digest.kinds.figures.checks.labels.kinds import FITS, head_of, kind_of, label_kind, says_money
from digest.kinds.figures.checks.labels.moving.changes import has_any, is_by, is_change_amount, is_reached, tells_change
from digest.kinds.figures.checks.labels.moving.differences import is_difference
from digest.kinds.figures.checks.labels.moving.levels import changes_itself, names_move
from digest.kinds.figures.checks.labels.moving.sure_changes import is_surely_change
from digest.kinds.figures.checks.labels.neighbours import is_long
from digest.kinds.figures.checks.labels.parts import is_share_of_all
from digest.kinds.figures.checks.labels.weighing.ellipsis import is_elliptic, refers_back
from digest.kinds.figures.checks.labels.weighing.entities import entities, is_of_name, stands_beside_name
from digest.kinds.figures.checks.labels.weighing.likeness import SURELY, is_told, telling
from digest.kinds.figures.checks.labels.weighing.lone_words import may_tell_alone
from digest.kinds.figures.checks.labels.weighing.nearness import LabelWord, label_words
from digest.kinds.figures.checks.labels.weighing.one_thing import is_one_thing, is_same_otherwise, restates
from digest.kinds.figures.checks.labels.weighing.own_words import is_led_alone
from digest.kinds.figures.checks.labels.words import among, says_change, told, union, words_of_kinds
from digest.kinds.figures.checks.labels.zones import Zone, zones
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_NOWHERE = 0.05
"""How near a word counts that stands nowhere near."""
_NEARER = 0.6
"""How much nearer a name stands to an amount of which it tells alone."""
_OTHER_WORD, _SHARED = 0.6, 0.5
_ALIKE = 0.5
_ENGLISH = "en"  # in which a digest may label what articles in other languages say
_YEAR_DIGITS = 4
_LOOK = 28
_LAST_WORD = re.compile(r"[^\W\d_]{3,}$")
_NEXT = re.compile(r"\s([^\W\d_]{3,})")
_COMPOUND = re.compile(r"(?:\s(?!of|in|on|at|to|for|from|by|with)[a-z-]+){2,3}")
_COMPARABLE = frozenset({CountedKind.SHARE, None})


class Signs(NamedTuple):
    """Each speaks for the other amount where it is above zero, and for the figure's own below."""

    ruled: float
    """1 where a rule says that the label is of the other."""
    nearer: float
    """How much nearer the label's words stand to the other."""
    zoned: float
    """How many of them the other's zone has alone, less those that the own has alone."""
    beside: float
    """-1 where a word stands beside the own amount and is not said of the other."""
    kind: float
    """What the kinds of the two amounts say of the label's kind."""
    unfit: float
    """-1 where the own amount is of the label's kind, and the other of one that the label cannot be of."""
    timed: float
    """Whether the other is a time, and not the own one, where the label is of no known kind."""
    changed: float
    """Whether the other is a change, and not the own one, where the label tells a change."""
    reached: float
    """Whether the other is what something came to, and not the own one, where the label tells no change."""
    came_to: float
    """The same where the label tells a change."""
    dated: float
    """1 where the other alone is of the figure's period."""
    own_date: float
    """-1 where the own amount alone is."""
    counts: float
    """Whether the own amount counts things that the label does not name, and not the other."""
    led: float
    """Whether the label's head stands right before the other, and not before the own: a *mast of* 20 metres."""
    level: float
    """Whether the own amount is surely a change, and not the other, where the label tells none."""
    whose: float
    """Whether the label has a name that the other amount is of, and none that the own is of."""
    whose_else: float
    """Whether the own amount is then of another name."""
    elliptic: float
    """-1 where no word of the own amount's part says what it is, so that the label has its words from elsewhere."""


def signs(
    label: str,
    mention: Mention,
    others: list[Mention],
    ruled: list[Mention],
    passage: PassageInSentence,
    time: Timing,
) -> Iterator[tuple[Mention, Signs]]:
    """Each of `others` with what speaks for it; `ruled` are those that rules say the label is of."""
    language = passage.language
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    if mention not in amounts:
        return
    words = label_words(label, amounts, passage)
    tells = tells_change(label, language) or any(says_change(word.keys, language) for word in words)
    tells = (tells and not changes_itself(label, mention, passage)) or names_move(label, mention, passage)
    tells_any = tells or tells_change(label, _ENGLISH) or has_any(label, labelling_of(language).added, language)
    every = zones(passage.sentence, language)
    heads = telling(head_of(label, language), language)[-1:]
    head = next((word for word in words if word.keys in heads), None)
    own = amounts.index(mention)
    kind, reached = fits_kind(label, mention, language, tells=tells), is_reached(mention, passage)
    if kind == 0 and label_kind(label, language) is CountedKind.THINGS and _counts_part(mention, passage):
        kind = 1
    # Whether an amount is a change counts only where the label tells one.
    change, is_moved = (is_likely_change(mention, passage), _is_moved(mention, passage)) if tells else (False, False)
    is_own_time = _is_of_period(mention, passage, time)
    way = said_of(label, language) if tells and not is_edgeless(label) else None
    is_way = way is not None and direction(passage.sentence, mention.led, language) is way
    for other in others:
        if other.span.end <= mention.span.start and refers_back(mention, passage):
            continue
        if other.is_named or _is_of_both(mention, other, words, passage):
            continue
        counts = counts_alone(label, other, mention, language)
        if (
            tells and change and not counts and not is_likely_change(other, passage)
        ):  # of what else it tells, the sentence may tell elsewhere
            continue
        if tells and is_moved and not counts and not _is_moved(other, passage):
            continue
        if kind > 0 and _is_time_alone(label, other, language):
            continue
        if is_way and direction(passage.sentence, other.led, language) is not way:
            continue  # 43% below the peak after rising *2.9%*, of a rise
        place = amounts.index(other)
        alike = kind_of(mention, language) is kind_of(other, language)
        said = [word for word in words if _tells(word, language, alike=alike) and not (time.period and _is_year(word))]
        zone, theirs = every[mention.core], every[other.core]
        theirs_kind = fits_kind(label, other, language, tells=tells)
        if theirs_kind < 0 <= kind:
            continue
        whose = is_of_name(label, other, passage) - is_of_name(label, mention, passage)
        is_alike = alike or (other.quantity.unit is None and other.listed is None)  # 4,225 votes, to Roe's *1,902*
        is_else = whose > 0 and is_alike and bool(entities(passage.sentence, language).get(mention.core))
        if head is not None and not is_else and _is_own_head(head, said, zone, theirs, language):
            continue  # *Deaths* in Kent, of two who *died* while four were hurt in Kent
        if _is_called(words, mention, passage) and not _is_called(words, other, passage):
            continue
        level = 0 if tells_any else is_surely_change(mention, passage) - is_surely_change(other, passage)
        is_comparable = alike or not {kind_of(other, language), kind_of(mention, language)}.isdisjoint(_COMPARABLE)
        if level < 0 and is_comparable:
            continue  # the label tells no change, and the other amount is one
        if not tells_any and is_difference(other, passage) and not is_difference(mention, passage):
            continue  # nor how much more or less it is: 5,5 millions de bouteilles *de moins*
        nearer = sum(_nearer(word, own, place, zone, theirs, language) for word in said) / math.sqrt(max(1, len(said)))
        zoned = sum(_is_zoned(word, theirs, zone, language) - _is_zoned(word, zone, theirs, language) for word in said)
        least = 0 if is_else else -math.inf  # where names tell, the rest may be said of both
        to = is_reached(other, passage) - reached
        is_their_time = _is_of_period(other, passage, time)
        found = Signs(
            ruled=other in ruled,
            nearer=max(least, nearer),
            zoned=max(least, zoned),
            beside=max(least, -any(_is_beside(word, zone, theirs, language) for word in said)),
            kind=theirs_kind - kind,
            unfit=-(theirs_kind < 0 < kind),
            timed=_is_time(label, other, language) - _is_time(label, mention, language),
            changed=max(is_likely_change(other, passage) - change, _is_moved(other, passage) - is_moved)
            if tells
            else 0,
            reached=to * (not tells),
            came_to=to * tells,
            dated=is_their_time and not is_own_time and _is_timed(mention, passage, time),
            own_date=-(is_own_time and not is_their_time),
            counts=_counts_else(label, mention, language) - _counts_else(label, other, language),
            led=_led(label, mention, other, passage),
            level=level,
            whose=whose * is_alike,
            whose_else=is_else,
            elliptic=-is_elliptic(mention, zone, passage),
        )
        if _say_words_alone(found):
            speaking = [word for word in said if _is_zoned(word, theirs, zone, language)]
            if speaking and not any(may_tell_alone(word, label, language) for word in speaking):
                continue
        if _names_alone(found) and not stands_beside_name(label, other, passage):
            continue
        yield other, found


def _names_alone(found: Signs) -> bool:
    """Whether nothing but whose it is speaks for an amount, and its name stands hardly nearer to it than to the own."""
    rest = found._replace(whose=0, whose_else=0, nearer=0, counts=0, level=0)
    return found.whose > 0 and found.nearer < _NEARER and all(sign <= 0 for sign in rest)


def _say_words_alone(found: Signs) -> bool:
    """Whether nothing but where the words of the label stand speaks for an amount."""
    return all(sign <= 0 for sign in found._replace(nearer=0, zoned=0, counts=0))


def _is_called(words: tuple[LabelWord, ...], mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label has the noun that leads an amount: "Highest yield", of *a high of* 9%."""
    before = passage.sentence[max(0, mention.led.start - _LOOK) : mention.led.start]
    of = of_at_end(passage.language).search(before)
    noun = _LAST_WORD.search(before[: of.start()]) if of else None
    keys = union(told(f"x {noun[0]}", passage.language)) if noun else frozenset()
    return bool(keys) and any(among(word.keys, keys) for word in words)


def _is_time_alone(label: str, other: Mention, language: str) -> bool:
    """Whether the other amount is a time, and the label of a kind that is none: who say so *within three months*."""
    found = label_kind(label, language)
    return found is not None and kind_of(other, language) is CountedKind.TIME and CountedKind.TIME not in FITS[found]


def _is_of_both(mention: Mention, other: Mention, words: tuple[LabelWord, ...], passage: PassageInSentence) -> bool:
    """Whether a label may be of either of two amounts: a part and its whole, or the same in another unit."""
    if is_same_otherwise(mention, other, passage):
        return True
    if mention.span.start < other.span.start and is_one_thing(mention, other, passage):
        return True
    if restates(mention, other, passage):
        return True
    return is_share_of_all(other, mention, tuple(word.keys for word in words), passage)


def _is_year(word: LabelWord) -> bool:
    """Whether a word of a label is a year, which its figure's period says as well."""
    return any(len(each) == _YEAR_DIGITS and each.isdigit() for each in word.keys)


def _tells(word: LabelWord, language: str, *, alike: bool) -> bool:
    """Whether a word tells amounts apart: not where it says a change, or in other words only of what kind two of
    one kind are."""
    return not says_change(word.keys, language) and (
        word.is_sure or not alike or word.keys not in words_of_kinds(language)
    )


def _nearer(word: LabelWord, own: int, other: int, zone: Zone, theirs: Zone, language: str) -> float:
    """How much nearer a word stands to the other amount; less where it is said of both: 1.7% in May, 2.9% in June."""
    near = math.log((word.near[other] + _NOWHERE) / (word.near[own] + _NOWHERE))
    shared = zone.near if near > 0 else theirs.near
    weight = _SHARED if is_told(word.keys, shared, SURELY if word.is_sure else _ALIKE, language) else 1.0
    return near * weight * (1.0 if word.is_sure else _OTHER_WORD)


def _is_zoned(word: LabelWord, zone: Zone, other: Zone, language: str) -> bool:
    """Whether a word is surely said in one zone, and not in the other."""
    least = SURELY if word.is_sure else _ALIKE
    return is_told(word.keys, zone.sure, least, language) and not _is_in(word, other, language)


def _is_own_head(head: LabelWord, said: list[LabelWord], zone: Zone, other: Zone, language: str) -> bool:
    """Whether the head of a label is surely said in its amount's zone, and not beside the other, of which no further
    word is said alone."""
    least = SURELY if head.is_sure else _ALIKE
    if not is_told(head.keys, zone.sure, least, language) or is_told(head.keys, other.own, least, language):
        return False
    return not _is_in(head, other, language) or not any(_is_zoned(word, other, zone, language) for word in said)


def _is_beside(word: LabelWord, zone: Zone, other: Zone, language: str) -> bool:
    least = SURELY if word.is_sure else _ALIKE
    return is_told(word.keys, zone.own, least, language) and not _is_in(word, other, language)


def _is_in(word: LabelWord, zone: Zone, language: str) -> bool:
    return is_told(word.keys, (*zone.own, *zone.near), SURELY if word.is_sure else _ALIKE, language)


def fits_kind(label: str, mention: Mention, language: str, *, tells: bool) -> int:
    """1 where an amount is of a kind that the label may be of, -1 where it is of another, else 0. A label that tells a
    change may be of a share, whatever changed."""
    kind, own = label_kind(label, language), kind_of(mention, language)
    if kind is CountedKind.THINGS and own is None and mention.quantity.number > 1 and mention.quantity.number % 1:
        return -1  # a *5.8* quake counts nobody
    if kind is None or own is None or (tells and own is CountedKind.SHARE):
        return 0
    if kind is CountedKind.THINGS and own is CountedKind.MONEY and says_money(label, language):
        return 0
    if kind is CountedKind.EXTENT and is_long(mention, language):
        return 1
    if kind is CountedKind.LENGTH and own is CountedKind.TIME:
        return 0  # how far, rather than how long
    return 1 if own in FITS[kind] else -1


def _counts_part(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount counts some of what stands behind it: *three of the* houses."""
    return (
        mention.quantity.unit is None
        and noun_of(passage.language).match(passage.sentence, mention.core.end) is not None
    )


def _led(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> int:
    own, theirs = shared_head(label, mention, passage), shared_head(label, other, passage)
    if own and own != theirs:
        return 1 if theirs > own else -1
    if is_edgeless(label) and is_led_alone(label, other, passage):
        return 1 - is_led_alone(label, mention, passage)
    return leads(label, other, passage) - leads(label, mention, passage)


def _is_time(label: str, mention: Mention, language: str) -> bool:
    return label_kind(label, language) is None and kind_of(mention, language) is CountedKind.TIME


def is_likely_change(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount may be a change: a share, points, or what a word says to be one."""
    is_points = mention.quantity.counted.casefold() in labelling_of(passage.language).points
    return is_points or kind_of(mention, passage.language) is CountedKind.SHARE or _is_moved(mention, passage)


def _is_moved(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word says that an amount is by how much something rose or fell."""
    behind = _NEXT.match(passage.sentence, mention.span.end)
    if is_reached(mention, passage):
        return False
    return (
        (mention.quantity.is_share and _is_of_compound(mention, passage))
        or (behind is not None and says_change(union(told(behind[1], passage.language)), passage.language))
        or is_by(mention, passage)
        or is_change_amount(mention, passage)
        or is_difference(mention, passage)
    )


def _is_of_compound(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a noun of change ends the compound that a share stands before in English: a 7% *council tax increase*."""
    compound = _COMPOUND.match(passage.sentence, mention.span.end) if passage.language.startswith(_ENGLISH) else None
    words = compound[0].split() if compound else []
    return any(says_change(union(told(f"x {word}", passage.language)), passage.language) for word in words[1:])


def _is_of_period(mention: Mention, passage: PassageInSentence, time: Timing) -> bool:
    return time.period is not None and is_of_period(time.period, mention, passage, time.published)


def _is_timed(mention: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether the sentence says a time of an amount."""
    return bool(said_of_time(mention, passage, time.published))


def _counts_else(label: str, mention: Mention, language: str) -> bool:
    """Whether an amount counts things of which the label has no word; where that tells a change, points are none."""
    if mention.quantity.counted.casefold() in labelling_of(language).points and tells_change(label, language):
        return False
    counted = told(mention.quantity.counted, language)
    return bool(counted) and not any(among(word, union(counted)) for word in told(label, language))
