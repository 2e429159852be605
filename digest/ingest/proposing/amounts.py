"""The amounts of a sentence that may be key figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from msgspec.structs import replace

from digest.ingest.proposing.multiples import multiple
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities import quantity
from digest.quantities.amount import Qualifier
from digest.quantities.mentions import Mention, mentions
from digest.quantities.quantity import Quantity
from digest.quantities.units import UnitKind
from digest.text.spans import Span

_SMALLEST = 10
WHOSE = frozenset("ihrer seiner".split())  # a genitive: "310 ihrer 1.540 Stellen"
_MOST_BETWEEN = 2  # words between a part and its whole: "of its"
_MILLION = 1_000_000
_YEARS = range(1900, 2100)
_OPENS = re.compile(
    r"\s*[(（]\s*|,?\s(?:or|oder|ou|o|of)\s|,\s(?:or|oder|ou|o|ovvero|oftewel|etwa|also|soit|about|roughly|approximately"
    r"|around|nearly)\s",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:approximately|roughly|about|etwa|rund|environ|circa|ongeveer|aproximadamente)\s", re.IGNORECASE
)
_SURPASSES = re.compile(r"^(?:supera|superó|superou|rebas|exced|ultrapass)\w* (?:l?[oa]s) ", re.IGNORECASE)
_MORE_THAN = {"es": "más de ", "pt": "mais de "}
_COMMA = re.compile(r",\s")
_CODE = re.compile(r"[A-Z]{3}\d{1,3}")
"""The name of a meeting or a rule, which begins as the code of a currency: COP30."""
_OF_TIME = re.compile(
    r"\b(?:ab|seit|bis|anno|since|from|until|by|depuis|dès|jusqu['’]en|desde|hasta|dal|fino al|até|sinds|vanaf|tot)\s$",
    re.IGNORECASE,
)
_LED_TO = re.compile(r"(?:au total )?à (?!peine |hauteur )|auf (?=[^\W\d])", re.IGNORECASE)
"""What leads up to an amount rather than being part of it: "à quelque 35.000 exemplaires"."""
_OF_ANOTHER = re.compile(r"\b(?:half|a third|a quarter|a tenth|a fraction) of (?:the |a )?$", re.IGNORECASE)
"""Before an amount of which another is told: "less than half of 1 percent"."""
_FRENCH_ORDINAL = re.compile(r"(?:le|la|les|leur|son|sa|l['’])\s?\w{2,}ième\b", re.IGNORECASE)
_ADJECTIVE = re.compile(r"e[rnms]?$|^[\W\d]|^(?:und|oder|bis)$")
"""How German adjectives end before a noun."""
_GERUND = re.compile(r"[aei]ndo$")
_NEXT_WORD = re.compile(r" (?P<word>[^\W\d_][\w’'-]*)")
_NAMED = re.compile(r"\w (?:[A-ZÀ-Þ][\w-]*) $")
"""Before a number of a name: "the LC 500 Convertible"."""
_STREET = re.compile(r"(?:stra(?:ß|ss)e|allee|gasse|platz) $", re.IGNORECASE)
"""Before the number of a house."""
_SIZE = re.compile(r"[\d.,]+-[^\W\d_]+")
_MIDDLE = frozenset("medio meio mezzo".split())
"""Romance words for a half that before "of" are no half: "en medio de"."""
_HOUR = re.compile(r"(?<!\w)(?:at|um|à|a las?|às|alle|om)\s$", re.IGNORECASE)
_HOURS = 24
_TOTALS = frozenset("number total toll count nombre total número zahl gesamtzahl numero totale aantal".split())
_JOINED = re.compile(r"[\d.,]+-[^\W\d]")
_HYPHENED = re.compile(r"-[^\W\d_]+-[^\W\d_]")
_OTHER_DOLLARS = re.compile(r"(?<=[sS])\s(?:de|di) (?:Ta[iï]w[aá]n|Hong[ -]Kong|Singap\w+)")
"""Behind dollars in Romance: those of another country than the United States."""
_CLOSES = re.compile(r"\s*[)）]")
_UNCOUNTED = frozenset({Qualifier.NOT, Qualifier.ORDINAL, Qualifier.SEVERAL})
_MORE = re.compile(
    r"\s(?:more|extra|additional|new|further|fewer|other)\s(?P<what>[a-z][\w-]+(?: a (?:year|month|week|day))?)"
)


class ProposedAmount(NamedTuple):
    """An amount of a sentence: its passage at `span`, how it is written as a figure's value, and what it is converted
    to, which may be empty. `quantity` is what it says."""

    span: Span
    quantity: Quantity
    value: str
    also: str
    counted: str
    """What it counts where its own words leave that out: "Kinder" of "240 Kinder erwartet, und 80 sind gekommen"."""
    is_multiple: bool = False
    """Whether it says how many times as much: "doubled"."""


def amounts(sentence: str, language: str) -> Iterator[ProposedAmount]:
    """The amounts of `sentence` with a unit, and fractions; not small counts, nor mere lengths of time."""
    words = wording(language)
    found = bounded(sentence, language)
    taken: Mention | None = None
    before: Mention | None = None
    for one, other in zip_longest(found, found[1:]):
        if one is taken:
            continue
        end = _converted(sentence, one, other) if other and not _is_size(sentence, one) else None
        taken = other if end else None
        last, before = before, one
        if end and other:
            yield ProposedAmount(
                Span(one.span.start, end), one.quantity, one.quantity.written, other.quantity.written, ""
            )
        elif span := multiple(sentence, one, language):
            yield ProposedAmount(span, one.quantity, sentence[span.start : span.end], "", "", is_multiple=True)
        elif _only_describes(sentence, one, language):
            continue
        elif _counts(one.quantity, words, sentence[one.span.end :]) and not one.listed:
            led = match.end() if (match := _LED_TO.match(one.quantity.written)) else 0
            span = Span(one.span.start + led, one.span.end)
            yield ProposedAmount(span, one.quantity, _without_verb(one.quantity.written[led:], language), "", "")
        elif other and (part := _part_of(sentence, one, other, words)):
            yield part
        elif more := _with_more(sentence, one):
            yield more
        elif elided := _elided(sentence, one, last, words):
            yield elided


def _without_verb(written: str, language: str) -> str:
    """An amount whose bound is a verb, with the words for it that a value has: "más de 12" of "supera los 12"."""
    more = _MORE_THAN.get(language.split("-")[0].lower())
    return _SURPASSES.sub(more, written, count=1) if more else written


def _only_describes(sentence: str, one: Mention, language: str) -> bool:
    """Whether a number is a part of a word or of another amount, a size, a year, or a place in a row."""
    if _OF_ANOTHER.search(sentence[: one.span.start]):
        return True
    if _OTHER_DOLLARS.match(sentence, one.span.end):
        return True
    if _STREET.search(sentence, 0, one.span.start):
        return True
    if one.quantity.counted[:1].isupper() and not wording(language).capital_nouns:
        return bool(_NAMED.search(sentence[: one.span.start]))
    is_ordinal = language.startswith("fr") and bool(_FRENCH_ORDINAL.search(one.quantity.written))
    return is_ordinal or _is_compound(sentence, one) or _is_size(sentence, one) or _is_year(sentence, one)


def _is_compound(sentence: str, one: Mention) -> bool:
    """Whether a number is part of an adjective: "a 14-man list", "der 41-Jährige"."""
    unit = one.quantity.unit
    if unit is not None and unit.kind is UnitKind.PERCENT:
        return bool(_HYPHENED.search(one.quantity.written))
    if unit is None or unit.kind not in (UnitKind.NOUN, UnitKind.PHYSICAL):
        return False
    return sentence[one.core.end : one.core.end + 1] == "-" or bool(_JOINED.match(one.quantity.written))


def _is_size(sentence: str, one: Mention) -> bool:
    """Whether a measure only describes something: "the 27-foot (8.2-meter) monument"."""
    unit = one.quantity.unit
    is_measure = unit is not None and unit.kind is UnitKind.PHYSICAL
    return is_measure and bool(_SIZE.match(sentence, one.core.start))


def _is_year(sentence: str, one: Mention) -> bool:
    """Whether a number is rather a year: "ab 2015 selbst Innenarbeiten"."""
    unit, core = one.quantity.unit, sentence[one.core.start : one.core.end]
    is_bare = unit is not None and unit.kind is UnitKind.NOUN and core.isdigit()
    return is_bare and one.quantity.number in _YEARS and bool(_OF_TIME.search(sentence[: one.core.start]))


def bounded(sentence: str, language: str) -> list[Mention]:
    """Every amount; of the words beside it those that bound it, since a label or a status says the others."""
    limited = quantity.find(sentence, language)
    found = []
    for mention in mentions(sentence, language):
        same = [each for each in limited if each.span.start < mention.core.end and mention.core.start < each.span.end]
        same = [each for each in same if each.quantity.unit is not None or mention.quantity.unit is None]
        if same and same[0].quantity.number == mention.quantity.number and not mention.is_named:
            found.append(replace(mention, span=same[0].span, quantity=same[0].quantity))
        elif not mention.is_named:
            found.append(mention)
    words = wording(language)
    return [_with_noun(sentence, each, words, language) for each in found]


def _with_noun(sentence: str, one: Mention, words: Wording, language: str) -> Mention:
    """An amount whose words end with an adjective, with the noun behind it: "12.000 nuevas viviendas"."""
    counted = one.quantity.counted.casefold()
    is_adjective = counted in words.before_nouns or (bool(words.inflected) and counted.endswith(tuple(words.inflected)))
    following = _NEXT_WORD.match(sentence, one.span.end) if counted and is_adjective else None
    if following is None:
        return one
    no_noun = words.ends | words.links | words.articles | words.copulas | words.pronouns | words.passing | words.verbs
    whole = quantity.parse(sentence[one.span.start : following.end()], language)
    if whole is None or whole.number != one.quantity.number or following["word"].casefold() in no_noun:
        return one
    return replace(one, span=Span(one.span.start, following.end()), quantity=whole)


def _counts(amount: Quantity, words: Wording, behind: str) -> bool:
    if not _UNCOUNTED.isdisjoint(amount.qualifiers):
        return False
    if amount.unit is not None and amount.unit.kind is UnitKind.NOUN and not _is_noun(amount, words):
        return False
    if amount.upper is not None and amount.number in _YEARS and amount.number == amount.number.to_integral_value():
        return False  # from 2 million in 2023 to 3 million
    if amount.unit is None:
        is_part = amount.upper is None and 0 < amount.number < 1 and amount.written.casefold() not in _MIDDLE
        return is_part and next(iter(behind.split()), "").casefold() in words.shares
    if amount.unit.kind is UnitKind.TALLY or _CODE.fullmatch(amount.written):
        return False
    if amount.unit.kind is not UnitKind.NOUN or 0 < amount.number < 1:
        return True
    return amount.number >= _SMALLEST and words.passing.isdisjoint(amount.unit.code.casefold().split())


def _is_noun(amount: Quantity, words: Wording) -> bool:
    """Whether what is said to be counted may be a noun: no verb, and in Romance languages, behind millions, with "de":
    "400 millions devaient" leaves out euros."""
    counted = amount.counted.casefold().split()
    if not counted or not (words.copulas | words.modals).isdisjoint(counted):
        return False
    if words.capital_nouns and not all(each[0].isupper() or _ADJECTIVE.search(each) for each in amount.counted.split()):
        return False  # "50 signalisiert dieser Index"
    if words.future and _GERUND.search(counted[-1]):
        return False  # "los años 60 representando"
    is_romance = bool(words.verbs) and not words.stands_before
    if is_romance and amount.number >= _MILLION and not amount.written[-1].isdigit():
        return any(each in words.shares or each.startswith(("d'", "d’")) for each in amount.written.casefold().split())
    return not (is_romance and amount.counted[:1].isupper() and not amount.counted.isupper())


def _converted(sentence: str, one: Mention, other: Mention) -> int | None:
    """Where the passage of `one` ends that holds `other` too, which is the same amount in another unit; else None."""
    alike = {UnitKind.CURRENCY, UnitKind.PHYSICAL}
    units = one.quantity.unit, other.quantity.unit
    if units[0] is None or units[1] is None or units[0].kind is not units[1].kind or units[0].kind not in alike:
        return None
    opened = _OPENS.fullmatch(sentence, one.span.end, other.span.start)
    if opened is None and _ABOUT.match(sentence, other.span.start):
        opened = _COMMA.fullmatch(sentence, one.span.end, other.span.start)
    if opened is None or quantity.same_unit(one.quantity, other.quantity):
        return None
    if "(" not in opened[0] and "（" not in opened[0]:
        return other.span.end
    closed = _CLOSES.match(sentence, other.span.end)
    return closed.end() if closed else None


def _with_more(sentence: str, one: Mention) -> ProposedAmount | None:
    """A number whose noun stands behind a word such as "more"."""
    match = _MORE.match(sentence, one.span.end)
    if match is None or one.quantity.unit is not None or one.quantity.number < _SMALLEST:
        return None
    span = Span(one.span.start, match.end())
    return ProposedAmount(span, one.quantity, sentence[span.start : span.end], "", match[0].strip())


def _part_of(sentence: str, one: Mention, whole: Mention, words: Wording) -> ProposedAmount | None:
    """A bare number of the things that the next one counts all of: "420 of its 1,950 jobs"."""
    between = sentence[one.span.end : whole.span.start].casefold().split()
    if not between or between[0] not in words.shares | WHOSE or len(between) > _MOST_BETWEEN:
        return None
    counts = whole.quantity.unit_kind is UnitKind.NOUN
    if one.quantity.unit is not None or not counts or not _counts(whole.quantity, words, ""):
        return None
    if not _SMALLEST <= one.quantity.number < whole.quantity.number:
        return None
    if whole.quantity.number >= _MILLION > one.quantity.number:
        return None  # "25 of 30 million people"
    noun = whole.quantity.counted
    return ProposedAmount(one.span, one.quantity, f"{one.quantity.written} [{noun}]", "", noun)


def _elided(sentence: str, one: Mention, last: Mention | None, words: Wording) -> ProposedAmount | None:
    """A bare number that counts what the one before it in the sentence counts."""
    if last is None or one.quantity.unit is not None or last.quantity.unit is None or one.quantity.upper is not None:
        return None
    if not words.verbs or not _UNCOUNTED.isdisjoint(one.quantity.qualifiers):
        return None  # a language of whose sentences nothing is known; "billions"
    near = sentence[last.span.end : one.span.start].casefold().split()
    if (near[-1:] and near[-1] in words.origins) or not _TOTALS.isdisjoint(near):
        return None  # "bringing the number of cases to 60,496"
    if one.quantity.number <= _HOURS and _HOUR.search(sentence[: one.span.start]):
        return None
    noun = last.quantity.counted
    if (
        not noun
        or noun.isupper()
        or last.quantity.unit.kind is not UnitKind.NOUN
        or not _counts(last.quantity, words, "")
    ):
        return None
    if one.quantity.number < _SMALLEST or one.quantity.number != one.quantity.number.to_integral_value():
        return None
    if re.match(r"[\s-]?[\w%]", sentence[one.span.end : one.span.end + 2]) and not re.match(
        r"\s[a-zà-ÿ]", sentence[one.span.end : one.span.end + 2]
    ):
        return None
    return ProposedAmount(one.span, one.quantity, f"{one.quantity.written} [{noun}]", "", noun)
