"""On which side of a verb of saying its subject stands: "Gestern sagte Ada Brook", "Ada Brook then said"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME, NAME_AT_END, NAME_AT_START, NAMES
from digest.reading.names.offices import is_romance
from digest.reading.names.people import Cast
from digest.reading.subjects.behind import subject_beginning
from digest.reading.subjects.ending import begins_aside, describes, subject_ending, without_adverbs
from digest.reading.subjects.naming import PRONOUN, ClauseSubject, may_be_noun, named_person
from digest.reading.subjects.relative_clauses import CLAUSE, ENDS_CLAUSE, clause_start
from digest.reading.words import WORD, last_word
from digest.text.deferred_pattern import deferred

NAME_COLON = deferred(rf"\s*(?P<name>{NAME})(?:\s*\([^()]*\))?\s*:\s*$")
_DAY = re.compile(
    r"(?:di|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semaine|semana|matin|mañana|tarde|soir)$"
)
# "… comme le précise Ada Brook", "como señala": who says so stands behind.
AS_IT_SAYS = deferred(
    r"(?:^| )(?:comme|ainsi que|como|tal (?:y )?como|segundo|según|come|secondo quanto)"
    r"(?: (?:le|la|lo|l['’]|en|nous|nos|vous|ya|já|già))?\s*$"
)
_TO_WHOM_FIRST = re.compile(r"\s*(?:(?:Al|A l[ao]s?|Alla|Ai|Agli|Alle|Au|Aux|À la|Ao|Aos|À|Às) |All['’]|À l['’])")
"""What begins a sentence with whom something is told."""
_AS = re.compile(r"(?:^|[ –—-])(?:[Jj]ak|[Кк]ак|[Ss]om|[Zz]oals|[Ww]ie)(?: to)?\s*$")
THAT = re.compile(r"\s*(?:que |qu['’]|che )")
PARTICIPLE = re.compile(r"(?:ing|ant|ando|iendo)$")


def subject_beside(head: str, verb: str, tail: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of the verb of saying between `head` and `tail`."""
    if _AS.search(head) and "," in tail:
        tail = tail[: tail.index(",") + 1]  # "Jak podaje agencja, decyzja Teheranu"
    if lexicon.according.fullmatch(verb) and (source := subject_beginning(tail, cast, lexicon)):
        return source
    if (
        lexicon.capital_nouns
        and _is_pronoun_behind(tail, lexicon)
        and not any(map(cast.is_person, NAMES.findall(head)))
    ):
        return PRONOUN  # „Debatten hält er für sinnvoll: “
    if lexicon.capital_nouns and (helper := _helper_apart(head, lexicon)):
        head, tail = head[: helper.start()], head[helper.end() :]
    if is_romance(lexicon) and _TO_WHOM_FIRST.match(head):
        behind = subject_beginning(tail, cast, lexicon)
        if behind and behind.is_named and all(cast.is_person(each.name) for each in behind.speakers):
            return behind  # "Al alcalde Bob Roy le dijo la concejala Ada Brook:"
    parted = subject_ending(head, cast, lexicon) if head.rstrip().endswith(",") else None
    if parted and lexicon.capital_nouns and not any(cast.is_person(each.name) for each in parted.speakers):
        behind = subject_beginning(tail, cast, lexicon)
        if behind and behind.is_named and all(cast.is_person(each.name) for each in behind.speakers):
            return behind  # „Noch sei Ebbe, sagte Ada Brook: “
    if parted and (
        parted.is_named or (is_romance(lexicon) and all(cast.is_person(each.name) for each in parted.speakers))
    ):
        return parted
    if lexicon.capital_nouns and (found := _in_clause_that_ends(head, tail, cast, lexicon)):
        return found
    if lexicon.capital_nouns and (led := _led_by_article(tail, cast, lexicon)):
        return led
    after = subject_beginning(tail, cast, lexicon) if _is_inverted(head, tail, cast, lexicon) else None
    if after and not after.is_named and not after.is_pronoun and lexicon.capital_nouns:
        # What follows the verb may be its object: "Ada Brook, Leiterin des Hafens, kritisierte die Entscheidung".
        return (parted if parted and parted.speakers else None) or _first_word(head, cast, lexicon) or after
    return after or subject_ending(head, cast, lexicon)


def _is_pronoun_behind(tail: str, lexicon: SpeechLexicon) -> bool:
    """Whether a pronoun begins `tail`, behind a verb."""
    first = WORD.match(tail.lstrip())
    return first is not None and bool(lexicon.pronoun.fullmatch(first[0]))


def _first_word(head: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who is called by the one word that `head`, before a verb, is: "Ada hatte die Reise abgelehnt"."""
    word = without_adverbs(head, lexicon).strip()
    named = NAMES.fullmatch(word)
    name = named_person(word, cast, lexicon) if named and " " not in word else None
    return ClauseSubject((name,)) if name and not may_be_noun(name, "", cast, lexicon) else None


def _in_clause_that_ends(head: str, tail: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of a clause that its verb ends, behind what leads it: "ein Ziel, das Ada Brook erklärt hatte"."""
    if not ENDS_CLAUSE.fullmatch(tail):
        return None
    clause = head[clause_start(head) :].lstrip()
    first = WORD.match(clause)
    if first is None or not head[: len(head) - len(clause)].rstrip().endswith(","):
        return None
    if not (lexicon.relative.fullmatch(first[0]) or lexicon.closed.fullmatch(first[0])):
        return None
    named = NAME_AT_START.match(clause, first.end())
    name = named_person(named["name"], cast, lexicon) if named else None
    return ClauseSubject((name,), is_named=cast.is_person(name.name)) if name else None


def _led_by_article(tail: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who is named behind a verb with the article of a man's office, a subject's: "fragte der Minister Bob Roy".

    That of a woman's may be whom somebody told it: "sagte der Moderatorin Ada Brook".
    """
    if not tail.startswith(" der "):
        return None
    found = subject_beginning(tail, cast, lexicon)
    role = found.speakers[0].role if found and found.is_named else ""
    return found if role and not role.split()[-1].endswith("in") else None


def _helper_apart(head: str, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The helper that stands apart from its verb at the end of the clause: "hatte Ada Brook in einer Rede gesagt"."""
    return next(lexicon.helper.finditer(head, clause_start(head)), None)


def _is_inverted(head: str, tail: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether the verb begins its clause, so that the subject follows: 'Gestern sagte Ada Brook: '."""
    if is_romance(lexicon) and THAT.match(tail):
        return False  # "Ha dicho que el alcalde"
    if is_romance(lexicon) and AS_IT_SAYS.search(head):
        return True
    if lexicon.verb_first:
        if (named := NAME_COLON.match(tail)) and cast.is_person(named["name"]):
            return not cast.is_person(head.strip())
        return not tail.lstrip().startswith((",", ":", ";")) and _is_aside(head, cast, lexicon)
    if not head.strip() and tail.rstrip().endswith(":"):
        return True  # "Said the harbour report: "
    if not NAME_AT_START.match(tail) or not (tail.rstrip().endswith(":") or head.rstrip().endswith(",")):
        return False
    before = without_adverbs(head, lexicon)
    last = last_word(before)
    return not (NAME_AT_END.search(before) or (last and lexicon.pronoun.fullmatch(last[0])))


def _is_aside(head: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether what stands before a verb in its clause is no subject: 'Nach der Sitzung ', 'Dazu '."""
    clause = without_adverbs(CLAUSE.split(head)[-1], lexicon).strip()
    first = WORD.match(clause)
    leading = (lexicon.conjunction, lexicon.adverb, lexicon.contrasting)
    while first and any(each.fullmatch(first[0]) for each in leading):
        clause = clause[first.end() :].strip()
        first = WORD.match(clause)
    if first is None:
        return True
    if lexicon.pronoun.fullmatch(first[0]):
        return False
    if not lexicon.capital_nouns and (named := NAME_AT_END.search(clause)) and cast.is_person(named["name"]):
        return describes(clause[: named.start()], lexicon)
    if not lexicon.capital_nouns and lexicon.determiner.fullmatch(first[0]) and first[0] != clause:
        return bool(_DAY.search(clause))
    if first[0] == clause:
        return not cast.is_person(clause) and (lexicon.capital_nouns or bool(lexicon.not_a_name.fullmatch(clause)))
    is_name = not lexicon.not_a_name.fullmatch(first[0]) or lexicon.article.fullmatch(first[0])
    return not is_name or begins_aside(clause, lexicon)


def is_apart(head: str, verb: str, lexicon: SpeechLexicon) -> bool:
    """Whether a comma parts a participle from what stands before it, which is not its subject, in English."""
    return not lexicon.verb_first and verb.endswith("ing") and head.rstrip().endswith(",")


def is_joined(head: str, verb: str, lexicon: SpeechLexicon) -> bool:
    """Whether the verb has its subject further back: "denounced the plan and said", "called for more, saying"."""
    if PARTICIPLE.search(verb):
        return True
    last = last_word(without_adverbs(head, lexicon))
    return bool(last and (lexicon.conjunction.fullmatch(last[0]) or lexicon.contrasting.fullmatch(last[0])))
