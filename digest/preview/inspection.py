"""How an article stands with its editor: each annotation with its state, whatever is wrong with the others.

For the editor alone. It quotes the article's own text beside an annotation that has no passage, published or not, so
nothing of it may go into a site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial

from msgspec import Struct

from digest.content import article_file, sidecar_file
from digest.content.sidecar_file import ParsedSidecar
from digest.content.sidecar_schema import FigureEntry, LinkEntry, QuoteEntry
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Place, Problem
from digest.markdown import article_text
from digest.model.article import Annotation, Publish
from digest.text.folding import fold
from digest.verification.annotation_ids import named
from digest.verification.article import verify
from digest.verification.figure import verify_figure
from digest.verification.locate import Spans, Text, locate, locate_quotation
from digest.verification.name_directory import NameDirectory
from digest.verification.nearest import nearest
from digest.verification.quotation import verify_link, verify_quotation
from digest.verification.read_articles import Pair
from digest.verification.sentence_selection import MARK


class State(StrEnum):
    """How an annotation stands."""

    ANCHORED = "anchored"
    WARNING = "warning"
    """It has its passage, and something is wrong with it."""
    UNANCHORED = "unanchored"
    GENERAL = "general"
    """It is about the article as a whole."""


class Inspected(Struct, frozen=True):
    """An annotation. `id` is its permalink's fragment, empty where it has none; `line` is where the sidecar has it.

    `passage` is the text that it rests on; where it rests on none, the one nearest to what it wants, if any is near.
    `said` is what is wrong with it.
    """

    kind: str
    name: str
    detail: str
    id: str
    state: State
    passage: str
    line: int
    said: tuple[str, ...]


class Inspection(Struct, frozen=True):
    """An article's annotations in the editor's order; and how many of its words, of how many, are published."""

    annotations: tuple[Inspected, ...]
    publish: Publish
    published: int
    words: int


def inspect(pair: Pair, files: Mapping[str, bytes], settings: Settings, names: NameDirectory) -> Inspection | None:
    """The article and sidecar of `pair` as they are in `files`; None where the article cannot be read at all."""
    parsed = article_file.parse(pair.article, files[pair.article]).value if pair.article in files else None
    if parsed is None:
        return None
    beside = sidecar_file.parse(pair.sidecar, files[pair.sidecar]).value if pair.sidecar in files else None
    verified = verify(parsed, beside, settings, names).value
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url)).value
    text = Text(parsed.path, body, fold(body.text), verified.language)
    entries = tuple(_inspected(text, beside, settings, names)) if beside else ()
    words = [word for word in verified.body.text.split() if word != MARK]
    return Inspection(entries, verified.publish, len(words), verified.words)


def _inspected(text: Text, beside: ParsedSidecar, settings: Settings, names: NameDirectory) -> Iterator[Inspected]:
    def place(kind: str, index: int, key: str = "") -> Place:
        return beside.document.place((kind, index, key) if key else (kind, index))

    written = beside.sidecar
    figures = [
        verify_figure(entry, text, settings, names, None, partial(place, "figures", index))
        for index, entry in enumerate(written.figures)
    ]
    quotes = [
        verify_quotation(entry, text, names, None, partial(place, "quotes", index))
        for index, entry in enumerate(written.quotes)
    ]
    links = [verify_link(entry, text, partial(place, "links", index)) for index, entry in enumerate(written.links)]
    of_figures = iter(named(outcome.value for outcome in figures if outcome.value))
    of_quotes = iter(named(outcome.value for outcome in quotes))
    of_links = iter(named(outcome.value for outcome in links))

    for index, (figure, found) in enumerate(zip(written.figures, figures, strict=True)):
        spans = locate(text, figure.at, partial(place, "figures", index)).value
        entry = next(of_figures) if found.value else None
        yield _entry(text, figure, entry, spans, found.problems, partial(place, "figures", index))
    for index, (quote, said) in enumerate(zip(written.quotes, quotes, strict=True)):
        spans = locate_quotation(text, quote.text, quote.at, partial(place, "quotes", index)).value
        yield _entry(text, quote, next(of_quotes), spans, said.problems, partial(place, "quotes", index))
    for index, (link, led) in enumerate(zip(written.links, links, strict=True)):
        yield _entry(text, link, next(of_links), led.value.spans, led.problems, partial(place, "links", index))


def _entry(
    text: Text,
    written: FigureEntry | QuoteEntry | LinkEntry,
    annotation: Annotation | None,
    spans: Spans,
    problems: tuple[Problem, ...],
    place: Callable[[], Place],
) -> Inspected:
    match written:
        case FigureEntry():
            kind, name, detail, wanted = "figure", written.label, written.value, written.at.exact
        case QuoteEntry():
            kind, name, detail, wanted = "quote", written.speaker, written.text, written.text
        case LinkEntry():
            kind, name, detail, wanted = "link", written.title, written.why, written.at.exact if written.at else ""
    if spans:
        state = State.WARNING if problems else State.ANCHORED
        passage = text.flow.text[spans[0].start : spans[-1].end]
    elif wanted:
        close = nearest(text.folded, wanted)
        state, passage = State.UNANCHORED, text.flow.text[close.span.start : close.span.end] if close else ""
    else:
        state, passage = State.GENERAL, ""
    said = tuple(f"{problem.message}; {problem.hint}" if problem.hint else problem.message for problem in problems)
    return Inspected(
        kind, name, " ".join(detail.split()), annotation.id if annotation else "", state, passage, place().line, said
    )
