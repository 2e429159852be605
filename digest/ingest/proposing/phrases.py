"""The words of a clause around an amount: its subject, its verb, and what follows the amount.

There is no grammar of whole sentences here. A phrase is taken only where it ends at a mark or at a word that ends one,
so that what is not understood gives no phrase rather than a part of one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from digest.ingest.proposing.clauses import MARKS, Clause, Token, tokens
from digest.ingest.proposing.verbs import all_verbs, infinitive_of, is_verb, last_verb, verb_at
from digest.ingest.proposing.wording import Wording
from digest.text.spans import Span

_ADVERB = re.compile(r"(?!family|supply|assembly|monopoly|anomaly|reply|rally|tally|bully|jelly)[a-z]{3,}ly")
_ING = re.compile(r"[a-z]{2,}ing")
_ROMANCE_GERUND = re.compile(r"\w{2,}[aei]ndo")
_GERMAN_ADVERB = re.compile(r"(?:[tlr]ig|lich|weise|dem|mals|lings|ends|her|hin)$")
_RELATIVE = frozenset("which who qui que che quien dat".split())
_QUOTES = '“„«"'
_FRENCH_PARTICIPLE = re.compile(r"[^\W\d_]{3,}ant")
_WHO = frozenset("which who qui".split())
_NEGATIONS = frozenset(
    "not never nicht nie niemals kein keine keinen keinem pas jamais no nunca não non mai niet geen nooit".split()
)
_ONLY = frozenset("only nur solo sólo só apenas alleen seulement just merely".split())
_PARTS_OF_TIME = frozenset("early late mid".split())
_MOST = 8


class Subject(NamedTuple):
    """What a clause is about, and its verb, which may be empty; `between` is what stands between verb and amount."""

    words: tuple[Token, ...]
    verb: str
    between: tuple[Token, ...]
    is_borrowed: bool = False
    """Whether it is that of a clause before."""

    @property
    def main(self) -> str:
        """The verb without what helps it: "fallen" of "has fallen"."""
        return self.verb.rpartition(" ")[2]


def without_worth(kept: tuple[Token, ...], words: Wording) -> tuple[Token, ...]:
    """The words before an amount without such as "worth of": "damage of" for "damage to the value of"."""
    if len(kept) < 2 or kept[-1].small not in words.shares:
        return kept
    last = len(kept) - 1
    while last and kept[last - 1].small in words.vague:
        last -= 1
    if last in (0, len(kept) - 1):
        return kept
    first = last
    while first and _leads(kept[first - 1], words):
        first -= 1
    is_said_so = any(each.small not in words.articles for each in kept[first:last])  # "a value of" is what it is of
    return (*kept[:first], kept[-1]) if first and is_said_so else kept


def _leads(token: Token, words: Wording) -> bool:
    """Whether a word is a preposition or an article, or both in one: "d'un"."""
    known = words.links | words.articles | words.shares
    head, mark, rest = token.small.replace("’", "'").partition("'")
    return token.small in known or (bool(mark) and f"{head}'" in known and (rest in known or rest in words.vague))


def negation_in(kept: Sequence[Token], words: Wording) -> str:
    """The word by which some of the words deny the others; empty where none does. "Not only" denies nothing."""
    for token, following in zip_longest(kept, kept[1:]):
        is_denied = token.small in _NEGATIONS - words.links or token.small.endswith(("n't", "n’t"))
        if is_denied and not (following and following.small in _ONLY):
            return token.text
    return ""


def joined(clauses: Sequence[Clause], words: Wording) -> list[Clause]:
    """The clauses, with nouns that are listed in one: "buses and trams were" is a clause, though "and" parts it."""
    found: list[Clause] = []
    for clause in reversed(clauses):
        before = found[-1] if found else None
        is_list = clause.lead in words.both and before is not None and before.tokens
        if before and is_list and verb_at(before.tokens, words) is None and _is_noun(clause.tokens, words):
            found[-1] = Clause((*before.tokens, *clause.between, *clause.tokens), before.lead, before.between)
        else:
            found.append(clause)
    return found[::-1]


def _is_noun(kept: Sequence[Token], words: Wording) -> bool:
    """Whether words that stand behind "and" begin with a noun rather than with a verb or a pronoun."""
    return (bool(kept) and _goes_on(kept[0], words)) or bool(kept and kept[0].small in words.articles)


def subject_of(clauses: Sequence[Clause], words: Wording) -> Subject | None:
    """The subject of the clause that an amount stands in, which is the first of `clauses`; None where none is found.

    A clause that begins with its verb has the subject of the one before; what stands between commas has none.
    """
    if not clauses:
        return None
    own = _said(clauses[0].tokens, words)
    if who := _described(own, words):
        antecedent = _antecedent(own[:who], words)
        return subject_of([Clause((*antecedent, *own[who + 1 :]), "")], words) if antecedent else None
    at, main = verb_at(own, words), last_verb(own, words)
    if at is None:
        return None
    if main is None or main < at:
        main = at + 1 if at + 1 < len(own) and _ING.fullmatch(own[at + 1].text) else None
    verb = own[main].text if main is not None and own[main].small not in words.copulas else ""
    if verb and main is not None and main > at and _is_one(own[at : main + 1], words):
        verb = " ".join(each.text for each in own[at : main + 1])
    between = own[(main if main is not None else at) + 1 :]
    before = own[:at]
    if before and not (len(before) == 1 and before[0].small in words.ends):
        subject = () if _is_german_adverb(before, words) else noun_phrase(before, words)
        if not subject and _may_invert(before, words):
            subject = _inverted(own[at + 1 :], words)
            between = tuple(each for each in between if not subject or each.start >= subject[-1].end)
        return Subject(subject, verb, between) if subject else None
    if words.particles and (inverted := _inverted(own[at + 1 :], words)):
        return Subject(inverted, verb, tuple(each for each in between if each.start >= inverted[-1].end))
    is_relative = not before and clauses[0].lead in words.that and not words.capital_nouns
    if (before and before[0].small in _RELATIVE and not words.capital_nouns) or is_relative:
        meant = _antecedent(clauses[1].tokens, words) if len(clauses) > 1 else ()
        return Subject(meant, verb, between, is_borrowed=True) if meant else None
    borrowed = _borrowed(clauses[1:4], words)
    return Subject(borrowed, verb, between, is_borrowed=True) if borrowed else None


def _described(kept: Sequence[Token], words: Wording) -> int:
    """Where the last relative pronoun stands within a clause, whose verb the amount belongs to: 0 where none does."""
    if words.capital_nouns or not words.verbs:
        return 0
    found = [
        at for at, each in enumerate(kept[:-1]) if at and each.small in _WHO and verb_at(kept[at + 1 :], words) == 0
    ]
    return found[-1] if found else 0


def _is_one(verbs: Sequence[Token], words: Wording) -> bool:
    """Whether verbs say together what happened: "has fallen", "plans to invest", and not only that it will: "will"."""
    first = next(
        (at for at, each in enumerate(verbs) if each.small not in words.copulas - words.intends - words.auxiliaries), 0
    )
    if led := infinitive_of(verbs, first, words):
        return all_verbs(verbs[led + 1 :], words)
    is_set = bool(words.needs_to) and any(infinitive_of(verbs, at, words) for at in range(1, len(verbs)))
    return (len(verbs) == 2 and verbs[0].small in words.copulas - words.modals) or (is_set and all_verbs(verbs, words))


def _antecedent(kept: Sequence[Token], words: Wording) -> tuple[Token, ...]:
    """The noun at the end of a clause, of which the next one speaks: "sales" of "added 10% to sales, which were"."""
    stops = words.articles | words.pronouns | words.copulas | words.ends | (words.links - words.shares)
    first = len(kept)
    while first and kept[first - 1].small not in stops and kept[first - 1].text[0].isalpha():
        if is_verb(kept[first - 1], words):
            break
        first -= 1
    return noun_phrase(kept[first:], words)


def _borrowed(clauses: Sequence[Clause], words: Wording) -> tuple[Token, ...]:
    """The subject of a clause that begins with its verb or with "which": that of the clause before, or its noun."""
    named: tuple[Token, ...] = ()
    for clause in clauses:
        kept = _said(clause.tokens, words)
        at = verb_at(kept, words)
        if kept and kept[0].small in _RELATIVE and not words.capital_nouns:  # all of it describes the noun before
            named = ()
            continue
        if at == 0:  # what describes something between commas: "made up of large firms"
            named = ()
            continue
        if at:
            return noun_phrase(kept[:at], words) or named
        named = noun_phrase(kept, words) or named
        if named and clause.lead in words.that:
            return named  # what is said begins here: "dit que le tarif, payé par tous, a baissé"
    return named


def _is_noun_of(kept: Sequence[Token], small: str, words: Wording) -> bool:
    """Whether an English word that may be a verb is a noun behind an article, "the cost", or behind what
    describes it, "a rapid increase", where a verb would be "increases"."""
    if not words.needs_to or not kept:
        return False
    is_led = kept[-1].small in words.articles
    return is_led or (len(kept) > 1 and kept[-2].small in words.indefinite and f"{small}s" in words.verbs)


def apposition(clauses: Sequence[Clause], words: Wording) -> tuple[Token, ...]:
    """What an amount between commas is told of: "papers of the case" of "The papers of the case, 200 pages, were"."""
    if len(clauses) < 2 or clauses[0].tokens or clauses[0].lead != "," or verb_at(clauses[1].tokens, words) is not None:
        return ()
    return noun_phrase(clauses[1].tokens, words)


def phrase_after(sentence: str, start: int, words: Wording, times: Sequence[Span]) -> tuple[Token, ...]:
    """The phrase that begins right at `start`: "in ad spending" of " in ad spending, which". Empty where none does."""
    mark = MARKS.search(sentence, start)
    stop = mark.start() if mark else len(sentence)
    time = min((each.start for each in times if each.start >= start), default=stop)
    kept: list[Token] = []
    cut = False
    near = tokens(sentence, start, min(stop, time), ())
    for token, following in zip_longest(near, near[1:]):
        small = token.small
        if (
            small in words.both
            and following
            and _goes_on(following, words)
            and any(one.small in words.links for one in kept)
        ):
            kept.append(token)
            continue
        if _ROMANCE_GERUND.fullmatch(small) and not words.stands_before:
            break
        if words.capital_nouns and kept and kept[-1].text[0].isupper() and small in words.articles - words.shares:
            break  # another noun: "Zuschauern in Oban eine Niederlage"
        is_verb_here = small in words.verbs and not _is_noun_of(kept, small, words)
        if small in words.ends or token.bare in words.pronouns or small in words.copulas or is_verb_here:
            break
        if token.text[0].isdigit() or not token.text[0].isalpha():
            cut = True
            break
        kept.append(token)
        if len(kept) > _MOST:
            cut = True
            break
    if cut:
        while kept and kept[-1].small not in words.links:
            kept.pop()
    if words.capital_nouns:  # a phrase ends with a noun: "in der EU" of "in der EU hängen"
        while kept and not kept[-1].text[0].isupper():
            kept.pop()
    return trimmed(without_time(kept, words), words)


def without_time(kept: Sequence[Token], words: Wording) -> Sequence[Token]:
    """The words up to where they tell a time: "jobs" of "jobs by the end of the year"."""
    time = next((number for number, each in enumerate(kept) if each.small in words.passing), len(kept))
    if time == len(kept):
        return kept
    while time and kept[time - 1].small not in words.links:
        time -= 1
    return kept[: max(time - 1, 0)]


def predicate_after(
    sentence: str, start: int, words: Wording, times: Sequence[Span], *, skips_numbers: bool = False
) -> tuple[Token, ...]:
    """A noun with its verb and what follows, right at `start`, up to a mark: "voters backed the plan"."""
    mark = MARKS.search(sentence, start)
    stop = mark.start() if mark else len(sentence)
    time = min((each.start for each in times if each.start >= start), default=stop)
    if mark and mark[0][0] in _QUOTES and time >= stop:
        return ()  # what it goes on with is quoted
    kept: list[Token] = []
    for token in tokens(sentence, start, min(stop, time), ()):
        if skips_numbers and token.text[0].isdigit() and len(kept) < _MOST // 2:
            continue
        if token.small in words.both and len(kept) > 2:
            break
        if token.text[0].isdigit() or not token.text[0].isalpha() or len(kept) > _MOST:
            while kept and kept[-1].small not in words.links | words.ends:
                kept.pop()
            cut = trimmed(kept, words)  # "seguían con vida 17 días" tells nothing without its end
            # So does, in German, a word that may be a verb: "Beschäftigten in Werften fühlen".
            is_open = bool(cut) and (is_verb(cut[-1], words) or (bool(words.capital_nouns) and cut[-1].text.islower()))
            return () if is_open else cut
        kept.append(token)
    return trimmed(kept, words)


def _goes_on(token: Token, words: Wording) -> bool:
    """Whether a word behind "and" is another noun of the same phrase."""
    other = words.ends | words.pronouns | words.copulas | words.verbs | words.articles | words.links
    return token.small not in other and token.text[0].isalpha()


def trimmed(kept: Sequence[Token], words: Wording) -> tuple[Token, ...]:
    """The words without those at their end that lead on to others."""
    last = len(kept)
    leading = words.links | words.articles | words.ends | words.copulas | _PARTS_OF_TIME
    while last and kept[last - 1].small in leading:
        last -= 1
    return tuple(kept[:last])


def without_article(kept: Sequence[Token], words: Wording) -> tuple[Token, ...]:
    """The words without an article at their beginning; in German it stays before an adjective, whose ending it sets."""
    if len(kept) > 1 and kept[0].small in words.articles:
        if words.capital_nouns and kept[1].text[0].islower():
            return tuple(kept)
        return tuple(kept[1:])
    return tuple(kept)


def noun_phrase(kept: Sequence[Token], words: Wording) -> tuple[Token, ...]:
    """The subject before a verb, without what leads up to it; empty where that is no phrase."""
    if kept and (kept[0].small in words.sources | (words.links - words.articles) or kept[-1].small in words.sources):
        return ()
    first = 0
    while first < len(kept) and _leads_up(kept[first : first + 2], words):
        first += 1
    rest = list(_without_participle(_without_adverb(trimmed(kept[first:], words), words), words))
    while len(rest) > 1 and rest[-1].small in words.clitics:  # whom it costs that: "nos cuesta"
        rest.pop()
    if rest and rest[0].small in words.links - words.articles:
        return ()
    if len(rest) > _MOST:  # the first of a list
        listed = next((number for number, each in enumerate(rest) if each.small in words.both), len(rest))
        rest = rest[:listed]
    if not rest or len(rest) > _MOST or any(each.text[0].isdigit() for each in rest):
        return ()
    if any(each.small in words.ends - words.both for each in rest[1:]):
        return ()
    return without_article(rest, words)


def _without_participle(kept: tuple[Token, ...], words: Wording) -> tuple[Token, ...]:
    """The words of a French subject without a participle that goes on at their end: "annonces relevant"."""
    is_french = any("'" in each for each in words.links)
    is_cut = is_french and len(kept) > 1 and bool(_FRENCH_PARTICIPLE.fullmatch(kept[-1].text))
    return kept[:-1] if is_cut and kept[-2].small not in words.articles | words.links else kept


def _without_adverb(kept: tuple[Token, ...], words: Wording) -> tuple[Token, ...]:
    """The words of an English subject without an adverb at their end: "project currently"."""
    is_adverb = "the" in words.articles and len(kept) > 1 and bool(_ADVERB.fullmatch(kept[-1].text))
    return kept[:-1] if is_adverb else kept


def _said(kept: tuple[Token, ...], words: Wording) -> tuple[Token, ...]:
    """What somebody says, behind a verb of saying: "fares cover" of "she says fares cover"."""
    at = verb_at(kept, words)
    return kept if at is None or kept[at].small not in words.saying else kept[at + 1 :]


def _is_german_adverb(kept: Sequence[Token], words: Wording) -> bool:
    """Whether a sentence begins with a German adverb, whose capital letter is no noun's: "Gleichzeitig"."""
    is_first = bool(words.capital_nouns) and len(kept) == 1 and kept[0].start == 0
    return is_first and kept[0].text not in words.names and bool(_GERMAN_ADVERB.search(kept[0].text))


def _may_invert(kept: Sequence[Token], words: Wording) -> bool:
    """Whether a clause begins with something else than its subject, so that this stands behind the verb."""
    leads = kept[0].small in words.links | words.sources | words.ends or kept[-1].small in words.sources
    return bool(words.particles) and (leads or (len(kept) == 1 and bool(words.capital_nouns)))


def _leads_up(near: Sequence[Token], words: Wording) -> bool:
    """Whether the first of `near` only leads up to a phrase; "last" of "last year's budget" is part of it."""
    if len(near) > 1 and near[1].text.endswith(("'s", "’s")):
        return False
    return (near[0].small in words.ends | words.passing and near[0].small != "both") or not near[0].text[0].isalnum()


def _inverted(kept: Sequence[Token], words: Wording) -> tuple[Token, ...]:
    """The subject behind a verb, as German and Dutch have it where something else begins the clause."""
    found: list[Token] = []
    for token in kept:
        if not found and words.capital_nouns and token.small in words.ends - words.articles - words.links:
            continue  # "sei aber die Zahl"
        if token.small in words.links | words.steps | words.levels | words.ends - words.articles or is_verb(
            token, words
        ):
            break
        if token.small in words.copulas:
            continue
        found.append(token)
    has_noun = any(each.text[0].isupper() for each in found)
    if not words.capital_nouns:  # Dutch: "stegen de prijzen"
        has_noun = len(found) > 1 and found[0].small in words.articles
    return without_article(found, words) if has_noun and len(found) <= _MOST else ()
