"""The subject of a clause of saying: a name, several names, a pronoun, an office or an organisation ("the ministry").

A surname alone is the person of that name whom the article names in full.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.appositions import segments, with_apposition
from digest.reading.names.bare_names import without_role
from digest.reading.names.calendar_names import is_day
from digest.reading.names.name_patterns import NAME, NAME_AT_END, NAME_AT_START, NAMES
from digest.reading.names.offices import (
    bare_office_ending,
    begins_one_of,
    is_office_in_body,
    is_romance,
    office_ending,
    office_start,
    office_whole,
    office_with_clause,
)
from digest.reading.names.people import Cast, Speaker
from digest.reading.names.roles import role_after, role_before
from digest.reading.subjects.german_cases import is_in_other_case, of_holder, whom_from
from digest.reading.subjects.inflected import is_of_noun
from digest.reading.subjects.nameless import (
    name_with_office,
    nameless_ending,
    somebody_of,
    whose_somebody,
    without_relative_clause,
)
from digest.reading.subjects.naming import PRONOUN, ClauseSubject, may_be_noun, named_person
from digest.reading.words import WORD, last_word
from digest.text.deferred_pattern import deferred

_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]\s*$")
IN_A_PLACE = deferred(rf"{NAME}, $")
_POSSESSIVE = re.compile(r"['’]s?\s*$")
_WHOSE = re.compile(r"[A-ZÄÖÜ][\w-]+ de[rs] (?:[a-zäöüß]+en )?(?:[A-ZÄÖÜ][\w-]+ )?$")  # "das Amt der Stadt "
# "…, als die Lotsin Ada Brook fragte": her verb ends the clause.
_CLAUSE_BEGINS = re.compile(r"(?:^|[,;] )(?:als|wie|während|nachdem|bevor|weil|dass|wenn) (?:d(?:er|ie|as) )?$")
_ADVERB = re.compile(r" \w+(?:ly|mente)$")
# "La ministre, qui a pris ses fonctions hier, a dit"
_RELATIVE_CLAUSE = re.compile(
    r", (?:qui|qu['’]\w+|dont|où|quien|quienes|cuyo|cuya|cujo|cuja|il quale|la quale|que"
    r"|som|die|dat|który|która|które|którzy|который|которая|которые) [^,]*$"
)
_AGED = re.compile(r"(?<![\w-])[Tt]he \d{1,3}-year-old(?: [\w-]+)?$")
"""Somebody who was named before, by an age: "the 24-year-old Swiss"."""
_ADJECTIVES = 2
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


def subject_ending(words: str, cast: Cast, lexicon: SpeechLexicon, *, alone: bool = False) -> ClauseSubject | None:
    """The subject that ends `words`, before a verb of saying. With `alone`, nothing but it may stand there."""
    clause = without_adverbs(words, lexicon)
    is_parted = "," in words[len(clause) :]
    if is_parted and is_romance(lexicon):
        clause = _without_asides(clause, lexicon)
    if is_parted and (told_at_length := _told_of_at_length(words, cast, lexicon)):
        return told_at_length
    if antecedent := _told_of(words.rstrip(), cast, lexicon):
        return antecedent
    last = last_word(clause)
    if (last and lexicon.pronoun.fullmatch(last[0])) or _AGED.search(clause):
        return PRONOUN
    if last and lexicon.relative.fullmatch(last[0]):
        clause = clause[: last.start()].rstrip(" ,")
        if antecedent := _with_office(clause, cast, lexicon):
            return antecedent
    if not is_parted and (leader := name_with_office(clause, cast, lexicon)):
        return ClauseSubject((cast.speaker(leader),), is_named=True)
    if not is_parted and (somebody := whose_somebody(clause, cast, lexicon)):
        return ClauseSubject((somebody,))
    if not is_parted and (somebody := somebody_of(clause, lexicon)):
        return ClauseSubject((somebody,))
    for segment, behind in segments(clause, lexicon) if is_parted else with_apposition(clause, lexicon):
        named = _name_behind_day(segment, lexicon)
        if named is None:
            continue
        before = segment[: named.start("name")]
        is_clause = lexicon.capital_nouns and _CLAUSE_BEGINS.search(before)
        is_in_office = " " in named["name"] and is_office_in_body(before, lexicon)
        if (not is_clause and not is_in_office and describes(before, lexicon, may_compare=False)) or (
            _is_led_by_noun(named["name"], before, lexicon) and not _is_holder(named["name"], before, cast, lexicon)
        ):
            continue
        if before.rstrip().endswith(",") and is_whose(named["name"], lexicon):
            continue  # "a economista Ada Lima, da FGV, disse"
        is_whole = lexicon.capital_nouns and " " in named["name"] and cast.is_person(named["name"])
        if is_parted and not behind and not is_whole and _is_place(before, lexicon):
            continue
        if not lexicon.capital_nouns and behind and _is_in_aside(before, lexicon):
            continue
        if is_romance(lexicon) and (office := _told_of_office(segment, before, lexicon)):
            return ClauseSubject((office,))
        first = WORD.match(named["name"])
        if behind and first and not before and lexicon.preposition.fullmatch(first[0]):
            continue
        if whose := of_holder(before, named["name"], lexicon):
            return ClauseSubject((whose,))
        role = role_after(behind, lexicon) if behind else ""
        name = named_person(named["name"], cast, lexicon, role or role_before(before, lexicon))
        if name is None or may_be_noun(name, before, cast, lexicon):
            continue
        first_word, _, further = named["name"].partition(" ")
        is_body = not further or (first_word.isupper() and len(first_word) > 1)  # "der Leiter der IG Nord"
        if lexicon.capital_nouns and is_body and _WHOSE.search(before) and (further or not name.role):
            continue
        if lexicon.capital_nouns and is_in_other_case(before, named["name"]):
            continue
        if is_of_noun(before, named["name"], cast, lexicon):
            continue
        others = _joined_before(before, cast, lexicon)
        whole = not others and (_is_bare(before, lexicon) if alone or behind else not _hides_subject(before, lexicon))
        return ClauseSubject((*others, name), is_named=whole or bool(others))
    if is_parted and not is_romance(lexicon) and (head := without_relative_clause(clause, lexicon)):
        return subject_ending(head, cast, lexicon, alone=alone)
    if is_parted and is_romance(lexicon) and (told_of := _RELATIVE_CLAUSE.search(clause)):
        head = clause[: told_of.start()]
        return subject_ending(f"{head},", cast, lexicon) if head.strip() else None
    if found := _before_apposition(clause, cast, lexicon):
        return found
    if many := nameless_ending(clause, lexicon):
        return ClauseSubject((many,))
    if head := _without_whereof(clause, cast, lexicon):
        return subject_ending(head, cast, lexicon, alone=alone)
    last_clause = clause.rpartition(", ")[2]
    thing = office_with_clause(last_clause, lexicon)
    thing = thing or office_whole(clause, lexicon) or office_whole(last_clause, lexicon)
    if thing is None and not describes(office_start(clause, lexicon), lexicon):
        thing = office_ending(clause, lexicon, alone=alone)
    thing = thing or bare_office_ending(clause, lexicon)
    return ClauseSubject((thing,), is_named=alone) if thing else None


def _name_behind_day(words: str, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The name that ends `words`, without a day before it: "in a letter sent on Wednesday Ada Brook"."""
    named = NAME_AT_END.search(words)
    first, _, rest = named["name"].partition(" ") if named else ("", "", "")
    if named is None or not rest or not is_day(first, lexicon):
        return named
    return NAME_AT_END.search(words, named.start("name") + len(first) + 1)


def _told_of_office(segment: str, before: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office that begins `segment`, where the name behind `before` is in a relative clause about it, in Romance:
    "una portavoz del puerto que dirige Ada Brook"."""
    clause = segment[segment.rfind(". ") + 1 :].strip()
    office = office_with_clause(clause, lexicon) if "," not in clause else None
    relative = office and any(lexicon.relative.finditer(before, len(segment) - len(clause)))
    return office if office and relative and not NAMES.search(office.name, 1) else None


def _with_office(clause: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who ends `clause`, before a relative clause, with an office between commas, in Romance: "avec Ada Brook, la
    cheffe du port"."""
    head, comma, behind = clause.rpartition(", ")
    is_led = comma and is_romance(lexicon) and lexicon.article.match(behind) and office_whole(behind, lexicon)
    named = NAME_AT_END.search(head) if is_led else None
    if named is None or " " not in named["name"] or is_whose(named["name"], lexicon):
        return None
    name = named_person(named["name"], cast, lexicon, role_after(clause[len(head) :], lexicon))
    is_person = name is not None and cast.is_person(name.name)
    return ClauseSubject((name,), is_named=bool(lexicon.role.search(behind))) if name and is_person else None


def _told_of_at_length(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who begins `words`, before a relative clause with commas of its own that goes on to their verb: "Brook, who met
    the mayor, Bob Roy, in Leith, "."""
    named = NAME_AT_START.match(words)
    if named is None or not words.startswith(", ", named.end()) or not cast.is_person(named["name"]):
        return None
    relative = WORD.match(words, named.end() + 2)
    if relative is None or not lexicon.relative.fullmatch(relative[0]):
        return None
    clause = words[relative.end() :].rstrip(" ,")
    goes_on = any(each.search(clause) for each in (lexicon.says, lexicon.contrasting))
    if "," not in clause or ";" in clause or goes_on:
        return None
    return ClauseSubject((cast.speaker(named["name"]),), is_named=True)


def _told_of(clause: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who stands in `clause` before the relative pronoun that ends it, behind a preposition that no office stands
    before: "was wrong with Brook, who"."""
    relative = last_word(clause)
    if relative is None or not lexicon.relative.fullmatch(relative[0]) or lexicon.article.fullmatch(relative[0]):
        return None
    clause = clause[: relative.start()].rstrip(" ,")
    named = NAME_AT_END.search(clause)
    before = clause[: named.start()].rstrip() if named else ""
    last = last_word(before)
    if named is None or last is None or not lexicon.preposition.fullmatch(last[0]) or is_whose(named["name"], lexicon):
        return None
    near = " ".join(before.split()[-3:])
    if any(nouns.search(near) for nouns in (lexicon.role, lexicon.profession, lexicon.body)):
        return None
    name = named_person(named["name"], cast, lexicon)
    return ClauseSubject((name,)) if name and cast.is_person(name.name) else None


def _without_asides(clause: str, lexicon: SpeechLexicon) -> str:
    """`clause` without what ends it behind a comma and is no subject: "Ada Brook, ieri nel corso della riunione"."""
    for _ in range(2):
        head, _, tail = clause.rpartition(", ")
        if not head or not (begins_aside(tail, lexicon) or lexicon.adverb.match(tail)):
            break
        clause = head
    return clause


def _before_apposition(clause: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who stands before an office that no comma parts from its verb, in Romance: "Gazonda, la empresa del gas dijo"."""
    head, comma, behind = clause.rpartition(", ")
    is_led = comma and is_romance(lexicon) and lexicon.article.match(behind) and office_whole(behind, lexicon)
    named = NAME_AT_END.search(head) if is_led else None
    if named is None or is_whose(named["name"], lexicon) or describes(head[: named.start("name")], lexicon):
        return None
    last = last_word(head[: named.start("name")].rstrip())
    if last and (lexicon.according.fullmatch(last[0]) or lexicon.says.fullmatch(last[0])):
        return None
    name = named_person(named["name"], cast, lexicon)
    return ClauseSubject((name,)) if name else None


def without_adverbs(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without what may stand between a subject and its verb: adverbs, helpers, brackets, commas."""
    clause = words.rstrip(" ,")
    while True:
        shorter = _BRACKETS.sub("", clause).rstrip(" ,")
        ending = [
            match.start()
            for pattern in (lexicon.adverb, lexicon.helper)
            for match in pattern.finditer(shorter, max(0, len(shorter) - 24))
            if match.end() == len(shorter)
        ]
        if ending:
            shorter = shorter[: min(ending)].rstrip(" ,")
        elif _ADVERB.search(shorter):
            shorter = shorter[: shorter.rindex(" ")].rstrip(" ,")
        if shorter == clause:
            return clause
        clause = shorter


def describes(before: str, lexicon: SpeechLexicon, *, may_compare: bool = True) -> bool:
    """Whether a name after `before` is part of a description: "a spokesman for ", "the head of the ".

    Without `may_compare`, "as" begins a clause: "as Ann Lee said". One of those whom a subject gives as examples is no
    part of a description: "others, such as Bob Roy".
    """
    if _POSSESSIVE.search(before):
        return False
    near = before.rstrip()
    if any(match.end() == len(near) for match in lexicon.such_as.finditer(near, max(0, len(near) - 24))):
        return False
    adjectives = _ADJECTIVES if lexicon.capital_nouns else 0
    last = last_word(near)
    while last:
        word = last[0]
        is_called = is_romance(lexicon) and lexicon.body.fullmatch(word)  # "les analystes du groupe Northline"
        if not (lexicon.article.fullmatch(word) or lexicon.determiner.fullmatch(word) or is_called):
            is_adjective = word.islower() and word.endswith(_ADJECTIVE_ENDINGS)
            if not adjectives or not is_adjective or lexicon.preposition.fullmatch(word):
                break
            adjectives -= 1
            verbs = (lexicon.closed, lexicon.says, lexicon.auxiliary, lexicon.passive)
            if any(pattern.fullmatch(word) for pattern in verbs):
                return False
        last = last_word(near[: last.start()].rstrip())
        near = near[: last.end()] if last else ""
    if last is None or (not may_compare and lexicon.comparing.fullmatch(last[0])):
        return False
    return bool(lexicon.preposition.fullmatch(last[0]) and not lexicon.conjunction.fullmatch(last[0]))


def _is_led_by_noun(name: str, before: str, lexicon: SpeechLexicon) -> bool:
    """Whether `name` begins with "von" or "de", a preposition behind a noun: "ein Sprecher von Tesla"."""
    last = last_word(before.rstrip()) if name[0].islower() else None
    if last is None:
        return False
    is_of = is_whose(name, lexicon) and not lexicon.says.fullmatch(last[0])
    return is_of or (lexicon.capital_nouns and last[0][0].isupper()) or bool(lexicon.role.fullmatch(last[0]))


def _is_holder(name: str, before: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether `name` is what an office that ends `before` is of, and whoever holds it: "El alcalde de Leith Luis
    Roy"."""
    role = last_word(before.rstrip())
    if role is None or not lexicon.role.fullmatch(role[0]):
        return False
    words = name.split(" ")[1:]
    return any(cast.is_person(" ".join(words[index:])) for index in range(1, len(words) - 1))


def is_whose(name: str, lexicon: SpeechLexicon) -> bool:
    """Whether `name`, behind a noun, says what that is of, in Romance: "el portavoz del Gobierno", or begins with an
    article: "le Pays de Galles"."""
    first = WORD.match(name)
    if not is_romance(lexicon) or first is None:
        return False
    if name.startswith(("d'", "d’")):
        return True  # "un proche d'Edgar Roy"
    if not first[0].islower():
        return False
    return bool(lexicon.preposition.fullmatch(first[0]) or lexicon.article.fullmatch(first[0]))


def _is_in_aside(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether what stands after `before` is in a relative clause: ", the Ohio Republican who heads the "."""
    relatives = lexicon.relative.finditer(before, before.rfind(", ") + 1)
    return any(not lexicon.article.match(found[0]) and before[: found.start()].strip() for found in relatives)


def _is_place(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether a name after `before` says where the one before it is: "in Columbus, Ohio"."""
    town = IN_A_PLACE.search(before)
    return town is not None and describes(before[: town.start()], lexicon)


def begins_aside(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` begin with something other than a subject: "in an interview with Ada Brook"."""
    first = WORD.match(words)
    if first is None or lexicon.article.fullmatch(first[0]) or lexicon.pronoun.fullmatch(first[0]):
        return False
    if begins_one_of(words, lexicon):
        return False
    if not lexicon.capital_nouns and lexicon.determiner.fullmatch(first[0]):
        return False  # "said its spokesman, Ada Brook"
    return bool(lexicon.preposition.fullmatch(first[0]) or (first[0].islower() and lexicon.closed.fullmatch(first[0])))


def _joined_before(before: str, cast: Cast, lexicon: SpeechLexicon) -> tuple[Speaker, ...]:
    """The name that is joined to the one after `before`: "Ann Lee and "."""
    before = _without_office(before, lexicon)
    last = last_word(before.rstrip())
    if not last or not lexicon.conjunction.fullmatch(last[0]):
        return ()
    if office := office_whole(before[: last.start()].rpartition(", ")[2], lexicon):
        return (office,)  # "El alcalde y la consejera Ada Brook"
    named = NAME_AT_END.search(_BRACKETS.sub("", before[: last.start()]).rstrip(" ,"))
    if named is None or describes(before[: named.start("name")], lexicon):
        return ()
    verb = last_word(before[: named.start("name")].rstrip())
    if lexicon.verb_first and verb and lexicon.says.fullmatch(verb[0]):
        return ()  # "“Nee”, riep Ada Brook en Bob Roy zei:"
    name = named_person(named["name"], cast, lexicon)
    if name is None or may_be_noun(name, "", cast, lexicon):
        return ()
    is_somebody = lexicon.verb_first or " " in name.name or cast.is_person(name.name)
    return (name,) if is_somebody else ()  # "Economy and Labour Minister Ada Brook"


def _without_whereof(clause: str, cast: Cast, lexicon: SpeechLexicon) -> str:
    """The name that begins `clause`, with titles and a role; empty where nothing but what they are of follows it: "Dr
    Ann Lee of the University of Leith"."""
    if lexicon.capital_nouns:
        whom = whom_from(clause)
        return whom if cast.is_person(whom) and not lexicon.says.search(clause) else ""
    named = NAMES.search(clause)
    before = clause[: named.start()] if named else ""
    if named is None or " " not in named[0]:
        return ""
    if not cast.is_person(without_role(0, named[0], lexicon)[1]):
        return ""  # "Reserve Bank of Leith President Ada Brook"
    if before.strip() and not role_before(before, lexicon):
        return ""
    behind = WORD.match(clause, named.end() + 1) if clause[named.end() : named.end() + 1] == " " else None
    is_of = behind and lexicon.preposition.fullmatch(behind[0]) and not lexicon.conjunction.fullmatch(behind[0])
    return clause[: named.end()] if is_of and not lexicon.says.search(clause, named.end()) else ""


def _without_office(before: str, lexicon: SpeechLexicon) -> str:
    """`before`, up to a name, without what somebody is behind a conjunction: "Bob Roy, y" of "Bob Roy, y la
    consejera "."""
    head = before.rstrip()
    lists = (lexicon.role, lexicon.profession, lexicon.qualifier, lexicon.article)
    while (last := last_word(head)) and any(each.fullmatch(last[0]) for each in lists):
        head = head[: last.start()].rstrip()
    if last and last[0].islower() and not lexicon.verb_first and head != before.rstrip():
        noun, last = last, last_word(head[: last.start()].rstrip())
        head = head[: noun.start()].rstrip()  # "and *fire* chief Bob Roy"
    return head if last and lexicon.conjunction.fullmatch(last[0]) else before


def _is_bare(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether `before` a name stands nothing but what describes it: titles, roles, an article."""
    return not lexicon.says.search(before) and not lexicon.auxiliary.search(before) and len(before.split()) <= 9


def _hides_subject(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb stands right before the name, which is then its object: "met Ada Brook"."""
    last = last_word(before.rstrip())
    return bool(last and (lexicon.says.fullmatch(last[0]) or lexicon.conjunction.fullmatch(last[0])))
