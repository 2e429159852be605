"""The index as documents of the site. docs/search.md tells what each file holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from digest import __version__
from digest.catalogue.types import Catalogue
from digest.content.schema.site import Settings
from digest.foundation.executor import Executor
from digest.foundation.hashing import Digested, Noted, fingerprint
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.pages.jobs import Document
from digest.search.analysis import ALGORITHMS, algorithm
from digest.search.cards import TOGETHER, Shown, cards_file
from digest.search.column_files import SegmentStretch, amounts_file, base_file, facets_file, speakers_file
from digest.search.kind import ALWAYS, SearchKinds
from digest.search.ranges.division import RangeBlock, divide
from digest.search.ranges.word_files import Range, places_file, words_file
from digest.search.segments import FEW, FORMAT, GROUPED, MANY, Segment, cut, make_segments, stretches
from digest.search.vocabulary.spelling_words import common_file
from digest.text.json_text import to_json

Part = TypeVar("Part", bound=Digested)
MANIFEST = "search/index.json"
NAME = 10
"""The length of names, in hexadecimal digits; where there are many of them, one follows the other."""
_SCRIPTS = "assets/search/"
_STEMMERS = f"{_SCRIPTS}engine/stemmers/"


class Index(NamedTuple):
    """The files of an index, and the names of what a later build needs to make it anew."""

    documents: tuple[Document[Any], ...]
    kept: frozenset[bytes]


def index(catalogue: Catalogue, article_store: ArticleStore, executor: Executor, kinds: SearchKinds) -> Index:
    """The index of all articles of the catalogue. Raises LostError."""
    if not catalogue.settings.search:
        return Index((), frozenset())
    cuts = list(cut(reversed(catalogue.articles)))
    segments = make_segments(cuts, article_store, executor, kinds)
    divided = divide(segments, stretches(cuts, GROUPED), article_store, executor)
    kept = divided.kept.union(*(segment.parts for segment in segments))
    files = _Files(catalogue.settings)
    manifest = {
        "version": FORMAT,
        "words": sum(segment.length for segment in segments),
        "together": TOGETHER,
        "segments": [len(records) for records in cuts],
        "cards": _cards(files, cuts, kinds),
        "stretches": _stretches(files, cuts, segments, kinds),
        "amounts": _amounts(files, cuts, segments),
        **_other_kinds(catalogue, kinds),
        **_stories(cuts),
        **_words(files, segments, divided.blocks),
        "common": files.add("common/{}.txt", common_file, SegmentStretch(segment.common for segment in segments)),
        "stemmers": sorted({algorithm(each) for each in {record.language for record in catalogue.articles}} - {""}),
    }
    return Index((*files.documents.values(), Document(MANIFEST, _noted, Noted(manifest))), kept)


def needed(assets: Mapping[str, bytes], catalogue: Catalogue) -> dict[str, bytes]:
    """The `assets` of a theme without stemmers of languages in which the digest has no article, or with no search."""
    if not catalogue.settings.search:
        return {path: data for path, data in assets.items() if not path.startswith(_SCRIPTS)}
    names = {algorithm(record.language) for record in catalogue.articles}
    unneeded = {f"{_STEMMERS}{name}-stemmer.js" for name in {*ALGORITHMS.values()} - names}
    if "arabic" not in names:
        unneeded.add(f"{_SCRIPTS}engine/arabic.js")
    return {path: data for path, data in assets.items() if path not in unneeded}


def _other_kinds(catalogue: Catalogue, kinds: SearchKinds) -> dict[str, object]:
    """The kinds of hits beside quotations and figures, as far as there are any, in order: what they are called."""
    there = {name for record in catalogue.articles for name, _ in record.others}
    say = catalogue.settings.words.gettext
    rows = [(kind.name, say(hits.one), say(hits.many)) for kind, hits in kinds.hits[ALWAYS:] if kind.name in there]
    return {"kinds": rows} if rows else {}


def _stories(cuts: Sequence[Sequence[ArticleRecord]]) -> dict[str, object]:
    """The stories in several languages: the numbers of their articles, the one first that stands for it in lists."""
    if not any(record.versions for record in chain.from_iterable(cuts)):
        return {}
    numbers = {record.slug: number for number, record in enumerate(chain.from_iterable(cuts))}
    rows = [
        [numbers[record.slug], *(numbers[version.slug] for version in record.versions)]
        for record in chain.from_iterable(cuts)
        if record.versions and not any(version.is_listed for version in record.versions)
    ]
    return {"stories": rows} if rows else {}


class _Files:
    """Gathers documents that are named by a hash of what they are made from."""

    def __init__(self, settings: Settings) -> None:
        self._rules = fingerprint(
            __version__.encode(), b"%d" % FORMAT, settings.model_dump_json().encode(), settings.words.digest
        )
        self.documents: dict[str, Document[Any]] = {}

    def name(self, *digests: bytes) -> str:
        return fingerprint(self._rules, *digests)[: NAME // 2].hex()

    def add(self, pattern: str, function: Callable[[ArticleStore, Settings, Part], bytes], part: Part) -> str:
        """The name of the file that `function` makes of `part`."""
        name = self.name(part.digest)
        self.put(pattern.format(name), function, part)
        return name

    def put(self, path: str, function: Callable[[ArticleStore, Settings, Part], bytes], part: Part) -> None:
        self.documents[path] = Document(f"search/{path}", function, part)


def _cards(files: _Files, cuts: Sequence[Sequence[ArticleRecord]], kinds: SearchKinds) -> str:
    """The names of the folders of all segments, one after the other."""
    function = partial(cards_file, kinds=kinds)
    names = []
    for records in cuts:
        shown = [Shown(records[start : start + TOGETHER]) for start in range(0, len(records), TOGETHER)]
        name = files.name(*(part.digest for part in shown))
        for number, part in enumerate(shown):
            files.put(f"cards/{name}/{number}.json", function, part)
        names.append(name)
    return "".join(names)


def _stretches(
    files: _Files, cuts: Sequence[Sequence[ArticleRecord]], segments: Sequence[Segment], kinds: SearchKinds
) -> list[tuple[int, str, str, str]]:
    """Of each stretch: how many segments it has, and the names of its base, facets and speakers."""
    rows = []
    for span in stretches(cuts, MANY):
        within = segments[span]
        base = files.add(
            "base/{}.txt", partial(base_file, kinds=kinds), SegmentStretch(segment.base for segment in within)
        )
        facets = files.add("facets/{}.txt", facets_file, SegmentStretch(segment.facets for segment in within))
        speakers = files.add("speakers/{}.txt", speakers_file, SegmentStretch(segment.speakers for segment in within))
        rows.append((len(within), base, facets, speakers))
    return rows


def _amounts(
    files: _Files, cuts: Sequence[Sequence[ArticleRecord]], segments: Sequence[Segment]
) -> list[tuple[int, str]]:
    """Of each of more stretches: how many segments it has, and the name of its amounts."""
    rows = []
    for span in stretches(cuts, FEW):
        within = segments[span]
        rows.append(
            (len(within), files.add("amounts/{}.txt", amounts_file, SegmentStretch(each.amounts for each in within)))
        )
    return rows


def _words(files: _Files, segments: Sequence[Segment], blocks: Sequence[RangeBlock]) -> dict[str, object]:
    """Where ranges of the vocabulary start, and the names of their words; those of places are for phrases alone."""
    words, places = [segment.words for segment in segments], [segment.places for segment in segments]
    starts, named, placed = [], [], []
    for block in blocks:
        for number, start in enumerate(block.starts):
            starts.append(start)
            named.append(files.add("words/{}.txt", words_file, Range(number, words, block.words)))
            placed.append(files.add("places/{}.txt", places_file, Range(number, places, block.places)))
    return {
        "starts": starts,
        "ranges": "".join(named),
        "places": files.add("places/{}.txt", _joined, Noted(tuple(placed))),
    }


def _joined(_: ArticleStore, __: Settings, part: Noted[tuple[str, ...]]) -> bytes:
    return "".join(part.value).encode()


def _noted(_: ArticleStore, __: Settings, part: Noted[object]) -> bytes:
    return to_json(part.value)
