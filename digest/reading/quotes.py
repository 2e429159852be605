"""Quotations in running text, each with whoever is said to speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digest.reading.attribution import attribute
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.quoted_runs import Paragraph, quoted_runs
from digest.reading.words import count_words

_FEWEST, _MOST = 3, 120


class ProposedQuotation(NamedTuple):
    """A quotation as it stands in the paragraph number `paragraph`, from `start` on there."""

    paragraph: int
    start: int
    text: str
    sentence: str
    speaker: Speaker | None
    sure: bool
    """Whether the article says who speaks, with certainty."""
    is_open: bool
    """Whether it goes on in the next paragraph."""
    speakers: tuple[Speaker, ...] = ()
    """All who speak, where several are named together."""


def find_quotations(
    paragraphs: Sequence[str], language: str, cast: Cast, lexicon: SpeechLexicon
) -> Iterator[ProposedQuotation]:
    """Every quotation of three words or more. Names in quotation marks, and single words, are none."""
    text = "\n".join(paragraphs)
    places = _places(paragraphs)
    runs = quoted_runs(text, places, language)
    for run, attribution in zip(runs, attribute(text, places, runs, language, cast, lexicon), strict=True):
        quoted = text[run.start : run.end].rstrip(",、， ")
        if not _FEWEST <= count_words(quoted) <= _MOST:
            continue
        yield ProposedQuotation(
            paragraph=run.paragraph,
            start=run.start - places[run.paragraph].start,
            text=quoted,
            sentence=text[attribution.sentence.start : attribution.sentence.end].lstrip(" .,;"),
            speaker=attribution.speakers[0] if attribution.speakers else None,
            sure=attribution.is_certain,
            is_open=not run.is_closed,
            speakers=attribution.speakers,
        )


def _places(paragraphs: Sequence[str]) -> tuple[Paragraph, ...]:
    found, start = [], 0
    for paragraph in paragraphs:
        found.append(Paragraph(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return tuple(found)
