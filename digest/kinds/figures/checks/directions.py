"""Whether the words around an amount say that something rose or fell: `-11.2%` may stand for "fell 11.2%"."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from digest.kinds.figures.checks.in_sentence.separable_verbs import apart_verb
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

_LOOK_BEFORE, _LOOK_AFTER = 60, 28
_LOOK_FAR = 160
_WORD = re.compile(r"[^\W\d_]{4,}")
_SHORT, _SHORT_LEAD = 3, 8
_ARTICLE = 5  # how far before an amount its article begins
_EASTERN_OF = re.compile("[의の]?\\s?([\uac00-\ud7a3\u4e00-\u9fff]{2,8})")
"""A noun that an amount is of: 693억원*의 영업이익*, 567億円*赤字*."""
HOW_MUCH = "(?:(?:각각|크게|소폭|다소|대폭|더)\\s|大きく|大幅に|やや|わずかに)"
"""What says in Japanese and Korean how something rose or fell, between an amount and that verb."""
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_THAT = re.compile(r"\s(?:that|dass|que|że|che|dat|att)(?!\w)|\s?[:“\"„«]")
_LED_NOUN = re.compile(r"([^\W\d_]{6,})\s(?:von|in Höhe von|van|på|av)\s$")
_PARTICLES = frozenset({"up", "down"})
_DOING = re.compile(r"\s(?:[a-z]{2,}ing|with|as)(?!\w)")
_CLAUSE = re.compile(
    r"[,;:。、，]\s?|\s(?:while|whereas|but|and|während|aber|und|tandis|mais|et|mientras|pero|y|mas|e|ma|och|i|ale|и|но)\s"
    r"|(?:(?<=지만)|(?<=으나)|(?<=반면)|(?<=는데)|(?<=으며)|(?<=면서))\s"
    r"|(?<!much)(?<!many)(?<!little)(?<!few)(?<!high)(?<!low)(?<!far)(?<!such)\sas\s(?=\d|$)"  # as 88,000 were added
)
_DUTCH_CLAUSE = re.compile(rf"{_CLAUSE.pattern}|\sen\s")
"""What parts clauses in Dutch; the same word is a preposition or an article elsewhere: se redujo *en* 3 millones."""


class Direction(StrEnum):
    """What happened to the thing that an amount is about."""

    UP = "rose"
    DOWN = "fell"


class ProfitOrLoss(StrEnum):
    """Whether an amount was earned or lost."""

    GAIN = "profit"
    LOSS = "loss"


_BY_TOO = {"pl": ("na",)}
"""Words for "to" that stand before much else."""
_AT_LEVEL = re.compile(r"(?:\sat|\s(?:from|to|at)\s(?:an?|the|its|their)(?:\s[\w-]+){1,3}\sof)\s$")
"""How English leads what something came to, or from: fell 12% *at* $5m, fell *from a peak of* 12%."""
_NOUN_OF = re.compile(r"([^\W\d_]+)\sof\s$")
_EASTERN_LEVEL = (
    re.compile(r"(?:降至|降到|跌至|跌到|减至|減至|减少到|下降到|下降至|降为|降為|由|从|從)$"),
    re.compile(r"(?:に|へ|まで|から|으로|로|에서)(?!も)"),
)
_RISE_OR_FALL = {"rises": Direction.UP, "falls": Direction.DOWN}
_MORE_OR_LESS = {"greater": Direction.UP, "lesser": Direction.DOWN}
_BEHIND = re.compile(r"\s{1,3}")
_ANY = r"(?:[^.;:()\d]|\.(?=\s[^\W\dA-Z]))"
"""What stands within a clause; a full stop, too, where it does not end the sentence: 5 proc. *rok do roku*."""
_MADE_SO = {**_RISE_OR_FALL, "raises": Direction.UP, "lowers": Direction.DOWN}
_GAIN_OR_LOSS = {"gains": ProfitOrLoss.GAIN, "losses": ProfitOrLoss.LOSS}


def direction(words: str, amount: Span, language: str) -> Direction | None:
    """What the word nearest before the amount at `amount` of `words` says, or one right behind it where none is before;
    None where none of the clause says either, or the language's words are not known."""
    if labelling_of(language).topical and (here := beside_amount(words, amount, language)):
        return here
    lead = words[max(0, amount.start - _LOOK_BEFORE) : amount.start]
    is_by = not is_edgeless(words) and _ending(language, "by").search(lead) is not None
    said = _nearest(words, amount, language, _MADE_SO if is_by else _RISE_OR_FALL)
    if said is None and is_by:  # stieg die Zahl der Übernachtungen im ersten Halbjahr um 5 Prozent
        said = _before(words, amount, language, _RISE_OR_FALL, _LOOK_FAR) or _of_whole(words, amount, language)
        said = said or _listed(words, amount, language)
    if said is None and not is_edgeless(words) and _ending(language, "of").search(lead):
        said = _listed(words, amount, language)
    return Direction(said) if said else None


def in_brackets(words: str, amount: Span, language: str) -> Direction | None:
    """What the word nearest before the brackets says that hold nothing but the amount, as one of a list: rose in Kent
    (5%) and Essex (4%)."""
    before = words[: amount.start].rstrip("+-−– ")
    if not before.endswith("(") or not words[amount.end :].lstrip("% ").startswith(")"):
        return None
    found = [
        (match.start(), said)
        for field, said in _RISE_OR_FALL.items()
        for match in words_of(language, field).finditer(before)
    ]
    return max(found)[1] if found else None


def _of_whole(words: str, amount: Span, language: str) -> Direction | None:
    """What all that is told before an amount in brackets says: fell most in Kent (*by 5%*) and Essex (by 4%)."""
    before = words[: amount.start]
    if before.rfind("(") <= before.rfind(")"):
        return None
    found = [said for field, said in _RISE_OR_FALL.items() if words_of(language, field).search(before)]
    return found[0] if len(found) == 1 else None


def _listed(words: str, amount: Span, language: str) -> str | None:
    """What the amount before says, where no more than a few words lead from it to this one, by which something changed
    as well: fell by 40% in Kent, *by 38%* in Essex; or where both are listed: a fall of 40% in May *and of 38%*."""
    low = max(0, amount.start - _LOOK_BEFORE)
    near = words[low : amount.start]
    found = next(filter(None, (each.search(near) for each in _lists_of(language))), None)
    if found is None or any(words_of(language, field).search(found["between"]) for field in _RISE_OR_FALL):
        return None
    before = Span(low + found.start("number"), low + found.end("number"))
    return direction(words, before, language) if before.start < amount.start else None


@lru_cache(maxsize=32)
def _lists_of(language: str) -> tuple[re.Pattern[str], ...]:
    """A number behind "by", and what leads to another "by" at the end of a text; or one behind "of" up to "and of"."""
    labels = labelling_of(language)
    if not labels.by or is_edgeless(labels.by[0]):
        return ()
    number, led = r"(?P<number>\d[\d.,]*(?<=\d))", rf"(?<!\w){one_of(labels.by)}\s"
    lists = [rf"{led}{number}(?P<between>{_ANY}{{0,40}}?[,–-]?\s(?:[^\d.;:()]{{0,30}}\s)?){led}$"]
    if labels.of and labels.both:
        led, joint = rf"(?<!\w){one_of(sorted(labels.of))}\s", one_of(labels.both)
        lists.append(rf"{led}{number}(?P<between>{_ANY}{{0,60}}?\s{joint}\s){led}$")
    return tuple(map(re.compile, lists))


def clause_direction(words: str, amount: Span, language: str) -> Direction | None:
    """A rise, where the clause of the amount at `amount` has a word for one anywhere, and none of `words` says less:
    the annual *growth* slowed to 8.7%."""
    if any(words_of(language, field).search(words) for field in ("falls", "lowers", "lesser", "losses")):
        return None
    parting = _parting(language)
    clause = f"{parting.split(words[: amount.start])[-1]} {parting.split(words[amount.end :])[0]}"
    return Direction.UP if words_of(language, "rises").search(clause) else None


def compared(words: str, amount: Span, language: str) -> Direction | None:
    """What the word right behind the amount at `amount` says, by which there is so much more or less: 6% *fewer*; None
    where a word before it says that something rose or fell: *fell* 6% more than."""
    if _before(words, amount, language, _RISE_OR_FALL):
        return None
    behind = _BEHIND.match(words, amount.end)
    at = behind.end() if behind else amount.end
    return next((way for field, way in _MORE_OR_LESS.items() if words_of(language, field).match(words, at)), None)


def is_end_of_change(words: str, amount: Span, language: str) -> bool:
    """Whether the amount at `amount` of `words` is what something came to, or what it came from to another: fell *to
    $90*, *from 120* to 90."""
    before, behind = words[max(0, amount.start - _LOOK_BEFORE) : amount.start], words[amount.end :]
    if is_edgeless(words):
        return bool(_EASTERN_LEVEL[0].search(before) or _EASTERN_LEVEL[1].match(behind))
    if language.split("-")[0] == "en" and _AT_LEVEL.search(before):
        noun = _NOUN_OF.search(before)  # pushed to *a fall of* 4%
        return noun is None or not any(words_of(language, field).fullmatch(noun[1]) for field in _RISE_OR_FALL)
    if _ending(language, "to").search(before) or _ending(language, "earlier").search(before):
        return True
    return bool(_ending(language, "froms").search(before) and _leading_on(language).match(behind))


@lru_cache(maxsize=32)
def _ending(language: str, field: str) -> re.Pattern[str]:
    phrases = [each for each in getattr(labelling_of(language), field) if each not in _BY_TOO.get(language[:2], ())]
    return re.compile(rf"(?<!\w){one_of(phrases)}\s$") if phrases else re.compile(r"(?!)")


@lru_cache(maxsize=32)
def _leading_on(language: str) -> re.Pattern[str]:
    """What follows the first of two amounts between which something moved: "to 90"."""
    return re.compile(
        rf"(?:\s[^\W\d_]+)?\s{one_of(labelling_of(language).to)}\s[^\s\w]?(?:[^\W\d_]+\s){{0,2}}\S{{0,3}}\d"
    )


@lru_cache(maxsize=128)  # many checks of a figure ask
def said_of(words: str, language: str) -> Direction | None:
    """What a label says: "Growth of sales", "Jobs lost"; None where it says neither, or both. What people did whom it
    counts is no change of their number: "People *who fell back*"."""
    if language.split("-")[0] == "en":
        words = words.partition(" who ")[0]
    words = words_of(language, "no_change").sub("", words)
    said = _said(words, language, _RISE_OR_FALL) or _compound_of(words, language)
    return Direction(said) if said else None


def of_adjective(label: str, language: str) -> Direction | None:
    """What an adjective of a label says: "*Growing* support"; in a sentence it may be of anything, and of things
    it may say something else: *sunken* ships."""
    adjectives = {"rising_adjectives": Direction.UP, "falling_adjectives": Direction.DOWN}
    found = [said for field, said in adjectives.items() if words_of(language, field).search(label)]
    return found[0] if len(found) == 1 else None


def _compound_of(words: str, language: str) -> Direction | None:
    """What a noun at the end of a longer one says, where no word by itself says anything: Umsatz*rückgang*."""
    if any(words_of(language, field).search(words) for field in _RISE_OR_FALL):
        return None
    nouns = {"rises": ("rises", "rising_nouns"), "falls": ("falls", "falling_nouns")}
    found = [said for field, said in _RISE_OR_FALL.items() if _ends_with(nouns[field], words, language)]
    return found[0] if len(found) == 1 else None


def tells_fall(label: str, language: str) -> bool:
    """Whether a label says that its amount is a fall or a loss; of a German noun, its last part may."""
    if said_of(label, language) is Direction.DOWN or result_of(label, language) is ProfitOrLoss.LOSS:
        return True
    return _ends_with(("falls", "losses"), label, language)


@lru_cache(maxsize=1_024)  # of a measure's label it is asked for each of its figures
def counts_gains(label: str, language: str) -> bool:
    """Whether a label says a profit or a surplus, and no loss; of a German noun, its last part may."""
    said = result_of(label, language)
    if said is None and not tells_fall(label, language):
        return _ends_with(("gains",), label, language)
    return said is ProfitOrLoss.GAIN


def _ends_with(fields: tuple[str, ...], label: str, language: str) -> bool:
    """Whether a noun of a label has a noun of one of `fields` at its end: Konzerngewinn."""
    nouns = _nouns(fields, language)
    return bool(nouns) and any(word.casefold().endswith(nouns) for word in _WORD.findall(label))


@lru_cache(maxsize=128)
def _nouns(fields: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The nouns that a language has for any of `fields`. In German these have a capital letter, in other languages that
    write nouns together they are listed as such."""
    rules = assertions(language)
    words = [word for field in fields for word in getattr(rules, field)]
    if language.split("-")[0].lower() == "de":
        return tuple(each.casefold() for each in words if each.istitle() and len(each) > _SHORT)
    return tuple(each for each in words if each in rules.rising_nouns or each in rules.falling_nouns)


def result(words: str, amount: Span, language: str) -> ProfitOrLoss | None:
    """Whether the word nearest to the amount, in its clause, says that it was earned or lost."""
    if not lists_of(language, *_GAIN_OR_LOSS).may_be_in(words):
        return None
    said = _nearest(words, amount, language, _GAIN_OR_LOSS)
    return ProfitOrLoss(said) if said else None


@lru_cache(maxsize=128)
def result_of(words: str, language: str) -> ProfitOrLoss | None:
    """Whether a label says a profit or a loss; None where it says neither, or both."""
    said = _said(words, language, _GAIN_OR_LOSS)
    return ProfitOrLoss(said) if said else None


def _nearest(
    words: str, amount: Span, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]
) -> str | None:
    if said := _noun_behind(words, amount, language, fields) or _before(words, amount, language, fields):
        return said
    after = _parting(language).split(words[amount.end : amount.end + _LOOK_AFTER])[0]
    behind = [
        (match.start(), said) for field, said in fields.items() for match in words_of(language, field).finditer(after)
    ]
    if behind:
        return min(behind)[1]
    before = _joined(words, amount, language)
    return _before(words, before, language, fields) if before else None


def beside_amount(words: str, amount: Span, language: str) -> Direction | None:
    """What a verb right behind the amount at `amount` says, where verbs stand last and so whatever is before it is of
    something else: 인구*감소*지역의 주민이 350만명 *증가*했다; in Chinese one right before it, and None elsewhere."""
    if not is_edgeless(words):
        return None
    before, behind = _verbs_beside(language)
    found = behind.match(words, amount.end) or before.search(words, max(0, amount.start - _SHORT_LEAD), amount.start)
    if found is None:
        return None
    told = found.groupdict()
    return Direction.UP if told["up"] or told.get("more") else Direction.DOWN


@lru_cache(maxsize=8)
def _verbs_beside(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    rules = assertions(language)
    moved = rf"(?:(?P<up>{one_of(rules.rises)})|(?P<down>{one_of(rules.falls)}))"
    if not labelling_of(language).topical:
        return re.compile(rf"{moved}[了约約近超]?$"), re.compile(r"(?!)")
    compared = rf"(?:(?P<more>{one_of(rules.greater)})|(?P<less>{one_of(rules.lesser)}))"
    particle = "\\s?(?:포인트|ポイント)?(?:이나|[이가을를도만씩もの])?\\s?"
    counter = "[\uac00-\ud7a3\u4e00-\u9fff]{0,3}?"
    return re.compile(r"(?!)"), re.compile(f"{counter}{particle}{HOW_MUCH}?(?:{moved}|{compared})")


def _joined(words: str, amount: Span, language: str) -> Span | None:
    """The number before an amount that no more than "and" joins to it, with when or where that was so: lost £2m in 2024
    *and* £5m in 2025. A share of something has its own verb."""
    low = max(0, amount.start - _LOOK_BEFORE)
    found = _joining(language).search(words[low : amount.start])
    if found is None or words[amount.end :].lstrip().startswith(
        tuple(f"{each} " for each in labelling_of(language).of)
    ):
        return None
    return Span(low + found.start("number"), low + found.end("number"))


@lru_cache(maxsize=32)
def _joining(language: str) -> re.Pattern[str]:
    """A number, no more than a few words behind it, and what joins another to it, at the end of a text."""
    joins = labelling_of(language).both
    if not joins or is_edgeless(joins[0]):
        return re.compile(r"(?!)")
    mark = r"(?:\s?%|[^\W\d_]{1,3}(?!\w))?"
    return re.compile(
        rf"(?P<number>\d[\d.,]*(?<=\d)){mark}(?:\s[^\W\d_]+){{0,4}}(?:\s(?:19|20)\d\d)?\s{one_of(joins)}"
        r"\s(?:[^\W\d_]{1,3}\s)?[^\w\s]{0,2}$"
    )


def _parting(language: str) -> re.Pattern[str]:
    return _DUTCH_CLAUSE if language.split("-")[0].lower() == "nl" else _CLAUSE


def _noun_behind(
    words: str, amount: Span, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]
) -> str | None:
    """What a noun right behind an amount with an article says, in languages that have it there: *the* 6% *rise*."""
    if (of := _EASTERN_OF.match(words, amount.end)) and "gains" in fields:
        return next((said for field, said in fields.items() if words_of(language, field).search(of[1])), None)
    articles = grammar(language).lexicon.definite
    lead = words[max(0, amount.start - _ARTICLE) : amount.start].split()
    behind = _NEXT_WORD.match(words, amount.end)
    if behind is None or not lead or lead[-1].casefold() not in articles:
        return None
    return next((said for field, said in fields.items() if words_of(language, field).fullmatch(behind[1])), None)


def _before(
    words: str,
    amount: Span,
    language: str,
    fields: dict[str, Direction] | dict[str, ProfitOrLoss],
    look: int = _LOOK_BEFORE,
) -> str | None:
    """What the last of the words before an amount says, in its clause, in the last `look` characters."""
    low = max(0, amount.start - look)
    before = _clause_before(words[low : amount.start], language)
    saying = words_of(language, "saying")
    found = [
        (match.start(), said)
        for field, said in fields.items()
        for match in words_of(language, field).finditer(before)
        if not (_THAT.match(before, match.end()) and saying.fullmatch(match[0]))  # he added that
        and not (match[0] in _PARTICLES and _DOING.match(before, match.end()))  # ended up losing
    ]
    if "rises" in fields and not found and (noun := _LED_NOUN.search(before)):
        return _compound_of(noun[1], language)  # Ertragseinbußen von 5 Prozent
    if "rises" in fields and (verb := apart_verb(words, amount, language)):
        at = verb.start - (amount.start - len(before))
        found = [(start, said) for start, said in found if start > at] + [(at, _RISE_OR_FALL[verb.field])]
    return max(found)[1] if found else None


def _clause_before(lead: str, language: str) -> str:
    """The last clause of what stands before an amount; with that before a comma where no more than "by" follows: has
    *cut the fee, by* 8%."""
    clause = _parting(language).split(lead)[-1]
    if clause.strip().casefold() not in labelling_of(language).by:
        return clause
    head = lead[: len(lead) - len(clause)].rstrip(", ")
    return lead[len(head) - len(_parting(language).split(head)[-1]) :] if lead[len(head) :].startswith(",") else clause


def _said(words: str, language: str, fields: dict[str, Direction] | dict[str, ProfitOrLoss]) -> str | None:
    found = [said for field, said in fields.items() if words_of(language, field).search(words)]
    return found[0] if len(found) == 1 else None
