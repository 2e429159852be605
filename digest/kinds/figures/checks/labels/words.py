"""The words of a label and of a sentence that tell what an amount is of, in a form in which they can be compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.nations import nation_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, sign_pairs
from digest.text.words.compounds import has_compounds
from digest.text.words.small_words import small_words
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Keys = frozenset[str]
"""A word by its stem, and by what else is said with it: words are alike where they share one."""

_TOKEN = re.compile(r"[^\W\d_]{3,}|(?<!\w)[A-ZÀ-Þ]{2}(?!\w)|(?<![\d.,])\d{2,4}(?!\d|[.,]\d)")
_RUN = deferred(r"[\u3400-\u9fff\u30a0-\u30ff々さみき]{2,}|[A-Za-z]{2,}")
_SINGLE = deferred(r"(?<![\u3400-\u9fff\u30a0-\u30ff々])[\u3400-\u9fff](?![\u3400-\u9fff\u30a0-\u30ff々])")
_UNTOLD_SIGNS = frozenset("人数額者年月日回件本台中今前後上下計約的了是在有和与及等各其名位家个個次元円")
_PARTICLES = frozenset("的了是在和与及也就将被把对从向于而或并")
_BEING = deferred("在[建校职職岗崗读讀编編册冊押逃]")
"""Chinese words that begin with a particle: under construction, at school, in office."""
_HAS_SIGN = deferred(r"[\u3400-\u9fff\u30a0-\u30ff]")
_COUNT_END = deferred(r"(?<=[\u3400-\u9fff]{2})(?:人数|人數|数量|數量|件数|台数|数)$")
_HANGUL = deferred("[\uac00-\ud7a3]{2,}")
_KOREAN_END = deferred(
    "(?<=[\uac00-\ud7a3]{2})(?:으로|에서|에게|에는|부터|까지|은|는|이|가|을|를|의|에|로|와|과|도|만|엔|인)$"
)
"""Particles that Korean writes onto its nouns."""
_AFTER_CONSONANT, _AFTER_VOWEL = frozenset("은이을과인"), frozenset("는가를와")
_FIRST_SYLLABLE, _ENDINGS = 0xAC00, 28
"""Where syllables begin in Unicode, and how many there are with the same beginning; the first of these ends in a
vowel."""
_KOREAN_VERB = frozenset("했됐었았겠습")
"""Syllables of the endings of verbs, which tell nothing of what an amount is of."""
_LETTERED = deferred(
    r"(?<![A-Za-z\d])\d?[A-Za-z][\u4e00-\u9fff\uac00-\ud7a3]"
    r"|(?<![\u30a1-\u30faー\u4e00-\u9fff])[\u30a1-\u30fa](?![\u30a1-\u30faー])"
)
_LONG, _BEGINNING = 6, 4
_BEGUN = 3
"""Of so many letters of a word no stemmer changes one."""
_LEAST_FIRST = 3
_PORTUGUESE = "pt"
_PORTUGUESE_PLURALS = (("ões", "ão"), ("ães", "ão"), ("ais", "al"), ("éis", "el"), ("eis", "el"), ("óis", "ol"))
_COUNTED = frozenset({CountedKind.THINGS, CountedKind.COUNT, CountedKind.SCORE})
_SHORTEST = 2
_MOST_ENDING = 3


@lru_cache(maxsize=512)
def told(text: str, language: str) -> tuple[Keys, ...]:
    """The words of `text` that tell what something is, in order; pairs of signs where words have no spaces."""
    if is_edgeless(text):
        text = _COUNT_END.sub("", text.strip()).replace("けが人", "負傷者").replace("けが", "負傷")
        return tuple(frozenset((pair, *_groups_within(pair, language))) for pair in _pairs(text))
    lexicon, untold = grammar(language).lexicon, labelling_of(language).untold
    places = lexicon.places
    groups = _groups(language)
    found = []
    for token in _TOKEN.finditer(text):
        word = token[0].casefold()
        is_name = token.start() > 0 and token[0][0].isupper()  # May, the World Health Organization as WHO
        is_small = word in lexicon.stops or word in lexicon.prepositions
        if word not in untold and word not in places and (not is_small or is_name or _root(word, language) in groups):
            found.append(_keys(word, language))
    return tuple(found)


@lru_cache(maxsize=64)  # several figures of an article often stand in one sentence
def placed_words(text: str, language: str) -> tuple[tuple[Keys, int], ...]:
    """All words of `text` but those that tell nothing of any amount ("a *total* of"), and where each begins, in order;
    pairs of signs where words have no spaces."""
    if not is_edgeless(text):
        untold = labelling_of(language).untold
        words = [
            (_keys(word, language), token.start())
            for token in _TOKEN.finditer(text)
            if (word := token[0].casefold()) not in untold
        ]
        return tuple(words)
    found = []
    for run in _RUN.finditer(text):
        if run[0].isascii():
            word = run[0].casefold()
            found.append((frozenset((word, *_groups_within(word, language))), run.start()))
        else:
            pairs = ((run[0][at : at + 2], run.start() + at) for at in range(len(run[0]) - 1))
            found += [(keys, start) for pair, start in pairs for keys in told(pair, language)]
    korean = ((frozenset((pair, *_groups_within(pair, language))), start) for pair, start in _korean_pairs(text))
    return tuple(sorted((*found, *korean), key=lambda each: each[1]))


def lettered(text: str) -> tuple[str, ...]:
    """What only a letter tells from another, with the sign behind it: *B型*, *A사*, *4G手*机, *パ*・リーグ."""
    return tuple(each.casefold() for each in _LETTERED.findall(text))


def union(words: tuple[Keys, ...]) -> Keys:
    return frozenset().union(*words)


def among(word: Keys, keys: Keys) -> bool:
    """Whether a form of `word`, or another word for the same, is among those that have `keys`."""
    if not word.isdisjoint(keys):
        return True
    has_sign, beginnings = _lengths(word)
    if has_sign:
        return any(one in key for one in word for key in keys)
    return any(_akin(one, key) for one, begun in beginnings for key in keys if key[:_BEGINNING] == begun)


@lru_cache(maxsize=2048)
def _lengths(word: Keys) -> tuple[bool, tuple[tuple[str, str], ...]]:
    """Whether a word has a form of one sign, and its long ones, each with how words begin that may be akin to it."""
    long = tuple((one, one[:_BEGINNING]) for one in word if len(one) >= _LONG)
    return any(len(one) == 1 for one in word), long


def _akin(one: str, other: str) -> bool:
    """Whether two stems that begin alike differ by endings alone that a stemmer has left."""
    if len(other) < _LONG or " " in other:
        return False
    shared = next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return shared >= _LONG - 1 and max(len(one), len(other)) - shared <= _MOST_ENDING


@lru_cache(maxsize=2048)
def _keys(word: str, language: str) -> Keys:
    stemmed = _root(word, language) if len(word) > _SHORTEST else word
    groups = _groups(language)
    found = groups.get(stemmed, ())
    if not found and has_compounds(language):  # *Verkehrstote*, as "Tote"
        endings = (stemmed[start:] for start in range(_LEAST_FIRST, len(stemmed) - _LEAST_FIRST + 1))
        found = next((groups[ending] for ending in endings if ending in groups), ())
    nation = nation_of(word, language)
    return frozenset((stemmed, *found, *([f"@{nation}"] if nation else [])))


def _root(word: str, language: str) -> str:
    """The stem of a word; in Portuguese, that of its singular, which plurals such as "federais" do not have."""
    if len(word) > _LONG and language.split("-")[0] == _PORTUGUESE:
        ending = next((pair for pair in _PORTUGUESE_PLURALS if word.endswith(pair[0])), ("", ""))
        word = word.removesuffix(ending[0]) + ending[1]
    return stem(word, language)


@lru_cache(maxsize=32)
def _groups(language: str) -> Mapping[str, tuple[str, ...]]:
    """By the stems of words that are said for one thing, the names of these groups, which have a space."""
    found: dict[str, tuple[str, ...]] = {}
    words = assertions(language)
    groups = (*labelling_of(language).same, frozenset(words.rises), frozenset(words.falls))
    for order, group in enumerate(groups):
        for word in group:
            stemmed = _root(word.casefold(), language)
            found[stemmed] = (*found.get(stemmed, ()), f"same {order}")
    return found


def begun(text: str) -> frozenset[str]:
    """How the words of `text` begin, where they have spaces between them."""
    return frozenset(word[:_BEGUN] for word in small_words(text))


def beginnings(word: Keys, language: str) -> frozenset[str] | None:
    """How a word may begin that is a form of `word` or says the same, by `begun`; None where it may begin anyhow."""
    found: set[str] = set()
    for key in word:
        if " " in key:
            found.update(_begun_of_groups(language)[key])
        elif len(key) < _BEGUN or not key.isalnum():  # a nation has many names, and one sign may be part of any word
            return None
        else:
            found.add(key[:_BEGUN])
    return frozenset(found)


@lru_cache(maxsize=32)
def _begun_of_groups(language: str) -> Mapping[str, frozenset[str]]:
    """By the name of each group of words that are said for one thing, how these begin."""
    found: dict[str, set[str]] = {}
    for stemmed, names in _groups(language).items():
        for name in names:
            found.setdefault(name, set()).add(stemmed[:_BEGUN])
    return {name: frozenset(each) for name, each in found.items()}


@lru_cache(maxsize=32)
def words_of_kinds(language: str) -> frozenset[Keys]:
    """The words that only say what kind of amount it is: "cost", "time"."""
    return frozenset(kinds_of_words(language))


@lru_cache(maxsize=32)
def kinds_of_words(language: str) -> Mapping[Keys, CountedKind]:
    """The same words, each with its kind."""
    nouns = labelling_of(language).kinds.items()
    return {word: kind for noun, kind in nouns if kind not in _COUNTED for word in told(noun, language)}


def says_change(word: Keys, language: str) -> bool:
    """Whether a word is one of rising or falling."""
    return not word.isdisjoint(_moves(language))


@lru_cache(maxsize=32)
def _moves(language: str) -> Keys:
    words = assertions(language)
    return frozenset(_root(each.casefold(), language) for each in (*words.rises, *words.falls))


def says_what_happened(word: Keys, language: str) -> bool:
    """Whether a word is one of those that a label and a sentence may have for one thing ("wounded"), but no change."""
    return not word.isdisjoint(_happenings(language))


@lru_cache(maxsize=32)
def _happenings(language: str) -> Keys:
    moved = {*assertions(language).rises, *assertions(language).falls}
    kinds = labelling_of(language).kinds
    return frozenset(
        f"same {order}"
        for order, group in enumerate(labelling_of(language).same)
        if moved.isdisjoint(group)
        and any(kinds.get(word) is CountedKind.THINGS for word in group)
        and not all(word in kinds for word in group)  # no more than names of one thing: "population", "people"
    )


@lru_cache(maxsize=2048)
def _groups_within(pair: str, language: str) -> tuple[str, ...]:
    return tuple(
        f"same {order}"
        for order, group in enumerate(labelling_of(language).same)
        if any((word.startswith(pair) if len(pair) == 1 else pair in word) or word in pair for word in group)
    )


def _pairs(text: str) -> Iterator[str]:
    for run in _RUN.findall(text):
        if run.isascii():
            yield run.casefold()
        else:
            pairs = (pair for pair in sign_pairs(run) if _HAS_SIGN.search(pair))
            yield from (pair for pair in pairs if _PARTICLES.isdisjoint(pair) or _BEING.fullmatch(pair))
    yield from (pair for pair, _ in _korean_pairs(text))
    yield from (sign for sign in _SINGLE.findall(text) if sign not in _UNTOLD_SIGNS)


def _without_particle(word: str) -> str:
    """A Korean word without the particle that is written onto it; which of two that is, the sound before it says, so
    that 평가 has none."""
    found = _KOREAN_END.search(word)
    if found is None:
        return word
    is_open = (ord(word[found.start() - 1]) - _FIRST_SYLLABLE) % _ENDINGS == 0
    return word if found[0] in (_AFTER_CONSONANT if is_open else _AFTER_VOWEL) else word[: found.start()]


def _korean_pairs(text: str) -> Iterator[tuple[str, int]]:
    """The pairs of syllables of Korean words without what is written onto them, and where they begin."""
    for word in _HANGUL.finditer(text):
        noun = _without_particle(word[0])
        for at in range(len(noun) - 1):
            if _KOREAN_VERB.isdisjoint(noun[at : at + 2]):
                yield noun[at : at + 2], word.start() + at
