"""What is no export, and how pages are known."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.importing.formats.recognise import LARGEST, recognise
from digest.importing.records import Record, UnreadableError, same_page


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\x00\xff\xfe", "not text in UTF-8 (byte 1)"),
        (b"\xff\xfea", "not text in UTF-16 (byte 2)"),
        (b"{", "not sound JSON: line 1"),
        (b"[" * 100_000, "not sound JSON"),
        (b"{}", "of no tool that is known"),
        (b'[{"target": 1, "uri": 2}]', "of no tool that is known"),
        (b"a,b\n1,2\n", "of no tool that is known"),
        (b"Just a text.\n", "of no tool that is known"),
        (b"Highlight,Book Title,Note\n" + b"x" * 200_000 + b",y,z\n", "not a sound table"),
        (b"x" * (LARGEST + 1), "more than 20 MB"),
    ],
    ids=range(12),
)
def test_what_is_no_export(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why.replace("(", r"\(").replace(")", r"\)")):
        recognise(data)


@pytest.mark.parametrize(
    "table",
    [
        "Created at,Page,URL,Group,Type,Quote/description,Comment,Tags\n,,https://echo.example/,,Annotation,boat,Old.,",
        "Created at,Page,URL,Annotation/Reply Type,Quote,Comment,Tags\n,,https://echo.example/,Annotation,boat,Old.,",
        "Creation Date,URL,Annotation/Reply Type,Quote,User,Body,Tags\n,https://echo.example/,Annotation,boat,ada,Old.,",
    ],
    ids=["last", "before", "first"],
)
def test_the_table_of_hypothesis_of_any_version(table: str) -> None:
    reply = table.replace("Annotation,boat", "Reply,boat").partition("\n")[2]
    found = recognise(f"{table}\n{reply}\n".encode())
    assert found.name == "Hypothesis' CSV"
    assert found.records == (Record("boat", comment="Old.", address="https://echo.example/"),)


def _body(value: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value}


@pytest.mark.parametrize(
    ("body", "comment"),
    [
        ({"type": "Choice", "items": [_body("One."), _body("Uno.")]}, "One."),
        ([{"type": "Choice", "items": [_body("One."), _body("Uno.")]}, _body("Two.")], "One.\n\nTwo."),
        ({"type": "Composite", "items": [_body("One."), _body("Two.")]}, "One.\n\nTwo."),
        ({"type": ["List"], "items": [{"type": "Choice", "items": [_body("One.")]}]}, "One."),
        ({"type": "Choice", "items": []}, ""),
    ],
)
def test_bodies_in_lists_of_web_annotations(body: object, comment: str) -> None:
    (record,) = recognise(json.dumps({"type": "Annotation", "target": "u", "body": body}).encode()).records
    assert record.comment == comment


@pytest.mark.parametrize(
    "first", ["https://echo.example/1", {"id": "https://echo.example/1", "type": "AnnotationPage"}]
)
def test_a_collection_whose_annotations_are_elsewhere(first: object) -> None:
    collection = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "first": first}
    with pytest.raises(UnreadableError, match=r"save https://echo\.example/1 instead"):
        recognise(json.dumps(collection).encode())


def test_an_answer_of_hypothesis_without_annotations() -> None:
    assert recognise(b'{"total": 0, "rows": []}') == ("Hypothesis", ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_that_a_spreadsheet_saved(delimiter: str, encoding: str) -> None:
    names = ["Created at", "Page", "URL", "Group", "Type", "Quote/description", "Comment", "Tags"]
    rows = (names, ["", "", "https://echo.example/", "", "Annotation", "boat", "Ålt.", ""])
    found = recognise("\r\n".join(map(delimiter.join, rows)).encode(encoding))
    assert found == ("Hypothesis' CSV", (Record("boat", comment="Ålt.", address="https://echo.example/"),))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["Annotation", "highlight"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "type target selector exact prefix body value items rows annotations uri text url highlights data"
                " content groupId notes note annotationType annotationText itemType"
                " first id total position sortIndex refinedBy source".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(VALUES)
def test_json_of_any_shape_is_read_or_refused(value: object) -> None:
    try:
        records = recognise(json.dumps(value).encode()).records
    except UnreadableError:
        return
    assert all(isinstance(record.exact, str) and isinstance(record.comment, str) for record in records)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.echo.example/a/", "http://echo.example/a"),
        ("https://echo.example/a?utm_source=x&id=1#top", "https://echo.example/a?id=1"),
        ("https://via.hypothes.is/https://echo.example/a", "https://echo.example/a"),
        ("https://web.archive.org/web/2026/https://echo.example/a", "https://echo.example/a"),
    ],
)
def test_addresses_of_one_page(one: str, other: str) -> None:
    assert same_page(one) == same_page(other)


@pytest.mark.parametrize("other", ["https://echo.example/b", "https://echo.example/a?id=2", "https://echo.example:8/a"])
def test_addresses_of_different_pages(other: str) -> None:
    assert same_page("https://echo.example/a") != same_page(other)


def test_an_address_that_is_none() -> None:
    assert same_page("http://[") == "http://["
