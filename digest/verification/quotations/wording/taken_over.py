"""Whether what […] leaves out of a sentence had the word that the next piece hangs on: the piece before it then takes
that over, and says of it what nobody said.

"We will sell the chairs *and keep* the boats" has "keep" for "the boats"; without it, they are sold. What is left out
between commas, or as one of several that are joined, has no such word: "the chairs *and* the boats".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from digest.reading.lexicon import SpeechLexicon, small_words

_WORD = re.compile(r"[^\W_]+")
_MARKED_OFF = ",;:–—()"
_FEWEST = 2


class _Cut(NamedTuple):
    """What stands around a cut and in it, as words in small letters."""

    before: list[str]
    left: list[str]
    after: list[str]
    named: frozenset[str]
    """Those of `left` that have capitals where these make a name."""


def taken_over(before: str, gap: str, after: str, lexicon: SpeechLexicon) -> str:
    """What `gap`, left out between `before` and `after`, has of its own that `after` hangs on; empty if nothing."""
    edges = before.rstrip()[-1:], gap.lstrip()[:1], gap.rstrip()[-1:], after.lstrip()[:1]
    if not all(edges) or any(edge in _MARKED_OFF for edge in edges):
        return ""
    named = () if lexicon.capital_nouns else (word.casefold() for word in _WORD.findall(gap) if word[0].isupper())
    cut = _Cut(words_in(before), words_in(gap), words_in(after), frozenset(named))
    if not (cut.before and cut.left and cut.after):
        return ""
    tail = _behind_conjunction(cut.left, lexicon)
    if tail and cut.before[-len(tail) :] == tail:  # for us *and for* everyone
        return ""
    rules: Sequence[Callable[[_Cut, SpeechLexicon], bool]] = (
        _joined_to_another,
        _governed_by_another,
        _led_by_a_relative,
        _of_another_subject,
    )
    return " ".join(gap.split()) if any(rule(cut, lexicon) for rule in rules) else ""


def joins_halves(said: str, rest: str, lead: str, after: str, lexicon: SpeechLexicon) -> bool:
    """Whether the piece `said`, behind which its sentence goes on with `rest`, takes over the object of another
    sentence, which has `lead` before the piece `after`: I like […] the council, of "I like my friends. I hate the
    council"."""
    edges = said.rstrip()[-1:], rest.lstrip()[:1], lead.rstrip()[-1:], after.lstrip()[:1]
    if not all(edge.isalnum() for edge in edges):
        return False
    first, left, second = words_in(rest), words_in(lead), words_in(after)
    if words_in(said)[-len(left) :] == left or all(word in small_words(lexicon.language) for word in left):
        return False
    is_open = leads(first[0], lexicon) or first[0] not in small_words(lexicon.language)
    return is_open and leads(second[0], lexicon)


def words_in(text: str) -> list[str]:
    """The words of `text`, in small letters."""
    return [word.casefold() for word in _WORD.findall(text)]


def _joined_to_another(cut: _Cut, lexicon: SpeechLexicon) -> bool:
    """A second verb, or a second clause, that is left out with the object of the first: raise fares for […] residents,
    of "raise fares for visitors *and cut them for* residents"."""
    tail = _behind_conjunction(cut.left, lexicon)
    if not tail:
        return False
    repeats = cut.before[-1] == tail[-1] and len(tail) >= _FEWEST
    both_named = leads(cut.left[0], lexicon) and leads(cut.after[0], lexicon)
    return repeats or (both_named and any(word not in small_words(lexicon.language) for word in tail))


def _governed_by_another(cut: _Cut, lexicon: SpeechLexicon) -> bool:
    """A preposition whose noun is left out with the preposition behind it: homes for […] the coast, of "homes for
    families *from* the coast"; and a verb's auxiliary or subject before what a preposition leads to: We will […] sell.
    """
    last = cut.left[-1] if not leads(cut.left[-1], lexicon) else "".join(cut.left[-2:-1])
    if not _governs(last, lexicon) or len(cut.left) < _FEWEST:
        return False
    if _governs(cut.before[-1], lexicon):
        return any(word not in small_words(lexicon.language) for word in cut.left)
    return _awaits_verb(cut.before[-1], lexicon) and not _behind_conjunction(cut.left, lexicon)


def _led_by_a_relative(cut: _Cut, lexicon: SpeechLexicon) -> bool:
    """A pronoun by which a clause hangs on what is left out: I […] want it, of "I know many *who* want it"."""
    last = cut.left[-1]
    is_other = lexicon.determiner.fullmatch(last) or lexicon.article.fullmatch(last) or _governs(last, lexicon)
    return bool(lexicon.relative.fullmatch(last)) and not is_other


def _of_another_subject(cut: _Cut, lexicon: SpeechLexicon) -> bool:
    """Another subject between one and what seems to be its verb: I […] sell, of "I heard *that he would* sell"."""
    if not _awaits_verb(cut.before[-1], lexicon) or _begins_anew(cut.after[0], lexicon):
        return False
    if lexicon.preposition.fullmatch(cut.left[0]):  # We will *with the help of Bob Roy* sell it
        return False
    subjects = [
        at
        for at, word in enumerate(cut.left)
        if at and (word in cut.named or (lexicon.pronoun.fullmatch(word) and word != cut.before[-1]))
    ]
    return bool(subjects) and not any(lexicon.conjunction.fullmatch(word) for word in cut.left[subjects[0] :])


def _behind_conjunction(words: Sequence[str], lexicon: SpeechLexicon) -> list[str]:
    """What stands behind the last conjunction, where something stands before it."""
    joins = [at for at, word in enumerate(words) if at and lexicon.conjunction.fullmatch(word)]
    return list(words[joins[-1] + 1 :]) if joins else []


def leads(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether `word` begins what names something."""
    return bool(lexicon.article.fullmatch(word) or lexicon.determiner.fullmatch(word))


def _governs(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether `word` is a preposition, and links nothing."""
    return bool(word and lexicon.preposition.fullmatch(word)) and not lexicon.linking.fullmatch(word)


def _awaits_verb(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb is yet to come behind `word`, the last of a piece."""
    return any(each.fullmatch(word) for each in (lexicon.first_person, lexicon.pronoun, lexicon.auxiliary))


def _begins_anew(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether what begins with `word` has a subject of its own, or is joined to something."""
    words = lexicon.pronoun, lexicon.first_person, lexicon.conjunction, lexicon.contrasting
    return leads(word, lexicon) or any(each.fullmatch(word) for each in words)
