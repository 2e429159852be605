"""Whom a sentence names as a source: "according to Ada Brook", "in the view of", „heißt es in dem Bericht“."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.bare_names import without_nouns, without_role
from digest.reading.names.name_patterns import NAME, NAME_AT_START, NAMES
from digest.reading.names.offices import is_romance, is_without_articles, office_beginning, office_whole
from digest.reading.names.people import Cast, Speaker
from digest.reading.names.roles import role_after, role_before, without_article
from digest.reading.subjects.ending import describes, is_whose, subject_ending
from digest.reading.subjects.inflected import called_elsewhere
from digest.reading.subjects.naming import PRONOUN, ClauseSubject
from digest.reading.words import WORD, capital, last_word
from digest.text.deferred_pattern import deferred

_STOP = deferred(r"[,;:“”\"«»()]|\.\s|\.$")
_IN_WRITING = deferred(
    r"(?<!\w)(?:[iI]n|[aA]us|[aA]uf|[bB]ei|[vV]on) (?P<what>(?:(?:d|ein|ihr|sein)\w{1,4} )"
    r"(?:[a-zäöüß-]+en ){0,2}[A-ZÄÖÜ][\w-]+"
    r"(?: (?:der|des) (?:[a-zäöüß-]+en ){0,2}[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)*)"
)
_IN_WHICH = deferred(
    r"(?P<what>(?:(?:d|ein|ihr|sein)\w{0,4} )?[A-ZÄÖÜ][\w-]+(?: (?:der|des) (?:[a-zäöüß-]+en )?[A-ZÄÖÜ][\w-]+)*)"
    r", (?:in|aus) (?:dem|der|denen) es (?:heißt|hieß|heisst|hiess)(?!\w)"
)
"""A document and the relative clause that says what stands in it: „ein Schreiben, in dem es heißt“."""
_LED_BY_ROLE = deferred(rf" (?:[a-z-]+ )?(?:lead|chief|head|boss|founder|manager|director|editor|analyst) (?={NAME})")
"""What somebody is in an organisation that stands before it: "according to Northline search lead Ada Brook"."""
_OBLIQUE = frozenset("dem den der des einem einer eines ihrem ihrer seinem seiner".split())
_SEES_IT = re.compile(r" (?:ist|sind|war|waren|wäre|bleibt|bedeutet|klingt|is|was|zijn|blijft)(?!\w)")
_NAME_PARTED = deferred(rf", (?:(?:l['’]|il |la |el |o |a |le )?[a-zà-ÿ]+ )?(?P<name>{NAME})(?=\s*(?:[,;:]|\.?$|\.\s))")
_OF_NOUN = deferred(r"(?:d(?:es|er|em)|eine[rms]) (?P<noun>(?:[\w-]+en )?[A-ZÄÖÜ][\w-]+)")  # "nach Angaben des Amtes"
_THING = re.compile(r"[\w-]+(?: [\w-]+){0,2}")
SO_CALLED = re.compile(r"so genannt", re.IGNORECASE)  # „die so genannte Maut“
_TO_DO = re.compile(r" [a-zà-ÿ]+(?:er|ir|re|ar)(?:se|l[aeo]s?|l[ei])?(?!\w)")
"""What somebody does something for, in Romance: "pour construire", "para salvar"."""
_OWN = re.compile("son|sa|ses|leurs?|sus?|suoi?|suas?|seus?")
_WHICH_SHE = re.compile(r"[^,.;:]{0,60}? (?:qu['’]|que )(?:elles?|ils?|ella|él)(?!\w)")
_RELATIVE = re.compile(r" (?:que|qui|dont|which|that|quien|quienes) | qu['’]")
_HEADED = deferred(rf"\s*:\s*(?P<name>{NAME})(?=\s*(?:[,.(]|$))")  # “We will not go”: Ada Brook, who lives there
_OTHER_BEHIND = deferred(rf", [^\W\d_A-Z][\w.]* {NAME},")
_ONE_OF_THEM = re.compile(r"(?:one|two|some|many|several) of (?:the|his|her|their|its) [a-z-]+(?: [a-z-]+)?")
_TOLD_BEHIND = deferred(rf"\s*:\s*(?P<name>{NAME})(?= )")
_BELOW = deferred(rf"\s+(?P<name>{NAME}), (?P<role>[^.:;!?“„\"]{{4,80}})")
_LETS_BE_QUOTED = re.compile(
    r",? (?:zo )?(?:(?:ließ|lässt|ließen|lassen) sich(?= )(?=[^.;:]* zitieren)"
    r"|(?:ließ|lässt|ließen|lassen)(?= )(?=[^.;:]* (?:wissen|ausrichten|mitteilen))"
    r"|(?:liet|laat|lieten|laten)(?= )(?=[^.;:]* weten))(?!\w)"
)
_FROM_WHOM = re.compile(r" (?:von|vom)(?= )")
_ABBREVIATION = re.compile(r" (?:der |dem )?(?P<name>[A-ZÄÖÜ]{2,5})(?![\w-])")
_FEW = 6
_REACH = 60
_WRITING = re.compile(
    r"(?:(?:the|an?|das|der|die|ein|eine|le|la|l['’]|une?|el|un|una|il|o|uma?|het|de|een) ?)?"
    r"(?:note|notice|letter|sign|poster|banner|memo|e-?mail|message|leaflet|placard|caption|inscription|tweet|post"
    r"|Zettel|Notiz|Schild|Plakat|Aushang|Schreiben|Brief|Mail|Nachricht|lettre|affiche|pancarte|banderole|courriel"
    r"|nota|carta|cartel|pancarta|correo|mensaje|lettera|cartello|biglietto|messaggio|bilhete|cartaz|mensagem"
    r"|briefje|brief|bord|bericht|spandoek)",
    re.IGNORECASE,
)


def source_named(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whom `words` name as a source: 'according to the Northline report'."""
    match = lexicon.according.search(words)
    if match and lexicon.after_name.fullmatch(match[0]):
        before = last_word(words[: match.start()].rstrip())
        if before and lexicon.object_pronoun.fullmatch(before[0]):
            return PRONOUN
    if match and (first := WORD.match(words[match.end() :].lstrip())):
        following = words[match.end() :].lstrip()[first.end() :]
        if lexicon.object_pronoun.fullmatch(first[0]) and (is_romance(lexicon) or not following[:2].strip().isalnum()):
            return PRONOUN
    if match is None and lexicon.own_view.search(words):
        return PRONOUN
    if match and not lexicon.after_name.fullmatch(match[0]):
        whose = WORD.match(words[match.end() :].lstrip())
        if whose and _OWN.fullmatch(whose[0]):
            return PRONOUN  # "según su análisis"
        if is_romance(lexicon) and _WHICH_SHE.match(words, match.end()):
            return PRONOUN  # "d'après le récit qu'elle livre au journal"
    found = reported(words, cast, lexicon)
    if found is None:
        return None
    if is_without_articles(lexicon) and match and found.name in words[match.end() :]:
        behind = words[words.index(found.name, match.end()) + len(found.name) :]
        if _OTHER_BEHIND.match(behind):
            return ClauseSubject((found,))  # "według adwokata Jana Lisa, mecenas Ady Lis,"
        name = called_elsewhere(found.name, set(cast.whole.values()))
        found = cast.speaker(name) if name != found.name else found
    is_somebody = bool(match and lexicon.opinion.fullmatch(match[0])) and " " in found.name
    is_named = bool(NAMES.fullmatch(found.name)) and (is_somebody or cast.is_person(found.name))
    return ClauseSubject((found,), is_named=is_named)


def source_ending(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whom the last part of `words`, which go on with the sentence of a quotation, names as a source behind a comma:
    ", según el puerto."."""
    found = next((each for each in lexicon.according.finditer(words) if words.endswith(", ", 0, each.start())), None)
    return source_named(words[found.start() :], cast, lexicon) if found else None


def named_behind(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who is named in full behind a colon at the beginning of `words`, which follow a quotation, as headlines do."""
    headed = _HEADED.match(words)
    if headed is None or " " not in headed["name"] or not cast.is_person(headed["name"]):
        return None
    return ClauseSubject((cast.speaker(headed["name"]),), is_named=True)


def told_of_behind(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who begins what a colon parts from a quotation, as headlines have it: «Chi sbaglia paga»: Ada Brook ha deciso."""
    headed = _TOLD_BEHIND.match(words)
    if headed is None or not cast.is_person(headed["name"]) or lexicon.says.search(words):
        return None
    return ClauseSubject((cast.speaker(headed["name"]),))


def named_below(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who stands below a quotation that is set apart, with what they are, by `words`, the rest of its paragraph: “We
    will not go.” Ada Brook, head of the port."""
    below = _BELOW.fullmatch(words.rstrip())
    if below is None or lexicon.says.search(words) or not cast.is_person(below["name"]):
        return None
    return ClauseSubject((cast.speaker(below["name"], below["role"]),), is_named=True)


def letting_be_quoted(words: str) -> str:
    """`words`, which follow a quotation, from whoever lets themselves be quoted on: „…“, ließ sich Ada Brook zitieren,
    liet Jan Smit weten; empty where nobody does."""
    lets = _LETS_BE_QUOTED.match(words)
    return words[lets.end() :] if lets else ""


def in_whose_eyes(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who sees it so, by the beginning of `words`, a sentence up to a quotation: "For Ada Brook, the plan is "."""
    lead = lexicon.for_whom.match(words.lstrip())
    named = NAME_AT_START.match(words.lstrip(), lead.end()) if lead else None
    if named is None or " " not in named["name"]:
        return None
    behind = words.lstrip()[named.end() :]
    if not (_SEES_IT.match(behind) if lexicon.capital_nouns else behind.startswith(",")):
        return None
    others = {*NAMES.findall(behind)} - {named["name"]}
    if any(map(cast.is_person, others)):
        return None
    return ClauseSubject((cast.speaker(named["name"]),), is_named=True)


def reported(words: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Whom `words` name as a source: 'according to the Northline report'."""
    matches = [each for each in lexicon.according.finditer(words) if not SO_CALLED.match(words, each.start())]
    matches = [
        each for each in matches if not (lexicon.for_whom.fullmatch(each[0]) and _TO_DO.match(words, each.end()))
    ]
    # "mauvais pour le ventre, selon Luc Roy"
    match = next((each for each in matches if not lexicon.for_whom.fullmatch(each[0])), matches[0] if matches else None)
    if match is None:
        return None
    if lexicon.after_name.fullmatch(match[0]):
        before = subject_ending(words[: match.start()], cast, lexicon)
        return before.speakers[0] if before and before.speakers else None
    stop = _STOP.search(words, match.end())
    source = words[match.end() : stop.start() if stop else len(words)]
    if not lexicon.capital_nouns and (relative := _RELATIVE.search(source)):
        source = source[: relative.start()]  # "selon le récit qu'elle livre au Monde"
    named = NAMES.search(source)
    if named is None and stop and lexicon.role.search(source) and (holder := _NAME_PARTED.match(words, stop.start())):
        return cast.speaker(holder["name"], without_article(source.strip(), lexicon))
    if named is None and (several := _ONE_OF_THEM.fullmatch(source.strip())):
        return Speaker(capital(several[0]))
    if named is None and lexicon.language.startswith("sv") and (office := office_beginning(source.strip(), lexicon)):
        return office  # "enligt åklagaren visar det"
    if named is None:
        thing = _THING.fullmatch(without_article(source.strip(), lexicon))
        if thing is None and lexicon.capital_nouns and (noun := _OF_NOUN.match(source.strip())):
            return Speaker(noun["noun"])
        leads = not lexicon.for_whom.fullmatch(match[0]) or (
            not words[: match.start()].strip() and stop is not None and stop[0] == ","
        )
        if is_romance(lexicon) and not leads:
            return None  # "entrait au palais pour la première fois"
        if thing is None and is_romance(lexicon):
            return office_whole(source, lexicon)  # "d'après le communiqué de la mairie"
        if (
            thing
            and is_romance(lexicon)
            and any(each.fullmatch(thing[0]) for each in (lexicon.role, lexicon.profession))
        ):
            return Speaker(capital(source.strip()))  # "Pour la syndicaliste"
        return Speaker(capital(thing[0])) if thing else None
    further = NAMES.search(source, named.end()) if _LED_BY_ROLE.match(source, named.end()) else None
    named = further or named  # "according to Google Search lead Ada Brook"
    if len(source[: named.start()].split()) > _FEW:
        return None
    is_of = is_whose(named[0], lexicon) or (is_romance(lexicon) and describes(source[: named.start()], lexicon))
    ahead = source[: named.start()]
    is_office = is_of and (lexicon.role.search(ahead) or lexicon.profession.search(ahead))
    if is_office and (holder := _NAME_PARTED.match(words, match.end() + len(source))):
        return cast.speaker(holder["name"], without_article(source.strip(), lexicon))
    if is_of and source[: named.start()].strip():  # "selon le ministère de la Mer", "selon le ministère des Affaires"
        # Somebody may hold an office with an article: "para el dirigente del PP".
        whose = source.strip()
        return Speaker(capital(whose if is_office else without_article(whose, lexicon)))
    start, name = without_role(named.start(), named[0], lexicon)
    if lexicon.title.fullmatch(name.rstrip(".")):
        return None
    after = words[match.end() + start + len(name) :]
    return cast.speaker(name, role_before(source[:start], lexicon) or role_after(after, lexicon))


def written_in(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whose words something is, by "heißt es": "in dem Bericht der Kommission", "vom Abgeordneten Bob Roy"."""
    says = lexicon.it_says.search(words)
    if says is None:
        return None
    whose = _FROM_WHOM.match(words, says.end())
    names = NAMES.finditer(words, whose.end(), whose.end() + _REACH) if whose else ()
    found = (without_nouns(without_role(0, named[0], lexicon)[1], cast.nouns) for named in names)
    name = next(filter(cast.is_person, found), "")
    if name:
        return ClauseSubject((cast.speaker(name),), is_named=True)
    if whose and (body := _ABBREVIATION.match(words, whose.end())):
        return ClauseSubject((Speaker(body["name"]),))  # „…“, hieß es von VW
    if which := _IN_WHICH.search(words):
        return ClauseSubject((Speaker(capital(_without_case(which["what"]))),))
    place = _IN_WRITING.search(words)
    return ClauseSubject((Speaker(capital(_without_case(place["what"]))),)) if place else None


def is_writing(name: str) -> bool:
    """Whether who is said to speak is only something written, of nobody who is known: "The note"."""
    return _WRITING.fullmatch(name) is not None


def _without_case(thing: str) -> str:
    """A German noun without an article that puts it in another case than it is called by: "Bericht" of "dem
    Bericht"."""
    article, _, noun = thing.partition(" ")
    return noun if article in _OBLIQUE and noun[:1].isupper() else thing
