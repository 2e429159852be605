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
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.naming import (
    ARTICLE,
    SHORT,
    SMALL_WORD,
    is_body,
    is_named,
    may_be_called,
    shares,
    stands_for,
)
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.reading.lexicon import CAPITAL, lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

_PART = rf"(?:(?:[{CAPITAL}]\.){{2,}}|[{CAPITAL}][\w’'&.-]*\w)"
_LINK = r"(?:(?:of|for|de|del|della|di|do|da|des|du|la|les|für|van|and|et|y|e|&)\s){0,2}(?:l['’])?"
_NAME = rf"{_PART}(?:\s{_LINK}{_PART}){{0,6}}"
_SHORT_FOR = rf"(?:\s\([{CAPITAL}][\w.-]+\))?"
"""What a name is short for, or the other way round: the Harbour Survey *(HS)* said."""
_LEAD = rf"(?:{SMALL_WORD}\s|d['’]|l['’]){{0,4}}?"
_GERMAN_LEAD = r"(?:[a-zà-ÿß]+\s){0,2}[A-ZÄÖÜ][a-zäöüß]+\s(?:von|der|des|vom)\s"
_ENDED = r"(?=['’”\"»“)]|[,.;:–—]|\s(?:and|but|in|on|last|this|[–—])\s|\s?$)"
_REPORTED = frozenset({"reported"})
"""What is alleged in a label, and said behind a name."""
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s*|\n+")
_PARAGRAPH = re.compile(r"\n+")
_WORDS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_LONGEST = 40
_SOMEBODY = 2
"""Words of a person's name."""


class Source(Struct, frozen=True):
    """A name, and whether it is surely an organisation's."""

    name: str
    is_body: bool


def source_doubts(by: str, names: tuple[str, ...], words: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by`, who is also called by `names`, but another source whom the sentence names; `words`
    are those of the whole article."""
    sentence, language = passage.sentence, passage.language
    if not is_edgeless(sentence) and not may_name_source(sentence, language):
        return
    if not any(is_named(each, words) for each in names):
        return
    sources = {source.name: source for source in sources_of(sentence, words, language)}
    if len(sources) != 1:
        return
    (source,) = sources.values()
    # 観光庁 and 日本政府観光局 share two signs, and are two.
    others = sentence.replace(source.name, "") if is_edgeless(source.name) and by in words else sentence
    if any(shares(each, others) for each in names):
        return
    if is_edgeless(source.name) and any(_shortens(each, source.name) for each in names):
        return
    if not is_edgeless(source.name) and any(
        shares(each, source.name) or shares(source.name, each) or stands_for(each, source.name) for each in names
    ):
        return
    is_told_by_body = is_edgeless(by) or any(is_body(each, words, language) for each in names)
    if not is_told_by_body and len(by.split()) < _SOMEBODY:
        return
    if is_edgeless(by) and not source.is_body:
        is_told_by_body = by.endswith(assertions(language).bodies)
    if is_told_by_body and (not source.is_body or may_be_called(by, source.name, language)):
        return
    parting = _SENTENCE_END if is_told_by_body is source.is_body else _PARAGRAPH
    together = [
        part for part in parting.split(words) if _has(source.name, part) and any(_has(each, part) for each in names)
    ]
    if is_told_by_body and source.is_body and not is_edgeless(by):
        together = [part for part in together if not _are_listed(source.name, by, part, language)]
    if together:
        return
    yield other_source(by, source.name, sentence)


def may_name_source(sentence: str, language: str) -> bool:
    """Whether a sentence has any word by which a source is named, as most have none."""
    return lists_of(language, "sources", "saying", "reckoning").may_be_in(sentence)


def sources_of(sentence: str, words: str, language: str) -> Iterator[Source]:
    """The sources that a sentence names."""
    return _eastern(sentence, language) if is_edgeless(sentence) else _named(sentence, words, language)


def other_source(by: str, source: str, sentence: str, check: str = "") -> Finding:
    """The doubt that a figure is told by `by`, where its sentence names another source; `check` is who has it."""
    return Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence names {source} as its source",
        "name in `by` who says it",
        sentence,
        check=check,
    )


def _has(name: str, part: str) -> bool:
    """Whether a part of the article has a name, in a script with edges in any form."""
    return name in part if is_edgeless(name) else shares(name, part)


def _are_listed(one: str, other: str, part: str, language: str) -> bool:
    """Whether two names stand in one list in a part of the article, and nothing tells that one is the other's: "Acme,
    Brandt *and* Lomax", and not "Acme, a unit *of* Lomax"."""
    ends = [
        (found.start(), found.end())
        for name in (one, other)
        if (found := re.search(rf"(?<!\w){re.escape(name)}", part))
    ]
    if len(ends) < _SOMEBODY:
        return False
    first, second = sorted(ends)
    between = part[first[1] : second[0]]
    words = [word.casefold() for word in _WORDS.findall(between)]
    is_list = "," in between or any(word in assertions(language).joins for word in words)
    return (
        is_list
        and not any(word in grammar(language).lexicon.prepositions for word in words)
        and "’s" not in between
        and "'s" not in between
    )


def _shortens(one: str, other: str) -> bool:
    """Whether the signs of one of two names stand in the other in their order: 日銀, 日本銀行."""
    short, long = sorted((one, other), key=len)
    signs = iter(long)
    return all(sign in signs for sign in short)


def _named(sentence: str, words: str, language: str) -> Iterator[Source]:
    """The sources that a sentence names in a script with capital letters."""
    speech = lexicon(language)
    papers, owned = words_of(language, "papers"), _owned(language)
    for pattern in _patterns(language):
        for match in pattern.finditer(sentence):
            name = match["name"].removesuffix("'s").removesuffix("’s")
            parts = name.split()
            before = _LAST_WORD.search(sentence, 0, match.start())
            # The office *of Acme* says; nor is what follows an ordinal a source: nel *secondo* tempo a Roma.
            is_owned = before and speech.preposition.fullmatch(before[1])
            if is_owned or speech.not_a_name.fullmatch(parts[0]) or any(map(papers.fullmatch, parts)):
                continue
            if len(parts) == 1 and _may_be_a_noun(match, words, language):
                continue
            if papers.search(match["lead"]) and not owned.search(match["lead"]):
                continue  # a study published in a journal
            yield Source(name, bool(match["the"]) or is_body(name, words, language))


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """How a language names a source: behind "according to", before a verb of saying, and behind one at the end."""
    rules = assertions(language)
    others = frozenset((*rules.rises, *rules.falls, *rules.alleged)) - _REPORTED  # added 40 welders, claimed a medal
    saying = [each for each in (*rules.saying, *rules.reckoning) if each not in others and each != "so"]
    tongue = language.split("-")[0]
    lead = rf"(?P<lead>{_GERMAN_LEAD}|{_LEAD})" if tongue == "de" else f"(?P<lead>{_LEAD})"
    ended = _ENDED if tongue == "en" else ""
    found = []
    if rules.sources:
        found.append(rf"(?<!\w)(?i:{one_of(rules.sources)})\s?{lead}(?P<the>{ARTICLE})?(?P<name>{_NAME}){ended}")
    if saying:
        verb = rf"(?P<verb>{one_of(saying)})(?!\w)"
        found.append(rf"(?P<lead>)(?<!\w)(?P<the>(?i:{ARTICLE}))?(?<!\w)(?P<name>{_NAME}){_SHORT_FOR}\s{verb}")
        found.append(rf"[,”\"»“]\s{one_of(saying)}\s(?P<lead>)(?P<the>{ARTICLE})?(?P<name>{_NAME})")
    return tuple(map(re.compile, found))


def _may_be_a_noun(match: re.Match[str], words: str, language: str) -> bool:
    """Whether a single word with a capital letter may be none of a name: it begins its sentence, or all nouns do."""
    name, speech = match["name"], lexicon(language)
    if SHORT.fullmatch(name) or speech.body.fullmatch(name):
        return False
    if speech.capital_nouns:
        return bool(match["the"])
    if match.groupdict().get("verb") in assertions(language).singular and name.casefold() not in _bare(language):
        return False  # *Gartner* expects
    begins = not match.string[: match.start("name")].strip(" “\"„«»'")
    return begins and re.search(rf"(?<=[a-zß-ÿ,]\s){re.escape(name)}(?!\w)", words) is None


@lru_cache(maxsize=16)
def _bare(language: str) -> frozenset[str]:
    """Words in small letters that may be the subject of a verb in the singular, and are no names."""
    return frozenset(assertions(language).bare) | grammar(language).lexicon.stops


@lru_cache(maxsize=32)
def _owned(language: str) -> re.Pattern[str]:
    """What stands last between what is written and whose it is: a study *by*."""
    phrases = assertions(language).owned
    return re.compile(rf"(?<!\w){one_of(phrases)}\s?$" if phrases else r"(?!)")


def _eastern(sentence: str, language: str) -> Iterator[Source]:
    """The sources that a sentence names in a script without spaces: 気象庁によると."""
    for pattern in _eastern_patterns(language):
        for match in pattern.finditer(sentence):
            person = match.groupdict().get("person")
            yield Source(person or match["name"], is_body=person is None)


@lru_cache(maxsize=8)
def _eastern_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    rules = assertions(language)
    if not rules.bodies:
        return ()
    name = rf"(?P<name>(?![同本该該])[^、。，,\s「」（）()は]{{1,14}}{one_of(rules.bodies)})"
    start = r"(?:^|(?<=[、。，,\s」）)]))(?:また|一方で?|なお)?"
    spoken = rf"{one_of(rules.speakers)}{{0,2}}" if rules.speakers else ""
    day = r"(?:\d{1,2}[日일]\s?[に에]?\s?|同日|当天|當天|今天)?"
    found = []
    if rules.sources_behind:
        sources = f"{one_of(rules.sources)}?" if rules.sources else ""
        found.append(rf"{start}{sources}{name}{spoken}{day}{one_of(rules.sources_behind)}")
    if rules.told_with:
        found.append(rf"{start}{name}[が이가]\s?(?:同日|{day}){one_of(rules.told_with)}")
    if rules.told_at_end:
        topic = r"(?:[(（][^()（）]{1,12}[)）])?[は은는]"
        described = r"(?:[\uac00-\ud7a3]{1,8}\s){0,2}"  # 미국 일간 한빛타임스는
        found.append(rf"^{described}{name}{topic}[^「」]*{one_of(rules.told_at_end)}")
        if rules.told_of_person:
            person = rf"(?P<person>[^、。，,\s「」（）()はがの]{{2,8}}?){one_of(rules.told_of_person)}"
            found.append(rf"^(?:[^、。，,\s「」（）()は]{{1,16}}の)?{person}は[^「」]*{one_of(rules.told_at_end)}")
    return tuple(map(re.compile, found))
