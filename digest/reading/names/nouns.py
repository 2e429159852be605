"""Which words of a German text are nouns, by the articles before them; names have capital letters as well."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon

_NOUNS = re.compile(
    r"\b(?:[dD](?:er|ie|as|en|em|es)"
    r"|(?:[kK]|[sS])?[eE]in\w{0,2}|[iI]hre[nrms]?|[zZ]u[mr]|[iI]m|[vV]om|[bB]eim|[aA]m)"
    r" (?:(?P<adjective>[a-zäöüß]\w+e[nrsm]?) )?(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_NAME_BEHIND = re.compile(r" [A-ZÄÖÜ]")
# "Das sei nicht zu erwarten, sagte Usyk."
_SAYS_ALONE = re.compile(
    r"\b(?:(?:sag|mein|erklär|beton|berichte|erzähl|antworte|warn|forder|kritisier|ergänz)te?|so)"
    r" (?P<name>[A-ZÄÖÜ][\w-]+)(?=[,.:]| (?:in|auf|bei|am|weiter)(?!\w))"
)


def nouns_in(text: str, lexicon: SpeechLexicon) -> frozenset[str]:
    """The words behind articles; what stands for something is none: "Das sagte Ada", ", das Ada erklärt hatte".

    Who speaks without an article is none where only an adjective is between it and one: "der flinke Usyk".
    """
    bare, described = set[str](), set[str]()
    for found in _NOUNS.finditer(text):
        if found["adjective"] and lexicon.says.fullmatch(found["adjective"]):
            continue
        if text.endswith(", ", 0, found.start()) and _NAME_BEHIND.match(text, found.end()):
            continue
        kind = described if found["adjective"] or _NAME_BEHIND.match(text, found.end()) else bare
        kind.add(found["noun"])  # "der flinke Usyk", "die Brook University"
    described -= bare
    speaking = {found["name"] for found in _SAYS_ALONE.finditer(text)} if described else set[str]()
    return frozenset(bare | (described - speaking))
