"""Who has told the amounts of a sentence: "according to figures from the Ministry of Labour", "wie das Amt mitteilte".

What is looked for is a name: words with capital letters, with the nouns and prepositions that lead up to them. What
they have published stands before it and is left out: figures, a study.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from digest.ingest.proposing.clauses import MARKS, Token
from digest.ingest.proposing.german_cases import nominative
from digest.ingest.proposing.wording import Wording, wording
from digest.quantities.language.months import months, weekdays
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, without_role
from digest.reading.speakers.sources import reported
from digest.reading.speakers.subject import subject_ending
from digest.reading.words import capital
from digest.text.spans import Span
from digest.translation.locales import locale_of

_WHERE = re.compile(r" (?:im|in|bei|beim|gegenüber|am|auf|dem|an) ")
"""What stands between somebody and where they have said it."""
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]{1,4}['’](?=[^\W\d_])|[^\W_]+(?:[’'.&-][^\W_]+)*|[^\s\w]")
"""A word, what is written onto the next one by itself: "l'", "dell'"."""
_SHORTENED = re.compile(r"(?:\b[A-Z]\.){2,}$")
_PERSON = re.compile(r"[^\W\d_a-z][\w’'.-]*(?: (?:de|da|di|van|von|der|den|del|le|la))*(?: [^\W\d_a-z][\w’'.-]*){1,2}")
_OWNS = ("'s", "’s")
_ADJECTIVES = 2
_NEAR_ROLE = 32  # characters in which a role begins
_WEEKDAY = 3  # words that tell when, behind a verb of saying: "on Monday"
_BEFORE_PAPER, _BEHIND_PAPER, _HEAD, _LONGEST, _LONGEST_BODY = 4, 6, 3, 12, 4  # words
_PARTICLES = frozenset("mit an".split())
"""What ends a German clause whose verb says something: "teilte die Kammer mit"."""
_GERMAN_NAME = re.compile(r"[A-ZÄÖÜ]{2,}[\w-]*|(?:Bundes|Landes|Welt|EU-|UN-|Uno-)\w+|\w+-\w+")
"""A German word that names an organisation by itself: others are nouns, or names that look like these."""
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
        is_person = bool(_PERSON.fullmatch(each.name)) or " " not in each.name
        return each._replace(name=cast.speaker(each.name).name) if is_person else each
    person = reported(sentence, cast, lexicon)  # "according to its chairman, Jun Ito"
    if person is None or person.name not in sentence or not _PERSON.fullmatch(person.name):
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
        for name, end in _named(kept, words, lexicon, needs_paper=led[0].casefold() in words.tells_by_paper):
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
    for first in {0, start}:
        yield from (Teller(name) for name, _ in _showing(_tokens(sentence, first), words, lexicon))


def _is_described(sentence: str, start: int, lexicon: SpeechLexicon) -> bool:
    """Whether the clause from `start` on says what somebody is who is named before it."""
    clause = sentence[start:].lstrip()
    first = _WORD.match(clause)
    if first is None or lexicon.conjunction.fullmatch(first[0]):
        return False
    return lexicon.relative.match(clause) is not None or lexicon.role.search(clause, 0, _NEAR_ROLE) is not None


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


def _named(
    kept: Sequence[Token], words: Wording, lexicon: SpeechLexicon, *, needs_paper: bool = False, ends: bool = False
) -> Iterator[tuple[str, int]]:
    """The name that `kept` begin with, behind what was published, and where it ends.

    With `needs_paper` something published must be named, with `ends` nothing may follow.
    """
    of = (words.links | words.shares | words.by) - (words.to if words.needs_to else frozenset())
    near = enumerate(kept[: _BEFORE_PAPER + 1])
    paper = next((at for at, each in near if each.text in words.papers or _is_noun(each, words)), None)
    owned = paper and kept[paper - 1].text[0].isupper() and not words.capital_nouns
    if owned:  # "Ministry of Labour figures"
        first = next(at for at, each in enumerate(kept) if each.text[0].isupper())
        yield from _whole_name(kept[first:paper], 0, words, lexicon, ends=True)
        return
    if paper is not None and any(each.small in of - words.articles for each in kept[:paper]):
        paper = None
    if paper is None:
        if not needs_paper:
            yield from _whole_name(kept, 0, words, lexicon, ends=ends)
        return
    reach = range(paper + 1, min(paper + 1 + _BEHIND_PAPER, len(kept)))
    ways = (range(paper + 1, paper + 2), of), (reach, words.by), (reach, of)
    behind = next((at for near, known in ways for at in near if at < len(kept) and kept[at].small in known), None)
    if behind is not None:
        behind += kept[behind].small not in words.articles  # German has the article alone: "Zahlen des Amts"
        yield from _whole_name(kept, behind, words, lexicon, ends=ends)


def _whole_name(
    kept: Sequence[Token], start: int, words: Wording, lexicon: SpeechLexicon, *, ends: bool
) -> Iterator[tuple[str, int]]:
    """The name from the token `start` on, without the article before it."""
    article = ""
    while start < len(kept) and (kept[start].small in words.articles or kept[start].text.endswith("'")):
        article, start = kept[start].small, start + 1
    joins = words.links | words.shares | words.both | words.articles | words.in_names
    last: int | None = None
    heads = 0
    for at, token in enumerate(kept[start : start + _LONGEST], start):
        is_day = at > start and lexicon.not_a_name.fullmatch(token.text) and token.text.istitle()
        if (
            not token.text[0].isalnum()
            or token.text.isdigit()
            or is_day
            or (last == at - 1 and _is_object(token, words))
        ):
            break
        if token.text[0].isupper():
            last = at
        elif token.small not in joins and not token.text.endswith("'"):
            heads += 1
            is_head = last is None and heads <= _HEAD and token.small not in words.ends | words.pronouns | words.copulas
            if words.capital_nouns or not is_head or token.small in words.nobody:
                break
    if last is not None and not words.capital_nouns and not ends:
        last = _with_adjectives(kept, last, words)
        last = _with_members(kept, start, last, words, lexicon)
    if last is None and _is_body(kept[start:], words, lexicon):
        last = len(kept) - 1
    if last is None or not _may_end(kept, last, words, ends=ends):
        return
    named = kept[start : last + 1]
    if named[0].small in words.nobody | words.pronouns | words.links - words.articles:
        return
    if len(named) > 1 and lexicon.role.fullmatch(named[0].text) and named[1].small in words.links:
        return  # "eine Sprecherin auf Anfrage"
    text = _written(named)
    if words.capital_nouns:
        text = nominative(text, article)
    if not text or (words.capital_nouns and " " not in text and not _GERMAN_NAME.fullmatch(text)):
        return
    role = without_role(0, _without_office(named, text, words, lexicon), lexicon)[1]
    is_person = bool(_PERSON.fullmatch(role)) or lexicon.title.fullmatch(named[0].text)
    yield role if is_person else capital(text), kept[last].end


def _without_office(named: Sequence[Token], text: str, words: Wording, lexicon: SpeechLexicon) -> str:
    """The name of two words or three in `text` behind what somebody is in small letters: "havenmeester Joop Orr"."""
    first = next((at for at, each in enumerate(named) if each.text[0].isupper()), 0)
    small = named[:first]
    is_body = any(lexicon.body.fullmatch(each.text) or each.small in words.bodies | words.links for each in small)
    rest = _written(named[first:])
    return rest if small and not is_body and _PERSON.fullmatch(rest) else text


def _with_adjectives(kept: Sequence[Token], last: int, words: Wording) -> int:
    """Where a name ends with the adjectives in small letters behind it, at a mark: "Office maritime"."""
    rest = kept[last + 1 :]
    others = words.links | words.ends | words.articles | words.copulas | words.pronouns | words.verbs | words.shows
    is_adjective = all(each.text.isalpha() and each.text.islower() and each.small not in others for each in rest)
    return len(kept) - 1 if rest and len(rest) <= _ADJECTIVES and is_adjective else last


def _with_members(kept: Sequence[Token], start: int, last: int, words: Wording, lexicon: SpeechLexicon) -> int:
    """Where the name of an organisation ends with whose it is, up to a mark: "Association des constructeurs"."""
    rest = kept[last + 1 :]
    is_body = lexicon.body.fullmatch(kept[last].text) or kept[last].small in words.bodies
    if last != start or not is_body or not 1 < len(rest) <= _LONGEST_BODY + 2 or rest[0].small not in words.shares:
        return last
    others = words.ends | words.copulas | words.pronouns | words.verbs | words.shows
    is_all = all(each.text[0].isalpha() and each.small not in others for each in rest)
    return len(kept) - 1 if is_all else last


def _is_object(token: Token, words: Wording) -> bool:
    """Whether a German article behind a name begins another noun, rather than saying whose it is: "dem", not "des"."""
    return bool(words.capital_nouns) and token.small in words.articles - words.shares


def _is_noun(token: Token, words: Wording) -> bool:
    """Whether a word is something published in a language whose nouns have capital letters."""
    return bool(words.capital_nouns) and token.small in words.papers


def _is_body(named: Sequence[Token], words: Wording, lexicon: SpeechLexicon) -> bool:
    """Whether words without capital letters are what an organisation is called by: "chambre de commerce"."""
    few = range(2, _LONGEST_BODY + 1)
    is_body = any(lexicon.body.fullmatch(each.text) or each.small in words.bodies for each in named)
    return len(named) in few and is_body and not any(each.small in words.nobody | words.pronouns for each in named)


def _written(named: Sequence[Token]) -> str:
    """Words as they stand in their sentence."""
    text = named[0].text
    for before, token in itertools.pairwise(named):
        text += (" " if token.start > before.end else "") + token.text
    return text


def _may_end(kept: Sequence[Token], last: int, words: Wording, *, ends: bool) -> bool:
    """Whether a name may end at the token `last`: at a mark, or before a word that is surely none of it."""
    if last + 1 == len(kept):
        return True
    if ends:
        return False
    following = kept[last + 1]
    is_inverting = bool(words.particles)
    return is_inverting or following.small in words.links | words.ends | words.articles | words.shows


def _ending(kept: Sequence[Token], end: int, words: Wording, lexicon: SpeechLexicon) -> Iterator[Teller]:
    """Whom `kept` end with, and up to `end` are said to tell: "einer Studie der Kammer" before "zufolge"."""
    papers = [at for at, each in enumerate(kept) if each.small in words.papers]
    articles = [at for at, each in enumerate(kept) if each.small in words.articles]
    for first in (papers[-1:] or articles[-1:])[:1]:
        start = first - 1 if first and first - 1 in articles else first
        for name, _ in _named(kept[first:], words, lexicon, ends=True):
            yield Teller(name, Span(kept[start].start, end))


def _saying(
    kept: Sequence[Token], words: Wording, lexicon: SpeechLexicon, days: frozenset[str]
) -> Iterator[tuple[str, int]]:
    """The name in a clause that says nothing but that somebody said so: "teilte die Kammer mit", "Brook said"."""
    verb = next((at for at, each in enumerate(kept) if lexicon.says.fullmatch(each.text)), None)
    if kept and kept[-1].small in _PARTICLES and lexicon.says.match(_written(kept)):
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
        yield from _named(before, words, lexicon, ends=True)
    elif behind and not before and not is_told:
        yield from _named(_without_listener(behind, words), words, lexicon)


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
    if subject and subject.is_named and len(subject.speakers) == 1 and _PERSON.fullmatch(subject.speakers[0].name):
        yield Teller(subject.speakers[0].name)


def _showing(kept: Sequence[Token], words: Wording, lexicon: SpeechLexicon) -> Iterator[tuple[str, int]]:
    """The name in a clause by which something that it has published shows this: "figures from the ministry show"."""
    verb = next((at for at, each in enumerate(kept) if each.small in words.shows), None)
    if verb:
        yield from _named(kept[:verb], words, lexicon, needs_paper=True, ends=True)
