"""How an article stands with its editor: its annotations with their states, as JSON for the corner of its page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from functools import partial

from msgspec import Struct
from msgspec.json import encode

from digest.content.article_files import ParsedSidecar, parse_article, parse_sidecar
from digest.content.sidecar_schema import FigureEntry, LinkEntry, QuoteEntry
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Place, Problem
from digest.foundation.site_paths import output_path
from digest.markdown import article_text
from digest.model.article import Annotation, Publish
from digest.model.article_store import LostError
from digest.pages.jobs import Page
from digest.pipeline import Plan
from digest.preview.labels import label_of
from digest.preview.live import Live
from digest.text.folding import fold
from digest.verification.annotation_ids import named
from digest.verification.article import verify
from digest.verification.figure import verify_figure
from digest.verification.locate import Spans, Text, locate, locate_quotation
from digest.verification.name_directory import NameDirectory, directory
from digest.verification.nearest import nearest
from digest.verification.quotation import verify_link, verify_quotation
from digest.verification.read_articles import Pair, pairs
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
    parsed = parse_article(pair.article, files[pair.article]).value if pair.article in files else None
    if parsed is None:
        return None
    beside = parse_sidecar(pair.sidecar, files[pair.sidecar]).value if pair.sidecar in files else None
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


NOTHING = b"null"


def panel(live: Live, url: str) -> bytes:
    """The label of the page at site path `url` and its annotations, `null` where it is no article's.

    All of it is `null` where the page is not one that somebody wrote.
    """
    planned = live.shown.plan
    page = planned.jobs.get(output_path(url)) if planned else None
    if planned is None or not isinstance(page, Page) or not page.source:
        return NOTHING
    inspection = _inspection(live, planned, page.source) if page.kind == "article" else None
    told = {
        "waiting": label_of(page.source, planned, live.now()),
        "source": page.source,
        "inspection": json.loads(encode(inspection)),
    }
    return json.dumps(told, ensure_ascii=False).encode()


def _inspection(live: Live, planned: Plan, source: str) -> Inspection | None:
    (pair,) = pairs([source])
    settings = planned.catalogue.settings
    with suppress(LostError, OSError):
        texts = {path: live.newest(path) for path in (pair.article, pair.sidecar)}
        read = {path: text for path, text in texts.items() if text is not None}
        return inspect(pair, read, settings, directory(settings))
    return None
