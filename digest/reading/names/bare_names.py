"""Names without what stands before them and is none of them: roles, titles, departments, nouns."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.text.deferred_pattern import deferred

_BODY = deferred(
    r"(?:Tribunal|Audiencia|Corte|Cour|Conseil|Ministère|Ministerio|Consejo|Parlamento|Congreso|Senado|Universidad"
    r"|Université|Università|Universidade|Hospital|Banco|Banque|Partido|Parti|Partito|Gobierno|Gouvernement)"
    rf"(?: [{CAPITAL}][\w-]+)*? (?=[{CAPITAL}][\w-]+ [{CAPITAL}][\w-]+$)"
)
"""What somebody is of, before the name, in Romance: "el juez del Tribunal Supremo Luis Roy"."""
_OCCUPATION = deferred(
    r"(?!Alexander|Christopher|Maximilian|(?:Hans|Karl|Klaus|Heinz|Jan|Ernst|Franz|Josef|Georg)-)[A-ZÄÖÜ][\w-]{6,}"
    r"(?:er|erin|ist|istin|oge|ogin|ant|antin|ent|entin)(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])"
    r"|(?!Peter|Walter|Dieter|Günt|Gunt|Werner|Heiner|Rainer|Reiner|Volker|Holger|Rüdiger|Roger|Tyler|Hunter|Parker"
    r"|Walker|Tucker|Foster|Carter|Porter)[A-ZÄÖÜ][a-zäöüß]{3,}[lnktg]er(?:in)?(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])"
    r"|[A-ZÄÖÜ][a-zäöüß]{5,}(?:ent|ant)(?:in)?(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])"
)
"""What somebody does, by how long German words for it end, before a name of two words: "Ernährungsmediziner"."""
_HYPHENED_OCCUPATION = re.compile(
    r"[A-ZÄÖÜ]\w+-(?:[A-ZÄÖÜ]\w*-)?(?!Peter|Dieter|Günther|Günter|Werner|Walter|Heiner|Xaver|Oliver|Alexander)[A-ZÄÖÜ]\w{3,}"
    r"(?:er|erin|ist|istin|ator|atorin|chef|chefin|star|coach)(?= [A-ZÄÖÜ])"
)
"""The same with a hyphen, before a name of any length: "Usyk-Promoter"."""
_PARTY_OFFICE = re.compile(
    rf"[A-ZÄÖÜÀ-Þ][A-ZÄÖÜÀ-Þ&\d]+-(?:[a-zà-ÿ]{{4,}}|[A-ZÄÖÜ][a-zäöüß]{{4,}})(?= [{CAPITAL}][\w-]+ [{CAPITAL}])"
)
"""What somebody is in a party or a body with initials, written as one word: "MR-vicepremier", "CDU-Abgeordnete"."""
_DEPARTMENT = re.compile(r"of (?:(?:New|San|Santa|Los|Las|Saint|St\.|North|South|East|West) )?\S+ (?=\S+ \S)")
# "Ada Brook von der Hafen Bank", "Ada Brook von SWB"; but "Ada Maria von der Heide".
_ORIGIN = re.compile(r"(?<=\w) von (?:de[rmn] )?(?:[A-ZÄÖÜ]{2}|\S+ \S)|(?<=\w) das ")
# "Ada Brook van de Universiteit Oost", "Ada Brook van SWB"; but "Ada Maria van den Berg".
_DUTCH_ORIGIN = deferred(
    r"(?<=\w) van (?:de[rn]? |het )?(?:[A-Z]{2}|[A-Z]\S* [A-Z]|(?:Universiteit|Hogeschool|Gemeente|Ministerie|Provincie"
    r"|Vereniging|Stichting|Bank|Raad|Partij|Bond|Instituut|Bureau|Rekenkamer)(?!\w))"
)
_OF = re.compile(
    rf"(?:de|del|(?:de|a)ll[aoe]|degli|al|ai|agli|du|des|di|da|do|dos|das) (?:(?:la|las|los|le|el) )?(?=[{CAPITAL}])"
)
_OFFICE_FOR = deferred(
    r"(?P<role>[\w-]+(?: [a-zà-ÿ]+)?)"
    r" (?:de la |del |de |du |des |à la |à l['’]|aux |au |a(?:l|ll[aoe]|i|gli) |d(?:e(?:ll[aoe]|gli|i)|i) |da |do |das "
    r"|(?:de l|dell|all)['’](?:[A-ZÀ-Þ][\w-]+ )?)$"
)
_FEWEST_WITH_DEPARTMENT = 2  # words of the name itself
_MOST_WORDS = 20
"""Words of an office and a name together; what has more is no name but a list in capital letters."""
_ONE_SURNAME = frozenset({"fr", "it"})
"""Languages whose people mostly have one given name and one surname in the news."""
_SURNAME_BEGINS = frozenset({"De", "Di", "Del", "Della", "Da", "La", "Lo", "Le", "Van", "Von"})
_REACH = 120
_MANY = 3  # blanks
_SMALL = "(?:D[aei]|D[eo][lsn]|Dell[ao]|L[aeo]|El|Al|Van|Von|Ben|Ibn) "  # what surnames begin with
_GENITIVE_OF = deferred(
    rf"(?P<of>[{CAPITAL}]\w{{2,}}(?:[yiau]|ów)) (?P<given>(?!{_SMALL})[{CAPITAL}]\w+) (?=[{CAPITAL}]\w)"
)
"""What somebody is of, in the Polish genitive, before the name in full; given names that end so are listed."""
_THE = ("Der ", "Die ", "Das ")
_PLATFORMS = frozenset("X Facebook Twitter Instagram TikTok Telegram Bluesky Threads LinkedIn YouTube WhatsApp".split())
"""Where somebody writes, right before the name: "scrive su X Ada Brook"; no initial has no full stop."""
_PARTY = deferred(rf"[A-ZÀ-ÞА-Я]{{2,5}} (?=[{CAPITAL}]\w+ [{CAPITAL}])")
_WHOSE = re.compile(r"von [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ]")  # "Antwort von Ada Brook"; a count has one name behind "von"
_TITLE_WITHIN = re.compile(r"(?:[A-Z][\w-]+ ){1,2}(?P<title>(?!St\.)[A-Z][a-z]+)\. (?=[A-Z][\w.’'-]+ [A-Z])")
_GENITIVE_BEFORE = re.compile(r"[А-Я]\w{3,}(?:ии|ы|ая|и) (?=[А-Я]\w+ [А-Я]\w+$)")
_PATRONYMIC = re.compile(r"\S+ \S+(?:вич|вича|вичем|вичу|вна|вны|вной|вне|ич|ичем) ")
"""What somebody is of, in the Russian genitive, before the name: "премьер Малайзии Анвар Ибрагим"; no middle name."""
_FIRST = re.compile(r"(?P<word>\S+)[ \u00a0]+")


def without_role(start: int, name: str, lexicon: SpeechLexicon) -> tuple[int, str]:
    """`name`, which stands at `start`, without what it begins with and is no part of it.

    That is a role ("Northline Chief Executive Mara Lind"), a title ("Rep. Jill Harrow"), a word that begins a sentence.
    """
    cut, end = _within(name, lexicon)
    return start + cut, name[cut:end]


@lru_cache(maxsize=4096)  # a text names the same people again and again, and is asked for them at every quotation
def _within(name: str, lexicon: SpeechLexicon) -> tuple[int, int]:
    """Where in `name` the name itself begins and ends."""
    ends = [match.end() for match in lexicon.role.finditer(name) if match.end() < len(name)]
    if leading := lexicon.according.match(name):
        ends.append(leading.end())
    if (noun := lexicon.utterance.match(name)) and (whose := _OF.match(name, noun.end() + 1)):
        ends.append(whose.end() - 1)  # "Parola di Ada Brook"
    if lexicon.capital_nouns:
        begin = len("Der ") if name.startswith(_THE) else 0
        called = (_OCCUPATION.match(name, begin), _HYPHENED_OCCUPATION.match(name, begin))
        ends += [occupation.end() for occupation in called if occupation]
        # "Lotse Ada Brook", but "Ada Fischer von der Warte": a surname may be a profession as well.
        ends += [
            each.end() for each in lexicon.profession.finditer(name) if name[each.end() + 1 : each.end() + 2].isupper()
        ]
    elif (does := lexicon.profession.match(name)) and name.count(" ", does.end()) > 1:
        ends.append(does.end())  # "Reiziger Ada Brook zegt"
    ends += [office.end() for office in (_PARTY_OFFICE.match(name),) if office]
    cut = max(ends) + 1 if ends else 0
    if ends and (department := _DEPARTMENT.match(name, cut)):
        cut = department.end()
    if (
        not lexicon.verb_first
        and (titled := _TITLE_WITHIN.match(name, cut))
        and lexicon.title.fullmatch(titled["title"])
    ):
        cut = titled.end()  # "Ohio Gov. Ada Brook"
    while (first := _FIRST.match(name, cut)) and first.end() < len(name):
        word = first["word"].rstrip(".")
        if not (
            first["word"] in _PLATFORMS
            or lexicon.title.fullmatch(word)
            or (lexicon.not_a_name.fullmatch(word) and word[:1].isupper())
            or (first.start() == 0 and lexicon.adverb.fullmatch(word[:1].lower() + word[1:]))  # "Potem Roy dodał"
        ):
            break
        cut = first.end()
    if lexicon.verb_first and not lexicon.capital_nouns and (whose := _OF.match(name, cut)):
        cut = whose.end()  # "el mensaje de Sara Bueno"
    if lexicon.verb_first and not lexicon.capital_nouns and (body := _BODY.match(name, cut)):
        cut = body.end()
    if lexicon.verb_first and not lexicon.capital_nouns and (party := _PARTY.match(name, cut)):
        cut = party.end()  # "secrétaire du PS Luc Roy"
    if lexicon.language.startswith(("pl", "ru")) and name.count(" ", cut) >= _MANY:
        cut = name.rindex(" ", cut, name.rindex(" ")) + 1  # "prezes Portu Leith Jan Roy"; two surnames have a hyphen
    if (club := _GENITIVE_OF.match(name, cut)) and lexicon.language.startswith("pl"):
        cut = cut if lexicon.given.fullmatch(club["of"]) else club.start("given")  # "trener Warty Piotr Roy"
    if lexicon.language.startswith("ru") and not _PATRONYMIC.match(name, cut):
        of = _GENITIVE_BEFORE.match(name, cut)
        cut = of.end() if of else cut
    if lexicon.language.startswith("pl") and " do " in name[cut:]:
        return cut, name.index(" do ", cut)  # "prezydent USA do Pakistanu"
    origin = _ORIGIN.search(name, cut) if " von " in name or " das " in name else None
    origin = _DUTCH_ORIGIN.search(name, cut) if " van " in name else origin
    return cut, origin.start() if origin and " " in name[cut : origin.start()] else len(name)


def without_department(name: str, is_person: Callable[[str], bool]) -> str:
    """`name` without what an office is for, which stands before it: "Mer Luc Roy" of "le ministre de la Mer Luc
    Roy"."""
    if is_person(name):
        return name
    rest = name.partition(" ")[2] if name.count(" ") < _MOST_WORDS else " ".join(name.split(" ")[-_MOST_WORDS:])
    while " " in rest and not is_person(rest):
        rest = rest.partition(" ")[2]
    return rest if " " in rest else name


def without_office_for(text: str, start: int, name: str, lexicon: SpeechLexicon) -> tuple[int, str]:
    """`name` at `start` without what an office is for, or of: "le ministre de la Mer Luc Roy", "il segretario del
    Partito Nuovo Luca Roy"."""
    words = name.split(" ")
    if len(words) <= _FEWEST_WITH_DEPARTMENT or not _heads_department(text, start, lexicon):
        return start, name
    whole = [*words[1:]]
    if lexicon.language[:2] in _ONE_SURNAME and len(whole) > _FEWEST_WITH_DEPARTMENT:
        whole = whole[-3:] if whole[-2] in _SURNAME_BEGINS else whole[-2:]
    kept = " ".join(whole)
    return start + len(name) - len(kept), kept


def _heads_department(text: str, start: int, lexicon: SpeechLexicon) -> bool:
    """Whether what stands before `start` is an office and leads to what it is for."""
    office = _OFFICE_FOR.search(text, max(0, start - _REACH), start)
    return office is not None and any(map(lexicon.role.fullmatch, office["role"].split()))


def without_nouns(name: str, nouns: frozenset[str]) -> str:
    """`name` without the nouns that it begins with, which say what somebody is: "Diktator"."""
    first, _, rest = name.partition(" ")
    while first in nouns and (rest[:1].isupper() or _WHOSE.match(rest)):
        name = rest.removeprefix("von ")
        first, _, rest = name.partition(" ")
    return name
