"""What an amount counts: the words after it, "base stations" in "over 150,000 base stations shipped"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.east_asian import LANGUAGES
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.joined import is_joined
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.lexicon import adjectives
from digest.quantities.language.lexicon import forms as other_forms
from digest.quantities.parsing.suffix import read_qualifier, read_rate
from digest.quantities.patterns import SCRIPTS_WITHOUT_SPACES, even
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.quantities.language.grammar import Grammar

# A full stop is a part of U.S. and 1.500, not of "hours.4 The" and "hours.The".
_STOP = r"(?:(?<!\w\w)\.(?=[^\W\d_])|(?<=\d)\.(?=\d))"
# The last one of U.S. is where a word follows.
_LAST_STOP = r"(?:(?<=\.[^\W\d_])\.(?=\s[a-z]))?"
_WORD = deferred(
    rf"(\s{{1,3}}|-|(?<=\w)(?=[^\W\d_]))(\w{{1,60}}(?:(?:['&-]|{_STOP})\w{{1,60}}|,\d{{3}}(?!\d)){{0,5}}{_LAST_STOP})(?!\w)"
)
_JOINING = ("-", "")  # between a number and an adjective: 18-jährig, viertägig
_WIDE = deferred(rf"\s?[{SCRIPTS_WITHOUT_SPACES}]{{1,8}}")
_MODEL = deferred(r"\s\d{3}(?:-\d{1,4})?(?=\s[A-Z][^\W\d_]+s(?!\w)|s(?!\w))")
"""The number of a model that is counted: five *787* Dreamliners."""
_MOST_MODELS = 100
_MOST_WORDS = 8
_LONGEST_SCALE = 4
_KOREAN_SCORE = re.compile(r"대\s\d")
"""What may be a counter of machines and is none: 3*대* 1."""
_PARTICLES = frozenset("的了のをがはに")
"""What ends the name of what is counted in an East Asian text."""
_TOLD = frozenset({"en", "de"})
"""Languages in which the noun at which a phrase ends is told by its form."""
_ABBREVIATED = re.compile(r"\.\s{0,3}[^\W\d_]")  # a full stop that does not end the text
_SLAVIC = ("ach", "ami", "om", "owi", "iem", "y", "i", "u", "a")
_CASES = (
    *_SLAVIC,
    *"ów ą ę a e iach iami iom ie ых ого ов ев ей ам ами ах ы и а о у е ом ой ь я й ий ия ями ях".split(),
)
"""Endings of Polish and Russian nouns: 10 pacjentach is 10 pacjentów."""
_SHORTEST_ADJECTIVE = 4
_SHORTEST_NOUN = 4
_WITHOUT_SPACES = frozenset({"th", "lo", "km", "my"})
COUNTERS = tuple(
    "人 名 位 台 件 社 個 個所 か所 カ所 枚 本 匹 頭 羽 冊 隻 軒 戸 棟 世帯 校 票 席 議席 か国 カ国 ヵ国 か月 "
    "カ月 日間 時間 年間 秒 億人 "
    "个多月 个多小时 个多星期 个多世纪 个半月 个半小时 個多月 個多小時 個多星期 個半月 個半小時 "
    "个 家 只 辆 艘 座 所 次 张 张床位 项 户 棵 天 小时 分钟 个月 人次 起 個 輛 間 項 戶 張 隻 年 "
    "명 개 곳 건 대 가구 마리 척 채 석 개국 개월 시간 차례 그루 벌 사람 년간 일간 권 장 통 "
    "세대 점 편 종 곡 팀 쌍 매 회".split()
)
"""What East Asian languages count with."""
_MOST_LEFT_OUT = {"en": 4, "de": 3}
_PLURALS = frozenset(
    "people men women children feet teeth mice staff personnel police cattle aircraft spacecraft fish sheep data media "
    "crew firefighters troops fans".split()
)
_SINGULARS = {"people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "mice": "mouse"}


def guess(text: str, position: int, number: Decimal, grammar: Grammar, *, has_unit: bool) -> int:
    """Where the phrase ends that an amount before `position` counts; `position` itself where it counts nothing told.

    Only a guess, there being no grammar of the language here: in English up to the first plural, in German up to the
    first noun, elsewhere the next word where the amount has no unit (`has_unit`).
    """
    end = position
    language = grammar.locale.language
    if language in _WITHOUT_SPACES or (has_unit and language not in _MOST_LEFT_OUT):
        return position
    if language in LANGUAGES:
        return _counter(text, position, grammar)
    if number < _MOST_MODELS and not has_unit and (model := _MODEL.match(text, position)):
        word = _word(text, model.end())
        return word.end() if word and text[model.end()] != "s" else model.end() + 1
    for order in range(_MOST_LEFT_OUT.get(language, 0) + 1):
        word = _word(text, end)
        if word is None or word[2][0].isdigit() or (word[1] in _JOINING and order) or _blocked(word[2], grammar):
            return position
        if not order and not has_unit and word[2].casefold().startswith(_joined_ages(language)):  # a 48 year-old man
            return word.end()
        if word[2][0] in grammar.lexicon.joined and word[2][1:2] == "-":  # in Hebrew, "to" joined to the next amount
            return position
        if word[2].casefold() in grammar.lexicon.places:  # une quatrième victoire
            return position
        if word[2].casefold() in _year_words(language) and words_of(language, "last_year").match(text, word.start(2)):
            return position  # wobec 290 *rok wcześniej*
        if any(text.startswith(phrase, word.start(2)) for phrase in _comparing(language).get(word[2].casefold(), ())):
            return position  # de 5,4 *frente a* 5,1
        if word[2].endswith(grammar.lexicon.verb_endings):  # otras 10 fallecieron
            return position
        if order and grammar.opening.match(text, word.start(2)):  # 2020 starben landesweit drei Menschen
            return position
        if word[1] not in _JOINING and _leads(text, word, grammar):
            return position
        end = _dotted_end(text, word, grammar)
        if end > word.end():
            return end
        if not grammar.lexicon.known and _is_short(text, word, grammar):
            return position
        if language not in _MOST_LEFT_OUT or number == 1 or word[1] in _JOINING or _complete(word[2], language):
            while (following := _word(text, end)) and language == "en" and _joins(following, grammar):
                if grammar.opening.match(text, following.start(2)):  # 1,313 people suggests *two-thirds* agree
                    break
                if read_qualifier(text, end, grammar)[0]:  # 340 beds *tops*
                    break
                end = following.end()
            return end
    return position


@lru_cache(maxsize=32)
def _joined_ages(language: str) -> tuple[str, ...]:
    """How a word begins that says an age and has a hyphen: "year-old"."""
    return tuple(each for each in labelling_of(language).ages if "-" in each) or ("\0",)


def reaches(text: str, position: int, grammar: Grammar, *, bare: bool) -> int | None:
    """Where the phrase ends that an amount before `position` counts if, with a rate and a qualifier after it, it is all
    the rest of `text`; None where the rest holds anything else. `bare` where the amount has no scale and no unit."""
    language = grammar.locale.language
    if language in LANGUAGES and (counted := _counter_with_qualifier(text, position, grammar)):
        return counted
    if (wide := None if text.isascii() else _WIDE.match(text, position)) and wide.end() == len(text):
        ends = (end for end in range(position, len(text)) if read_qualifier(text, end, grammar)[1] == len(text) > end)
        return next(ends, len(text))
    if wide and (language != "ko" or wide[0][0] == " "):
        return None
    position = wide.end() if wide else position
    if whole := grammar.part_of.match(text, position):  # 65 of the 270 children
        position = whole.end()
    last = ""
    if bare and (model := _MODEL.match(text, position)):
        position = model.end() + (text[model.end()] == "s")
    for _ in range(_MOST_WORDS):
        _, rated = read_rate(text, position, grammar)
        _, qualified = read_qualifier(text, rated, grammar)
        if qualified == len(text):
            return position if last not in grammar.lexicon.prepositions else None
        word = _word(text, position)
        if word is None or word[2].replace(",", "").isdigit() or (word[1] in _JOINING and last):
            return None
        if word.end() < _dotted_end(text, word, grammar) == len(text):
            return len(text)
        lexicon, lower = grammar.lexicon, word[2].lower()
        if lower in lexicon.stops and lower not in lexicon.prepositions and last not in lexicon.prepositions:
            return None
        if not last and bare and not grammar.lexicon.known and _may_be_a_scale(text, word, grammar):
            return None
        position, last = word.end(), word[2].lower()
    return None


@lru_cache(maxsize=32)
def _year_words(language: str) -> frozenset[str]:
    """The words that "a year earlier" and its like begin with."""
    return frozenset(phrase.split()[0] for phrase in assertions(language).last_year)


@lru_cache(maxsize=32)
def _comparing(language: str) -> dict[str, tuple[str, ...]]:
    """Phrases of several words that lead to an amount which another is held against, by their first words."""
    phrases = [phrase for phrase in labelling_of(language).earlier if " " in phrase]
    return {
        first: tuple(phrase for phrase in phrases if phrase.startswith(f"{first} "))
        for first in {phrase.split()[0] for phrase in phrases}
    }


def _counter_with_qualifier(text: str, position: int, grammar: Grammar) -> int | None:
    """Where the counter ends with which `text` goes on at `position`, where no more than a qualifier follows, as in
    3만 명*이 넘는*."""
    start = position + text.startswith(" ", position)
    ends = sorted({start + len(each) for each in COUNTERS if text.startswith(each, start)}, reverse=True)
    return next((end for end in ends if end < len(text) == read_qualifier(text, end, grammar)[1]), None)


def is_counted(text: str, position: int, end: int, grammar: Grammar) -> bool:
    """Whether what stands from `position` to `end` is counted: "no *deaths*" and not "no *doubt*"."""
    if end == position:
        return False
    language = grammar.locale.language
    return language not in _TOLD or _complete(text[position:end].split()[-1], language)


def _counter(text: str, position: int, grammar: Grammar) -> int:
    """Where the counter ends that follows a number in an East Asian text: the longest known, or what a qualifier
    follows, as in 500店以上; `position` where there is none."""
    wide = _WIDE.match(text, position)
    if wide is None or read_qualifier(text, position, grammar)[0]:
        return position
    start = wide.start() + (text[wide.start()] == " ")
    if _KOREAN_SCORE.match(text, start):
        return position
    if known := [counter for counter in COUNTERS if text.startswith(counter, start)]:
        end = start + len(max(known, key=len))
        if grammar.counters or read_qualifier(text, end, grammar)[0]:
            return end
    for end in range(start + 1, wide.end() + text.startswith(" ", wide.end())):  # 65세 *이상*
        if text[end - 1] in _PARTICLES:  # 75岁的王老就起身
            break
        if read_qualifier(text, end, grammar)[0]:
            return end
    return position


def unknown_scale(text: str, position: int, grammar: Grammar) -> str:
    """The word behind a bare number that may be a scale, in a language whose scales are not all known; else empty."""
    word = None if grammar.lexicon.known else _word(text, position)
    if word is None or word[1] == "-" or len(word[2]) == 1 or word[2].isdigit():
        return ""
    is_abbreviated = _ABBREVIATED.match(text, word.end()) is not None
    is_short = not _knows_scales(grammar) and len(word[2]) <= _LONGEST_SCALE
    return word[2] if is_abbreviated or is_short else ""


def _is_short(text: str, word: re.Match[str], grammar: Grammar) -> bool:
    """Whether a word is so short, or shortened, that it may be no noun in a language of which little is known."""
    return len(word[2]) < _SHORTEST_NOUN and (
        not _knows_scales(grammar) or _ABBREVIATED.match(text, word.end()) is not None
    )


def _knows_scales(grammar: Grammar) -> bool:
    return grammar.lexicon.known or grammar.lexicon.has_scales


def _leads(text: str, word: re.Match[str], grammar: Grammar) -> bool:
    """Whether a word begins what leads the next amount: desde 1977 *cerca* de ocho millones, w 2019 *ponad* milion."""
    lower = word[2].lower()
    if lower in grammar.lead_starts:
        return True
    return lower in grammar.leading and grammar.opening.match(text, word.end() + 1) is not None


def _dotted_end(text: str, word: re.Match[str], grammar: Grammar) -> int:
    """Where a word ends, with the full stop by which it is short for what is counted: in Polish, 49 *l.* are years."""
    is_short = f"{word[2]}." in grammar.lexicon.not_units and text.startswith(".", word.end())
    return word.end() + is_short


def _word(text: str, position: int) -> re.Match[str] | None:
    """The word of `text` that begins at `position`, with what stands before it in the first group."""
    found = _WORD.match(text, position)
    return found if found is None or found[1] or is_joined(text, position) else None


def _may_be_a_scale(text: str, word: re.Match[str], grammar: Grammar) -> bool:
    """Whether a word may be a scale of a language whose scales are not all known, or one in short: refused is honest,
    wrong is not."""
    is_short = not _knows_scales(grammar) and len(word[2]) <= _LONGEST_SCALE
    return is_short or text.startswith(".", word.end())


def noun(phrase: str, grammar: Grammar) -> str:
    """The part of what is counted that is a unit: "jobs" of "jobs in Japan", nothing of "of revenue"."""
    words = phrase.split()
    for order, word in enumerate(words):
        if word.lower() in grammar.lexicon.prepositions:
            return " ".join(words[:order])
    return " ".join(words)


def holds(text: str, position: int, wanted: str, grammar: Grammar) -> bool:
    """Whether the words of `wanted` follow in `text` from `position` on, with no more between them than adjectives, or
    whose it is: 5% of *its* income."""
    if is_edgeless(wanted[:1]):
        return _follow(text, position, even(wanted).split())
    words = [word.rstrip(".") for word in even(wanted).split()]
    language = grammar.locale.language
    left_out, complete, last = 0, False, ""
    while words and (word := _word(text, position)):
        position = word.end()
        is_owner = last in grammar.lexicon.prepositions and word[2].casefold() in labelling_of(language).subjects
        if is_owner and not alike(word[2], words[0]):
            last = ""
            continue
        last = word[2].casefold()
        if not left_out and last in grammar.lexicon.further and last != words[0]:
            continue
        if (
            alike(word[2].rstrip("."), words[0])
            or _is_case_of(word[2], words[0], grammar)
            or (len(words) == 1 and any(alike(part, words[0]) for part in _parts_of(word[2], language)))
        ):  # Zwei-Sterne-Haus
            words.pop(0)
            complete = False
        elif left_out and not complete and word[2].casefold() in grammar.lexicon.and_words:  # private and public firms
            continue
        elif complete or left_out == _MOST_LEFT_OUT.get(language, 1) or _blocked(word[2], grammar):
            return False
        else:  # a plural may be part of a compound (sales contracts), but then the noun follows at once
            left_out, complete = left_out + 1, _complete(word[2], language)
    return not words


def _follow(text: str, position: int, words: list[str]) -> bool:
    """Whether these `words` follow one another in `text` from `position` on, with any white space before each."""
    for word in words:
        while text[position : position + 1].isspace():
            position += 1
        if not text.startswith(word, position):
            return False
        position += len(word)
    return True


def _is_case_of(word: str, noun: str, grammar: Grammar) -> bool:
    """Whether `word` is `noun` with the ending of a case: *kişinin* of kişi, *çocuğun* of çocuk."""
    endings = grammar.lexicon.case_endings
    if not endings:
        return False
    soft = grammar.lexicon.softened.get(noun[-1:])
    stems = (noun, noun[:-1] + soft) if soft else (noun,)
    return any(word.startswith(stem) and word[len(stem) :] in endings for stem in stems)


def _parts_of(word: str, language: str) -> tuple[str, ...]:
    """The first part of a word with a hyphen ("Zwei-Sterne-Haus"); in German the last one too: *Burda-Mitarbeiter*."""
    parts = word.split("-")
    return (parts[0], parts[-1]) if language == "de" else (parts[0],)


def contains(phrase: str, wanted: str) -> bool:
    """Whether the words of `wanted` are in `phrase`, in their order, singular or plural."""
    words = iter(even(phrase).split())
    return all(any(alike(word, want) for word in words) for want in even(wanted).split())


def alike(one: str, other: str) -> bool:
    """Whether two words are one but for case and for singular or plural."""
    return one == other or not _forms(one).isdisjoint(_forms(other))


def _beginnings(word: str) -> Iterator[str]:
    return (word[:length] for length in range(_SHORTEST_ADJECTIVE, len(word) + 1) if word[:length] in adjectives())


@lru_cache(maxsize=2048)
def _forms(word: str) -> frozenset[str]:
    """A word and what may be its singular. Endings of several languages: forms are only compared, never shown."""
    word = word.casefold().removesuffix("'s")
    word = _SINGULARS.get(word) or other_forms().get(word, word)
    forms = {word, *(form for beginning in _beginnings(word) for form in adjectives()[beginning])}
    if word.endswith("ies"):
        forms.add(word[:-3] + "y")
    for ending in ("es", "en", "s", "e", "n", "er", "x"):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith("ss"):
            forms.add(word.removesuffix(ending))
    if not word.isascii() or word.endswith((*_SLAVIC, "ek")):
        forms |= {
            word.removesuffix(ending) for ending in _CASES if word.endswith(ending) and len(word) - len(ending) > 3
        }
        if word.endswith("ek"):  # jednostek is of jednostka
            forms.add(f"{word[:-2]}k")
        if len(word) > _SHORTEST_NOUN - 1 and word[-2] == "ó":  # osób is of osoby, szkół of szkoły
            forms.add(f"{word[:-2]}o{word[-1]}")
    return frozenset(forms)


def _blocked(word: str, grammar: Grammar) -> bool:
    elided = word.lower().partition("'")
    if elided[1] and elided[0] + "'" in (*grammar.lexicon.prepositions, *grammar.lexicon.definite):  # dell'anno
        return True
    return word.lower() in grammar.lexicon.stops or word.lower() in grammar.lexicon.prepositions


def _complete(word: str, language: str) -> bool:
    """Whether a word looks like the noun at which a phrase ends."""
    if language == "de":
        return word[0].isupper()
    if language != "en":
        return False
    word = word.lower()
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


def _joins(following: re.Match[str], grammar: Grammar) -> bool:
    return following[1] != "-" and not _blocked(following[2], grammar) and _complete(following[2], "en")
