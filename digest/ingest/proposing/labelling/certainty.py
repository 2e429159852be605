"""Whether a label surely says what its amount is of, so that an editor need not look for more.

A label may be made of words that stand in the sentence and yet leave out what matters: a verb that is not known, the
whole of a share, that something did not happen. What tells so is left for an editor who asks for all.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from digest.ingest.proposing.amount_in_sentence import AmountInSentence, is_share, moves
from digest.ingest.proposing.clauses import MARKS
from digest.ingest.proposing.labelling.left_out import leaves_out
from digest.ingest.proposing.labelling.shares import is_cut
from digest.ingest.proposing.labelling.torn import is_torn
from digest.ingest.proposing.phrases import apposition, negation_in
from digest.ingest.proposing.verbs import is_verb
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.months import weekdays
from digest.quantities.units import UnitKind
from digest.reading.words import capital
from digest.translation.locales import locale_of

_PARTICIPLE = re.compile(r"[a-z]{2,}ing")
_TO_DO = re.compile(r"\sto [a-z]+$")
_NEAR = 4  # words
_WITH_ASIDE = 3  # clauses
_NEVER = r"(?!)"
_OR = re.compile(r"\s(?:or|oder|ou|o|ofwel)\s")


def is_certain(label: str, near: AmountInSentence) -> bool:
    """Whether the first of an amount's labels says all of what it is of, as far as its sentence's words tell."""
    if not near.words.verbs:
        return not is_torn(label, near)  # a language of which only what is counted is known
    doubts = (
        _is_joined,
        _has_unknown_verb,
        _begins_with_link,
        _lacks_object,
        _is_somebodys,
        _is_part_of_unsaid,
        _is_cut_off,
        _is_for_what_alone,
        _did_not_happen,
        is_parted_from_helper,
        _is_size,
        _has_object,
        _is_one_word,
        _passes_by,
        _ends_within,
        _is_declined,
        _is_infinitive,
        _addresses_reader,
        _is_cut_from_phrase,
        is_torn,
        leaves_out,
        _is_rise_of_nothing,
        _lacks_last_verb,
        _says_only_more,
        _has_day,
        _describes_thing,
    )
    return not any(doubt(label, near) for doubt in doubts)


def _is_joined(label: str, near: AmountInSentence) -> bool:
    """Whether a label is put together of two phrases, or of things that may be either; not where commas set things
    apart that are counted of what stands before: "The papers of the case, 200 pages, were"."""
    is_apart = bool(near.said.counted and apposition(near.clauses, near.words))
    return (": " in label and not is_apart) or bool(_OR.search(label) and not near.said.counted)


def _has_unknown_verb(label: str, near: AmountInSentence) -> bool:
    """Whether a label ends with a verb that is told by its place alone, and may not be done to the things: "trees to
    plant", but "flights to affect"."""
    return bool(near.said.counted) and _TO_DO.search(label) is not None


def _begins_with_link(label: str, near: AmountInSentence) -> bool:
    """Whether a label begins with what leads up to a phrase: "Aufgrund einer Infektion behandelt"."""
    first = label.partition(" ")[0].casefold()
    words = near.words
    return first in (words.links | words.sources) - words.articles - words.both


def _lacks_object(label: str, near: AmountInSentence) -> bool:
    """Whether a label's verb lacks the noun between it and "of": "Company owes of royalties"."""
    verb = near.subject.verb.casefold() if near.subject else ""
    _, found, rest = label.casefold().partition(f" {verb} ")
    return (
        bool(verb and found) and rest.partition(" ")[0] in near.words.shares - near.words.articles - near.words.origins
    )


def _is_somebodys(label: str, near: AmountInSentence) -> bool:
    """Whether a label only says whose the amount is: "Trump's team" of "Trump's team has $133 million"."""
    subject = near.subject
    if subject is None or subject.verb or " ".join(each.text for each in subject.words).casefold() != label.casefold():
        return False
    unit = near.said.unit
    is_money = unit is not None and unit.kind is UnitKind.CURRENCY
    return is_money and any(each.small in near.words.owns for each in near.lead)


def _is_part_of_unsaid(label: str, near: AmountInSentence) -> bool:
    """Whether the label of a share leaves out its whole, which stands behind it: "more than a third of the cost"."""
    following, words = near.following[: _NEAR + 1], near.words
    if not is_share(near) or len(following) < 2 or following[0].small not in words.shares:
        return False
    told = label.casefold().split()
    whole = [each.small for each in following[1:] if each.small not in words.articles]
    return following[0].start - near.end <= 1 and not any(each in told for each in whole)


def _is_cut_off(label: str, near: AmountInSentence) -> bool:
    """Whether an amount is its clause's subject, and the label ends before the verb: "Rund 800 Stellen in der EU hängen
    davon ab"."""
    words = near.words
    begins = all(each.small in words.articles | words.ends for each in near.lead)
    if not begins or not near.said.counted or any(is_verb(each, words) for each in near.lead):
        return False
    told = label.casefold().split()
    rest = [each for each in near.clause_behind if each.start >= (near.after[-1].end if near.after else near.end)]
    if rest and rest[0].small in words.both:
        return False
    rest = [each for each in rest if not any(time.start <= each.start < time.end for time in near.times)]
    if all(each.small in words.links | words.articles | words.ends | words.pronouns for each in rest):
        return False  # "from the first of July", "in all"
    has_verb = any(each.small in told for each in rest)
    return not has_verb and any(each.text[:1].islower() and each.small not in words.passing for each in rest)


def _is_for_what_alone(label: str, near: AmountInSentence) -> bool:
    """Whether a label of money is only what it is for: "technology" of "spending $3 billion on technology"."""
    unit, after, words = near.said.unit, near.after, near.words
    if unit is None or unit.kind is not UnitKind.CURRENCY or len(after) < 2 or after[0].small not in words.purposes:
        return False
    rest = [each.text.casefold() for each in after[1:] if each.small not in words.articles]
    return label.casefold().split() == rest


def _is_size(_: str, near: AmountInSentence) -> bool:
    """Whether a length is how long, wide or high a thing is."""
    unit = near.said.unit
    following = near.following[:1]
    is_next = bool(following) and following[0].start - near.end == 1 and following[0].small in near.words.dimensions
    return unit is not None and unit.kind is UnitKind.PHYSICAL and is_next


def _has_object(label: str, near: AmountInSentence) -> bool:
    """Whether a German label ends with what somebody has, and its verb stands before the amount: "Menschen eine
    Verfügung" of "haben 30 Prozent der Menschen eine Verfügung"."""
    if not near.words.capital_nouns:
        return False
    told = label.split()
    objects = near.words.articles - near.words.shares
    pairs = itertools.pairwise(told[1:])
    return told[-1][:1].isupper() and any(one[:1].isupper() and other in objects for one, other in pairs)


def _is_one_word(label: str, near: AmountInSentence) -> bool:
    """Whether a label is a single word, where words are short and things do not count by themselves: "Contribution"."""
    if " " in label or near.amount.is_multiple:
        return False
    unit = near.said.unit
    is_counted = unit is not None and unit.kind is UnitKind.NOUN
    return bool(near.amount.counted) or not (is_counted or near.words.capital_nouns)


def _passes_by(_: str, near: AmountInSentence) -> bool:
    """Whether things are counted behind a preposition, of which something else is told: "upon the 20 million residents
    of the city"."""
    words = near.words
    lead = [each for each in near.lead if each.small not in words.articles - words.links]
    if not near.said.counted or not lead or lead[-1].small not in words.links - words.both:
        return False
    return near.subject is None or not moves(near.subject.main, near.language)


def _ends_within(label: str, near: AmountInSentence) -> bool:
    """Whether a label ends within a phrase: before a noun that says nothing ("accessed a cumulative total of"), with a
    time, or with a participle whose subject is another."""
    words, last = near.words, label.rpartition(" ")[2]
    at = near.sentence[: near.amount.span.start].rfind(f"{last} ")
    following = near.sentence[at + len(last) :].split()[:1] if at >= 0 else []
    if " " in label and following and following[0].casefold() in words.vague and len(last) > 1:
        return True
    before = label.split()[-2:-1]
    is_participle = bool(words.needs_to and _PARTICIPLE.fullmatch(last) and near.subject and near.subject.verb)
    is_participle = is_participle and words.copulas.isdisjoint(before)
    is_time = last.casefold() in words.passing and not _is_rate(label, words)
    return is_time or is_participle


def _is_rate(label: str, words: Wording) -> bool:
    """Whether a label ends with the time that something is for: "sparen jedes Jahr"."""
    return label.casefold().split()[-2:-1] != [] and label.casefold().split()[-2] in words.rates


def _is_declined(label: str, near: AmountInSentence) -> bool:
    """Whether a German label has an adjective in the case of what a share is of: "Befragten Frauen" of "29 Prozent der
    befragten Frauen"."""
    first, _, rest = label.partition(" ")
    lower = f"{first[:1].lower()}{first[1:]} {rest.partition(' ')[0]}"
    if not near.words.capital_nouns or not rest:
        return False
    if first in near.words.oblique and rest.partition(" ")[0].islower():
        return True  # "Der halbjährlich tagenden Versammlung gehören Mitglieder"
    return is_share(near) and first.endswith("en") and lower in near.sentence


def _is_infinitive(label: str, near: AmountInSentence) -> bool:
    """Whether a Romance label ends with an infinitive, whose subject is another: "Precio crecer"."""
    subject, words = near.subject, near.words
    ends = tuple(words.infinitives)
    if subject is None or not ends or words.capital_nouns or words.needs_to:
        return False
    return subject.verb.endswith(ends) and label.endswith(f" {subject.verb}")


def _addresses_reader(label: str, near: AmountInSentence) -> bool:
    """Whether a sentence gives advice or tells of its writer; or its amounts stand one by one with "respectively"."""
    told = set(re.findall(r"\w+", f"{near.sentence} {label}".casefold()))
    return not told.isdisjoint(near.words.addressed | near.words.respectively)


def _is_rise_of_nothing(label: str, near: AmountInSentence) -> bool:
    """Whether a label begins with a rise or a fall and no word says of what: "Aumento había dejado"."""
    subject = near.subject
    is_alone = subject is not None and len(subject.words) == 1 and label.startswith(capital(subject.words[0].text))
    is_rise = is_alone and subject is not None and moves(subject.words[0].text, near.language)
    return is_rise and not any(label.endswith(f" {each.text}") for each in near.after)


def _lacks_last_verb(label: str, near: AmountInSentence) -> bool:
    """Whether a German or Dutch label of money is a subject alone, and the infinitive that ends its clause says what is
    done: "Reederei" of "Die Reederei will 7 Millionen Euro in den Hafen investieren"."""
    subject, words, unit = near.subject, near.words, near.said.unit
    is_money = unit is not None and unit.kind is UnitKind.CURRENCY
    if not is_money or not words.particles or subject is None:
        return False
    has_helper = any(each.small in words.modals for each in near.lead)
    is_subject = label.casefold() == " ".join(each.text for each in subject.words).casefold()
    return has_helper and is_subject and bool(near.clause_behind)


def _says_only_more(label: str, near: AmountInSentence) -> bool:
    """Whether all that an English label has is "more" of something, so that nobody knows than what, or of what kind:
    "More residents"; "more passengers a week" says how often."""
    more, _, things = label.casefold().partition(" ")
    return bool(near.words.needs_to) and more == "more" and " " not in things


def _describes_thing(label: str, near: AmountInSentence) -> bool:
    """Whether a measure only describes the noun behind it, of which it is but the size: "a 500 GB hard drive"."""
    unit, following = near.said.unit, near.following[:1]
    if unit is None or unit.kind is not UnitKind.PHYSICAL or not near.words.stands_before or not following:
        return False
    return following[0].start - near.end == 1 and label.casefold().startswith(following[0].small)


def _has_day(label: str, near: AmountInSentence) -> bool:
    """Whether a label tells a day of the week, which is when something was said or done: "Jets on Monday at prices"."""
    return not weekdays(locale_of(near.language)).isdisjoint(label.casefold().split())


def _is_cut_from_phrase(label: str, near: AmountInSentence) -> bool:
    """Whether the noun that a label ends with, behind the amount, goes on: "para fin" of "para fin de mes"."""
    last = label.rpartition(" ")[2]
    words, behind = near.words, near.following
    at = next((number for number, each in enumerate(behind) if each.text == last), None)
    if is_cut(near.after, near) and label.endswith(" ".join(each.text for each in near.after)):
        return True  # "a loss of 3 million on revenue of 9 million"
    if " " not in label or at is None or at + 2 >= len(behind) or behind[at + 1].start - behind[at].end > 1:
        return False
    return behind[at + 1].small in words.shares - words.articles and behind[at + 2].text[:1].islower()


def _did_not_happen(label: str, near: AmountInSentence) -> bool:
    """Whether the sentence says of what the amount is part of that it is not so, or only would have been."""
    before = near.sentence[: near.amount.span.start]
    mark = MARKS.search(near.sentence, near.end)
    clause = (
        before[max(before.rfind(each) for each in ",;:") + 1 :]
        + near.sentence[near.amount.span.start : mark.start() if mark else len(near.sentence)]
    )
    if _unreal(near.language).search(clause):
        return True
    has_verb = near.subject is not None or any(is_verb(each, near.words) for each in near.lead)
    if has_verb or not near.words.capital_nouns:
        return False
    governing = [each for one in near.clauses[1:] for each in one.tokens]
    denied = negation_in(governing, near.words)
    return bool(denied) and denied not in label.split()


def is_parted_from_helper(_: str, near: AmountInSentence) -> bool:
    """Whether commas part the verb from the one that says it is not so yet: "would, if approved, cost £6 million"."""
    if len(near.parts) < _WITH_ASIDE or near.parts[0].lead != "," or near.parts[1].lead != ",":
        return False
    helping = near.parts[2].tokens[-1:]
    return bool(helping) and helping[0].small in near.words.modals


@lru_cache(maxsize=16)
def _unreal(language: str) -> re.Pattern[str]:
    """A helping verb and, further on in its clause, a word that makes it tell of what is not so."""
    words = wording(language)
    if not words.unreal:
        return re.compile(_NEVER)
    ends = (rf"\w{{3,}}{each[1:]}" if each.startswith("-") else each for each in sorted(words.unreal_ends))
    helps = "|".join(sorted(words.unreal))
    return re.compile(rf"(?<!\w)(?:{helps})(?!\w)[^,;.]*?(?<!\w)(?:{'|'.join(ends)})(?!\w)", re.IGNORECASE)
