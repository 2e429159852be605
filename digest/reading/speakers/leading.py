"""Whether the words before a quoted run lead up to it, and those behind it tell whose it is."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME_AT_START, NAMES
from digest.reading.names.offices import is_romance
from digest.reading.names.people import Cast
from digest.reading.speakers.speaker import said_after
from digest.reading.speakers.utterances import whose_words
from digest.reading.subjects.behind import subject_beginning
from digest.reading.subjects.ending import begins_aside
from digest.reading.subjects.naming import ClauseSubject, named_person
from digest.reading.words import WORD

_ENDED = (".", "。", "!", "?", "！", "？", "…")
_ASKED = ("!", "?", "！", "？")
_CLOSED_AFTER = re.compile(r"\s*[.。](?:\s|$)")
_NEW_CLAUSE = re.compile(
    r"[\w ,’']{0,24}, (?:and|but|while|whereas|though|although|et|mais|tandis|alors|bien|y|pero|aunque|obwohl) "
)
_CALLING = re.compile(
    r"(?:^|[-–—] )(?:Calling|Describing|Branding|Dubbing|Labelling|Labeling|Denouncing|Dismissing|Praising|Hailing"
    r"|Declaring|Insisting|Warning|Saying|Arguing|Claiming|Vowing|Citing)(?P<behind> [^.;:]*)$"
)
_CLAUSE_ENDED = re.compile(r"[^,.;:]{1,60}, ")
_SUBJECT_MARK = re.compile("[はが]")
_HAD_TO_SAY = re.compile(
    r"(?P<modal>(?:musste|muss|konnte|wollte|durfte)(?: (?:auch|sich|gestern))?) [^,;:]*?"
    r"(?:einräumen|zugeben|eingestehen|feststellen|sagen|erklären|anhören|bekennen|anerkennen)(?=[.,]|$)"
)
_GLANCE = 12
_FEW = 8  # words
_NOUN_WITHIN = 40


def goes_on(before: str, language: str, lexicon: SpeechLexicon) -> bool:
    """Whether `before`, which leads up to a run, says no more than that its speaker goes on: "Et d'ajouter : "."""
    words = before.strip(" :,、")
    if language.split("-")[0].lower() == "ja":  # 「…」と語り、「…」: no subject of its own
        return words.startswith("と") and not _SUBJECT_MARK.search(words)
    found = lexicon.going_on.match(words)
    return found is not None and found.end() == len(words)


def leads_on(inside: str, after: str, lexicon: SpeechLexicon) -> bool:
    """Whether what stands `after` a run is the clause of saying that it began with: a comma, a dash, a small letter.

    After a question, a name may follow as well, where a language does not write the verb first.
    """
    if _CLOSED_AFTER.match(after):
        return False
    following = after.lstrip()
    if inside.endswith((",", "，")) or following[:1] in {",", "，", "—", "–", "―"}:
        return True
    return (inside.endswith(_ENDED) and following[:1].islower()) or (
        inside.endswith(_ASKED) and bool(following) and not lexicon.verb_first
    )


def calling(before: str, after: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who calls something so, behind a quotation that a participle leads up to: "Calling the plan “a gift,” Ada Brook
    left"."""
    calls = _CALLING.search(before.lstrip())
    if calls is None or lexicon.says.search(calls["behind"]):
        return None
    behind = after.lstrip(" ,")
    if behind[:1].islower() and (goes_on := _CLAUSE_ENDED.match(behind)):
        behind = behind[goes_on.end() :]  # "Declaring “the soul of the port” is at stake, mayor Ada Brook has"
    named = NAME_AT_START.match(behind)
    if named is None or behind.startswith(("'s", "’s"), named.end()):
        return None  # "Ada Brook's aides left"
    name = named_person(named["name"], cast, lexicon)
    return ClauseSubject((name,), is_named=True) if name and cast.is_person(name.name) else None


def may_speak(subject: ClauseSubject, lexicon: SpeechLexicon) -> bool:
    """Whether whoever is called by an article and a noun is somebody, or some body, by that: "the mayor"; a clause that
    only looks like one of saying has others: "la place qu'ils bloquent"."""
    nouns = (lexicon.role, lexicon.body, lexicon.profession, lexicon.indefinite)
    return all(
        not lexicon.article.match(each.name) or any(noun.search(each.name, 0, _NOUN_WITHIN) for noun in nouns)
        for each in subject.speakers
    )


def is_by_nobody(before: str, after: str, lexicon: SpeechLexicon) -> bool:
    """Whether the clause behind a run has nobody say it: „…“, hieß es; „…“ – napisano w komunikacie."""
    clause = after.lstrip(" ,-–—")
    says = lexicon.it_says.match(clause) if not before.strip() else None
    if says is None:
        return False
    behind = clause[says.end() :].strip(" .")
    return not behind or (is_romance(lexicon) and begins_aside(behind, lexicon))


def is_told_behind(after: str, lexicon: SpeechLexicon) -> bool:
    """Whether `after`, behind a run, may be a clause of saying whose verb is not known: “…”, ilustra la empresa."""
    clause = after.lstrip(" ,-–—")
    first = WORD.match(clause) if after.lstrip()[:1] in {",", "-", "–", "—"} and lexicon.verb_first else None
    if first is None or not first[0].islower() or len(clause.split()) == 1 or lexicon.says.match(clause):
        return False
    lists = (lexicon.preposition, lexicon.conjunction, lexicon.contrasting, lexicon.relative, lexicon.closed)
    return not any(each.fullmatch(first[0]) for each in (*lists, lexicon.adverb, lexicon.article, lexicon.determiner))


def leads_up(before: str, after: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb of saying leads up to a run, so that the clause behind it is another's: "what Ada Brook called “a
    plan,” Bob Roy said"."""
    lead = before.rstrip()
    says = next(reversed(list(lexicon.says.finditer(lead))), None)
    if says is None:
        return False
    return says.end() == len(lead) or lead.endswith((",", ":")) or bool(_NEW_CLAUSE.match(after))


def _is_bare(clause: str, lexicon: SpeechLexicon) -> bool:
    """Whether a sentence without its first word has no verb: whoever it names is all that it has."""
    verbs = (lexicon.says, lexicon.auxiliary, lexicon.helper, lexicon.coming)
    return len(clause.split()) <= _FEW and not any(each.search(clause) for each in verbs)


def said_thus(after: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of a sentence behind a run that says whose it is: "So said Ada Brook", „Das sagte Ada Brook“."""
    words = after.lstrip(" .")
    thus = lexicon.thus.match(words)
    if thus is None or words.rstrip().endswith((":", ",")):
        return None
    if whose := whose_words(words, cast, lexicon):
        return whose  # "Son palabras de Ada Brook"
    clause = words[thus.end() :].lstrip()
    if clause.startswith(",") and (named := NAME_AT_START.match(clause, 1)):
        is_said = lexicon.says.match(lexicon.helper.sub("", clause[named.end() :]).lstrip())
        name = named_person(named["name"], cast, lexicon) if is_said else None
        return ClauseSubject((name,), is_named=True) if name else None  # "Con esa frase, Ada Brook respondió"
    if lexicon.capital_nouns and (modal := _HAD_TO_SAY.match(clause)):
        return subject_beginning(clause[modal.end("modal") :], cast, lexicon)  # "Das musste Ada Brook einräumen"
    is_all = NAMES.fullmatch(clause.rstrip(". ")) is not None  # "Ne è certo Luca Brook."
    if (lexicon.according.fullmatch(thus[0]) or is_all) and _is_bare(clause, lexicon):
        return subject_beginning(clause, cast, lexicon)  # "Aldus burgemeester Ada Brook."
    if not lexicon.says.match(lexicon.helper.sub("", clause[:_GLANCE]).lstrip() + clause[_GLANCE:]):
        return None
    return said_after(clause, cast, lexicon)
