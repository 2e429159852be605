"""The unit of a number in a table, which may stand in the head of its column or of its row, in a row of units below
the heads of all columns, or in the corner, for all cells that no head of their own says more of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.kinds.figures.checks.in_sentence.sentence import first_block, leaf_of
from digest.kinds.figures.checks.table_captions import captions, units_of
from digest.model.article import Run
from digest.quantities import quantity
from digest.quantities.east_asian import LANGUAGES as EASTERN
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.counted import contains
from digest.quantities.parsing.suffix import read_rate
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


_BRACKETED = re.compile(r"\s*[(（]\s*([^\s()（）]*\d[^\s()（）]*)\s*[)）]\s*")
"""A number alone in brackets, as accounts write one that is less than nothing."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")
_QUARTER = re.compile(r"\b[A-Z]\s?[1-4]\b")


class CellHeads(NamedTuple):
    """What stands above a cell of a table, and at the beginning of its row; either may be empty. Then what may be the
    unit of all cells: in the corner, in a row below the heads of columns that names no row, and in a caption."""

    column: str
    row: str
    units: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    """What is said of all cells, as it stands there."""

    @property
    def own(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.column, self.row)))


class CellPlace(NamedTuple):
    """Where a cell stands among the heads of its table: those of all columns and of all rows, and its own of each."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    column: int
    row: int


def cell_heads(flow: Flow, span: Span) -> CellHeads | None:
    """The heads of the cell in which `span` stands; None where that is none, or one of the heads of columns."""
    rows = _rows_around(flow, span)
    place = _place(rows, flow, span)
    if place is None:
        return None
    if not place.column:
        return CellHeads(place.columns[0], "")
    heads = place.rows[1:]
    below = rows[1][place.column][2] if place.row > 1 and not heads[0].strip() and place.column < len(rows[1]) else ""
    # Where rows have amounts for heads, ages or incomes, the corner says what those are measured in; and of columns for
    # times, a further one is of something else: 2025, 2026, *jobs*.
    is_free = not any(_DIGIT.search(_QUARTER.sub("", _YEAR.sub("", head))) for head in heads)
    is_further = not _DIGIT.search(place.columns[place.column]) and any(map(_DIGIT.search, place.columns[1:]))
    corner = place.columns[0] if is_free and not is_further else ""
    around = () if is_further else captions(flow, first_block(flow, span.start))
    units = (*filter(None, (below, corner)), *(unit for caption in around for unit in units_of(caption)))
    return CellHeads(place.columns[place.column], place.rows[place.row], units, (*filter(None, (corner,)), *around))


def is_below_zero(flow: Flow, span: Span) -> bool:
    """Whether `span` stands in a cell that has a number in brackets and nothing else, in a row or a column of a table
    that also has numbers without them: that is how accounts write a loss."""
    rows = _rows_around(flow, span)
    place = _place(rows, flow, span)
    if place is None or not place.column or not _BRACKETED.fullmatch(rows[place.row][place.column][2]):
        return False
    beside = [words for _, _, words in rows[place.row][1:]]
    above = [row[place.column][2] for row in rows[1:] if place.column < len(row)]
    return any(_DIGIT.search(words) and not _BRACKETED.fullmatch(words) for words in (*beside, *above))


def cell_place(flow: Flow, span: Span) -> CellPlace | None:
    """The place of the cell in which `span` stands; None where that is none, or one of the heads of columns."""
    return _place(_rows_around(flow, span), flow, span)


def _rows_around(flow: Flow, span: Span) -> list[list[tuple[int, int, str]]]:
    """The rows of the block in which `span` stands; none where it stands in none."""
    number = first_block(flow, span.start)
    if number == len(flow.blocks):
        return []
    block = flow.blocks[number]
    first = next(piece for piece in block.pieces if isinstance(piece, Run))
    return _rows(block, flow) if first.start <= span.start else []


def says(value: Quantity, cell: str, heads: CellHeads, language: str) -> bool:
    """Whether the number in `cell` with what one of `heads` counts is `value`."""
    if _is_bare(value, cell, language) and _counts(heads.own, value):
        return True
    return _is_whole(value, cell, heads, language)


def _counts(heads: tuple[str, ...], value: Quantity) -> bool:
    """Whether one of `heads` names what `value` counts."""
    return bool(value.counted) and any(contains(_MARKS.sub(" ", head), value.counted) for head in heads)


def _is_whole(value: Quantity, cell: str, heads: CellHeads, language: str) -> bool:
    """Whether the number in `cell` and a unit or a scale of one of `heads` together are `value`."""
    counts = _counts((*heads.own, *heads.units), value)
    return any(
        (read.number, read.upper) == (value.number, value.upper)
        and (read.unit == value.unit or (counts and not read.unit))
        for _, read in _together(cell, _phrases_for(value, cell, heads, language), language)
    )


def _phrases_for(value: Quantity, cell: str, heads: CellHeads, language: str) -> list[str]:
    """The parts of the heads of a `cell` that may be the unit of its number; of those for all cells only where its own
    say no unit, nor its column what `value` counts."""
    own = list(_phrases(heads.own))
    bare = quantity.parse(cell, language)
    if not heads.units or bare is None or bare.unit is not None or _counts((heads.column,), value):
        return own
    has_own = any(_whole(bare, cell, phrase, language) for phrase in own)
    return own if has_own else [*own, *_phrases(heads.units)]


def lacking(value: Quantity, cell: str, heads: CellHeads, language: str) -> str:
    """The amount that `cell` and a head make together, where `value` lacks the unit or the scale of it; "" for none.

    What `value` counts, be it in brackets or with a word that stands in the head, is not all where there is a scale."""
    is_bare = _is_bare(value, cell, language)
    if value.unit is not None and (not is_bare or _is_whole(value, cell, heads, language)):
        return ""
    if value.unit is None and not is_bare and says(value, cell, heads, language):
        return ""
    phrases = _phrases_for(value, cell, heads, language)
    return next((whole for phrase in phrases if (whole := _whole(value, cell, phrase, language))), "")


def rate_of(value: Quantity, heads: CellHeads, language: str) -> str:
    """What a head or a caption says that the numbers are for each of, where `value` says nothing of it: per 1,000
    inhabitants; "" for none."""
    if value.unit is not None and (value.unit.per or value.unit.kind is UnitKind.PERCENT):
        return ""
    rules = grammar(language)
    for head in (*heads.own, *heads.captions):
        for at in (place for place, letter in enumerate(head) if letter == " "):
            _, end = read_rate(head, at, rules)
            if end > at:
                return head[at:end].strip()
    return ""


def named_by_heads(cell: str, unit: str, heads: CellHeads, language: str) -> Quantity | None:
    """The amount that the number in `cell` and the editor's `unit` in brackets make, a scale or a rate with it; None
    where the table does not say so: 340 [thousand euros], under "in thousands of euros"."""
    for _, read in _together(cell, (unit,), language):
        if read.unit is not None and _is_whole(read, cell, heads, language):
            return replace(read, written=f"{cell} [{unit}]", lead="", before="", amount=cell, after=f"[{unit}]")
    return None


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
        is_of_phrase = bool(read.counted) and contains(phrase, read.counted)
        if is_scaled and (read.unit is None or is_of_phrase or _is_counter(read, cell, phrase, language)):
            return written
    return ""


def _is_counter(read: Quantity, cell: str, phrase: str, language: str) -> bool:
    """Whether the unit of `read`, made of `cell` and `phrase`, is all of the phrase but a scale: 千人."""
    alone = quantity.parse(f"{cell}{read.counted}", language)
    return language.split("-")[0] in EASTERN and alone is not None and phrase.endswith(read.counted)


def _together(cell: str, phrases: Iterable[str], language: str) -> Iterator[tuple[str, Quantity]]:
    """What `cell` and each of the phrases are together, as written and as read, where that is an amount."""
    for phrase in phrases:
        scale, _, counted = phrase.partition(" ")
        of, _, counted = counted.partition(" ")
        words = grammar(language).lexicon
        if power := words.head_scales.get(phrase.casefold()):
            yield from _lengthened(cell, "", power, language)
            continue
        if counted and of in labelling_of(language).of and (power := words.head_scales.get(scale.casefold())):
            yield from _counted(_lengthened(cell, "", power, language), counted, language)
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


def _counted(amounts: Iterable[tuple[str, Quantity]], counted: str, language: str) -> Iterator[tuple[str, Quantity]]:
    """Each of the amounts with what a head says that its numbers are thousands of: 214,000 *people*."""
    for written, _ in amounts:
        if read := quantity.parse(f"{written} {counted}", language):
            yield read.written, read


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
