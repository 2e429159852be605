"""Whether a label names another country or institution than its sentence: in China, of *in Britain*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.contradicting.said_of_amount import words_of_amount
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.words import told as words_told
from digest.kinds.figures.checks.labels.words import union
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months, weekdays
from digest.quantities.language.nations import nation_of
from digest.quantities.patterns import one_of
from digest.reading.lexicon import lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_LEAST_LISTED = 2
_WITH_ARTICLE = frozenset("am ans beim des der im ins vom zum zur".split())
"""German words that are an article or have one in them."""
_FOLLOWING, _SHORTEST_NOUN = 2, 5
_WORD = re.compile(r"[^\W\d_]+")
_NAMED = re.compile(r"\s[A-ZÀ-Þ]")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)+")


def other_place(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Contradiction | None:
    """The country, institution or other name of a label, and the one that the amount's part of the sentence has in its
    place; `text` is the whole article's."""
    if is_edgeless(label):
        return None
    if not _NAMED.search(label):  # most labels name no place
        return _other_people(label, passage)
    said = words_of_amount(mention, passage)
    return (
        _other_country(label, said, passage)
        or _other_people(label, passage)
        or _other_listed(label, mention, passage)
        or _other_side(label, said, passage.language)
        or _other_institution(label, said, passage)
        or (_other_name_behind(label, _clause(mention, passage), passage, text) if said else None)
    )


def _other_country(label: str, said: str, passage: PassageInSentence) -> Contradiction | None:
    """The countries behind one preposition, where neither of the two texts has that of the other."""
    language = passage.language
    named, told = (list(_behind(language).finditer(text)) for text in (label, said))
    if not named or not told:
        return None
    of_label, of_sentence = _nations(label, language), _nations(passage.sentence, language)
    for one in named:
        nation = nation_of(one["name"].casefold(), language)
        if not nation or nation in of_sentence:
            continue
        for other in told:
            instead = nation_of(other["name"].casefold(), language)
            if instead and instead not in of_label and other["by"].casefold() == one["by"].casefold():
                return one[0], other[0]
    return None


def _other_people(label: str, passage: PassageInSentence) -> Contradiction | None:
    """The word of a country before a noun of the label, where the sentence has that of another before the same noun: a
    *British* watchdog, a *French* competition watchdog."""
    language = passage.language
    named = _followed(label, language)
    if not named:
        return None
    of_sentence = _nations(passage.sentence, language)
    told = _followed(passage.sentence, language)
    for noun, (word, nation) in named.items():
        if nation not in of_sentence and noun in told and told[noun][1] not in _nations(label, language):
            return f"{word} {noun}", f"{told[noun][0]} {noun}"
    return None


def _followed(text: str, language: str) -> dict[str, tuple[str, str]]:
    """The words in small letters that follow one of a country, by at most two, each with that word and its country."""
    words = _WORD.findall(text)
    found: dict[str, tuple[str, str]] = {}
    for order, word in enumerate(words):
        nation = nation_of(word.casefold(), language) if word[0].isupper() else ""
        for following in words[order + 1 : order + 1 + _FOLLOWING] if nation else ():
            if not following.islower():
                break
            found.setdefault(following, (word, nation))
    return {noun: said for noun, said in found.items() if len(noun) >= _SHORTEST_NOUN}


def _other_listed(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The place of a label, and that of the amount, where the sentence has a place for each of several amounts in one
    unit, and that of the label is nowhere: 42C *in Adelaide*, 37C *in Canberra*."""
    pattern = _behind(passage.language)
    amounts = [each for each in passage.mentions if each is mention or same_unit(each, mention)]
    placed = {each.core: pattern.match(passage.sentence, each.span.end + 1) for each in amounts}
    own = placed[mention.core]
    if own is None or sum(each is not None for each in placed.values()) < _LEAST_LISTED:
        return None
    for named in pattern.finditer(label):
        if own["name"] in "".join(word[0] for word in _WORD.findall(label) if word[0].isupper()):
            continue  # in *New South Wales*, of NSW
        if named["by"] == own["by"] and named["name"] not in passage.sentence and own["name"] not in label:
            return named[0], own[0]
    return None


def _other_side(label: str, said: str, language: str) -> Contradiction | None:
    """A name of a label behind one of two contrary prepositions, which the amount's part has behind the other: a town,
    *outside* or *in* it."""
    words = labelling_of(language)
    sides = {**dict.fromkeys(words.outside, 0), **dict.fromkeys(words.inside, 1)}
    for named in _behind(language).finditer(label):
        for told in _behind(language).finditer(said):
            pair = {sides.get(each["by"].casefold()) for each in (named, told)}
            if named["name"] == told["name"] and pair == {0, 1}:
                return named[0], told[0]
    return None


def _other_name_behind(label: str, said: str, passage: PassageInSentence, text: str) -> Contradiction | None:
    """A name of a label behind a preposition, and another behind the same: where the word before that is the same,
    *found on Mendy*; or where the article names that of the label nowhere. A country may be where the place is."""
    language = passage.language
    for named in _behind(language).finditer(label):
        name = named["name"]
        if _may_be_a_noun(named, language):
            continue
        if name in passage.sentence or nation_of(name.casefold(), language) or _is_time(name, language):
            continue
        for told in _behind(language).finditer(said):
            if (
                _may_be_a_noun(told, language)
                or told["by"].casefold() != named["by"].casefold()
                or _is_time(told["name"], language)
            ):
                continue
            if told["name"] in "".join(word[0] for word in _WORD.findall(label) if word[0].isupper()):
                continue  # in *New South Wales*, of NSW
            if nation_of(told["name"].casefold(), language) or _is_same(name, told["name"], language):
                continue  # in *Welsh* hospitals is in Wales
            before = [_WORD.findall(each[: match.start()])[-1:] for each, match in ((label, named), (said, told))]
            is_same = bool(before[0]) and [*map(str.casefold, before[0])] == [*map(str.casefold, before[1])]
            if _is_nickname(told):
                continue
            if told["name"] not in label and (is_same or name not in text):
                return named[0], told[0]
    return None


def _is_nickname(told: re.Match[str]) -> bool:
    """Whether a name stands behind an article and in the plural, as what a team is called beside its place: for *the
    Gulls*."""
    return told["name"].endswith("s") and told.end("by") + 1 < told.start("name")


def _may_be_a_noun(named: re.Match[str], language: str) -> bool:
    """Whether what stands behind a preposition may be no name, where nouns have a capital letter and an article: in der
    Nacht, des Sturzes."""
    if not lexicon(language).capital_nouns:
        return False
    is_article = named["by"].casefold() in _WITH_ARTICLE
    return is_article or named.end("by") + 1 < named.start("name")


def _clause(mention: Mention, passage: PassageInSentence) -> str:
    """The clause of an amount, with that before it where it only says more of a noun: the city, *where* 11 died."""
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    led = next((part.start for part in parts if part.end == own.start), own.start)
    words = passage.sentence[own.start : mention.core.start].lstrip(" ,;:")
    start = led if words_of(passage.language, "subordinate").match(words) else own.start
    return passage.sentence[start : own.end]


def _is_same(one: str, other: str, language: str) -> bool:
    """Whether two names are forms of one, or said for it."""
    if lexicon(language).capital_nouns and one[-_SHORTEST_NOUN:] == other[-_SHORTEST_NOUN:]:
        return True  # in *Supermärkten*, in *Verbrauchermärkten*: no names, but nouns of one head
    return not union(words_told(f"x {one}", language)).isdisjoint(union(words_told(f"x {other}", language)))


def _is_time(name: str, language: str) -> bool:
    locale = grammar(language).locale
    return name.casefold() in months(locale) or name.casefold() in weekdays(locale)


def _nations(text: str, language: str) -> frozenset[str]:
    return frozenset(nation for word in _WORD.findall(text) if (nation := nation_of(word.casefold(), language)))


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    lexicon = grammar(language).lexicon
    words = labelling_of(language)
    by, article = one_of([*lexicon.prepositions, *words.outside, *words.inside]), one_of(lexicon.definite)
    return re.compile(rf"(?<!\w)(?P<by>{by})\s(?:{article}\s)?(?P<name>[A-ZÀ-Þ][\w-]+)")


def _other_institution(label: str, said: str, passage: PassageInSentence) -> Contradiction | None:
    """The institutions of one kind, whose names share nothing else: the *Royal* Hospital, the *Mater* Hospital."""
    kinds = labelling_of(passage.language).institutions
    for name in _CAPITALS.findall(label):
        own = _name_words(name)
        for other in _CAPITALS.findall(said):
            theirs = _name_words(other)
            shared = own & theirs
            is_other = bool(shared) and shared <= kinds and own - kinds and theirs - kinds
            if is_other and not any(word in passage.sentence.casefold() for word in own - kinds):
                return name, other
    return None


def _name_words(name: str) -> frozenset[str]:
    """The words of a name in small letters, without the ending of whose something is: South *Africa's*."""
    return frozenset(word.removesuffix("'s").removesuffix("’s") for word in name.casefold().split())
