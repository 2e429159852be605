"""How names are written: words that begin with a capital letter, and what stands between them in names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.text.deferred_pattern import deferred
from digest.text.words.trie import pattern_of

_ABBREVIATED = (
    "Mr Mrs Ms Dr Prof Rep Reps Sen Sens Gov Govs Gen Lt Col Maj Capt Sgt Cpl Cmdr Adm Rev Hon Pres Det Insp Supt Cllr"
    " St Jr M MM Mme Me Mgr Sr Sra Srta Dra Ing Lic"
).split()
_PARTICLES = "de da di del della van von bin ibn al el la le du dos das do ter ten af av".split()
# "der" and "den" are articles in German, and parts of names behind "van" and "von"; "zu" is a preposition before names
# of several words.
_BEHIND = ("der", "den")
_NO_PLACE = "Anfang|Beginn|Besuch|Ende|Gast|Hause|Protokoll|Recht|Unrecht|Wort"
_BEFORE_ONE = rf"zu(?= (?!{_NO_PLACE})[{CAPITAL}][\w-]*+(?! [{CAPITAL}]))"
_ARABIC = "al el ad an ar as ash at az ul ud".split()
_PREFIXES = ("d'", "d’", "D'", "D’", *(f"{article}-" for article in _ARABIC))
_OFFICES = (
    "Secretary Minister Commissioner Director Chief Head President Governor Chair Chancellor Mayor Bishop"
).split()
_OFFICE_OF = rf"(?:{'|'.join(f'(?<={office} )' for office in _OFFICES)})of(?= (?:[{CAPITAL}][\w-]+ ){{2}}[{CAPITAL}])"
"""What parts an office from its department, before a name of two words: "Secretary of State Ada Brook"."""
_LONGEST_BESIDE = 4
_BEFORE_VERB = deferred(r"(?:^|[。、，；：！？\n」』”])(?P<who>[^。、，；：！？\s“”「」『』]{2,4})$")
_HONOURS = re.compile(r"(?<=[a-z])(?: (?:[A-Z]BE|QC|KC|PhD))+$")


def _letter(letter: str, _is_first: bool) -> str:
    return letter


_ABBREVIATION = rf"{pattern_of(_ABBREVIATED, _letter)}\."
_INITIAL_WITHIN = rf"(?!U\.[KNS]\.|D\.C\.)(?:[{CAPITAL}]\.)+(?=[ \u00a0][{CAPITAL}])"
_PREFIX = "|".join(_PREFIXES)
_ELIDED = "(?![LCSJNMT]['’][a-zà-ÿ])"
"""No word of a name is a small one behind an article or a pronoun that begins a sentence: "L'appello"."""
_WORD = rf"(?:{_ABBREVIATION}|{_INITIAL_WITHIN}|(?:{_PREFIX})?{_ELIDED}[{CAPITAL}](?:\w|-|['’](?!s\b))*|[{CAPITAL}]\.)"
_BEHIND_VON = rf"(?<=[Vv][ao]n )(?:{'|'.join(_BEHIND)})"
_BETWEEN = rf"(?:(?:{pattern_of(_PARTICLES, _letter)}|{_BEHIND_VON}|{_BEFORE_ONE}|{_OFFICE_OF}) ){{0,2}}"
_BEGINS = r"(?<![\w’'])(?<![\"”“»]-)(?:(?<!\w-)|(?<=\bthen-)|(?<=\bex-)|(?<=\bEx-)|(?<=\bnow-))"
"""Where a name may begin: within a word with hyphens only behind what says when somebody was what they were."""
NAME = rf"{_BEGINS}(?:{_BETWEEN}){_WORD}(?:[ \u00a0](?:{_BETWEEN}){_WORD})*"
"""A regular expression for names: words that begin with a capital letter, and what stands between them in names."""
NAMES = re.compile(NAME)
NAME_AT_START = deferred(rf"\s*(?P<name>{NAME})")
NAME_AT_END = deferred(rf"(?P<name>{NAME})$")
_CAPITAL = re.compile(f"[{CAPITAL}]")
_LEADING = (*(f"{particle} " for particle in (*_PARTICLES, *_BEHIND, "zu")), *_PREFIXES)
_LONGEST_LEAD = 2 * max(map(len, _LEADING)) + max(map(len, _PREFIXES))
_NO_END = (1 << 31) - 1  # beyond any text, and what a 32-bit machine counts to


def names_in(text: str, start: int = 0, end: int = _NO_END) -> Iterator[re.Match[str]]:
    """What `NAMES.finditer(text, start, end)` finds, looked for only where a capital letter is: few words have one."""
    while capital := _CAPITAL.search(text, start, end):
        at = capital.start()
        if text.endswith(_LEADING, start, at):
            match = NAMES.search(text, max(start, at - _LONGEST_LEAD), end)
            if match is None:
                return
        else:
            match = NAMES.match(text, at, end)
        start = match.end() if match else at + 1
        if match:
            yield match


def without_honours(name: str, language: str) -> str:
    """`name` in a text in `language` without what somebody was awarded, behind it: "Ada Brook OBE"."""
    return _HONOURS.sub("", name) if language.startswith("en") else name


def beside_verbs(text: str, lexicon: SpeechLexicon) -> frozenset[str]:
    """The two to four characters that stand between a mark and a verb of saying, in a script without spaces: 王明 in
    "，王明说"."""
    found = (
        _BEFORE_VERB.search(text[max(0, says.start() - _LONGEST_BESIDE - 1) : says.start()])
        for says in lexicon.says.finditer(text)
    )
    return frozenset(each["who"] for each in found if each)
