"""An amount as an editor writes it: `8.4m [people]` has in brackets the unit that the article's passage lacks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.amounts.unreadable import unreadable
from digest.kinds.figures.checks.average_words import says_average
from digest.kinds.figures.checks.in_sentence.part_links import joins_part
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.amount import Qualifier
from digest.quantities.east_asian import LANGUAGES
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.mentions import mentions
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import even, visible
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention

_SHARES = "%‰٪％"
_WORD = re.compile(r"[^\W\d_]+")
_REST = re.compile(r"(?:[\s,&/'’-]{1,3}[^\W\d_]{1,40}){1,8}\.?")
_SURE = frozenset({"en", "de"})
"""Languages in which the noun that an amount counts is told from other words behind it."""
_FREE = frozenset({"pl", "ru", "tr", "hi"})
"""Languages in which a verb or an adverb may as well follow a number."""
_LINKING = frozenset({"es", "pt", "fr", "it"})
"""Romance languages, in which what is counted in millions has a "de" before it: what has none is no noun of theirs."""
_SCALED = re.compile(r"(?:milh|bilh|trilh|mill|bill|mili|tril)\w+$", re.IGNORECASE)
_LINK = re.compile(r"\s(?:de|d'|d’|di)\b")
_PART_AND_WHOLE = 2
_NEAR = 4
_COINS = 100
_EASTERN_REST = re.compile(r"\s?[^\W\d_]{1,16}")
_EASTERN_COUNTER = re.compile(r"[^\W\d_]{0,2}")
"""A counter that may not be known as one, and so is left behind the number: 14*표*."""
_LEAD = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2},?\s")
_MEASURED = frozenset(CountedKind) - {CountedKind.THINGS, CountedKind.COUNT, CountedKind.SHARE, CountedKind.SCORE}
_EASTERN_LEAD = re.compile(r"[^\W\d_]{1,12}(?:\s[^\W\d_]{1,12})?\s?")
OCCURRENCES = frozenset("mal times fois veces vezes volte keer gånger ganger gange razy раз раза 回 次".split())
"""What counts how often something was, which is how many there were of it."""
_BRACKETED = re.compile(r"(?P<amount>[^\[\]]*[^\[\]\s])\s*\[\s*(?P<unit>[^\[\]]*[^\[\]\s])\s*\](?P<behind>\s[^\[\]]+)?")


class WrittenAmount(Struct, frozen=True):
    """What stands in `value` or `also`: the amount that its passage must say, and the editor's unit, "" for none."""

    amount: Quantity
    unit: str = ""
    rest: str = ""
    """Words behind the amount that no grammar here reads, and the passage must have: "and military personnel"."""
    behind: str = ""
    """What of the amount stands behind the brackets: 1.5 million [pounds] *a year*."""
    lead: str = ""
    """Words before the amount, where what it counts stands there, and the passage must have them: 従業員100人."""

    def shown(self, verified: Quantity) -> Quantity:
        """`verified`, the amount as its sentence reads it, with the editor's unit in brackets."""
        if self.rest and self.rest not in verified.written:
            gap = "" if self.rest.startswith(",") else " "
            written, after = f"{verified.written}{gap}{self.rest}", f"{verified.after}{gap}{self.rest}".strip()
            verified = replace(verified, written=written, after=after)
        if self.lead:
            verified = replace(verified, written=self.lead + verified.written, before=self.lead + verified.before)
        if not self.unit:
            return verified
        head = self.amount.written.removesuffix(self.behind).rstrip()
        named = quantity.parse(f"{head} {self.unit}")
        unit = named.unit if named and named.unit and named.number == self.amount.number else None
        if named and named.unit and is_coin(named, self.amount):
            unit = named.unit
            upper = None if verified.upper is None else verified.upper / _COINS
            verified = replace(verified, number=named.number, upper=upper)
        unit = unit or Unit(UnitKind.NOUN, self.unit)
        return replace(
            verified,
            unit=unit.rated(verified.unit.per) if verified.unit and verified.unit.per else unit,
            counted=verified.counted or self.unit,
            written=self._with_unit(verified.written),
            after=self._with_unit(verified.after),
        )

    def _with_unit(self, words: str) -> str:
        """`words` of the amount with the brackets where the editor has them."""
        behind = self.behind if words.endswith(self.behind) else ""
        return " ".join(filter(None, (words.removesuffix(behind).rstrip(), f"[{self.unit}]", behind)))


def read_written(written: str, key: str, language: str) -> tuple[WrittenAmount | None, tuple[Finding, ...]]:
    """The amount in `written`, in `language`; None, and why, where it is none."""
    bracketed = _BRACKETED.fullmatch(written.strip())
    behind = (bracketed["behind"] or "").strip() if bracketed else ""
    head = bracketed["amount"] if bracketed else written
    bare = f"{head} {behind}" if behind else head
    unit = " ".join(bracketed["unit"].split()) if bracketed else ""
    amount = quantity.parse(bare, language)
    rest = ""
    if amount is None and bare.endswith("."):  # 101 min.
        amount = quantity.parse(bare[:-1], language)
    if amount is None and not unit:
        amount, rest = _leading(bare, language)
    if amount is None and not unit and (led := _led(bare, language)):
        return led, ()
    if amount is None:
        return None, (Finding(Code.AMOUNT_UNREADABLE, key, *unreadable(bare, language)),)
    if not unit:
        return WrittenAmount(amount, rest=rest), ()
    if _changes(unit, head, language):
        return None, (
            Finding(
                Code.AMOUNT_UNREADABLE,
                key,
                f"{unit!r} in brackets would change the amount {bare!r}",
                "brackets hold what is counted, such as [people] or [euros]; all else is the article's to say",
            ),
        )
    if amount.unit is not None and amount.unit.kind is not UnitKind.NOUN:
        return None, (
            Finding(
                Code.AMOUNT_UNREADABLE,
                key,
                f"{bare!r} has a unit, and {unit!r} in brackets would be a second",
                "take the brackets out, or say it in the label",
            ),
        )
    return WrittenAmount(amount, unit, behind=behind), ()


def with_bracket_left(written: str) -> tuple[str, str] | None:
    """What stands in `written` before brackets that end it, and the unit in them; None where none do."""
    bracketed = _BRACKETED.fullmatch(written.strip())
    return (bracketed["amount"], " ".join(bracketed["unit"].split())) if bracketed and not bracketed["behind"] else None


def named_by_editor(verified: Quantity, unit: str, mention: Mention, language: str) -> WrittenAmount | None:
    """An amount that its passage bears out, with the editor's unit in brackets; None where it has one of its own, or
    the brackets would change it."""
    said = mention.quantity
    if said.unit is not None or _changes(unit, said.written, language):
        return None
    return WrittenAmount(verified, unit)


def _leading(written: str, language: str) -> tuple[Quantity | None, str]:
    """The amount that `written` begins with, if no other follows, and the words behind it; None where there is none.

    What the words say does not matter where they are the article's: readers see them.
    """
    found = mentions(written, language)
    if not found or found[0].span.start or not grammar(language).lexicon.known:
        return None, ""
    rest = written[found[0].span.end :]
    if len(found) == _PART_AND_WHOLE and _is_part(written, found[0], found[1], language):  # 120 postes sur 277
        return quantity.parse(written[: found[0].span.end], language), rest.strip()
    if len(found) != 1:
        return None, ""
    is_eastern = language.split("-")[0] in LANGUAGES and _EASTERN_REST.fullmatch(rest)
    joins = rest[:1].isspace() or rest[:1] == "/" or (rest[:1] == "," and found[0].quantity.unit is not None)
    if not is_eastern and not (joins and _REST.fullmatch(rest)):
        return None, ""
    lexicon, last = grammar(language).lexicon, rest.split()[-1].casefold()
    if last in lexicon.prepositions or last in lexicon.per or last in lexicon.stops:
        return None, ""
    return quantity.parse(written[: found[0].span.end], language), rest.strip()


def _led(written: str, language: str) -> WrittenAmount | None:
    """The amount that `written` ends with, behind a noun of an East Asian language and nothing else: 従業員100人; or
    behind the noun of what is measured, which may be an average of it: *mean age* 57.5 years.

    As with words behind an amount, what the noun says does not matter, where it is the article's.
    """
    if not grammar(language).lexicon.known:
        return _led_by_unknown(written, language)
    if language.split("-")[0] not in LANGUAGES:
        return _measured(written, language)
    found = mentions(written, language)
    if len(found) != 1 or found[0].is_named or not _EASTERN_COUNTER.fullmatch(written, found[0].span.end):
        return None
    start = found[0].span.start
    if not _EASTERN_LEAD.fullmatch(written, 0, start):
        return None
    amount = quantity.parse(written[start:], language)
    named = quantity.parse(f"1{written[:start].strip()}", language)
    is_unit = named is not None and named.unit is not None and named.unit.kind is not UnitKind.NOUN  # 원 230명
    return WrittenAmount(amount, lead=written[:start]) if amount and not is_unit else None


def _led_by_unknown(written: str, language: str) -> WrittenAmount | None:
    """The amount that `written` ends with, behind a few words of a language whose words for amounts are not all known.

    Their readers see them with the amount; whether they change it is asked.
    """
    found = mentions(written, language)
    if len(found) != 1 or found[0].is_named or found[0].span.end != len(written):
        return None
    start = found[0].span.start
    if not _LEAD.fullmatch(written, 0, start):
        return None
    amount = quantity.parse(written[start:], language)
    return WrittenAmount(amount, lead=written[:start]) if amount else None


def asked_lead(written: WrittenAmount, mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """The question what the words before an amount mean, in a language whose words for amounts are not all known."""
    if not written.lead or grammar(passage.language).lexicon.known:
        return ()
    words = written.lead.strip()
    return (
        Finding(
            Code.QUALIFIER_UNKNOWN,
            "at",
            f"this tool does not know what {quoted(words)} before {quoted(written.amount.written)} says of the amount",
            "accept it if readers of the language are told what the article says",
            passage.sentence[: mention.span.end][-len(written.lead) - len(written.amount.written) :],
        ),
    )


def _measured(written: str, language: str) -> WrittenAmount | None:
    found = mentions(written, language)
    if len(found) != 1 or found[0].span.end != len(written):
        return None
    start = found[0].span.start
    words = [word.casefold() for word in _WORD.findall(written[:start])]
    if words and words[-1] in labelling_of(language).of:
        words = words[:-1]
    if not words or not _LEAD.fullmatch(written, 0, start) or words[-1] not in _measures(language):
        return None
    if not all(says_average(word, language) for word in words[:-1]):
        return None
    amount = quantity.parse(written[start:], language)
    return WrittenAmount(amount, lead=written[:start]) if amount else None


@lru_cache(maxsize=16)
def _measures(language: str) -> frozenset[str]:
    """The nouns of a language for how much of something there is: age, weight, magnitude."""
    words = labelling_of(language)
    return frozenset({*words.ages, *(noun for noun, kind in words.kinds.items() if kind in _MEASURED)})


def _is_part(written: str, part: Mention, whole: Mention, language: str) -> bool:
    """Whether no more than "of the" stands between two amounts, a part and its whole, which ends the text."""
    between = written[part.span.end : whole.span.start]
    is_less = whole.quantity.upper is None and part.quantity.number < whole.quantity.number
    return is_less and whole.span.end == len(written) and joins_part(between, part.quantity, language)


def _changes(unit: str, bare: str, language: str) -> bool:
    """Whether the words in brackets are more than a unit: a number, a share, a rate, or words such as "at least"."""
    if any(unicodedata.category(each) in ("Nd", "Nl", "No") or each in _SHARES for each in unit):
        return True
    words = _WORD.findall(unit)
    phrases = (" ".join(words[start:end]) for end in range(1, len(words) + 1) for start in range(max(0, end - 3), end))
    written = [f"{bare} {unit}", *(text for each in phrases for text in (f"{each} {bare}", f"{bare} {each}"))]
    for tongue in dict.fromkeys((language, "en")):
        amount = quantity.parse(bare, tongue)
        if amount is None:
            continue
        for read in (quantity.parse(each, tongue) for each in written):
            if read is None:
                continue
            rate = read.unit.per if read.unit else ""
            if read.unit is not None and read.unit.kind is UnitKind.PERCENT and amount.unit is None:
                return True
            is_other = read.number != amount.number and not (read.written == written[0] and is_coin(read, amount))
            if is_other or rate or set(read.qualifiers) != set(amount.qualifiers):
                return True
    return False


def is_coin(named: Quantity, amount: Quantity) -> bool:
    """Whether `named`, the amount with the editor's unit, is as many coins as the amount is: 25 [pence]."""
    is_money = named.unit is not None and named.unit.kind is UnitKind.CURRENCY
    return is_money and named.number * _COINS == amount.number


def not_in_passage(written: WrittenAmount, passage: PassageInSentence) -> Finding | None:
    """What is wrong where words behind the amount or before it are not those of the passage."""
    rest, lead, words = (even(visible(text)).casefold() for text in (written.rest, written.lead, passage.passage))
    if lead[-1:].isspace():  # mean age 57.5 years
        lead += even(written.amount.written).casefold().split()[0]
    has_lead = re.search(rf"(?<![^\W\d_]){re.escape(lead)}", words) is not None
    if has_lead and re.search(rf"{re.escape(rest)}(?!(?<=\d)[.,]?\d)", words):
        return None
    return Finding(
        Code.FIGURE_DISAGREES,
        "",
        f"the figure says {quoted(written.rest or written.lead.strip())}, its passage says {quoted(passage.passage)}",
        "write these words as the passage does, or leave them out",
    )


def _other_money(written: WrittenAmount, mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """The doubt where brackets name a currency, and all other money of the sentence is in another."""
    named = [quantity.parse(f"{written.amount.written} {written.unit}", each) for each in (passage.language, "en")]
    told = {each.unit.code for each in named if each and each.unit and each.unit.kind is UnitKind.CURRENCY}
    said = {
        other.quantity.unit.code
        for other in passage.mentions
        if other is not mention and other.quantity.unit and other.quantity.unit.kind is UnitKind.CURRENCY
    }
    if not told or len(said) != 1 or told & said:
        return ()
    return (
        Finding(
            Code.LABEL_IN_DOUBT,
            "value",
            f"the figure counts [{written.unit}], and the other money of the sentence is in {said.pop()}",
            "write the currency that the article means",
            passage.sentence,
        ),
    )


def _is_measure(written: WrittenAmount, language: str) -> bool:
    """Whether what stands in brackets is money or a physical unit, which what follows the number need not be."""
    named = [quantity.parse(f"{written.amount.written} {written.unit}", each) for each in (language, "en")]
    return any(each.unit.kind is not UnitKind.NOUN for each in named if each and each.unit)


def has_unit(written: WrittenAmount, passage: PassageInSentence) -> Finding | None:
    """What is wrong where the editor's unit stands in brackets, and the passage has one itself."""
    for mention in passage.touched:
        said = mention.quantity
        if said.unit and said.unit.kind is not UnitKind.NOUN and said.number == written.amount.number:
            return Finding(
                Code.FIGURE_DISAGREES,
                "",
                f"the figure counts [{written.unit}], the article says {quoted(said.written)}",
                f"brackets are for a unit that the article lacks: write {quoted(said.written)}",
            )
    return None


def contradiction(written: WrittenAmount, mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """What is wrong where the article itself names another unit than the brackets."""
    said = mention.quantity
    if not written.unit or Qualifier.ORDINAL in said.qualifiers:
        return ()
    if said.unit is None:
        return _other_money(written, mention, passage)
    whole = passage.sentence[mention.span.start : mention.span.end]
    if said.unit.kind is not UnitKind.NOUN:
        return (
            Finding(
                Code.FIGURE_DISAGREES,
                "",
                f"the figure counts [{written.unit}], the article says {quoted(whole)}",
                "brackets are for a unit that the article lacks: write the article's",
            ),
        )
    if said.counted.casefold() in (*OCCURRENCES, *labelling_of(passage.language).counting):  # 40 *others*
        return ()
    words = written.unit.split()
    if said.counted and any(alike(word, other) for word in words for other in _WORD.findall(said.counted)):
        return ()
    language = passage.language.split("-")[0]
    near = _WORD.findall(passage.sentence[mention.core.end :])[:_NEAR]
    is_near = any(alike(word, other) for word in words for other in near)
    if language in _LINKING and _SCALED.search(passage.sentence, mention.core.start, mention.core.end):
        is_near = is_near or not _LINK.match(passage.sentence, mention.core.end)
    if language in _FREE or (language not in _SURE and (_is_measure(written, passage.language) or is_near)):
        return ()
    if said.counted and said.counted in whole and len(said.counted.split()) == 1:
        return (
            Finding(
                Code.LABEL_IN_DOUBT,
                "value",
                f"the figure counts [{written.unit}], and the article {said.counted!r}",
                "write what the article counts, and take the word into `at`",
                whole,
            ),
        )
    return ()
