"""Whose words a quotation is by a noun for it: “Too late” was the verdict of Ada Brook; «Basta», così Ada Brook."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAMES
from digest.reading.names.offices import is_without_articles
from digest.reading.names.people import Cast
from digest.reading.subjects.behind import subject_beginning
from digest.reading.subjects.inflected import called_elsewhere
from digest.reading.subjects.naming import ClauseSubject
from digest.text.deferred_pattern import deferred

_LEADING_TO = re.compile(r"[\s,.:–—-]*(?:[^\W\d_]+['’ ]\s?){0,4}")
"""What may stand before the noun: ", ist die ", "queste le "."""
_OF = deferred(
    r"(?: [a-zà-ÿ]+){0,2}?"
    r"(?: (?:di|del|dell[aoe]|dei|degli|de|du|des|de[rn]|van|von|vom|of|from|by|bij|do|da|dos|das|chez|från|av"
    r"|du côté de)(?= )"
    r"| (?:dell|d|de l)['’])"
)
_THUS = re.compile(r"\s*[,:–—-]? ?(?:così|(?:is|was) how)(?= )")
_FEW = 80


def whose_words(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whose words a quotation is by those behind it: ", è il commento di Ada Brook", " was how Ada Brook put
    it"."""
    if thus := _THUS.match(words):
        return _person(words[thus.end() :], cast, lexicon)
    return _behind_noun(words, cast, lexicon)


def of_whom(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whose words follow by those that lead up to a quotation with a colon: "The reply of Ada Brook was short: "."""
    if not words.rstrip().endswith(":"):
        return None
    found = _behind_noun(words, cast, lexicon)
    if found is None:
        return None
    named = {cast.whole.get(each, each) for each in NAMES.findall(words) if cast.is_person(each)}
    return found if named <= {each.name for each in found.speakers} else None


def _behind_noun(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    noun = lexicon.utterance.search(words, 0, _FEW)
    lead = _LEADING_TO.match(words) if noun else None
    if noun is None or lead is None or lead.end() < noun.start() or lexicon.says.search(words, 0, noun.start()):
        return None
    if is_without_articles(lexicon):
        found = _person(words[noun.end() :], cast, lexicon)
        if found is None:
            return None
        name = called_elsewhere(found.speakers[0].name, set(cast.whole.values()))
        return found._replace(speakers=(cast.speaker(name),))
    of = _OF.match(words, noun.end())
    return _person(words[of.end() :], cast, lexicon) if of else None


def _person(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who begins `words`, with a name of several words or one of a person whom the text names."""
    found = subject_beginning(f" {words.lstrip()}", cast, lexicon)
    if found is None or len(found.speakers) != 1:
        return None
    name = found.speakers[0].name
    is_name = found.is_named and (" " in name or found.speakers[0].role) and NAMES.fullmatch(name)
    return found._replace(is_named=found.is_named and cast.is_person(name)) if is_name or cast.is_person(name) else None
