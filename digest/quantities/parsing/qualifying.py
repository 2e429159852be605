"""The words before an amount that say something of it: "over", "well under", "a projected", "between"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.lexicon import lexicon as _words_of
from digest.quantities.patterns import SCRIPTS_WITHOUT_SPACES, key, one_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.units import Unit

_LOOK = 90  # characters in which they are looked for: more than the longest have
_WORD_LOOK = 24  # the same for the last of them
_WAY_LOOK = 90
_MOST = 4
_TOKEN = re.compile(r"\w+'?|[^\s\w]")
_LAST = re.compile(r"(\w+'?|[^\s\w])(\.?\s{0,3}|-)$")
_SPAN = re.compile(r"(?:[\d.,]+|[a-z]+)\s(?:hours?|days?|weeks?|months?|years?|minutes?|decades?)(?!\w)")
_SPAN_AHEAD = deferred(rf"{_SPAN.pattern},")
_LASTING = deferred(
    r"(?<!\w)(?i:for|lasted|lasting|lasts?|after|took|takes?|taken|spent|than|just|well|within|of|is|was|be|are|were|been|by"
    r"|wait|waited|aged|to|in|a|the|little|slightly|served|serving|serve)\s$"
)
_MARKED_LOOK = 3  # a mark and a space on both sides
_PAIRS = {"“": "”", "„": "“", "«": "»", "(": ")", "»": "«", "「": "」", "‹": "›"}
_MARKS = frozenset('”“"»«)」›„(‹')
_CLOSING = re.compile(r"([”“\"»«)」›])\s?$")
_OPENING = re.compile(r"([“„\"«(»「‹])\s?$")
_WORD_END = re.compile(r"\w+$")
_SHARE_OF = deferred(
    r"(?P<hedge>大约|大約|不到|超过|超過|将近|接近|至少|约|約|近|超)(?:占|佔)(?:了)?[^\s\d，。；、]{1,16}的$"
)
_COMPARED = re.compile(r",\s((?:\w+\s){0,2})$")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d$")
_PAST_SIGNS = frozenset("过過")
_FEW = deferred(r"[一二两兩三四五六七八九](?![十百千万萬亿億兆成分点點])")
"""A number so small that 过 before it says of a verb that it is past: 获得过*四*枚金牌; as it does before 近."""
_UNSPACED = deferred(f"[{SCRIPTS_WITHOUT_SPACES}]$")
_LONGEST_UNSPACED = 12
_LONGEST_SHARE = 24
_LONG_NOUN = 5
_NUMBER = re.compile(r"[^\w\s]?\d[\d.,]*(?<=\d)")
_EXACT = 3
_SHORTEST_THAN = 3
_SHARE = re.compile(r"(?:%|\d\s?(?:[^\W\d_]*[pP]ro[cz][^\W\d_]*\.?|[pP]or ?ciento|por cento|per cento|pour cent))\s?$")
_CLAUSE_END = re.compile(r"[.;:,]\s")
_LANGUAGES = frozenset({"ja", "th", "zh", "yue"})


class Lead(NamedTuple):
    """What leads an amount: from `start`, with the word that opens a range, or ""."""

    start: int
    opener: str
    qualifiers: tuple[Qualifier, ...]
    inner: int
    """Where that begins which stands behind the opener."""
    inner_count: int
    """How many of the qualifiers stand behind it."""

    def closed(self) -> Lead:
        """What leads an amount that turned out to be no range: not the opener, nor what stands before it."""
        count = self.inner_count
        return Lead(self.inner, "", self.qualifiers[len(self.qualifiers) - count :], self.inner, count)


def read_lead(text: str, end: int, floor: int, grammar: Grammar) -> Lead:
    """What leads the amount that begins at `end` of `text`, which is even; not before `floor`."""
    if end == floor:
        return Lead(end, "", (), end, 0)
    start, opener, inner, count = end, "", end, 0
    found: list[Qualifier] = []
    for _ in range(_MOST):
        phrase = _phrase(text, start, floor, grammar, inner=start < end)
        if phrase is None and start > floor and not _MARKS.isdisjoint(text[max(0, start - _MARKED_LOOK) : start]):
            phrase = _in_marks(text, start, floor, grammar) or _before_mark(text, start, floor, grammar)
        if phrase is None and start == end and grammar.lexicon.determiners:
            phrase = _determined(text, end, floor, grammar)
        if phrase is None:
            break
        words, begins = phrase
        if words in grammar.openers:
            if opener:
                break
            opener, inner, count = words, start, len(found)
        elif words in grammar.leading:
            if opener and grammar.leading[words] is Qualifier.MULTIPLE:
                break  # to *double* from 7% to 14%
            # After an amount it is a preposition: rose by 12% to 8.5bn; creció un 7 %, hasta 5.241 millones.
            between = text[floor:begins] if floor else "."
            follows = not between.strip(", " if grammar.leading[words] is Qualifier.UP_TO else " ")
            # But not where it blurs what comes, or the amount is a year: in 2019 about 40 dogs, in 2019 over 40.
            follows = follows and grammar.leading[words] is not Qualifier.ABOUT and not _YEAR.search(text, 0, floor)
            reached = _reached(text, begins, end, words, grammar)
            governed = follows or _governed(text, begins, words, grammar) or reached
            if (words in grammar.lexicon.prepositional and governed) or (" " in words and reached):
                break
            if floor and words in grammar.lexicon.comparing and _compares(text, begins, floor, grammar):
                break
            if floor and _is_held_against(text, begins, floor, words, grammar):
                break
            if begins and words in grammar.lexicon.after_moves and not grammar.change.search(text[:begins][-_LOOK:]):
                break
            if floor and _ends_comparing(words, grammar) and _compared_so(grammar).search(text, floor, begins):
                break
            lasting = words == "over" and start == end and begins and _SPAN.match(text, end)
            if lasting and not _LASTING.search(text, 0, begins):
                break  # 183 emissions over 24 hours
            if words == "over" and start == end and not begins and _SPAN_AHEAD.match(text, end):
                break  # *Over* 13 years, divers saw 53 reefs
            if grammar.leading[words] is Qualifier.UP_TO and found[:1] in ([Qualifier.OVER], [Qualifier.AT_LEAST]):
                break  # trafiały *do* ponad 20 krajów
            if words == "do" and found[:1] == [Qualifier.ABOUT]:
                break  # dojść *do* ok. 4,9 mln
            if words in grammar.lexicon.moving and grammar.moved_to.match(text, end):
                break
            if words in grammar.closers and grammar.closers[words].search(text[max(0, begins - _LOOK) : begins]):
                break  # od 2,3 proc. w Singapurze do 7,4 proc.
            if words in grammar.lexicon.loose and start == end and _is_exact(text, end, grammar):
                break
            if words in grammar.lexicon.multiplying and not text.startswith(tuple(grammar.lexicon.multiples), end):
                break
            if qualifier := grammar.leading[words]:
                found.insert(0, qualifier)
        start = begins
    if not opener:
        inner, count = start, len(found)
    return Lead(start, opener, tuple(found), inner, count)


def _compares(text: str, begins: int, floor: int, grammar: Grammar) -> bool:
    """Whether a qualifier stands behind an amount and a comma, with words between that stress it alone: at 6%, *well*
    above 5% in May."""
    between = _COMPARED.search(text, floor, begins)
    return between is not None and all(key(word) in grammar.intensifiers for word in between[1].split())


def _is_held_against(text: str, begins: int, floor: int, words: str, grammar: Grammar) -> bool:
    """Whether a qualifier that compares stands right behind a share, by which one amount is more or less than another:
    18% *below* the 2,650 of last year."""
    if grammar.leading[words] not in (Qualifier.UNDER, Qualifier.OVER) or text[floor:begins].strip():
        return False
    than = words.rsplit(" ", 1)[-1]
    is_compared = words in grammar.lexicon.comparing or (
        len(than) >= _SHORTEST_THAN and _ends_comparing(words, grammar)
    )
    return is_compared and _SHARE.search(text, max(0, floor - _WORD_LOOK), floor) is not None


def _is_exact(text: str, start: int, grammar: Grammar) -> bool:
    """Whether a number is written to its last digit, so that a loose "some" says nothing of it: some 4,604 homes."""
    number = _NUMBER.match(text, start)
    digits = re.sub(r"\D", "", number[0]) if number else ""
    if number is None or len(digits.lstrip("0")) < _EXACT or digits.endswith("0"):
        return False
    return grammar.scale.match(text, number.end()) is None


def _in_marks(text: str, end: int, floor: int, grammar: Grammar) -> tuple[str, int] | None:
    """The same where it stands in quotation marks or brackets: “at least” $5 million."""
    closing = _CLOSING.search(text, max(floor, end - _MARKED_LOOK), end)
    if closing is None:
        return None
    inside = closing.start() - text[: closing.start()].endswith(" ")  # « au moins »
    found = _phrase(f"{text[:inside]} ", inside + 1, floor, grammar, inner=False)
    opening = _OPENING.search(text, max(floor, found[1] - _MARKED_LOOK), found[1]) if found else None
    is_pair = opening is not None and _PAIRS.get(opening[1], opening[1]) == closing[1]
    return (found[0], opening.start()) if found and opening and is_pair else None


def _before_mark(text: str, end: int, floor: int, grammar: Grammar) -> tuple[str, int] | None:
    """The same where the amount begins what is quoted: at least “$5 million”."""
    opening = _OPENING.search(text, max(floor, end - _MARKED_LOOK), end)
    is_quoted = opening is not None and opening[1] != "("  # below the minimum (410,000 pesos)
    return _phrase(text, opening.start(), floor, grammar, inner=False) if opening and is_quoted else None


def _determined(text: str, end: int, floor: int, grammar: Grammar) -> tuple[str, int] | None:
    """The same before an article that stands before the number."""
    low = max(floor, end - _WORD_LOOK)
    final = (text[low:end].split() or [""])[-1]
    if final.isascii() and final.isalpha() and final.casefold() not in grammar.lexicon.determiners:
        return None
    article = _LAST.search(text, low, end)
    if article is None or key(article[1]) not in grammar.lexicon.determiners:
        return None
    found = _phrase(text, article.start(), floor, grammar, inner=False)
    # 30 % a mais que os 20 milhões; over a six-year period
    is_other = found is not None and (found[0].endswith(" que") or found[0] in grammar.lexicon.not_determined)
    return None if is_other else found


def _phrase(text: str, end: int, floor: int, grammar: Grammar, *, inner: bool) -> tuple[str, int] | None:
    """The longest qualifier, opener or intensifier that ends right before `end`, and where it begins."""
    low = max(floor, end - _WORD_LOOK)
    words_before = text[low:end].split()
    if not words_before:
        return None
    final = words_before[-1]
    if final.isascii() and final.isalpha() and final.casefold() not in grammar.lead_finals:
        return None
    last = _LAST.search(text, text.rfind(final, low, end), end)  # none begins before that, where spaces are between
    if last is None:
        return None
    if grammar.locale.language in _LANGUAGES and _UNSPACED.search(last[1]):
        return _unspaced(text, end - len(last[2]), floor, grammar, inner=inner)
    word = key(last[1])
    if (word not in grammar.lead_ends and f"{word}." not in grammar.lead_ends) or (
        not last[2] and last[1].isalnum() and last[1].isascii()
    ):
        return None
    slice_start = max(floor, end - _LOOK)
    most = grammar.longest_lead + 2
    spaced = text[slice_start:end].rsplit(None, most)  # each has a token or more
    skipped = len(spaced[0]) if len(spaced) > most else 0
    tokens = list(_TOKEN.finditer(text, slice_start + skipped, end))
    for order in range(max(0, len(tokens) - most), len(tokens)):
        first = tokens[order][0]
        if first == "-" or (first.isalnum() and first.casefold() not in grammar.lead_firsts):
            continue
        begins = tokens[order].start()
        if begins and begins == slice_start > floor and text[begins - 1].isalnum():
            continue
        words = key(text[begins:end])
        if words in grammar.leading or words in grammar.openers or (inner and words in grammar.intensifiers):
            return words, begins
    return None


def _unspaced(text: str, end: int, floor: int, grammar: Grammar, *, inner: bool) -> tuple[str, int] | None:
    share_of = _SHARE_OF.search(text[max(floor, end - _LONGEST_SHARE) : end]) if text[end - 1] == "的" else None
    if share_of and share_of["hedge"] in grammar.leading:  # 约占全国总量的6%
        return share_of["hedge"], max(floor, end - _LONGEST_SHARE) + share_of.start()
    for length in range(min(_LONGEST_UNSPACED, end - floor), 0, -1):
        words = text[end - length : end]
        if words in grammar.leading or words in grammar.openers:
            is_other = text.endswith(grammar.lexicon.not_leading, max(floor, end - _LONGEST_UNSPACED), end)
            is_other = is_other or (words in _PAST_SIGNS and (inner or _FEW.match(text, end) is not None))
            return None if is_other else (words, end - length)
    return None


def _reached(text: str, begins: int, end: int, words: str, grammar: Grammar) -> bool:
    """Whether a word for "up to" says where a change led: wzrosła w 1987 r. *do* 100 milionów, zwolni *nawet do* 4."""
    if grammar.leading.get(words) is not Qualifier.UP_TO:
        return False
    if " " in words and grammar.leading.get(words.split()[-1]) is not Qualifier.UP_TO:
        return False
    before = text[max(0, begins - _WAY_LOOK) : begins]
    if grammar.moved.search(before) is not None:
        return True
    return not before.strip() and _moves_behind(grammar.locale.language).match(text, end) is not None


@lru_cache(maxsize=32)
def _moves_behind(language: str) -> re.Pattern[str]:
    """An amount that begins a sentence, and the word of change behind it in its clause: *Do* 30 mln zł *wzrosły*."""
    changes = _words_of(language).changes
    rest = r"(?:[^.,;:]|(?<=\d)[.,](?=\d)|\.(?=\s[^\W\dA-Z])){1,40}?"
    return re.compile(rf"{rest}\s{in_any_case(changes)}(?!\w)" if changes else r"(?!)")


def _ends_comparing(words: str, grammar: Grammar) -> bool:
    """Whether a qualifier ends as those do that compare: "less *than*"."""
    return words.split()[-1] in {each.split()[-1] for each in grammar.lexicon.comparing if " " in each}


def _compared_so(grammar: Grammar) -> re.Pattern[str]:
    """What leads to a comparison with the amount before: 26 million, *which was* less than 35 million."""
    return _compared_in(grammar.locale.language)


@lru_cache(maxsize=32)
def _compared_in(language: str) -> re.Pattern[str]:
    relatives = labelling_of(language).relatives
    return re.compile(rf",\s{one_of(relatives)}\s\w+\s$" if relatives else r"(?!)")


def _governed(text: str, begins: int, words: str, grammar: Grammar) -> bool:
    """Whether a qualifier that begins there is a preposition, as in "a dispute over 46,000 jobs"."""
    before = text[max(0, begins - _LOOK) : begins]
    words_before = before.split() if before[-1:].isspace() else []
    last = _WORD_END.search(words_before[-1]) if words_before else None
    if last is None:
        return False
    word, governing = last[0].casefold(), grammar.lexicon.governing
    if word in governing or f"{word} {words}" in governing:
        return True
    is_compound = grammar.lexicon.compounding and last[0][:1].isupper()  # in German: *Schadenersatzklage* über
    return is_compound and any(word.endswith(noun) for noun in governing if len(noun) >= _LONG_NOUN)


def told_of_lack(
    said: tuple[Qualifier, ...], unit: Unit | None, text: str, start: int, grammar: Grammar
) -> tuple[Qualifier, ...]:
    """The qualifiers of an amount that begins at `start` of `text`: where so many people or things are lacking, a bound
    is none. The firm was *short of* 110 drivers; but not: the crowd was short of 110 people."""
    lexicon = grammar.lexicon
    if not lexicon.lacking or Qualifier.UNDER not in said or unit is None or unit.kind is not UnitKind.NOUN:
        return said
    if not unit.code or unit.per or key(unit.code).split(" ", 1)[0] in grammar.units.spans:
        return said
    clause = _CLAUSE_END.split(text[max(0, start - _WAY_LOOK) : start])[-1]
    found = _lacking_in(grammar.locale.language).search(clause)
    if found is None or _totals_in(grammar.locale.language).search(clause, 0, found.start()):
        return said
    return tuple(Qualifier.NOT if each is Qualifier.UNDER else each for each in said)


@lru_cache(maxsize=8)
def _lacking_in(language: str) -> re.Pattern[str]:
    """A verb and what leads the amount behind it: *was* still *short of*."""
    lexicon = _words_of(language)
    adverb = r"(?:(?:[a-z]+ly|also|even|now|still|then)\s)?"
    return re.compile(rf"(?<!\w){in_any_case(lexicon.lacks)}\s{adverb}{one_of(lexicon.lacking)}(?!\w)")


@lru_cache(maxsize=8)
def _totals_in(language: str) -> re.Pattern[str]:
    words = _words_of(language).totals
    return re.compile(rf"(?<!\w){in_any_case(words)}(?!\w)" if words else r"(?!)")
