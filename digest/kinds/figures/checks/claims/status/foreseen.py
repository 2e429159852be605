"""Words beside an amount, other than those before its verb, by which it is foreseen or estimated."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.reading.lexicon import lexicon as speech_lexicon
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.words.listed import ListedWords

_VAGUE = frozenset({Qualifier.ABOUT, Qualifier.PROJECTED, Qualifier.POSSIBLE})
_MEASURED = frozenset({UnitKind.CURRENCY, UnitKind.PERCENT, UnitKind.BASIS_POINT, UnitKind.PHYSICAL})
_MONEY_OR_SHARE = frozenset({CountedKind.MONEY, CountedKind.SHARE})
_MOST_OF_SUBJECT, _EDGELESS_SUBJECT = 7, 6
_MOST_BETWEEN = 5
_LEAD_IN, _EDGELESS_LEAD_IN = 40, 16
_NEXT = 8
_THAT = ("that", "que", "che", "dass")
_OF = ("of", "at", "de", "di", "von", "na")
_OF_AGAIN = frozenset({"de", "di", "d'"})
_WITH_TOTAL = ("a", "of")
_ENGLISH = "en"
_POSSESSIVE = re.compile(r"['’]s\s$")
_NEXT_WORD = re.compile(r"\s([a-z]+)")
_CHANGED = deferred("[増增減减]|상승|하락|증가|감소")
_PAUSE = re.compile(r"[,;]")
_OWNED = re.compile(r"['’]s?(?!\w)")
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BE = re.compile(r"\s(?:not\s)?be\s")


def acts(mention: Mention, passage: PassageInSentence) -> str:
    """The word behind an amount that is the subject of what is to come: $5m *will* be spent; or "". Of things, only
    where something is to be done with them: 12 ministers will meet."""
    sentence, language = passage.sentence, passage.language
    own = clause_of(clauses(sentence, language), mention.core)
    behind = sentence[mention.core.end : own.end]
    found = words_of(language, "acting", any_case=False).search(behind)
    if found is None:
        return ""
    subject = behind[: found.start()]
    if is_edgeless(sentence):
        is_near = len(subject) <= _EDGELESS_SUBJECT and kind_of(mention, language) in _MONEY_OR_SHARE
        return found[0] if is_near else ""
    unit = mention.quantity.unit
    is_measured = unit is not None and unit.kind in _MEASURED
    if not is_measured and not _BE.match(behind, found.end()):
        return ""
    if words_of(language, "subordinate").search(subject) or len(subject.split()) > _MOST_OF_SUBJECT:
        return ""
    if until_content(mention, passage) < mention.core.end + found.start():
        return ""
    return found[0] if _is_subject(mention, passage, in_speech=not is_measured) else ""


def until_content(mention: Mention, passage: PassageInSentence) -> int:
    """Where the clause of an amount ends, or what those whom it counts think begins, which has a subject of its own:
    18% fear *they* could be laid off."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    pronouns = labelling_of(passage.language).pronouns
    if not pronouns or is_edgeless(passage.sentence) or not _is_subject(mention, passage):
        return own.end
    behind = _WORDS.finditer(passage.sentence, mention.core.end, own.end)
    return next((word.start() for word in behind if word[0].casefold() in pronouns), own.end)


def _is_subject(mention: Mention, passage: PassageInSentence, *, in_speech: bool = False) -> bool:
    """Whether nothing but small words stands between the beginning of its clause and the amount; `in_speech` where that
    may begin behind a verb of saying: she said *a total of* 40 boats will be sold."""
    language = passage.language
    own = clause_of(clauses(passage.sentence, language), mention.core)
    before = [word.casefold() for word in _WORDS.findall(passage.sentence[own.start : mention.led.start])]
    small = {*assertions(language).joins, *grammar(language).lexicon.definite, *_THAT}
    if in_speech:
        said = [order for order, word in enumerate(before) if word in assertions(language).saying]
        before = before[said[-1] + 1 :] if said else before
        small |= {*labelling_of(language).total, *_WITH_TOTAL}
    return all(word in small for word in before)


def is_called_ahead(label: str, language: str) -> bool:
    """Whether a label says itself that its amount is promised or laid down: "*Budget* for 2027"."""
    if words_of(language, "coming").search(label):
        return True
    pledged = words_of(language, "pledged").finditer(label)
    if any(not _POSSESSIVE.search(label, 0, found.start()) for found in pledged):  # the world's *need* for food
        return True
    called = words_of(language, "called_ahead").finditer(label)
    return any(not _is_attribute(label[found.end() :], language) for found in called)


def _is_attribute(behind: str, language: str) -> bool:
    """Whether what stands behind an English noun in a label is the noun that it says more of: the *budget deficit*."""
    following = _NEXT_WORD.match(behind) if language.split("-")[0] == _ENGLISH else None
    if following is None or following[1].endswith("ed"):
        return False
    lexicon = grammar(language).lexicon
    return following[1] not in {*lexicon.prepositions, *lexicon.stops, *labelling_of(language).links}


def led_by_forecast(before: str, language: str) -> str:
    """The noun before an amount of what is foreseen, where no more than a few words lead from it to the amount, or it
    is that: raised its *forecast* for growth to 2%; *Ziel* sind 4.800; or ""."""
    if is_edgeless(before):
        found = _eastern_forecast(language).search(before)
        return found["noun"] if found else ""
    nouns = list(words_of(language, "foreseen").finditer(before))
    between = before[nouns[-1].end() :] if nouns else ""
    words = _WORDS.findall(between)
    if not words or len(words) > _MOST_BETWEEN or _PAUSE.search(between):
        return ""
    is_so = bool(speech_lexicon(language).auxiliary.fullmatch(words[0])) and _OF_AGAIN.issuperset(words[1:])
    return nouns[-1][0] if is_so or words[-1].casefold() in _leading(language) else ""


@lru_cache(maxsize=8)
def _eastern_forecast(language: str) -> re.Pattern[str]:
    """What ends so before an amount, where words have no spaces: 利益の*見通し*を645億円から, *전망치* 평균은 9조원,
    *予想*雨量は300ミリ; not what is more than was foreseen."""
    nouns = assertions(language).foreseen
    if not nouns:
        return re.compile(r"(?!)")
    noun = rf"(?P<noun>{one_of(nouns)})"
    brackets = r"(?:値|額)?(?:[（(][^（）()]{1,16}[)）])?"
    of = r"(?:[\u4e00-\u9fff]{1,6}|\s(?:[\uac00-\ud7a3]{2,6}\s)?[\uac00-\ud7a3]{2,6})?"
    amount = r"(?:[^\s、。,]{0,4}\d[^\s、。,]{0,12}(?:から|에서)\s?)?"
    topic = rf"(?:は|が|은|는|이|가|(?:を|을|를)\s?{amount})"
    return re.compile(rf"{noun}{brackets}{of}{topic}\s?(?:約|およそ|약|총|計)?\s?$")


@lru_cache(maxsize=32)
def _leading(language: str) -> frozenset[str]:
    """The words that lead from a noun to its amount; "by" leads to a change of what is foreseen."""
    words = labelling_of(language)
    return frozenset((*words.to, *words.froms, *_OF)) - frozenset(words.by)


def is_ahead(mention: Mention, clause: str, language: str) -> str:
    """The time to come that the clause of an amount says; "" where it says none, or one that owns something: next
    year's tour; nor of a time, which is how long until then."""
    kind = kind_of(mention, language)
    if kind is CountedKind.TIME or (kind is None and is_edgeless(clause)):  # 明年是２０周年
        return ""
    found = words_of(language, "ahead").search(clause)
    return found[0] if found and not _OWNED.match(clause, found.end()) else ""


def estimated(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The words by which an amount is an estimate; "" where the figure takes along that it is not exact, or its label
    says so."""
    sentence, language = passage.sentence, passage.language
    if not _VAGUE.isdisjoint(mention.qualifiers):
        return ""
    words = words_of(language, "estimated")
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    lead = next((part for part in parts if part.end == own.start), None)  # according to estimates, …
    far = _EDGELESS_LEAD_IN if is_edgeless(sentence) else _LEAD_IN
    start = lead.start if lead and own.start - lead.start <= far else own.start
    if called := _called_estimate(language).search(sentence, own.start, mention.led.start):
        return "" if _says_estimate(label, language, words) else called[1]
    found = words.search(sentence[start : own.end])
    if found is None or _says_estimate(label, language, words):
        return ""
    at = start + found.start()
    if is_edgeless(sentence) and _is_said_of_other(at, mention, passage):
        return ""
    low, high = (at, mention.core.start) if at < mention.core.start else (mention.core.end, at)
    end = at + len(found[0])
    if at >= mention.core.end and any(end <= each.core.start <= end + _NEXT for each in passage.mentions):
        return ""  # 20% of the catch, *estimated at* 100,000 tonnes
    is_parted = any(low <= each.core.start < high and each is not mention for each in passage.mentions)
    return "" if is_parted and (at >= own.start or is_edgeless(sentence)) else found[0]


@lru_cache(maxsize=16)
def _called_estimate(language: str) -> re.Pattern[str]:
    """What ends what stands before an amount whose noun is called an estimate: "the *estimated* cash value of"."""
    if language.split("-")[0] != _ENGLISH:
        return re.compile(r"(?!)")
    return re.compile(r"(?<!\w)(?:an|the|its|their)\s(estimated)\s(?:[a-z-]+\s){1,4}of\s$")


def _is_said_of_other(at: int, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word at `at` stands in brackets, in a script without spaces, and so is said of the amount or the noun
    right before these: 8000만 원(소방서 추산), 旅行者数（推計値）は. How much that rose is no estimate by itself."""
    opened = max(passage.sentence.rfind(each, 0, at) for each in "(（")
    if opened <= max(passage.sentence.rfind(each, 0, at) for each in ")）"):
        return False
    before = [each for each in passage.mentions if not each.is_named and each.span.end == opened]
    if before:
        return mention not in before
    return _CHANGED.match(passage.sentence, mention.span.end) is not None


def reckoned(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The verb right before an amount by which somebody reckons so: Acme *estimates* a range of 266 miles; ""
    where the figure takes along that it is not exact, or its label says so."""
    words = assertions(passage.language).reckons
    if not words or not _VAGUE.isdisjoint(mention.qualifiers):
        return ""
    if not any(word in passage.sentence for word in words):
        return ""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    found = _reckoned(passage.language).search(passage.sentence, own.start, mention.led.start)
    if found is None or _says_estimate(label, passage.language, words_of(passage.language, "estimating")):
        return ""
    return found[1]


@lru_cache(maxsize=16)
def _reckoned(language: str) -> re.Pattern[str]:
    """What ends so before an amount: somebody, a verb of reckoning, and a few words."""
    verbs = one_of(assertions(language).reckons)
    return re.compile(rf"(?<=\w\s)({verbs})\s(?:[a-z-]+\s){{0,3}}$")


def _says_estimate(label: str, language: str, words: ListedWords) -> bool:
    estimates = {word for group in labelling_of(language).same for word in group if word.startswith("estimat")}
    return bool(words.search(label)) or any(word.casefold() in estimates for word in _WORDS.findall(label))
