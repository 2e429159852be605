"""All that an article's paragraphs give to annotate: figures, quotations, topics."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.content.site_schema import Settings
from digest.ingest.article_text import body
from digest.ingest.entries import Sheet, figure_entry, quotation_entry
from digest.ingest.source_page import Part, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.quotes.schema import QuoteEntry
from digest.markdown import article_text
from digest.reading.figures import find_figures
from digest.reading.lexicon import lexicon
from digest.reading.people import Cast
from digest.reading.quotes import find_quotations
from digest.text.folding import fold
from digest.verification.locate import Text
from digest.verification.name_directory import NameDirectory


@dataclass(frozen=True, slots=True)
class Proposal:
    """An entry for the sidecar, and the sentence it comes from. What is not sure is for an editor to decide."""

    entry: FigureEntry | QuoteEntry
    sentence: str
    sure: bool


def propose(
    page: SourcePage, language: str, published: dt.date | None, settings: Settings, directory: NameDirectory
) -> Iterator[Proposal]:
    """Every figure and quotation of the paragraphs that holds, in order; figures come first."""
    paragraphs = [block.text for block in page.blocks if block.part is not Part.HEADING]
    sheet = Sheet(_text(page, language), _starts(page), settings, directory)
    words = lexicon(language)
    known = {name: party.name for name, party in directory.parties.items()}
    people = Cast("\n".join(paragraphs), words, known)
    for figure in find_figures(paragraphs, language, published, people, words):
        if entry := figure_entry(figure, sheet):
            yield Proposal(entry, figure.sentence, sure=True)
    for quote in find_quotations(paragraphs, language, people, words):
        if spoken := quotation_entry(quote, sheet):
            yield Proposal(spoken, quote.sentence, sure=quote.sure)


def topics(page: SourcePage, settings: Settings) -> tuple[str, ...]:
    """The topics of site.yaml whose labels stand in the article."""
    text = " ".join((page.title, *(block.text for block in page.blocks))).casefold()
    labels = ((slug, topic.label.casefold()) for slug, topic in settings.topics.items())
    return tuple(slug for slug, label in labels if re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text))


def _text(page: SourcePage, language: str) -> Text:
    flow = article_text.parse(body(page.blocks)).value
    return Text("", flow, fold(flow.text), language)


def _starts(page: SourcePage) -> tuple[int, ...]:
    """Where each of the paragraphs begins in the rendered text, which is that of all blocks, a line each."""
    starts, reached = [], 0
    for block in page.blocks:
        if block.part is not Part.HEADING:
            starts.append(reached)
        reached += len(block.text) + 1
    return tuple(starts)
