"""Labels of amounts that stand in a list behind what each is of, and a dash: in Kent – *86*, in York – *70*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.lists import stands
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ITEM = re.compile(r"(?:^|[,;(])?(?P<name>[^,;():]{3,70}?)\s?(?:\s[–—-]|:)\s$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAST = 2


def of_dashed(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount of such a list, of whose name the label has a word that stands nowhere else, and none of its
    own amount's name."""
    names = _names(passage)
    own = names.get(mention.core.start, "")
    words = _words_alone(label, passage, own)
    if len(names) < _LEAST or not words or is_of_own_name(label, mention, passage):
        return None
    return next((each for each in others if _has_any(words, names.get(each.core.start, ""), passage)), None)


def is_of_own_name(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label has a word of the name that stands before its amount in such a list, and of no other name."""
    names = _names(passage)
    own = names.get(mention.core.start, "")
    rest = " ".join(name for start, name in names.items() if start != mention.core.start)
    if len(names) < _LEAST or not own:
        return False
    return _has_any([word for word in _words(label, passage) if not stands(word, rest, passage.language)], own, passage)


def _names(passage: PassageInSentence) -> dict[int, str]:
    """What stands before the dash of each such amount, by where that begins."""
    if is_edgeless(passage.sentence) or not any(mark in passage.sentence for mark in ("–", "—", " - ", ":")):
        return {}
    found: dict[int, str] = {}
    end = 0
    for each in passage.mentions:
        if each.is_named:
            continue
        item = _ITEM.search(passage.sentence[end : each.led.start])
        if item:
            found[each.core.start] = item["name"]
        end = each.core.end
    return found


def _words_alone(label: str, passage: PassageInSentence, own: str) -> list[str]:
    """The words of a label that the sentence has once, if at all, and not in the own name."""
    language = passage.language
    words = [word for word in _words(label, passage) if not stands(word, own, language)]
    every = _WORD.findall(passage.sentence)
    return [word for word in words if sum(stands(word, other, language) for other in every) == 1]


def _words(label: str, passage: PassageInSentence) -> list[str]:
    untold = labelling_of(passage.language).untold
    return [word for word in _WORD.findall(label) if word.casefold() not in untold]


def _has_any(words: list[str], name: str, passage: PassageInSentence) -> bool:
    return bool(name) and any(stands(word, name, passage.language) for word in words)
