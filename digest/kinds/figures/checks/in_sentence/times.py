"""The times that a sentence gives for an amount."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.carried_on import verbs_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.infinitives import is_to_come as is_to_come_here
from digest.kinds.figures.checks.in_sentence.listing import in_turn, is_converted, is_given_otherwise
from digest.kinds.figures.checks.in_sentence.years_meant import amount_a_year_later, with_years_meant, year_earlier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.unit_names import EASTERN_SPANS
from digest.quantities.patterns import one_of
from digest.quantities.times.said_periods import SaidPeriod, said_periods
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.period import Period

_LISTED = re.compile(
    r"[^\w(]{0,3}(?:and|or|und|oder|et|ou|y|o|e|i|en|och|og|и|или)?[^\w(]{1,3}(?:in |im |en |em |w |в )?|[、と和]"
)
_SLACK = dt.timedelta(days=3)  # quarters and halves are not all of one length
_PARTED = re.compile(r"[\d,;:]")
_YEAR = re.compile(r"\d{4}")
_SHORT_YEAR = re.compile(r"\d\d年")
_QUOTED_ON = re.compile("[”’」』][^“‘「『]{0,12}[“‘「『]")
"""Where one quotation ends and the next begins."""
_NEXT = 16
_FEW_WORDS = 4
_YEAR_WORD = 4  # letters of a word for a year behind its number: 2017 roku
_LEAST = 2
_BESIDE = 24
_SAID_ON, _GAP = 8, 1
"""How far behind a day it is looked for what says that somebody said so, and how far off that may begin."""
_BASE_GAP = 4
_SMALL_WORDS = 12  # letters of a clause that is no more than a time: "In the year 2020"
_OWNED = re.compile(r"['’]s\s")
_HEAD = 25  # a time that begins a sentence stands within so many characters


def fits(said: SaidPeriod, period: Period) -> bool:
    """Whether the time is one of the figure's. A year is not its third quarter, nor its first nine months; nor is a
    month, but for the last day of it, or where the sentence says that its end is meant."""
    if said.is_fiscal:
        return any(first <= period.start and period.end <= last for first, last in said.days)
    if not said.is_part:
        return said.meets(period.start, period.end)
    length = period.end - period.start
    lengths = [last - first for first, last in said.days]
    if not said.meets(period.start, period.end) or length > max(lengths, default=dt.timedelta()) + _SLACK:
        return False
    is_shorter = length < min(lengths) - _SLACK
    is_last = any(period.end == last for _, last in said.days) and (said.is_end or period.start == period.end)
    # In halves and quarters of scripts without spaces much may be told of a month; a stretch is of all its months.
    return not is_shorter or is_last or (is_edgeless(said.words) and not said.words.endswith(("月", "월")))


def is_of_period(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date | None) -> bool:
    """Whether the sentence gives for an amount a time that is one of `period`; `published` is the article's day."""
    return any(fits(each, period) for each in said_of(mention, passage, published))


def said_of(mention: Mention, passage: PassageInSentence, published: dt.date | None) -> list[SaidPeriod]:
    """The times that the sentence gives for the amount: those behind it and before the next amount of its clause; else
    those before it and behind the last; else the only one of its clause, before all amounts; else the
    one that begins the sentence, or the only one where there is no other amount. A clause that only says more of a noun
    keeps its time to itself."""
    if later := amount_a_year_later(mention, passage):
        return [year_earlier(each, later[1]) for each in said_of(later[0], passage, published)]
    named = said_periods(passage.sentence, passage.language, published)
    meant = with_years_meant(named, mention, passage, published) if published and named else named
    every = [each for each in meant if each.days]
    every = [each for each in every if not _is_of_saying(each, passage) and not _is_in_brackets(each, mention, passage)]
    every = [each for each in every if not _is_of_base(each, mention, passage)]
    if compared := _of_compared(mention, every, passage):
        return compared
    whole = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if led := [each for each in every if each.is_aside and _leads_clause(each, whole, passage)]:
        return led  # lower than in 2017, *when it was* 6.84
    told = [each for each in every if not each.is_aside and (each.is_part or not _is_amount(each, passage))]
    told = [each for each in told if not _owns_other(each, mention, passage)]
    if not told:
        return []
    own = _with_lead(mention, told, passage)
    beside = [m for m in passage.mentions if not (m.is_named or m is mention)]
    parting = [m for m in beside if not (is_converted(mention, m, passage) or is_given_otherwise(m, mention, passage))]
    if listed := in_turn(told, mention, passage):
        return [listed]
    if not _lasts(mention, passage.language):  # seen within *four hours* in May
        parting = [m for m in parting if not _lasts(m, passage.language)]
    stretches = [each.span for each in told]  # the three of three months to June, and of three years ago
    others = [m.core for m in parting if not any(_is_within(m.core, stretch) for stretch in stretches)]
    ends = min((other.start for other in others if other.start >= mention.core.end), default=len(passage.sentence))
    begins = max((other.end for other in others if other.end <= mention.core.start), default=0)
    if sum(not m.is_named for m in passage.mentions) >= _LEAST:
        for part in (Span(0, len(passage.sentence)), whole):
            if found := _before_each(told, mention, part, passage):
                return found
    behind = [each for each in told if mention.core.end <= each.span.start < min(own.end, ends)]
    if behind and not _begins_next(behind[0], mention, ends, passage):
        return _with_listed(behind[:1], told, passage.sentence)
    before = [each for each in told if max(own.start, begins) <= each.span.start < mention.core.start]
    if before and not _is_of_origin(before[-1], mention, others, passage):
        return before[-1:]
    if joined := [each for each in told if begins <= each.span.start and _leads_clause(each, own, passage)]:
        return joined
    in_clause = [each for each in told if own.start <= each.span.start < own.end]
    amounts = (each.core.start for each in passage.mentions if not each.is_named and each.core.start >= own.start)
    if len(in_clause) == 1 and in_clause[0].span.end <= min(amounts, default=0):
        return in_clause  # sank *2024* um 3 Prozent auf 218 Euro
    if len(every) == 1 and _goes_on_from(told[0], own, mention, passage):
        return told[:1]
    if topic := _topic(told, mention, passage):
        return [topic]
    # Where words have edges, a time that is only compared with may be the amount's.
    meant = told if is_edgeless(passage.sentence) or _only_led(told[0], every, passage) else every
    near = [each for each in meant if each.span.start < ends]  # a time behind the next amount is of that one
    is_only = near == told[:1] and (not others or told[0].span.start < _HEAD)
    return near if is_only and not _is_of_relative(told[0], own, passage) else []


def _owns_other(said: SaidPeriod, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is said to be that time's: *January's $830,000* median dropped to $820,000."""
    owned = _OWNED.match(passage.sentence, said.span.end)
    return owned is not None and any(each.span.start == owned.end() for each in passage.mentions if each is not mention)


def _only_led(lead: SaidPeriod, every: list[SaidPeriod], passage: PassageInSentence) -> bool:
    """Whether all times but the one that begins a sentence are surely what the amounts right before them are compared
    with: *in all of last year* it grew by 4% from the year before to 1.2 billion."""
    ends = [each.core.end for each in passage.mentions if not each.is_named]
    others = [each for each in every if each is not lead]
    is_near = all(each.is_contrast and any(0 <= each.span.start - end <= _NEXT for end in ends) for each in others)
    return lead.span.start < _HEAD and is_near


def _goes_on_from(said: SaidPeriod, own: Span, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause of an amount goes on with the subject of the one before it, which says the time: fell by 5%
    *in May* and *stands at* 300. Only a few words lead to the amount then, and none of them begins a subject."""
    sentence, language = passage.sentence, passage.language
    before = next((part for part in clauses(sentence, language) if part.end == own.start), None)
    if before is None or not before.start <= said.span.start < before.end:
        return False
    words = [word.casefold() for word in sentence[own.start : mention.led.start].split()]
    if not words or words[0] not in labelling_of(language).both or not 1 < len(words) <= _FEW_WORDS:
        return False
    lexicon = grammar(language).lexicon
    subject = {*lexicon.definite, *lexicon.determiners, *lexicon.articles, *assertions(language).definite}
    is_to_come = is_to_come_here(sentence[own.start : own.end], language)
    return words[1] not in subject and words[1] not in labelling_of(language).subjects and not is_to_come


def _begins_next(said: SaidPeriod, mention: Mention, ends: int, passage: PassageInSentence) -> bool:
    """Whether a time behind an amount is what begins the part of the next: 3 in May *and in June*, from 4 to 5; or of
    what somebody went on to say."""
    sentence = passage.sentence
    if _QUOTED_ON.search(sentence, mention.core.end, said.span.start):
        return True
    led = sentence[mention.core.end : said.span.start].split()
    is_joined = bool(led) and led[0].casefold() in labelling_of(passage.language).both
    return is_joined and ends < len(sentence) and sentence.startswith(",", said.span.end)


def _is_of_origin(said: SaidPeriod, mention: Mention, others: list[Span], passage: PassageInSentence) -> bool:
    """Whether a time is that of what something came from: from 50,000 *in May* to 40,000."""
    words, sentence = labelling_of(passage.language), passage.sentence
    before = [each for each in others if each.end <= said.span.start]
    if not before or sentence[said.span.end : mention.led.start].strip().casefold() not in words.to:
        return False
    lead = sentence[max(0, before[-1].start - _NEXT) : before[-1].start].split()
    return bool(lead) and any(word.casefold() in words.froms for word in lead[-_LEAST:])


def _is_in_brackets(said: SaidPeriod, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a time begins brackets that hold another amount, which is of that time: 1.57 children *(2016: 1.59)*."""
    sentence = passage.sentence
    if not sentence[: said.span.start].rstrip().endswith(("(", "（")):
        return False
    end = next((place for place in range(said.span.end, len(sentence)) if sentence[place] in ")）"), len(sentence))
    inside = [each for each in passage.mentions if said.span.end <= each.core.start < end and not each.is_named]
    return bool(inside) and mention not in inside


def _is_of_base(said: SaidPeriod, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a time stands right before another amount of the unit that this one came from, or is held against, where
    words are written without edges: *지난해* 3.38에서 4.65로; 8천억 원으로, *전년도*인 5천억 원보다 늘었다."""
    if not is_edgeless(said.words):
        return False
    after = (each for each in passage.mentions if each.span.start >= said.span.end and not each.is_named)
    base = next(after, None)
    if base is None or base is mention or _code(base) != _code(mention):
        return False
    is_beside = base.span.start - said.span.end <= _BASE_GAP
    return is_beside and _bases(passage.language).match(passage.sentence, base.span.end) is not None


@lru_cache(maxsize=8)
def _bases(language: str) -> re.Pattern[str]:
    """What follows an amount that another came from, or is held against."""
    if not labelling_of(language).topical:  # Chinese says so before it
        return re.compile(r"(?!)")
    return re.compile(one_of((*labelling_of(language).froms, *assertions(language).compared_behind)))


def _is_of_saying(said: SaidPeriod, passage: PassageInSentence) -> bool:
    """Whether the time is the day on which somebody said so: "on 5 February the council *said*"."""
    if any(first != last for first, last in said.days):
        return False
    if is_edgeless(said.words):
        on = words_of(passage.language, "said_on").search(passage.sentence, said.span.end, said.span.end + _SAID_ON)
        return on is not None and on.start() - said.span.end <= _GAP
    low, high = max(0, said.span.start - _BESIDE), said.span.end + _BESIDE
    around = f"{passage.sentence[low : said.span.start]} {passage.sentence[said.span.end : high]}"
    return words_of(passage.language, "saying").search(around) is not None


def _of_compared(mention: Mention, every: list[SaidPeriod], passage: PassageInSentence) -> list[SaidPeriod]:
    """The time right behind an amount that another is compared with, which is that amount's own: against 290 *a year
    earlier*; or the one that an amount in brackets is told of: more than *a year earlier* (290)."""
    language = passage.language
    before = passage.sentence[: mention.led.start].rstrip()
    closing = passage.sentence.find(")", mention.core.end)
    if before.endswith("(") and any(mention.core.end <= each.core.start < closing for each in passage.mentions):
        return []  # over 2,000 more than a year earlier (39,000 *instead of 41,000*)
    if before.endswith("("):
        return [each for each in every if before[each.span.end : -1].strip() == "" and each.span.end < len(before)][-1:]
    behind = [each for each in every if 0 <= each.span.start - mention.core.end <= _NEXT]
    between = passage.sentence[mention.core.end : behind[0].span.start] if behind else ""
    joined = between.split()[:1]
    if not behind or _PARTED.search(between) or (joined and joined[0].casefold() in labelling_of(language).both):
        return []
    return behind[:1] if not is_edgeless(passage.sentence) and _compares(language).search(before) else []


def is_time_of_earlier(said: SaidPeriod, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the time stands right behind an amount that another, told before, is surely compared with."""
    before = passage.sentence[: mention.led.start].rstrip()
    articles = assertions(passage.language).definite  # compared with *the* 290 of 2024
    last = before.rpartition(" ")
    before = last[0] if last[2].casefold() in articles else before
    between = said.span.start - mention.core.end
    if not 0 <= between <= _BESIDE or _PARTED.search(passage.sentence[mention.core.end : said.span.start]):
        return False
    return not is_edgeless(passage.sentence) and _earlier(passage.language).search(before) is not None


@lru_cache(maxsize=16)
def _earlier(language: str) -> re.Pattern[str]:
    """What ends what stands before an amount that another is surely compared with."""
    words = labelling_of(language)
    phrases = [each for each in words.earlier if each not in words.froms]
    if not phrases:
        return re.compile(r"(?!)")
    of = rf"(?:\s(?:[^\W\d_]{{1,4}}\s)?[^\W\d_]+\s{one_of(words.of)})?" if words.of else ""  # against *a total of*
    return re.compile(rf"(?<!\w){in_any_case(phrases)}{of}$")


@lru_cache(maxsize=16)
def _compares(language: str) -> re.Pattern[str]:
    """What ends what stands before an amount that another is compared with."""
    return _ending((*labelling_of(language).earlier, *assertions(language).compared))


def _ending(phrases: Iterable[str]) -> re.Pattern[str]:
    ordered = tuple(phrases)
    return re.compile(rf"(?<!\w){in_any_case(ordered)}$" if ordered else r"(?!)")


def _lasts(mention: Mention, language: str) -> bool:
    """Whether an amount is how long something takes."""
    if is_edgeless(mention.quantity.counted):
        return mention.quantity.counted.startswith(EASTERN_SPANS)
    first = next(iter(assertions(language).orders), ())
    if mention.quantity.counted.casefold().split(" ")[0] in first:  # nas três *primeiras* semanas
        return True
    return mention.quantity.counted.casefold().split(" ")[0] in grammar(language).units.spans


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _leads_clause(said: SaidPeriod, own: Span, passage: PassageInSentence) -> bool:
    """Whether a clause says what was so at the time right before it: in 2018, *when it fell by 83*."""
    between = passage.sentence[said.span.end : own.start].strip()
    if said.span.end > own.start or len(between) > _YEAR_WORD or any(map(str.isdigit, between)):
        return False
    behind = passage.sentence[own.start : own.end].lstrip(" ,;:")
    return bool(words_of(passage.language, "subordinate").match(behind))


def _with_lead(mention: Mention, told: list[SaidPeriod], passage: PassageInSentence) -> Span:
    """The clause of an amount, with that before it which is no more than a time, or whose verb is its verb too:
    *In 2020*, trade came to $3bn; fired *in 1968*, killing 300 people."""
    sentence = passage.sentence
    parts = clauses(sentence, passage.language)
    own = clause_of(parts, mention.core)
    lead = next((part for part in parts if part.end == own.start), None)
    if lead is None:
        return own
    inside = [each for each in told if lead.start <= each.span.start and each.span.end <= lead.end]
    rest = sum(each.span.end - each.span.start for each in inside)
    is_time = bool(inside) and len(sentence[lead.start : lead.end].strip()) - rest <= _SMALL_WORDS
    return Span(lead.start, own.end) if is_time or verbs_of(mention, passage) else own


def _before_each(told: list[SaidPeriod], mention: Mention, part: Span, passage: PassageInSentence) -> list[SaidPeriod]:
    """The time right before the amount where all amounts of a part of the sentence are in one unit, a time stands
    before each, and none behind the last: from 5.2% in April, but 从*4月*的5.2%降至*5月*的5.0%."""
    told = [each for each in told if part.start <= each.span.start < part.end]
    amounts = [m for m in passage.mentions if not m.is_named and part.start <= m.core.start < part.end]
    alike = [m for m in amounts if _code(m) == _code(mention)]
    is_whole = part == Span(0, len(passage.sentence)) and not is_edgeless(passage.sentence)
    if len(alike) < _LEAST or (is_whole and len(alike) < len(amounts)):
        return []  # on 18 November by 90 days, to 16 February, for 114 firms
    found: list[SaidPeriod] = []
    for each in alike:
        start = max((m.core.end for m in amounts if m.core.end <= each.core.start), default=part.start)
        inside = [time for time in told if start <= time.span.start < each.core.start]
        if not inside:
            return []
        found = inside[-1:] if each is mention else found
    after = min((m.core.start for m in amounts if m.core.start >= alike[-1].core.end), default=part.end)
    is_behind = any(alike[-1].core.end <= time.span.start < after for time in told)
    return [] if is_behind else found


def _topic(told: list[SaidPeriod], mention: Mention, passage: PassageInSentence) -> SaidPeriod | None:
    """The last time before an amount, where a sentence tells all behind it of what it says with it: *9月の*利用者
    *は*前年より5%多い300人だった."""
    if not is_edgeless(passage.sentence) or not labelling_of(passage.language).topical:
        return None
    before = [each for each in told if each.span.end <= mention.core.start]
    if not before or (len(told) > len(before) and told[len(before)].span.start < mention.span.end):
        return None
    pattern = _topics(passage.language)
    return before[-1] if pattern.match(passage.sentence, before[-1].span.end, mention.core.start) else None


@lru_cache(maxsize=8)
def _topics(language: str) -> re.Pattern[str]:
    """What follows a time that a topic is of."""
    rules = assertions(language)
    compared = in_any_case((*rules.last_year, *rules.last_month, *rules.last_week))
    topical = in_any_case(labelling_of(language).topical)
    return re.compile(rf"[)）]?[の의]?\s?[^、。,，.\d]{{1,24}}?{topical}(?:[、,\s\d約]|{compared})")


def _is_of_relative(said: SaidPeriod, own: Span, passage: PassageInSentence) -> bool:
    """Whether the time is that of a clause which only says more of a noun: which ministers expect to open in 2029."""
    part = clause_of(clauses(passage.sentence, passage.language), said.span)
    if part == own:
        return False
    lead = passage.sentence[part.start : said.span.start].lstrip(" ,;:、，")
    return bool(words_of(passage.language, "subordinate").match(lead))


def _with_listed(found: list[SaidPeriod], told: list[SaidPeriod], sentence: str) -> list[SaidPeriod]:
    """The times, and those that are listed behind the last of them: in 2020 and 2021."""
    for each in told:
        if each.span.start > found[-1].span.start and _LISTED.fullmatch(sentence, found[-1].span.end, each.span.start):
            found = [*found, each]
    return found


def _is_amount(said: SaidPeriod, passage: PassageInSentence) -> bool:
    """Whether what looks like a year is an amount: 2019 dollars; a year without its century is read as one, and so is
    how many years ago something was."""
    if _SHORT_YEAR.fullmatch(said.words) or not _YEAR.search(said.words):
        return False
    return any(
        not mention.is_named and mention.core.start < said.span.end and said.span.start < mention.core.end
        for mention in passage.mentions
    )


def _code(mention: Mention) -> str:
    unit = mention.quantity.unit or mention.listed
    return unit.code if unit else ""
