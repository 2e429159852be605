"""The words by which news says who speaks, what somebody is, and what is yet to come; a language each."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻĽŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
"""The capitals of European scripts, for use inside a regular expression's brackets."""


class Lexicon(NamedTuple):
    """Regular expressions; each matches whole words."""

    says: re.Pattern[str]
    helper: re.Pattern[str]
    """What may stand before a verb of saying and belongs to it: "a déclaré", "has said"."""
    according: re.Pattern[str]
    pronoun: re.Pattern[str]
    role: re.Pattern[str]
    article: re.Pattern[str]
    coming: re.Pattern[str]
    estimated: re.Pattern[str]
    aimed_at: re.Pattern[str]
    verb: re.Pattern[str]
    last_year: re.Pattern[str]
    this_year: re.Pattern[str]
    next_year: re.Pattern[str]
    closed: re.Pattern[str]
    opening: re.Pattern[str]
    noun_of: re.Pattern[str]
    """A noun that an amount follows, in the group `noun`: "an increase of "."""


_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "helper": "has had have",
        "says": (
            "said says told added adds wrote writes asked asks warned warns argued argues explained explains noted "
            "notes "
            "stated states insisted insists replied tweeted posted testified announced declared recalled admitted "
            "stressed "
            "acknowledged claimed claims concluded suggested commented remarked observed recounted continued joked"
        ),
        "according": "according_to",
        "pronoun": "he she they it",
        "role": (
            "chairman chairwoman chair chairperson president vice-president chief_executive chief_financial_officer "
            "chief_operating_officer chief_executive_officer CEO CFO COO CTO founder co-founder director "
            "managing_director "
            "minister prime_minister secretary secretary-general commissioner governor mayor senator congressman "
            "congresswoman representative ambassador spokesman spokeswoman spokesperson analyst economist professor "
            "researcher scientist lawyer attorney judge editor manager head partner officer general colonel captain "
            "chancellor premier leader deputy executive lecturer historian author resident coach owner adviser "
            "advisor counsel"
        ),
        "article": "the a an",
        "coming": (
            "will would expected expects forecast forecasts predicted predicts plans planned set_to projected projects "
            "poised due_to intends aims likely"
        ),
        "estimated": "estimated estimates estimate",
        "aimed_at": "target targets targeted goal goals aim",
        "verb": (
            "costs is are was were be been being has have had will would can could may might must should do does "
            "did said"
            " says rose "
            "fell grew gained lost made came went took gave got saw hit stood reached totalled totaled set sold "
            "bought cost "
            "spent paid won cut put created added generated employed recorded reported shipped exceeded dropped "
            "climbed jumped "
            "increased decreased declined surged amounted accounted"
        ),
        "last_year": "last_year",
        "this_year": "this_year",
        "next_year": "next_year",
        "closed": (
            "and or but nor as at by for from in into of on onto per than that the this to with within while which "
            "who whom "
            "whose when where because since until up out over about across among between during "
            "through under "
            "according directly indirectly it its their his her a an also both more less only not"
        ),
        "opening": "the a an if when while although though as but and or so yet however",
    },
    "de": {
        "helper": "hat hatte habe haben",
        "says": (
            "sagte sagt erklärte erklärt betonte betont teilte meinte meint warnte warnt schrieb schreibt kündigte "
            "fügte "
            "kritisierte forderte fordert bestätigte räumte äußerte mahnte berichtete"
        ),
        "according": "laut zufolge nach_Angaben_von",
        "pronoun": "er sie es",
        "role": (
            "Vorsitzender Vorsitzende Vorstandschef Vorstandschefin Vorstandsvorsitzender Vorstandsvorsitzende "
            "Geschäftsführer "
            "Geschäftsführerin Präsident Präsidentin Minister Ministerin Wirtschaftsminister Wirtschaftsministerin "
            "Finanzminister Finanzministerin Bundeskanzler Bundeskanzlerin Sprecher Sprecherin Analyst Analystin "
            "Ökonom "
            "Ökonomin Professor Professorin Direktor Direktorin Leiter Leiterin Gründer Gründerin Chef Chefin "
            "Bürgermeister "
            "Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Chefvolkswirt Chefvolkswirtin"
        ),
        "article": "der die das ein eine",
        "coming": "wird werden soll sollen plant planen erwartet erwarten prognostiziert voraussichtlich will wollen",
        "estimated": "geschätzt schätzungsweise Schätzung Schätzungen",
        "aimed_at": "Ziel Ziele Zielmarke",
        "verb": (
            "steigt steigen sinkt sinken fällt fallen ist sind war waren hat haben hatte hatten wird werden soll "
            "sollen stieg stiegen sank fiel betrug lag kostet"
        ),
        "last_year": "im_vergangenen_Jahr im_vorigen_Jahr vergangenes_Jahr letztes_Jahr",
        "this_year": "in_diesem_Jahr dieses_Jahr",
        "next_year": "im_nächsten_Jahr im_kommenden_Jahr nächstes_Jahr",
        "closed": (
            "und oder aber als am an auf aus bei bis dass dem den der des die das durch ein eine einer einem für "
            "gegen im in "
            "mit nach nicht nur ob ohne seit sich so um und unter vom von vor weil wenn wie zu zum zur sowie"
        ),
        "opening": "der die das ein eine wenn als obwohl aber und oder doch",
    },
    "fr": {
        "helper": "a ont avait",
        "says": (
            "dit déclaré déclare expliqué explique affirmé affirme ajouté ajoute indiqué indique précisé précise "
            "estime souligné "
            "souligne assuré assure annoncé averti rappelle rappelé écrit reconnaît reconnu confie"
        ),
        "according": "selon d'après",
        "pronoun": "il elle ils elles",
        "role": (
            "président présidente PDG directeur directrice ministre porte-parole analyste économiste professeur "
            "professeure "
            "fondateur fondatrice maire secrétaire gouverneur sénateur sénatrice député députée avocat avocate "
            "chercheur "
            "chercheuse chef cheffe patron patronne"
        ),
        "article": "le la les un une l'",
        "coming": "devrait devraient prévoit prévoient prévu prévus attendu attendus envisage compte",
        "estimated": "estimé estimée estimés estimation environ",
        "aimed_at": "objectif objectifs cible",
        "verb": "est sont était étaient a ont avait avaient sera seront devrait devraient atteint coûte représente",
        "last_year": "l'an_dernier l'année_dernière",
        "this_year": "cette_année",
        "next_year": "l'an_prochain l'année_prochaine",
        "closed": (
            "et ou mais à au aux avec ce cette dans de des du en entre est il elle la le les leur par pas pour que "
            "qui sa sans se "
            "ses son sous sur un une vers dont où comme"
        ),
        "opening": "le la les un une si quand comme mais et ou donc",
    },
}

_NOUN_OF = {
    "en": r"(?<![\w-])(?:an?|the|with|in)\s+(?P<noun>(?:[\w-]+ ){0,3}[\w-]+) of $",
    "de": r"(?<![\w-])(?:ein|eine|einen|einem|einer|der|die|das|den|dem)\s+(?P<noun>(?:[\w-]+ )?[\w-]+) von $",
    "fr": r"(?<![\w-])(?:un|une|le|la)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) de $",
}


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The words of `language`, a BCP 47 tag; those of English where it is not known."""
    code = language.split("-")[0].lower()
    words = _WORDS.get(code, _WORDS["en"])
    noun_of = re.compile(_NOUN_OF.get(code, _NOUN_OF["en"]), re.IGNORECASE)
    return Lexicon(**{name: _any(listed) for name, listed in words.items()}, noun_of=noun_of)


def _any(listed: str) -> re.Pattern[str]:
    """Matches any of the words, `_` standing for a space; longer ones are tried first."""
    phrases = sorted((re.escape(word.replace("_", " ")) for word in listed.split()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(phrases)})(?![\w-])", re.IGNORECASE)
