"""The full name of whom a text calls by a surname alone, in Japanese and Chinese: 山田太郎 for 山田市長.

Without spaces, a given name ends where something stands that is no part of names: a role, an age or how the name is
read, and in Chinese what follows a subject. Where the text has two full names with a surname, it stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast
from digest.text.deferred_pattern import deferred

_HAN = "[\u3400-\u9fff々]"
_KANA = deferred("[\u3041-\u309f]")
_GIVEN = deferred(f"{_HAN}{{1,3}}")
_JAPANESE_SURNAME = deferred("[\u3400-\u9fff々ヶ]{1,3}")
DOUBLE_SURNAMES = "[欧歐][阳陽]|司[马馬徒]|[诸諸]葛|上官|皇甫|夏侯|尉[迟遲]|公[孙孫]|慕容|令狐"
"""The few Chinese surnames of two characters, but for what is mostly the east: 东方."""
_CHINESE_SURNAME = deferred(f"[\u3400-\u9fff]|[东東]方|{DOUBLE_SURNAMES}")
_FOREIGN = deferred(f"[\u30a0-\u30fa\u30fc-\u30ff]{{2,}}|{_HAN}{{2,5}}")
_FIRST_NAMES = deferred("(?:[\u30a1-\u30fa\u30fc-\u30ffA-ZＡ-Ｚ]+[・·•])+$")
_CHINESE_FIRST_NAMES = deferred(f"(?:(?:{_HAN}|[A-Z])+[·•・])+$")
_LONGEST_JAPANESE, _LONGEST_CHINESE = 3, 2
_LONGEST_ROLE = 8
_FURTHEST = 24
_OF_ROLES = frozenset("副元前新現现総总名常専专主上")
"""What a role begins with, and is no given name by itself: 山田副市長."""
_IN_BRACKETS = deferred("[（(](?:[\\d０-９]{1,3}|[\u3041-\u309f]+)(?:歳|岁|歲)?[）)]")
_BEHIND_SUBJECT = deferred(
    "[，。、：；！？（(的是也還还則则今昨近上当當在向對对將将已曾就从從于於与與和及等称稱说說]|表示|出席|主持|接受|透露"
    "|介[绍紹]|指出|[强強][调調]|[认認][为為]|率[团團队隊]"
)
"""What follows a subject in Chinese."""


def in_full(name: str, role: str, words: SpeechLexicon, cast: Cast) -> tuple[str, str]:
    """The name in full of whoever is called `name`, and their `role`; as they are where the text does not tell it."""
    is_chinese = not _KANA.search(cast.text)
    surname, office = (name, role) if role else _parted(name, words)
    if (_CHINESE_SURNAME if is_chinese else _JAPANESE_SURNAME).fullmatch(surname):
        called = _chinese(surname, words, cast.text) if is_chinese else _japanese(surname, words, cast.text)
        if found := _only(called):
            return found, office
    if _FOREIGN.fullmatch(name) and (found := _only(_foreign(name, words, cast.text, is_chinese=is_chinese))):
        return found, role
    return name, role


def _parted(name: str, words: SpeechLexicon) -> tuple[str, str]:
    """A surname of one character, which is told apart from the role behind it here alone: 王市长."""
    surname, role = name[:1], name[1:]
    return (surname, role) if role and words.role.fullmatch(role) else (name, "")


def _only(names: Iterator[str]) -> str:
    """The one of `names`; empty where there are none, or several."""
    found = set(names)
    return found.pop() if len(found) == 1 else ""


def _japanese(surname: str, words: SpeechLexicon, text: str) -> Iterator[str]:
    """The full names of `text` that begin with a `surname`, each before a role, an age or a reading."""
    for start, end in _standing(surname, words, text):
        for behind in _ends_of_given_name(text, end, _LONGEST_JAPANESE):
            if words.role.match(text, behind) or _IN_BRACKETS.match(text, behind):
                yield text[start:behind]
                break


def _chinese(surname: str, words: SpeechLexicon, text: str) -> Iterator[str]:
    """The same in Chinese: before a role, or between one and what follows a subject."""
    for start, end in _standing(surname, words, text):
        is_led = _ends_with_role(text[max(0, start - _LONGEST_ROLE) : start], words)
        for behind in _ends_of_given_name(text, end, _LONGEST_CHINESE):
            if words.role.match(text, behind) or (is_led and _BEHIND_SUBJECT.match(text, behind)):
                yield text[start:behind]
                break


def _standing(surname: str, words: SpeechLexicon, text: str) -> Iterator[tuple[int, int]]:
    """Where `text` has a `surname`, and no role right behind it."""
    for found in re.finditer(re.escape(surname), text):
        if not words.role.match(text, found.end()) and text[found.end() : found.end() + 1] not in _OF_ROLES:
            yield found.span()


def _ends_of_given_name(text: str, start: int, longest: int) -> Iterator[int]:
    given = _GIVEN.match(text, start, start + longest)
    yield from range(start + 1, given.end() + 1) if given else ()


def _ends_with_role(before: str, words: SpeechLexicon) -> bool:
    return any(role.end() == len(before) for role in words.role.finditer(before))


def _foreign(surname: str, words: SpeechLexicon, text: str, *, is_chinese: bool) -> Iterator[str]:
    """The full names of `text` that end with a foreign `surname`: ジミー・バトラー, 唐纳德·特朗普."""
    for found in re.finditer(rf"(?<=[・·•]){re.escape(surname)}", text):
        start = max(0, found.start() - _FURTHEST)
        first = (_CHINESE_FIRST_NAMES if is_chinese else _FIRST_NAMES).search(text, start, found.start())
        if first is None:
            continue
        names = first[0]
        if is_chinese:  # what somebody is stands right before the name
            ends = [role.end() for role in words.role.finditer(names)]
            names = names[ends[-1] :] if ends else names
        if names.strip("·•・"):
            yield names + surname
