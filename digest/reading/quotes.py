"""Quotations in running text, each with whoever is said to speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digest.reading.attribution import attribute
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME
from digest.reading.names.offices import is_romance
from digest.reading.names.people import Cast, Speaker
from digest.reading.quoted_runs import Paragraph, quoted_runs
from digest.reading.words import count_words

_FEWEST, _MOST = 3, 120
_INVERTED = re.compile(r", (?:a|ont|avait|avaient)?-?(?:t-)?[\w’']+?(?:-t)?-(?:il|elle|on|ils|elles)(?: \w+)?(?=[,.])")
_ASIDE = re.compile(rf", (?P<verb>[a-zà-ÿ’'-]+(?: [a-zà-ÿ]+)?) {NAME}(?=[,.])")
_LEADS_ON = re.compile(r"\W{1,4}(?:[^\W\d_A-Z]+ ){0,2}(?P<verb>[a-zà-ÿ]+)\s?[:,]\W{1,3}")
_BESIDE_ASIDE = " ,."


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
    is_supposed: bool = False
    """Whether a pronoun says who speaks that may stand for others as well."""


def find_quotations(
    paragraphs: Sequence[str], language: str, cast: Cast, lexicon: SpeechLexicon
) -> Iterator[ProposedQuotation]:
    """Every quotation of three words or more. Names in quotation marks, and single words, are none."""
    text = "\n".join(paragraphs)
    places = _places(paragraphs)
    runs = quoted_runs(text, places, language)
    last: tuple[int, tuple[Speaker, ...]] = (0, ())  # where what somebody surely said ends, and who
    for run, attribution in zip(runs, attribute(text, places, runs, language, cast, lexicon), strict=True):
        goes_on = attribution.speakers == last[1] and _goes_on(text[last[0] : run.start], lexicon)
        if is_sure := attribution.is_certain or (bool(attribution.speakers) and goes_on):
            last = run.end, attribution.speakers
        start, end = _without_aside(text, run.start, run.end, lexicon)
        quoted = text[start:end].rstrip(",、， ")
        if not _FEWEST <= count_words(quoted) <= _MOST:
            continue
        yield ProposedQuotation(
            paragraph=run.paragraph,
            start=start - places[run.paragraph].start,
            text=quoted,
            sentence=text[attribution.sentence.start : attribution.sentence.end].lstrip(" .,;"),
            speaker=attribution.speakers[0] if attribution.speakers else None,
            sure=is_sure,
            is_open=not run.is_closed,
            speakers=attribution.speakers,
            is_supposed=attribution.is_supposed,
        )


def _goes_on(between: str, lexicon: SpeechLexicon) -> bool:
    """Whether the words between two quotations only say that whoever spoke goes on: ", before adding: "."""
    led = _LEADS_ON.fullmatch(between)
    return led is not None and lexicon.says.fullmatch(led["verb"])


def _without_aside(text: str, start: int, end: int, lexicon: SpeechLexicon) -> tuple[int, int]:
    """The longer part of what is quoted, where words that say who speaks stand within its marks, as French has it:
    « L'accord est total, souligne Ada Roy. La ligne rouvre en mai. »
    """
    asides = [
        aside
        for pattern in (_INVERTED, _ASIDE)
        for aside in pattern.finditer(text, start, end)
        if pattern is _INVERTED or lexicon.says.fullmatch(aside["verb"].split()[-1])
    ]
    if not is_romance(lexicon) or not asides:
        return start, end
    edges = [start, *(edge for aside in sorted(asides, key=lambda each: each.start()) for edge in aside.span()), end]
    parts = [(text[one:other], one) for one, other in zip(edges[::2], edges[1::2], strict=True)]
    said = [each for each in parts if not lexicon.role.match(each[0].lstrip(_BESIDE_ASIDE))]  # ", maire de Leith."
    part, at = max(said or parts, key=lambda each: len(each[0]))
    begins = at + len(part) - len(part.lstrip(_BESIDE_ASIDE))
    return begins, at + len(part)


def _places(paragraphs: Sequence[str]) -> tuple[Paragraph, ...]:
    found, start = [], 0
    for paragraph in paragraphs:
        found.append(Paragraph(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return tuple(found)
