"""Who speaks without a name: an office or an organisation with its article, "the ministry", "der Chef der Werft"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Speaker
from digest.reading.words import WORD, capital
from digest.text.deferred_pattern import deferred

_STOP = re.compile(r"[,;:“”\"«»()–—]|\.\s|\.$")
_NOUN_PHRASE = re.compile(r"\w+ (?:[a-zäöüß-]+e[nrsm]? ){0,3}[A-ZÄÖÜ][\w-]+")
_GENITIVES = r"(?: d(?:er|es) (?:[a-zäöüß-]+e[nrsm]? ){0,2}[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}){0,2}"
_NOUN_WITH_GENITIVE = deferred(rf"{_NOUN_PHRASE.pattern}(?: [A-ZÄÖÜ][\w-]+){{0,2}}{_GENITIVES}")
_ONE_OF = re.compile(r"ein(?:er?|s) (?:der|von) (?:[a-zäöüß-]+e[nr] ){0,3}[A-ZÄÖÜ][\w-]+")  # "eine der Anwohnerinnen"
_ONE_FROM = re.compile(
    r"(?:(?:jed(?:en|na)|inn[ya]|kolejn[ya]|część|większość|wielu|kilku) ze?|од(?:ин|на) из)"
    r" (?:[^\W\d_A-ZА-Я]+ ?){1,2}(?: [A-ZА-Я][\w-]+)?"
)
_OFFICE = deferred(r"(?:[^\W\d_]+ |[lL]['’])[\w’'-]+(?: [\w’'-]+){0,12}")
_OFFICE_NOUN = re.compile(r"(?:\w+ |[lL]['’])[\w’'-]+")
_ROMANCE_STOP = re.compile(
    r" (?:dans|en|sur|à|au|aux|lors|par|pour|après|avant|devant|chez|avec|selon|depuis|qui|que|quien|a|al|durante|ante"
    r"|por|para|sobre|tras|con|desde|según|em|nos?|nas?|aos?|às?|num|numa|pel[oa]s?|após|su|sul|sulla|sui|nel|nella|nei|nelle|al|alla|agli|ai|dopo|per|via"
    r"|vía|durante|mediante|\d\w*)(?= )"
)
_MANY_OF_THEM = re.compile(
    r"(?P<noun>(?:(?:Beide|Viele|Einige|Mehrere|Andere|Manche) )?[A-ZÄÖÜ][\w-]+(?:en|er|e|te)) [a-zäöüß]+en\b"
)
_PLURAL_ALONE = re.compile(r"([A-ZÄÖÜ][\w-]+(?:en|er|e))[.,]?")
# Those without a name who speak without an article: "fuentes del puerto".
_BARE_PLURAL = deferred(
    r"(?:fontes?|fuentes|fonti|expertos|especialistas|esperti|analistas|testigos|testemunhas|vecinos|moradores|voces|vozes)"
    r" (?=d[aeio]|oficial|[a-zà-ÿ]+(?:$| (?:a|al|en|que|consultad[ao]s|próxim[ao]s|cercan[ao]s)\b))",
    re.IGNORECASE,
)
_MANY_OF_A_KIND = deferred(
    r"(?:d[e'] ?nombreu(?:x|ses)|plusieurs|certaine?s|quelques|des|deux|trois|vari[oa]s|algun[oa]s|much[oa]s|un[oa]s"
    r"|dos|tres|vári[oa]s|alguns|algumas|muit[oa]s|dois|duas|três|molt[ei]|alcun[ei]|divers[ei]|due|tre) (?=[a-zà-ÿ])",
    re.IGNORECASE,
)
_OF_THEM = deferred(
    r"(?:one|two|three|some|many|most|several|both) of (?:the|his|her|their|its|those|these) (?=[a-z])", re.IGNORECASE
)  # "one of the anglers"
_SOME = deferred(r"(?:one|another|two|three|several|some|many) (?P<what>[a-z-]+(?: [a-z-]+){0,2})", re.IGNORECASE)
_OFFICE_AND_CLAUSE = deferred(r"(?P<office>[\w’'-]+(?: [\w’'-]+){1,6}?) (?:que|qui|quien|quienes|che|quem) ")
_ANAPHOR = re.compile(
    r"(?:El|La|Le|L['’]|O|A|Il|Lo|Este|Esta|Ce|Cet|Cette|Questo|Questa|Quest['’]) ?[a-zà-ÿ]+(?: [a-zà-ÿ]+)?"
)
_AGED = re.compile(r" (?:de|d['’]une|di)$")  # "este hombre de 76 años"
_PARTICLE = re.compile(r" (?:ab|an|auf|aus|bei|dar|ein|fest|heraus|hervor|hinzu|klar|mit|nach|vor|zu|zurück|zusammen)$")
"""The part of a German verb that ends its clause: "räumt der Bürgermeister ein"."""
_WITHOUT_ARTICLES = frozenset(["pl", "ru"])
_TOLD = re.compile(r"[^\W\d_]+(?:om|owi|ości|cji|am|ям|ам|ому)")
"""Whom somebody tells it, by how Polish and Russian nouns end."""
_SOMEBODY = re.compile(r"(?:Un[ae]?|Um|Uma|Uno) ")
_THAT = re.compile(r"^(?:że|iż|что) ")
_IN_A_BODY = re.compile(r"(?:В|Во|На|в|во|на|W|We|w|we) (?P<body>[^\W\d_]+(?: [^\W\d_]+){0,3})")
_IN_BODY = re.compile(
    r"(?: [a-zà-ÿ]+)? (?:del|de la|della|dello|de l['’]|dell['’]|du|do|da) ?(?P<body>[a-zà-ÿ]+)(?: [a-zà-ÿ]+)? "
)
_SHORT = 4
_REACH = 60
_FEW, _MANY, _MOST = 6, 9, 13


def is_romance(lexicon: SpeechLexicon) -> bool:
    """Whether a verb may stand before its subject in any clause and nouns have small letters: French, Spanish."""
    return lexicon.verb_first and not lexicon.capital_nouns


def is_without_articles(lexicon: SpeechLexicon) -> bool:
    """Whether a language has capital letters and no articles: Polish, Russian."""
    return lexicon.language.split("-")[0].lower() in _WITHOUT_ARTICLES


def _bare_office(thing: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or organisation that `thing`, behind a verb, begins with, in a language without articles: "сообщил
    депутат Госдумы"; or all of it, where it is short."""
    if one := _ONE_FROM.match(thing):
        return Speaker(capital(one[0].rstrip()))
    words = thing.split()
    ahead = next(
        (index for index, word in enumerate(words) if index and lexicon.preposition.fullmatch(word)), len(words)
    )
    office = " ".join(words[:ahead])
    first = words[0] if words else ""
    others = (lexicon.closed, lexicon.adverb, lexicon.preposition, lexicon.pronoun, lexicon.determiner, lexicon.says)
    if not first[:1].islower() or ahead > _FEW or any(each.fullmatch(first) for each in others):
        return None
    if _TOLD.fullmatch(first):
        return None  # "powiedziała dziennikarzom"
    is_office = any(each.search(office) for each in (lexicon.role, lexicon.profession, lexicon.body))
    return Speaker(capital(office)) if is_office or (ahead == len(words) and ahead < _SHORT) else None


def _definite(thing: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or organisation that `thing` begins with, which has its article behind it, in Swedish: "polisen"."""
    word = WORD.match(thing)
    lists = (lexicon.role, lexicon.profession, lexicon.body)
    return Speaker(capital(word[0])) if word and any(each.fullmatch(word[0]) for each in lists) else None


def bare_office_ending(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or organisation that the last part of `clause`, before a verb, is in a language without articles:
    "Посол сказал"."""
    thing = clause.rpartition(", ")[2].strip()
    if one := _ONE_FROM.fullmatch(thing[:1].lower() + thing[1:]):
        return Speaker(capital(one[0])) if is_without_articles(lexicon) else None
    thing = _THAT.sub("", thing)
    if is_without_articles(lexicon) and (within := _IN_A_BODY.fullmatch(thing)) and lexicon.body.match(within["body"]):
        return Speaker(capital(within["body"]))  # "В компании сообщили"
    words = thing.split()
    is_bare = is_without_articles(lexicon) or lexicon.language.startswith("sv")  # "Statsministern"
    if not is_bare or not 0 < len(words) <= _SHORT:
        return None
    is_office = any(each.search(thing) for each in (lexicon.role, lexicon.profession, lexicon.body))
    others = (lexicon.preposition, lexicon.says, lexicon.auxiliary, lexicon.conjunction)
    has_more = any(each.fullmatch(word) for word in words for each in others)
    return Speaker(capital(thing)) if is_office and not has_more else None


def body_within(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The organisation in which somebody says something, behind the verb, in Polish and Russian: "сообщили в
    компании"."""
    within = _IN_A_BODY.fullmatch(words.strip(" .,—–-")) if is_without_articles(lexicon) else None
    return Speaker(capital(within["body"])) if within and lexicon.body.match(within["body"]) else None


def stops_office(words: str) -> bool:
    """Whether `words`, behind an office, lead to something else than what it is of, in Romance: "en una entrevista"."""
    return _ROMANCE_STOP.search(f"{words} ") is not None


def begins_one_of(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` begin with one of several: "einer der Anwohner", "один из рыбаков"."""
    if is_without_articles(lexicon):
        return _ONE_FROM.match(words) is not None
    return lexicon.capital_nouns and _ONE_OF.match(words) is not None


def office_ending(clause: str, lexicon: SpeechLexicon, *, alone: bool) -> Speaker | None:
    """The organisation or office that ends `clause`. With `alone`, nothing but it may stand there."""
    before = office_start(clause, lexicon)
    thing = clause[len(before) :]
    if not _OFFICE.fullmatch(thing) or (alone and clause.strip() != thing):
        return None
    if lexicon.capital_nouns and not thing.split()[-1][0].isupper():
        return None  # "der Kran geprüft werden soll"
    noun = _OFFICE_NOUN.match(thing)
    if noun and (says := lexicon.says.search(thing, noun.end())):
        thing = thing[: says.start()].rstrip()  # "The harbour board said ships came back"
    return None if lexicon.auxiliary.search(thing) else Speaker(capital(thing))  # "The strike was an answer"


def office_whole(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The organisation or office that all of `clause` is, with what it is of: "a person close to the talks"."""
    thing = clause.strip()
    is_led = lexicon.article.match(thing) or (
        is_romance(lexicon)
        and (lexicon.determiner.match(thing) or _BARE_PLURAL.match(thing) or _MANY_OF_A_KIND.match(thing))
    )
    is_led = is_led or (not lexicon.verb_first and _OF_THEM.match(thing))
    if not is_led or not _OFFICE.fullmatch(thing) or len(thing.split()) > (_MOST if is_romance(lexicon) else _MANY):
        return None
    if any(verbs.search(thing) for verbs in (lexicon.says, lexicon.auxiliary)):
        return None
    return None if lexicon.capital_nouns and not thing.split()[-1][0].isupper() else Speaker(capital(thing))


def is_bare_plural(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` are those without a name who speak without an article, in Romance: "fuentes del puerto"."""
    return is_romance(lexicon) and _BARE_PLURAL.match(words) is not None


def has_bare_plural(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether such stand anywhere in `words`."""
    return is_romance(lexicon) and _BARE_PLURAL.search(words) is not None


def office_with_clause(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office that begins `clause` before a relative clause, in Romance: "el cuerpo legal que defiende al
    alcalde"."""
    thing = clause.strip()
    is_led = is_romance(lexicon) and (lexicon.article.match(thing) or lexicon.determiner.match(thing))
    found = _OFFICE_AND_CLAUSE.match(thing) if is_led else None
    if found is None or any(verbs.search(found["office"]) for verbs in (lexicon.says, lexicon.auxiliary)):
        return None
    return Speaker(capital(found["office"]))


def office_in_role(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office that begins `clause` by its role alone, in Romance: "El juez" of "El juez imputa de nuevo"."""
    words = clause.strip()
    article = lexicon.article.match(words) if is_romance(lexicon) else None
    begins = article.end() + (words[article.end() : article.end() + 1] == " ") if article else 0
    role = lexicon.role.match(words, begins) if article else None
    return Speaker(capital(words[: role.end()])) if role else None


def is_office_in_body(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether `before`, right before a name, is an office in an organisation, so that the name is its holder's, in
    Romance: "la secretaria general del sindicato "."""
    role = lexicon.role.search(before) if is_romance(lexicon) else None
    within = _IN_BODY.fullmatch(before, role.end()) if role else None
    return within is not None and lexicon.body.fullmatch(within["body"])


def is_anaphor(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` may mean a person named before by what they are, in Romance: "el científico", "la jeune femme".
    An office, as "the minister", may be somebody else's."""
    if not is_romance(lexicon) or _ANAPHOR.fullmatch(words) is None:
        return False
    return not any(nouns.search(words) for nouns in (lexicon.role, lexicon.body))


def office_start(clause: str, lexicon: SpeechLexicon) -> str:
    """What stands in `clause` before its last article."""
    articles = list(lexicon.article.finditer(clause))
    return clause[: articles[-1].start()] if articles else clause


def office_beginning(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The organisation or office that begins `words`."""
    article = lexicon.article.match(words) or (lexicon.determiner.match(words) if is_romance(lexicon) else None)
    is_led = bool(article) or is_bare_plural(words, lexicon) or _begins_some(words, lexicon)
    stop = _STOP.search(words)
    thing = words[: stop.start() if stop else len(words)].strip()
    if lexicon.capital_nouns and (one := _ONE_OF.match(thing)):
        return Speaker(capital(one[0]))
    if lexicon.capital_nouns:
        thing = _PARTICLE.sub("", thing)
    if lexicon.capital_nouns and article and (noun := _NOUN_WITH_GENITIVE.match(thing)):
        thing = noun[0]
    elif is_romance(lexicon):
        thing = _AGED.split(_ROMANCE_STOP.split(thing)[0])[0]
    if is_without_articles(lexicon):
        return _bare_office(thing, lexicon)
    if lexicon.language.startswith("sv") and not is_led:
        return _definite(thing, lexicon)
    most = _MANY if lexicon.verb_first else _FEW
    return Speaker(capital(thing)) if is_led and _OFFICE.fullmatch(thing) and len(thing.split()) <= most else None


def _begins_some(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` begin with somebody by a number or "another", in English: "one legal expert"."""
    some = None if lexicon.verb_first else _SOME.match(words)
    return some is not None and any(each.search(some["what"]) for each in (lexicon.role, lexicon.profession))


def office_with_colon(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or somebody without a name that all of `words` are, before a colon, in Romance: "Il sindaco: "."""
    thing = words.strip()
    office = office_whole(thing[:-1], lexicon) if is_romance(lexicon) and thing.endswith(":") else None
    if office is None:
        return None
    is_known = any(each.search(office.name) for each in (lexicon.role, lexicon.profession))
    return office if is_known or _SOMEBODY.match(office.name) else None


def body_beginning(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The organisation that begins `words`, with its article: "the harbour board"."""
    body = lexicon.body.search(words, 0, _REACH) if lexicon.article.match(words) else None
    name = words[: body.end()] if body else ""
    goes_on = any(lexicon.preposition.fullmatch(word) for word in name.split())  # "The pilot spoke to the board"
    return None if not name or goes_on or len(name.split()) > _FEW else Speaker(capital(name))


def office_with_verb(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office that begins `words` and has a verb or a relative clause beside it, in a language that writes nouns
    with capital letters: "Der Gutachter, der gestern sprach, will"."""
    office = office_leading(words, lexicon) if lexicon.capital_nouns else None
    if office is None:
        return None
    behind = words.lstrip()[len(office.name) :]
    following = behind.removeprefix(",").lstrip()
    patterns = (lexicon.relative,) if behind.startswith(",") else (lexicon.auxiliary, lexicon.coming)
    return office if any(pattern.match(following) for pattern in patterns) else None


def office_leading(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or organisation that begins `words`, in a language that writes nouns with capital letters."""
    article = lexicon.article.match(words.lstrip())
    thing = _NOUN_PHRASE.match(words.lstrip()) if article else None
    if thing is None and (many := _MANY_OF_THEM.match(words.lstrip())):
        return Speaker(many["noun"])
    return Speaker(thing[0]) if thing else None


def plural_alone(words: str) -> Speaker | None:
    """Those whom the one noun that `words`, behind a verb, are calls in the plural: "warnen Fachleute"."""
    noun = _PLURAL_ALONE.fullmatch(words.strip())
    return Speaker(noun[1]) if noun else None
