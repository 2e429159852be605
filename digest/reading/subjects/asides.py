"""What stands between a verb of saying and its subject behind it: adverbs, when, where, to whom."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME, NAMES
from digest.reading.names.offices import is_bare_plural, is_romance
from digest.reading.names.people import Cast
from digest.reading.subjects.ending import is_whose
from digest.reading.words import WORD, last_word
from digest.text.deferred_pattern import deferred

_NAME_PARTED = deferred(rf", (?P<name>{NAME})(?=\s*(?:[,.]|$))")
_WHEN = re.compile(
    r"(?:cette (?:semaine|année|nuit)|ce (?:matin|soir|\w+di)|la semaine dernière|hier soir|la semana pasada"
    r"|est[ea] (?:semana|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
    r"|quant à (?:lui|elle|eux|elles)|pour sa part|de son côté|por su parte|en cambio|por sua vez|dal canto suo)(?!\w)"
)
_OFFICE_BEHIND = re.compile(r"(?: \d+)? (?P<article>\w+) [a-zà-ÿ]")
_BLANK = re.compile(" ")
_REACH = 60


def behind_aside(words: str, cast: Cast, lexicon: SpeechLexicon) -> str:
    """`words` from whoever is named behind an aside, in Romance: "dijo en Leith la alcaldesa", "a dit à Leith, hier,
    Ada Brook"."""
    if not lexicon.verb_first or lexicon.capital_nouns:
        return ""
    for article in lexicon.article.finditer(words, 1, _REACH):
        before = last_word(words[: article.start()].rstrip())
        is_free = before is not None and not lexicon.preposition.fullmatch(before[0])
        begins = article.end() + (words[article.end() : article.end() + 1] == " ")
        second = words.find(" ", begins) + 1 or begins  # "la nueva ministra"
        if is_free and any(
            noun.match(words, at)
            for noun in (lexicon.role, lexicon.body, lexicon.profession)
            for at in (begins, second)
        ):
            return words[article.start() :]
        comma = words.find(",", begins)
        if is_free and words[begins : begins + 1].islower() and comma > 0 and _NAME_PARTED.match(words, comma):
            return words[article.start() :]  # "dijo a los periodistas el técnico del City, Ada Brook"
    bare = next(
        (each for each in _BLANK.finditer(words, 1, _REACH) if is_bare_plural(words[each.end() :], lexicon)), None
    )
    if bare:
        return words[bare.end() :]  # "disse à Lusa fonte oficial da câmara"
    for named in NAMES.finditer(words, 1, _REACH):
        office = _OFFICE_BEHIND.match(words, named.end())
        if office and any(each.fullmatch(office["article"]) for each in (lexicon.article, lexicon.determiner)):
            return words[office.start("article") :]  # "respondieron a la BBC los abogados del alcalde"
        if is_whose(named[0], lexicon):
            continue
        before = last_word(words[: named.start()].rstrip())
        is_free = before is not None and before[0].islower() and not lexicon.preposition.fullmatch(before[0])
        behind_agency = before is not None and re.split("['’]", before[0])[-1].isupper()
        agency, _, rest = named[0].partition(" ")
        if " " in rest and agency.isupper() and len(agency) > 1:  # "a dit à l'AFP Luc Roy"
            return words[named.start() + len(agency) + 1 :]
        is_closed = not words[named.end() :] or words[named.end()] in ",.;"  # what goes on has a verb of its own
        is_parted = is_closed and words.endswith(", ", 0, named.start()) and cast.is_person(named[0])
        if (is_free or behind_agency or is_parted) and rest:
            return words[named.start() :]
    return ""


def without_leading_adverbs(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without what stands between a verb and the subject behind it: adverbs ("sich", "auch"), and, where a verb
    may stand first, pronouns ("ihn")."""
    patterns = (lexicon.adverb, lexicon.object_pronoun if lexicon.capital_nouns else _WHEN)
    while found := next((found for pattern in patterns if (found := pattern.match(words))), None):
        words = words[found.end() :].lstrip()
    rest = words.removeprefix(", ")
    first = WORD.match(rest) if is_romance(lexicon) else None
    return rest if first and lexicon.preposition.fullmatch(first[0]) else words  # "ce matin, devant le port, Ada Brook"
