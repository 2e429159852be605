"""The datasets and their columns: names, types and meanings, for files, their metadata and the page about them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from digest.translation.words import translatable

Value = str | int | Decimal | bool | tuple[str, ...] | None
"""What a cell holds: None where there is nothing to say, several texts in the column of a list."""
Row = Sequence[Value]
APART = "; "
"""What stands between several values where a cell can hold but one text: in CSV and SQLite."""
RELATIONS = ("corrects", "updates", "follows")
"""The columns of articles that name earlier ones."""


class Type(StrEnum):
    """The type of a column, as XML Schema names it (https://www.w3.org/TR/tabular-metadata/#datatypes)."""

    TEXT = "string"
    URL = "anyURI"
    DATE = "date"
    TIME = "dateTime"
    NUMBER = "decimal"
    COUNT = "integer"
    BOOLEAN = "boolean"


class Column(NamedTuple):
    """A column; without a `type` of its own it has text. Where `is_list`, a cell has any number of values."""

    name: str
    meaning: str
    type: Type = Type.TEXT
    is_list: bool = False


class Dataset(NamedTuple):
    """A table: `name` is that of its files, `key` has the columns that tell its rows apart."""

    name: str
    title: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


_ARTICLE = Column("article", translatable("The article: its key in the table of articles"))
_ID = Column("id", translatable("The annotation's name within its article, and the fragment of its permalink"))
_PASSAGE = Column(
    "passage",
    translatable("The words of the published text that the annotation was verified on; parts are joined with […]"),
)
_OUTLET = Column("outlet", translatable("Who published it"))
_SOURCE = Column("source_url", translatable("Where it was published"), Type.URL)
_NOTE = Column("note", translatable("What the editor remarks"))
_CORRECTED = Column("corrected", translatable("When the annotation was last corrected"), Type.DATE)
_PERMALINK = Column("permalink", translatable("The address of the annotation on this site"), Type.URL)

ARTICLES = Dataset(
    "articles",
    translatable("Articles"),
    translatable("The annotated articles, the newest first"),
    ("article",),
    (
        Column("article", translatable("The article's key: the last part of its address")),
        Column("title", translatable("The headline of the entry")),
        Column("published", translatable("When the article was published"), Type.TIME),
        Column("updated", translatable("When it was last changed"), Type.TIME),
        _OUTLET,
        _SOURCE,
        Column("archived_url", translatable("A copy of it in an archive"), Type.URL),
        Column("authors", translatable("Who wrote it; names are parted by semicolons"), is_list=True),
        Column("language", translatable("The language of its text, as a BCP 47 tag")),
        Column("publish", translatable("How much of its text this site shows: full, excerpt or annotations")),
        Column("topics", translatable("The keys of its topics, parted by semicolons"), is_list=True),
        Column("summary", translatable("What it says, in the editor's words")),
        Column("why", translatable("Why it matters, in the editor's words")),
        Column("corrects", translatable("The keys of articles that it corrects, parted by semicolons"), is_list=True),
        Column(
            "updates",
            translatable("The keys of articles that it brings up to date, parted by semicolons"),
            is_list=True,
        ),
        Column(
            "follows",
            translatable("The keys of articles whose story it goes on with, parted by semicolons"),
            is_list=True,
        ),
        Column("translation_of", translatable("The key of the article that it is a translation of")),
        Column("permalink", translatable("Its address on this site"), Type.URL),
    ),
)
FIGURES = Dataset(
    "figures",
    translatable("Figures"),
    translatable("Amounts that articles report, in the order of the articles and of the editor"),
    ("article", "id"),
    (
        _ARTICLE,
        _ID,
        Column("label", translatable("What the amount is of")),
        Column("written", translatable("The amount as it is written, with its qualifier and unit")),
        Column("number", translatable("The amount, exact and scaled: 1.1 trillion is 1100000000000"), Type.NUMBER),
        Column("upper", translatable("The other end, where the amount is a range or a tally"), Type.NUMBER),
        Column(
            "unit", translatable("What it is counted in: a currency's ISO 4217 code, %, a symbol such as km, or a noun")
        ),
        Column("per", translatable("What it is for, where it is a rate: barrel, of US$60 a barrel")),
        Column(
            "qualifiers",
            translatable("What its words say of it: over, at-least, about, up-to; parted by semicolons"),
            is_list=True,
        ),
        Column("also", translatable("The same in another unit, as it is written")),
        Column("measure", translatable("The measure that it belongs to: its key")),
        Column("period", translatable("The time that it is about: 2019, 2019-Q3, 2019-01/2019-09")),
        Column("period_start", translatable("The first day of that time"), Type.DATE),
        Column("period_end", translatable("The last day of that time"), Type.DATE),
        Column("status", translatable("Whether it is actual, an estimate, a forecast or a target")),
        Column("said_by", translatable("Who reports it, by name")),
        Column(
            "said_by_key",
            translatable("The same person or organisation, by their address: people/… or organisations/…"),
        ),
        _OUTLET,
        _SOURCE,
        _PASSAGE,
        Column("working", translatable("How the editor worked it out, where no words say it")),
        _NOTE,
        _CORRECTED,
        Column("superseded_by", translatable("The article that corrects this one and gives the figure anew: its key")),
        _PERMALINK,
    ),
)
QUOTATIONS = Dataset(
    "quotations",
    translatable("Quotations"),
    translatable("What people are quoted with, in the order of the articles and of the editor"),
    ("article", "id"),
    (
        _ARTICLE,
        _ID,
        Column("text", translatable("The words, verbatim; […] where some are left out")),
        Column(
            "speakers",
            translatable("Who says them, by name, parted by semicolons; empty where nobody is named"),
            is_list=True,
        ),
        Column("speaker_keys", translatable("The same, by their addresses: people/… or organisations/…"), is_list=True),
        Column("role", translatable("What the speaker is")),
        Column("is_indirect", translatable("Whether these are the article's words for what was said"), Type.BOOLEAN),
        _OUTLET,
        _SOURCE,
        _PASSAGE,
        _NOTE,
        _CORRECTED,
        _PERMALINK,
    ),
)
LINKS = Dataset(
    "links",
    translatable("Links"),
    translatable("Where the editor leads on to, in the order of the articles and of the editor"),
    ("article", "id"),
    (
        _ARTICLE,
        _ID,
        Column(
            "kind", translatable("What it is to the article: primary, background, data, response, update or correction")
        ),
        Column("title", translatable("What is there")),
        Column("url", translatable("Its address"), Type.URL),
        Column("archived_url", translatable("A copy of it in an archive"), Type.URL),
        Column("outlet", translatable("Who published what is there")),
        Column("why", translatable("Why it is worth reading")),
        _PASSAGE,
        _CORRECTED,
        _PERMALINK,
    ),
)
DATASETS = (FIGURES, QUOTATIONS, LINKS, ARTICLES)
