"""Who wrote an article, as bylines say it: "By Ada Brook and Finn Dahl", "Ada Brookin LeithandFinn Dahlin Oban"."""

from __future__ import annotations

import re

from digest.reading.lexicon import CAPITAL

_BY = re.compile(r"(?:written |reporting |story )?by:?\s+|von\s+|par\s+|texte?\s*:\s*", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\s*(?:,|;|·|\||&)\s*(?:and\s+|und\s+|et\s+)?|\s+(?:and|und|et)\s+|(?<=[^\W\d_])and(?=[{CAPITAL}])"
)
_PART = rf"[{CAPITAL}](?:[^\W\d_]|['’.-])*?"
_NAME = re.compile(
    rf"(?P<name>{_PART}(?: (?:de|da|di|del|der|den|van|von|bin|al|el|la|le|du|dos))*(?: {_PART}){{1,3}})"
    rf"(?:\s?(?:in|in the) [{CAPITAL}].*|\s+\S+@\S+)?"
)
_MOST_WORDS = 20
_ROLES = re.compile(
    r"(?:[\w-]+ ){0,3}(?:correspondents?|reporters?|editors?|writers?|journalist\w*|redakteur\w*|korrespondent\w*)\b.*",
    re.IGNORECASE,
)


def authors(line: str) -> tuple[str, ...]:
    """The authors that `line` names, where that is all it does; none otherwise. Where they are, is left out.

    Pages that lose their spaces when copied are understood.
    """
    named = _BY.sub("", line, count=1) if _BY.match(line) else line
    if len(named.split()) > _MOST_WORDS or named.rstrip().endswith((".", "!", "?")):
        return ()
    found: list[str] = []
    for part in _BETWEEN.split(named.strip()):
        if not part or (found and _ROLES.fullmatch(part)):
            continue
        match = _NAME.fullmatch(part)
        if match is None:
            return ()
        found.append(match["name"])
    return tuple(dict.fromkeys(name.title() if name.isupper() else name for name in found))


def is_marked(line: str) -> bool:
    """Whether `line` says itself that it names authors."""
    return bool(_BY.match(line)) and bool(authors(line))
