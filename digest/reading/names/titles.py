"""What papers, groups and works are called in marks, in a language that writes nouns with capital letters.

Such a run is no speech, and the sentence goes on around it: die „Hafenpost“ schrieb.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Speaker
from digest.reading.quoted_runs import QuotedRun
from digest.text.deferred_pattern import deferred

_IN_MARKS = deferred(r'[„“”»«"][^„“”»«"\n]{1,40}[“”«»"](?:(?=[ ,.)])|-[A-ZÄÖÜ]\w+)')  # „Hafen“-Begriff
_NAMED_IN_MARKS = deferred(
    r"(?:(?:de[rmns]|die|das|im|vom) (?:[a-zäöüß-]+en? )?)?(?:[A-ZÄÖÜ][\w-]+ )?"
    r'[„“”»"](?P<name>[^„“”»«"\n]{1,30})[“”«»"]'
)
_SMALL_TITLE = re.compile(r"(?<![\w.])(?P<word>[^\W\d_A-Z][^\W\d_]{1,7}(?:\.ssa)?)\.(?= [^\W\d_])")
_SWEDISH_ENDING = re.compile(r"(?<=\w):(?:ns?|s|ens?|ts?)(?= )")  # "vd:n", "FN:s"
_PARTY_AND_STATE = re.compile(r", [RDI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?(?=,)")  # "Ada Brook, R-Ohio, said"
_LONGEST = 4
_BEGINNING = 60


def is_title(text: str, run: QuotedRun, lexicon: SpeechLexicon) -> bool:
    """Whether `run` of `text` is a name: of a paper that says or cites something, of a group."""
    words = text[run.start : run.end]
    if lexicon.language.startswith("ru"):
        return _is_firm(text, run, lexicon)
    if not lexicon.capital_nouns or len(words.split()) > _LONGEST or words[-1:] in "!?.,…":
        return False
    behind = text[run.outer_end : run.outer_end + 1]
    if behind == "-" and text[run.outer_end + 1 : run.outer_end + 2].isupper():
        return True  # die „Hafen“-Formulierung
    ahead = text[max(0, run.outer_start - _BEGINNING) : run.outer_start].rstrip().split()[-2:]
    if not ahead or not behind or behind not in " ,.)":
        return False
    if len(ahead) > 1 and (lexicon.article.fullmatch(ahead[-1]) or lexicon.determiner.fullmatch(ahead[-1])):
        ahead = ahead[:-1]
    verb = ahead[-1]
    if behind == " " and (lexicon.cites.fullmatch(verb) or lexicon.according.fullmatch(verb)):
        return True
    is_noun = verb[:1].isupper() and verb[-1:].isalpha() and not lexicon.closed.fullmatch(verb)
    return words[:1].isupper() and (is_noun or lexicon.says.fullmatch(verb))


def _is_firm(text: str, run: QuotedRun, lexicon: SpeechLexicon) -> bool:
    """Whether `run` is what a firm or a paper is called by, behind a noun in Russian: "представитель «Порта»"."""
    words = text[run.start : run.end]
    if len(words.split()) > _LONGEST - 1 or not words[:1].isupper() or words[-1:] in "!?.,…":
        return False
    ahead = text[max(0, run.outer_start - _BEGINNING) : run.outer_start].split()[-1:]
    is_noun = bool(ahead) and ahead[0].isalpha() and (ahead[0].islower() or ahead[0].isupper())
    return is_noun and not lexicon.says.fullmatch(ahead[0])


def without_titles(words: str, lexicon: SpeechLexicon) -> str:
    """`words` with blanks, as many letters, for what is called so in marks."""
    return _IN_MARKS.sub(lambda match: " " * len(match[0]), words) if lexicon.capital_nouns else words


def without_stops(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without the full stops of titles in small letters, which end no clause, and without what a colon
    joins to shortened words in Swedish, or whom an American was elected by: "prof. Ada Brook", "mł. asp. Jan Roy",
    "vd:n Per Lind"."""
    if lexicon.language.startswith("sv"):
        words = _SWEDISH_ENDING.sub("", words)
    if "-" in words and lexicon.language.startswith("en"):
        words = _PARTY_AND_STATE.sub("", words)
    if ". " not in words:
        return words
    return _SMALL_TITLE.sub(lambda match: match["word"] if lexicon.title.fullmatch(match["word"]) else match[0], words)


def in_a_paper(text: str, run: QuotedRun, before: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The paper in marks that says `run`, by the verb behind it: „…“, schrieb die „Hafenpost“."""
    if not lexicon.capital_nouns or before.strip():
        return None
    says = lexicon.says.match(text, run.outer_end + len(", ")) if text.startswith(", ", run.outer_end) else None
    named = _NAMED_IN_MARKS.match(text, says.end() + 1) if says and text.startswith(" ", says.end()) else None
    return Speaker(named["name"]) if named else None
