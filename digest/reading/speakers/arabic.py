"""Who says something in Arabic: «…»، قالت ليلى حداد and وقال وزير الري هاني سليم: «…».

The verb stands before its subject. A name is what follows titles and offices, whose further words have an article.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import PRONOUN, ClauseSubject
from digest.text.deferred_pattern import deferred

_STOP = deferred(
    r"[:،.؛«»“”\"()]|(?:^|\s)(?:و?إن|و?أن|بأن|إنه|إنها|أنه|أنها|بأنه|بأنها|في|خلال|على|عن|من|إلى|مع|بعد|قبل|أمس|اليوم"
    r"|قائلا|قائلة|حول"
    r"|لل\w+|ل\w{4,}|الخطة|القرار|بـ)(?=\s|$)|\sبأن|(?<=تحدث|حدثة|ناطق|اطقة)\sباسم(?=\s)"
)
_WORD = re.compile(r"[^\W\d_]+")
_GOES_ON = frozenset("عبد أبو بن آل ابن ولد بنت أم".split())
_PLAIN = frozenset(
    "خارجية داخلية مالية دفاع صحة تعليم مصر فرنسا أمريكا لبنان سوريا العراق الأردن تونس المغرب الجزائر".split()
)
"""What an office is of without an article: وزير خارجية مصر."""
_REACH = 90


def said_in_arabic(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    if behind := words.says.match(after, len(after) - len(after.lstrip(" ،.-–—"))):
        return _subject(after[behind.end() :], words, cast)
    verbs = list(words.says.finditer(before))
    if verbs:
        found = _subject(before[verbs[-1].end() :], words, cast)
        is_led = before.rstrip().endswith((":", "إن", "أن", "بأن"))
        return found._replace(is_named=found.is_named and is_led and len(verbs) == 1) if found else None
    source = words.according.search(before)
    found = _subject(before[source.end() :], words, cast) if source else None
    return found._replace(is_named=False) if found else None


def topic_in_arabic(text: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Who says something last in `text`; never for sure."""
    found = (_subject(text[says.end() :], words, cast) for says in words.says.finditer(text))
    people = [each for each in found if each and each.is_named]
    return people[-1]._replace(is_named=False) if people else None


def _subject(behind: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Who begins `behind`, which follows a verb of saying: somebody with a name, or an office alone; a pronoun where
    nobody does."""
    stop = _STOP.search(behind)
    phrase = _WORD.findall(behind[: min(stop.start() if stop else _REACH, _REACH)])
    if not phrase:
        return PRONOUN
    start = 0
    while start < len(phrase) and _is_ahead(phrase, start, words):
        start += 1
    name = phrase[start : start + 2]
    while len(name) > 1 and name[-1] in _GOES_ON and start + len(name) < len(phrase):
        name.append(phrase[start + len(name)])
    if len(name) == 2 and name[0] in _GOES_ON and start + 2 < len(phrase):
        name.append(phrase[start + 2])
    role = " ".join(phrase[:start])
    if len(name) > 1:
        return ClauseSubject((cast.speaker(" ".join(name), role),), is_named=True)
    return ClauseSubject((Speaker(role),)) if role and not name else None


def _is_ahead(phrase: list[str], at: int, words: SpeechLexicon) -> bool:
    """Whether the word of `phrase` at `at`, behind such words only, is of a title or an office."""
    word = phrase[at]
    if words.role.fullmatch(word) or words.title.fullmatch(word) or (word.startswith("ال") and len(word) > 3):
        return True
    return at > 0 and word in _PLAIN
