"""Words beside an amount that change it: which a figure's label or status says as well, and which are not known."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.kinds.figures.checks.average_words import says_average
from digest.kinds.figures.checks.directions import tells_fall
from digest.model.article import Status
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.further_hedges import hedge_beside
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import even, one_of, visible
from digest.quantities.units import UnitKind
from digest.quantities.whole import says_rate
from digest.text.scripts import is_edgeless
from digest.text.words.compounds import has_compounds
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention
    from digest.quantities.units import Unit

_WORD = re.compile(r"[^\W\d_]{4,}")
_ESTIMATED = re.compile(r"estim|schätz|stim[ae]|geschat|uppskatt|szac|оцен|推定|推計|估|추정|추산", re.IGNORECASE)
_WORD_OF_LABEL = re.compile(r"[^\W\d_]{3,}")
_DEFINITE = re.compile(r"(?:^|\s)(?:the|these|those|dei|delle|degli|des|los|las|dos|das)$", re.IGNORECASE)
_TOLD_BEHIND = re.compile(
    r"\s(?:(?:that|which|it|he|she|they|we)\s|[a-z]{3,}ed\b|(?:paid|spent|sold|set|made|given)\b|(?:che|qui|que)\s|qu['’])"
    r"[^,;:.!?]*"
)
_BOUNDED = frozenset({Qualifier.UNDER, Qualifier.UP_TO, Qualifier.OVER, Qualifier.AT_LEAST})
_BY_WHAT = re.compile(r"(?:に|当たり|あたり|につき)$")
_SHORTEST_NAME = 5
_EACH, _MONTH = "unit", "month"
_SHORT = 3
_NEAR = 2
_LONG_STEM, _LONGEST_FORM = 5, 2
_PLACED_WORDS = 4
_BY_LABEL = frozenset({Qualifier.LOSS, Qualifier.AVERAGE, Qualifier.PROJECTED, Qualifier.MULTIPLE})


class SaidBeside(Struct, frozen=True):
    """What a figure says beside its amount, which may say the same as a word that its amount leaves out."""

    label: str
    status: Status
    unit: str = ""
    """The editor's unit in brackets."""


def explained(
    qualifier: Qualifier, lead: str, told: SaidBeside, language: str, around: tuple[str, str] = ("", "")
) -> bool:
    """Whether the figure says by its status or its label what `qualifier`, one of the words `lead`, says; `around` is
    what stands before these, and behind the amount."""
    before, behind = around
    if qualifier is Qualifier.NOT:  # "Former price" of what was paid instead
        words = labelling_of(language)
        is_former = any(word in words.former for word in _WORD.findall(told.label.casefold()))
        if not _denies(lead, language) and _says_lack(told.label, language):  # eight votes *short*
            return True
        return lead.casefold() in words.instead and (is_former or told.status is not Status.ACTUAL)
    if qualifier is Qualifier.LOSS and _names_loss(lead, told.label, language):
        return True
    if qualifier in (Qualifier.PROJECTED, Qualifier.POSSIBLE) and told.status is not Status.ACTUAL:
        return True
    lexicon = grammar(language).lexicon
    if lead in lexicon.emphatic or (lead in lexicon.attainable and told.status is not Status.ACTUAL):
        return True
    if qualifier is Qualifier.ABOUT and told.status is Status.ESTIMATE and _only_estimates(lead, language):
        return True
    if qualifier in _BOUNDED and _says_bound(_turned(qualifier, before, language), told.label, language):
        return True
    if qualifier is Qualifier.ORDINAL:  # the 36th meeting is 36 [meetings]
        return bool(told.unit) and _is_placed(told.unit, behind, language)
    if qualifier not in _BY_LABEL:
        return False
    if is_edgeless(lead):
        if qualifier is Qualifier.LOSS and lead[:1] in told.label:  # 農*損*, of 損失
            return True
        said_so = (word for word, said in grammar(language).lexicon.leading.items() if said is qualifier)
        return any(word in told.label for word in said_so if word in lead or qualifier is Qualifier.AVERAGE)
    label = _WORD.findall(told.label.casefold())
    if qualifier is Qualifier.AVERAGE and any(says_average(other, language) for other in label):
        return True
    if qualifier is Qualifier.AVERAGE and words_of(language, "usual").search(told.label):
        return True
    return any(
        alike(word, other) or _is_form(word, other) or stem(word, language) == stem(other, language)
        for word in _WORD.findall(lead.casefold())
        for other in label
    )


def _is_placed(unit: str, behind: str, language: str) -> bool:
    """Whether the noun of a place in a row, behind its number, is the `unit`, so that there are as many of it: the 36th
    annual *meeting*; but not of what was won for the 36th *time*."""
    if is_edgeless(behind.lstrip()[:1]):
        return True
    near = _WORD_OF_LABEL.findall(behind.casefold())[:_PLACED_WORDS]
    own = _WORD_OF_LABEL.findall(unit.casefold())
    return any(
        alike(word, other) or _is_form(word, other) or stem(word, language) == stem(other, language)
        for word in near
        for other in own
    )


def trailing_words(qualifier: Qualifier, whole: str, language: str) -> str:
    """The words at the end of an amount that say `qualifier`: £4m *on average*."""
    said = (words for words, each in grammar(language).lexicon.trailing.items() if each is qualifier)
    return next((words for words in said if whole.casefold().endswith(words)), "")


def _is_form(one: str, other: str) -> bool:
    """Whether two long words differ in their endings alone: "Średnia cena" of *średnio* 6,33 zł."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= _LONG_STEM and max(len(one), len(other)) - shared <= _LONGEST_FORM


def named_behind(lead: str, behind: str) -> str:
    """The words behind an amount that say which one it is, where it is only compared with another: "twice *the*
    £9.8 million *that was agreed*". `lead` is what leads the amount; empty where it says something of the amount."""
    found = _TOLD_BEHIND.match(behind) if _DEFINITE.search(lead) else None
    return found[0].strip() if found else ""


def is_named_so(clause: str, label: str) -> bool:
    """Whether a label says what `clause`, words behind an amount, tells of it: "Agreed" of what *was agreed*."""
    told = _WORD.findall(clause.casefold())
    return any(alike(word, other) for word in _WORD.findall(label.casefold()) for other in told)


def _is_fall(lead: str, language: str) -> bool:
    """Whether words for a loss say a fall too: "ein *Minus* von 12 Prozent"."""
    return any(words_of(language, "falls").fullmatch(word) for word in _WORD.findall(lead))


def is_lack(lead: str, trail: str, language: str) -> bool:
    """Whether words beside an amount of which one denies say that it is lacking: *short of* 110 drivers."""
    lexicon, last = grammar(language).lexicon, trail.casefold().split()[-1:]
    is_behind = any(lexicon.trailing.get(word) is Qualifier.NOT for word in last)
    return is_behind or any(each in lead.casefold() for each in lexicon.lacking)


def _denies(lead: str, language: str) -> bool:
    """Whether words before an amount say that it is not so."""
    words = [word for word, said in grammar(language).lexicon.leading.items() if said is Qualifier.NOT]
    return bool(words) and re.search(rf"(?<!\w){one_of(words, capitalised=True)}(?!\w)", lead) is not None


def _names_loss(lead: str, label: str, language: str) -> bool:
    """Whether a label says of what is led by words for a loss that it is one, or a fall or a shortage as these say."""
    if _says_loss(label, language) or (_is_fall(lead, language) and tells_fall(label, language)):
        return True
    return _says_shortage(lead, language) and _says_shortage(label, language)


def _says_loss(label: str, language: str) -> bool:
    """Whether a label says by any word for one that its amount is a loss: "Shortfall" of what is *a loss of*; or by a
    longer word that ends with one, „Betriebsverlust“."""
    if words_of(language, "losses").search(label) is not None:
        return True
    losses = _nouns_of_losses(language)
    words = _WORD.findall(label.casefold())
    return any(
        stem(word, language) in losses or (has_compounds(language) and word.endswith(tuple(losses))) for word in words
    )


@lru_cache(maxsize=32)
def _nouns_of_losses(language: str) -> frozenset[str]:
    """The stems of the nouns by which words before an amount say that it is a loss: *hole*, of "a hole of"."""
    leads = (words for words, said in grammar(language).lexicon.leading.items() if said is Qualifier.LOSS)
    small = grammar(language).lexicon.prepositions
    words = ([word for word in _WORD.findall(lead.casefold()) if word not in small] for lead in leads)
    return frozenset(stem(each[0], language) for each in words if len(each) == 1)  # a *negative result* has two


def _says_shortage(text: str, language: str) -> bool:
    """Whether a word of `text` says that something is lacking: *a deficit of*, "Shortage of maize"."""
    return any(word.startswith(labelling_of(language).shortages) for word in _WORD_OF_LABEL.findall(text.casefold()))


def _says_lack(label: str, language: str) -> bool:
    """Whether a label says that its amount is what lacks: "Votes short", "Shortage of nurses"."""
    lacking = {word for word, said in grammar(language).lexicon.trailing.items() if said is Qualifier.NOT}
    words = _WORD_OF_LABEL.findall(label.casefold())
    return _says_shortage(label, language) or not lacking.isdisjoint(words) or tells_fall(label, language)


def _turned(qualifier: Qualifier, before: str, language: str) -> Qualifier:
    """The contrary bound, where the last words before one deny it: *did not* fall *below* 25 degrees."""
    words = [word.casefold() for word in _WORD_OF_LABEL.findall(before)[-_NEAR:]]
    if labelling_of(language).negations.isdisjoint(words):
        return qualifier
    return Qualifier.AT_LEAST if qualifier in (Qualifier.UNDER, Qualifier.UP_TO) else Qualifier.UP_TO


def _says_bound(qualifier: Qualifier, label: str, language: str) -> bool:
    """Whether a label says that its amount is a bound, which is what stands before it in the article: "Income limit" of
    what is for those who earn *below* $125,000."""
    words = labelling_of(language)
    if _names(qualifier, language).search(label) is not None:
        return True
    bounds = words.upper if qualifier in (Qualifier.UNDER, Qualifier.UP_TO) else words.lower
    if is_edgeless(label):
        return any(word in label for word in bounds)
    return any(word in bounds for word in _WORD_OF_LABEL.findall(label.casefold()))


def _only_estimates(lead: str, language: str) -> bool:
    """Whether words before an amount say that it is estimated, and not also that it is about so: "estimated at *some*
    40 million"."""
    return _ESTIMATED.search(lead) is not None and _approximating(language).search(lead) is None


@lru_cache(maxsize=32)
def _approximating(language: str) -> re.Pattern[str]:
    """The words for "about" that are no form of "estimated"."""
    leading = grammar(language).lexicon.leading.items()
    words = [word for word, said in leading if said is Qualifier.ABOUT and not _ESTIMATED.search(word)]
    if not words:
        return re.compile("(?!)")
    said = one_of(words, capitalised=True)
    return re.compile(said if any(map(is_edgeless, words)) else rf"(?<!\w){said}(?!\w)")


@lru_cache(maxsize=64)
def _names(qualifier: Qualifier, language: str) -> re.Pattern[str]:
    """What says `qualifier` in a label, if not of a number in it: "Pensions, *at most*"."""
    lexicon = grammar(language).lexicon
    named = [
        words for table in (lexicon.leading, lexicon.trailing) for words, said in table.items() if said is qualifier
    ]
    words = [words for words in named if len(words) > _SHORTEST_NAME and words not in lexicon.prepositional]
    return (
        re.compile(rf"(?<!\w){one_of(words, capitalised=True)}(?!\w)(?!\s\S{{0,3}}\d)") if words else re.compile("(?!)")
    )


def rate_explained(unit: Unit, told: SaidBeside, language: str) -> bool:
    """Whether the label says what an amount of the rate `unit` is for: "Yearly cost", "Layoffs a year", "Price" of $5
    *each*; the inflation *of July* is one a month."""
    per = unit.per
    lexicon = grammar(language).lexicon
    words = (*lexicon.rate_adjectives.items(), *lexicon.rates.items())
    if per == _EACH and unit.kind is UnitKind.PERCENT:  # 29% apiece
        return True
    if is_edgeless(told.label):
        return _is_of_one(unit, told.label, language) or any(
            _BY_WHAT.sub("", phrase) in told.label
            for phrase, rate in (*words, *lexicon.rates_before.items())
            if rate == per
        )
    named = (per, *(word for word, rate in words if rate == per))
    if per == _EACH:  # an average is for each
        averages = (phrase for phrase, said in lexicon.leading.items() if said is Qualifier.AVERAGE)
        named = (*named, *(word for phrase in averages for word in _WORD.findall(phrase)))
    label = _WORD_OF_LABEL.findall(told.label.casefold())
    if per == _MONTH and any(word in months(grammar(language).locale) for word in label):
        return True
    return says_rate(told.label, per, language) or any(
        alike(word, other) for word in label if len(word) > _SHORT for other in named
    )


def _is_of_one(unit: Unit, label: str, language: str) -> bool:
    """Whether money is what one of the label's things costs: "门票" of 每张120元, but not "门票总收入"."""
    is_price = unit.per == _EACH and unit.kind is UnitKind.CURRENCY
    return is_price and not any(word in label for word in labelling_of(language).total)


def unknown_qualifier(value: Quantity, mention: Mention, passage: PassageInSentence) -> tuple[str, str] | None:
    """The words beside an amount that may change it, in a language whose words are not known, and with the amount
    between them; None where there is none, or the figure has them all."""
    if not mention.asked:
        return None
    before, after = passage.sentence[: mention.span.start], passage.sentence[mention.span.end :]
    known = hedge_beside(before, after, passage.language)
    if known == "":
        return None
    written = even(visible(value.written)).casefold()
    asked = [
        span
        for span in mention.asked
        if even(visible(passage.sentence[span.start : span.end])).casefold() not in written
    ]
    if not asked:
        return None
    start = min(mention.span.start, *(span.start for span in asked))
    end = max(mention.span.end, *(span.end for span in asked))
    words = " and ".join(repr(passage.sentence[span.start : span.end]) for span in asked)
    return words, passage.sentence[start:end]
