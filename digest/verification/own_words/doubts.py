"""What an editor says in words of their own, held against the article.

A digest promises that its figures and quotations are the article's. A summary says the same things in other words, so
each amount and each longer quotation in it is asked about where the article has nothing like it. A title is mostly that
of the article, which may say more than its text, and why something matters may rest on other sources: there the same is
a notice. Notes, links and explanations are there to tell what others say, and are not asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from digest.content.schema.sidecar import Sidecar
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Annotation, Figure, Selector
from digest.text.folding import fold
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span
from digest.verification.own_words.amounts import (
    GivenAmount,
    SaidAmount,
    given_in,
    is_said,
    likeliest_first,
    likest,
    said_by,
    said_in,
)
from digest.verification.own_words.quotations import quoted_in, stands_in
from digest.verification.passages import anchoring
from digest.verification.passages.locate import Text
from digest.verification.quotations.quoted_speech import paragraphs_of

TITLE = "the title"
_DIGIT_BEFORE, _DIGIT_BEHIND = re.compile(r"\d[.,:/’' ]?\Z"), re.compile(r"[.,:/’']?\d")


class OwnWords(NamedTuple):
    """A sentence or two of an editor's own: what it is called, its words, and where they are written, which takes long
    to find out."""

    name: str
    words: str
    place: Callable[[], Place]
    is_of_article: bool = False
    """Whether it tells what the article says, and nothing else."""


class OwnGrounds(Struct, frozen=True, dict=True):
    """What an editor's own words are held against: the article, in whose language they are written, or in that of the
    digest."""

    text: Text
    language: str

    @cached_property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.text.language, self.language)))

    @cached_property
    def is_of_one_language(self) -> bool:
        """Whether the article's words and the digest's are of one language, so that quotations are not translated."""
        return len({language.partition("-")[0].lower() for language in self.languages}) == 1

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """All sentences of the article's text."""
        words = self.text.flow.text
        paragraphs = (words[start:end] for start, end, _ in paragraphs_of(self.text.flow))
        return tuple(each[start:end] for each in paragraphs for start, end in sentences(each, self.text.language))

    def titles_beside(self, own: OwnWords) -> tuple[str, ...]:
        """The article's titles, of which its own one is no evidence for itself."""
        return self.text.titles[own.name == TITLE :]


def of_sidecar(sidecar: Sidecar, place: Callable[[str], Place]) -> Iterator[OwnWords]:
    """What a sidecar says of the whole article; `place` tells where each of its keys is written."""
    yield OwnWords("the summary", sidecar.summary, partial(place, "summary"), is_of_article=True)
    yield OwnWords("`why`", sidecar.why, partial(place, "why"))


def doubts(own: OwnWords, grounds: OwnGrounds, annotations: Iterable[Annotation] = ()) -> Iterator[Problem]:
    """A doubt for each amount and each quotation of `own` that neither the article nor one of its `annotations` has.

    Nothing is asked of an article without any text.
    """
    if not own.words.strip() or not grounds.text.flow.text.strip():
        return
    for told in (*_amounts(own, grounds, annotations), *_quotations(own, grounds)):
        yield told if own.is_of_article and not told.is_notice else replace(told, is_notice=True)


def _amounts(own: OwnWords, grounds: OwnGrounds, annotations: Iterable[Annotation]) -> Iterator[Problem]:
    for given, said in _unsaid(own, grounds, annotations):
        words = own.words[given.span.start : given.span.end]
        hint = f"the nearest is {said.written!r}" if said else "give an amount that the article has"
        problem = own.place().doubt(
            Code.UNSUPPORTED_AMOUNT, f"{own.name} gives {words!r}, which the article does not say", hint, words
        )
        yield replace(problem, is_notice=given.is_time or not grounds.is_of_one_language)


def _unsaid(
    own: OwnWords, grounds: OwnGrounds, annotations: Iterable[Annotation]
) -> Sequence[tuple[GivenAmount, SaidAmount | None]]:
    """The amounts that nothing else has, each with the nearest one of the article. Where the words may be in either of
    two languages, these are amounts that no reading finds."""
    given = [each for language in grounds.languages for each in given_in(own.words, language)]
    if not given:
        return ()
    figures = [each for each in annotations if isinstance(each, Figure)]
    known = [said_by(amount) for each in figures for amount in (each.value, each.also) if amount]
    known += said_in(grounds.titles_beside(own), grounds.text.language)
    found = [each.span for each in given if is_said(each.said, known) or _is_in(own, each, grounds)]
    unsaid: list[GivenAmount] = []
    for each in given:
        if not any(_overlap(each.span, span) for span in (*found, *(other.span for other in unsaid))):
            unsaid.append(each)
    every = (*known, *said_in(grounds.sentences, grounds.text.language)) if unsaid else ()
    return [(each, likest(each.said, every)) for each in unsaid]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_in(own: OwnWords, given: GivenAmount, grounds: OwnGrounds) -> bool:
    """Whether the article's text has the given amount: to the letter, or said otherwise."""
    text = grounds.text
    written = Selector(own.words[given.span.start : given.span.end], "", "")
    if any(_is_whole_number(text.flow.text, place) for place in anchoring.find(text.folded, written)):
        return True
    return is_said(given.said, said_in(likeliest_first(given.said, grounds.sentences), text.language))


def _is_whole_number(text: str, place: Span) -> bool:
    """Whether no number goes on before or behind a `place`, as in 1.*5 million*."""
    before = text[max(0, place.start - 2) : place.start]
    return not _DIGIT_BEFORE.search(before) and not _DIGIT_BEHIND.match(text, place.end)


def _quotations(own: OwnWords, grounds: OwnGrounds) -> Iterator[Problem]:
    if not grounds.is_of_one_language:
        return
    for quoted in quoted_in(own.words, grounds.text.language):
        in_title = any(stands_in(quoted, fold(title)) for title in grounds.titles_beside(own))
        if not in_title and not stands_in(quoted, grounds.text.folded):
            yield own.place().doubt(
                Code.UNSUPPORTED_QUOTATION,
                f"{own.name} quotes {quoted!r}, which the article does not have word for word",
                "quote what the article has, or say it without quotation marks",
                quoted,
            )
