"""Who speaks by a clause of saying inside of what is quoted: « Le plan, dit Ada Brook, ne marchera pas. »"""

from __future__ import annotations

import re

from digest.reading.names.titles import without_stops
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.speaker import said_after
from digest.reading.subjects.naming import ClauseSubject

_COMMA = re.compile(r"[,!?…] +(?:[—–] )?| [—–] ?| - ")
_TO_WHOM = re.compile(r"^(?:lui|leur|nous|me|te|les?|l[aoi]|gli|ci|nos|lhe) ")
_GLANCE = 12


def within_run(reader: Reader, run: QuotedRun) -> ClauseSubject | None:
    """The subject of a clause of saying inside a run: "— La ville se trompe, répond-elle."."""
    inside = reader.text[run.start : run.end]
    for comma in _COMMA.finditer(inside):
        clause = without_stops(_TO_WHOM.sub("", inside[comma.end() :]), reader.lexicon)
        verb = reader.lexicon.helper.sub("", clause[:_GLANCE]).lstrip() + clause[_GLANCE:]
        if reader.lexicon.says.match(verb) or reader.lexicon.says_behind.match(verb):
            return said_after(clause, reader.cast, reader.lexicon)
    return _ending_run(inside, reader) if run.manner is Manner.DASH and reader.language.startswith("sv") else None


def _ending_run(inside: str, reader: Reader) -> ClauseSubject | None:
    """The subject of the clause of saying that ends what a dash begins, without a comma before it, in Swedish: "– Det
    är bra säger Ada Lind."."""
    says = next(reversed(list(reader.lexicon.says.finditer(inside))), None)
    if (
        says is None
        or len(inside[says.end() :].split()) > _GLANCE
        or not inside[: says.start()].rstrip()[-1:].isalnum()
    ):
        return None
    subject = said_after(inside[says.start() :], reader.cast, reader.lexicon)
    is_person = subject is not None and all(reader.cast.is_person(each.name) for each in subject.speakers)
    return subject if subject and subject.is_named and is_person else None
