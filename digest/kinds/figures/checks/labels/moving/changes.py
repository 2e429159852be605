"""Whether words and amounts are of a change: "Growth in sales", rose *by 5%*, fell *to $3bn*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.directions import said_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.moving.growths import growth_fell_to
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.mentions import mentions
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import small_words
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_DIGIT = re.compile(r"\d")
_FIRST_WORD = re.compile(r"([^\W\d_]+)\s(?=[^\W\d_])")
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]{3,})\s$")
_ADJECTIVE = re.compile(r"[^\W\d_]+(?:ych|ich|ego)")
_LOOK = 28
_FAR = 56
_NEXT = 3
_OF_TIME = frozenset({"of", "before", "nach", "von", "que", "sur", "als"})  # these may lead to a time of its own
_WHAT_CHANGES = ("kurs", "punkt", "stimmen", "mitglieder", "stellen", "wert")


def change_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that a label says first of all a change ("Fall in prices"), where the amount is what something came to:
    "fell *to* 4%"."""
    sentence, language = passage.sentence, passage.language
    if not labelling_of(language).to or is_edgeless(sentence):
        return
    if is_reached(mention, passage) and (time := _before_change(label, language)):
        said = (
            f"the label says {time!r}, and {quoted(sentence[mention.span.start : mention.span.end])} is what it came to"
        )
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, "change the label, or the amount", sentence)
        return
    begins = begins_at(mention, passage)
    lead = sentence[max(0, begins - _LOOK) : begins]
    led = ending(language, "to").search(lead)
    words = _WORD.findall(lead[: led.start()]) if led else []
    first = _WORD.search(label) if words else None
    if first is None:
        return
    moving = [words_of(language, field) for field in ("rises", "falls")]
    is_change = any(each.fullmatch(first[0].casefold()) or each.fullmatch(first[0]) for each in moving)
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    is_behind_change = bool(before) and leads_to(before[-1], mention, passage) and is_change_amount(before[-1], passage)
    is_behind_change = is_behind_change and first[0].casefold() not in sentence.casefold()  # a growth that was cut
    is_behind_change = is_behind_change or (is_reached(mention, passage) and _has_moved(first[0], mention, passage))
    if not is_change or not (is_behind_change or any(each.fullmatch(words[-1]) for each in moving)):
        return
    if growth_fell_to(label, mention, passage):
        return
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the label says a change, and {quoted(sentence[mention.span.start : mention.span.end])} is what it came to",
        "change the label, or the amount",
        sentence,
    )


def _has_moved(change: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause says before its amount that something rose or fell to it, *fell* in the year to May *to* 5.4%,
    and not the `change` itself, a growth that was cut; nor one that is what the amount is of: *the rise* came to 5%."""
    if change.casefold() in passage.sentence.casefold():
        return False
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    before = passage.sentence[own.start : mention.span.start]
    articles = grammar(passage.language).lexicon.definite
    found = (each for field in ("rises", "falls") for each in words_of(passage.language, field).finditer(before))
    return any((before[: each.start()].split() or [""])[-1].casefold() not in articles for each in found)


def _before_change(label: str, language: str) -> str:
    """The words of a label by which its amount was so before something rose or fell: "*before the fall*"; or ""."""
    found = _ahead_of(language).search(label)
    words = _WORD.findall(label[found.end() :]) if found else []
    if found is None or not any(is_of_change(word, language) for word in words[:_NEXT]):
        return ""
    return label[found.start() :].strip()


@lru_cache(maxsize=32)
def _ahead_of(language: str) -> re.Pattern[str]:
    words = labelling_of(language).ahead_of
    return re.compile(rf"(?<!\w){in_any_case(words)}\s" if words else r"(?!)")


@lru_cache(maxsize=128)  # many checks of a figure ask
def tells_change(label: str, language: str) -> bool:
    """Whether a label says that its amount is a change: "Growth in sales", "Difference in price"; not by the words of
    an amount that it names: "Households with $1m *or more*"."""
    label = _without_circumstances(_without_amounts(label, language), language)
    label = words_of(language, "no_change").sub("", label)
    for each in assertions(language).unmoved:
        label = label.replace(each, "")
    if said_of(label, language) is not None:
        return True
    if any(words_of(language, field).search(label) for field in ("rises", "falls")):
        return True
    return has_any(label, labelling_of(language).change, language) or _has_compound(label, language)


def _without_circumstances(label: str, language: str) -> str:
    """A label up to when or why its amount was so: "Price *after the fall*"."""
    found = _circumstances(language).search(label)
    return label[: found.start()] if found else label


@lru_cache(maxsize=32)
def _circumstances(language: str) -> re.Pattern[str]:
    words = labelling_of(language).circumstances
    return re.compile(rf"(?<=\w)\s{in_any_case(words)}\s" if words else r"(?!)")


@lru_cache(maxsize=128)
def _without_amounts(label: str, language: str) -> str:
    """A label without the words that bound the amounts that it names."""
    for each in reversed(mentions(label, language) if _has_number(label, language) else ()):
        bare = f"{each.quantity.number} {each.quantity.counted}"
        label = f"{label[: each.span.start]}{bare}{label[each.span.end :]}"
    return label


def _has_number(label: str, language: str) -> bool:
    numbers = grammar(language).lexicon.numbers
    return _DIGIT.search(label) is not None or any(word.casefold() in numbers for word in _WORD.findall(label))


def _has_compound(label: str, language: str) -> bool:
    """Whether a noun of the label ends with one of a change: "Kursrückgang"."""
    nouns = _compounded(language)
    return bool(nouns) and any(word.casefold().endswith(nouns) for word in _WORD.findall(label))


@lru_cache(maxsize=32)
def _compounded(language: str) -> tuple[str, ...]:
    """The nouns of change that may end a longer one, in a language that writes nouns so and with capital letters."""
    if language.split("-")[0].lower() != "de":
        return ()
    words = assertions(language)
    nouns = [each.casefold() for each in (*words.rises, *words.falls) if each.istitle() and len(each) > len("ein")]
    # A profit is no change, but what shares gained is.
    return (
        *nouns,
        *(f"{what}{each}" for what in _WHAT_CHANGES for each in ("gewinn", "gewinne", "verlust", "verluste")),
    )


def is_change_amount(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of rising or falling stands before the amount in its clause, and none by which it is a sum."""
    led = passage.sentence[mention.led.start : mention.core.start]
    if led and has_any(led, labelling_of(passage.language).total, passage.language):
        return False  # rose 8% for *a total of* $5m
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    before = passage.sentence[max(own.start, mention.span.start - _FAR) : mention.span.start]
    if _base(passage.language).search(before):
        return False
    for each in assertions(passage.language).unmoved:
        before = before.replace(each, "")
    if _has_compound(" ".join(_WORD.findall(before)[-2:]), passage.language):  # einen Kursrückgang von 5 Prozent
        return True
    return any(words_of(passage.language, field).search(before) for field in ("rises", "falls"))


@lru_cache(maxsize=32)
def _base(language: str) -> re.Pattern[str]:
    """What leads to what a change is held against: an increase *over the* $505m of May."""
    words = assertions(language)
    phrases = [each for each in words.compared if each not in _OF_TIME]
    if not phrases or not words.definite:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){in_any_case(phrases)}\s{in_any_case(words.definite)}\s$")


def is_reached(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether "to" stands before an amount, and not within "compared to"; or before one that it says again: *to* 4
    million people, or *1.1 million families*."""
    if restated := restated_by(mention, passage):
        return is_reached(restated, passage)
    begins = begins_at(mention, passage)
    lead = passage.sentence[max(0, begins - _LOOK) : begins]
    is_compared = ending(passage.language, "earlier").search(lead) is not None
    return not is_compared and ending(passage.language, "to").search(lead) is not None


def restated_by(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount before one that says it again: fell *64 points*, or 0.3%."""
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    between = passage.sentence[before[-1].span.end : mention.span.start] if before else ""
    words = [word for word in _WORD.findall(between.casefold()) if not is_of_change(word, passage.language)]
    return before[-1] if before and " ".join(words) in labelling_of(passage.language).equals else None


def is_by(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether "by" stands before an amount."""
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    return ending(passage.language, "by").search(lead) is not None


def may_be_change(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of rising or falling, or "by", stands before the amount."""
    return is_change_amount(mention, passage) or is_by(mention, passage)


def leads_to(first: Mention, second: Mention, passage: PassageInSentence) -> bool:
    """Whether nothing but "to" stands between two amounts."""
    between = passage.sentence[first.span.end : begins_at(second, passage)].strip(" ,").casefold()
    return between in labelling_of(passage.language).to


def begins_at(mention: Mention, passage: PassageInSentence) -> int:
    """Where an amount begins, behind a word before its bound that leads to what it came to: stieg *auf* knapp 40.
    In Polish *do* 40 is a bound itself."""
    start, language = mention.span.start, passage.language
    word = _FIRST_WORD.match(passage.sentence, start, mention.core.start)
    if word is None or not mention.quantity.qualifiers:
        return start
    first = word[1].casefold()
    is_leading = first in labelling_of(language).to and first not in grammar(language).leading
    return word.end() if is_leading else start


def same_unit(one: Mention, other: Mention) -> bool:
    """Whether two amounts are counted in one unit; nouns are all one."""
    first, second = one.quantity.unit or one.listed, other.quantity.unit or other.listed
    if first is None or second is None:
        return first is second or _is_share(one) is _is_share(other) is True
    if first.kind is not second.kind:
        return False
    return first.kind is UnitKind.NOUN or first.code == second.code


def _is_share(mention: Mention) -> bool:
    """Whether an amount is a share, or a fraction: from *about half* to 41%."""
    unit = mention.quantity.unit
    if unit is None:
        return 0 < mention.quantity.number < 1
    return unit.kind is UnitKind.PERCENT


def same_measure(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts are in one unit, and for each of the same thing, if of any, which may stand behind one alone:
    from £14 to £15 *an hour*, but not $5m, or 12 cents *a share*."""
    if not same_unit(one, other):
        return False
    first, second = sorted((one, other), key=lambda each: each.span.start)
    rates = [each.quantity.unit.per if each.quantity.unit else "" for each in (one, other)]
    return rates[0] == rates[1] or leads_to(first, second, passage) or goes_from(first, second, passage)


def goes_from(first: Mention, second: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is what something came to from another: *from* $2.30 a kilo today *to* $1.90."""
    if first.span.end > second.span.start or not is_reached(second, passage):
        return False
    lead = passage.sentence[max(0, first.span.start - _LOOK) : first.span.start]
    return ending(passage.language, "froms").search(lead) is not None


def without_attribute(lead: str, language: str) -> str:
    """What stands before an amount, without one word by which it is today's or an earlier one: "z *obecnych* 19"."""
    words = _LAST_WORD.search(lead)
    known = labelling_of(language).former | labelling_of(language).present
    is_known = words is not None and (words[1].casefold() in known or _ADJECTIVE.fullmatch(words[1]) is not None)
    return lead[: words.start(1)] if words is not None and is_known else lead


def former_words(text: str, language: str) -> frozenset[str]:
    """The words of a label or a sentence by which an amount is an earlier one. A word that may be an age is none where
    no noun follows it: "Alter Preis", but "Alter der Opfer"."""
    words = labelling_of(language)
    if is_edgeless(text):
        text = _OF_FORMER_NAME.sub("", text)
        return frozenset(word for word in words.former if word in text)
    if words.former.isdisjoint(small_words(text)):
        return frozenset()
    text = _stretch(language).sub(" ", text)  # growth over the *past three* months is of now
    found = ((word[0].casefold(), text[word.end() :].lstrip()[:1]) for word in _WORD.finditer(text))
    return frozenset(
        word
        for word, behind in found
        if word in words.former and (word not in words.ages or behind.isupper()) and not behind.startswith("-")
    )  # no *first-time* buyer


_OF_FORMER_NAME = deferred(
    "旧(?=[\u3400-\u9fff\u30a1-\u30f6ー]{1,6}[村町市郡県国社省庁駅線校])"
    "|元(?=[\u3400-\u9fff]{0,6}(?:首相|大臣|社長|選手|監督|会長|議員|代表|職員|社員|知事|市長))"
    "|[前原](?=[\u3400-\u9fff]{0,8}(?:省[长長]|市[长長]|部[长長]|局[长長]|主席|[书書][记記]|[总總][统統理裁]|首相|大臣|董事|"
    "党[组組]|[议議][员員]|知事|社長|会長|校[长長]|官[员員]))"
)
"""What calls a place or an office a former one, and no amount: *旧*山古志村, *前*副省長."""


@lru_cache(maxsize=32)
def _stretch(language: str) -> re.Pattern[str]:
    """What says how long the time up to now is: "past three", "last 12"."""
    numbers = grammar(language).lexicon.numbers
    latest = labelling_of(language).latest
    return re.compile(
        rf"(?<!\w){in_any_case(latest)}\s(?:\d+|{one_of(numbers)})(?!\w)" if latest and numbers else r"(?!)"
    )


def called_former(label: str, language: str) -> frozenset[str]:
    """The words by which a label calls its amount an earlier one; not those that it compares with: "Increase *over the
    previous* quarter"."""
    return former_words(without_comparison(label, language), language)


def without_comparison(label: str, language: str) -> str:
    """A label without what it compares its amount with, where that is an earlier one."""
    if not former_words(label, language):
        return label
    rest = _compared(language).sub("", label)
    return rest if former_words(rest, language) != former_words(label, language) else label


@lru_cache(maxsize=32)
def _compared(language: str) -> re.Pattern[str]:
    """What a label compares with, behind a word of its own."""
    phrases = [each for each in assertions(language).compared if each not in _OF_TIME]
    return re.compile(rf"(?<=\w)\s{in_any_case(phrases)}\s.*$" if phrases else r"(?!)")


@lru_cache(maxsize=512)
def is_of_change(word: str, language: str) -> bool:
    return any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))


def has_any(label: str, words: frozenset[str], language: str) -> bool:
    if is_edgeless(label):
        return any(word in label for word in words)
    return any(word.casefold() in words for word in _WORD.findall(label))


@lru_cache(maxsize=256)
def ending(language: str, field: str) -> re.Pattern[str]:
    """What matches one of the phrases of `field` at the end of a text."""
    return re.compile(rf"(?<!\w){in_any_case(getattr(labelling_of(language), field))}\s?$")
