"""Who holds an office: "the governor", where the text calls one person so, with all that it says of the office."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from digest.reading.lexicon import CAPITAL, SpeechLexicon

# The prime minister is not "the minister".
_OF_ANOTHER_OFFICE = re.compile(
    r"(?<!\w)(?:premier|première|vice|ancien|ancienne|ex|former|deputy|acting|assistant|primer|primera|stellvertret\w*"
    r"|ehemalig\w*|adjoint\w*)(?!\w)",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r" \([^()]{1,12}\), $")  # "el presidente de la Unión de Puertos (UP), "
_ENDS = (*',.;:«»“”„"()\n',)
_DEPARTMENT = rf" (?:[{CAPITAL}][\w-]*|de|del|la|los|las|y|e|et|des|du|della|dei)"
_DEPARTMENTS = re.compile(rf"(?:{_DEPARTMENT})+")
_WORD_ENDS = re.compile(r"(?<=\w)(?!\w)")


def office_before(before: str, lexicon: SpeechLexicon) -> str:
    """The office that a comma parts from the name behind `before`: "the mayor of Leith, "; empty where there is
    none."""
    if not before.endswith(", "):
        return ""
    before = _ABBREVIATED.sub(", ", before)
    clause = before[_clause_start(before[:-2]) : -2]
    # "della sindaca, ", "ministra de Mar, y portavoz del Gobierno, "
    joins = (lexicon.conjunction,) if lexicon.verb_first else ()
    leads = (lexicon.article, lexicon.preposition, *joins)
    begins = [lead.end() for words in leads for lead in words.finditer(clause)]
    for begin in sorted(begins, reverse=True):
        office = clause[begin:].lstrip()
        if lexicon.role.match(office) or lexicon.profession.match(office):
            is_clause = any(words.search(office) for words in (lexicon.says, lexicon.auxiliary, lexicon.relative))
            return "" if is_clause else office
    return ""


def _clause_start(words: str) -> int:
    """Where the clause that ends `words` begins, with all that its office is for: "la ministra de Mar, Costas y Puertos
    del Estado"."""
    start = max(map(words.rfind, _ENDS)) + 1
    while start and words[start - 1] == "," and _DEPARTMENTS.fullmatch(words[start:]):
        start = max(words.rfind(mark, 0, start - 1) for mark in _ENDS) + 1
    return start


def office_in(role: str, lexicon: SpeechLexicon) -> str:
    """The office that `role` says, in small letters, without what stands before its noun: "governor of the bank" of
    "new governor of the bank"; empty where it is that of somebody else, as "a friend of the governor" and "vice
    president"."""
    found = lexicon.role.search(role)
    if found is None:
        return ""
    lead, rest = role[: found.start()], role[found.end() :]
    if is_of_another(f"{lead}|{rest}") or lexicon.preposition.search(lead):
        return ""
    return f"{found[0]}{rest}".casefold()


def is_of_another(words: str) -> bool:
    """Whether `words` say another office than its noun alone does: "vice president", "former mayor"."""
    return _OF_ANOTHER_OFFICE.search(words) is not None


def holders(offices: Iterable[tuple[str, str]], lexicon: SpeechLexicon) -> Mapping[str, str]:
    """Whose an office is, of (name, office) pairs as `office_in` gives them, where it is one person's alone: by each
    beginning of what the text calls it, from its noun on ("minister", "minister for ports").

    Where others have an office of that noun, it is nobody's: "the minister for ports" may be any of them in other
    words.
    """
    names: dict[str, set[str]] = {}
    called: dict[str, set[str]] = {}
    for name, office in offices:
        noun = lexicon.role.match(office)
        if noun is not None:
            names.setdefault(noun[0], set()).add(name)
            ends = (end.start() for end in _WORD_ENDS.finditer(office, noun.end()))
            called.setdefault(noun[0], set()).update(office[:end] for end in ends)
    return {office: next(iter(of)) for noun, of in names.items() if len(of) == 1 for office in called[noun]}
