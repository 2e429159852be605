"""Whether a label's words stand in the part of the sentence that is of another amount."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.labels.kinds import before_participle
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, says_what_happened, told, union
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import even, one_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_PAUSE = re.compile(r"[,;]\s")
_FIRST = re.compile(r"[^\W\d_]+")
_LEAST_COVERED = 2 / 3
_LEAST_HITS = 2
_NEAR = 40
_GERMAN = "de"


def part_of_whole(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The part, where this amount is the whole that the sentence begins with, and the label says what the sentence says
    of the part: out of 900 sheep, 12 *were shorn*."""
    sentence, language = passage.sentence, passage.language
    lead = sentence[: mention.span.start].strip().casefold()
    after = [each for each in others if each.span.start >= mention.span.end]
    if not after or lead not in grammar(language).lexicon.parts_of:
        return None
    part = clause_of(clauses(sentence, language), after[0].core)
    if part.start < mention.core.end:
        return None
    counted = union(told(mention.quantity.counted, language))
    words = [word for word in told(label, language) if not among(word, counted)]
    there = union(told(_text(sentence, part), language))
    return after[0] if words and all(among(word, there) for word in words) else None


def part_or_whole(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The part that an amount is the whole of, where the label says what the sentence says of the part alone; or the
    whole, where this is the part: of 17 bridges that are old, *of which* five *are closed*."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence):
        return None
    for other in others:
        whole, part = sorted((mention, other), key=lambda each: each.span.start)
        if not _is_part(part, whole, passage):
            continue
        following = (each.span.start for each in passage.mentions if each.span.start > part.span.start)
        led = partitive(language).search(sentence, whole.span.end, part.span.start)
        lead = sentence[led.end() : part.span.start] if led else ""  # of which *it has kept* 23%
        behind = sentence[part.core.end : min(following, default=len(sentence))]
        of_part = union(told(f"{lead} {behind}", language))
        of_whole = union(told(sentence[: led.start() if led else part.span.start], language))
        counted = union(told(whole.quantity.counted, language))
        words = [word for word in told(label, language) if not among(word, counted)]
        own, theirs = (of_whole, of_part) if mention is whole else (of_part, of_whole)
        if words and all(among(word, theirs) and not among(word, own) for word in words):
            return other
    return None


def word_of_part(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The part that stands behind an amount and its words, where a word of the label is among those that the sentence
    says of that part alone: 90 houses, of which 40 *brick ones*, of "Brick houses destroyed"."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence) or partitive(language).search(label):
        return None
    behind = [each for each in others if each.span.start >= mention.span.end]
    part = min(behind, key=lambda each: each.span.start, default=None)
    if part is None or not _is_part(part, mention, passage):
        return None
    if any(each.quantity.unit_kind not in (None, UnitKind.NOUN) for each in (mention, part)):
        return None
    following = (each.span.start for each in passage.mentions if each.span.start > part.span.start)
    end = clause_of(clauses(sentence, language), part.core).end
    of_part = told(f"{part.quantity.counted} {sentence[part.core.end : min([*following, end])]}", language)
    of_whole = union(told(f"{sentence[: part.span.start]} {mention.quantity.counted}", language))
    alone = union(tuple(word for word in of_part if not among(word, of_whole)))
    return part if any(among(word, alone) for word in told(label, language)) else None


def _is_part(part: Mention, whole: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is a part of the one before it: six bridges, *of which* three; six bridges, three *of them*."""
    if any(whole.span.end <= each.span.start < part.span.start for each in passage.mentions):
        return False
    pattern = partitive(passage.language)
    said = pattern.search(passage.sentence, whole.span.end, part.span.start)
    if said and not _PAUSE.search(passage.sentence, said.end(), part.span.start):  # 300 *of them* burned, 175 sank
        return True
    return pattern.match(passage.sentence[part.core.end :].lstrip()) is not None


@lru_cache(maxsize=16)
def partitive(language: str) -> re.Pattern[str]:
    """What matches words by which an amount counts a part of what the one before it counts."""
    words = labelling_of(language).partitive
    return re.compile(rf"(?<!\w){one_of(words)}(?!\w)" if words else r"(?!)")


def is_part_of_it(mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether an amount counts a part of what the one before it counts: 17 bridges, *of which* five."""
    earlier = [each.span.end for each in others if each.span.end <= mention.span.start]
    words = partitive(passage.language)
    return bool(earlier and words.search(passage.sentence, earlier[-1], mention.span.start))


def standing_with(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount in whose part of the sentence the label's words stand, where none of them is among the words
    that the amount's own part has and the other has not.

    What stands before an earlier amount may be said of this one too, unless its part has a subject of its own. A label
    with words that are nowhere in the sentence may say the same in other words; and one of which more than half are of
    the amount's own part, what it counts among them, has the rest from elsewhere.
    """
    sentence, language = passage.sentence, passage.language
    words = told(before_participle(label, language), language)
    if not words:
        return None
    parts = phrases(sentence, language)
    own = told_part(parts, mention, passage)
    own_words = told(_text(sentence, own), language)
    own_keys = union(own_words)
    missing = [word for word in words if not among(word, own_keys)]
    counted = union(told(mention.quantity.counted, language))
    is_counted = any(among(word, counted) for word in words)
    if not missing or (is_counted and 2 * len(missing) < len(words)):
        return None
    is_told = any(says_what_happened(word, language) for word in own_words)
    found = []
    for other in others:
        if is_share_of_all(other, mention, words, passage):
            continue
        part = told_part(parts, other, passage)
        if part.start == own.start or other.core.start < own.end <= other.core.end:
            continue
        start = part.start
        if part.start < own.start and not (has_subject(sentence, own, mention, language) or is_told):
            start = max(start, min(other.span.start, part.end))
        other_words = told(_text(sentence, part, start), language)
        if is_counted and count_alike(mention, other):  # 36 electoral votes, and 304 votes: electoral ones as well
            kinds = told(other.quantity.counted, language)[:-1]
            other_words = tuple(word for word in other_words if word not in kinds)
        is_first = own.start < part.start and is_edgeless(sentence)
        alone = _behind_topic(sentence, own, mention, language) if is_first else own_words
        led = union(told(sentence[: min(own.start, part.start)], language))  # what is said of both, before both
        lacking = [word for word in missing if not among(word, led)]
        if _belongs(words, lacking, alone, other_words, sentence, language) and not _says(
            label, alone, other_words, language
        ):
            found.append(other)
    return found[0] if found else None


def count_alike(one: Mention, other: Mention) -> bool:
    """Whether two amounts count things of one name."""
    first, second = one.quantity.counted.split()[-1:], other.quantity.counted.split()[-1:]
    return bool(first and second) and alike(first[0], second[0])


def is_share_of_all(other: Mention, mention: Mention, words: tuple[Keys, ...], passage: PassageInSentence) -> bool:
    """Whether the other amount is a share of what the label names, and this one counts the same: 5.3 million, or 20% of
    the *workers*; 900 people, 82% of all *new workers*."""
    own, unit = mention.quantity.unit, other.quantity.unit
    if unit is None or unit.kind is not UnitKind.PERCENT or (own is not None and own.kind is not UnitKind.NOUN):
        return False
    behind = "" if own is None else passage.sentence[other.core.end : other.core.end + _NEAR]
    whole = union(told(f"{other.quantity.counted} {behind}", passage.language))
    named = sum(among(word, whole) for word in words)
    return named == len(words) if own is None else 2 * named >= len(words)


def told_part(parts: tuple[Span, ...], mention: Mention, passage: PassageInSentence) -> Span:
    """The clause of an amount, with those before it as long as no word says what it is but for the year, or it says
    more of what they are: ", or 0.36%", ", a fall of 5%", ", which was $5m", ", this year 12"."""
    own = clause_of(parts, mention.core)
    for part in reversed([part for part in parts if part.end <= own.start]):
        words = passage.sentence[own.start : mention.led.start] + passage.sentence[mention.core.end : own.end]
        words = without_years(words, passage.language)
        tells = [word for word in told(words, passage.language) if not says_change(word, passage.language)]
        if tells and not begins_relative(passage.sentence, own.start, passage.language):
            break
        own = Span(part.start, own.end)
    return own


def without_years(words: str, language: str) -> str:
    """`words` without those that only say of which year an amount is: 183 fines in 2024, *this year* 647."""
    words = even(words)
    for field in ("this_year", "last_year"):
        words = words_of(language, field).sub(" ", words)
    return words


def _text(sentence: str, part: Span, start: int | None = None) -> str:
    return sentence[part.start if start is None else start : part.end]


def _belongs(
    words: tuple[Keys, ...],
    missing: list[Keys],
    own_words: tuple[Keys, ...],
    other_words: tuple[Keys, ...],
    sentence: str,
    language: str,
) -> bool:
    other_keys = union(other_words)
    hits = [word for word in missing if among(word, other_keys)]
    if not hits:
        return False
    everywhere = union(told(sentence, language))
    covered = sum(among(word, everywhere) for word in words)
    if is_edgeless(sentence):
        if len(hits) < len(words) / 3 or covered < len(words) * _LEAST_COVERED:
            return False
    else:
        elsewhere = len(words) - covered
        if len(hits) < len(missing) - elsewhere or (elsewhere and len(hits) < max(_LEAST_HITS, elsewhere + 1)):
            return False
    alone = [word for word in own_words if not among(word, other_keys)]
    return bool(alone) and not any(among(word, union(tuple(alone))) for word in words)


def _says(label: str, own_words: tuple[Keys, ...], other_words: tuple[Keys, ...], language: str) -> bool:
    """Whether a label has in its end a word that only the amount's own part has: fires *burning* in the *state*."""
    alone = union(own_words) - union(other_words)
    return any(among(word, alone) for word in told(label, language))


def _behind_topic(sentence: str, own: Span, mention: Mention, language: str) -> tuple[Keys, ...]:
    """The words of the amount's part behind its topic, which other parts may have too: 傷は長さ9センチ."""
    topic = sentence.rfind("は", own.start, mention.span.start) + 1
    return told(_text(sentence, own, max(own.start, topic)), language)


def has_subject(sentence: str, own: Span, mention: Mention, language: str) -> bool:
    """Whether the amount's part begins with a subject of its own: "and its profit", "der Gewinn", "Lisbon 7%"."""
    words = labelling_of(language)
    joins = words_of(language, "joins")
    before = sentence[own.start : mention.span.start].lstrip(" ,;:、，；–—")
    if joined := joins.match(before):
        before = before[joined.end() :].lstrip()
    if is_edgeless(sentence):  # topics and subjects stand in each part, or are the same
        return True
    first = _FIRST.match(before)
    if first is None:
        return False
    if own.start and first[0][:1].isupper():
        return True
    if first[0].casefold() in words.subjects:  # in German, not a relative pronoun: ", die mehr verdienten"
        return language.split("-")[0] != _GERMAN or before[first.end() :].lstrip()[:1].isupper()
    return any(word.casefold() in words.kinds for word in _WORD.findall(before))
