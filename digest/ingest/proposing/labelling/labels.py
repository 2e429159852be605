"""What an amount is of, in words that stand in its sentence: "Jobs in Japan", "Revenue fell", "Operating loss".

A label is given only where the words around the amount are understood; an editor finds a better one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.ingest.proposing.amount_in_sentence import ELIDED, LONGEST, AmountInSentence, moves, text_of
from digest.ingest.proposing.clauses import MARKS, tokens
from digest.ingest.proposing.labelling.counted import counted_things, of_elided
from digest.ingest.proposing.labelling.measured import measured
from digest.ingest.proposing.labelling.multiplied import multiplied
from digest.ingest.proposing.labelling.nouns import COMPARES
from digest.ingest.proposing.labelling.topics import topic_of
from digest.ingest.proposing.phrases import negation_in
from digest.ingest.proposing.times.overtaken import is_overtaken
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.units import UnitKind
from digest.reading.words import capital
from digest.text.scripts import is_unspaced
from digest.translation.locales import locale_of

_NUMBERS = frozenset("number nombre numero número zahl aantal".split())
"""Nouns of which "of" tells what is counted: "number of passengers"."""
_OF_A = re.compile(r"^d['’]une?\s", re.IGNORECASE)
"""How a French phrase begins that goes on from a word before: "d'un plan"."""
_CUT = frozenset("d l n s qu jusqu lorsqu puisqu".split())
"""French and Italian words whose apostrophe is lost: what follows is too."""
_GERUND = re.compile(r"[a-z]{2,}ing")
_HIGHER = frozenset("higher lower more less better worse".split())
_WAYS = frozenset("up down off".split())
_ADVERB = re.compile(
    r"(?!family|supply|assembly|monopoly|anomaly|reply|rally|tally|bully|jelly|italy|july)[a-z]{3,}ly|\w{3,}mente"
)
_RATE = re.compile(
    r"(?:\s[^\W\d_][\w'’-]*){1,4}?(?P<rate>\s(?:par|per|pro|por|al|ao|a|an|each|every)\s(?:jour|mois|an|semaine|heure|day"
    r"|week|month|year|hour|Tag|Woche|Monat|Jahr|Stunde|día|mes|año|semana|hora|giorno|mese|anno|settimana|ora|dia|mês"
    r"|ano|dag|maand|jaar|uur))(?!\w)"
)
"""For what time things are counted, behind what they are of: "par jour" of "5 000 messages sur X par jour"."""
_RATE_BEFORE = re.compile(
    r"(?P<rate>(?:Pro|Jede[nrs]?|Each|Every|Per|Chaque|Par|Cada|Ogni|Elke?)\s(?:Stunde|Tag|Woche|Monat|Jahr|Minute|hour|day"
    r"|week|month|year|jour|heure|semaine|mois|année|an|hora|día|semana|mes|año|ora|giorno|settimana|mese|anno|dia|mês"
    r"|ano|uur|dag|maand|jaar)|Jährlich|Monatlich|Wöchentlich|Täglich|Stündlich|Annually|Daily)\s"
)
"""The same at the beginning of a sentence: "Pro Stunde werden 45 Schweine geschlachtet"."""
_HELD = re.compile(
    r" (?:(?:was|is|were|are|has been|have been) )?"
    r"(?:estimated|valued|projected|expected|forecast|thought|believed|reported)$"
)
"""How sure an amount is, at the end of a label, which a figure's status says."""
_YEARLY = re.compile(
    r"(?<!\w)(?:jede[ns]? (?:Jahr|Monat|Woche|Tag)|jährlich|monatlich|täglich|(?:each|every) (?:year|month|day)"
    r"|annually|chaque (?:année|mois)|par an|cada (?:año|mes|ano)|ogni (?:anno|mese)|elk jaar)(?!\w)"
)
"""For what time money is, in its own clause: "sparen jedes Jahr vier Milliarden Euro"."""
_YEARLY_RIGHT = re.compile(rf"(?P<rate>{_YEARLY.pattern})\s$")
"""The same right before the amount."""
_OBLIQUE = ("einem ", "eines ")
_WHOSE = frozenset("sein seine ihr ihre his her their its son sa ses leur su sus suo sua seu zijn hun haar".split())
_WHOM = frozenset({"whom"})
_NEAR = 60  # letters
_THAT = re.compile(r"(?<!\w)(?:that|which|who) $")
_SINGULAR = ("ss", "us", "is", "ics", "news", "series", "gas", "species", "lens", "means")
_ASKED = re.compile(r"[?？][\"'”“»’]*$")
_WORDS = re.compile(r"\w|%")


def labels(near: AmountInSentence) -> tuple[str, ...]:
    """What the amount is of, the best name first; none where the words of its sentence do not tell.

    Where the first is of a clause's subject and verb, the subject alone is the second, and what is counted is another:
    a check may take a verb for that of another amount.
    """
    if _ASKED.search(near.sentence) or is_overtaken(near.sentence, near.amount.span.start, near.end, near.language):
        return ()
    first = _label(near)
    if (" " not in first and moves(first.casefold(), near.language)) or _disagrees(first, near):
        return ()  # a rise, and nothing of what
    if moves(first.split(" ")[0], near.language) and COMPARES.match(first.partition(" ")[2]):
        return ()  # a rise, and nothing of what
    governing = near.clauses[1].tokens if near.is_infinitive_clause and len(near.clauses) > 1 else ()
    denied = negation_in((*governing, *near.lead, *near.clause_behind), near.words)
    if denied and denied not in first.split():
        return ()  # what is left of the clause would say the opposite
    subject = text_of(near.subject.words) if first and near.subject else ""
    second = capital(subject) if subject and first.casefold().startswith(f"{subject.casefold()} ") else ""
    counted = capital(near.said.counted)
    third = counted if counted and first.startswith(f"{counted} ") else ""
    named = (_without_adverb(_HELD.sub("", each), near.words) for each in (first, second, third))
    return tuple(dict.fromkeys(each for each in named if each and _is_label(each, near.words)))


def _disagrees(label: str, near: AmountInSentence) -> bool:
    """Whether an English label has a verb of another number than its subject, which is then no subject: "voters gets".

    A clause that says to whom something is done, "whom they owe $3 million", and a German one that begins with its
    verb, have none either.
    """
    words, lead = near.words, near.lead
    if label.partition(" ")[0].casefold() in _WHOSE:
        return True  # "haben Ada Brook und sein Vater die Produktion halbiert"
    if words.capital_nouns and near.said.written.startswith(_OBLIQUE):
        return True  # "eine Kolonne aus einem Dutzend grüner Wagen"
    if lead and (lead[0].small in _WHOM or (words.capital_nouns and lead[0].start == 0 and is_verb(lead[0], words))):
        return True
    verb = near.subject.verb if near.subject else ""
    if not words.needs_to or not verb or not near.subject or f" {verb}" not in label:
        return False
    first = near.subject.words[0]
    if len(near.subject.words) == 1 and first.text.islower() and _THAT.search(near.sentence[: first.start]):
        return True  # a verb: "a history that dates back to"
    noun = near.subject.words[-1].text
    is_plural = noun.islower() and noun.endswith("s") and not noun.endswith(_SINGULAR)
    return is_plural and verb.endswith("s") and not verb.endswith("ss") and " " not in verb


def _without_adverb(label: str, words: Wording) -> str:
    """A label without the adverbs at its end, which say nothing of what it is: "Rents rose sharply"."""
    each = label.split()
    leading = frozenset() if words.particles else words.links | words.articles | words.shares  # "buyout of"
    while (
        len(each) > 1
        and not _YEARLY.fullmatch(each[-1])
        and (_ADVERB.fullmatch(each[-1]) or each[-1].casefold() in (words.ends - _WAYS) | leading)
    ):
        each.pop()
    return " ".join(each)


def _label(near: AmountInSentence) -> str:
    if near.amount.counted:
        return capital(of_elided(near.amount.counted, near))
    if is_unspaced(near.sentence[:40]):
        return topic_of(near.sentence, near.amount.span)
    if near.amount.is_multiple:
        found = multiplied(near)
        return capital(found) if _is_label(found, near.words) else ""
    unit = near.said.unit
    is_rate = unit is not None and bool(unit.per)
    counts = unit is not None and unit.kind is UnitKind.NOUN and bool(near.said.counted)
    counts = counts and near.words.measures.isdisjoint(near.said.counted.casefold().split())
    if not near.words.verbs:
        return capital(near.said.counted) if counts and not _is_money(near.said.counted, near.language) else ""
    if near.lead and near.lead[-1].small in near.words.origins and near.subject and _is_origin(near):
        return ""
    found = _OF_A.sub("", counted_things(near) if counts else measured(near))
    if found and counts and not is_rate and (rate := _RATE.match(near.sentence, near.end)):
        found = f"{found}{rate['rate']}" if not found.endswith(rate["rate"]) else found
    elif found and counts and not is_rate and (before := _RATE_BEFORE.match(near.sentence)):
        found = f"{found} {before['rate'][:1].lower()}{before['rate'][1:]}"
    if not counts and found in near.said.written:
        return ""
    if found and not is_rate and _is_label(found, near.words) and (yearly := _yearly(near)):
        found = found if yearly in found else f"{found} {yearly}"
    return capital(found) if _is_label(found, near.words) else ""


@lru_cache(maxsize=16)
def _currencies(language: str) -> frozenset[str]:
    """The first words of the names of all currencies in a language, as CLDR has them: those that several countries
    share."""
    locale = locale_of(language)
    return frozenset(name.split()[0].casefold() for name in locale.currencies.values() if name.split())


def _is_money(counted: str, language: str) -> bool:
    """Whether what is counted is money, of a currency whose country the sentence does not tell: "جنيه"."""
    return counted.split()[0].casefold() in _currencies(language)


def _yearly(near: AmountInSentence) -> str:
    """For what time the amount is by its own clause; empty where it has another amount, or tells none."""
    start, end = max(near.amount.span.start - _NEAR, 0), near.end + _NEAR
    before = MARKS.split(near.sentence[start : near.amount.span.start])[-1]
    behind = MARKS.split(near.sentence[near.end : end])[0]
    if (right := _YEARLY_RIGHT.search(near.sentence, start, near.amount.span.start)) is not None:
        return right["rate"]
    if any(start <= each.start < end for each in near.others):
        return ""
    found = _YEARLY.search(before) or _YEARLY.search(behind)
    return found[0] if found else ""


def _is_origin(near: AmountInSentence) -> bool:
    """Whether something came from the amount: "from" says so, or "to" before the next one."""
    if near.lead[-1].small not in near.words.steps | near.words.shares:
        return True
    reached = (near.sentence[near.end : each.start] for each in near.others if each.start >= near.end)
    return any(
        "," not in between and (between.casefold().split() or [""])[-1] in near.words.levels for between in reached
    )


def has_verb(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether a verb stands in that part of the sentence."""
    words = wording(language)
    return any(each.small in words.copulas or is_verb(each, words) for each in tokens(sentence, start, end, ()))


def _is_label(found: str, words: Wording) -> bool:
    """Whether the words may name an amount: some of them say something, and there are few."""
    each = found.casefold().split()
    if (
        (words.needs_to and found.endswith(("’s", "'s")))
        or not each
        or each[-1] in _CUT
        or not 0 < len(each) <= LONGEST
        or not all(map(_WORDS.search, each))
    ):
        return False
    if (
        words.needs_to
        and len(each) > 1
        and each[1] in words.articles
        and (_GERUND.fullmatch(each[0]) or each[0] in words.verbs)
    ):
        return False
    if len(each) == 1 and each[0] in _HIGHER:
        return False
    if each[0] in words.pronouns or (each[0] in words.vague - _NUMBERS and each[1:2] and each[1] in words.links):
        return False
    empty = words.pronouns | words.copulas | words.ends | words.articles | words.links | words.passing | words.vague
    return any(bare not in empty and len(bare) > 1 for bare in (ELIDED.sub("", word).strip(":") for word in each))
