"""What the heads of a table say of an amount in one of its cells: what it is of, its unit, its time."""

from __future__ import annotations

import datetime as dt

from digest.ingest.proposing.beside import named_time
from digest.ingest.proposing.figures import ProposedFigure
from digest.kinds.figures.checks.table_heads import CellHeads, lacking, without_unit


def with_heads(figure: ProposedFigure, heads: CellHeads, language: str, published: dt.date | None) -> ProposedFigure:
    """A `figure` of a table's cell, with what the `heads` of the cell say of it."""
    cell, amount = figure.sentence, figure.quantity
    whole = lacking(amount, cell, heads, language)
    together, own = f"{heads.row} {heads.column}", (heads.column, heads.row)  # Q1 2026
    times = {head: named_time(head, language, published) for head in (together, *own)}
    names = (without_unit(head, amount, cell, language) if whole else head for head in own)
    label = _label(*("" if times[head] is not None else name for head, name in zip(own, names, strict=True)))
    return figure._replace(
        value=whole or figure.value,
        period=next(filter(None, times.values()), figure.period),
        labels=(label, *figure.labels) if label and times[together] is None else figure.labels,
    )


def _label(column: str, row: str) -> str:
    """What the amount is of: "Exports", "Exports (France)"."""
    return f"{column} ({row})" if column and row else column or row
