"""Whom an office without a name means, of those named before: "the minister", where Ada Brook is introduced as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.lexicon import CAPITAL, SpeechLexicon, usual_offices
from digest.reading.names.holders import is_of_another
from digest.reading.names.offices import is_without_articles
from digest.reading.names.people import Cast

_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMED = re.compile(rf"(?<!^)(?<![^\W\d_])[{CAPITAL}][^\W\d_]{{2,}}")
_NOUN = re.compile(r"(?<!\w)[^\W\d_]{4,}$")
_AND = re.compile(r",| (?:y|e|et|and|und|en|&) ")
_OF_ANOTHER = re.compile(
    r"(?<!\w)(?:ein\w+|other|der andere|die andere|l['’]autre|otr[oa]|outr[oa]|altr[oa]"
    r"|zweite\w*|second|segund[oa]|deuxième)(?!\w)",
    re.IGNORECASE,
)
"""What says that somebody else is meant, beside articles: "the other minister"."""
_SHORT = 3
"""Words of an office that says no more than its noun: what it is of, "the head of the Leith fire brigade", is not said
of whoever begins a paragraph."""
_HEAD = re.compile(r"(?<!\w)(?:chef|cheffe|head|leader|líder|jefe|jefa|capo|\w*chef|\w*chefin)(?!\w)", re.IGNORECASE)


def may_describe(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words` may call somebody by what they are."""
    return lexicon.article.match(words) is not None or bool(_nouns(words, lexicon))


def whom_described(office: str, names: Sequence[str], cast: Cast, lexicon: SpeechLexicon) -> str:
    """The one of `names`, in the order of the text, whom `office` means: the last to whom the text gives a role with
    its noun, and with most of what the office is of; empty where nobody is.

    What the office is of by a name, "the mayor of Leith", must be said of them as well, unless nothing is.
    """
    nouns = _nouns(office, lexicon)
    if _is_another(office, lexicon):
        return ""
    if not nouns:
        return _introduced(office, names, cast.text) if lexicon.article.match(office) else ""
    wanted, of = set(_WORD.findall(office.casefold())), {name.casefold() for name in _NAMED.findall(office)}
    best, shared = "", 0
    for name in dict.fromkeys(reversed(names)):
        for role in cast.roles_of(name):
            own = (noun for part in _AND.split(role) for noun in _own_nouns(part, lexicon))
            if not any(_is_same(one, other) for other in own for one in nouns):
                continue
            said = set(_WORD.findall(role.casefold()))
            if not lexicon.capital_nouns and of - said and {each.casefold() for each in _NAMED.findall(role)} - of:
                continue  # "the mayor of Leith" is not the mayor of Hull
            if (count := len(wanted & said)) > shared or not best:
                best, shared = name, count
    return best


def _is_another(office: str, lexicon: SpeechLexicon) -> bool:
    """Whether `office` says by itself that nobody is meant who was named before: "an analyst", "the other minister"."""
    return lexicon.indefinite.match(office) is not None or _OF_ANOTHER.match(office) is not None


def _introduced(office: str, names: Sequence[str], text: str) -> str:
    """The last of `names` whom the text introduces by the noun that ends `office`: "the comedian", where it has
    "comedian Ada Brook" or "Ada Brook, a comedian"; empty where nobody is."""
    noun = _NOUN.search(office)
    if noun is None:
        return ""
    what = re.escape(noun[0])
    for name in dict.fromkeys(reversed(names)):
        if name.casefold().startswith(f"{noun[0].casefold()} "):
            return name
        who = re.escape(name)
        if re.search(rf"(?i:(?<!\w){what}) {who}(?!\w)|(?<!\w){who}, (?:\w+ ){{0,2}}{what}(?!\w)", text):
            return name
    return ""


def only_named(names: Sequence[str], office: str, cast: Cast, lexicon: SpeechLexicon, begins: str = "") -> str:
    """The only one of `names`, those of a paragraph up to `office`, whom the office may mean: whoever has no office of
    their own, or is head of something, as it says: "le chef de l'Etat"; empty where there are several.

    It is somebody who is known to be a person, or `begins` the paragraph.
    """
    name = names[0] if len(set(names)) == 1 else ""
    is_begun = name == begins and " " in name and len(office.split()) <= _SHORT
    is_person = cast.is_known_person(name) or (
        is_begun and (lexicon.article.match(office) or is_without_articles(lexicon))
    )
    if not name or not is_person or _is_another(office, lexicon):
        return ""
    has_own = lexicon.role.search(office) and any(_nouns(role, lexicon) for role in cast.roles_of(name))
    return name if not has_own or _HEAD.search(office) else ""


def _nouns(words: str, lexicon: SpeechLexicon) -> frozenset[str]:
    """The words of `words` for what somebody is, in small letters."""
    usual = usual_offices(lexicon.language)
    found = (match[0].casefold() for nouns in (lexicon.role, lexicon.profession) for match in nouns.finditer(words))
    return frozenset(usual.get(noun, noun) for noun in found)


def _own_nouns(role: str, lexicon: SpeechLexicon) -> frozenset[str]:
    """The nouns of `role` that say what its holder is; none of "a friend of the governor" and "vice president"."""
    of = lexicon.preposition.search(role)
    return frozenset() if is_of_another(role) else _nouns(role[: of.start()] if of else role, lexicon)


def _is_same(one: str, other: str) -> bool:
    """Whether two nouns are one, alone or as the end of a German compound: "Trainer" and "Hansa-Trainer"."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer == shorter or (
        longer.endswith(f"-{shorter}") or (longer[-len(shorter) :] == shorter and " " not in longer)
    )
