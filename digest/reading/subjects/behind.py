"""The subject of a clause, behind its verb of saying: 'said Ada Brook, head of the port', "dijo la alcaldesa"."""

from __future__ import annotations

import re

from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.reading.names.name_patterns import NAME, NAME_AT_START, NAMES
from digest.reading.names.offices import (
    begins_one_of,
    body_within,
    is_office_in_body,
    is_romance,
    is_without_articles,
    office_beginning,
    plural_alone,
    stops_office,
)
from digest.reading.names.people import Cast, Speaker
from digest.reading.names.roles import role_after, role_before
from digest.reading.subjects.asides import behind_aside, without_leading_adverbs
from digest.reading.subjects.ending import begins_aside, describes, is_whose
from digest.reading.subjects.german_cases import goes_on_by_role
from digest.reading.subjects.naming import PRONOUN, ClauseSubject, may_be_noun, named_person
from digest.reading.words import WORD, capital, last_word
from digest.text.deferred_pattern import deferred

_NAME_PARTED = deferred(rf", (?:[oa] [a-zà-ÿ]+ )?(?P<name>{NAME})(?=\s*(?:[,.]|$))")
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]")
_ENDED = re.compile(r"\.(?!\w)|[;:“”\"«»„]")
_COMMA_WORD = re.compile(r", ?(\w+)")
_GENITIVE = re.compile(r"[A-ZÄÖÜ][\w-]+ (?:der|des) $")
_BEFORE_NAME = deferred(rf"((?: [^\W\d_A-Z][\w-]*){{1,4}}) (?={NAME})")
_OFFICE_BEFORE = re.compile(r"(?:\s[a-zà-ÿß-]+){0,2}?\s(?P<noun>[\w-]+)(?=\s[A-ZÀ-Þ])")
_OFFICE_PARTED = deferred(rf"(?: [^\W\d_A-Z][\w-]*){{1,4}}, {NAME}(?=\s*(?:[,.]|$))")
_PARTED_ASIDE = deferred(
    r"^, (?:por (?:su|otr[ao]) parte|a su vez|en cambio|sin embargo|no obstante|de nuevo|entre otras cosas"
    r"|de son côté|pour sa part|quant à (?:lui|elle|eux)|à son tour|en revanche|de leur côté|lui aussi|elle aussi"
    r"|por (?:sua|outro) (?:vez|lado)|por sua parte|dal canto suo|da parte sua|a sua volta|invece|intanto), "
)
# "dit-on au ministère", "on fait valoir à la mairie"
_AT = deferred(
    r"on (?:au|aux|à la|à l['’]|chez|dans|du côté d[eu]) ?(?:la |l['’])?(?P<where>[\w’'-]+(?: d[eu'’][\w’' -]+)?)"
)
_FROM_THERE = deferred(
    r"(?:dal(?:l['’]|la |lo )?|dai |dagli |dalle |desde (?:el|la|los|las) ) ?"
    r"(?P<where>[\w’'-]+(?: (?:di|del|della|dell|de|de la)[ '’][\w’'-]+)?)"
)
_WHOSE_OFFICE = deferred(rf"{NAME}(?<=s) (?P<noun>[^\W\d_A-Z][\w-]+)")
_LISTED = re.compile(r"[^\W\d_]+")
_LIST = re.compile(
    r", [A-ZÀ-Þ][\w-]+(?: (?:(?:de|y|e|et|del|della) )?[A-ZÀ-Þ][\w-]+)*(?=,| y | e | et |$)"
    r"|, (?=(?:y|e|et) [a-zà-ÿ]+ d)"
)
"""Departments of one office, and another office: "ministra de Ciencia, Innovación y Mar, y portavoz del Gobierno"."""
_DEPARTMENT = re.compile(r" (?:à l['’]|à la |au |aux )[a-zà-ÿ]+(?: et [a-zà-ÿ]+)? $")
_FOR_DEPARTMENT = re.compile(r"(?P<role>[\w-]+) (?:al|alla|allo|ai|agli|alle|all['’]|au|aux|à la|à l['’]) ?$")
_OF_OFFICE = re.compile(
    r"\w (?:de|del|du|des|da|do|di|del|della|dello|dell['’]|d['’]|de la|de l['’]) ?(?:ex-?)?(?P<office>[\w-]+) $"
)
_APPOSED = re.compile(r", [^,.;:]{3,60},(?= )")
_AGED = re.compile(
    r"(?-i:(?:der|die|das) (?:[a-zäöüß]+e )?(?:Mann|Frau|Junge|Mädchen)(?!\w))"
    r"|(?:der|die|the|de) \d{1,3}(?:-(?:jährige|year-old|jarige)| Jahre alte)(?!\w)",
    re.IGNORECASE,
)
"""Somebody who was named before, by an age: "sagte der 86-Jährige"; or as "der junge Mann"."""
_INDEFINITE = re.compile(r"(?:an?|one|another|some|many|several|two|three|four|five) ", re.IGNORECASE)
_NAMELESS = re.compile(
    r" (?P<noun>[a-z]{3,})(?: (?:official|source|member|executive|spokes\w+|officer|employee|adviser|aide)s?)?"
)
_LONGEST_ABBREVIATION, _LONGEST_OFFICE = 5, 110
_OCCASION = re.compile(r"(?<!\w)(?:nach|bei|vor|während|zwischen|mit|auf|in|im|am|beim|zum|gegenüber) ")
_SITE = re.compile(r"[\w-]{3,}\.(?:com|org|net|info|de|at|ch|fr|es|it|pt|br|pl|nl|be|se|uk)(?!\w)")
"""A paper by its address: "meldete leith.com"."""
_MEDIUM = deferred(
    rf"(?:[^\W\d_A-Z][\w-]* ){{0,2}}(?P<in>su|sul|da|dal|en|desde|sur|depuis|w|we|na|z|ze|no|na|al|alla|ao|au|à) "
    rf"(?P<all>[{CAPITAL}][\w-]+ (?:[{CAPITAL}][\w-]+ )?(?P<name>[{CAPITAL}][\w-]+ [{CAPITAL}][\w-]+))(?=[.,;]|\s*$)"
)
"""Where somebody says or writes something, and the name in full behind it."""
_WITH_ARTICLE = frozenset("sul dal al alla ao au".split())
"""Prepositions that an article is part of, as none stands before people: "dice al Corriere Ada Brook"."""
_ACCOMPANIED = re.compile(
    r", (?:rodead|acompanhad|acompañad|ladead|flanquead|escoltad|sentad|circondat|affiancat|accompagnat|entouré"
    r"|accompagné|flanqué)[aoes]* "
)
"""In what company somebody says something whom the verb leaves out."""
_REACH = 60
_FEW = 2
_SURNAME = re.compile(
    r"(?:[оеё]ва?|[иы]на?|[иыо]й|ая|ко|у[кн]|юк|ич|ян|дзе|швили|[иы]х|[sc]k[ia]|dzk[ia]|wicz|czyk|[aieyu]k|icz|ów)$"
)
"""How Russian and Polish surnames end."""
_INSTITUTION = re.compile(r"^[^\W\d_a-zа-яё]{2,5}(?: [^\W\d_a-zа-яё]{2,5})*$| \w+(?:ej|ego|ских?|[сн]кого|ного)$")
"""Names of several words that are an institution's in the genitive, or nothing but capital letters."""
_ABBREVIATION = re.compile(r"[^\W\d_a-zа-яё]{2,5} (?=\S)")
_ELLIPTIC = re.compile(r"(?<=[a-zäöüßr] )(?:[A-ZÄÖÜ][\wäöüß]+-, )*[A-ZÄÖÜ][\wäöüß]+- (?:und|oder|sowie) (?=[A-ZÄÖÜ])")
"""The first parts of German compounds whose last part stands behind: "Gesundheits-, Sozial- und" of a director."""
_TO_RUSSIANS = re.compile(r"[а-яё](?:ам|ям|им|ым) $")
"""To whom something is told in Russian, whose company a name in Latin letters is."""
_ENUMERATED = re.compile(r"( für [A-ZÄÖÜ][\wäöüß]+)(?:, [A-ZÄÖÜ][\wäöüß]+)* und [A-ZÄÖÜ][\wäöüß]+(?=[,.:]|$)")
"""What a German department is for: "für Integration, Arbeit und Soziales"."""


def _behind_medium(words: str, cast: Cast, lexicon: SpeechLexicon) -> str:
    """`words`, behind a verb, from the name in full that ends them where a place or a paper stands right before it: "su
    Facebook Ada Brook", "w rozmowie z Radiem Leith Jan Roy"."""
    medium = _MEDIUM.match(words)
    if medium is None or not lexicon.preposition.fullmatch(medium["in"]):
        return words
    if medium["in"] not in _WITH_ARTICLE and cast.is_person(medium["all"]):
        return words
    return words[medium.start("name") :]


def subject_beginning(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject that begins `words`, after a verb of saying: 'said Ada Brook, head of the port.'"""
    words = without_leading_adverbs(words.lstrip(" -").removeprefix("t-"), lexicon)
    if lexicon.capital_nouns:
        words = _ENUMERATED.sub(r"\1", _ELLIPTIC.sub("", words, count=1), count=1)
    if is_romance(lexicon):
        if _ACCOMPANIED.match(words):
            return PRONOUN  # "disse, rodeado de ministros"
        words = _behind_medium(words, cast, lexicon)
        words = _PARTED_ASIDE.sub("", words)
        if place := _AT.match(words):
            return ClauseSubject((Speaker(capital(place["where"])),))
        if from_there := _FROM_THERE.fullmatch(words.rstrip(" .,")):
            return ClauseSubject((Speaker(capital(from_there["where"])),))  # "rassicurano dal ministero"
    if within := body_within(words, lexicon):
        return ClauseSubject((within,))
    if lexicon.language.startswith("sv") and (whose := _WHOSE_OFFICE.match(words)):
        nouns = (lexicon.role, lexicon.profession)
        if any(each.fullmatch(whose["noun"]) for each in nouns):
            return ClauseSubject((Speaker(whose[0]),))  # "säger Ada Linds advokat"
    if site := _SITE.match(words):
        return ClauseSubject((Speaker(site[0].strip()),))
    if begins_one_of(words, lexicon):
        one = office_beginning(words, lexicon)
        return ClauseSubject((one,)) if one else None
    if surname := _surname_with_particle(words, cast, lexicon):
        return ClauseSubject((surname,), is_named=True)
    if told := _behind_agency(words, cast, lexicon):
        return told
    if begins_aside(words, lexicon):
        words = behind_aside(words, cast, lexicon)
        if not words:
            return None
    aged = _AGED.match(words)
    if (aged and not _is_named_behind(words, aged.end(), cast) and any(map(cast.is_person, cast.whole))) or (
        (first := WORD.match(words)) and lexicon.pronoun.fullmatch(first[0])
    ):
        return PRONOUN
    if holder := _holder(words, cast, lexicon):
        return ClauseSubject((holder,), is_named=True)
    reached = 0
    while reached < len(words) and reached < 2 * _REACH:
        named = NAMES.search(words, reached)
        if named is None:
            break
        before, behind = words[reached : named.start()], words[named.end() :]
        if lexicon.capital_nouns and reached and _OCCASION.search(before) and not goes_on_by_role(behind):
            break  # "der Vorsitzende nach einem Treffen mit Ada Brook"
        if _ENDED.search(before) or any(
            lexicon.closed.fullmatch(each[1]) or lexicon.relative.fullmatch(each[1])
            for each in _COMMA_WORD.finditer(before)
        ):
            break
        if named[0].isascii() and _TO_RUSSIANS.search(before):
            break  # "рассказали рабочим Vestas"
        if is_romance(lexicon) and lexicon.says.search(before):
            break  # "disse o antigo presidente como informa a Gazeta"
        if not lexicon.verb_first and lexicon.auxiliary.search(before):
            break  # "said the candidate could win in Leith"
        if holder := _in_department(named[0], words[: named.start()], cast, lexicon):
            return ClauseSubject((holder,), is_named=True)
        is_department = _heads_department(before, lexicon) or (
            lexicon.role.search(before) is not None and _DEPARTMENT.search(before) is not None
        )  # "le commissaire à l'économie Luc Roy"
        is_aside = not before.endswith(", ") and is_romance(lexicon) and stops_office(before) and not is_department
        if is_aside:
            break  # "le ministère de la Défense dans un message sur Telegram"
        reached = named.end()
        if nameless := _one_of_a_kind(words, named, lexicon):
            return ClauseSubject((nameless,))
        ahead = words[: named.start()]
        is_described = describes(ahead, lexicon) and not (" " in named[0] and is_office_in_body(ahead, lexicon))
        if is_described and (holder := _behind_place(named[0], words[: named.start()], cast, lexicon)):
            return ClauseSubject((holder,), is_named=True)
        if is_described or _is_of_holder(ahead, lexicon):
            continue
        if is_whose(named[0], lexicon) and (before.strip() or not cast.is_person(named[0])):
            continue
        if _is_abbreviation(named[0], before, cast, lexicon) or _is_of_role(named[0], before, cast, lexicon):
            continue
        if behind.startswith(("'s", "’s")) or _qualifies(behind, lexicon) or _is_of_next(before, behind, lexicon):
            continue
        if named[0].split()[0] in cast.nouns and _GENITIVE.search(words[: named.start()]):
            continue
        role = lexicon.role.search(before)
        name = named_person(named[0], cast, lexicon, role_after(_BRACKETED.sub("", behind, count=1), lexicon))
        if name is None or may_be_noun(name, words[: named.start()], cast, lexicon):
            continue
        if not name.role and role:
            name = cast.speaker(name.name, role_before(words[: named.start()], lexicon))
        others = _joined_after(behind, cast, lexicon)
        return ClauseSubject((name, *others), is_named=True)
    thing = office_beginning(words, lexicon) or (plural_alone(words) if lexicon.capital_nouns else None)
    return ClauseSubject((thing,)) if thing else None


def _behind_agency(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who is named behind the agency that begins `words`, to which they say it, in Polish and Russian: "powiedział PAP
    we wtorek rzecznik Jan Roy"."""
    agency = _ABBREVIATION.match(words) if is_without_articles(lexicon) else None
    if agency is None or cast.is_person(agency[0].strip()):
        return None
    found = subject_beginning(words[agency.end() :], cast, lexicon)
    return found if found and found.speakers else None


def _behind_place(name: str, before: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Whoever holds an office in a town, in Polish and Russian, where the two stand side by side: "rzeczniczka sądu w
    Leith Anna Roy"."""
    words = name.split()
    role = lexicon.role.search(before) if is_without_articles(lexicon) and len(words) > _FEW else None
    return cast.speaker(" ".join(words[-_FEW:]), role_before(before[: role.end()], lexicon)) if role else None


def _is_named_behind(words: str, start: int, cast: Cast) -> bool:
    """Whether somebody's name ends what they are, which goes on at `start`: "de 34-jarige moeder Ada Brook"."""
    named = NAMES.search(words, start, start + _REACH)
    between = words[start : named.start()] if named else ""
    is_plain = len(between.split()) <= _FEW and not any(mark in between for mark in ",;:.")
    if named is None or not is_plain:
        return False
    return any(cast.is_person(" ".join(named[0].split()[-most:])) for most in (_FEW, _FEW + 1))


def _one_of_a_kind(words: str, named: re.Match[str], lexicon: SpeechLexicon) -> Speaker | None:
    """Somebody without a name whom a name only says whose they are, in English: "said one NLG official"."""
    kind = None if lexicon.verb_first else _NAMELESS.match(words, named.end())
    if kind is None or not _INDEFINITE.fullmatch(words[: named.start()]):
        return None
    others = (*(lexicon.preposition, lexicon.says, lexicon.closed, lexicon.adverb, lexicon.auxiliary),)
    is_noun = not any(each.fullmatch(kind["noun"]) for each in others) and not kind["noun"].endswith("ly")
    return Speaker(capital(words[: kind.end()])) if is_noun else None


def _surname_with_particle(words: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Who is called by the surname that begins `words`, with its particle, in Romance: "detalló del Pozo"."""
    named = NAME_AT_START.match(words) if is_romance(lexicon) and words[:1].islower() else None
    surname = named["name"].rsplit(" ", 1)[-1] if named else ""
    if named is None or not cast.is_person(surname) or not cast.whole[surname].endswith(f" {named['name']}"):
        return None
    return cast.speaker(surname)


def _is_of_holder(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether a name behind `before` is that of an office which says whose somebody is, in Romance: "los abogados del
    expresidente "."""
    found = _OF_OFFICE.search(before) if is_romance(lexicon) else None
    return found is not None and lexicon.role.fullmatch(found["office"])


def _is_abbreviation(name: str, before: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether `name`, behind a noun, is a party's or an agency's in capital letters, in Romance: "el diputado UDN"."""
    is_short = name.isupper() and len(name) <= _LONGEST_ABBREVIATION
    return is_short and is_romance(lexicon) and bool(before.strip()) and not cast.is_person(name)


def _is_of_role(name: str, before: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether `name`, behind a role, may be what that is of, in a language without articles: "депутат Госдумы", "глава
    МЧС РФ", "rzecznik Prokuratury Okręgowej"."""
    if not is_without_articles(lexicon):
        return False
    last = last_word(before.rstrip())
    if last is None or not any(each.fullmatch(last[0]) for each in (lexicon.role, lexicon.profession)):
        return False
    if _INSTITUTION.search(name) or lexicon.body.match(name):
        return True
    return " " not in name and not cast.is_person(name) and not _SURNAME.search(name)


def _heads_department(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether `before`, up to a capital letter, is an office and leads to what it is for, in Romance: "l'assessore ai
    Lavori pubblici"."""
    found = _FOR_DEPARTMENT.search(before)
    return found is not None and lexicon.role.fullmatch(found["role"])


def _in_department(name: str, before: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Who has an office whose department has a capital letter as well: "le ministre aux Transports Luc Roy"."""
    if is_whose(name, lexicon):
        particle, _, name = name.partition(" ")
        before = f"{before}{particle} "
    first, _, rest = name.partition(" ")
    if lexicon.capital_nouns or " " not in rest or not lexicon.role.search(before) or cast.whole.get(rest) != rest:
        return None
    return cast.speaker(rest, f"{before.strip()} {first}") if describes(before, lexicon) else None


def _holder(words: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Whoever holds the office that begins `words`, between commas: "the mayor of Leith, Ada Brook, on Monday"."""
    article = lexicon.article.match(words)
    parted = next(filter(lambda each: not _LISTED.fullmatch(each["name"]), _NAME_PARTED.finditer(words)), None)
    office = words[: parted.start()] if parted else ""
    if article is None or parted is None or len(office) > _LONGEST_OFFICE:
        return None
    if "," in _LIST.sub("", office):
        return None
    if is_whose(parted["name"], lexicon):
        return None  # "disse a economista Ada Lima, da FGV"
    begins = article.end() + (words[article.end() : article.end() + 1] == " ")
    if lexicon.role.match(words, begins) is None or lexicon.says.search(office) or lexicon.auxiliary.search(office):
        return None
    name = named_person(parted["name"], cast, lexicon)
    return cast.speaker(name.name, office[begins:].strip()) if name and " " in parted["name"] else None


def _joined_after(behind: str, cast: Cast, lexicon: SpeechLexicon) -> tuple[Speaker, ...]:
    """The name that is joined to the one before `behind`: " and Kim Roe"."""
    if is_romance(lexicon) and (apposed := _APPOSED.match(behind)) and role_after(behind, lexicon):
        behind = behind[apposed.end() :]  # ", maire de Leith, et Luc Roy"
    first = WORD.search(behind)
    if not first or behind[: first.start()].strip() or not lexicon.conjunction.fullmatch(first[0]):
        return ()
    joined = behind[first.end() :]
    office = _OFFICE_BEFORE.match(joined)
    if office and any(each.fullmatch(office["noun"]) for each in (lexicon.role, lexicon.profession)):
        joined = joined[office.end() :]  # " and fire chief Kim Roe"
    named = NAME_AT_START.match(joined)
    following = joined[named.end() :] if named else ""
    name = named_person(named["name"], cast, lexicon) if named and not lexicon.says.match(following.lstrip()) else None
    return (name,) if name and not may_be_noun(name, "", cast, lexicon) else ()


def _is_of_next(before: str, behind: str, lexicon: SpeechLexicon) -> bool:
    """Whether the name between `before` and `behind` only says where an office is whose holder a comma parts from it:
    "said the Leith harbour-master, Ada Brook"."""
    last = last_word(before.rstrip())
    if lexicon.verb_first or last is None or not lexicon.article.fullmatch(last[0]):
        return False
    return _OFFICE_PARTED.match(behind) is not None


def _qualifies(behind: str, lexicon: SpeechLexicon) -> bool:
    """Whether the name before `behind` only says whose the next one is: "Northline spokesman Ada Brook"."""
    following = _BEFORE_NAME.match(behind)
    if following is None:
        return False
    others = (
        *(lexicon.preposition, lexicon.says, lexicon.closed, lexicon.adverb),
        *(lexicon.auxiliary, lexicon.conjunction, lexicon.according, lexicon.helper),
        *((lexicon.determiner, lexicon.article) if lexicon.capital_nouns else ()),  # "versicherte Roy seiner Kollegin"
    )
    between = following[1].split()
    if not lexicon.verb_first and lexicon.role.search(following[1]):  # "White House chief of staff Ada Brook"
        between = [word for word in between if word != "of"]
    return not any(pattern.fullmatch(word) for word in between for pattern in others)
