"""The files of a digest's open data, below `data/`: of the whole digest, and of each measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.foundation.hashing import Digested, encoded, fingerprint
from digest.model.article_store import whole_digest
from digest.open_data.columns import DATASETS, FIGURES, Dataset
from digest.open_data.rows import ArticleRows, rows_of
from digest.open_data.sqlite_file import Lists, sqlite_file
from digest.open_data.text_files import Described, Publisher, csv_file, group_file, json_file, metadata_file
from digest.pages.jobs import Document

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue, Series
    from digest.content.schema.site import Settings
    from digest.model.article_record import ArticleRecord
    from digest.model.article_store import ArticleStore
    from digest.open_data.columns import Row

FOLDER = "/data/"
DATABASE = f"{FOLDER}digest.sqlite"
MEASURES = f"{FOLDER}measures/"
METADATA = ".csv-metadata.json"
"""What the metadata of a CSV file is called, after its name without `.csv`, as W3C's recommendation has it."""
GROUP = f"{FOLDER}csv-metadata.json"
"""The metadata of all four tables: the name under which readers look for it in the folder of a CSV file."""
AT_EVERY_BUILD = 200
"""With how many articles at most the files are made by every build; those of more are made when asked for."""


def data_documents(catalogue: Catalogue) -> Iterator[Document[Any]]:
    """Every file of open data; none where site.yaml says so."""
    if not catalogue.settings.data:
        return
    rows = _Rows(catalogue, catalogue.articles)
    for dataset in DATASETS:
        path = f"{FOLDER[1:]}{dataset.name}"
        yield Document(f"{path}.csv", partial(_csv, dataset=dataset), rows)
        yield Document(f"{path}.json", partial(_json, dataset=dataset), rows)
        yield Document(f"{path}{METADATA}", partial(_metadata, dataset=dataset, stem=f"{FOLDER}{dataset.name}"), None)
    yield Document(GROUP[1:], _group, None)
    yield Document(DATABASE[1:], _database, _Database(rows, catalogue))
    for series in catalogue.measures:
        yield from _of_measure(rows, series)


def _of_measure(rows: _Rows, series: Series) -> Iterator[Document[Any]]:
    stem = f"{MEASURES}{series.subject.slug}"
    own = _OfMeasure(
        rows.of({point.record.slug: point.record for point in series.points}.values()), series.subject.slug
    )
    yield Document(f"{stem[1:]}.csv", _measure_csv, own)
    yield Document(f"{stem[1:]}.json", _measure_json, own)
    yield Document(
        f"{stem[1:]}{METADATA}", partial(_metadata, dataset=FIGURES, stem=stem, subject=series.subject.label), None
    )


class _Rows(Digested):
    """The rows of some articles, worked out when they are needed and kept for all files that need them."""

    def __init__(self, catalogue: Catalogue, records: Iterable[ArticleRecord]) -> None:
        self._catalogue = catalogue
        self._succession = catalogue.succession
        self._records = tuple(records)
        self._known: dict[bytes, ArticleRows] = {}

    def of(self, records: Iterable[ArticleRecord]) -> _Rows:
        """The rows of `records`, which share what is known with these."""
        some = _Rows.__new__(_Rows)
        some._catalogue, some._succession = self._catalogue, self._succession
        some._records, some._known = tuple(records), self._known
        return some

    @property
    def digest(self) -> bytes:
        around = [
            (self._succession.before(record.slug), self._succession.superseded(record.slug)) for record in self._records
        ]
        return fingerprint(b"".join(map(whole_digest, self._records)), encoded(around))

    def opened(self, article_store: ArticleStore) -> Iterator[ArticleRows]:
        """The rows of each article, in their order. Raises LostError."""
        for record in self._records:
            name = whole_digest(record)
            if name not in self._known:
                self._known[name] = rows_of(
                    article_store.whole(record),
                    self._catalogue.settings,
                    self._succession.superseded(record.slug),
                    self._succession.before(record.slug),
                )
            yield self._known[name]


class _Database(Digested):
    """All rows, and what they refer to."""

    def __init__(self, rows: _Rows, catalogue: Catalogue) -> None:
        self.rows = rows
        self.lists = Lists(
            topics=tuple((topic.subject.slug, topic.subject.label) for topic in catalogue.topics),
            measures=tuple(
                (series.subject.slug, series.subject.label, series.subject.unit) for series in catalogue.measures
            ),
            parties=tuple(
                (permalink(party.subject).strip("/"), party.subject.name, party.subject.kind.value, party.subject.role)
                for party in catalogue.parties
            ),
        )

    @property
    def digest(self) -> bytes:
        return fingerprint(self.rows.digest, encoded(self.lists))


class _OfMeasure(Digested):
    """The figures of one measure."""

    def __init__(self, rows: _Rows, measure: str) -> None:
        self._rows = rows
        self._measure = measure

    @property
    def digest(self) -> bytes:
        return fingerprint(self._rows.digest, self._measure)

    def figures(self, article_store: ArticleStore) -> Iterator[Row]:
        """Their rows, the newest article first."""
        at = [column.name for column in FIGURES.columns].index("measure")
        for rows in self._rows.opened(article_store):
            yield from (row for row in rows.figures if row[at] == self._measure)


def _all(rows: _Rows, article_store: ArticleStore, dataset: Dataset) -> Iterator[Row]:
    for each in rows.opened(article_store):
        yield from getattr(each, dataset.name)


def _csv(article_store: ArticleStore, _: Settings, rows: _Rows, dataset: Dataset) -> bytes:
    return csv_file(dataset.columns, _all(rows, article_store, dataset))


def _json(article_store: ArticleStore, _: Settings, rows: _Rows, dataset: Dataset) -> bytes:
    return json_file(dataset.columns, _all(rows, article_store, dataset))


def _database(article_store: ArticleStore, settings: Settings, given: _Database) -> bytes:
    return sqlite_file(given.rows.opened(article_store), given.lists, settings.language)


def _measure_csv(article_store: ArticleStore, _: Settings, given: _OfMeasure) -> bytes:
    return csv_file(FIGURES.columns, given.figures(article_store))


def _measure_json(article_store: ArticleStore, _: Settings, given: _OfMeasure) -> bytes:
    return json_file(FIGURES.columns, given.figures(article_store))


def _metadata(_: ArticleStore, settings: Settings, __: None, dataset: Dataset, stem: str, subject: str = "") -> bytes:
    return metadata_file(_described(settings, dataset, stem, subject), _publisher(settings))


def _group(_: ArticleStore, settings: Settings, __: None) -> bytes:
    tables = [_described(settings, dataset, f"{FOLDER}{dataset.name}") for dataset in DATASETS]
    return group_file(tables, _publisher(settings))


def _described(settings: Settings, dataset: Dataset, stem: str, subject: str = "") -> Described:
    title = f"{subject or dataset.title} – {settings.title}"
    return Described(dataset, site_paths.absolute(settings.url, f"{stem}.csv"), title, dataset.meaning)


def _publisher(settings: Settings) -> Publisher:
    licence = settings.data_licence
    return Publisher(settings.title, (licence.url or "") if licence else "")
