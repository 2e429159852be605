"""An amount that is written with what happened to it, as its article has it: "up 24%", "7.4% lower", "£18m more"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.kinds.figures.checks.amounts.findings import Checked
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import even
from digest.quantities.units import UnitKind
from digest.text.spans import Span
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

_UP, _DOWN = ("rises", "greater"), ("falls", "lesser")
_MOST_COUNTED = 2
_WITH_OWN_UNIT = frozenset({UnitKind.CURRENCY, UnitKind.PERCENT, UnitKind.BASIS_POINT})
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def with_change(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of `passage` that is `written` to the letter with a word of rising or falling, and nothing else that
    means anything; None where that is not so. What fell is negative, as it is where an editor writes a minus."""
    place = _place_of(written, passage)
    # "Ein" is one in words, and so is the seven of "seven more".
    touched = [each for each in passage.touched if not each.is_named] or list(passage.touched)
    if place is None or len(touched) != 1:
        return None
    (mention,) = touched
    said = mention.quantity
    led = passage.sentence[mention.span.start : mention.core.start].strip().casefold()
    # *un* 2,5 % más; what leads it may be left out where that changes nothing: *tylko* o 6 proc. więcej
    omitted = passage.sentence[mention.span.start : place.start].strip().casefold()  # *o* ok. 27 tys. mniej
    is_led = not said.qualifiers or not _linking(passage.language).isdisjoint((led, omitted))
    start = mention.core.start if is_led else mention.span.start
    is_inside = place.start <= start and mention.span.end <= place.end
    if not is_inside or mention.asked or said.upper is not None or said.number < 0:
        return None
    before = passage.sentence[place.start : max(place.start, mention.span.start)]
    behind = passage.sentence[mention.span.end : place.end]
    if bound := _bound(before, behind, passage.language):
        words, qualifiers = " ".join(written.split()), (bound, *said.qualifiers)
        bounded = replace(said, qualifier=bound, qualifiers=qualifiers, written=words, lead=before.strip())
        return Checked(bounded, mention)
    ways = [way for way in (_UP, _DOWN) if any(_has(part, way, passage.language) for part in (before, behind))]
    if len(ways) != 1:
        return None
    counted, changed = _counted_and_changed(behind, ways[0], passage.language)
    if not all(_is_all(part, ways[0], passage.language) for part in (before, changed)):
        return None
    if counted and (before.strip() or said.unit_kind in _WITH_OWN_UNIT):
        return None
    number = -said.number if ways[0] is _DOWN else said.number
    lead, after = (" ".join(part.split()) for part in (f"{before} {said.lead}", f"{said.after} {behind}"))
    return Checked(replace(said, number=number, written=" ".join(written.split()), lead=lead, after=after), mention)


def _counted_and_changed(behind: str, way: tuple[str, ...], language: str) -> tuple[str, str]:
    """What stands behind an amount, as the words that belong to what it counts and those of change that end it: 115
    hectómetros *cúbicos menos*."""
    found = [match for field in way for match in words_of(language, field).finditer(behind)]
    last = max(found, key=lambda match: match.end(), default=None)
    if last is None or behind[last.end() :].strip():
        return "", behind
    begins = min(match.start() for match in found if match.end() == last.end())
    counted = behind[:begins].split()
    lexicon = grammar(language).lexicon
    is_noun = all(_WORDS.fullmatch(word) and word.casefold() not in lexicon.stops for word in counted)
    return (" ".join(counted), behind[begins:]) if is_noun and len(counted) <= _MOST_COUNTED else ("", behind)


def _bound(before: str, behind: str, language: str) -> Qualifier | None:
    """The qualifier that all words before an amount are, though its sentence may compare by them: "$5, below $3"."""
    return grammar(language).leading.get(before.strip().casefold()) if not behind.strip() else None


def tells_change(value: str, language: str) -> bool:
    """Whether a figure's value has a word of rising or falling; the "more" of "more than" is none."""
    if not lists_of(language, *_UP, *_DOWN).may_be_in(value):
        return False
    return _has(_bounds(language).sub(" ", value), (*_UP, *_DOWN), language)


def _place_of(written: str, passage: PassageInSentence) -> Span | None:
    """Where in the sentence the passage has `written`; its first letter may be a capital there."""
    inside, wanted = even(passage.passage), even(written.strip())
    for each in (wanted, wanted[:1].upper() + wanted[1:]):
        at = inside.find(each)
        if each and at >= 0:
            return Span(passage.at.start + at, passage.at.start + at + len(each))
    return None


def _has(words: str, fields: tuple[str, ...], language: str) -> bool:
    if not lists_of(language, *fields).may_be_in(words):
        return False
    return any(words_of(language, field).search(words) for field in fields)


def _is_all(words: str, fields: tuple[str, ...], language: str) -> bool:
    """Whether `words` are of a change, and words that link it to its amount: "an increase of"."""
    for field in fields:
        words = words_of(language, field).sub(" ", words)
    linking = _linking(language)
    return all(word.casefold() in linking for word in _WORDS.findall(words)) and not _WORDS.sub("", words).strip(
        " '’-\n"
    )


@lru_cache(maxsize=32)
def _bounds(language: str) -> re.Pattern[str]:
    """Qualifiers of several words, before a space: "more than"."""
    phrases = [phrase for phrase in grammar(language).leading if " " in phrase]
    return re.compile(rf"(?<!\w){in_any_case(phrases)}(?=\s)" if phrases else r"(?!)")


@lru_cache(maxsize=32)
def _linking(language: str) -> frozenset[str]:
    lexicon = grammar(language).lexicon
    phrases = (*lexicon.definite, *lexicon.links, *lexicon.prepositions, *lexicon.determiners)
    phrases = (*phrases, *labelling_of(language).by)
    return frozenset(word.casefold() for phrase in phrases for word in _WORDS.findall(phrase))
