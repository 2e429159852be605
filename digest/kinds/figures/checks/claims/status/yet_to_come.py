"""The word by which an amount is yet to come, or did not come about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.claims.status.apart_verbs import apart_verb_of_coming
from digest.kinds.figures.checks.claims.status.eastern_lists import listed_before
from digest.kinds.figures.checks.claims.status.foreseen import acts, is_ahead, led_by_forecast, until_content
from digest.kinds.figures.checks.claims.status.german_verbs import is_hearsay, last_verb, was_expected
from digest.kinds.figures.checks.claims.status.governing_words import (
    MOST_WORDS,
    contact_clause,
    governing_words,
    main_words,
)
from digest.kinds.figures.checks.in_sentence.carried_on import verb_of_objects, verbs_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.infinitives import future, infinitive
from digest.kinds.figures.checks.in_sentence.past import says_what_was
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

VERB_LAST = frozenset({"ja", "ko", "hi", "tr"})
"""Languages whose verbs stand behind the amount."""
_GERMAN, _DUTCH, _ENGLISH, _CHINESE, _KOREAN = "de", "nl", "en", "zh", "ko"
_FIELDS = ("coming", "modals", "behind", "foreseen", "acting", "ahead", "never", "unreal")
"""The lists of words by which an amount may be yet to come, or did not come about."""
_LOOK_BEHIND = 16
_WORDS = re.compile(r"[^\W\d_]+")
_LOOK_TO_KOREAN_VERB = 32
_LOOK_FAR_BEHIND = 48
_LOOK_FOR_GERMAN_VERB = 72
_LOOK_BEFORE = 30
_AS_MEANT = re.compile("通り|どおり")  # 予定通り: as planned, and so done
_THAN_MEANT = re.compile(r"(?<!\w)(?:als|wie)\s(?:\w+\s)?$")  # mehr *als* erwartet, *wie* geplant
_OBJECT = re.compile("[にへ](?!な)")  # 計画に反対した: what is meant is not the amount
_PARTICLED = frozenset({"ja", "ko"})
_NOUN_END = re.compile("[치액値額]?(?:[（(][^（）()]{1,16}[)）])?")
"""How the noun of a forecast may go on before the verb by which the amount is more or less than that."""
_OWNED = re.compile("[^（(、。]{0,4}[)）]|[人社名]の(?!予定|見込|見通)")
_INSERTED = re.compile("[（(][^（）()]{1,32}[)）]")
"""What ends brackets in which an amount stands, or makes it whose what is meant is: 20*人の*予測."""
_ROMANCE = frozenset({"es", "fr", "it", "pt"})
_PLANNED = re.compile("(?:prev|prév|atte|espera|proyecta|projeta|planea|planeja)")
_AMOUNT_BEFORE = re.compile(r"\d[\d.,]*\s(?:[^\W\d_]+\s)?$")
_IBERIAN, _OF = ("es", "pt"), re.compile(r"(?<!\w)de\s$")
"""Where a verb's form is a noun behind "de": las listas *de espera*."""
_PLANNED_SUM = re.compile("(?:计划|計劃)[总總]?(?:投资|投資)")
_OF_PLANNED = re.compile(
    "(?:计划|計劃|拟|擬|打算|即将|即將)[^，。]{2,16}的[^，。]{1,10}(?:去年|上年|目前|现有|現有|原有|已有)"
)
"""What says more of a noun that is meant for something, of which the amount is as it is: 计划关闭*的*工厂*去年*有."""
_CHINESE_WILL = ("将", "將")
_CHINESE_OBJECT = re.compile("[带帶送运運移转轉投列交分][离離出到至往进進回走入给給为為成配]")
"""Verbs behind an amount by which 将 before it leads their object: 将40人*送往*医院."""
_HAVING = re.compile(r"\s(?:no|an?|the|any|some|more|less|fewer|to|its|his|her|their)(?!\w)")
"""What follows where "have" is a verb by itself: should have *no* title."""


def word_of_coming(mention: Mention, passage: PassageInSentence) -> str:
    """The word by which the amount is yet to come, or did not come about; "" where there is none."""
    sentence, language = passage.sentence, passage.language
    if not _may_be_to_come(sentence, language):
        return ""
    own = clause_of(clauses(sentence, language), mention.core)
    led = max(own.start, mention.led.start)  # the "as" of "as much as" begins no clause
    if words_of(language, "norms").search(sentence[max(own.start, led - _LOOK_BEFORE) : own.end]):
        return ""
    entitled = words_of(language, "entitled").search(sentence[own.start : led]) is not None
    if entitled or is_answered(mention, passage) or _is_kept(own, led, passage):
        return ""
    verb, is_meant = _verb_before(mention, own, passage)
    if verb:
        return verb if is_meant else ""
    if Qualifier.PROJECTED in mention.qualifiers:  # had *forecast a loss of* £3m: the verb is read as a qualifier
        led_by = sentence[own.start : mention.core.start]
        if found := words_of(language, "coming", any_case=False).search(led_by):
            return found[0]
    return (
        (last_verb(mention, own, passage) if passage.language.split("-")[0].lower() == _GERMAN else "")
        or _said_behind(mention, own, passage)
        or led_by_forecast(sentence[own.start : led], language)
        or acts(mention, passage)
        or is_ahead(
            mention, f"{verbs_of(mention, passage)}{sentence[own.start : until_content(mention, passage)]}", language
        )
        or is_ahead(mention, _opening(own, passage), language)
        or _never(own, led, passage)
        or ((later := listed_before(mention, passage)) is not None and word_of_coming(later, passage))
        or ""
    )


def _opening(own: Span, passage: PassageInSentence) -> str:
    """The time to come that a sentence begins with, which is that of all its clauses but those that say what was:
    *Over the next four years*, where it was 6%, it is going down to 2%."""
    sentence, language = passage.sentence.lstrip("\"'“„«» "), passage.language
    found = words_of(language, "ahead").match(sentence)
    if found is None or own.start == 0 or says_what_was(passage.sentence[own.start : own.end], language):
        return ""
    return found[0]


def is_answered(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is how many answered so when they were asked what they would do: *if an election were held*
    today, 21% would stay at home."""
    sentence, language = passage.sentence, passage.language
    is_share = mention.quantity.is_share
    behind = mention.core.end
    if is_share and words_of(language, "respondents").search(sentence[behind : behind + _LOOK_FAR_BEHIND]):
        return True  # 20 proc. *badanych* nie skorzystałoby
    if is_share and words_of(language, "would_vote").search(sentence):
        return True
    polled = words_of(language, "polled").search(sentence) if is_share else None
    if polled is None or not assertions(language).conditions:
        return polled is not None
    return words_of(language, "conditions").search(sentence[: polled.end()]) is not None


def _is_kept(own: Span, led: int, passage: PassageInSentence) -> bool:
    """Whether what is to come leaves the amount as it is: wants to *maintain* the cap of £3m; wollen am Deckel von 3
    Millionen *festhalten*."""
    keeping = words_of(passage.language, "keeping")
    may_stand_behind = passage.language.split("-")[0].lower() in (_GERMAN, _DUTCH)
    return keeping.search(passage.sentence, own.start, own.end if may_stand_behind else led) is not None


def _may_be_to_come(sentence: str, language: str) -> bool:
    """Whether any word of `sentence` may be one of those below, as in most it is not. In German, infinitives may."""
    return (
        language.split("-")[0].lower() == _GERMAN
        or bool(assertions(language).apart_coming)
        or lists_of(language, *_FIELDS).may_be_in(sentence)
        or future(language).search(sentence.casefold()) is not None
    )


def _verb_before(mention: Mention, own: Span, passage: PassageInSentence) -> tuple[str, bool]:
    """The verb of what is to come before the amount, and whether it does say that here."""
    sentence, language = passage.sentence, passage.language
    tongue = language.split("-")[0].lower()
    led = max(own.start, mention.led.start)
    before = sentence[own.start : led]
    carried = "" if _begins_relative(before, language) else verbs_of(mention, passage)
    carried = carried or verb_of_objects(mention, passage)
    governing = f"{main_words(carried, language)}{before}" if carried else governing_words(before, language)
    if tongue != _ENGLISH and sentence.lstrip("\"'«„“‘»¿¡").startswith(governing.lstrip("\"'«„“‘»¿¡ ")[:MOST_WORDS]):
        governing = governing.casefold() if tongue != _GERMAN else governing  # *Queremos* chegar a
    found_all = words_of(language, "coming", any_case=False).finditer(governing)
    verbs = (each for each in found_all if not (tongue in _IBERIAN and _OF.search(governing, 0, each.start())))
    verbs = (each for each in verbs if not (tongue in _ROMANCE and _is_of_amount(governing, each)))
    if found := next(verbs, None):
        is_said = tongue == _GERMAN and is_hearsay(found[0], sentence[own.start : own.end])
        is_said = is_said or _is_told_to_have(found, governing, language)
        is_sums = mention.quantity.unit_kind is not UnitKind.CURRENCY and _PLANNED_SUM.search(governing) is not None
        is_sums = is_sums or (tongue == _CHINESE and _OF_PLANNED.search(governing) is not None)
        return found[0], not is_said and not is_sums
    if found := future(language).search(governing):
        return found[0], True
    if apart := apart_verb_of_coming(governing, language):
        return apart, True
    found = words_of(language, "modals", any_case=False).search(governing)
    if found and infinitive(language).match(f"{governing}{sentence[led:]}", found.end()):
        return found[0], True
    is_next = tongue == _CHINESE and governing.endswith(_CHINESE_WILL)  # 增长*将*超过140%
    is_next = is_next and not _CHINESE_OBJECT.search(sentence[mention.core.end : own.end])
    return (governing[-1], True) if is_next else ("", False)


def _is_told_to_have(found: re.Match[str], governing: str, language: str) -> bool:
    """Whether a verb of hearsay says that something has been: *ska* kommunen *ha* sålt 40 båtar."""
    words = assertions(language)
    if not words.having_done or found[0].casefold() not in words.hearsay:
        return False
    return words_of(language, "having_done").search(governing, found.end()) is not None


def _begins_relative(before: str, language: str) -> bool:
    """Whether the words of a clause before an amount have a relative pronoun, whose verb is the amount's: will help
    farmers, and those *who earn* $5m."""
    relatives = labelling_of(language).relatives
    return not set(map(str.casefold, _WORDS.findall(before))).isdisjoint(relatives)


def _is_of_amount(governing: str, found: re.Match[str]) -> bool:
    """Whether a participle is of the amount right before it: dalle 17 sterline *previste* a 5."""
    return _PLANNED.match(found[0]) is not None and _AMOUNT_BEFORE.search(governing, 0, found.start()) is not None


def _said_behind(mention: Mention, own: Span, passage: PassageInSentence) -> str:
    """The word behind the amount by which it is yet to come."""
    sentence, language = passage.sentence, passage.language
    behind = sentence[mention.core.end : own.end]
    tongue = language.split("-")[0].lower()
    is_last = tongue in VERB_LAST
    others = (each for each in passage.mentions if Qualifier.ORDINAL not in each.quantity.qualifiers)  # am *16.* März
    following = min((each.span.start for each in others if each.span.start >= mention.core.end), default=own.end)
    is_german = tongue == _GERMAN
    far = _LOOK_FOR_GERMAN_VERB if is_german else _LOOK_FAR_BEHIND
    near = (
        (_LOOK_TO_KOREAN_VERB if tongue == _KOREAN else _LOOK_BEHIND)
        if is_last
        else max(0, min(following - mention.core.end, far))
    )
    behind = _INSERTED.sub("", behind, 1) if is_last else behind
    found = words_of(language, "behind").search(behind[:near])
    if is_german and was_expected(sentence[own.start : own.end]):
        return ""
    if found and (owned := _OWNED.match(behind)) and owned.end() <= found.start():
        return ""
    if found is None or _AS_MEANT.match(behind, found.end()) or _OBJECT.match(behind, found.end()):
        return ""
    held = _NOUN_END.match(behind, found.end()) if tongue in _PARTICLED else None  # 시장 *전망치*(평균)를 웃돌았다
    if held is not None and words_of(language, "compared_behind").match(behind, held.end()):
        return ""
    return "" if _THAN_MEANT.search(behind, 0, found.start()) else found[0]


def _never(own: Span, led: int, passage: PassageInSentence) -> str:
    """The word by which something did not come about."""
    sentence, language = passage.sentence, passage.language
    contact = contact_clause(sentence[own.start : led], language)
    start = own.start + (contact.start() if contact else 0)
    never = words_of(language, "never").search(sentence[start : own.end])
    if never and not _HAVING.match(sentence, start + never.end()):
        return never[0]
    return _unreal(sentence, language, own)


def _unreal(sentence: str, language: str, own: Span) -> str:
    found = words_of(language, "unreal").search(sentence[own.start : own.end])
    if found is None:
        return ""
    condition = words_of(language, "conditions")
    has_condition = condition.search(sentence[: own.start]) or condition.search(sentence[own.end :])
    return found[0] if has_condition else ""
