"""What somebody is, by the words beside a name: "chairman Finn Dahl", "Ada Brook, head of the port, said"."""

from __future__ import annotations

import re

from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.reading.names.holders import office_before
from digest.text.deferred_pattern import deferred

_APPOSITION = re.compile(
    r"\s*,\s+(?P<what>(?:[^,;.:“”„\"«»()\n]|(?<=\d)\.(?= ?[A-ZÄÖÜ])){3,90}?)"
    r"\s*(?:,|\.(?! ?[A-ZÄÖÜ])|(?<!\d)[.]|[;\n]|$)"
)
"""What a comma parts from a name, with the point of a number in it: "head of 1. FC Leith"."""
_IN_BODY = deferred(
    rf"(?P<role>[\w-]+)(?P<of> (?:del|de la|de l['’]|du|de|della|dell['’]|do|da) ?"
    rf"(?:Tribunal|Audiencia|Corte|Cour|Consejo|Conseil|Banco|Banque|Universidad|Université|Parlamento)"
    rf"(?: (?:de |del )?[{CAPITAL}][\w-]+)*) $"
)
_TITLE = re.compile(r"(?<!\w)([A-Z][a-z]{1,4})\. $")
_OFFICES = {"Gov": "governor", "Sen": "senator", "Rep": "representative", "Gen": "general", "Prof": "professor"}
_LONGEST_ROLE = 60
_CUT = re.compile(r"(?:\s(?:at|of|for|in|the|from|with|to|and))*\s[A-Z]$")
_ADJECTIVE_BEHIND = deferred(
    r" [a-zà-ÿ]{2,}(?:al|ale|elle|ique|aire|ienn?e?|aise|oise|ive|if|ic[oa]|iv[oa]|ari[oa]|an[oa]|és|esa|ense|ese|ista"
    r"|iste|ês|ée?|ad[oa]|at[oa])$"
)
"""An adjective that stands behind its noun in Romance: "vecinal"."""
_CLOSED = re.compile(r"\s*(?:\([^()]*\))?\s*(?:[.:;]|$|,(?! (?:[A-ZÀ-Þ]\S* [A-ZÀ-Þ]|(?:and|y|et|e|en|und) )))")
_MOST_AHEAD = 2  # words
_DEPARTMENT = re.compile(r" of [A-Za-z][\w-]+(?: and [A-Za-z][\w-]+)?$")
_COMPANY = re.compile(r"(?:Inc|Corp|Co|Ltd|Bros)\.")
_OFFICER = re.compile(r"(?:[A-Z][\w.-]+(?:['’]s)? )?[Cc]hief (?:[A-Za-z-]+ ){1,3}[Oo]fficer$")
_OCCASION = re.compile(r" (?:angesichts|gegenüber|mit Blick|dem|der Deutschen Presse-Agentur)(?!\w)")
"""What stands behind a German role and is none of it: on what, and to whom somebody says something."""
_DECLINED = re.compile(
    r"(?P<whole>\w*(?:präsident|kandidat|diplomat|ist|ant|ent|soldat|pilot|advokat|graf|astronaut|architekt))en"
    r"|(?P<weak>\w*(?:expert|kolleg|zeug|log|nom|soph|path|herr)e)n"
    r"|(?P<strong>\w*(?:er|or|är|eur|chef|general|anwalt|rat|vorstand))s",
    re.IGNORECASE,
)
"""German roles in another case than the nominative: "mit dem Experten", "des Ministers"."""


def without_article(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without the article that they begin with, if they do."""
    article = lexicon.article.match(words)
    return words[article.end() :].lstrip() if article else words


def role_before(before: str, lexicon: SpeechLexicon) -> str:
    """The role that ends `before`, with what qualifies it: "chairman", "deputy US trade secretary"."""
    near = before.rstrip()[-_LONGEST_ROLE:].rpartition("\n")[2]
    if not lexicon.verb_first and (officer := _OFFICER.search(near)):
        return officer[0]
    if department := _of_department(near, lexicon):
        return f"{role_before(near[: department.start()], lexicon)}{department[0]}"
    role = _ending(near, lexicon)
    adjective = _ADJECTIVE_BEHIND.search(near) if role is None and lexicon.verb_first else None
    if adjective and (role := _ending(near[: adjective.start()], lexicon)):  # "la portavoz vecinal"
        near = near[: adjective.start()]
    if role is None:
        return ""
    kept = [f"{role[0]}{adjective[0]}" if adjective else role[0]]
    for word in reversed(near[: role.start()].split()):
        qualifies = word[:1].isupper() or lexicon.qualifier.fullmatch(word)
        if (
            _begins_only(word, lexicon)
            or not qualifies
            or not (word[-1].isalpha() or _COMPANY.fullmatch(word))
            or word.endswith(("’s", "'s"))
            or lexicon.article.fullmatch(word)
        ):
            break
        kept.append(word)
    return " ".join(reversed([_called(kept[0], lexicon), *kept[1:]]))


def _called(role: str, lexicon: SpeechLexicon) -> str:
    """A role as somebody is called by it: "Experte" of "mit dem Experten"."""
    declined = _DECLINED.fullmatch(role) if lexicon.capital_nouns else None
    return next(filter(None, declined.groups()), role) if declined else role


def _ending(words: str, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The word that ends `words`, for what somebody is."""
    found = (match for nouns in (lexicon.role, lexicon.profession) for match in nouns.finditer(words))
    return next((match for match in found if match.end() == len(words)), None)


def _of_department(words: str, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The office that ends `words` with what it is of, in English: "chief of staff"."""
    department = None if lexicon.verb_first else _DEPARTMENT.search(words)
    return department if department and _ending(words[: department.start()], lexicon) else None


def role_in_body(before: str, lexicon: SpeechLexicon) -> str:
    """The role that ends `before` with the organisation that it is of, in Romance: "El juez del Tribunal Supremo "."""
    found = _IN_BODY.search(before) if lexicon.verb_first and not lexicon.capital_nouns else None
    return found["role"] + found["of"].rstrip() if found and lexicon.role.fullmatch(found["role"]) else ""


def titled(before: str, lexicon: SpeechLexicon) -> str:
    """The office that a shortened title at the end of `before` stands for, in English: "governor" of "Gov. "."""
    last = _TITLE.search(before) if not lexicon.verb_first else None
    return _OFFICES.get(last[1], "") if last else ""


def role_parted(before: str, after: str, lexicon: SpeechLexicon) -> str:
    """The role that commas part from the name between `before` and `after`: "the harbour master, Ada Brook, said".

    What stands in a list of several may be somebody else's.
    """
    return office_before(before, lexicon) if _CLOSED.match(after) else ""


def _begins_only(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether a word has its capital letter from the sentence that it begins: "Auch", "Für", "Volgens"."""
    small = word[:1].lower() + word[1:]
    lists = (lexicon.closed, lexicon.adverb, lexicon.preposition, lexicon.according)
    return word != small and any(each.fullmatch(small) for each in lists)


def _begins_with_profession(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` call somebody by a profession, with no more before it than an article and an adjective."""
    found = lexicon.profession.search(words)
    return found is not None and len(words[: found.start()].split()) <= _MOST_AHEAD


def role_after(after: str, lexicon: SpeechLexicon) -> str:
    """The role between commas that begins `after`: "head of the port" of ", head of the port, in Leith"."""
    match = _APPOSITION.match(after)
    if match is None or lexicon.says.search(match["what"]):
        return ""
    if not lexicon.role.search(match["what"]) and not _begins_with_profession(match["what"], lexicon):
        return ""
    what = match["what"].strip()
    if after[match.end("what") : match.end("what") + 1] == "." and (cut := _CUT.search(what)):
        what = what[: cut.start()]  # what stops at the point of a shortened word
    relatives = (match for match in lexicon.relative.finditer(what) if not lexicon.article.fullmatch(match[0]))
    aside = None if lexicon.capital_nouns else next(relatives, None)  # German parts its relative clauses by a comma
    if aside and not aside.start():
        return ""  # "Ada Brook, who is now head of the port, said"
    role = without_article(what[: aside.start()].rstrip() if aside else what, lexicon)
    role = _OCCASION.split(role)[0] if lexicon.capital_nouns else role
    whose, _, rest = role.partition(" ")  # "its regional secretary"
    return rest if rest and lexicon.determiner.fullmatch(whose) else role
