"""Who speaks without a name in English: "police", "one of her aides", "Ada Brook's lawyer", "Leith officials"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME
from digest.reading.names.offices import has_bare_plural, is_bare_plural
from digest.reading.names.people import Cast, Speaker
from digest.reading.words import WORD, capital, last_word
from digest.text.deferred_pattern import deferred

_FORCE = deferred(
    rf"{NAME} (?:police|officials|authorities|prosecutors|firefighters|troops|lawmakers|residents|researchers)$"
)
"""Those without a name who are called by where they are, without an article: "Leith police"."""
_SOMEBODY_OF = re.compile(
    r"(?:(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:[a-z-]+ ){1,3}"
    r"|(?:[Pp]eople|[Pp]ersons|[Ss]ources|[Oo]fficials) (?:familiar|close|briefed|involved) )"
    r"(?:on|at|in|of|from|with|for|near|who|to)(?: [\w’'&.-]+){1,8}"
)
_CALLED = re.compile(r" (?:named|called|identified as) ")
_BARE = re.compile(r"\s*(?:[A-Z]?[a-z-]+ ){0,2}(?P<noun>[A-Za-z]+)")
_MANY = ("s", "police")
"""How English words end for many who say something without an article: "Officials said"."""
_WHOSE_SOMEBODY = deferred(rf"(?P<whose>{NAME})['’]s? (?P<what>[A-Za-z-]+(?: [A-Za-z-]+){{0,2}})$")
_ONE_ENDING = re.compile(
    r"(?:^|[,.] )(?P<who>(?:[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) [a-z-]+"
    r"(?: (?!of|in|on|at|who)[a-z-]+)?)$"
)
_WITH_OFFICE = deferred(rf"\s*(?P<name>{NAME}), (?:an?|the) [a-z][^,;:]*$")
_ONE = re.compile(r"(?:[Oo]ne|[Aa]nother|[Aa]n?) (?:[a-z-]+ ){0,2}[a-z-]+$")
"""Somebody without a name: "one resident"."""


_WITHOUT_NAME = re.compile(
    r"(?:[sS]ome|[sS]everal|[mM]any|[tT]wo|[tT]hree|[fF]our|[fF]ive) [a-z]"
    r"|(?:[pP]eople|[pP]ersons|[sS]ources|[oO]fficials) (?:familiar|close|briefed|in)"
)
_CIRCLES = re.compile(r"(?:[A-ZÄÖÜ][\w-]+ )?[\w-]*[kK]reisen?(?: (?:des|der) [\w -]+)?")
"""Those without a name who say something in German: „heißt es in Regierungskreisen“."""


def is_somebody(name: str, lexicon: SpeechLexicon) -> bool:
    """Whether `name` is what somebody without a name is called by: "a spokesman", "two sources", "fuentes del
    puerto"."""
    if lexicon.indefinite.match(name) or is_bare_plural(name, lexicon):
        return True
    if lexicon.capital_nouns:
        return _CIRCLES.fullmatch(name) is not None
    return lexicon.language.startswith("en") and _WITHOUT_NAME.match(name) is not None


def has_somebody(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether somebody without a name may be in `words`: a glance, no more."""
    if lexicon.indefinite.search(words) is not None or has_bare_plural(words, lexicon):
        return True
    return lexicon.language.startswith("en") and _WITHOUT_NAME.search(words) is not None


def nameless_ending(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """Those without a name who end `clause`: "Leith police", "local officials"."""
    if lexicon.verb_first:
        return None
    if (one := _ONE_ENDING.search(clause)) and not any(
        each.search(one["who"]) for each in (lexicon.says, lexicon.auxiliary)
    ):
        return Speaker(capital(one["who"]))
    force = _FORCE.search(clause)
    return Speaker(force[0]) if force else _bare_plural(clause, lexicon)


def without_relative_clause(clause: str, lexicon: SpeechLexicon) -> str:
    """The office that begins `clause`, before a relative clause that ends it, in English: "The spokesman, who declined
    to be named"; empty where it does not."""
    head, comma, behind = clause.rpartition(", ")
    relative = WORD.match(behind) if comma else None
    if relative is None or lexicon.capital_nouns or not lexicon.relative.fullmatch(relative[0]):
        return ""
    is_office = any(each.search(head) for each in (lexicon.role, lexicon.profession, lexicon.body))
    is_one = _ONE.match(head) is not None
    return head if (is_office or is_one) and "," not in head else ""


def _bare_plural(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """Those without a name who end `clause` without an article, in English: "Police", "local officials"."""
    bare = _BARE.fullmatch(clause.rpartition(". ")[2].rpartition(", ")[2])
    is_many = bare is not None and bare["noun"].lower().endswith(_MANY) and lexicon.body.fullmatch(bare["noun"])
    return Speaker(capital(bare[0].strip())) if bare and is_many else None


def name_with_office(clause: str, cast: Cast, lexicon: SpeechLexicon) -> str:
    """Who begins `clause`, with what they are behind a comma that no other ends, in English: "Ada Brook, a former
    pilot who came first"; empty where nobody does."""
    found = None if lexicon.verb_first else _WITH_OFFICE.fullmatch(clause)
    is_person = found is not None and " " in found["name"] and cast.is_person(found["name"])
    is_plain = not any(each.search(clause) for each in (lexicon.says, lexicon.auxiliary))
    return found["name"] if found and is_person and is_plain else ""


def whose_somebody(clause: str, cast: Cast, lexicon: SpeechLexicon) -> Speaker | None:
    """Somebody without a name who is called by whose they are, in English: "Ada Brook's lawyer"."""
    found = None if lexicon.verb_first else _WHOSE_SOMEBODY.search(clause)
    is_body = found is not None and lexicon.body.search(found["what"]) is not None
    is_person = found is not None and cast.is_person(found["whose"]) and found["what"].islower()
    if found is None or not (is_body or is_person):
        return None
    others = (lexicon.says, lexicon.auxiliary, lexicon.adverb, lexicon.preposition)
    if any(each.fullmatch(word) for word in found["what"].split() for each in others):
        return None
    before = clause[: found.start("whose")].strip()
    return Speaker(found[0].strip()) if not before or before.endswith((",", ".")) else None


def somebody_of(clause: str, lexicon: SpeechLexicon) -> Speaker | None:
    """Somebody without a name whom `clause` says whose or where they are, in English: "a blogger on Leith's
    Lighthouse", "one member of Bob Roy's staff"."""
    found = None if lexicon.verb_first else _SOMEBODY_OF.fullmatch(clause.rpartition(". ")[2].strip())
    if (
        found is None
        or "," in found[0]
        or _CALLED.search(found[0])
        or lexicon.auxiliary.search(found[0])
        or any(not _has_article(found[0], verb, lexicon) for verb in lexicon.says.finditer(found[0]))
    ):
        return None
    return Speaker(capital(found[0]))


def _has_article(words: str, verb: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether what looks like a verb is a noun behind an article: "the talks"."""
    before = last_word(words[: verb.start()].rstrip())
    return before is not None and lexicon.article.fullmatch(before[0]) is not None
