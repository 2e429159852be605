"""The index as documents of the site. docs/search.md tells what each file holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from msgspec import Struct

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
from digest.search.ranges.divided_again import divide_again
from digest.search.ranges.division import WordRange, divide
from digest.search.ranges.groups import Sizes, packed_sizes, unpacked_sizes
from digest.search.ranges.word_files import Range, places_file, words_file
from digest.search.segments import FEW, FORMAT, GROUPED, MANY, Segment, cut, ends_of, make_segments, stretches
from digest.search.vocabulary.spelling_words import CommonWords, common_file, kept_totals, totals_again
from digest.text.json_text import to_json

Part = TypeVar("Part", bound=Digested)
MANIFEST = "search/index.json"
_WORDS, _PLACES = "words/{}.txt", "places/{}.txt"
_CARDS = "search/cards/{}/{}.json"
NAME = 10
"""The length of names, in hexadecimal digits; where there are many of them, one follows the other."""
_SCRIPTS = "assets/search/"
_STEMMERS = f"{_SCRIPTS}engine/stemmers/"


class RangeNames(Struct, frozen=True, array_like=True):
    """A range of the vocabulary, and the names of its files of words and of places."""

    range: WordRange
    words: str
    places: str


class KnownIndex(Struct, frozen=True, array_like=True):
    """What is kept of an index, so that it can be mended after an edit without all articles."""

    counts: tuple[int, ...]
    """How many articles each segment has, the oldest first."""
    ends: tuple[int, ...]
    segments: tuple[Segment, ...]
    about: dict[str, Any]
    """What the manifest says of cards, kinds, stories and languages: no edit of an article changes more than cards."""
    ranges: tuple[RangeNames, ...]
    sizes: bytes
    """The name under which it is kept how large all beginnings of words are."""
    common: bytes
    """The name of the totals of common words."""


class Index(NamedTuple):
    """The files of an index, the names of what a later build needs to make it anew, and what an edit goes by."""

    documents: tuple[Document[Any], ...]
    kept: frozenset[bytes]
    known: KnownIndex | None = None


class IndexAgain(NamedTuple):
    """The files of an index that are other or new after an edit, the paths of those that are gone, and what is kept of
    it, if there is one."""

    documents: tuple[Document[Any], ...]
    gone: frozenset[str]
    known: KnownIndex | None


def index(catalogue: Catalogue, article_store: ArticleStore, executor: Executor, kinds: SearchKinds) -> Index:
    """The index of all articles of the catalogue. Raises LostError."""
    if not catalogue.settings.search:
        return Index((), frozenset())
    cuts = list(cut(reversed(catalogue.articles)))
    segments, ends = make_segments(cuts, article_store, executor, kinds), ends_of(cuts)
    divided = divide(segments, stretches(ends, GROUPED), article_store, executor)
    files = _Files(catalogue.settings)
    about = {
        "together": TOGETHER,
        "segments": [len(records) for records in cuts],
        "cards": _cards(files, cuts, kinds),
        **_other_kinds(catalogue, kinds),
        **_stories(cuts),
        "stemmers": sorted({algorithm(each) for each in {record.language for record in catalogue.articles}} - {""}),
    }
    ranges = tuple(_ranges(files, divided.ranges))
    sizes = _kept_sizes(divided.sizes, executor)
    common = kept_totals([segment.common for segment in segments], executor)
    known = KnownIndex(tuple(map(len, cuts)), ends, tuple(segments), about, ranges, sizes, common)
    manifest = Document(MANIFEST, _noted, Noted[object](_manifest(files, known, kinds)))
    kept = divided.kept.union((sizes, common), *(segment.parts for segment in segments))
    return Index((*files.documents.values(), manifest), kept, known)


def index_again(
    known: KnownIndex,
    edited: Mapping[int, tuple[ArticleRecord, ...]],
    settings: Settings,
    article_store: ArticleStore,
    executor: Executor,
    kinds: SearchKinds,
) -> IndexAgain:
    """The index that was `known` after texts, titles or summaries of articles have changed, and nothing else of them.

    `edited` has all articles of the segments that they are in, by the numbers of these. Raises LostError.
    """
    made = make_segments([*edited.values()], article_store, executor, kinds)
    fresh = dict(zip(edited, made, strict=True))
    segments = tuple(fresh.get(number, before) for number, before in enumerate(known.segments))
    divided = divide_again(
        known.segments,
        segments,
        [each.range for each in known.ranges],
        article_store.opened(known.sizes, unpacked_sizes),
        article_store,
        executor,
    )
    before, files = _Files(settings), _Files(settings)
    _manifest(before, known, kinds)
    cards = _cards_again(files, known, edited, kinds)
    ranges = tuple(_ranges(files, divided.ranges, known.ranges))
    sizes = _kept_sizes(divided.sizes, executor)
    pairs = ((known.segments[number].common, segments[number].common) for number in edited)
    common = totals_again(known.common, pairs, executor)
    now = KnownIndex(known.counts, known.ends, segments, {**known.about, "cards": cards}, ranges, sizes, common)
    manifest = _manifest(files, now, kinds)
    stood = before.documents.keys() | {path for number in edited for path in _paths_of_cards(known, number)}
    gone = (stood | _lost(known.ranges, ranges)) - files.documents.keys()
    fresh_files = [document for path, document in files.documents.items() if path not in stood]
    return IndexAgain((*fresh_files, Document(MANIFEST, _noted, Noted[object](manifest))), frozenset(gone), now)


def _kept_sizes(sizes: Sizes, executor: Executor) -> bytes:
    data = packed_sizes(sizes)
    name = fingerprint(data)
    executor.store[name] = data
    return name


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
        self.put(_at(pattern, name), function, part)
        return name

    def put(self, path: str, function: Callable[[ArticleStore, Settings, Part], bytes], part: Part) -> None:
        self.documents[path] = Document(path, function, part)


def _at(pattern: str, name: str) -> str:
    return f"search/{pattern.format(name)}"


def _cards(files: _Files, cuts: Sequence[Sequence[ArticleRecord]], kinds: SearchKinds) -> str:
    """The names of the folders of all segments, one after the other."""
    return "".join([_cards_of(files, records, kinds) for records in cuts])


def _cards_of(files: _Files, records: Sequence[ArticleRecord], kinds: SearchKinds) -> str:
    """The name of the folder of one segment."""
    shown = [Shown(records[start : start + TOGETHER]) for start in range(0, len(records), TOGETHER)]
    name = files.name(*(part.digest for part in shown))
    function = partial(cards_file, kinds=kinds)
    for number, part in enumerate(shown):
        files.put(_CARDS.format(name, number), function, part)
    return name


def _cards_again(
    files: _Files, known: KnownIndex, edited: Mapping[int, Sequence[ArticleRecord]], kinds: SearchKinds
) -> str:
    """The names of all folders after an edit of some segments."""
    names: str = known.about["cards"]
    for number, records in edited.items():
        start = number * NAME
        names = f"{names[:start]}{_cards_of(files, records, kinds)}{names[start + NAME :]}"
    return names


def _paths_of_cards(known: KnownIndex, number: int) -> Iterator[str]:
    """The paths of the files of cards of the segment `number`."""
    name = known.about["cards"][number * NAME : (number + 1) * NAME]
    return (_CARDS.format(name, part) for part in range(-(-known.counts[number] // TOGETHER)))


def _manifest(files: _Files, index: KnownIndex, kinds: SearchKinds) -> dict[str, object]:
    """What browsers read first. The files of columns, of common words and of names of places that it names are put."""
    about, segments = index.about, index.segments
    return {
        "version": FORMAT,
        "words": sum(segment.length for segment in segments),
        **{name: about[name] for name in ("together", "segments", "cards")},
        "stretches": _stretches(files, index, kinds),
        "amounts": _amounts(files, index),
        **{name: about[name] for name in ("kinds", "stories") if name in about},
        "starts": [each.range.start for each in index.ranges],
        "ranges": "".join([each.words for each in index.ranges]),
        "places": files.add(_PLACES, _joined, Noted(tuple(each.places for each in index.ranges))),
        "common": files.add(
            "common/{}.txt", common_file, CommonWords((segment.common for segment in segments), index.common)
        ),
        "stemmers": about["stemmers"],
    }


def _stretches(files: _Files, index: KnownIndex, kinds: SearchKinds) -> list[tuple[int, str, str, str]]:
    """Of each stretch: how many segments it has, and the names of its base, facets and speakers."""
    rows = []
    for span in stretches(index.ends, MANY):
        within = index.segments[span]
        base = files.add(
            "base/{}.txt", partial(base_file, kinds=kinds), SegmentStretch(segment.base for segment in within)
        )
        facets = files.add("facets/{}.txt", facets_file, SegmentStretch(segment.facets for segment in within))
        speakers = files.add("speakers/{}.txt", speakers_file, SegmentStretch(segment.speakers for segment in within))
        rows.append((len(within), base, facets, speakers))
    return rows


def _amounts(files: _Files, index: KnownIndex) -> list[tuple[int, str]]:
    """Of each of more stretches: how many segments it has, and the name of its amounts."""
    rows = []
    for span in stretches(index.ends, FEW):
        within = index.segments[span]
        rows.append(
            (len(within), files.add("amounts/{}.txt", amounts_file, SegmentStretch(each.amounts for each in within)))
        )
    return rows


def _ranges(files: _Files, ranges: Iterable[WordRange], before: Iterable[RangeNames] = ()) -> Iterator[RangeNames]:
    """The ranges with the names of their files; those of places are for phrases alone.

    What is as it was `before` keeps its name, and is no file anew.
    """
    known = list(before)
    words = {each.range.words: each.words for each in known}
    places = {each.range.places: each.places for each in known}
    for each in ranges:
        yield RangeNames(
            each,
            words.get(each.words) or files.add(_WORDS, words_file, Range(each.words)),
            places.get(each.places) or files.add(_PLACES, places_file, Range(each.places)),
        )


def _lost(before: Sequence[RangeNames], now: Sequence[RangeNames]) -> set[str]:
    """The paths of files that ranges had `before`, and none has any more."""
    words = {each.words for each in before}.difference(each.words for each in now)
    places = {each.places for each in before}.difference(each.places for each in now)
    return {*(_at(_WORDS, name) for name in words), *(_at(_PLACES, name) for name in places)}


def _joined(_: ArticleStore, __: Settings, part: Noted[tuple[str, ...]]) -> bytes:
    return "".join(part.value).encode()


def _noted(_: ArticleStore, __: Settings, part: Noted[object]) -> bytes:
    return to_json(part.value)
