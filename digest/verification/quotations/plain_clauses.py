"""Quotations behind which stands no more than who speaks: “It is old,” said Ada Brook.

Most are written so. Where that names whoever is given, nobody else can be meant, and who speaks need not be worked out
for all of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.quoted_runs import Manner, QuotedRun
from digest.verification.quotations.quoted_speech import QuotedSpeech

_CLAUSE = re.compile(r"(?P<comma>,)?[ \u00a0](?P<clause>[^\W\d_][^.,;:!?“”„\"«»‹›()\n–—]{2,80})(?:\.(?=\s|$)|$)")
_GOES_ON = (",", "!", "?")
"""How what is quoted ends before its clause of saying, where that has no comma itself."""


def says_plainly(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> bool:
    """Whether all that the sentence of `run`, which begins its paragraph, has outside of it is a verb of saying and the
    full name of one of those `given`."""
    text, paragraph = speech.text, speech.paragraphs[run.paragraph]
    if run.manner is not Manner.MARKS or run.outer_start != paragraph.start:
        return False
    behind = _CLAUSE.match(text, run.outer_end, paragraph.end)
    if behind is None or not (behind["comma"] or text.endswith(_GOES_ON, run.start, run.end)):
        return False
    if sum(each.speech == run.speech for each in speech.runs) > 1:  # over several paragraphs
        return False
    clause, says = behind["clause"], speech.lexicon.says
    for name in given:
        if " " not in name or not all(word[0].isupper() for word in name.split()):
            continue
        verb = clause[: -len(name) - 1] if clause.endswith(f" {name}") else ""
        if verb and says.fullmatch(verb):
            return not speech.lexicon.supposed.fullmatch(verb)  # “…”, teria dito Ana Lima
        if clause.startswith(f"{name} ") and says.fullmatch(clause[len(name) + 1 :]):
            return True
    return False
