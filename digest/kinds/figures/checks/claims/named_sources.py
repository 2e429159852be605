"""Whether the sentence of a figure names another source than its reporter: "according to the Land Registry", of a
figure that is reported by a builder.

Plain is what names one source, and not the reporter, who is named elsewhere in the article and nowhere beside that
source: a spokesman stands with whom he speaks for. A person in the place of an organisation is no doubt: who speaks for
it may be told by name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import either
from digest.quantities.patterns import one_of
from digest.reading.lexicon import CAPITAL, lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

_PART = rf"[{CAPITAL}][\w’'&.-]*\w"
_LINK = r"(?:(?:of|for|de|del|della|di|do|da|des|du|la|les|für|van|and|et|y|e|&)\s){0,2}(?:l['’])?"
_NAME = rf"{_PART}(?:\s{_LINK}{_PART}){{0,6}}"
_ARTICLE = r"(?:(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|o|a|os|as|il|lo|gli|i|de|het)\s|l['’])"
_LEAD = r"(?:[a-zà-ÿß]+\s|d['’]|l['’]){0,4}?"
_GERMAN_LEAD = r"(?:[a-zà-ÿß]+\s){0,2}[A-ZÄÖÜ][a-zäöüß]+\s(?:von|der|des|vom)\s"
_ENDED = r"(?=['’”\"»“)]|[,.;:–—]|\s(?:and|but|in|on|last|this|[–—])\s|\s?$)"
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_SHORT = re.compile(r"^(?:[A-Z]\.?){2,6}$")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s*|\n+")
_PARAGRAPH = re.compile(r"\n+")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_LONGEST = 40
_FEWEST, _ENDING = 3, 2
"""Letters of a word that stay in all its cases, at least, and those that may not."""
_SOMEBODY = 2
"""Words of a person's name."""


class _Source(Struct, frozen=True):
    """A name, and whether it is surely an organisation's."""

    name: str
    is_body: bool


def source_doubts(by: str, names: tuple[str, ...], words: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by`, who is also called by `names`, but another source whom the sentence names; `words`
    are those of the whole article."""
    sentence, language = passage.sentence, passage.language
    if not any(_is_named(each, words) for each in names):
        return
    found = _eastern(sentence, language) if is_edgeless(sentence) else _named(sentence, words, language)
    sources = {source.name: source for source in found}
    if len(sources) != 1 or any(_shares(each, sentence) for each in names):
        return
    (source,) = sources.values()
    if any(_shares(each, source.name) or _shares(source.name, each) or _is_short(each, source.name) for each in names):
        return
    is_body = is_edgeless(by) or any(_is_body(each, words, language) for each in names)
    if not is_body and len(by.split()) < _SOMEBODY:
        return
    if is_body and not source.is_body:
        return
    parting = _SENTENCE_END if is_body is source.is_body else _PARAGRAPH
    if any(_shares(source.name, part) and any(_shares(each, part) for each in names) for part in parting.split(words)):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence names {source.name} as its source",
        "name in `by` who says it",
        sentence,
    )


def _named(sentence: str, words: str, language: str) -> Iterator[_Source]:
    """The sources that a sentence names in a script with capital letters."""
    speech = lexicon(language)
    papers, owned = either(assertions(language).papers, language), _owned(language)
    for pattern in _patterns(language):
        for match in pattern.finditer(sentence):
            name = match["name"].removesuffix("'s").removesuffix("’s")
            parts = name.split()
            before = _LAST_WORD.search(sentence, 0, match.start())
            is_owned = "verb" in match.groupdict() and before and speech.preposition.fullmatch(before[1])
            if is_owned or speech.not_a_name.fullmatch(parts[0]) or any(map(papers.fullmatch, parts)):
                continue
            if len(parts) == 1 and _may_be_a_noun(match, words, language):
                continue
            if papers.search(match["lead"]) and not owned.search(match["lead"]):
                continue  # a study published in a journal
            yield _Source(name, bool(match["the"]) or _is_body(name, words, language))


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """How a language names a source: behind "according to", before a verb of saying, and behind one at the end."""
    rules = assertions(language)
    others = frozenset((*rules.rises, *rules.falls, *rules.alleged))  # added 40 welders, claimed a medal
    saying = [each for each in rules.saying if each not in others and each != "so"]
    tongue = language.split("-")[0]
    lead = rf"(?P<lead>{_GERMAN_LEAD}|{_LEAD})" if tongue == "de" else f"(?P<lead>{_LEAD})"
    ended = _ENDED if tongue == "en" else ""
    found = []
    if rules.sources:
        found.append(rf"(?<!\w)(?i:{one_of(rules.sources)})\s?{lead}(?P<the>{_ARTICLE})?(?P<name>{_NAME}){ended}")
    if saying:
        verb = rf"(?P<verb>{one_of(saying)})(?!\w)"
        found.append(rf"(?P<lead>)(?<!\w)(?P<the>(?i:{_ARTICLE}))?(?<!\w)(?P<name>{_NAME})\s{verb}")
        found.append(rf"[,”\"»“]\s{one_of(saying)}\s(?P<lead>)(?P<the>{_ARTICLE})?(?P<name>{_NAME})")
    return tuple(map(re.compile, found))


def _may_be_a_noun(match: re.Match[str], words: str, language: str) -> bool:
    """Whether a single word with a capital letter may be none of a name: it begins its sentence, or all nouns do."""
    name, speech = match["name"], lexicon(language)
    if _SHORT.match(name) or speech.body.fullmatch(name):
        return False
    if speech.capital_nouns:
        return bool(match["the"])
    begins = not match.string[: match.start("name")].strip(" “\"„«»'")
    return begins and re.search(rf"(?<=[a-zß-ÿ,]\s){re.escape(name)}(?!\w)", words) is None


@lru_cache(maxsize=32)
def _owned(language: str) -> re.Pattern[str]:
    """What stands last between what is written and whose it is: a study *by*."""
    phrases = assertions(language).owned
    return re.compile(rf"(?<!\w){one_of(phrases)}\s?$" if phrases else r"(?!)")


def _eastern(sentence: str, language: str) -> Iterator[_Source]:
    """The sources that a sentence names in a script without spaces: 気象庁によると."""
    for pattern in _eastern_patterns(language):
        for match in pattern.finditer(sentence):
            yield _Source(match["name"], is_body=True)


@lru_cache(maxsize=8)
def _eastern_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    rules = assertions(language)
    if not rules.bodies:
        return ()
    name = rf"(?P<name>(?![同本该該])[^、。，,\s「」（）()は]{{1,14}}{one_of(rules.bodies)})"
    start = r"(?:^|(?<=[、。，,\s」）)]))"
    found = []
    if rules.sources_behind:
        found.append(
            rf"{start}(?:{one_of(rules.sources) if rules.sources else ''}){name}{one_of(rules.sources_behind)}"
        )
    if rules.told_at_end:
        found.append(rf"^{name}は[^「」]*{one_of(rules.told_at_end)}")
    return tuple(map(re.compile, found))


def _is_body(name: str, words: str, language: str) -> bool:
    """Whether a name is surely an organisation's: by a word of it, its capitals, an article before it, or since an
    article that tells who people are tells nothing of it."""
    parts = name.split()
    speech = lexicon(language)
    if any(_SHORT.match(part) and "." not in part for part in parts) or any(map(speech.body.fullmatch, parts)):
        return True
    if any(speech.title.fullmatch(part) or speech.role.fullmatch(part) for part in parts):
        return False
    whole = re.escape(name)
    if re.search(rf"(?<!\w)(?i:{_ARTICLE}){whole}(?!\w)", words):
        return True
    if len(parts) == 1 and re.search(rf"[^\W\d_a-zß-ÿ]\w+\s{whole}(?!\w)", words):
        return False  # a surname
    if len(parts) > 1 and (short := _shortened(parts[0], parts[-1], words)):
        return short == parts[0]
    if re.search(rf"(?<!\w){whole}(?:\s?[,(]|,?\s\d)", words):
        return False
    return not any(
        speech.role.fullmatch(before[1]) or speech.title.fullmatch(before[1]) or speech.profession.fullmatch(before[1])
        for match in re.finditer(rf"(?<!\w){whole}(?!\w)", words)
        if (before := _LAST_WORD.search(words, max(0, match.start() - _LONGEST), match.start()))
    )


def _shortened(first: str, last: str, words: str) -> str:
    """By which of the two ends of its name somebody is known where the article does not say all of it: organisations by
    the first, people by the last; "" where by neither, or both."""
    alone = [
        word
        for word, pattern in (
            (first, rf"(?<!\w){re.escape(first)}(?!\w|\s[{CAPITAL}])"),
            (last, rf"(?<![\w-]){re.escape(last)}(?!\w)"),
        )
        if any(not _follows_capital(match, words) for match in re.finditer(pattern, words))
    ]
    return alone[0] if len(alone) == 1 else ""


def _follows_capital(match: re.Match[str], words: str) -> bool:
    """Whether a word with a capital letter stands right before a match."""
    before = _LAST_WORD.search(words, max(0, match.start() - _LONGEST), match.start())
    return before is not None and before[1][0].isupper()


def _is_named(name: str, words: str) -> bool:
    """Whether the article has a name as it is: a translated one would not be found beside its source either."""
    return all(part in words for part in _distinct(name))


def _shares(name: str, text: str) -> bool:
    """Whether a text has a word of a name, or one that begins so, as names have endings in some languages."""
    if is_edgeless(name):
        return any(pair in text for pair in _distinct(name))
    return any(_beginning(part).search(text) is not None for part in _distinct(name))


@lru_cache(maxsize=256)
def _beginning(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(part[: max(_FEWEST, len(part) - _ENDING)])}", re.IGNORECASE)


def _distinct(name: str) -> list[str]:
    """The words of a name that tell whose it is; of one in a script without spaces, all pairs of its letters."""
    if is_edgeless(name):
        return [name[at : at + 2] for at in range(len(name) - 1)]
    parts = _LETTERS.findall(name)
    return [part for part in parts if part[0].isupper()] or parts or [name]


def _is_short(one: str, other: str) -> bool:
    """Whether one of two names is made of the capitals with which the words of the other begin."""
    shorts = {part for name in (one, other) for part in name.split() if _SHORT.match(part)}
    first = {"".join(part[0] for part in _LETTERS.findall(name) if part[0].isupper()) for name in (one, other)}
    return any(
        short.replace(".", "") in letters or letters == short for short in shorts for letters in first if letters
    )
