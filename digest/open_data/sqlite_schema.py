"""The tables of digest.sqlite, what is searched in them, and views that answer usual questions."""

from __future__ import annotations

from collections.abc import Iterator

from digest.open_data.columns import ARTICLES, FIGURES, LINKS, QUOTATIONS, Dataset, Type
from digest.translation.text_script import scripts_of

# A column of type NUMERIC or REAL would turn the text of a long number into a number that has lost digits.
_KINDS = {Type.NUMBER: "", Type.COUNT: "INTEGER", Type.BOOLEAN: "INTEGER"}
_REFERENCES = {
    ("articles", "translation_of"): "articles (article)",
    ("figures", "article"): "articles (article)",
    ("figures", "measure"): "measures (measure)",
    ("figures", "said_by_key"): "parties (party)",
    ("figures", "superseded_by"): "articles (article)",
    ("quotations", "article"): "articles (article)",
    ("links", "article"): "articles (article)",
}
_UNSPACED = frozenset({"Hang", "Hani", "Jpan", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})
"""Scripts that put no space between words, or write much onto them, as Korean does (ISO 15924)."""
SEARCHED = {
    "articles": ("title", "summary", "why"),
    "figures": ("label", "passage", "note"),
    "quotations": ("text", "speakers", "role", "note"),
    "links": ("title", "why", "passage"),
}
"""The columns of each table that are searched, by `TABLE_fts`."""

_LISTS = """
CREATE TABLE topics (topic TEXT PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE measures (measure TEXT PRIMARY KEY, label TEXT NOT NULL, unit TEXT NOT NULL);
CREATE TABLE parties (party TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, role TEXT);
"""
_JOINS = """
CREATE TABLE article_topics (
    article TEXT NOT NULL REFERENCES articles (article), topic TEXT NOT NULL REFERENCES topics (topic),
    PRIMARY KEY (article, topic)
) WITHOUT ROWID;
CREATE TABLE article_relations (
    article TEXT NOT NULL REFERENCES articles (article), relation TEXT NOT NULL,
    other TEXT NOT NULL REFERENCES articles (article), PRIMARY KEY (article, relation, other)
) WITHOUT ROWID;
CREATE TABLE quotation_speakers (
    article TEXT NOT NULL, id TEXT NOT NULL, party TEXT NOT NULL REFERENCES parties (party),
    PRIMARY KEY (article, id, party), FOREIGN KEY (article, id) REFERENCES quotations (article, id)
) WITHOUT ROWID;
"""
_AFTER = """
CREATE INDEX figures_by_measure ON figures (measure, period_end);
CREATE INDEX quotation_speakers_by_party ON quotation_speakers (party);
CREATE INDEX article_topics_by_topic ON article_topics (topic);
CREATE VIEW measured AS
    SELECT m.label AS measure, f.period, f.period_start, f.period_end, f.written, f.number, f.upper, m.unit, f.status,
        f.outlet, f.said_by, a.title, a.published, f.permalink
    FROM figures f JOIN measures m USING (measure) JOIN articles a USING (article)
    WHERE f.superseded_by IS NULL AND a.translation_of IS NULL ORDER BY m.label, f.period_end, a.published;
CREATE VIEW forecasts AS
    SELECT f.label, f.written, f.period, f.status, f.said_by, f.outlet, a.published, f.permalink,
        o.written AS outcome, o.number AS outcome_number, o.permalink AS outcome_permalink
    FROM figures f JOIN articles a USING (article) LEFT JOIN figures o ON o.rowid = (
        SELECT c.rowid FROM figures c JOIN articles b USING (article)
        WHERE c.measure = f.measure AND c.period_start = f.period_start AND c.period_end = f.period_end
            AND c.status = 'actual' AND c.superseded_by IS NULL AND b.translation_of IS NULL
        ORDER BY b.published DESC, c.rowid LIMIT 1
    )
    WHERE f.status IN ('forecast', 'target') AND f.superseded_by IS NULL AND a.translation_of IS NULL
    ORDER BY f.period_end, a.published;
CREATE VIEW quoted AS
    SELECT p.name AS speaker, q.text, q.role, q.outlet, a.title, a.published, q.permalink
    FROM quotation_speakers s JOIN parties p USING (party) JOIN quotations q USING (article, id)
    JOIN articles a USING (article) WHERE a.translation_of IS NULL ORDER BY p.name, a.published;
CREATE VIEW corrected AS
    SELECT a.title, f.label AS annotation, f.corrected, f.permalink
        FROM figures f JOIN articles a USING (article) WHERE f.corrected IS NOT NULL
    UNION ALL SELECT a.title, q.text, q.corrected, q.permalink
        FROM quotations q JOIN articles a USING (article) WHERE q.corrected IS NOT NULL
    UNION ALL SELECT a.title, l.title, l.corrected, l.permalink
        FROM links l JOIN articles a USING (article) WHERE l.corrected IS NOT NULL
    UNION ALL SELECT a.title, f.label, substr(b.published, 1, 10), f.permalink
        FROM figures f JOIN articles a USING (article) JOIN articles b ON b.article = f.superseded_by
    ORDER BY 3 DESC;
"""


def tables() -> Iterator[str]:
    """The statements that make the tables, in an order in which none refers to a later one."""
    yield _LISTS
    for dataset in (ARTICLES, FIGURES, QUOTATIONS, LINKS):
        yield _table(dataset)
    yield _JOINS


def searches_and_views(language: str) -> Iterator[str]:
    """The statements that make the rest once the rows are there: full-text search, indexes, views.

    Words are cut as the `language` of the digest, a BCP 47 tag, is written: at what is no letter, digit or sign of a
    letter, or, without spaces, into any three characters (https://www.sqlite.org/fts5.html#tokenizers).
    """
    is_spaced = _UNSPACED.isdisjoint(scripts_of(language))
    tokenizer = "trigram" if not is_spaced else "unicode61 remove_diacritics 2 categories ''L* N* Co Mn Mc''"
    for table, columns in SEARCHED.items():
        listed = ", ".join(columns)
        # Datasette 0.65 and 1.0a41 look for `content="table"`, in these quotation marks alone, and where there is none
        # they answer a search with every row. What is searched is kept once, in the table.
        yield f"CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content=\"{table}\", tokenize='{tokenizer}');"
        yield f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild');"
        yield f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize');"
    yield _AFTER


def insertion(dataset: Dataset) -> str:
    """The statement that adds a row of `dataset`."""
    names = ", ".join(column.name for column in dataset.columns)
    return f"INSERT INTO {dataset.name} ({names}) VALUES ({', '.join('?' * len(dataset.columns))})"


def _table(dataset: Dataset) -> str:
    columns = [f"{column.name} {_kind(dataset, column.name, column.type)}" for column in dataset.columns]
    key = ", ".join(dataset.key)
    # Keys are those that readers know. Datasette follows a reference to a primary key, and to no other.
    return f"CREATE TABLE {dataset.name} ({', '.join(columns)}, PRIMARY KEY ({key}));"


def _kind(dataset: Dataset, name: str, type_: Type) -> str:
    reference = _REFERENCES.get((dataset.name, name))
    not_null = " NOT NULL" if name in dataset.key else ""
    return f"{_KINDS.get(type_, 'TEXT')}{not_null}{f' REFERENCES {reference}' if reference else ''}"
