"""A noun that is counted together with the one behind an amount: "and missiles" of "300 drones and missiles".

A second noun is taken only where it surely is one: in the plural, without an article or a number of its own, and not a
verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.clauses import Token, tokens
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.labelling.plurals import describes, is_plural, knows_plurals
from digest.reading.words import capital
from digest.text.spans import Span

_OR = frozenset("or oder ou o of u".split())
_NEAR = 2  # letters


def with_coordinated(
    sentence: str, start: int, end: int, counted: str, language: str, others: Sequence[Span] = ()
) -> int:
    """Where the amount of `sentence` from `start` to `end` ends with the nouns that are counted with what it counts;
    `end` where there are none. `others` are the sentence's other amounts."""
    words = wording(language)
    if not knows_plurals(language) or not counted or not sentence[:end].endswith(counted):
        return end
    behind = tokens(sentence, end, len(sentence), ())
    at, before = 0, end
    while at < len(behind) and behind[at].text == "," and behind[at].start == before:
        listed = _noun(behind, at + 1, language, words)
        if listed == at + 1:
            return end
        at, before = listed, behind[listed - 1].end
    if at >= len(behind) or behind[at].small not in words.both or behind[at].small in _OR:
        return end
    noun = _noun(behind, at + 1, language, words)
    if noun == at + 1:
        return end
    reached = behind[noun - 1].end
    has_other = any(end <= other.start < reached + _NEAR for other in others)
    is_other = bool(words.needs_to) and (_may_be_verb(sentence[:start], words) or not _ends(behind[noun:], words))
    return end if has_other or is_other else reached


def with_pair(label: str, counted: str, pair: str) -> str:
    """A `label` that names all of the `pair` that is counted, and not the first of it alone; the label where there is
    none."""
    if not pair or pair.casefold() in label.casefold():
        return label
    found = re.search(rf"(?<!\w){re.escape(counted)}(?!\w)", label, re.IGNORECASE)
    if found is None:
        return label
    return label[: found.start()] + (capital(pair) if found.start() == 0 else pair) + label[found.end() :]


def _noun(behind: Sequence[Token], at: int, language: str, words: Wording) -> int:
    """Where the noun that begins at the token `at` ends, with an adjective before it; `at` where there is none."""
    links_of = words.shares if language.split("-")[0].lower() == "fr" else frozenset()
    first = at + 1 if at < len(behind) and behind[at].small in links_of else at
    for index in (first, first + 1):
        if index >= len(behind):
            return at
        each = behind[index]
        known = words.ends | words.articles | words.pronouns | words.copulas | words.links | words.modals
        if each.small in known or each.text[0].isdigit():
            return at
        if is_plural(each.text, language) and not is_verb(each, words):
            return index + 1
        if index > first or not describes(each.text, language):
            return at
    return at


def _may_be_verb(before: str, words: Wording) -> bool:
    """Whether the sentence's verb before the amount is of the present, as one behind "and" would be."""
    said = [each for each in tokens(before, 0, len(before), ()) if is_verb(each, words) or each.small in words.copulas]
    return bool(said) and said[-1].small.endswith("s")


def _ends(rest: Sequence[Token], words: Wording) -> bool:
    """Whether a phrase may end before `rest`: at its end, at a mark, before a preposition or a verb."""
    if not rest or not rest[0].text[0].isalnum():
        return True
    leads = words.links | words.ends | words.copulas | words.shares | words.modals | words.that
    return rest[0].small in leads or is_verb(rest[0], words)
