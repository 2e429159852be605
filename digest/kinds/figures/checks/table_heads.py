"""The unit of a number in a table, which may stand in the head of its column or of its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.sentence import first_block, leaf_of
from digest.model.article import Run
from digest.quantities import quantity
from digest.quantities.east_asian import LANGUAGES as EASTERN
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import contains
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.words.sort_marks import without_sort_marks
from digest.translation.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from digest.model.article import Block, Flow
    from digest.quantities.amount import Quantity
    from digest.text.spans import Span

_PART = re.compile(r"[(（]([^()（）]+)[)）]|,\s*([^,()]+)$|\b(?:in|en|em|i|w|в)\s+([^,()]+)$|\s(['’]000s?)$")
_IN = re.compile(r"^(?:in|en|em|i|w|в|単位:|単位：|单位:|单位：)\s*")
_NOUGHTS = deferred(
    r"(?P<sign>[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\s)?(?:[x×]\s?1[.,\s]?)?['’]?(?P<noughts>000(?:[.,\s]?000)?)['’]?s?"
)
"""What numbers are shortened by: 000s, '000, × 1,000; of money, £000."""
_SIGN_AND_SCALE = re.compile(r"([A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\s?)\s?([^\W\d_]+\.?)")
_MARKS = re.compile(r"[^\w\s'’-]")
_LONGEST_SIGN = 3  # letters of a scale that is joined to its number: 12bn, 12 million


class CellHeads(NamedTuple):
    """What stands above a cell of a table, and at the beginning of its row; either may be empty."""

    column: str
    row: str


class CellPlace(NamedTuple):
    """Where a cell stands among the heads of its table: those of all columns and of all rows, and its own of each."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    column: int
    row: int


def heads_of(flow: Flow, span: Span) -> tuple[str, ...]:
    """The heads of the column and of the row in which `span` stands; none where that is no table's cell."""
    return tuple(filter(None, cell_heads(flow, span) or ()))


def cell_heads(flow: Flow, span: Span) -> CellHeads | None:
    """The heads of the cell in which `span` stands; None where that is none, or one of the heads of columns."""
    place = cell_place(flow, span)
    if place is None:
        return None
    return CellHeads(place.columns[place.column], place.rows[place.row] if place.column else "")


def cell_place(flow: Flow, span: Span) -> CellPlace | None:
    """The place of the cell in which `span` stands; None where that is none, or one of the heads of columns."""
    number = first_block(flow, span.start)
    if number == len(flow.blocks):
        return None
    block = flow.blocks[number]
    first = next(piece for piece in block.pieces if isinstance(piece, Run))
    return _place(_rows(block, flow), flow, span) if first.start <= span.start else None


def says(value: Quantity, cell: str, heads: tuple[str, ...], language: str) -> bool:
    """Whether the number in `cell` with what one of `heads` counts is `value`."""
    if _is_bare(value, cell, language) and _counts(heads, value):
        return True
    return _is_whole(value, cell, heads, language)


def _counts(heads: tuple[str, ...], value: Quantity) -> bool:
    """Whether one of `heads` names what `value` counts."""
    return bool(value.counted) and any(contains(_MARKS.sub(" ", head), value.counted) for head in heads)


def _is_whole(value: Quantity, cell: str, heads: tuple[str, ...], language: str) -> bool:
    """Whether the number in `cell` and a unit or a scale of one of `heads` together are `value`."""
    counts = _counts(heads, value)
    return any(
        (read.number, read.upper) == (value.number, value.upper)
        and (read.unit == value.unit or (counts and not read.unit))
        for _, read in _together(cell, _phrases(heads), language)
    )


def lacking(value: Quantity, cell: str, heads: tuple[str, ...], language: str) -> str:
    """The amount that `cell` and a head make together, where `value` lacks the unit or the scale of it; "" for none.

    What `value` counts, be it in brackets or with a word that stands in the head, is not all where there is a scale."""
    is_bare = _is_bare(value, cell, language)
    if value.unit is not None and (not is_bare or _is_whole(value, cell, heads, language)):
        return ""
    if value.unit is None and not is_bare and says(value, cell, heads, language):
        return ""
    return next((whole for phrase in _phrases(heads) if (whole := _whole(value, cell, phrase, language))), "")


def without_unit(head: str, value: Quantity, cell: str, language: str) -> str:
    """The words of a `head` but for a unit or a scale of the `value` in its `cell`: "Revenue" of "Revenue (£m)"."""
    for part in _PART.finditer(head):
        if _whole(value, cell, _IN.sub("", _words(part)), language):
            return f"{head[: part.start()].rstrip()}{head[part.end() :]}"
    return "" if _whole(value, cell, head, language) else head


def _whole(value: Quantity, cell: str, phrase: str, language: str) -> str:
    """The amount that `cell` and a phrase make together, where that adds a unit or a scale; "" where it does not."""
    if any(map(str.isdigit, phrase)) and not _NOUGHTS.fullmatch(phrase):
        return ""  # the head of a row may be a year, which is no part of an amount
    for written, read in _together(cell, (phrase,), language):
        if read.unit and read.unit.kind is not UnitKind.NOUN:
            return written
        is_scaled = (read.number, read.upper) != (value.number, value.upper)
        if is_scaled and (read.unit is None or _is_counter(read, cell, phrase, language)):
            return written
    return ""


def _is_counter(read: Quantity, cell: str, phrase: str, language: str) -> bool:
    """Whether the unit of `read`, made of `cell` and `phrase`, is all of the phrase but a scale: 千人."""
    alone = quantity.parse(f"{cell}{read.counted}", language)
    return language.split("-")[0] in EASTERN and alone is not None and phrase.endswith(read.counted)


def _together(cell: str, phrases: Iterable[str], language: str) -> Iterator[tuple[str, Quantity]]:
    """What `cell` and each of the phrases are together, as written and as read, where that is an amount."""
    for phrase in phrases:
        if power := grammar(language).lexicon.head_scales.get(phrase.casefold()):
            yield from _lengthened(cell, "", power, language)
            continue
        if shortened := _NOUGHTS.fullmatch(phrase):
            yield from _lengthened(cell, shortened["sign"] or "", 10 ** shortened["noughts"].count("0"), language)
            continue
        sign = _SIGN_AND_SCALE.fullmatch(phrase)
        joined = (f"{sign[1]}{cell}{sign[2]}", f"{sign[1]}{cell} {sign[2]}") if sign else ()
        around = joined if sign and len(sign[2]) <= _LONGEST_SIGN else reversed(joined)
        plain = (f"{cell} {phrase}", f"{phrase} {cell}", f"{phrase}{cell}", f"{cell}{phrase}")
        single = (f"{cell} {phrase[:-1]}",) if phrase.endswith("s") else ()
        for written in (*around, *plain, *single):
            if read := quantity.parse(written, language):
                for meaning in quantity.interpretations(read, language):
                    yield written, meaning


def _lengthened(cell: str, sign: str, factor: int, language: str) -> Iterator[tuple[str, Quantity]]:
    """The number in `cell`, times a `factor`: as the language writes it, and as it is read."""
    read = quantity.parse(cell, language)
    if read is None:
        return
    words = Words(language)
    number, upper = read.number * factor, read.upper * factor if read.upper is not None else None
    for write in (words.number, str):
        ends = write(number) + (f"–{write(upper)}" if upper is not None else "")
        written = sign + cell.replace(read.amount, ends)
        meant = quantity.parse(written, language)
        if meant and (meant.number, meant.upper) == (number, upper):
            yield written, meant
            return


def _is_bare(value: Quantity, cell: str, language: str) -> bool:
    read = quantity.parse(cell, language)
    return bool(read and read.unit is None and (read.number, read.upper) == (value.number, value.upper))


def _phrases(heads: Iterable[str]) -> Iterator[str]:
    """The parts of heads that may be a unit: what is in brackets, behind the last comma or "in", else all."""
    for head in heads:
        parts = [_IN.sub("", _words(part)) for part in _PART.finditer(head)]
        yield from parts or (head,)


def _words(part: re.Match[str]) -> str:
    return part[part.lastindex or 0].strip()


def _rows(block: Block, flow: Flow) -> list[list[tuple[int, int, str]]]:
    """The cells of a table, row by row: where each begins and ends, and its text."""
    rows: list[list[tuple[int, int, str]]] = []
    for piece in block.pieces:
        if isinstance(piece, Run):
            if rows and rows[-1]:
                start, _, words = rows[-1][-1]
                rows[-1][-1] = (start if words else piece.start, piece.end, words + flow.text[piece.start : piece.end])
        elif piece.startswith("<tr"):
            rows.append([])
        elif piece.startswith(("<td", "<th")) and not piece.startswith("<thead") and rows:
            rows[-1].append((-1, -1, ""))
    return rows


def _place(rows: list[list[tuple[int, int, str]]], flow: Flow, span: Span) -> CellPlace | None:
    if not rows:
        return None
    leaf = leaf_of(flow, span)
    for order, row in enumerate(rows[1:], 1):
        for column, (start, end, _) in enumerate(row):
            if start <= leaf.start < end:
                above = (*(words for _, _, words in rows[0]), *("" for _ in range(len(row) - len(rows[0]))))
                beside = (each[0][2] if each else "" for each in rows)
                return CellPlace(
                    tuple(map(without_sort_marks, above)), tuple(map(without_sort_marks, beside)), column, order
                )
    return None
