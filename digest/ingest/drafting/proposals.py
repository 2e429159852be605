"""All that an article's paragraphs give to annotate: figures, quotations, topics."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from digest.content.schema.site import Settings
from digest.ingest.article_text import body
from digest.ingest.drafting.entries import Sheet, figure_entry, quotation_entry
from digest.ingest.proposing.beside import statuses
from digest.ingest.proposing.figures import ProposedFigure, find_figures
from digest.ingest.proposing.quoting.small_quotations import is_fragment, is_headline, is_title, says_little
from digest.ingest.proposing.quoting.speaker_names import are_whole_names
from digest.ingest.proposing.ranking import Rank, best, figure_worth, is_bare, place, quotation_worth
from digest.ingest.proposing.wording import wording
from digest.ingest.source_page import BlockKind, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.quotes.schema import QuoteEntry
from digest.markdown import article_text
from digest.reading.lexicon import lexicon
from digest.reading.names.people import Cast
from digest.reading.quotes import ProposedQuotation, find_quotations
from digest.text.folding import fold
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Text
from digest.verification.quotations.quoted_speech import QuotedSpeech

_UNREAD = frozenset({BlockKind.HEADING, BlockKind.TABLE})
"""Blocks that have no sentences."""
_LAST_OF_LEAD = 1  # a headline or a place may stand above the first paragraph
_MOST_AMOUNTS = 1_000
"""Amounts of a text that are looked into, from its beginning: many times what the longest reports have. Each is held
against all of the text."""
_OFTEN = 3
"""In how many paragraphs a topic's words stand that the article is about."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An entry for the sidecar, and the sentence it comes from. What is not sure is for an editor to decide."""

    entry: FigureEntry | QuoteEntry
    sentence: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Proposals:
    """What is proposed: all of it, and the best of it, each in order; figures come first."""

    every: tuple[Proposal, ...]
    best: tuple[Proposal, ...]


def propose(
    page: SourcePage, language: str, published: dt.date | None, settings: Settings, directory: NameDirectory
) -> Proposals:
    """The figures and quotations of the article of which no check has a doubt."""
    found = list(_ranked(page, language, published, settings, directory))
    chosen = set(best([rank for _, rank in found]))
    return Proposals(
        every=tuple(proposal for proposal, _ in found),
        best=tuple(proposal for number, (proposal, _) in enumerate(found) if number in chosen),
    )


def _ranked(
    page: SourcePage, language: str, published: dt.date | None, settings: Settings, directory: NameDirectory
) -> Iterator[tuple[Proposal, Rank]]:
    paragraphs = [block.text for block in page.blocks if block.part not in _UNREAD]
    text = _text(page, language, published)
    speech = QuotedSpeech(text.flow, language, directory.known)
    known = {name: party.name for name, party in directory.parties.items()}
    people = Cast("\n".join(paragraphs), lexicon(language), known)
    standfirst = "\n".join(page.standfirst)
    sheet = Sheet(text, _starts(page), settings, directory, page.title, standfirst, speech)
    return ranked(sheet, paragraphs, published, people)


def ranked(
    sheet: Sheet, paragraphs: Sequence[str], published: dt.date | None, people: Cast
) -> Iterator[tuple[Proposal, Rank]]:
    """Every proposal for the `paragraphs` of a text, and what it is worth; figures come first.

    Words that somebody says more than once are proposed once.
    """
    language = sheet.text.language
    words = lexicon(language)
    last: FigureEntry | None = None
    told: tuple[int, str] | None = None  # the paragraph and the sentence of the last amount
    is_first = True
    quotations = tuple(find_quotations(paragraphs, language, people, words))
    every = find_figures(sheet.title, paragraphs, language, published, people, words, quotations)
    for figure in islice(every, _MOST_AMOUNTS):
        is_next = figure.goes_on and told == (figure.paragraph, figure.sentence)
        before = (last.status,) if last and is_next else ()
        told = (figure.paragraph, figure.sentence)
        likely = statuses(f"{_before(figure)}{figure.value}", words, is_coming=figure.is_coming)
        last = entry = figure_entry(figure, sheet, (*before, *likely))
        if entry:
            is_lead, is_first = is_first and 0 <= figure.paragraph <= _LAST_OF_LEAD, False
            worth = figure_worth(
                figure.quantity,
                entry.label if figure.label else "",
                at=place(figure.paragraph, len(paragraphs)),
                is_compared=figure.is_compared,
                is_moved=figure.is_moved,
                is_multiple=figure.is_multiple,
                is_told=bool(figure.by),
                has_period=bool(figure.period),
                in_head=figure.is_in_title
                or figure.is_headline
                or figure.value in sheet.title
                or figure.value in sheet.standfirst,
                is_bare=is_bare(figure.label, figure.quantity.counted),
                has_compounds=bool(wording(language).particles),
            )
            yield (
                Proposal(entry, figure.sentence, sure=bool(figure.label)),
                Rank(True, figure.is_certain, worth, figure.sentence, figure.label, is_lead),
            )
    said: set[tuple[object, ...]] = set()
    for quote in quotations:
        key = (quote.text, quote.speakers)
        if key not in said and (spoken := quotation_entry(quote, sheet)):
            said.add(key)
            rank = _quotation_rank(quote, spoken, len(paragraphs), language)
            names = [speaker.name for speaker in quote.speakers]
            whole = are_whole_names(names, people, words, language, head=f"{sheet.title}\n{sheet.standfirst}")
            is_said = not (
                is_headline(quote, paragraphs[quote.paragraph])
                or is_fragment(quote, language)
                or is_title(quote, language)
                or says_little(quote, language)
            )
            yield (
                Proposal(spoken, quote.sentence, sure=quote.sure and not quote.is_supposed),
                rank._replace(is_sure=rank.is_sure and whole and is_said and not quote.is_supposed),
            )


def _before(figure: ProposedFigure) -> str:
    """The words of a figure's clause before its amount."""
    written = figure.value if figure.value in figure.sentence else figure.quantity.written
    return re.split(r"[,;:]\s", figure.sentence[: figure.sentence.find(written)])[-1]


def _is_name(speaker: str, language: str) -> bool:
    """Whether a speaker has a name, rather than being "the party", at the beginning of a sentence or within it."""
    first, _, rest = speaker.partition(" ")
    return not first[:1].islower() and not (rest[:1].islower() and first.casefold() in wording(language).articles)


def _quotation_rank(quote: ProposedQuotation, entry: QuoteEntry, paragraphs: int, language: str) -> Rank:
    names = [speaker.name for speaker in quote.speakers]
    is_named = bool(names) and _is_name(names[0], language)
    worth = quotation_worth(
        quote.text,
        at=place(quote.paragraph, paragraphs),
        is_sure=quote.sure,
        has_speaker=entry.anonymous or is_named,
        has_full_name=is_named and " " in names[0],
        has_role=bool(entry.role),
    )
    return Rank(False, quote.sure, worth, quote.sentence, quote.speakers[0].name if quote.speakers else "?")


def topics(page: SourcePage, settings: Settings) -> tuple[str, ...]:
    """The topics of site.yaml that the article is about: whose labels stand in its title, its standfirst, a heading or
    its first paragraph, or in several paragraphs. What stands in one alone is said by the way."""
    head = [block.text for block in page.blocks if block.part is BlockKind.HEADING]
    paragraphs = [block.text for block in page.blocks if block.part is not BlockKind.HEADING]
    leading = [page.title, *page.standfirst, *head, *paragraphs[:1]]
    found = []
    for slug, topic in settings.topics.items():
        label = re.compile(rf"(?<!\w){re.escape(topic.label)}(?!\w)", re.IGNORECASE)
        often = sum(bool(label.search(paragraph)) for paragraph in paragraphs) >= _OFTEN
        if often or any(map(label.search, leading)):
            found.append(slug)
    return tuple(found)


def _text(page: SourcePage, language: str, published: dt.date | None) -> Text:
    flow = article_text.parse(body(page.blocks)).value
    return Text("", flow, fold(flow.text), language, titles=(page.title,), published=published)


def _starts(page: SourcePage) -> tuple[int, ...]:
    """Where each of the paragraphs begins in the rendered text, which is that of all blocks, a line each."""
    starts, reached = [], 0
    for block in page.blocks:
        if block.part not in _UNREAD:
            starts.append(reached)
        reached += len(block.text) + 1
    return tuple(starts)
