"""Quotations in running text, each with whoever is said to speak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from digest.reading.lexicon import Lexicon
from digest.reading.people import Cast, Speaker
from digest.reading.speaker import speaker_after, speaker_before
from digest.reading.words import count_words
from digest.text.sentences import sentences

_QUOTED = re.compile(
    "„(?P<german>[^„“”]+)[“”]|“(?P<english>[^“”]+)(?:”|$)|«\\s*(?P<french>[^«»]+?)\\s*»|»(?P<book>[^«»]+)«"
    '|「(?P<han>[^「」]+)」|"(?P<straight>[^"]+)"|^"(?P<open>[^"]+)$|(?<!\\w)‘(?P<single>(?:[^‘’]|’(?=\\w))+)’(?!\\w)'
)
_CLOSING = ("“", "”", "»", "«", "」", '"', "’")
_FEWEST, _MOST = 4, 120
_SENTENCE_ENDED = (".", "。")


class ProposedQuotation(NamedTuple):
    """A quotation as it stands in the paragraph number `paragraph`, from `start` on there."""

    paragraph: int
    start: int
    text: str
    sentence: str
    speaker: Speaker | None
    sure: bool
    """Whether the paragraph itself says who speaks."""
    is_open: bool
    """Whether it goes on in the next paragraph."""


def find_quotations(
    paragraphs: Sequence[str], language: str, cast: Cast, lexicon: Lexicon
) -> Iterator[ProposedQuotation]:
    """Every quotation of some words. Names in quotation marks, and single words, are none."""
    found = list(_attributed(paragraphs, language, cast, lexicon))
    for quote, following in zip_longest(found, found[1:]):
        # A quotation that a paragraph does not close goes on in the next, which says who speaks.
        if quote.is_open and following and (following.paragraph, following.start) == (quote.paragraph + 1, 1):
            yield quote._replace(speaker=following.speaker, sure=following.sure)
        else:
            yield quote


def _attributed(paragraphs: Iterable[str], language: str, cast: Cast, lexicon: Lexicon) -> Iterator[ProposedQuotation]:
    last: Speaker | None = None
    for number, paragraph in enumerate(paragraphs):
        spoken: Speaker | None = None
        reached = 0
        for match in _QUOTED.finditer(paragraph):
            inside = match.lastgroup or ""
            before = _last_sentence(paragraph[reached : match.start()], language)
            after = _rest_of_sentence(paragraph, match, language)
            reached = match.end()
            ended = match[inside].rstrip().endswith(_SENTENCE_ENDED)
            found = None if ended and not _goes_on(after) else speaker_after(after, cast, lexicon, last)
            found = found or speaker_before(before, cast, lexicon, last)
            text = match[inside].strip().rstrip(",、")
            if not _FEWEST <= count_words(text) <= _MOST:
                last = found or last
                continue
            # One who speaks on is not named again.
            speaker = found or spoken or (None if before.strip() else last)
            yield ProposedQuotation(
                paragraph=number,
                start=match.start(inside) + match[inside].index(text),
                text=text,
                sentence=f"{before}{match[0]}{after}".lstrip(" .,;"),
                speaker=speaker,
                sure=bool(found or spoken),
                is_open=not match[0].endswith(_CLOSING),
            )
            spoken = last = speaker or last
        if not spoken:
            last = _last_named(paragraph, cast) or last


def _last_sentence(words: str, language: str) -> str:
    """The sentence at the end of `words` that a quotation goes on with; empty where the last has ended."""
    found = sentences(words + "x", language)
    return words[found[-1].start :] if found else ""


def _rest_of_sentence(paragraph: str, match: re.Match[str], language: str) -> str:
    """What stands between a quotation and the end of its sentence, or the next quotation."""
    following = _QUOTED.search(paragraph, match.end())
    rest = paragraph[match.end() : following.start() if following else len(paragraph)]
    found = sentences(rest, language)
    return rest[: found[0].end] if found else ""


def _goes_on(after: str) -> bool:
    return after.lstrip(" ,")[:1].islower()


def _last_named(paragraph: str, cast: Cast) -> Speaker | None:
    """The person whom `paragraph` names last, in whole or by surname."""
    places = [(paragraph.rfind(name), len(name), name) for name in cast.whole if name in paragraph]
    return cast.speaker(max(places)[2]) if places else None
