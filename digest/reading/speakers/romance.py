"""What French, Spanish, Portuguese and Italian sentences do with verbs of saying that others do not: "Et Ada Brook
d'ajouter : ", "en lo que calificó de", "E classificou o plano como"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME
from digest.reading.names.offices import is_romance, office_beginning
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.behind import subject_beginning
from digest.reading.subjects.naming import ClauseSubject, named_person
from digest.reading.words import WORD, capital, last_word
from digest.text.deferred_pattern import deferred

_INFINITIVE = deferred(
    rf"\s*(?:Et |Puis )?(?P<name>{NAME}) d(?:e |['’])(?:s['’]|se )?[a-zà-ÿ]+(?:er|ir|re)(?= |:|$)[^:.;]{{0,60}}:?\s*$"
)
_IN_WHAT = re.compile(
    r",? (?:en lo|lo|a lo|no|naquilo|ao|o|dans ce|ce|in quello|a quello|quello|ciò) (?:que|qu['’]|che) ?$"
)
# Verbs whose object stands between them and what it is called.
_CALLS = re.compile(
    r"(?:calific|qualif|classific|tach|tild|trait|taxa|bautiz|llam|cham|defin|descri|describ|descrev|consider|acus|accus)"
    r"\w*"
)
_CALLED = re.compile(r" (?:como|de|comme|come)(?: | ?$)")
_PARTICIPLE_OF = deferred(
    rf"(?:{_CALLS.pattern[:-3]}\w*?(?:é|ée|és|ées|ad[oa]s?|at[oaie]|id[oa]s?)) (?:de|d['’]|como|comme|come) ?$",
    re.IGNORECASE,
)
# "La direction, elle, évoque", "El alcalde, en cambio, cree"
_EMPHATIC = deferred(
    r", (?:lui|elle|eux|elles|él|ella|ellos|ellas|lei|loro|en revanche|en cambio|de son côté|pour sa part|quant à \w+"
    r"|por su parte|a su vez|sin embargo|toutefois|pourtant|no entanto|invece|por sua vez|dal canto suo), ?$"
)
_ASIDE = re.compile(r" (?P<helper>\w+), [^,]{2,40}, ?$")
_TO_WHOM = re.compile(r"(?<=\w) (?:me|te|nous|vous|lui|leur|nos|os|lhes?|gli|ci|vi|en) ?$")
"""Whom somebody tells it, right before the verb: "Le parquet nous confirme"."""
_ON_THERE = re.compile(
    r"\s*(?:Du côté d(?:e |u |es |['’])|Chez |Au |À |Aux |Dans l['’]|Dans l[ae] )"
    r"(?:la |l['’]|les? )?(?P<where>[\w’'-]+(?: d[eu'’][\w’' -]+?)?), on "
)
_ON_BEHALF = re.compile(r"^(?:[Dd]esde|[Cc]hez|[Dd]u côté de|[Dd]a parte de) ")
_HAS = re.compile(r"(?:cuentan?|contaban?|contó|contaron|contam?|contou|contava|contavam)$")
_OF = deferred(r" (?:de|des|du|del|della|dell['’]|dello|dei|degli|delle|di|do|da|dos|das|d['’])(?:(?!\w)|(?<=['’]))")
_FIRST_PART = re.compile(r"[^\W\d_]+['’]?")
_ELIDED = frozenset(("all", "nell", "dall", "sull", "dell"))
_GERUNDS = ("ando", "endo", "ąc", "wszy", "łszy")
_WITH = re.compile(r" (?:con|com)(?!\w)")


def told_in_infinitive(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who speaks by a French infinitive that leads up to a quotation: "Et Ada Brook d'ajouter : "."""
    found = _INFINITIVE.match(words) if is_romance(lexicon) else None
    name = named_person(found["name"], cast, lexicon) if found and found["name"][0].isupper() else None
    return ClauseSubject((name,), is_named=cast.is_person(name.name)) if name else None


def said_there(words: str, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Those without a name who say something where they are, in French: "Du côté de la mairie, on assure que"."""
    there = _ON_THERE.match(words)
    if there is None or not lexicon.says.match(words, there.end()):
        return None
    return ClauseSubject((Speaker(capital(there["where"])),))


def clause_of_what(head: str, lexicon: SpeechLexicon) -> str:
    """The clause that `head`, before a verb, goes on from: "Ada Brook presentó el plan" of "Ada Brook presentó el plan
    en lo que "; empty where it does not end so."""
    found = _IN_WHAT.search(head) if is_romance(lexicon) else None
    return head[: found.start()] if found else ""


def has_object_behind(head: str, verb: str, tail: str, lexicon: SpeechLexicon) -> bool:
    """Whether what follows a verb without a subject before it is its object: "E classificou os pedidos como "."""
    if not (is_romance(lexicon) and lexicon.drops_pronouns and _CALLS.match(verb.lower()) and _CALLED.search(tail)):
        return False
    lead = lexicon.helper.sub("", head).strip(" ,")
    if _CALLED.match(tail) and (last := last_word(lead)) and lexicon.relative.fullmatch(last[0]):
        return True  # "un incendio que definió como": what is called so stands before
    return not lead or bool(lexicon.conjunction.fullmatch(lead))


def called_by(before: str, after: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who calls something so, by a participle before a quotation and the agent behind it, in Romance: "Qualifié de «
    trop cher » par Ada Brook"."""
    if not is_romance(lexicon) or not _PARTICIPLE_OF.search(before):
        return None
    by = lexicon.by.match(after.lstrip())
    return subject_beginning(after.lstrip()[by.end() :], cast, lexicon) if by else None


def is_behind_aside(head: str, lexicon: SpeechLexicon) -> bool:
    """Whether `head`, before a verb, is only when or how something is said, so that the subject is left out: "Al
    anunciar el plan de Ada Brook en Leith, "; no subject has a comma behind it."""
    clause = lexicon.helper.sub("", head).strip()
    if not lexicon.drops_pronouns or not clause.endswith(",") or clause.count(",") > 1:
        return False
    first = _FIRST_PART.match(clause)
    if first is None or lexicon.according.match(clause):
        return False
    is_elided = first[0].rstrip("'’").lower() in _ELIDED and len(first[0]) > len(first[0].rstrip("'’"))
    return is_elided or first[0].endswith(_GERUNDS) or lexicon.preposition.fullmatch(first[0])


def has_something(words: str, verb: re.Match[str]) -> bool:
    """Whether a verb of telling is one of having: "cuentan con espacios"."""
    return _HAS.match(verb[0]) is not None and _WITH.match(words, verb.end()) is not None


def is_noun(words: str, verb: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether what looks like a verb of saying is a noun between an article and whose it is, in Romance: "la replica
    del ministro"."""
    before = last_word(words[: verb.start()].rstrip()) if is_romance(lexicon) else None
    return (
        before is not None and bool(lexicon.article.fullmatch(before[0])) and _OF.match(words, verb.end()) is not None
    )


def citing_document(words: str, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The document that `words`, behind a quotation, say has it: ", cita el documento"."""
    clause = words.lstrip(" ,")
    cites = lexicon.cites.match(clause) if is_romance(lexicon) else None
    thing = office_beginning(clause[cites.end() :].lstrip(), lexicon) if cites else None
    return ClauseSubject((thing,)) if thing else None


def whole_subject(head: str, start: int, lexicon: SpeechLexicon) -> str:
    """`head`, before a verb of saying whose clause begins at `start`, without what parts its helper from it and what
    says that somebody speaks for many: "La source a, dans ce cadre, ajouté", "Desde la asociación lamentan"."""
    if not is_romance(lexicon):
        return head
    head = _TO_WHOM.sub(" ", _EMPHATIC.sub(" ", head))
    if (parted := _ASIDE.search(head)) and lexicon.helper.fullmatch(parted["helper"]):
        head = head[: parted.start()] + " "
    start = min(start, len(head))
    lead = len(head[start:]) - len(head[start:].lstrip())
    return head[: start + lead] + _ON_BEHALF.sub("", head[start + lead :])


def without_last_conjunction(head: str, lexicon: SpeechLexicon) -> str:
    """`head` up to the conjunction that ends it: "The board denied the plan" of "The board denied the plan and "."""
    clause = head.rstrip()
    last = list(WORD.finditer(clause))
    if last and last[-1].end() == len(clause) and lexicon.conjunction.fullmatch(last[-1][0]):
        return clause[: last[-1].start()]
    return ""
