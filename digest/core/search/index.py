"""The index as documents of the site. docs/search.md tells what each file holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from digest import __version__
from digest.core.document import Document
from digest.core.fingerprint import Digested, Noted, fingerprint
from digest.core.jsontext import to_json
from digest.core.library import Library
from digest.core.listing import Catalogue
from digest.core.record import Record
from digest.core.search import word_files
from digest.core.search.analysis import ALGORITHMS, algorithm
from digest.core.search.cards import TOGETHER, Shown, cards_file
from digest.core.search.column_files import (
    FEW,
    MANY,
    Stretch,
    amounts_file,
    base_file,
    facets_file,
    speakers_file,
    stretches,
)
from digest.core.search.common import common_file
from digest.core.search.segments import FORMAT, Segment, cut, make_segments
from digest.core.settings import Settings
from digest.core.work import Work

MANIFEST = "search/index.json"
_SCRIPTS = "assets/search/"
_STEMMERS = f"{_SCRIPTS}stemmers/"


class Index(NamedTuple):
    """The files of an index, and the names of what a later build needs to make it anew."""

    documents: tuple[Document, ...]
    kept: frozenset[bytes]


def index(catalogue: Catalogue, library: Library, work: Work) -> Index:
    """The index of all articles of the catalogue. Raises LostError."""
    if not catalogue.settings.search:
        return Index((), frozenset())
    cuts = list(cut(reversed(catalogue.articles)))
    segments = make_segments(cuts, library, work)
    kept = frozenset(name for segment in segments for name in segment.parts)
    files = _Files(catalogue.settings)
    manifest = {
        "version": FORMAT,
        "words": sum(segment.length for segment in segments),
        "together": TOGETHER,
        "segments": _cards(files, cuts),
        "base": _base(files, cuts, segments),
        "stretches": _stretches(files, cuts, segments),
        **_words(files, segments, library),
        "common": files.add("common/{}.txt", common_file, Stretch(segment.common for segment in segments)),
        "stemmers": sorted({algorithm(each) for each in {record.language for record in catalogue.articles}} - {""}),
    }
    return Index((*files.documents.values(), Document(MANIFEST, _noted, (Noted(manifest),))), kept)


def needed(assets: Mapping[str, bytes], catalogue: Catalogue) -> dict[str, bytes]:
    """The `assets` of a theme without stemmers of languages in which the digest has no article, or with no search."""
    if not catalogue.settings.search:
        return {path: data for path, data in assets.items() if not path.startswith(_SCRIPTS)}
    names = {algorithm(record.language) for record in catalogue.articles}
    unneeded = {f"{_STEMMERS}{name}-stemmer.js" for name in {*ALGORITHMS.values()} - names}
    return {path: data for path, data in assets.items() if path not in unneeded}


class _Files:
    """Gathers documents that are named by a hash of what they are made from."""

    def __init__(self, settings: Settings) -> None:
        self._rules = fingerprint(__version__.encode(), b"%d" % FORMAT, settings.model_dump_json().encode())
        self.documents: dict[str, Document] = {}

    def name(self, *digests: bytes) -> str:
        return fingerprint(self._rules, *digests)[:5].hex()

    def add(self, pattern: str, function: Callable[..., bytes], part: Digested) -> str:
        """The name of the file that `function` makes of `part`."""
        name = self.name(part.digest)
        self.put(pattern.format(name), function, part)
        return name

    def put(self, path: str, function: Callable[..., bytes], part: Digested) -> None:
        self.documents[path] = Document(f"search/{path}", function, (part,))


def _cards(files: _Files, cuts: Sequence[Sequence[Record]]) -> list[tuple[int, str]]:
    """Of each segment: how many articles it has, and the name of its folder."""
    rows = []
    for records in cuts:
        shown = [Shown(records[start : start + TOGETHER]) for start in range(0, len(records), TOGETHER)]
        name = files.name(*(part.digest for part in shown))
        for number, part in enumerate(shown):
            files.put(f"cards/{name}/{number}.json", cards_file, part)
        rows.append((len(records), name))
    return rows


def _base(files: _Files, cuts: Sequence[Sequence[Record]], segments: Sequence[Segment]) -> list[tuple[int, str]]:
    """Of each stretch: how many segments it has, and the name of its base."""
    rows = []
    for span in stretches(cuts, MANY):
        within = segments[span]
        name = files.add("base/{}.json", base_file, Stretch(segment.base for segment in within))
        rows.append((len(within), name))
    return rows


def _stretches(
    files: _Files, cuts: Sequence[Sequence[Record]], segments: Sequence[Segment]
) -> list[tuple[int, str, str, str]]:
    """Of each stretch: how many segments it has, and the names of its facets, speakers and amounts."""
    rows = []
    for span in stretches(cuts, FEW):
        within = segments[span]
        facets = files.add("facets/{}.json", facets_file, Stretch(segment.facets for segment in within))
        speakers = files.add("speakers/{}.json", speakers_file, Stretch(segment.speakers for segment in within))
        amounts = files.add("amounts/{}.txt", amounts_file, Stretch(segment.amounts for segment in within))
        rows.append((len(within), facets, speakers, amounts))
    return rows


def _words(files: _Files, segments: Sequence[Segment], library: Library) -> dict[str, object]:
    """The ranges of the vocabulary with the names of their words; those of their places are for phrases alone."""
    ranges, placed = [], []
    for start, words, places in word_files.divided(segments, library):
        ranges.append((start, files.add("words/{}.txt", word_files.words_file, words)))
        placed.append(files.add("places/{}.txt", word_files.places_file, places))
    return {"ranges": ranges, "places": files.add("places/{}.json", _noted, Noted(placed))}


def _noted(_: Library, __: Settings, part: Noted[object]) -> bytes:
    return to_json(part.value)
