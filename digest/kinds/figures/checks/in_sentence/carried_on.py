"""The clause whose verb an amount's own clause goes on with: *will cut* costs, saving $5m, and 40 jobs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_MARKS = " ,;:–—-"
_FIRST = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PARTICIPLE = re.compile(
    r"(?:thus\s|thereby\s|potentially\s)?(?!(?:including|excluding|according|following|regarding|concerning|during|owing|being"
    r"|having|saying|adding|noting|citing|using|employing|depending|ranging|counting|barring|pending)\b)[a-z]{2,}ing\b"
)
_GERUND = re.compile(r"(?!cuando|quando|siendo|sendo|essendo|incluyendo|incluindo)[a-zà-ÿ]{2,}(?:ando|endo|iendo)\b")
_GERUNDS = frozenset({"es", "pt", "it"})
_ENGLISH, _GERMAN = "en", "de"
_OBJECT_END = re.compile(r"(?<!\w)(?!ge\w+en\W*$)[a-zäöüß]{2,}(?:en|ern|eln)\W*$")
_GERMAN_FINITE = re.compile(r"(?<!\w)(?:ist|sind|war|waren|hat|haben|hatte|hatten|wurde|wurden|wird|werden)(?!\w)")
_FINITE = frozenset(assertions("en").past) | frozenset(
    "is are was were has had have did does do will would could should may might can must says said told left set"
    " cost".split()
)
_FARTHEST = 2
_TIME_ALONE = re.compile(r"[^\W\d_]{1,4}\s(?:[^\W\d_]+\s){0,2}(?:19|20)\d\d")
_MOST_BEFORE = 8


def verbs_of(mention: Mention, passage: PassageInSentence) -> str:
    """The words of the clauses before the amount's own whose verb is its verb too; none where it has one itself."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence):
        return ""
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    found: list[str] = []
    for part in reversed([part for part in parts if part.end <= own.start]):
        lead = sentence[own.start : max(own.start, mention.led.start)] if not found else _text(sentence, own)
        if len(found) == _FARTHEST or not _goes_on(lead, _text(sentence, own), own, passage):
            break
        found.append(_text(sentence, part))
        own = part
    return "".join(reversed(found))


def is_from_main_verb(words: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether `words` stand before the amount's clause, which begins with a participle, in English, and so may tell
    what is there beside what they say of another time: *is set to* raise $9bn, pricing its shares at $5."""
    sentence, language = passage.sentence, passage.language
    if language.split("-")[0].lower() != _ENGLISH:
        return False
    own = clause_of(clauses(sentence, language), mention.core)
    clause = _text(sentence, own).lstrip(_MARKS)
    return own.start > 0 and words not in clause and _PARTICIPLE.match(clause) is not None


def verb_of_objects(mention: Mention, passage: PassageInSentence) -> str:
    """The words of the clause before, where the amount is one more object of its verb, in English: its own clause
    begins with "and" and the amount, and has no verb. Expected 97 cents a share *and $3.6 billion* in revenue."""
    sentence, language = passage.sentence, passage.language
    if language.split("-")[0].lower() != _ENGLISH:
        return ""
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    before = next((part for part in parts if part.end == own.start), None)
    joins = words_of(language, "joins").match(sentence[own.start : mention.led.start].strip(_MARKS))
    if before is None or joins is None or joins.end() < len(sentence[own.start : mention.led.start].strip(_MARKS)):
        return ""
    words = (word.strip(_MARKS) for word in _text(sentence, own).split())
    return "" if any(word in _FINITE or word.endswith("ed") for word in words) else _text(sentence, before)


def _text(sentence: str, part: Span) -> str:
    return sentence[part.start : part.end]


def _goes_on(lead: str, clause: str, own: Span, passage: PassageInSentence) -> bool:
    """Whether a clause, whose words before its amount are `lead`, has no verb of its own that says what is."""
    language = passage.language
    tongue = language.split("-")[0].lower()
    words = lead.strip(_MARKS)
    joins = words_of(language, "joins").match(words)
    if joins:
        return _is_joined(words[joins.end() :].strip(), clause, tongue)
    if own.start == 0:
        return False
    if words_of(language, "carrying").match(words):
        return True
    if tongue == _ENGLISH and _PARTICIPLE.match(words):
        return True
    if tongue in _GERUNDS and _GERUND.match(words):
        return True
    small = grammar(language).lexicon.prepositions - frozenset(assertions(language).subordinate)
    led = (*labelling_of(language).to, *labelling_of(language).by, *small)
    if words.casefold() in led or _TIME_ALONE.fullmatch(words):  # by 3%, *to* $5bn
        return True
    return not words and _is_after_time(own, passage)


def _is_after_time(own: Span, passage: PassageInSentence) -> bool:
    """Whether a clause goes on behind no more than a time: will have saved, *in 2030*, 6 million tonnes."""
    parts = clauses(passage.sentence, passage.language)
    before = next((part for part in parts if part.end == own.start), None)
    words = _text(passage.sentence, before).strip(_MARKS) if before else ""
    return _TIME_ALONE.fullmatch(words) is not None


def _is_joined(words: str, clause: str, tongue: str) -> bool:
    """Whether what stands behind "and" has no subject, nor a verb that says what is: and *hire* 400 people."""
    if tongue == _GERMAN:
        return _OBJECT_END.search(clause) is not None and _GERMAN_FINITE.search(clause) is None
    first = _FIRST.match(words)
    if first is None or not first[0].islower():
        return False
    word = first[0]
    if tongue == _ENGLISH:
        return word not in _FINITE and not word.endswith(("ed", "s", "ing", "ly")) and _is_verb(words)
    return word.endswith(tuple(assertions(tongue).infinitives)) and " " in words


def _is_verb(words: str) -> bool:
    """Whether the first of an English clause's words is a verb, as far as its place tells: and *hire up to*."""
    rest = words.split()[1:]
    return len(words.split()) <= _MOST_BEFORE and not any(word in _FINITE or word.endswith("ed") for word in rest)
