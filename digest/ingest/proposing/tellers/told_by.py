"""Who has told the amounts of a sentence: "according to figures from the Ministry of Labour", "wie das Amt mitteilte".

What is looked for is a name: words with capital letters, with the nouns and prepositions that lead up to them. What
they have published stands before it and is left out: figures, a study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from digest.ingest.proposing.clauses import MARKS, Token
from digest.ingest.proposing.phrases import negation_in
from digest.ingest.proposing.tellers.teller_names import PERSON, named, written
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.months import months, weekdays
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast
from digest.reading.speakers.sources import reported
from digest.reading.subjects.ending import subject_ending
from digest.text.spans import Span
from digest.translation.locales import locale_of

_WHERE = re.compile(r" (?:im|in|bei|beim|gegenüber|am|auf|dem|an) ")
"""What stands between somebody and where they have said it."""
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]{1,4}['’](?=[^\W\d_])|[^\W_]+(?:[’'.&-][^\W_]+)*|[^\s\w]")
"""A word, what is written onto the next one by itself: "l'", "dell'"."""
_SHORTENED = re.compile(r"(?:\b[A-Z]\.){2,}$")
_OWNS = ("'s", "’s")
_NEAR_ROLE = 32  # characters in which a role begins
_WEEKDAY = 3  # words that tell when, behind a verb of saying: "on Monday"
_PARTS = re.compile(r"[,;:–—]\s")
"""What may end a clause that says what somebody has told."""
_BEFORE_THAT = 3  # words between a verb of saying and "that"
_DENIES = re.compile(
    r"den(?:y|ies|ied)|dement\w+|bestr[ei]\w+|bestritt\w*|leugn\w+|dément\w*|nie(?:nt)?|nié|negó|niega\w*|negar\w+"
    r"|desm[ie]\w+|smenti\w*|nega(?:to|no)?|negou|negam|ontken\w+|asked|fragt\w*|ask",
    re.IGNORECASE,
)
"""Verbs of which what follows is not what somebody tells."""
_PARTICLES = frozenset("mit an".split())
"""What ends a German clause whose verb says something: "teilte die Kammer mit"."""
_JAPANESE = re.compile(
    r"(?:^|[、。」】〕］])(?P<who>[^、。「」（）【】〔〕［］]{1,24}?)"
    r"(?:が[^、。「」]{0,16}(?:発表|公表|まとめ|実施|集計)した[^、。「」]{0,20}?)?"
    r"(?:の(?:調査|発表|統計|調べ|集計|推計|試算|報告書?|資料|データ|まとめ|速報|分析))?(?:によると|によれば|の調べで)"
)
_NOBODY_JAPANESE = re.compile(
    r"(?:[同当両]|[こそあ][れのこ]|関係|専門|消息|報道|地元|目撃|複数|調査|発表|統計|推計|速報).*|.*(?:筋|氏ら|者|[はがをに]).*|[市県国町村都府道]|警察"
)


class Teller(NamedTuple):
    """Whoever has told the amounts of a sentence, and the words of the sentence that only say so."""

    name: str
    span: Span | None = None
    start: int = 0
    """Where what they tell begins: behind "that" of "the chamber said that"."""

    def tells(self, sentence: str, at: int) -> bool:
        """Whether they tell the amount that begins at `at` of their `sentence`."""
        return not self.start or (at >= self.start and not _PARTS.search(sentence, self.start, at))


def teller(sentence: str, cast: Cast, lexicon: SpeechLexicon, language: str) -> Teller | None:
    """Whoever is said to have told the amounts of `sentence`; None where that is nobody with a name."""
    if language.split("-")[0] == "ja":
        found = _JAPANESE.search(sentence)
        named = found is not None and not _NOBODY_JAPANESE.fullmatch(found["who"])
        return Teller(found["who"].removesuffix("など")) if found and named else None
    words = wording(language)
    days = weekdays(locale_of(language))
    for said in _tellers(sentence, cast, lexicon, words, days) if words.tells else ():
        each = said._replace(name=_without_day(said.name, language))
        if not each.name or each.name.endswith(_OWNS) or each.name.split()[0].casefold() in words.papers:
            continue  # "data from Oban's"
        head = _WHERE.split(each.name)[0]  # "Oreschkin im Interview"
        each = each._replace(name=head) if head != each.name and cast.is_person(head) else each
        if known := cast.known.get(each.name.casefold()):
            return each._replace(name=known)
        is_person = bool(PERSON.fullmatch(each.name)) or " " not in each.name
        return each._replace(name=cast.speaker(each.name).name) if is_person else each
    person = reported(sentence, cast, lexicon)  # "according to its chairman, Jun Ito"
    if person is None or person.name not in sentence or not PERSON.fullmatch(person.name):
        return None
    is_person = cast.is_person(person.name) and words.papers.isdisjoint(person.name.casefold().split())
    return Teller(person.name) if is_person else None


def _without_day(name: str, language: str) -> str:
    """The name without the day or month at its end, which says when: "the council on Monday"; empty for a day alone."""
    locale = locale_of(language)
    said, _, last = name.rpartition(" ")
    if last.casefold() not in weekdays(locale) | months(locale):
        return name
    head, _, preposition = said.rpartition(" ")
    return head if preposition.islower() else ""


def _without_when(kept: Sequence[Token], words: Wording, days: frozenset[str]) -> Sequence[Token]:
    """`kept` behind the day that it begins with: "the council" of "on Monday the council"."""
    at = next((number for number, each in enumerate(kept) if each.small not in words.links | words.articles), 0)
    if not kept or kept[at].small not in days:
        return kept
    rest = kept[at + 1 :]
    is_last = len(rest) > 1 and rest[0].text.islower() and rest[1].small in words.articles  # "lunedì scorso il"
    return rest[1:] if is_last and rest[0].small not in words.links | words.articles else rest


def _tellers(
    sentence: str, cast: Cast, lexicon: SpeechLexicon, words: Wording, days: frozenset[str]
) -> Iterator[Teller]:
    """Those whom the ways give in which a language tells this, the plainest first."""
    for led in _leads(words).finditer(sentence):
        kept: Sequence[Token] = _tokens(sentence, led.end())
        if kept and lexicon.says.fullmatch(kept[0].text):  # "según informó el instituto"
            kept = _without_when(kept[1:], words, days)
        for name, end in named(kept, words, lexicon, needs_paper=led[0].casefold() in words.tells_by_paper):
            yield Teller(name, Span(led.start(), end))
    for behind in _behind(words).finditer(sentence):
        yield from _ending(_tokens(sentence, 0, behind.start()), behind.end(), words, lexicon)
    marks = [mark.end() for mark in MARKS.finditer(sentence, 0, max(len(sentence) - 2, 0))]
    start = max(marks, default=0)
    if len(marks) > 1 and _is_described(sentence, start, lexicon):  # "…, said Anna Roy, head of the port."
        said = _tokens(sentence, marks[-2])
        if said and lexicon.says.fullmatch(said[0].text):
            yield from (Teller(name) for name, _ in _saying(said, words, lexicon, days))
    if start:
        yield from (Teller(name) for name, _ in _saying(_tokens(sentence, start), words, lexicon, days))
        yield from _parted(sentence, start, cast, lexicon)
    yield from _claiming(sentence, cast, lexicon, words)
    for first in {0, start}:
        yield from (Teller(name) for name, _ in _showing(_tokens(sentence, first), words, lexicon))


def _is_described(sentence: str, start: int, lexicon: SpeechLexicon) -> bool:
    """Whether the clause from `start` on says what somebody is who is named before it."""
    clause = sentence[start:].lstrip()
    first = _WORD.match(clause)
    if first is None or lexicon.conjunction.fullmatch(first[0]):
        return False
    return lexicon.relative.match(clause) is not None or lexicon.role.search(clause, 0, _NEAR_ROLE) is not None


def _claiming(sentence: str, cast: Cast, lexicon: SpeechLexicon, words: Wording) -> Iterator[Teller]:
    """Whoever is the subject of a verb of saying with "that" behind it: "the chamber said on Monday that"."""
    for says in lexicon.says.finditer(sentence):
        that = _that(words).search(sentence, says.end())
        if that is None or _DENIES.fullmatch(says[0].split()[-1]):
            continue
        between = _WORD.findall(sentence[says.end() : that.start()])
        if len(between) > _BEFORE_THAT + 1 or not {*between} <= _plain(between):
            continue
        if any(map(lexicon.says.fullmatch, between)):
            continue  # "Brook said Orr claimed that"
        kept = _tokens(sentence, 0, says.start())
        while kept and (kept[-1].small in words.copulas or lexicon.helper.fullmatch(kept[-1].text)):
            kept = kept[:-1]
        if kept and not negation_in(kept, words):
            whole = [*named(kept, words, lexicon, ends=True), *named(kept, words, lexicon)]
            yield from (Teller(name, None, that.end()) for name, end in whole if end == kept[-1].end)
        elif not kept and (subject := subject_ending(sentence[: says.start()], cast, lexicon)):
            is_one = subject.is_named and len(subject.speakers) == 1
            if is_one and PERSON.fullmatch(subject.speakers[0].name):
                yield Teller(subject.speakers[0].name, None, that.end())


def _plain(between: Sequence[str]) -> frozenset[str]:
    """Those of the words that may stand between a verb of saying and "that": no mark but the comma before it."""
    return frozenset(
        each for at, each in enumerate(between) if each.isalnum() or (each == "," and at + 1 == len(between))
    )


@lru_cache(maxsize=16)
def _that(words: Wording) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words.that)) or '(?!)'})(?!\w)")


@lru_cache(maxsize=16)
def _leads(words: Wording) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words.tells | words.tells_by_paper))})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _behind(words: Wording) -> re.Pattern[str]:
    """What names whoever tells something behind it: "zufolge"."""
    return re.compile(rf"\s(?:{'|'.join(words.tells_behind) or '(?!)'})(?!\w)")


def _tokens(sentence: str, start: int, end: int | None = None) -> list[Token]:
    """The words from `start` to a mark, or up to `end` from the last mark before it."""
    if end is None:
        mark = next(
            (each for each in MARKS.finditer(sentence, start) if not _SHORTENED.search(sentence, 0, each.start() + 1)),
            None,
        )
        end = mark.start() if mark else len(sentence)
    else:
        start = max((mark.end() for mark in MARKS.finditer(sentence, start, end)), default=start)
    found = (match for match in _WORD.finditer(sentence, start, end) if match[0] != ".")
    return [Token(match[0].replace("’", "'"), *match.span()) for match in found]


def _ending(kept: Sequence[Token], end: int, words: Wording, lexicon: SpeechLexicon) -> Iterator[Teller]:
    """Whom `kept` end with, and up to `end` are said to tell: "einer Studie der Kammer" before "zufolge"."""
    papers = [at for at, each in enumerate(kept) if each.small in words.papers]
    articles = [at for at, each in enumerate(kept) if each.small in words.articles]
    for first in (papers[-1:] or articles[-1:])[:1]:
        start = first - 1 if first and first - 1 in articles else first
        for name, _ in named(kept[first:], words, lexicon, ends=True):
            yield Teller(name, Span(kept[start].start, end))


def _saying(
    kept: Sequence[Token], words: Wording, lexicon: SpeechLexicon, days: frozenset[str]
) -> Iterator[tuple[str, int]]:
    """The name in a clause that says nothing but that somebody said so: "teilte die Kammer mit", "Brook said"."""
    verb = next((at for at, each in enumerate(kept) if lexicon.says.fullmatch(each.text)), None)
    if kept and kept[-1].small in _PARTICLES and lexicon.says.match(written(kept)):
        verb, kept = 0, kept[:-1]
    if verb is None:
        return
    before = [
        each for each in kept[:verb] if each.small not in words.as_said and not lexicon.helper.fullmatch(each.text)
    ]
    behind = _without_when(kept[verb + 1 :], words, days)
    is_told = kept[verb].small in words.tells_whom
    is_closed = is_told or not behind or behind[0].small in words.listeners
    if before and (is_closed or (len(behind) <= _WEEKDAY and behind[0].small in words.links)):
        yield from named(before, words, lexicon, ends=True)
    elif behind and not before and not is_told:
        yield from named(_without_listener(behind, words), words, lexicon)


def _without_listener(kept: Sequence[Token], words: Wording) -> Sequence[Token]:
    """`kept`, behind a verb of saying, up to whom it is said to: "Joe Orr" of "Joe Orr tegen de omroep".

    A German article in the dative begins that behind a name of two words, which has none of its own.
    """
    capitals = 0
    for at, token in enumerate(kept):
        is_dative = words.capital_nouns and capitals > 1 and token.small in words.articles
        if token.small in words.listeners or is_dative:
            return kept[:at]
        capitals = capitals + 1 if token.text[0].isupper() else 0
    return kept


def _parted(sentence: str, start: int, cast: Cast, lexicon: SpeechLexicon) -> Iterator[Teller]:
    """Whoever stands between commas before a clause that begins with its verb of saying, where a language never has its
    subject behind that: "the harbour master, Joe Orr, told the Gazette"."""
    ahead = sentence[:start].rstrip()
    is_said = lexicon.says.match(sentence, start) is not None and ahead.endswith(",")
    subject = subject_ending(ahead, cast, lexicon) if is_said and not lexicon.verb_first else None
    if subject and subject.is_named and len(subject.speakers) == 1 and PERSON.fullmatch(subject.speakers[0].name):
        yield Teller(subject.speakers[0].name)


def _showing(kept: Sequence[Token], words: Wording, lexicon: SpeechLexicon) -> Iterator[tuple[str, int]]:
    """The name in a clause by which something that it has published shows this: "figures from the ministry show"."""
    verb = next((at for at, each in enumerate(kept) if each.small in words.shows), None)
    if verb:
        yield from named(kept[:verb], words, lexicon, needs_paper=True, ends=True)
