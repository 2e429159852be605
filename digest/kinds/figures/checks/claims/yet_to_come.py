"""The word by which an amount is yet to come, or did not come about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.claims.foreseen import acts, is_ahead, led_by_forecast
from digest.kinds.figures.checks.in_sentence.carried_on import verbs_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.infinitives import future, infinitive
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

VERB_LAST = frozenset({"ja", "ko", "hi", "tr"})
"""Languages whose verbs stand behind the amount."""
_GERMAN, _ENGLISH, _CHINESE = "de", "en", "zh"
_MOST_WORDS = 8
_FIELDS = ("coming", "modals", "behind", "foreseen", "acting", "ahead", "never", "unreal")
"""The lists of words by which an amount may be yet to come, or did not come about."""
_LOOK_BEHIND = 16
_LOOK_FAR_BEHIND = 48
_LOOK_FOR_GERMAN_VERB = 72
_LOOK_BEFORE = 30
_AS_MEANT = re.compile("通り|どおり")  # 予定通り: as planned, and so done
_THAN_MEANT = re.compile(r"(?<!\w)(?:als|wie)\s(?:\w+\s)?$")  # mehr *als* erwartet, *wie* geplant
_OBJECT = re.compile("[にへ](?!な)")  # 計画に反対した: what is meant is not the amount
_SPACED_WORD = re.compile(r"\S+")
_AS_EARLY = re.compile(r"(?<!\w)as\s\w+\sas$")
_CONTACT = re.compile(
    r"(?<=[a-z]\s)(?<!would\s)(?<!could\s)(?<!will\s)(?<!may\s)(?<!might\s)(?:he|she|they|we|I)\s(?=\w)"
)
"""A clause that says more of a noun without a word that joins them: the throws *he missed*."""
_IBERIAN, _OF = ("es", "pt"), re.compile(r"(?<!\w)de\s$")
"""Where a verb's form is a noun behind "de": las listas *de espera*."""
_PLANNED_SUM = re.compile("(?:计划|計劃)[总總]?(?:投资|投資)")
_CHINESE_WILL = ("将", "將")
_CHINESE_OBJECT = re.compile("[带帶送运運移转轉投列交分][离離出到至往进進回走入给給为為成配]")
"""Verbs behind an amount by which 将 before it leads their object: 将40人*送往*医院."""
_HAVING = re.compile(r"\s(?:no|an?|the|any|some|more|less|fewer|to|its|his|her|their)(?!\w)")
"""What follows where "have" is a verb by itself: should have *no* title."""
_SHALL = frozenset({"soll", "sollen"})
_GERMAN_PERFECT = re.compile(r"(?:t|en) (?:haben|sein|worden sein)\W*$")
"""How a clause ends that says with "soll" what is said to have been: soll 5 Millionen gezahlt haben."""
_GERMAN_HAVE = re.compile(r"(?<!\w)(?:habe|haben|hat)(?!\w)|(?<!\w)hatten?(?=.*\s(?:gerechnet|erwartet))")
"""What was expected before it was known: wir *haben* 240 Kinder erwartet."""
_WANTING = frozenset({"will", "wollen"})
_GERMAN_WILL = re.compile(r"(?<!\w)(?:wird|werden|will|wollen)(?!\w)")
_INFINITIVE_CLAUSE = re.compile(r"(?<!\w)(?:zu [a-zäöüß]{2,}|[a-zäöüß]{2,}zu[a-zäöüß]{2,})(?:en|ern|eln)\W*$")
"""How a German clause ends that has no subject: "400 Stellen zu streichen", "40 Millionen Euro auszugeben"."""
_GERMAN_INFINITIVE = re.compile(
    r"(?<!\w)(?!\w*ge\w+(?:en|ern|eln)\W*$)(?!(?:be|ver|er|ent|zer|emp|miss)\w+en\W*$)(?!worden)[a-zäöüß]{2,}(?:en|ern|eln)\W*$"
)
_WANTED = re.compile(r"(?<!\w)[a-zäöüß]{2,}(?:en|ern|eln)\W*$")
_GERMAN_VERB_LAST = re.compile(
    r"(?<!\w)(?!haben|sein|worden)[a-zäöüß]{2,}(?:en|ern|eln)\s(?P<verb>wird|will|wollen|soll|sollen|sollte|sollten|könnte"
    r"|könnten|dürfte|dürften|möchte|möchten)\W*$"
)
"""How a German clause ends that another leads: bevor das Defizit auf 3 Prozent *sinken wird*."""


def word_of_coming(mention: Mention, passage: PassageInSentence) -> str:
    """The word by which the amount is yet to come, or did not come about; "" where there is none."""
    sentence, language = passage.sentence, passage.language
    if not _may_be_to_come(sentence, language):
        return ""
    own = clause_of(clauses(sentence, language), mention.core)
    led = max(own.start, mention.led.start)  # the "as" of "as much as" begins no clause
    if words_of(language, "norms").search(sentence[max(own.start, led - _LOOK_BEFORE) : own.end]):
        return ""
    verb, is_meant = _verb_before(mention, own, passage)
    if verb:
        return verb if is_meant else ""
    return (
        _last_verb(mention, own, passage)
        or _said_behind(mention, own, passage)
        or led_by_forecast(sentence[own.start : led], language)
        or acts(mention, passage)
        or is_ahead(mention, f"{verbs_of(mention, passage)}{sentence[own.start : own.end]}", language)
        or _never(own, led, passage)
    )


def _may_be_to_come(sentence: str, language: str) -> bool:
    """Whether any word of `sentence` may be one of those below, as in most it is not. In German, infinitives may."""
    return (
        language.split("-")[0].lower() == _GERMAN
        or lists_of(language, *_FIELDS).may_be_in(sentence)
        or future(language).search(sentence.casefold()) is not None
    )


def _verb_before(mention: Mention, own: Span, passage: PassageInSentence) -> tuple[str, bool]:
    """The verb of what is to come before the amount, and whether it does say that here."""
    sentence, language = passage.sentence, passage.language
    tongue = language.split("-")[0].lower()
    led = max(own.start, mention.led.start)
    before = sentence[own.start : led]
    carried = verbs_of(mention, passage)
    governing = f"{_main(carried, language)}{before}" if carried else governing_words(before, language)
    if tongue != _ENGLISH and sentence.lstrip("\"'«„“‘»¿¡").startswith(governing.lstrip("\"'«„“‘»¿¡ ")[:_MOST_WORDS]):
        governing = governing.casefold() if tongue != _GERMAN else governing  # *Queremos* chegar a
    found_all = words_of(language, "coming", any_case=False).finditer(governing)
    verbs = (each for each in found_all if not (tongue in _IBERIAN and _OF.search(governing, 0, each.start())))
    if found := next(verbs, None):
        is_hearsay = tongue == _GERMAN and found[0] in _SHALL and _GERMAN_PERFECT.search(sentence[own.start : own.end])
        is_sums = not _is_money(mention) and _PLANNED_SUM.search(governing) is not None
        return found[0], not is_hearsay and not is_sums
    if found := future(language).search(governing):
        return found[0], True
    found = words_of(language, "modals", any_case=False).search(governing)
    if found and infinitive(language).match(f"{governing}{sentence[led:]}", found.end()):
        return found[0], True
    is_next = tongue == _CHINESE and governing.endswith(_CHINESE_WILL)  # 增长*将*超过140%
    is_next = is_next and not _CHINESE_OBJECT.search(sentence[mention.core.end : own.end])
    return (governing[-1], True) if is_next else ("", False)


def _last_verb(mention: Mention, own: Span, passage: PassageInSentence) -> str:
    """The verb of a German clause whose infinitive is its last word, or that of the clause which leads it."""
    sentence, language = passage.sentence, passage.language
    if language.split("-")[0].lower() != _GERMAN:
        return ""
    clause = sentence[own.start : own.end]
    if will := _german_will(clause, sentence[own.start : max(own.start, mention.led.start)]):
        return will
    if found := _GERMAN_VERB_LAST.search(clause):
        return found["verb"]
    if not _INFINITIVE_CLAUSE.search(clause):
        return ""
    # Each of several infinitives has the verb of the first: plant, das Werk zu schließen und 50 Stellen zu streichen.
    for each in reversed([part for part in clauses(sentence, language) if part.end <= own.start]):
        before = sentence[each.start : each.end]
        if meant := words_of(language, "intends").search(before):
            return meant[0]
        if not _INFINITIVE_CLAUSE.search(before):
            return ""
    return ""


def _said_behind(mention: Mention, own: Span, passage: PassageInSentence) -> str:
    """The word behind the amount by which it is yet to come."""
    sentence, language = passage.sentence, passage.language
    behind = sentence[mention.core.end : own.end]
    is_last = language.split("-")[0].lower() in VERB_LAST
    others = (each for each in passage.mentions if Qualifier.ORDINAL not in each.quantity.qualifiers)  # am *16.* März
    following = min((each.span.start for each in others if each.span.start >= mention.core.end), default=own.end)
    is_german = language.split("-")[0].lower() == _GERMAN
    far = _LOOK_FOR_GERMAN_VERB if is_german else _LOOK_FAR_BEHIND
    near = _LOOK_BEHIND if is_last else max(0, min(following - mention.core.end, far))
    found = words_of(language, "behind").search(behind[:near])
    if is_german and _GERMAN_HAVE.search(sentence, own.start, own.end):
        return ""
    if found is None or _AS_MEANT.match(behind, found.end()) or _OBJECT.match(behind, found.end()):
        return ""
    return "" if _THAN_MEANT.search(behind, 0, found.start()) else found[0]


def _never(own: Span, led: int, passage: PassageInSentence) -> str:
    """The word by which something did not come about."""
    sentence, language = passage.sentence, passage.language
    contact = _contact(sentence[own.start : led], language)
    start = own.start + (contact.start() if contact else 0)
    never = words_of(language, "never").search(sentence[start : own.end])
    if never and not _HAVING.match(sentence, start + never.end()):
        return never[0]
    return _unreal(sentence, language, own)


def _main(words: str, language: str) -> str:
    """The words of clauses whose verb is theirs: those behind any "when", but for the last of "as early as"."""
    found = words_of(language, "subordinate").finditer(words)
    breaks = [match.end() for match in found if not _AS_EARLY.search(words, 0, match.end())]
    main = words[breaks[-1] :] if breaks else words
    asked = words_of(language, "asked").search(main)
    return main[: asked.start()] if asked else main


def _is_money(mention: Mention) -> bool:
    return mention.quantity.unit is not None and mention.quantity.unit.kind is UnitKind.CURRENCY


def governing_words(before: str, language: str) -> str:
    """The words of a clause before an amount whose verb is the amount's: the last of them, behind any "when"."""
    breaks = [match.end() for match in words_of(language, "subordinate").finditer(before)]
    near = before[breaks[-1] :] if breaks else before
    near = _behind_question(near, language)
    if contact := _contact(near, language):
        near = near[contact.start() :]
    if near.rfind("(") > near.rfind(")"):  # what stands in brackets is no part of what the verb says
        near = near[near.rfind("(") + 1 :]
    words = [match.start() for match in _SPACED_WORD.finditer(near)]
    return near[words[-_MOST_WORDS] :] if len(words) > _MOST_WORDS else near


def _behind_question(before: str, language: str) -> str:
    """What stands behind the comma that ends a question within a sentence: what may be behind this, showing."""
    asked = list(words_of(language, "asked").finditer(before))
    end = before.find(",", asked[-1].end()) if asked else -1
    return before[end + 1 :] if end >= 0 else before


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
    if found is None:
        return ""
    ending = _WANTED if found[0] in _WANTING else _GERMAN_INFINITIVE
    return found[0] if ending.search(clause) else ""
