"""Which tool a file is from, by what is in it; its name is of no account."""

from __future__ import annotations

import csv
import json
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import NamedTuple

from digest.importing.formats import hypothesis, kindle, readwise, web_annotations, web_clipper, zotero
from digest.importing.records import Record, UnreadableError, cleaned

_BYTE_ORDER_MARK = "\ufeff"
_DELIMITERS = "\t;,"
"""Of a table's cells; spreadsheets write a semicolon where the comma stands in numbers."""
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
LARGEST = 20_000_000
_KNOWN = (
    "W3C Web Annotations, Hypothesis (JSON, CSV), Zotero (JSON, notes), Readwise (CSV), Obsidian Web Clipper, Kindle"
)


class Recognised(NamedTuple):
    """What a file is, as a person calls it, and its annotations."""

    name: str
    records: tuple[Record, ...]


def recognise(data: bytes) -> Recognised:
    """The annotations of an exported file, of characters that a page can show.

    Raises UnreadableError where it is of no tool that is known, or damaged.
    """
    name, records = _recognised(data)
    return Recognised(name, tuple(map(cleaned, records)))


def _recognised(data: bytes) -> Recognised:
    if len(data) > LARGEST:
        raise UnreadableError("it has more than 20 MB")
    text = _text(data)
    if not text.strip():
        raise UnreadableError("it is empty")
    if text.lstrip()[:1] in ("{", "["):
        return _json(text)
    if kindle.is_kindle(text):
        return Recognised("Kindle's clippings", tuple(kindle.read_kindle(text)))
    if zotero.ATTRIBUTE in text:
        return Recognised("a note of Zotero's", tuple(zotero.read_zotero_note(text)))
    return _table(text)


def _text(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 that says so by its first bytes."""
    is_utf_16 = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    name = "UTF-16" if is_utf_16 else "UTF-8"
    try:
        return data.decode(name).removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as failure:
        raise UnreadableError(f"it is not text in {name} (byte {failure.start})") from failure


def _json(text: str) -> Recognised:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as failure:
        where = f": line {failure.lineno}" if isinstance(failure, json.JSONDecodeError) else ""
        raise UnreadableError(f"it is not sound JSON{where}") from failure
    for name, is_it, read in (
        ("W3C Web Annotations", web_annotations.is_web_annotations, web_annotations.read_web_annotations),
        ("Hypothesis", hypothesis.is_hypothesis, hypothesis.read_hypothesis),
        ("Obsidian Web Clipper", web_clipper.is_web_clipper, web_clipper.read_web_clipper),
        ("Zotero", zotero.is_zotero, zotero.read_zotero),
    ):
        if is_it(data):
            return Recognised(name, tuple(read(data)))
    raise UnreadableError(f"it is of no tool that is known: {_KNOWN}")


def _table(text: str) -> Recognised:
    first = text.split("\n", 1)[0]
    try:
        rows = list(csv.DictReader(_LINES.findall(text), delimiter=max(_DELIMITERS, key=first.count)))
    except csv.Error as failure:
        raise UnreadableError(f"it is not a sound table: {failure}") from failure
    columns = {name.strip() for name in (rows[0] if rows else {}) if isinstance(name, str)}
    plain = [{name.strip(): value or "" for name, value in row.items() if isinstance(name, str)} for row in rows]
    if hypothesis.is_hypothesis_csv(columns):
        return Recognised("Hypothesis' CSV", tuple(hypothesis.read_hypothesis_csv(plain)))
    if columns >= readwise.COLUMNS:
        return Recognised("Readwise's CSV", tuple(readwise.read_readwise(plain)))
    raise UnreadableError(f"it is of no tool that is known: {_KNOWN}")
