"""The verbs of saying of a clause, but for those that are a name's, a noun or somebody else's."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.speakers.romance import has_something, is_noun
from digest.reading.speakers.sources import SO_CALLED
from digest.reading.words import last_word

_LONG_IN_SMALL = re.compile(r"(?<![\w’'-])[^\W\d_A-ZÀ-Þ]\w{3,}")
_NOUN = re.compile(
    r"(?:attacks|claims|charges|reports|comments|demands|estimates|promises) (?:on|by|from|against|of|about)(?!\w)"
)
_REACH = 60


def verbs_in(words: str, lexicon: SpeechLexicon) -> list[re.Match[str]]:
    """The verbs of saying in `words`; one with a capital letter inside a sentence is a name's: "the United States".

    In headlines all long words have capital letters.
    """
    verbs = list(lexicon.says.finditer(words))
    viewed = [view.span() for view in lexicon.own_view.finditer(words)] if verbs else []
    return [
        match
        for match in verbs
        if not any(start <= match.start() < end for start, end in viewed)  # "naar eigen zeggen"
        if not SO_CALLED.match(words, match.start()) and not (lexicon.drops_pronouns and has_something(words, match))
        if not is_noun(words, match, lexicon) and not _is_plural(words, match, lexicon)
        if not match[0][0].isupper()
        or not words[: match.start()].rstrip()[-1:].isalnum()
        or not _LONG_IN_SMALL.search(words)
    ]


def _is_plural(words: str, verb: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether what looks like a verb is a noun, in English, by an article or a preposition: "described the charges
    as"."""
    if lexicon.verb_first or not verb[0].endswith("s"):
        return False
    if _NOUN.match(words, verb.start()):
        return True  # "Northern attacks on the port"
    before = last_word(words[: verb.start()].rstrip())
    return before is not None and bool(lexicon.article.fullmatch(before[0]))


def verbs_behind(words: str, lexicon: SpeechLexicon) -> list[re.Match[str]]:
    """The verbs that say something in `words`, which follow a quotation: beside those of saying, such as say nothing
    elsewhere."""
    verbs = verbs_in(words, lexicon)
    first = lexicon.says_behind.search(words, 0, _REACH)
    is_first = first is not None and not (verbs and verbs[0].start() <= first.start())
    return [first, *verbs] if first and is_first and "," not in words[1 : first.start()].lstrip(" ,") else verbs


def is_passive(words: str, says: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether the verb is somebody else's: "was told", "the called-off match"."""
    before = last_word(words[: says.start()].rstrip())
    return bool(before and lexicon.passive.fullmatch(before[0]))


def is_beside(words: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return not words[one.end() : other.start()].strip()
