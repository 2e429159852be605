"""Whom of several "il" or "elle" can stand for, by titles and by what people are called: Mme, directrice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from digest.text.deferred_pattern import deferred

_FEMALE = re.compile(r"(?<!\w)(?:elles?|ella|ellas|she|lei|ela|sie|zij|ze|ona|она|hon)(?!\w)", re.IGNORECASE)
_MALE = re.compile(r"(?<!\w)(?:il|él|he|lui|ele|er|hij|он)(?!\w)", re.IGNORECASE)
_MALE_IN = {"pl": re.compile(r"(?<!\w)on(?!\w)", re.IGNORECASE), "sv": re.compile(r"(?<!\w)han(?!\w)", re.IGNORECASE)}
"""Pronouns that are other words elsewhere."""
_WOMAN_BY_NAME = re.compile(r"(?:[оеё]ва|[иы]на|ская|цкая|[sc]ka|dzka|ова)$")
_MAN_BY_NAME = re.compile(r"(?:[оеё]в|[иы]н|ский|цкий|[sc]ki|dzki)$")
"""How Polish and Russian surnames end, by whose they are."""
_LADY = (
    r"(?:Mme|Mmes|Mlle|Madame|Mrs|Ms|Miss|Lady|Frau|Sra|Señora|señora|doña|Doña|Signora|signora|Signorina|Sig\.ra|Dona"
    r"|Senhora|senhora|Mevrouw|mevrouw|Mevr|Mw)"
)
_LORD = (
    r"(?:M|Monsieur|Mr|Sir|Lord|Herr|Herrn|Sr|Señor|don|Don|Signor|signor|senhor|señor|Senhor|Meneer|meneer|Dhr|dhr)"
)
# What women and men are called beside their names; "director" and "minister" say nothing in English.
_WOMEN = {
    "fr": r"\w+(?:trice|euse|ière|ienne|esse)|présidente|députée|élue|avocate|cheffe|patronne|adjointe|gérante"
    r"|habitante",
    "es": r"\w+(?:dora|tora|esa|sora)|presidenta|alcaldesa|ministra|secretaria|diputada|abogada|jefa|senadora|vecina"
    r"|jueza",
    "it": r"\w+(?:trice|tora|essa)|avvocata|sindaca|ministra",
    "pt": r"\w+(?:dora|tora|esa|sora)|presidenta|ministra|deputada|secretária|senadora",
    "de": r"\w{4,}(?:erin|torin|entin|istin|eurin|ärin|rätin|chefin|wältin)"
    r"|\w*(?:[mM]inister|[pP]räsident|[sS]precher|[lL]eiter|[pP]olitiker|[tT]rainer|[mM]eister|[dD]irektor)in",
    "en": r"\w+woman|actress|queen|duchess|woman|girl",
}
_MEN = {
    "fr": r"directeur|président|député|élu|avocat|chef|patron|adjoint|gérant|habitant|sénateur|gouverneur|chercheur"
    r"|professeur",
    "es": r"director|presidente|alcalde|ministro|secretario|diputado|abogado|jefe|senador|vecino|juez|profesor"
    r"|entrenador",
    "it": r"direttore|sindaco|avvocato|ministro|segretario|deputato|senatore",
    "pt": r"diretor|prefeito|advogado|secretário|deputado|ministro|senador|vereador|governador",
    "de": r"\w*(?:[sS]precher|[mM]inister|[pP]räsident|[cC]hef|[aA]nwalt|[dD]irektor|[lL]eiter|[mM]eister|[pP]olitiker"
    r"|[tT]rainer)",
    "en": r"\w+man|actor|king|duke|boy",
}
_KINSWOMEN = {
    "fr": r"(?:grand-|belle-)?mère|(?:belle-|petite-)?fille|(?:ex-)?femme|(?:ex-)?épouse|sœur|compagne"
    r"|tante|nièce|veuve",
    "es": r"(?:ex-?)?(?:mujer|esposa)|madre|abuela|hermana|hija|tía|sobrina|viuda",
    "it": r"(?:ex[ -])?(?:moglie|compagna)|madre|nonna|sorella|figlia|zia|vedova|donna",
    "pt": r"(?:ex-)?(?:mulher|esposa)|mãe|avó|irmã|filha|tia|sobrinha|viúva",
    "de": r"\w*(?:[sS]chwester|[mM]utter|[tT]ochter)|(?:Ex-)?Ehefrau|Exfrau|Tante|Oma|Nichte|Witwe"
    r"|(?:[Ss]eine|[Dd]essen) (?:\w+ )?(?:Ex-)?Frau",
    "nl": r"\w*(?:moeder|dochter|zus|vrouw)|echtgenote|tante|nicht|weduwe",
    "sv": r"(?:svär|styv|ex-)?(?:mor|mamma|dotter|syster|hustru|fru)|änka|moster|faster",
    "en": r"\w*(?:mother|sister|daughter|wife)|niece|aunt|widow|girlfriend",
}
"""Women by whose kin they are, which tells of a name further on as well: "her daughter, the painter Ada Brook"."""
_KINSMEN = {
    "fr": r"(?:grand-|beau-)?père|(?:beau-|petit-)?fils|(?:ex-)?mari|(?:ex-)?époux|frère|compagnon|oncle|neveu|veuf",
    "es": r"(?:ex-?)?(?:marido|esposo)|padre|abuelo|hermano|hijo|tío|sobrino|viudo",
    "it": r"(?:ex[ -])?(?:marito|compagno)|padre|nonno|fratello|figlio|zio|vedovo",
    "pt": r"(?:ex-)?(?:marido|esposo)|pai|avô|irmão|filho|tio|sobrinho|viúvo",
    "de": r"\w*(?:[bB]ruder|[vV]ater|[sS]ohn)|(?:Ex-)?Ehemann|Ex-?[mM]ann|Onkel|Opa|Neffe|Witwer"
    r"|(?:[Ii]hr|[Dd]eren) (?:\w+ )?(?:Ex-)?Mann",
    "nl": r"\w*(?:vader|zoon|broer)|echtgenoot|oom|neef|weduwnaar|(?:[Hh]aar|ex-) ?(?:ex-)?man",
    "sv": r"(?:svär|styv|halv)?(?:far|pappa|bror|son)|make|morbror|farbror|änkling",
    "en": r"\w*(?:father|brother|husband)|(?:(?:grand|step)?son)|uncle|nephew|widower|boyfriend",
}
# What both are called, behind an article that tells.
_EITHER = (
    r"(?:\w+iste|\w+ista|secrétaire|ministre|maire|juge|commissaire|capitaine|porte-parole|responsable|collègue|membre"
    r"|artiste|vice-présid\w+|portavoz|fiscal|líder|dirigente|gerente|representante|concejal|capitán|cantante|porta-voz"
    r"|chefe|comandante|portavoce|insegnante|presidente)"
)
_HIS, _HERS = (
    r"(?:[Ll]e|[Uu]n|[Ee]l|[Ii]l|[Oo]|[Uu]m|[Dd]u|[Aa]u|[Dd]el|[Aa]l)",
    r"(?:[Ll]a|[Uu]ne|[Uu]na|[Uu]ma|[Dd]ella)",
)
_APPOSED = (
    r"(?:(?:the|der|die|le|la|el|il|lo|o|a|de|het|en|ett) |l['’])"
    r"(?:(?!(?:of|von|van|de|di|do|da|av|and|und|et|y|e|en|och) )[\w’'-]+ ){1,4}"
)
"""What somebody is beside that, between commas: "her husband, *the critic* Bob Roy"."""
_BY_NAME = frozenset({"pl", "ru"})
"""Languages in which names tell."""
_BEFORE, _BEHIND, _MOST = 60, 50, 6


class _Told(NamedTuple):
    """What tells of `gender`: patterns of what stands before a name and behind it."""

    gender: str
    ahead: re.Pattern[str]
    behind: re.Pattern[str]


@lru_cache(maxsize=16)
def _telling(code: str) -> tuple[_Told, ...]:
    """What tells of women and men in the language `code`; of one that is not known, titles alone."""
    return tuple(
        _Told(
            gender,
            re.compile(
                rf"(?<!\w)(?:{title}\.? |(?:(?:{role}|{kin})|{article} (?:\w+ )?{_EITHER})"
                rf"(?: d[aeou'’l][^,.;]{{1,40}})?,? "
                rf"|(?:{kin}), {_APPOSED})"
                r"(?:[A-ZÀ-Þ][\w'’-]+ ){0,2}$"
            ),
            re.compile(
                rf"(?: \([^()]*\))?, (?:(?:(?:la|le|the|die|der|una?|une?) )?(?:\w+ )?(?:{role}|{kin})"
                rf"|{article} (?:\w+ )?{_EITHER})(?!\w|['’]s)"
            ),
        )
        for gender, title, roles, kinds, article in (
            ("f", _LADY, _WOMEN, _KINSWOMEN, _HERS),
            ("m", _LORD, _MEN, _KINSMEN, _HIS),
        )
        for role, kin in ((roles.get(code, "(?!)"), kinds.get(code, "(?!)")),)
    )


_TITLED = deferred(rf"(?<!\w)(?:(?P<lady>{_LADY})|{_LORD})\.?[ \u00a0](?P<surname>[^\W\d_][\w’'-]*)")


def gender_said(words: str, language: str = "") -> str:
    """The gender of the last pronoun in `words`, in `language`, "f" or "m"; empty where there is none."""
    own = _MALE_IN.get(language.split("-")[0].lower())
    female = [match.start() for match in _FEMALE.finditer(words)]
    male = [match.start() for match in (own or _MALE).finditer(words)]
    if not female and not male:
        return ""
    return "f" if max(female, default=-1) > max(male, default=-1) else "m"


@lru_cache(maxsize=64)  # whoever is quoted most is asked for at each of their quotations
def gender_of(text: str, called: str, language: str) -> str:
    """The gender that `text`, in `language`, gives to whoever is `called` so, "f" or "m"; empty where it gives none,
    or both."""
    if language[:2] in _BY_NAME:
        return "f" if _WOMAN_BY_NAME.search(called) else "m" if _MAN_BY_NAME.search(called) else ""
    found = genders_told(called, text, language)
    return next(iter(found)) if len(found) == 1 else ""


@lru_cache(maxsize=64)
def genders_told(called: str, text: str, language: str) -> frozenset[str]:
    """The genders that `text`, in `language`, gives to whoever is `called` so, "f" and "m", in the first places that it
    has them."""
    telling = _telling(language.split("-")[0].lower())
    found: set[str] = set()
    at, tried = text.find(called), 0
    while at >= 0 and tried < _MOST:
        tried += 1
        end = at + len(called)
        if not text[end : end + 1].isalnum():
            before, behind = text[max(0, at - _BEFORE) : at], text[end : end + _BEHIND]
            found |= {told.gender for told in telling if told.ahead.search(before) or told.behind.match(behind)}
        at = text.find(called, end)
    return frozenset(found)


def title_before(surname: str, words: str) -> tuple[str, str] | None:
    """The gender that a title right before `surname` says, the first in `words`, and both as they stand there: "Ms
    Ferris"; None where there is none."""
    for titled in _TITLED.finditer(words):
        if titled["surname"] == surname:
            return ("f" if titled["lady"] else "m"), titled[0]
    return None


def only_one(names: Mapping[str, str], pronoun: str, text: str, language: str) -> str:
    """Whoever of `names`, each with what the text calls it, alone has the gender of `pronoun`, the others the other
    one; empty where that is not known."""
    genders = {name: gender_of(text, called, language) for name, called in names.items()}
    fitting = [name for name, gender in genders.items() if gender == pronoun]
    is_known = pronoun and all(genders.values())
    return fitting[0] if is_known and len(fitting) == 1 else ""
