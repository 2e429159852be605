"""Whether a figure that is called actual is yet to come, did not come about, or is denied by its sentence."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.levels import came_from
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.joined import is_joined
from digest.quantities.units import UnitKind
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_VERB_LAST = frozenset({"ja", "ko", "hi", "tr"})
"""Languages whose verbs stand behind the amount."""
_TELLING_STATUS = ("coming", "pledged", "unreal", "never")
_MOST_WORDS = 8
_LOOK_BEHIND = 16
_LOOK_FAR_BEHIND = 48
_AS_MEANT = re.compile("通り|どおり")  # 予定通り: as planned, and so done
_OBJECT = re.compile("[にへ](?!な)")  # 計画に反対した: what is meant is not the amount
_LOOK_BEFORE = 30
_SPACED_WORD = re.compile(r"\S+")
_HYPHENED = re.compile(r"\d-[a-z]+$")
_LASTING = re.compile(r"[\s-](?:year|month|week|day|hour|minute)(?=[\s-][^\W\d_])")
_GERMAN_DIMENSION = re.compile(
    r"\s(?:hoh|groß|größer|höher|lang|länger|breit|tief|schwer|alt|älter|jünger)(?:e[nrms]?)\s[A-ZÄÖÜ]"
)
_CONTACT = re.compile(
    r"(?<=[a-z]\s)(?<!would\s)(?<!could\s)(?<!will\s)(?<!may\s)(?<!might\s)(?:he|she|they|we|I)\s(?=\w)"
)
"""A clause that says more of a noun without a word that joins them: the throws *he missed*."""
_IBERIAN, _OF = ("es", "pt"), re.compile(r"(?<!\w)de\s$")
"""Where a verb's form is a noun behind "de": las listas *de espera*."""
_LED = re.compile(r"\s(?:von|of|de|du|di|do|da)\s$")
_LETTERS = re.compile(r"[^\W\d_]+")
_PHRASE = 4
_WITH_ARTICLE = 2
_EARLIER = ("vorjahr", "vorquartal", "vormonat")
_PLANNED_SUM = re.compile("(?:计划|計劃)[总總]?(?:投资|投資)")
_OF_SOMEBODY = re.compile(r"[^\W\d_](?:['’]s|s['’])\s$")  # the city's £200 million
_EARMARKED = re.compile(r"\s(?:meant|earmarked|set aside|allocated|raised|collected|donated|left over)\s")
_NOUN = re.compile(r"\s([a-z]{3,})")
_TELLING_WHICH = re.compile(
    r"(?:\s[^\W\d_][\w-]*){0,3}(?:\s(?:that|which|who|he|she|they|we|que|qui|che)\s|,\s(?:die|któr\w+)\s)"
)
_RELATIVE = re.compile(
    r"\s(?:(?:in|of|for|to|from|by|with)\s(?:which|whom)|whose|n[oa]s?\squa(?:l|is)|en\s(?:el|la|los|las)\s(?:que|cual|cuales)"
    r"|dans\s(?:lequel|laquelle)|w\sktór\w+|in\s(?:dem|der|denen))\s"
)
"""What begins a clause that only says more of a noun."""
_HAVING = re.compile(r"\s(?:no|an?|the|any|some|more|less|fewer|to|its|his|her|their)(?!\w)")
"""What follows where "have" is a verb by itself: should have *no* title."""
_SHALL = frozenset({"soll", "sollen"})
_GERMAN_PERFECT = re.compile(r"(?:t|en) (?:haben|sein|worden sein)\W*$")
"""How a clause ends that says with "soll" what is said to have been: soll 5 Millionen gezahlt haben."""
_GERMAN_WILL = re.compile(r"(?<!\w)(?:wird|werden|will)(?!\w)")
_INFINITIVE_CLAUSE = re.compile(r"(?<!\w)(?:zu [a-zäöüß]{2,}|[a-zäöüß]{2,}zu[a-zäöüß]{2,})(?:en|ern|eln)\W*$")
"""How a German clause ends that has no subject: "400 Stellen zu streichen", "40 Millionen Euro auszugeben"."""
_GERMAN_INFINITIVE = re.compile(
    r"(?<!\w)(?!\w*ge\w+(?:en|ern|eln)\W*$)(?!(?:be|ver|er|ent|zer|emp|miss)\w+en\W*$)(?!worden)[a-zäöüß]{2,}(?:en|ern|eln)\W*$"
)


def status_doubts(label: str, mention: Mention, passage: PassageInSentence, *, is_actual: bool) -> Iterator[Finding]:
    """The doubt that the amount of `mention` is not simply the case, where neither the status nor the label says so."""
    if Qualifier.ORDINAL in mention.quantity.qualifiers:
        return
    said = _denied(label, mention, passage)
    hint = "say in the label who says it, or leave the figure out"
    if not said and is_actual and (coming := _said(mention, passage)):
        is_other = _is_told(label, passage.language) or _is_attribute(mention, passage)
        said, hint = "" if is_other else coming, "say status: forecast, estimate or target"
    if said:
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {said!r} of the amount" + (", and the figure's status is actual" if is_actual else ""),
            hint,
            passage.sentence,
        )


def _is_attribute(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is how long something lasts that the verb is about: could end a *three-year* war."""
    behind = passage.sentence[mention.core.end : mention.core.end + _LOOK_BEHIND]
    if _HYPHENED.search(passage.sentence, mention.core.start, mention.core.end):  # avoid the $600-million cost
        return True
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
    if _is_earlier_level(mention, passage):
        return True
    if not any(not before[found.end() :].strip() for found in words_of(passage.language, "definite").finditer(before)):
        return False
    unit = mention.quantity.unit
    is_money = unit is not None and unit.kind is UnitKind.CURRENCY
    if not is_money and _is_behind_preposition(before, passage.language):  # on *the 300 km* of coast
        return True
    if is_money and passage.language.split("-")[0] == "en":
        noun = _NOUN.match(passage.sentence, mention.span.end)  # the $3.2 billion project
        return noun is not None and noun[1] not in grammar(passage.language).lexicon.prepositions
    return _TELLING_WHICH.match(passage.sentence, mention.span.end) is not None


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
    led = _LED.search(before)
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
    between = passage.sentence[before[-1].core.end : mention.span.start].strip().casefold()
    return between in grammar(passage.language).lexicon.parts_of


def _is_deadline(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is the time in which something is to happen: will close *within 30 days*, *60 days* before."""
    counted = mention.quantity.counted.casefold().split(" ")[0]
    if counted not in grammar(passage.language).units.spans:
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
    governing = _governing(passage.sentence[: mention.core.start], passage.language)
    return words_of(passage.language, "charging").search(governing) is not None


def _said(mention: Mention, passage: PassageInSentence) -> str:
    """The word by which the amount is yet to come, or did not come about; "" where there is none."""
    sentence, language = passage.sentence, passage.language
    own = clause_of(clauses(sentence, language), mention.core)
    led = max(own.start, mention.led.start)  # the "as" of "as much as" begins no clause
    before, behind = sentence[own.start : led], sentence[mention.core.end : own.end]
    norms = words_of(language, "norms")
    if norms.search(sentence[max(own.start, led - _LOOK_BEFORE) : own.end]):
        return ""
    governing = _governing(before, language)
    is_iberian = language.split("-")[0].lower() in _IBERIAN
    found_all = words_of(language, "coming", any_case=False).finditer(governing)
    verbs = (each for each in found_all if not (is_iberian and _OF.search(governing, 0, each.start())))
    if found := next(verbs, None):
        is_german = language.split("-")[0].lower() == "de"
        is_hearsay = is_german and found[0] in _SHALL and _GERMAN_PERFECT.search(sentence[own.start : own.end])
        is_sums = not _is_money(mention) and _PLANNED_SUM.search(governing) is not None
        return "" if is_hearsay or is_sums else found[0]
    if found := _future(language).search(governing):
        return found[0]
    found = words_of(language, "modals", any_case=False).search(governing)
    if found and _infinitive(language).match(f"{governing}{sentence[led:]}", found.end()):
        return found[0]
    if language.split("-")[0].lower() == "de" and (will := _german_will(sentence[own.start : own.end], before)):
        return will
    if _INFINITIVE_CLAUSE.search(sentence[own.start : own.end]):
        whole = next((each for each in reversed(clauses(sentence, language)) if each.end == own.start), own)
        if found := words_of(language, "intends").search(sentence[whole.start : whole.end]):
            return found[0]
    is_last = language.split("-")[0].lower() in _VERB_LAST
    following = min(
        (each.span.start for each in passage.mentions if each.span.start >= mention.core.end), default=own.end
    )
    near = _LOOK_BEHIND if is_last else max(0, min(following - mention.core.end, _LOOK_FAR_BEHIND))
    found = words_of(language, "behind").search(behind[:near])
    if found and not _AS_MEANT.match(behind, found.end()) and not _OBJECT.match(behind, found.end()):
        return found[0]
    start = own.start + (contact.start() if (contact := _contact(before, language)) else 0)
    never = words_of(language, "never").search(sentence[start : own.end])
    if never and not _HAVING.match(sentence, start + never.end()):
        return never[0]
    return _unreal(sentence, language, own)


def _is_money(mention: Mention) -> bool:
    return mention.quantity.unit is not None and mention.quantity.unit.kind is UnitKind.CURRENCY


def _is_told(label: str, language: str) -> bool:
    """Whether the label itself says that its amount is yet to come: "What a bill would pay"."""
    return any(words_of(language, field).search(label) for field in _TELLING_STATUS)


def _governing(before: str, language: str) -> str:
    """The words of a clause before an amount whose verb is the amount's: the last of them, behind any "when"."""
    breaks = [match.end() for match in words_of(language, "subordinate").finditer(before)]
    near = before[breaks[-1] :] if breaks else before
    if contact := _contact(near, language):
        near = near[contact.start() :]
    if near.rfind("(") > near.rfind(")"):  # what stands in brackets is no part of what the verb says
        near = near[near.rfind("(") + 1 :]
    words = [match.start() for match in _SPACED_WORD.finditer(near)]
    return near[words[-_MOST_WORDS] :] if len(words) > _MOST_WORDS else near


def _contact(before: str, language: str) -> re.Match[str] | None:
    """The last clause of `before` that says more of a noun without a word that joins them; in English."""
    found = list(_CONTACT.finditer(before)) if language.split("-")[0] == "en" else []
    return found[-1] if found else None


def _unreal(sentence: str, language: str, own: Span) -> str:
    found = words_of(language, "unreal").search(sentence[own.start : own.end])
    if found is None:
        return ""
    condition = words_of(language, "conditions")
    has_condition = condition.search(sentence[: own.start]) or condition.search(sentence[own.end :])
    return found[0] if has_condition else ""


def _german_will(clause: str, before: str) -> str:
    """The German future: "wird … schaffen", unlike the passive "wird … geschaffen"."""
    found = _GERMAN_WILL.search(before)
    return found[0] if found and _GERMAN_INFINITIVE.search(clause) else ""


@lru_cache(maxsize=32)
def _future(language: str) -> re.Pattern[str]:
    endings = assertions(language).futures
    return re.compile(rf"(?<!\w)[a-zà-þ]{{2,}}(?:{'|'.join(endings)})(?!\w)" if endings else r"(?!)")


@lru_cache(maxsize=32)
def _infinitive(language: str) -> re.Pattern[str]:
    endings = assertions(language).infinitives
    return re.compile(rf"\s(?:\w+\s)?[^\W\d_]+(?:{'|'.join(endings)})(?!\w)" if endings else r"(?!)")


def _denied(label: str, mention: Mention, passage: PassageInSentence) -> str:
    denials = words_of(passage.language, "denials")
    is_last = passage.language.split("-")[0].lower() in _VERB_LAST
    start, end = (mention.core.end, len(passage.sentence)) if is_last else (0, mention.core.start)
    found = denials.search(passage.sentence, start, end)
    if found and not is_last and _RELATIVE.search(passage.sentence, found.end(), end):
        return ""  # denied a request about the case *in which* 12 people are accused
    if found is None or denials.search(label) or words_of(passage.language, "alleged").search(label):
        return ""
    return found[0]
