"""How an article stands with its editor: its annotations with their states, as JSON for the corner of its page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum

from msgspec import Struct
from msgspec.json import encode
from msgspec.structs import replace

from digest.content.article_files import ParsedSidecar, parse_article, parse_sidecar
from digest.content.schema.sidecar import AnnotationEntry
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Place, Problem, Severity, failed
from digest.foundation.site_paths import output_path
from digest.markdown import article_text
from digest.model.article import Annotation, Publish
from digest.model.article_store import LostError
from digest.model.plugins import PluginFailedError
from digest.pages.jobs import Page
from digest.plan import Plan
from digest.preview.labels import label_of
from digest.preview.site.live import Live
from digest.text.folding import fold
from digest.verification.acceptance import Given, answered
from digest.verification.annotation_ids import named
from digest.verification.article import verify
from digest.verification.kind import AnyKind, Grounds, PlaceOf, Verification
from digest.verification.name_directory import NameDirectory, directory
from digest.verification.passages.locate import Spans, Text
from digest.verification.passages.nearest import nearest
from digest.verification.read_articles import Pair, pairs


class State(StrEnum):
    """How an annotation stands."""

    ANCHORED = "anchored"
    WARNING = "warning"
    """It has its passage, and something is wrong with it."""
    NOTICE = "notice"
    """It has its passage, and something is worth a second look."""
    UNANCHORED = "unanchored"
    PROPOSED = "proposed"
    """It has its passage, and nobody has decided on it yet."""
    GENERAL = "general"
    """It is about the article as a whole."""


class Inspected(Struct, frozen=True):
    """An annotation: number `index` of the list `key`. `id` is its permalink's fragment, empty where it
    has none; `line` is where the sidecar has it.

    `passage` is the text that it rests on; where it rests on none, the one nearest to what it wants, if any is near.
    `said` is what is wrong with it.
    """

    kind: str
    key: str
    index: int
    name: str
    detail: str
    id: str
    state: State
    passage: str
    line: int
    said: tuple[str, ...]


class Inspection(Struct, frozen=True):
    """An article's annotations in the editor's order; how many words it has; and the `share` of them, in per cent, that
    is published, in quotations too."""

    annotations: tuple[Inspected, ...]
    publish: Publish
    share: int
    words: int


def inspect(
    pair: Pair, files: Mapping[str, bytes], settings: Settings, names: NameDirectory, verification: Verification
) -> Inspection | None:
    """The article and sidecar of `pair` as they are in `files`; None where the article cannot be read at all."""
    found = parse_article(pair.article, files[pair.article], in_part=True) if pair.article in files else None
    if found is None or found.value is None:
        return None
    parsed, written = found.value, files.get(pair.sidecar)
    read = parse_sidecar(pair.sidecar, written, verification.sidecar, in_part=True) if written is not None else None
    beside = read.value if read else None
    verified = verify(parsed, beside, settings, names, verification).value
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url)).value
    titles = tuple(filter(None, (verified.title, verified.source.title)))
    grounds = Grounds(
        Text(parsed.path, body, fold(body.text), verified.language, titles, verified.published.date()), settings, names
    )
    entries = tuple(_inspected(grounds, beside, verification, read.problems)) if beside and read else ()
    return Inspection(entries, verified.publish, verified.share, verified.words)


def _inspected(
    grounds: Grounds, beside: ParsedSidecar, verification: Verification, unread: tuple[Problem, ...]
) -> Iterator[Inspected]:
    """The annotations of each list as they are written, those that cannot be read, as `unread` tells, among them."""
    for kind in verification.kinds:
        told = (*_sound(grounds, beside, kind), *_unread(beside, kind, unread))
        yield from sorted(told, key=lambda each: each.index)


def _unread(beside: ParsedSidecar, kind: AnyKind, problems: tuple[Problem, ...]) -> Iterator[Inspected]:
    """The entries of a list that hold no annotation: each by the first text that it has."""
    document = beside.document
    written = document.data.get(kind.key) if isinstance(document.data, dict) else None
    read = {beside.index(kind.key, number) for number in range(len(beside.sidecar.entries(kind.key)))}
    for index, entry in enumerate(written if isinstance(written, list) else ()):
        if index in read:
            continue
        keys = (kind.key, index)
        first, last = document.place(keys).line, document.last_line(keys)
        texts = (each for each in (entry.values() if isinstance(entry, dict) else [entry]) if isinstance(each, str))
        said = _said(problem for problem in problems if first <= problem.line <= last)
        yield Inspected(kind.prefix, kind.key, index, next(texts, "") or "?", "", "", State.WARNING, "", first, said)


def _sound(grounds: Grounds, beside: ParsedSidecar, kind: AnyKind) -> Iterator[Inspected]:
    entries = beside.sidecar.entries(kind.key)
    places = [beside.index(kind.key, number) for number in range(len(entries))]
    within = [_within(beside, kind.key, index) for index in places]
    found = [kind.verify(entry, grounds, place) for entry, place in zip(entries, within, strict=True)]
    # What is proposed is no annotation of the page's until somebody has decided on it.
    values = [None if entry.proposed else outcome.value for entry, outcome in zip(entries, found, strict=True)]
    ids = iter(named((value for value in values if value is not None), kind.prefix, kind.words))
    for index, place_of, entry, outcome, value in zip(places, within, entries, found, values, strict=True):
        annotation = next(ids) if value is not None else None
        spans = kind.passages(entry, grounds, place_of)
        line = beside.document.place((kind.key, index)).line
        given = (Given(each, lambda _: Place(beside.path)) for each in (entry.accept, beside.sidecar.accept))
        problems = answered(outcome.problems, *given).problems
        told = _entry(kind.prefix, entry, annotation, spans, grounds.text, problems, line)
        yield replace(told, key=kind.key, index=index)


def _within(beside: ParsedSidecar, key: str, index: int) -> PlaceOf:
    return lambda within: beside.document.place((key, index, within))


def _entry(
    kind: str,
    entry: AnnotationEntry,
    annotation: Annotation | None,
    spans: Spans,
    text: Text,
    problems: tuple[Problem, ...],
    line: int,
) -> Inspected:
    name, detail, wanted = entry.words()
    if spans:
        state = _doubted(problems) or (State.PROPOSED if entry.proposed else State.ANCHORED)
        passage = text.flow.text[spans[0].start : spans[-1].end]
    elif wanted and (annotation is None or failed(problems)):
        close = nearest(text.folded, wanted)
        state, passage = State.UNANCHORED, text.flow.text[close.span.start : close.span.end] if close else ""
    else:
        state, passage = State.GENERAL, ""
    return Inspected(
        kind,
        "",
        0,
        name,
        " ".join(detail.split()),
        annotation.id if annotation else "",
        state,
        passage,
        line,
        _said(problems),
    )


def _doubted(problems: Iterable[Problem]) -> State | None:
    severities = {problem.severity for problem in problems}
    if severities <= {Severity.NOTICE}:
        return State.NOTICE if severities else None
    return State.WARNING


def _said(problems: Iterable[Problem]) -> tuple[str, ...]:
    return tuple(f"{problem.message}; {problem.hint}" if problem.hint else problem.message for problem in problems)


NOTHING = b"null"


def panel(live: Live, url: str) -> bytes:
    """The label of the page at site path `url` and its annotations, `null` where it is no article's.

    All of it is `null` where the page is not one that somebody wrote.
    """
    planned, page = live.shown.plan, live.shown.job(output_path(url))
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
    with suppress(LostError, OSError, PluginFailedError):  # of a plugin that fails, problems tell
        texts = {path: live.newest(path) for path in (pair.article, pair.sidecar)}
        read = {path: text for path, text in texts.items() if text is not None}
        return inspect(pair, read, settings, directory(settings), planned.registry.verification)
    return None
