"""Amounts in running text that may be key figures, each with what it is of, as far as its sentence says."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digest.ingest.proposing.amount_in_sentence import AmountInSentence
from digest.ingest.proposing.amounts import WHOSE, ProposedAmount, amounts
from digest.ingest.proposing.beside import period
from digest.ingest.proposing.coordinated import with_coordinated, with_pair
from digest.ingest.proposing.labelling.certainty import is_certain, is_parted_from_helper
from digest.ingest.proposing.labelling.labels import has_verb, labels
from digest.ingest.proposing.labelling.measured import costs, only_things
from digest.ingest.proposing.tellers.told_by import Teller, teller
from digest.ingest.proposing.times.coming import is_coming
from digest.ingest.proposing.wording import wording
from digest.kinds.figures.checks.directions import direction
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.quantities.amount import HEDGES
from digest.quantities.parsing.counted import alike
from digest.quantities.quantity import Quantity
from digest.quantities.times.said_periods import said_periods
from digest.quantities.units import UnitKind
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast
from digest.reading.quotes import ProposedQuotation
from digest.reading.retractions import taken_back
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_FOLLOWING = 160  # characters in which a sentence may be corrected
_THEN = re.compile(
    r"(?<!\w)(?:at (?:that|the) time|back then|en (?:ese|aquel) (?:momento|entonces)|por entonces"
    r"|à (?:cette|l['’])\s?époque|à ce moment-là|damals|zu jener Zeit|zu diesem Zeitpunkt"
    r"|all['’]epoca|in quel momento|na época|naquele momento|destijds|op dat moment)(?!\w)",
    re.IGNORECASE,
)
"""What says that an amount is of a time that another sentence tells."""
_NAME = re.compile(r"(?<=[\w,] )[^\W\d_a-z][\w’'-]*")


class ProposedFigure(NamedTuple):
    """An amount of the paragraph number `paragraph`: the passage from `start` to `end` there, and what it says."""

    paragraph: int
    start: int
    end: int
    sentence: str
    labels: tuple[str, ...]
    """What the amount is of, the best name first; none where the sentence does not tell."""
    value: str
    also: str
    quantity: Quantity
    period: str
    by: str
    is_in_title: bool
    """Whether it stands in the title, whose `paragraph` is -1."""
    goes_on: bool
    """Whether no verb parts it from the amount before it in its sentence."""
    is_moved: bool
    """Whether something rose or fell by it, or to it."""
    is_coming: bool
    """Whether its clause says that it is yet to come."""
    is_multiple: bool
    """Whether it says how many times as much."""
    is_compared: bool
    """Whether it did, or its sentence has another amount of its kind."""
    is_certain: bool
    """Whether the best of its labels surely says all of what it is of."""

    is_headline: bool = False
    """Whether the title has the amount too, and leaves out how exact it is."""

    @property
    def label(self) -> str:
        """The best name, or none."""
        return self.labels[0] if self.labels else ""


def find_figures(
    title: str,
    paragraphs: Sequence[str],
    language: str,
    published: dt.date | None,
    cast: Cast,
    lexicon: SpeechLexicon,
    quotations: Sequence[ProposedQuotation] = (),
) -> Iterator[ProposedFigure]:
    """Every amount that may be a figure, once: those of the paragraphs, then those that the title alone has.

    `quotations` are those of the paragraphs: whoever speaks tells what amounts stand in them.
    """
    names = _names(paragraphs)
    heads = [*_of_title(title, language, published, names)]
    told: list[Quantity] = []
    seen: set[tuple[object, ...]] = set()
    before = ""
    for number, paragraph in (*enumerate(paragraphs), (-1, title)):
        for sentence in sentences(paragraph, language):
            words = paragraph[sentence.start : sentence.end]
            found = list(amounts(words, language))
            by = teller(words, cast, lexicon, language) if found else None
            things = only_things(before, language) if found and costs(words) else ""
            for amount in found:
                said = amount.quantity
                where = words if amount.is_multiple else ""  # much may double, each time something else
                counted = (amount.counted or said.counted).casefold()
                key = (said.number, said.upper, counted or said.unit, where)
                if key in seen or taken_back(
                    words, amount.span.start, language, paragraph[sentence.end :][:_FOLLOWING]
                ):
                    continue
                seen.add(key)
                if number < 0 and any(_says_more(other, said) for other in told):
                    continue  # the text says "at least" of it
                figure = describe(
                    words,
                    sentence,
                    amount,
                    language,
                    published,
                    paragraph=number,
                    by=_by(
                        by, words, amount.span.start, _around(number, sentence.start + amount.span.start, quotations)
                    ),
                    names=names,
                    things_before=things,
                )
                told.append(said)
                yield _with_head(figure, heads)
            before = words


def _of_title(title: str, language: str, published: dt.date | None, names: frozenset[str]) -> Iterator[ProposedFigure]:
    """What the title says of its amounts."""
    for sentence in sentences(title, language):
        words = title[sentence.start : sentence.end]
        for amount in amounts(words, language):
            yield describe(words, sentence, amount, language, published, paragraph=-1, names=names)


def _with_head(figure: ProposedFigure, heads: Sequence[ProposedFigure]) -> ProposedFigure:
    """A figure of the text, with what the title says that it is of, where the title has it bare: "550 children" for
    "at least 550 children"."""
    head = next((each for each in heads if _says_more(figure.quantity, each.quantity)), None)
    if figure.is_in_title or head is None:
        return figure
    is_better = head.is_certain and not figure.is_certain
    labels = (*head.labels, *figure.labels) if is_better else figure.labels
    return figure._replace(labels=labels, is_certain=figure.is_certain or head.is_certain, is_headline=True)


def _says_more(said: Quantity, head: Quantity) -> bool:
    """Whether the text has the amount of a headline with a word that bounds it or makes it less exact."""
    is_same = said.number == head.number and said.upper == head.upper
    units = said.unit, head.unit
    of_same = said.unit == head.unit or (
        all(unit is not None and unit.kind is UnitKind.NOUN for unit in units) and alike(said.counted, head.counted)
    )
    return is_same and of_same and bool({*said.qualifiers} & HEDGES - {*head.qualifiers})


def describe(
    words: str,
    sentence: Span,
    amount: ProposedAmount,
    language: str,
    published: dt.date | None,
    *,
    paragraph: int = 0,
    by: Teller | None = None,
    names: frozenset[str] = frozenset(),
    things_before: str = "",
) -> ProposedFigure:
    """What the sentence `words`, at `sentence` of its paragraph, says of one of its amounts.

    `by` is who has told it, as far as the sentence says; `names` are the words of the article that have a capital
    letter within sentences, `things_before` what the sentence before counts, where that is one thing.
    """
    passage = PassageInSentence(words, amount.span, language)
    mention = passage.touched[-1]  # of an amount and what it is converted to, the last: times stand behind it
    what = amount.quantity
    others = tuple(each.span for each in passage.mentions if each not in passage.touched and not each.is_named)
    before = [each.end for each in others if each.end <= amount.span.start]
    said = (each.span for each in said_periods(words, language, published))
    times = tuple(time for time in said if not _is_possessive(words, time))
    asides = (*times, by.span) if by and by.span else times
    is_moved = direction(words, mention.core, language) is not None
    near = AmountInSentence(words, amount, language, asides, others, names, things_before)
    end = with_coordinated(words, amount.span.start, amount.span.end, what.counted, language, others)
    pair = words[words.rfind(what.counted, 0, amount.span.end) : end] if end > amount.span.end else ""
    named = tuple(with_pair(each, what.counted, pair) for each in labels(near))
    told_for = "" if _is_comparison(amount) else period(mention, passage, published)
    return ProposedFigure(
        paragraph=paragraph,
        start=sentence.start + amount.span.start,
        end=sentence.start + end,
        sentence=words,
        labels=named,
        value=amount.value + words[amount.span.end : end],
        also=amount.also,
        quantity=amount.quantity,
        period=told_for,
        by=by.name if by else "",
        is_in_title=paragraph < 0,
        goes_on=bool(before) and _goes_on(words, max(before), amount.span.start, language),
        is_moved=is_moved,
        is_coming=is_parted_from_helper("", near) or is_coming(passage.touched, passage, told_for, published),
        is_multiple=amount.is_multiple,
        is_compared=is_moved or amount.is_multiple or _has_like(amount, passage),
        is_certain=bool(named)
        and (bool(told_for) or _THEN.search(words) is None)
        and is_certain(named[0], near)
        and not _is_one_by_time(told_for, times, amount, passage),
    )


def _around(paragraph: int, at: int, quotations: Sequence[ProposedQuotation]) -> ProposedQuotation | None:
    """The quotation that goes across `at` of a `paragraph`; None where none does."""
    here = (each for each in quotations if each.paragraph == paragraph)
    return next((each for each in here if each.start <= at < each.start + len(each.text)), None)


def _by(told: Teller | None, sentence: str, at: int, quotation: ProposedQuotation | None) -> Teller | None:
    """Who tells the amount at `at` of a `sentence`, whose own teller is `told`; else whoever surely says what is quoted
    there, by their whole name. Who asks tells nothing."""
    if quotation is not None and quotation.text.endswith(("?", "？")):
        return None
    if told is not None and told.tells(sentence, at):
        return told
    if quotation is None or not quotation.sure or quotation.is_supposed or len(quotation.speakers) != 1:
        return None
    name = quotation.speakers[0].name
    return Teller(name) if " " in name else None


def _goes_on(words: str, start: int, end: int, language: str) -> bool:
    """Whether what stands between two amounts makes the second one more of the same, and not what the first is of:
    "400 of its 1,950 jobs"."""
    first = next(iter(words[start:end].casefold().split()), "")
    is_part = first in wording(language).shares | WHOSE
    return not is_part and not has_verb(words, start, end, language)


def _is_comparison(amount: ProposedAmount) -> bool:
    """Whether an amount is so many times another, of which the time may be: "three times as large as in 2019"."""
    return amount.is_multiple and (" " in amount.value or amount.value.endswith("倍"))


def _has_like(amount: ProposedAmount, passage: PassageInSentence) -> bool:
    """Whether the sentence has another amount in the same unit, or this one counts what another does."""
    others = (each for each in passage.mentions if each not in passage.touched and not each.is_named)
    unit = amount.quantity.unit
    return any(each.quantity.unit == unit or each.quantity.unit is None for each in others) or bool(
        amount.counted and amount.value.endswith("]")
    )


def _is_one_by_time(period: str, times: Sequence[Span], amount: ProposedAmount, passage: PassageInSentence) -> bool:
    """Whether an amount is one of several that each have a time in the sentence, and its own is not known."""
    return not period and len(times) > 1 and _has_like(amount, passage)


def _names(paragraphs: Sequence[str]) -> frozenset[str]:
    """The words that have a capital letter within sentences."""
    return frozenset(match[0] for paragraph in paragraphs for match in _NAME.finditer(paragraph))


def _is_possessive(words: str, time: Span) -> bool:
    """Whether a time only describes something: "last year's budget"."""
    return words.startswith(("'", "’"), time.end)
