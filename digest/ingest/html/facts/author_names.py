"""The names of authors, as pages write them for machines: one for each, all in one, with roles or with addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest.ingest.page_lines.byline import is_newsroom, names_place
from digest.reading.lexicon import CAPITAL
from digest.text.white_space import in_one_line

_BY = re.compile(
    r"^(?:(?:written |reported |story |words )?by|von|par|texte? ?:|di|por|door|da|作者|记者|文|記者|取材)[:：\s]+"
    rf"|^(?-i:By(?=[{CAPITAL}][^\W\d_]* ))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:;|\||、|，|/(?= )|·|•|&(?!\s?(?:Co|Sons?|Söhne|Cie|Partners?|Company)\b)|\n"
    r"|\s[–—-](?= [^–—;|,]*\b(?:correspondent|reporter|editor|writer|journalist|redakt"
    r"|korrespondent|redact|corr?[ei]spon)))\s*|,\s+(?:and|und|et|y|e|en)\s+|\s+(?:and|und|et|with|mit|avec)\s+|\s*,\s*",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|[@{}<>=]|\.(?:com|net|org)/|^\d+$|^(?:null|undefined|unknown|none|admin)$"
    r"|(?-i:^[a-z]+(?:-[a-z]+)+$)",  # what a name is in an address
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:\b|^)(?:correspondents?|reporters?|editors?|writers?|journalists?|columnists?|contributors?|producers?"
    r"|photographers?|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:e|in|a)?"
    r"|redacteur|verslaggever|redattore|corrispondente|corresponsal|redactor[ae]?|chief|senior|assistant)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 8
_BEHIND = re.compile(r"\s+(?:in|for|für|à|en) [A-Z].*$|\s*\([^)]*\)\s*$")


def author_names(written: Iterable[str]) -> tuple[str, ...]:
    """The names in `written`, each once; what is an address, a handle, a role, a place or a newsroom is left out."""
    found: list[str] = []
    for text in written:
        parts = _BETWEEN.split(_BY.sub("", in_one_line(text)))
        for number, part in enumerate(parts):
            name = _BY.sub("", _BEHIND.sub("", part.strip(" .,-–")))
            is_role = bool(_ROLE.search(name)) and number > 0
            is_other = is_newsroom(name) or (number > 0 and names_place(name))
            if (
                name
                and not is_role
                and not is_other
                and not _NOT_A_NAME.search(name)
                and len(name.split()) <= _MOST_WORDS
            ):
                found.append(name)
    names: dict[str, str] = {}
    for name in found:
        names.setdefault(name.casefold(), name)
    return tuple(names.values())
