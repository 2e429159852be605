"""Which names the case before them makes no subject in German: "den Abgeordneten Bob Roy", "der Stadt Leith"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Speaker
from digest.reading.words import capital
from digest.text.deferred_pattern import deferred

_OBLIQUE = re.compile(
    r"(?<!\w)(?:den|dem|einen|einem|ihren|seinen|ihrem|seinem|diesen|diesem)"
    r" (?:[\w-]*[a-zäöüß]en )*(?:[A-ZÄÖÜ][\w-]+ )?$"
)
"""What a German name stands behind that is no subject."""
_DECLINED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+en [A-ZÄÖÜ]")
_OF_HOLDER = deferred(
    r"(?:\w+ )?[A-ZÄÖÜ][\w-]+ (?:des (?:[a-zäöüß]+en )?(?P<his>[A-ZÄÖÜ][\w-]+(?:s|en))"
    r"|der (?:[a-zäöüß]+en )?(?P<her>[A-ZÄÖÜ][\w-]+in)) "
)
"""A noun, and the office of whoever is named behind it: "die Stiftung des Preisträgers "."""
_PARTED = re.compile(r", (?:[A-ZÄÖÜ][\w-]+ )?[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+(?! des? )")
_FROM = deferred(
    r"(?:D(?:er|ie) )?(?:[\w-]+ ){0,2}?(?P<name>[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)"
    r" (?:von|vom|aus|beim?|am|an|der|des) [^,;:.]+$"
)
_GENITIVE = re.compile(r"[A-ZÄÖÜ][\w-]+ de[rs] (?:[a-zäöüß]+en )?(?:[A-ZÄÖÜ][\w-]+ )?$")


def is_in_other_case(before: str, name: str) -> bool:
    """Whether what stands before `name` makes it no subject: "zitierte sie den Abgeordneten Bob Roy", "das Institut
    der Deutschen Gesetzlichen Versicherung"."""
    is_declined = _DECLINED.match(name) is not None and _GENITIVE.search(before) is not None
    return is_declined or _OBLIQUE.search(before) is not None


def goes_on_by_role(behind: str) -> bool:
    """Whether a comma, and at most a role, parts a name in full from a name that says where its bearer has an office:
    "der General der Truppen im Norden", behind it ", General Bob Roy"."""
    return _PARTED.match(behind) is not None


def whom_from(clause: str) -> str:
    """The name in full that begins `clause`, with what they are, before where they are from: "Der Seismologe Bob Roy
    von der Warte Leith bei Hull"; empty where it does not begin so."""
    found = _FROM.match(clause)
    return found["name"] if found else ""


def of_holder(before: str, name: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The organisation that is called by whose it is, in German: "die Stiftung des Preisträgers Finn Dahl"."""
    if not lexicon.capital_nouns:
        return None
    for whose in _OF_HOLDER.finditer(f"{before}{name}"):
        if whose.end() >= len(before) and lexicon.role.fullmatch(whose["his"] or whose["her"]):
            return Speaker(capital(f"{before}{name}"[whose.start() :]))
    return None
