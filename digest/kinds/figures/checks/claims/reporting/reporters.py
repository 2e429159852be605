"""Whether the sentence of a figure says that somebody else than its reporter says so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.naming import FIRMS, SHORT, is_short_for
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.reading.lexicon import lexicon
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_ARTICLES = frozenset({"the", "der", "die", "das", "los", "las", "les"})
_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMED = re.compile(r"[^\W\d_]{2,}")
_LEAST, _ENDING, _FEWEST_LETTERS = 4, 2, 2
_LEAST_NAME = 2
"""How many signs an organisation's name has at least before the noun for what it is."""
_MOST_OF_NAME = 0.6
_PART = r"[A-ZÀ-ÞŁŚŻŽČŠА-Я][\w’'-]+"
_OFFICE = r"(?:(?:(?:the|le|la|el|der|die|o|a|il)\s|l['’])[a-zà-ÿß-]+\s)?"
_DESCRIBED = r"(?:(?:the|an?|le|la|el|der|die|dem|den|o|il)\s|l['’])?(?:[a-zà-ÿß-]+\s){0,3}"
_QUOTED = re.compile(r"[\"“”„«»]")
_POSSESSIVE = re.compile(r"['’]s\s")
_NAME = rf"{_PART}(?:\s{_PART}){{1,3}}"


def reporter_doubts(by: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by` who says so: the sentence names one person beside a verb of saying, another."""
    if not lists_of(passage.language, "saying", "according").may_be_in(passage.sentence):
        return
    said = [match for match in _said(passage.language).finditer(passage.sentence) if _is_of_person(match, passage)]
    named = {(match["behind"] or match["before"] or match["after"]).strip() for match in said}
    if len(named) != 1:
        return
    (name,) = named
    told, given = ([word.casefold() for word in _WORD.findall(each)] for each in (name, by))
    if any(one.startswith(other) or other.startswith(one) for one in told for other in given):
        return  # the same word, in whatever case: „Hafenamts“
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence says that {name} said so",
        "name in `by` who says it",
        passage.sentence,
    )


def absent_reporter(by: str, words: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `by` says anything here: it is named nowhere in `words`, those of the whole article. In small
    letters it may be anybody: "the police"."""
    if by in words:
        return
    text = words.casefold()
    if is_edgeless(by):
        is_named = _is_named_there(by, text, passage.language)
    else:
        names = [word for word in _NAMED.findall(by) if word[:1].isupper() and word.casefold() not in _ARTICLES]
        # Names have endings in some languages: według Nielsena. In small letters one of several words may be of
        # anything: "The White House", of *house* prices.
        begun = [word[: max(_LEAST, len(word) - _ENDING)] for word in names]
        is_named = any(each in words for each in begun) or all(each.casefold() in text for each in begun)
        is_named = is_named or is_short_for(by, words) or any(is_short_for(name, by) for name in SHORT.findall(words))
    if not is_named:
        yield Finding(
            Code.REPORTER_IN_DOUBT,
            "by",
            f"the figure is reported by {by}, whom the article names nowhere",
            "name in `by` who says it, as the article does",
            passage.sentence,
        )


def _is_named_there(by: str, text: str, language: str) -> bool:
    """Whether the words of an article name a reporter in a script without spaces, in full or shorter: by two signs side
    by side. Of an organisation more has to stand there, as its first signs are often a country's or what it is for:
    国交省 for 国土交通省, 民政厅 for 四川省民政厅, but no 气象 for 中国气象局."""
    name = by.casefold().replace(" ", "")
    pairs = sign_pairs(name)
    there = [pair in text for pair in pairs]
    ending = next((each for each in assertions(language).bodies if name.endswith(each)), "")
    if not ending or len(name) - len(ending) < _LEAST_NAME:
        return not pairs or any(there) or _longer(name).search(text) is not None
    if sum(there) > len(there) * _MOST_OF_NAME:
        return True
    if any(name[start:] in text for start in range(len(name) - len(ending) - 1)):
        return True
    return any(_is_short(found[0], name) for found in _shorter(name).finditer(text))


@lru_cache(maxsize=64)  # the same few tell most figures
def _longer(short: str) -> re.Pattern[str]:
    """What a short name may be made of: 日本銀行, of 日銀."""
    return re.compile(r"[^\s、。，,]{0,3}".join(map(re.escape, short)))


@lru_cache(maxsize=64)
def _shorter(name: str) -> re.Pattern[str]:
    """Runs of the signs of a name that begin as it does."""
    return re.compile(rf"{re.escape(name[0])}[{re.escape(name[1:])}]{{1,{len(name)}}}")


def _is_short(short: str, name: str) -> bool:
    """Whether the signs of a short name stand in the longer one in their order, and are no word of it: 国交省, and no
    国土, of 国土交通省."""
    signs = iter(name)
    return short not in name and all(sign in signs for sign in short)


def other_source(by: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by` who says so, whom the sentence does not name, but another, *according to* whom it
    is so, be that a person or not."""
    found = _according(passage.language).search(passage.sentence)
    if found is None:
        return
    names = [word.casefold() for word in _NAMED.findall(by) if word.casefold() not in _ARTICLES]
    if any(name in passage.sentence.casefold() for name in names):
        return
    name = found["name"]
    if _may_be_a_noun(name, passage.language) and (found.groupdict().get("word") or _is_office(name, passage.language)):
        return
    if is_short_for(by, name) or is_short_for(name, by):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence says that it is so according to {name}",
        "name in `by` who says it",
        passage.sentence,
    )


def _may_be_a_noun(name: str, language: str) -> bool:
    """Whether a word with a capital letter may be none of a name, as all nouns have one: laut Betreiber."""
    return lexicon(language).capital_nouns and " " not in name and SHORT.fullmatch(name) is None


def _is_office(noun: str, language: str) -> bool:
    """Whether a German noun is an office, which the reporter may hold: nach Angaben des *Bürgermeisters*."""
    roles = (lexicon(language).role, lexicon(language).profession)
    return any(
        each.fullmatch(form) for each in roles for form in (noun, noun.removesuffix("s"), noun.removesuffix("es"))
    )


@lru_cache(maxsize=16)
def _according(language: str) -> re.Pattern[str]:
    """What names whoever says so, with a capital letter: "according to Larkwell"."""
    phrases = [each for each in assertions(language).according if " " in each]
    words = [each for each in assertions(language).sources if each not in phrases]
    # A single word may mean something else, but where a clause begins with it: *laut* Larkwell fehlen 120.
    leads = [rf"(?<!\w)(?i:{one_of(phrases)})"] if phrases else []
    listed = one_of(words).replace("'", "['’]")
    leads += [rf"(?P<word>(?:^[„«»\"]?|[,;(–—]\s)(?i:{listed}))"] if words else []
    if not leads:
        return re.compile(r"(?!)")
    return re.compile(rf"(?:{'|'.join(leads)})\s{_DESCRIBED}(?P<name>{_PART}(?:\s{_PART}){{0,3}})")


def _is_of_person(match: re.Match[str], passage: PassageInSentence) -> bool:
    """Whether a name is not that of whose office it is which says so: the head of *Acme Works* says; nor of an amount
    before the verb: „4,2 *Millionen Euro*, sagte sie“."""
    if match["after"] is not None or match["behind"] is not None:
        return True
    start, end = match.span("before")
    if any(each.span.start < end and start < each.span.end for each in passage.mentions):
        return False
    lead = passage.sentence[: match.start()].split()
    is_owned = bool(lead) and lead[-1].casefold() in grammar(passage.language).lexicon.prepositions
    return not is_owned and not _POSSESSIVE.search(match["before"])


def other_reporter(by: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `by` says another amount: the union says 9,400; the company says 5,100."""
    names = _words_of_name(by)
    sentence, language = passage.sentence, passage.language
    small = sentence.casefold()
    if not names or not any(name in small for name in names):
        return
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    saying, reckoning = words_of(language, "saying"), words_of(language, "reckoning")

    def tells(part: Span) -> bool:
        return any(verbs.search(sentence, part.start, part.end) for verbs in (saying, reckoning))

    def names_by(text: str) -> bool:
        return any(name in text.casefold() for name in names)

    if names_by(sentence[own.start : own.end]) or not tells(own):
        return
    if _QUOTED.search(sentence):  # what stands within marks is all of one
        return
    for other in passage.mentions:
        part = clause_of(parts, other.core)
        words = sentence[part.start : part.end]
        if other is not mention and not other.is_named and names_by(words) and tells(part):
            yield Finding(
                Code.REPORTER_IN_DOUBT,
                "by",
                f"the figure is reported by {by}, who says {quoted(sentence[other.span.start : other.span.end])}",
                "name in `by` who says it",
                sentence,
            )
            return


@lru_cache(maxsize=256)  # the same few tell most figures
def _words_of_name(by: str) -> tuple[str, ...]:
    """The words of a name in small letters, without its articles."""
    return tuple(word for word in map(str.casefold, _WORD.findall(by)) if word not in _ARTICLES)


@lru_cache(maxsize=32)
def _said(language: str) -> re.Pattern[str]:
    saying, according = words_of(language, "saying").pattern, words_of(language, "according").pattern
    firm = rf"(?:\s{one_of(sorted(FIRMS))}\.)?"  # Larkwell Works *Inc.* said
    # Behind a comma the verb may come first: what is said, said *Ada Brook*.
    return re.compile(
        rf"(?P<before>{_NAME}){firm}(?:,\s(?i:{saying})\s(?P<behind>{_NAME})|,?\s(?i:{saying}))"
        rf"|(?i:{according})\s{_OFFICE}(?P<after>{_NAME})"
    )
