"""The line of a page that is its article's title, where nothing but the lines tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.page_lines.lines import LineKind, PastedLine
from digest.reading.words import count_words
from digest.text.scripts import is_unspaced

_DASHED = re.compile(r"\s[—–-]$")  # the place that an agency's report begins with
_WORD = re.compile(r"\w{4,}")
_TITLE, _LONGEST_TITLE = 4, 40  # words
_LEAD = 1  # line at an article's beginning, which says again what its title says
_REST = 0.3  # what a word that only stands further down counts
_OUTLET = re.compile(
    r"\b(?:Gazette|Ledger|Courier|Herald|Tribune|Chronicle|Journal|Observer|Times|News|Post|Daily|Weekly|Bulletin|Nachrichten"
    r"|Zeitung|Anzeiger|Kurier|Tag(?:es)?blatt|Rundschau|Gazzetta|Giornale|Corriere|Diario|Jornal|Correio|Dagblad|Courrier)\b"
    r"|新聞|新報|日報"
)
_MASTHEAD = 0.6  # what a line counts that has a word of newspapers' names
_NEAR_ENOUGH = 0.75  # of the best share


def find_title(head: Sequence[PastedLine], article: Sequence[PastedLine]) -> int | None:
    """The number of the title among the lines of the `head`, which stand above those of the `article`.

    It is no sentence, and has words with which the article begins; of several that do, it is the first. Where none has
    any, it is the longest of the lines that are short.
    """
    short = [
        number
        for number, line in enumerate(head)
        if line.kind is LineKind.SHORT and count_words(line.text) <= _LONGEST_TITLE and not _DASHED.search(line.text)
    ]
    lead = {word for line in article[:_LEAD] for word in _words(line.text)}
    rest = {word for line in article[_LEAD:] for word in _words(line.text)} - lead
    shares = {
        number: _share(head[number].text, lead, rest) for number in short if count_words(head[number].text) >= _TITLE
    }
    best = max(shares.values(), default=0.0)
    good = [number for number, share in shares.items() if share and share >= best * _NEAR_ENOUGH]
    return next(iter(good or shares), max(short, key=lambda number: len(head[number].text), default=None))


def _words(text: str) -> list[str]:
    """The longer words of `text`, in small letters; pairs of letters where a script does not part words."""
    folded = text.casefold()
    return [folded[at : at + 2] for at in range(len(folded) - 1)] if is_unspaced(text) else _WORD.findall(folded)


def _share(line: str, lead: set[str], rest: set[str]) -> float:
    """How many of the words of `line` are in the `lead`; those in the `rest` count less."""
    words = set(_words(line))
    share = (len(words & lead) + _REST * len(words & rest)) / len(words) if words else 0.0
    return share * _MASTHEAD if _OUTLET.search(line) else share
