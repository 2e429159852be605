"""Whether the words around an amount say that something rose or fell: `-11.2%` may stand for "fell 11.2%"."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.separable_verbs import apart_verb
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.text.spans import Span

_LOOK_BEFORE, _LOOK_AFTER = 60, 28
_WORD = re.compile(r"[^\W\d_]{4,}")
_SHORT = 3
_ARTICLE = 5  # how far before an amount its article begins
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_THAT = re.compile(r"\s(?:that|dass|que|że|che|dat|att)(?!\w)|\s?[:“\"„«]")
_PARTICLES = frozenset({"up", "down"})
_DOING = re.compile(r"\s(?:[a-z]{2,}ing|with|as)(?!\w)")
_CLAUSE = re.compile(
    r"[,;:。、，]\s?|\s(?:while|whereas|but|and|während|aber|und|tandis|mais|et|mientras|pero|y|mas|e|ma|och|i|ale|и|но)\s"
    r"|(?:(?<=지만)|(?<=으나)|(?<=반면)|(?<=는데)|(?<=으며)|(?<=면서))\s"
    r"|(?<!much)(?<!many)(?<!little)(?<!few)(?<!high)(?<!low)(?<!far)(?<!such)\sas\s(?=\d|$)"  # as 88,000 were added
)
_DUTCH_CLAUSE = re.compile(rf"{_CLAUSE.pattern}|\sen\s")
"""What parts clauses in Dutch; the same word is a preposition or an article elsewhere: se redujo *en* 3 millones."""


class Direction(StrEnum):
    """What happened to the thing that an amount is about."""

    UP = "rose"
    DOWN = "fell"


class ProfitOrLoss(StrEnum):
    """Whether an amount was earned or lost."""

    GAIN = "profit"
    LOSS = "loss"


_BY_TOO = {"pl": ("na",)}
"""Words for "to" that stand before much else."""
_AT_LEVEL = re.compile(r"(?:\sat|\s(?:from|to|at)\s(?:an?|the|its|their)(?:\s[\w-]+){1,3}\sof)\s$")
"""How English leads what something came to, or from: fell 12% *at* $5m, fell *from a peak of* 12%."""
_EASTERN_LEVEL = (
    re.compile(r"(?:降至|降到|跌至|跌到|减至|減至|减少到|下降到|下降至|降为|降為|由|从|從)$"),
    re.compile(r"(?:に|へ|まで|から|으로|로|에서)(?!も)"),
)
_RISE_OR_FALL = {"rises": Direction.UP, "falls": Direction.DOWN}
_MORE_OR_LESS = {"greater": Direction.UP, "lesser": Direction.DOWN}
_BEHIND = re.compile(r"\s{1,3}")
_MADE_SO = {**_RISE_OR_FALL, "raises": Direction.UP, "lowers": Direction.DOWN}
_GAIN_OR_LOSS = {"gains": ProfitOrLoss.GAIN, "losses": ProfitOrLoss.LOSS}


def direction(words: str, amount: Span, language: str) -> Direction | None:
    """What the word nearest before the amount at `amount` of `words` says, or one right behind it where none is before;
    None where none of the clause says either, or the language's words are not known."""
    lead = words[max(0, amount.start - _LOOK_BEFORE) : amount.start]
    is_by = not is_edgeless(words) and _ending(language, "by").search(lead) is not None
    said = _nearest(words, amount, language, _MADE_SO if is_by else _RISE_OR_FALL)
    return Direction(said) if said else None


def compared(words: str, amount: Span, language: str) -> Direction | None:
    """What the word right behind the amount at `amount` says, by which there is so much more or less: 6% *fewer*; None
    where a word before it says that something rose or fell: *fell* 6% more than."""
    if _before(words, amount, language, _RISE_OR_FALL):
        return None
    behind = _BEHIND.match(words, amount.end)
    at = behind.end() if behind else amount.end
    return next((way for field, way in _MORE_OR_LESS.items() if words_of(language, field).match(words, at)), None)


def is_end_of_change(words: str, amount: Span, language: str) -> bool:
    """Whether the amount at `amount` of `words` is what something came to, or what it came from to another: fell *to
    $90*, *from 120* to 90."""
    before, behind = words[max(0, amount.start - _LOOK_BEFORE) : amount.start], words[amount.end :]
    if is_edgeless(words):
        return bool(_EASTERN_LEVEL[0].search(before) or _EASTERN_LEVEL[1].match(behind))
    if language.split("-")[0] == "en" and _AT_LEVEL.search(before):
        return True
    if _ending(language, "to").search(before) or _ending(language, "earlier").search(before):
        return True
    return bool(_ending(language, "froms").search(before) and _leading_on(language).match(behind))


@lru_cache(maxsize=32)
def _ending(language: str, field: str) -> re.Pattern[str]:
    phrases = [each for each in getattr(labelling_of(language), field) if each not in _BY_TOO.get(language[:2], ())]
    return re.compile(rf"(?<!\w){one_of(phrases)}\s$") if phrases else re.compile(r"(?!)")


@lru_cache(maxsize=32)
def _leading_on(language: str) -> re.Pattern[str]:
    """What follows the first of two amounts between which something moved: "to 90"."""
    return re.compile(
        rf"(?:\s[^\W\d_]+)?\s{one_of(labelling_of(language).to)}\s[^\s\w]?(?:[^\W\d_]+\s){{0,2}}\S{{0,3}}\d"
    )


@lru_cache(maxsize=128)  # many checks of a figure ask
def said_of(words: str, language: str) -> Direction | None:
    """What a label says: "Growth of sales", "Jobs lost"; None where it says neither, or both. What people did whom it
    counts is no change of their number: "People *who fell back*"."""
    if language.split("-")[0] == "en":
        words = words.partition(" who ")[0]
    said = _said(words_of(language, "no_change").sub("", words), language, _RISE_OR_FALL)
    return Direction(said) if said else None


def tells_fall(label: str, language: str) -> bool:
    """Whether a label says that its amount is a fall or a loss; of a German noun, its last part may."""
    if said_of(label, language) is Direction.DOWN or result_of(label, language) is ProfitOrLoss.LOSS:
        return True
    words = assertions(language)
    return _ends_with((*words.falls, *words.losses), label, language)


@lru_cache(maxsize=1_024)  # of a measure's label it is asked for each of its figures
def counts_gains(label: str, language: str) -> bool:
    """Whether a label says a profit or a surplus, and no loss; of a German noun, its last part may."""
    said = result_of(label, language)
    if said is None and not tells_fall(label, language):
        return _ends_with(assertions(language).gains, label, language)
    return said is ProfitOrLoss.GAIN


def _ends_with(words: Iterable[str], label: str, language: str) -> bool:
    """Whether a noun of a label in German has one of `words` at its end: Konzerngewinn."""
    if language.split("-")[0].lower() != "de":
        return False
    nouns = tuple(each.casefold() for each in words if each.istitle() and len(each) > _SHORT)
    return any(word.casefold().endswith(nouns) for word in _WORD.findall(label))


def result(words: str, amount: Span, language: str) -> ProfitOrLoss | None:
    """Whether the word nearest to the amount, in its clause, says that it was earned or lost."""
    if not lists_of(language, *_GAIN_OR_LOSS).may_be_in(words):
        return None
    said = _nearest(words, amount, language, _GAIN_OR_LOSS)
    return ProfitOrLoss(said) if said else None


@lru_cache(maxsize=128)
def result_of(words: str, language: str) -> ProfitOrLoss | None:
    """Whether a label says a profit or a loss; None where it says neither, or both."""
    said = _said(words, language, _GAIN_OR_LOSS)
    return ProfitOrLoss(said) if said else None


def _nearest(
    words: str, amount: Span, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]
) -> str | None:
    if said := _noun_behind(words, amount, language, fields) or _before(words, amount, language, fields):
        return said
    after = _parting(language).split(words[amount.end : amount.end + _LOOK_AFTER])[0]
    behind = [
        (match.start(), said) for field, said in fields.items() for match in words_of(language, field).finditer(after)
    ]
    return min(behind)[1] if behind else None


def _parting(language: str) -> re.Pattern[str]:
    return _DUTCH_CLAUSE if language.split("-")[0].lower() == "nl" else _CLAUSE


def _noun_behind(
    words: str, amount: Span, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]
) -> str | None:
    """What a noun right behind an amount with an article says, in languages that have it there: *the* 6% *rise*."""
    articles = grammar(language).lexicon.definite
    lead = words[max(0, amount.start - _ARTICLE) : amount.start].split()
    behind = _NEXT_WORD.match(words, amount.end)
    if behind is None or not lead or lead[-1].casefold() not in articles:
        return None
    return next((said for field, said in fields.items() if words_of(language, field).fullmatch(behind[1])), None)


def _before(
    words: str, amount: Span, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]
) -> str | None:
    """What the last of the words before an amount says, in its clause."""
    low = max(0, amount.start - _LOOK_BEFORE)
    before = _parting(language).split(words[low : amount.start])[-1]
    saying = words_of(language, "saying")
    found = [
        (match.start(), said)
        for field, said in fields.items()
        for match in words_of(language, field).finditer(before)
        if not (_THAT.match(before, match.end()) and saying.fullmatch(match[0]))  # he added that
        and not (match[0] in _PARTICLES and _DOING.match(before, match.end()))  # ended up losing
    ]
    if "rises" in fields and (verb := apart_verb(words, amount, language)):
        at = verb.start - (amount.start - len(before))
        found = [(start, said) for start, said in found if start > at] + [(at, _RISE_OR_FALL[verb.field])]
    return max(found)[1] if found else None


def _said(words: str, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]) -> str | None:
    found = [said for field, said in fields.items() if words_of(language, field).search(words)]
    return found[0] if len(found) == 1 else None
