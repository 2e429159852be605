"""Whether what a quotation's speaker is called is surely a name, and all of it.

Names are read from capital letters. A noun beside a surname, what somebody is before their name, half a name, a thing
called after a company: each looks like a name, and the rest of the article tells that it is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.wording import wording
from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.reading.names.people import Cast
from digest.text.scripts import is_unspaced

_ABBREVIATION = re.compile(r"[A-Z]{2,3}")
_CUT = re.compile(r"\s\w$")
_SOME = (
    r"(?:some|many|several|einige|viele|mehrere|manche|certains|plusieurs|algunos|varios|muchos|alcuni|molti|vários"
    r"|enkele|veel)"
)
"""Words before those of whom there are several."""
_LONG = 4  # letters


def are_whole_names(names: Sequence[str], cast: Cast, lexicon: SpeechLexicon, language: str, head: str = "") -> bool:
    """Whether `names` may stand as speakers without an editor's look at the article, whose people are `cast`.

    `head` is what stands above the article: its title and standfirst, where a name may be longer.
    Where there are several, each is somebody's: "and" joins the parts of an office's name too.
    """
    if len(names) > 1 and not all(map(cast.is_known_person, names)):
        return False
    return all(_is_whole(name, cast, lexicon, language) and not _is_longer(name, head) for name in names)


def _is_longer(name: str, head: str) -> bool:
    """Whether one word of a name has another before it in the `head`, as a first name: "David Emery"."""
    ahead = re.compile(rf"(?<!\w)[{CAPITAL}][a-zà-ÿ]+ {re.escape(name)}(?!\w)")
    return " " not in name and not is_unspaced(name) and bool(ahead.search(head)) and not head.istitle()


def _is_whole(name: str, cast: Cast, lexicon: SpeechLexicon, language: str) -> bool:
    if is_unspaced(name):
        return True
    first, *others = name.split()
    if _is_unnamed(name, cast.text, language):
        return False
    if name.casefold() in wording(language).nobody or any(whole.endswith(f" {name}") for whole in cast.whole):
        return False
    if re.search(rf"[{CAPITAL}]\w+ (?:of|de|do|da) (?:[{CAPITAL}]\w+ )*{re.escape(name)}", cast.text):
        return False  # "the Ministry of Finance Joe Orr"
    if any(lexicon.title.fullmatch(word.rstrip(".")) for word in others[:-1] if len(word) > 2):
        return False  # "Republican Sen. Joe Orr"
    if re.search(rf"(?<!\w)(?:{'|'.join(wording(language).indefinite) or '(?!)'}) {re.escape(name)}(?!\w)", cast.text):
        return False  # "a Leith Democrat"
    if lexicon.profession.fullmatch(first.casefold()) and len(others) > 1:
        return False  # "Sociologist Joe Orr"
    if others == ["Jr."] or (not others and first.isupper() and len(first) > 1 and _describes(first, cast.text)):
        return False
    if not cast.is_person(name) and _is_of_more(name, cast.text):
        return False  # "the Northline Bank of Leith"
    if not others:
        return not (_is_compound(first) or f"-{first}" in cast.text or _has_more(first, cast, lexicon))
    if first.casefold() in wording(language).articles and others[-1].islower():
        return False  # "The Republican governor"
    if lexicon.role.fullmatch(first) or _is_compound(first) or _CUT.search(name):
        return False
    has_office = len(others) > 1 and first.isupper() and len(first) > 1  # "NASA Administrator Joe Orr"
    if has_office or any(map(_ABBREVIATION.fullmatch, others)):
        return False  # "Browns DL Joe Orr"
    if (whole := cast.whole.get(first, first)) not in (first, name) and whole.endswith(f" {first}"):
        return False  # "Brook Vorteile": the noun stands beside a surname
    return not (_is_called_after(name, others[-1], cast, lexicon) or ("-" in first and _has_namesake(name, cast)))


def _is_unnamed(name: str, text: str, language: str) -> bool:
    """Whether what looks like a name is anybody, or anything: "Un'immagine", "Einige Anwohner"."""
    indefinite = wording(language).indefinite
    head = re.match(r"[^\W\d_]+['’]?", name)
    if head is not None and head[0].casefold() in indefinite:
        return True
    return re.search(rf"(?<!\w){_SOME} {re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _describes(name: str, text: str) -> bool:
    """Whether an abbreviation stands before a noun that it describes more often than not: "the GOP insiders"."""
    behind = re.findall(rf"(?<!\w){re.escape(name)} (?P<next>[a-z]+)", text)
    nouns = [word for word in behind if word.endswith("s") and len(word) > _LONG]
    return len(nouns) * 2 > len(behind)


def _is_of_more(name: str, text: str) -> bool:
    """Whether a name goes on wherever it stands: "Federal Bank" of "Federal Bank of Leith"."""
    places = [match.end() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    return bool(places) and all(re.match(rf" (?:of|for) (?:the )?[{CAPITAL}]", text[end : end + 12]) for end in places)


def _is_compound(word: str) -> bool:
    """Whether a word is put together of an abbreviation and what somebody is: "NBC-Kommentator"."""
    head, mark, rest = word.partition("-")
    return bool(mark) and (not head or not rest or (head.isupper() and len(head) > 1) or rest[:1].islower())


def _has_more(name: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether the article has the word with another before it, as a whole name has it."""
    ahead = re.compile(rf"(?<![!?:„“”\"»«]\s)(?<!\n)(?<!^)\b(?P<first>[{CAPITAL}][\w’'-]+) {re.escape(name)}(?!\w)")
    kinds = (lexicon.title, lexicon.role, lexicon.profession, lexicon.not_a_name)
    before = {each["first"] for each in ahead.finditer(cast.text)} - cast.nouns
    return any(not any(kind.fullmatch(word.rpartition("-")[2]) for kind in kinds) for word in before)


def _is_called_after(name: str, last: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether the article has the last word before it has all of the name: people are introduced by all of theirs.

    A relative may be before them, by a title or a first name of their own.
    """
    at = cast.text.find(name)
    if at <= 0:
        return False
    before = re.finditer(rf"(?:(?P<first>[{CAPITAL}][\w’'-]+) )?(?<![\w-]){re.escape(last)}(?!\w)", cast.text[:at])
    firsts = (each["first"] for each in before)
    return any(
        not (first and (lexicon.title.fullmatch(first) or cast.is_person(f"{first} {last}"))) for first in firsts
    )


def _has_namesake(name: str, cast: Cast) -> bool:
    """Whether somebody else has the same surname."""
    last = name.rsplit(" ", 1)[-1]
    return any(each != name and each.endswith(f" {last}") for each in cast.whole)
