"""Organisations as they are called in German, where a sentence has their name in another case: "Statistisches
Bundesamt" of "laut Statistischem Bundesamt", "Hafeninstitut" of "Zahlen des Hafeninstituts".

The gender of a compound is that of its last part (Duden, Die Grammatik); those of organisations' nouns are listed.
"""

from __future__ import annotations

import re

_NEUTER = (
    "amt|institut|ministerium|zentrum|unternehmen|gericht|büro|werk|parlament|komitee|netzwerk|bündnis|haus|präsidium"
    "|kreuz|archiv|labor|blatt|magazin|portal|klinikum|konsortium|militär"
)
_MASCULINE = (
    "verband|verein|rat|dienst|bund|konzern|hof|fonds|ausschuss|klub|club|hersteller|betreiber|senat|verlag|sender"
    "|vorstand|kreis|tag|betrieb|versicherer|anbieter|händler|rundfunk|hafen"
)
_NOUN = re.compile(rf"\w*?(?i:(?P<neuter>{_NEUTER})|(?P<masculine>{_MASCULINE}))(?P<genitive>e?s)?")
_ADJECTIVE = re.compile(
    r"(?P<stem>[^\W\d_]*(?:sch|lich|ig|al|int|igt|iv|(?<!\w)(?:Rot|Neu|Frei)|\w(?=em$)))(?P<ending>e[mnrs]?)"
)
_GENITIVE = ("des", "eines")
_ENDINGS = {"das": "es", "die": "e", "eine": "e", "ein": ""}
"""How an adjective ends that stands without an article, by the article that it has in a nominative."""


def is_adjective(word: str) -> bool:
    """Whether a word in small letters is an adjective whose endings are known."""
    return word[:1].islower() and _ADJECTIVE.fullmatch(word) is not None


def nominative(name: str, article: str) -> str:
    """`name` as it is called, which stands in any case behind `article` (in small letters; empty where there is none).

    Empty where the words do not tell how it is called.
    """
    words = name.split(" ")
    head = 0
    while head + 1 < len(words) and words[head + 1][:1].isupper() and _ADJECTIVE.fullmatch(words[head]):
        head += 1
    noun = _NOUN.fullmatch(words[head])
    if article in _GENITIVE:
        if noun is None or not noun["genitive"]:
            return ""
        words[head] = words[head].removesuffix(noun["genitive"])
    for at in range(head):
        described = _ADJECTIVE.fullmatch(words[at])
        ending = _ending(article, described["ending"], noun) if described else ""
        if described is None or not ending:
            return ""
        words[at] = described["stem"] + ending
    return " ".join(words)


def _ending(article: str, ending: str, noun: re.Match[str] | None) -> str:
    """How an adjective ends beside a noun that stands without an article; empty where nothing tells."""
    if article in _ENDINGS:
        return _ENDINGS[article] or ending
    if article in ("der", "einer"):
        return "er" if ending == "e" else "e"
    if not article and ending == "er" and not (noun and noun["masculine"]):
        return "e"
    if not article and ending in ("e", "es"):
        return ending
    return ("es" if noun["neuter"] else "er") if noun else ""
