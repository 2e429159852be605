"""A name for what an amount counts, from the words around it: an editor will find a better one."""

from __future__ import annotations

import re

from digest.quantities.amount import Found
from digest.quantities.units import UnitKind
from digest.reading.lexicon import Lexicon
from digest.reading.words import capital
from digest.text.scripts import is_unspaced

_MOST_WORDS = 9
_STOP = re.compile(r"[,;:.!?()“”\"«»–—、。「」]|\s-\s")
_UNSPACED_END = re.compile("[はがをのもでに]+$")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_CLAUSES = re.compile(r"[;:(“\"]|\s[–—-]+\s")


def label(words: str, found: Found, end: int, lexicon: Lexicon) -> str:
    """What the amount `found` in the sentence `words` is of; `end` is where its passage ends.

    The things it counts with what follows ("Jobs in Japan"), a noun that leads up to it ("Increase on the year
    before"), or the subject of its clause ("Parts bought from Japanese companies"). "Last year" is left out: a label is
    read in other years too, and a figure has its period.
    """
    named = _timeless(_named(words, found, end, lexicon), lexicon)
    return capital(named or found.quantity.written)


def _named(words: str, found: Found, end: int, lexicon: Lexicon) -> str:
    unit = found.quantity.unit
    before, after = _ASIDE.sub("", words[: found.span.start]), _phrase(words[end:], lexicon)
    if unit is not None and unit.kind is UnitKind.NOUN and found.quantity.counted:
        return f"{found.quantity.counted} {after}"
    if noun := lexicon.noun_of.search(before):
        return f"{noun['noun']} {after}"
    if is_unspaced(before):
        return _UNSPACED_END.sub("", _STOP.split(before)[-1])
    return _subject(before, lexicon) or _lead(before, lexicon) or after


def _timeless(words: str, lexicon: Lexicon) -> str:
    for pattern in (lexicon.last_year, lexicon.this_year, lexicon.next_year):
        match = pattern.search(words)
        if match and not words[match.end() :].startswith(("'", "’")):
            words = f"{words[: match.start()].rstrip()} {words[match.end() :].lstrip()}"
    return words.strip()


def _phrase(words: str, lexicon: Lexicon) -> str:
    """The words after an amount that belong to it: "in Japan last year" of " in Japan last year, both directly"."""
    stop = _STOP.search(words)
    kept: list[str] = []
    for word in words[: stop.start() if stop else len(words)].split()[:_MOST_WORDS]:
        if any(pattern.fullmatch(word) for pattern in (lexicon.auxiliary, lexicon.verb, lexicon.says)):
            break
        kept.append(word)
    while kept and lexicon.closed.fullmatch(kept[-1]):
        kept.pop()
    return " ".join(kept)


def _clauses(words: str, lexicon: Lexicon) -> list[str]:
    return _CLAUSES.split(lexicon.joining.sub(";", words))


def _subject(before: str, lexicon: Lexicon) -> str:
    """The subject of the last clause of `before` that has one, without article."""
    for clause in reversed(_clauses(lexicon.says.sub(";", before), lexicon)):
        verbs = [*lexicon.auxiliary.finditer(clause), *lexicon.verb.finditer(clause)]
        verb = next((match for match in verbs if clause[: match.start()].strip()), None)
        if verb is None:
            continue
        parts = clause[: verb.start()].strip(" ,").split(", ")
        while len(parts) > 1 and lexicon.relative.match(parts[-1]):
            parts.pop()
        subject = parts[-1]
        words = subject.split()
        while words and lexicon.opening.fullmatch(words[0]):
            words.pop(0)
        is_source = lexicon.according.match(subject) or (words and lexicon.pronoun.fullmatch(words[-1]))
        if 1 <= len(words) <= _MOST_WORDS and not is_source:
            return " ".join(words)
    return ""


def _lead(before: str, lexicon: Lexicon) -> str:
    """The last words before an amount, after the verb where there is one: "Umsatz" of "steigt der Umsatz um "."""
    clause = _clauses(before, lexicon)[-1].rpartition(", ")[2]
    patterns = (lexicon.auxiliary, lexicon.verb, lexicon.says, lexicon.coming, lexicon.estimated, lexicon.aimed_at)
    ends = [match.end() for pattern in patterns for match in pattern.finditer(clause)]
    words = clause[max(ends, default=0) :].split()[-_MOST_WORDS:]
    while words and lexicon.closed.fullmatch(words[-1]):
        words.pop()
    while words and lexicon.opening.fullmatch(words[0]):
        words.pop(0)
    return " ".join(words)
