"""What a sentence says beside an amount: the time that it is about, and whether it is so."""

from __future__ import annotations

import datetime as dt
import re

from digest.ingest.proposing.times.other_times import is_of_another_clause, is_of_report, is_of_several_years
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.kinds.figures.checks.in_sentence.times import said_of
from digest.model.article import Status
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.mentions import Mention
from digest.quantities.times.said_periods import SaidPeriod, said_periods
from digest.reading.lexicon import SpeechLexicon, lexicon

_ARTICLE = re.compile(
    r"(?:^|\s)(?:the|an?|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|os|as|de|het|this|that|his|her|its)\s$",
    re.IGNORECASE,
)
"""Before a year that only describes something: "a 2014 study", "der 2014 eröffnete Hafen"."""
_UNTIL = re.compile(
    r"\b(?:through|until|up to|bis zum|jusqu'à|till|by|bis|jusqu['’]en|hasta|fino al|até|tot|before|since"
    r"|d['’]ici(?: à| en)?|entro(?: il)?|tegen|uiterlijk|vor|avant|antes de|prima del|voor)\s"
    r"(?:(?:ende|anfang|mitte|fin|finales? de|fine|eind|the end of)\s)?$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?<!\w)(?:by|d['’]ici(?: à| en)?|entro(?: il)?|tegen|uiterlijk(?: in)?)\s"
    r"(?:(?:the end of|end of|early|late|mid|fin|la fin|fine|la fine del|eind|het einde van)[\s-])?$",
    re.IGNORECASE,
)
"""Before a time by which something is to be so: words that cannot mean "until", as "bis" and "até" can."""
_COMPARED_WITH = re.compile(
    r"\b(?:par rapport|contre|comparé|compared|than|gegenüber|vergleich zu[mr]?|verglichen|als|respecto|frente"
    r"|comparación|rispetto|confronto|relação|comparação|face|vergeleken|opzichte"
    r"|(?:of|times|twice|half) what|(?:of|half|twice) (?:the|its|their) levels?|de ce qu[e'’]|de lo que|di quanto"
    r"|do que|van wat|dessen, was|von dem, was)(?!\w)[^,;]{0,40}$",
    re.IGNORECASE,
)
"""Between an amount and a time that it is only compared with: "56% par rapport à la même période en"."""
_COMPARED = re.compile(
    r"(?:同期|同月|実績|度|末)?(?:比|に比べ|と比べ|より|から|の[^、。]{1,16}(?:から|以降|以来)|を[上下]回"
    r"|年?[の的](?:約|およそ|おおよそ|ほぼ|大约|大約|约|将近|將近|近)?"
    r"(?:[\d.．０-９一二两兩三四五六七八九十数數]+(?:[倍割成]|分[の之])|倍|半分|一半))|(?:同期|同月)比"
)
"""Behind a time that something is only compared with, or went on since, in Japanese and Chinese: 前年同期比."""
_MONTHS, _QUARTER, _HALF = 12, 3, 6
_LONGEST_YEAR = 366  # days
_FEWEST = 28  # days of a month
_IN = re.compile(r"(?<!\w)(?:in|im|en|em|nel|a|ad|during|during the month of|au mois d[e’'])\s$", re.IGNORECASE)
"""Before a month without its year: names begin as months do."""
_RECENT = dt.timedelta(days=200)
_JOINED = 5  # letters between two times that are told together


def period(mention: Mention, passage: PassageInSentence, published: dt.date | None) -> str:
    """The one time that the sentence gives for the amount: `2019`, `2019-H1`, `2019-05`; empty where it is none, or in
    doubt. What only looks like a date, as the year of a law or a study, is none."""
    said = said_of(mention, passage, published)
    days = _days(said[0], passage, published) if len(said) == 1 else None
    if days is None or words_of(passage.language, "last_week").fullmatch(said[0].words):
        return ""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    is_year = (days[1] - days[0]).days < _LONGEST_YEAR
    if is_year and is_of_several_years(passage.sentence[own.start : own.end], passage.language):
        return ""
    if is_of_report(said[0].span, mention.core, passage.sentence, passage.language):
        return ""
    if is_of_another_clause(said[0].span, mention.core, passage.sentence, passage.language):
        return ""
    if _COMPARED.match(passage.sentence, said[0].span.end):
        return ""
    between = passage.sentence[mention.core.end : said[0].span.start]
    if _COMPARED_WITH.search(between) or _is_listed(said[0].span.start, passage, published):
        return ""
    before = passage.sentence[: said[0].span.start]
    if _UNTIL.search(before) or (said[0].words.isdigit() and _ARTICLE.search(before)):
        return ""
    return _written(*days)


def due(mention: Mention, passage: PassageInSentence, published: dt.date | None) -> str:
    """The one time to come by which a sentence says that the amount is to be reached, 2030 of "by 2030"; else empty.

    A proposal leaves it out, since the amount may be that of all the years until then: for an editor who looks at it,
    it is filled in.
    """
    sentence = passage.sentence
    own = clause_of(clauses(sentence, passage.language), mention.core)
    every = said_periods(sentence, passage.language, published)
    # "By the end of 2030" is no time that anything is of, but one by which it may be due.
    beside = [each for each in every if own.start <= each.span.start < own.end or _is_first(each, sentence)]
    said = said_of(mention, passage, published) or (beside if len(every) == 1 else [])
    if published is None or len(said) != 1 or len(said[0].days) != 1 or said[0].days[0][1] <= published:
        return ""
    return _written(*said[0].days[0]) if _BY.search(sentence[: said[0].span.start]) else ""


def _is_first(said: SaidPeriod, sentence: str) -> bool:
    """Whether nothing but "By the end of" stands before a time."""
    by = _BY.search(sentence[: said.span.start])
    return by is not None and by.start() == 0


def named_time(words: str, language: str, published: dt.date | None) -> str | None:
    """The time that `words` name and nothing else, as the head of a table does, empty where a figure cannot have it;
    None where they say something else."""
    said = said_periods(words, language, published)
    if len(said) != 1 or said[0].words.strip() != words.strip():
        return None
    return _written(*said[0].days[0]) if len(said[0].days) == 1 else ""


def _days(said: SaidPeriod, passage: PassageInSentence, published: dt.date | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of a time; of a month without its year, those of the last one before the article, as
    long as that is near and the sentence tells of nothing to come. None where it may be another time."""
    if len(said.days) == 1:
        return said.days[0]
    if published is None or not said.days or not _IN.search(passage.sentence[: said.span.start]):
        return None
    if lexicon(passage.language).coming.search(passage.sentence):
        return None
    months = {(first.month, first.day, last.month) for first, last in said.days}
    past = max((each for each in said.days if each[1] < published), default=None)
    is_month = len(months) == 1 and all(first.day == 1 and last.day >= _FEWEST for first, last in said.days)
    is_one = is_month and past is not None and past[0].month == past[1].month
    return past if is_one and past and published - past[1] < _RECENT else None


def _is_listed(start: int, passage: PassageInSentence, published: dt.date | None) -> bool:
    """Whether another time stands right before the one at `start`: "en janvier et février 2020"."""
    times = said_periods(passage.sentence, passage.language, published)
    return any(0 < start - each.span.end <= _JOINED for each in times)


def statuses(before: str, lexicon: SpeechLexicon, *, is_coming: bool = False) -> tuple[Status, ...]:
    """What an amount may be, by the words before it, and by whether its clause says that it is yet to come: the
    likeliest first."""
    found = [
        status
        for pattern, status in ((lexicon.aimed_at, Status.TARGET), (lexicon.estimated, Status.ESTIMATE))
        if pattern.search(before)
    ]
    return (*found, *((Status.FORECAST, Status.ACTUAL) if is_coming else (Status.ACTUAL, Status.FORECAST)))


def _written(first: dt.date, last: dt.date) -> str:
    """A time within a year as a figure has it; empty for one that goes across years."""
    if first.year != last.year:
        return ""
    months = last.month - first.month + 1
    if months == _MONTHS:
        return str(first.year)
    if months == _HALF and first.month in (1, 7):
        return f"{first.year}-H{(first.month + 5) // 6}"
    if months == _QUARTER and first.month % 3 == 1:
        return f"{first.year}-Q{(first.month + 2) // 3}"
    start, end = f"{first.year}-{first.month:02}", f"{last.year}-{last.month:02}"
    return start if months == 1 else f"{start}/{end}"
