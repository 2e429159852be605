"""Whether a figure that is called actual is yet to come, did not come about, or is denied by its sentence."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.said_so_far import called_target, will_be_done
from digest.kinds.figures.checks.claims.status.foreseen import estimated, is_called_ahead, reckoned
from digest.kinds.figures.checks.claims.status.governing_words import governing_words
from digest.kinds.figures.checks.claims.status.yet_to_come import VERB_LAST, word_of_coming
from digest.kinds.figures.checks.in_sentence.carried_on import is_from_main_verb
from digest.kinds.figures.checks.in_sentence.genitive import of_at_end
from digest.kinds.figures.checks.in_sentence.infinitives import future
from digest.kinds.figures.checks.in_sentence.part_links import joins_part
from digest.kinds.figures.checks.in_sentence.relative_clauses import has_relative
from digest.kinds.figures.checks.labels.moving.origins import came_from
from digest.kinds.figures.checks.labels.totals import is_called_greatest
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.joined import is_joined
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.reading.retractions import taken_back
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_CONDITIONAL = ("status/possible", "status/will")
"""Doubts of an amount that there would be, or will be, in some case, which its label may say itself."""
_LOOK_BEHIND = 16
_LOOK_BEFORE = 30
_HYPHENED = re.compile(r"\d-[a-z]+$")
_LASTING = re.compile(r"[\s-](?:year|month|week|day|hour|minute)(?=[\s-][^\W\d_])")
_GERMAN_DIMENSION = re.compile(
    r"\s(?:hoh|groß|größer|höher|lang|länger|breit|tief|schwer|alt|älter|jünger)(?:e[nrms]?)\s[A-ZÄÖÜ]"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_PHRASE = 4
_FOLLOWING = 160  # characters in which a correction begins
_ALIKE = 5  # letters by which a label has a word in another form: "Initial count"
_WITH_ARTICLE = 2
_EARLIER = ("vorjahr", "vorquartal", "vormonat")
_OF_SOMEBODY = re.compile(r"[^\W\d_](?:['’]s|s['’])\s$")  # the city's £200 million
_EARMARKED = re.compile(r"\s(?:meant|earmarked|set aside|allocated|raised|collected|donated|left over)\s")
_NEXT_WORD = re.compile(r"[\s-]([^\W\d_]+)")
_NOUN = re.compile(r"\s([A-Za-z]{3,})")
_TELLING_WHICH = re.compile(
    r"(?:\s[^\W\d_][\w-]*){0,3}(?:\s(?:that|which|who|he|she|they|we|que|qui|che)\s|,\s(?:die|któr\w+)\s)"
)


def status_doubts(
    label: str, mention: Mention, passage: PassageInSentence, *, is_actual: bool, is_of_somebody: bool = False
) -> Iterator[Finding]:
    """The doubt that the amount of `mention` is not simply the case, where neither the status nor the label says so.
    What somebody estimates is so by their word: `is_of_somebody` where the figure says whose."""
    if Qualifier.ORDINAL in mention.quantity.qualifiers:
        return
    said = _denied(label, mention, passage) or _taken_back(label, mention, passage)
    check = "" if said else "status/said"  # that somebody denies it is no guess of what words mean
    hint = "say in the label who says it, or leave the figure out"
    if not said and is_actual:
        coming = word_of_coming(mention, passage) or will_be_done(mention, passage)
        if not coming and not is_of_somebody:
            coming = estimated(label, mention, passage)
        is_other = coming and (
            _is_told(label, coming, passage)
            or _is_attribute(mention, passage)
            or is_called_greatest(label, mention, passage.language)
        )
        said, hint = "" if is_other else coming, "say status: forecast, estimate or target"
        target = called_target(mention, passage)  # which is there already, but as what is wanted
        if not said and target and not _is_told(label, target, passage):
            said = target
        if not (said or is_of_somebody):
            said = reckoned(label, mention, passage)
            check = "status/reckoned" if said else check
        elif said and words_of(passage.language, "possible").match(said):
            check = "status/possible"
        elif said and _is_plain_future(said, passage.language):
            check = "status/will"
        elif said and is_from_main_verb(said, mention, passage):
            check = "status/carried"
        if check in _CONDITIONAL and words_of(passage.language, "conditional").search(label):
            said = ""
    if said:
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {said!r} of the amount" + (", and the figure's status is actual" if is_actual else ""),
            hint,
            passage.sentence,
            check=check,
        )


def _is_plain_future(said: str, language: str) -> bool:
    """Whether a word says that something will be, and not that somebody expects, plans or wants it: what a decision
    *will* cost, editors call its cost."""
    return bool(words_of(language, "decided").fullmatch(said) or future(language).fullmatch(said))


def _is_attribute(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is how long something lasts that the verb is about: could end a *three-year* war."""
    behind = passage.sentence[mention.core.end : mention.core.end + _LOOK_BEHIND]
    if _HYPHENED.search(passage.sentence, mention.core.start, mention.core.end):  # avoid the $600-million cost
        following = _NOUN.match(passage.sentence, mention.core.end)
        return following is not None and following[1] not in grammar(passage.language).lexicon.prepositions
    if _LASTING.match(behind):
        return mention.quantity.number != 1
    if is_joined(passage.sentence, mention.core.end + behind.startswith("-")):
        return True
    if (
        _is_known(mention, passage)
        or came_from(mention, passage)
        or _is_whole(mention, passage)
        or _is_deadline(mention, passage)
        or _is_price(mention, passage)
    ):
        return True
    is_german = passage.language.split("-")[0].lower() == "de"
    return is_german and bool(_GERMAN_DIMENSION.match(passage.sentence, mention.core.end))


def _is_known(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is of what is there already: toward *its 75 hours*, the members *of the 22* bodies, *the two
    throws* he missed."""
    before = passage.sentence[max(0, mention.led.start - _LOOK_BEHIND) : mention.led.start]
    if _OF_SOMEBODY.search(before) or _EARMARKED.match(passage.sentence, mention.span.end):
        return True
    if any(not before[found.end() :].strip() for found in words_of(passage.language, "known").finditer(before)):
        return True
    before_led = passage.sentence[max(0, mention.led.start - _LOOK_BEFORE) : mention.led.start]
    if _part_of_theirs(passage.language).search(before_led):
        return True
    if _is_earlier_level(mention, passage) or _is_of_line(mention, passage):
        return True
    words = _LETTERS.findall(before)[-_WITH_ARTICLE:]
    froms = frozenset(labelling_of(passage.language).froms) - labelling_of(passage.language).of
    articles = grammar(passage.language).lexicon.determiners
    if before.endswith(" ") and words and (words[-1] in froms or (words[0] in froms and words[-1] in articles)):
        return True  # is set to gain *from a $5m fund*
    attributes = ("", *labelling_of(passage.language).added, *labelling_of(passage.language).present)
    definite = words_of(passage.language, "definite").finditer(before)
    if not any(before[found.end() :].strip() in attributes for found in definite):  # the *new* £2 billion contract
        return False
    unit = mention.quantity.unit
    is_money = unit is not None and unit.kind in (UnitKind.CURRENCY, UnitKind.PERCENT)
    if not is_money and _is_behind_preposition(before, passage.language):  # on *the 300 km* of coast
        return True
    if is_money and passage.language.split("-")[0] == "en":
        ends = (mention.span.end, mention.core.end)  # the $3.2 billion project
        noun = next(filter(None, (_NOUN.match(passage.sentence, end) for end in ends)), None)
        return noun is not None and noun[1] not in grammar(passage.language).lexicon.prepositions
    return _TELLING_WHICH.match(passage.sentence, mention.span.end) is not None


@lru_cache(maxsize=16)
def _part_of_theirs(language: str) -> re.Pattern[str]:
    """What leads to an amount of which something is a part: to forgo *a part of their claims of* $5m."""
    words = assertions(language)
    if not words.part_of or not words.amounting:
        return re.compile(r"(?!)")
    return re.compile(rf"{one_of(words.part_of)}\s(?:[^\W\d_]+\s){{2,3}}{one_of(words.amounting)}\s$")


def _is_of_line(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is how high something is that is there, which what is to come is held against: may rise *above
    the poverty line* of $1.25."""
    before = passage.sentence[max(0, mention.led.start - 2 * _LOOK_BEFORE) : mention.led.start]
    led = of_at_end(passage.language).search(before)
    words = [word.casefold() for word in _LETTERS.findall(before[: led.start()])[-_PHRASE:]] if led else []
    leading = grammar(passage.language).leading
    return any(word in leading and after in _articles(passage.language) for word, after in pairwise(words))


@lru_cache(maxsize=16)
def _articles(language: str) -> frozenset[str]:
    return frozenset(assertions(language).definite)


def _is_behind_preposition(before: str, language: str) -> bool:
    """Whether a preposition stands before the article that `before` ends with, and not one of where a change leads."""
    words = _LETTERS.findall(before)[-_WITH_ARTICLE:]
    if len(words) < _WITH_ARTICLE or not before.rstrip().endswith(words[-1]):
        return False
    return words[0] in grammar(language).lexicon.prepositions and words[0] not in labelling_of(language).to


def _is_earlier_level(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is what something was before, which what is to come is held against: to exceed *the previous
    year's figure of $5m*."""
    before = passage.sentence[max(0, mention.led.start - 2 * _LOOK_BEFORE) : mention.led.start]
    led = of_at_end(passage.language).search(before)
    if led is None:
        return False
    former = labelling_of(passage.language).former
    words = [word.casefold() for word in _LETTERS.findall(before[: led.start()])[-_PHRASE:]]
    return any(word in former or word.startswith(_EARLIER) for word in words)


def _is_whole(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is what another is a part of: 420 of its *1,950 jobs*. The part alone is yet to come."""
    before = [each for each in passage.mentions if each.core.end <= mention.span.start]
    if not before:
        return False
    between = passage.sentence[before[-1].core.end : mention.span.start]
    return joins_part(between, before[-1].quantity, passage.language)


def _is_deadline(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is the time in which something is to happen: will close *within 30 days*, *60 days* before."""
    unit = _NEXT_WORD.match(passage.sentence, mention.core.end)  # nearly a quarter *century*
    counted = mention.quantity.counted.casefold().split(" ")[0] or (unit[1] if unit else "")
    rules = grammar(passage.language)
    if counted not in rules.units.spans and counted.removesuffix("s") not in rules.lexicon.one_before:
        return False
    before = passage.sentence[max(0, mention.span.start - _LOOK_BEFORE) : mention.span.start]
    behind = passage.sentence[mention.span.end :].lstrip()[:_LOOK_BEHIND]
    if (apart := words_of(passage.language, "apart").search(behind)) and not apart.start():
        return True
    return any(not before[found.end() :].strip() for found in words_of(passage.language, "deadlines").finditer(before))


def _is_price(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is what somebody pays again and again, which may be a rule: would pay $12 a month."""
    unit = mention.quantity.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY or not unit.per:
        return False
    governing = governing_words(passage.sentence[: mention.core.start], passage.language)
    return words_of(passage.language, "charging").search(governing) is not None


def _is_told(label: str, coming: str, passage: PassageInSentence) -> bool:
    """Whether the label itself says that its amount is yet to come: "What a bill would pay", "Growth *forecast*"; or
    what was done about what is to come: "Homes *approved*", of approved plans for 90 homes."""
    language = passage.language
    named = {stem(word, language) for word in _LETTERS.findall(label)}
    words = _LETTERS.findall(coming)
    before = _LETTERS.findall(passage.sentence[: max(0, passage.sentence.find(coming))])[-1:]
    is_estimate = words_of(language, "estimated").fullmatch(coming)  # un coste *estimado de*
    if not is_estimate and _is_for(words, language) and named & {stem(word, language) for word in (words[0], *before)}:
        return True
    named_words = [*map(str.casefold, _LETTERS.findall(label))]
    if coming.casefold() in named_words or (len(words) > 1 and _is_verb_of(words[-1], named, language)):
        return True
    if is_called_ahead(label, language) or _will_be(language).search(label):
        return True
    fields = ("foreseen", "unreal", "never", *(("behind",) if is_edgeless(label) else ()))
    return any(words_of(language, field).search(label) for field in fields)


@lru_cache(maxsize=16)
def _will_be(language: str) -> re.Pattern[str]:
    """How a label says by a relative clause that its amount is to come: the fine *that* the firm *will pay*."""
    relatives = labelling_of(language).relatives
    if not relatives or not assertions(language).futures:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(relatives)}\s(?:[^\W\d_]+\s){{0,3}}?{future(language).pattern}")


def _is_verb_of(last: str, named: set[str], language: str) -> bool:
    """Whether a label, which has the stems `named`, has the verb whose participle ends the words that tell what is to
    come: those *seeking* a place, what banks *expected*, of banks that were expecting it."""
    return last.endswith("ing") and stem(last, language) in named


def _is_for(words: list[str], language: str) -> bool:
    """Whether `words` are a noun with a preposition: "plans for", not "expected to"."""
    behind = words[1:]
    return (
        len(behind) == 1
        and behind[0] in grammar(language).lexicon.prepositions
        and behind[0] not in labelling_of(language).to
    )


def _denied(label: str, mention: Mention, passage: PassageInSentence) -> str:
    denials = words_of(passage.language, "denials")
    if not denials.may_be_in(passage.sentence):  # which is known of all of it
        return ""
    is_last = passage.language.split("-")[0].lower() in VERB_LAST
    start, end = (mention.core.end, len(passage.sentence)) if is_last else (0, mention.core.start)
    found = denials.search(passage.sentence, start, end)
    if found and not is_last and has_relative(passage.sentence, found.end(), end, passage.language):
        return ""  # denied a request about the case *in which* 12 people are accused
    if found and not is_last and _says_else(passage.language).search(passage.sentence, found.end(), end):
        return ""  # denied that she had lied, and said the debt was £1bn
    if found is None or denials.search(label) or words_of(passage.language, "alleged").search(label):
        return ""
    return found[0]


def _taken_back(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The words by which the sentence, or that behind it, says that its amount is not so, where the label does not."""
    sentence, language = passage.sentence, passage.language
    start = passage.article.find(sentence) if passage.article else -1
    following = passage.article[start + len(sentence) :][:_FOLLOWING] if start >= 0 else ""
    said = taken_back(sentence, mention.core.start, language, following)
    if not said or words_of(language, "alleged").search(label) or words_of(language, "denials").search(label):
        return ""
    named = {word.casefold()[:_ALIKE] for word in _LETTERS.findall(label)}
    wrong = words_of(language, "mistaken").search(said)
    return "" if wrong and any(word.casefold()[:_ALIKE] in named for word in _LETTERS.findall(wrong[0])) else said


@lru_cache(maxsize=16)
def _says_else(language: str) -> re.Pattern[str]:
    """What joins another verb of saying to one that denies: *and said*."""
    words = assertions(language)
    verbs = {each.split()[-1] for each in words.saying}  # a démenti *et affirmé*
    if not words.joins or not verbs:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(words.joins)}\s(?:[^\W\d_]+\s)?{one_of(sorted(verbs))}(?!\w)")
