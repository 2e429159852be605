"""CSV that every reader of RFC 4180 reads back and no spreadsheet runs, JSON that is exact, metadata that says both."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.open_data.columns import DATASETS, FIGURES, Column, Dataset, Type, Value
from digest.open_data.text_files import Described, Publisher, csv_file, group_file, json_file, metadata_file
from tests.depth import examples

PUBLISHER = Publisher("Harbour news", "https://example.org/licence")
COLUMNS = (Column("said", "What is said"), Column("number", "How much", Type.NUMBER))

# What a text or a number is in CSV, header and line ends aside.
CELLS: list[tuple[Value, str]] = [
    (None, ""),
    ("plain", "plain"),
    ("a, b", '"a, b"'),
    ('said "so"', '"said ""so"""'),
    ("two\nlines", '"two\nlines"'),
    ("=1+1", "'=1+1"),
    ("=1,2", '"\'=1,2"'),
    ("+44 20", "'+44 20"),
    ("-5 degrees", "'-5 degrees"),
    ("@home", "'@home"),
    ("\tindented", "'\tindented"),
    ("’tis = so", "’tis = so"),
    (Decimal(-5), "-5"),
    (Decimal("1.1E+12"), "1100000000000"),
    (Decimal("0.10"), "0.10"),
    (Decimal("1E-7"), "0.0000001"),
    (-3, "-3"),
    (True, "true"),
    (False, "false"),
]


@pytest.mark.parametrize(("value", "cell"), CELLS)
def test_a_cell_is_written(value: Value, cell: str) -> None:
    assert csv_file(COLUMNS[:1], [(value,)]) == f"said\r\n{cell}\r\n".encode()


def test_an_empty_dataset_has_its_header() -> None:
    assert csv_file(COLUMNS, ()) == b"said,number\r\n"
    assert json.loads(json_file(COLUMNS, ())) == []


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=("Cs",))), st.decimals(allow_nan=False, allow_infinity=False)
        )
    )
)
@examples(100)
def test_what_is_written_is_read_back(rows: list[tuple[str, Decimal]]) -> None:
    read = list(csv.reader(io.StringIO(csv_file(COLUMNS, rows).decode(), newline=""), strict=True))
    assert read[0] == ["said", "number"]
    for (text, number), (cell, digits) in zip(rows, read[1:], strict=True):
        assert cell == (f"'{text}" if text[:1] in {*"=+-@\t\r\n"} and text else text)
        assert Decimal(digits) == number
        assert "E" not in digits
    exact = json.loads(json_file(COLUMNS, rows), parse_float=Decimal, parse_int=Decimal)
    assert [(row["said"], row["number"]) for row in exact] == rows


@pytest.mark.parametrize("dataset", DATASETS, ids=lambda dataset: dataset.name)
def test_metadata_has_every_column(dataset: Dataset) -> None:
    described = Described(dataset, "https://example.org/x.csv", "X – Harbour news", "All of it")
    told = json.loads(metadata_file(described, PUBLISHER))
    assert told["@context"][0] == "http://www.w3.org/ns/csvw"
    assert told["url"] == "https://example.org/x.csv"
    assert told["dc:license"] == {"@id": "https://example.org/licence"}
    schema = told["tableSchema"]
    assert [column["name"] for column in schema["columns"]] == [column.name for column in dataset.columns]
    assert all(column["dc:description"] for column in schema["columns"])
    assert {*schema["primaryKey"]} <= {column.name for column in dataset.columns}
    assert "foreignKeys" not in schema


def test_keys_lead_to_tables_of_the_same_group() -> None:
    tables = [Described(each, f"https://example.org/{each.name}.csv", each.title, each.meaning) for each in DATASETS]
    told = json.loads(group_file(tables, PUBLISHER))
    keys = {table["url"]: table["tableSchema"].get("foreignKeys", []) for table in told["tables"]}
    assert [url for url in keys if not keys[url]] == ["https://example.org/articles.csv"]
    assert {key["reference"]["resource"] for table in keys.values() for key in table} <= {*keys}


def test_cells_with_several_values_say_what_parts_them() -> None:
    told = json.loads(metadata_file(Described(FIGURES, "https://example.org/x.csv", "X", "All"), PUBLISHER))
    parted = {column["name"]: column["separator"] for column in told["tableSchema"]["columns"] if "separator" in column}
    assert parted == {"qualifiers": "; "}


def test_no_column_is_named_twice() -> None:
    for dataset in DATASETS:
        names = [column.name for column in dataset.columns]
        assert len({*names}) == len(names)
    assert {column.name for column in FIGURES.columns if column.type is Type.NUMBER} == {"number", "upper"}
