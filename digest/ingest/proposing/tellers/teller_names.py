"""The name of whoever has told something, among the words of a clause: a person, an organisation, an office."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.german_cases import is_adjective, nominative
from digest.ingest.proposing.wording import Wording
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.bare_names import without_role
from digest.reading.words import capital

PERSON = re.compile(r"[^\W\d_a-z][\w’'.-]*(?: (?:de|da|di|van|von|der|den|del|le|la))*(?: [^\W\d_a-z][\w’'.-]*){1,2}")
_ADJECTIVES = 2
_SHORTEST_PART = 3  # letters of a compound's part
_BEFORE_PAPER, _BEHIND_PAPER, _HEAD, _LONGEST, _LONGEST_BODY = 4, 6, 3, 12, 4  # words
_GERMAN_NAME = re.compile(r"[A-ZÄÖÜ]{2,}[\w-]*|(?:Bundes|Landes|Welt|EU-|UN-|Uno-)\w+|\w+-\w+")
"""A German word that names an organisation by itself: others are nouns, or names that look like these."""


def named(
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
    while start < len(kept) and (_is_article(kept[start], words) or kept[start].text.endswith("'")):
        article, start = kept[start].small, start + 1
    joins = words.links | words.shares | words.both | words.articles | words.in_names
    last: int | None = None
    heads = 0
    described = start
    while words.capital_nouns and described + 1 < len(kept) and is_adjective(kept[described].text):
        described += 1
    if described > start and not _is_german_body(kept[described].text, words, lexicon):
        return
    for at, token in enumerate(kept[start : start + _LONGEST], start):
        if at < described:
            continue
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
    if last is not None and described > start and not _owns(kept, described + 1, words):
        last = described
    if last is not None and not words.capital_nouns and not ends:
        last = _with_adjectives(kept, last, words)
        last = _with_members(kept, start, last, words, lexicon)
    if last is None and _is_body(kept[start:], words, lexicon):
        last = len(kept) - 1
    if last is None or not _may_end(kept, last, words, ends=ends):
        return
    name = kept[start : last + 1]
    if name[0].small in words.nobody | words.pronouns | words.links - words.articles:
        return
    if len(name) > 1 and lexicon.role.fullmatch(name[0].text) and name[1].small in words.links:
        return  # "eine Sprecherin auf Anfrage"
    text = written(name)
    if words.capital_nouns:
        text = nominative(text, article)
    is_name = bool(_GERMAN_NAME.fullmatch(text)) or _is_german_body(text, words, lexicon)
    if not text or (words.capital_nouns and " " not in text and not is_name):
        return
    role = without_role(0, _without_office(name, text, words, lexicon), lexicon)[1]
    is_person = bool(PERSON.fullmatch(role)) or lexicon.title.fullmatch(name[0].text)
    yield role if is_person else capital(text), kept[last].end


def _is_article(token: Token, words: Wording) -> bool:
    """Whether a word is an article, and not one with which a newspaper's name begins: "El", "Le" within a sentence."""
    begins_name = token.start > 0 and token.text[0].isupper() and not words.needs_to
    return token.small in words.articles and not begins_name


def _without_office(named: Sequence[Token], text: str, words: Wording, lexicon: SpeechLexicon) -> str:
    """The name of two words or three in `text` behind what somebody is in small letters: "havenmeester Joop Orr"."""
    first = next((at for at, each in enumerate(named) if each.text[0].isupper()), 0)
    small = named[:first]
    is_body = any(lexicon.body.fullmatch(each.text) or each.small in words.bodies | words.links for each in small)
    rest = written(named[first:])
    return rest if small and not is_body and PERSON.fullmatch(rest) else text


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


def _owns(kept: Sequence[Token], at: int, words: Wording) -> bool:
    """Whether the German token `at` leads to whose an organisation is: "der Stadt"."""
    return at < len(kept) and kept[at].small in words.shares | words.in_names


def _is_german_body(word: str, words: Wording, lexicon: SpeechLexicon) -> bool:
    """Whether a German noun says which organisation somebody is: a compound of one, "Hafenbehörde", or one that a
    country has once."""
    if word.casefold() in words.bodies:
        return True
    is_body = word[:1].isupper() and bool(lexicon.body.fullmatch(word)) and word.casefold() not in words.papers
    heads = (word[at:].capitalize() for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART))
    return is_body and not word.endswith("bericht") and any(map(lexicon.body.fullmatch, heads))


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


def written(named: Sequence[Token]) -> str:
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
