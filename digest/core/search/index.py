"""The index as documents of the site. docs/search.md tells what each file holds."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from digest import __version__
from digest.core.document import Document
from digest.core.fingerprint import fingerprint
from digest.core.library import Library
from digest.core.listing import Catalogue
from digest.core.record import Record
from digest.core.search import word_files
from digest.core.search.analysis import ALGORITHMS, algorithm
from digest.core.search.cards import TOGETHER, Shown, cards_file
from digest.core.search.columns import amounts_file, columns_file, stretches
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
    return Index(tuple(_documents(catalogue, cuts, segments, library)), kept)


def needed(assets: Mapping[str, bytes], catalogue: Catalogue) -> dict[str, bytes]:
    """The `assets` of a theme without stemmers of languages in which the digest has no article, or with no search."""
    if not catalogue.settings.search:
        return {path: data for path, data in assets.items() if not path.startswith(_SCRIPTS)}
    names = {algorithm(record.language) for record in catalogue.articles}
    unneeded = {f"{_STEMMERS}{name}-stemmer.js" for name in {*ALGORITHMS.values()} - names}
    return {path: data for path, data in assets.items() if path not in unneeded}


def _documents(
    catalogue: Catalogue, cuts: Sequence[Sequence[Record]], segments: Sequence[Segment], library: Library
) -> Iterator[Document]:
    settings = catalogue.settings
    rules = fingerprint(__version__.encode(), b"%d" % FORMAT, settings.model_dump_json().encode())
    ranges: list[list[str]] = []
    for start, words, places in word_files.divided(segments, library):
        ranges.append([start, _name(rules, words.digest), _name(rules, places.digest)])
        yield Document(f"search/words/{ranges[-1][1]}.txt", word_files.words_file, (words,))
        yield Document(f"search/places/{ranges[-1][2]}.txt", word_files.places_file, (places,))
    stretched: list[list[object]] = []
    for stretch in stretches(cuts, segments):
        amounts = stretch.amounts
        stretched.append([len(stretch.cuts), _name(rules, stretch.digest), _name(rules, amounts.digest)])
        yield Document(f"search/columns/{stretched[-1][1]}.json", columns_file, (stretch,))
        yield Document(f"search/amounts/{stretched[-1][2]}.txt", amounts_file, (amounts,))
    sizes: list[list[object]] = []
    for records in cuts:
        shown = [Shown(records[start : start + TOGETHER]) for start in range(0, len(records), TOGETHER)]
        name = _name(rules, *(part.digest for part in shown))
        sizes.append([len(records), name])
        for number, part in enumerate(shown):
            yield Document(f"search/cards/{name}/{number}.json", cards_file, (part,))
    names = b"".join([segment.common for segment in segments])
    suggested = _name(rules, names)
    yield Document(f"search/common/{suggested}.txt", common_file, ([segment.common for segment in segments],))
    languages = {record.language: algorithm(record.language) for record in catalogue.articles}
    manifest = {
        "version": FORMAT,
        "words": sum(sum(segment.lengths) for segment in segments),
        "together": TOGETHER,
        "segments": sizes,
        "stretches": stretched,
        "ranges": ranges,
        "common": suggested,
        "stemmers": sorted({name for name in languages.values() if name}),
    }
    written = json.dumps(manifest, ensure_ascii=False, separators=(",", ":"))
    yield Document(MANIFEST, _manifest, (written,))


def _name(*parts: bytes) -> str:
    return fingerprint(*parts)[:5].hex()


def _manifest(_: Library, __: Settings, written: str) -> bytes:
    return written.encode()
