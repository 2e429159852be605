"""Equal values of many records as one value: names of outlets and speakers, periods, measures.

A record that was read back has a copy of each. Of ten thousand articles these are half of what a build holds.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, TypeVar

from msgspec.structs import replace

from digest.model.article_record import ArticleRecord, FigureRecord, QuotationRecord

Value = TypeVar("Value")


class SharedValues:
    """Gives records values that are shared by all records that it has met."""

    def __init__(self) -> None:
        self._met: dict[Hashable, Any] = {}

    def in_record(self, record: ArticleRecord) -> ArticleRecord:
        """The same record, its values shared."""
        text, source = self._text, record.source
        return replace(
            record,
            source=replace(
                source,
                outlet=text(source.outlet),
                outlet_slug=text(source.outlet_slug),
                authors=self._once("authors", source.authors),
            ),
            language=text(record.language),
            topics=self._once("topics", record.topics),
            figures=tuple(map(self._figure, record.figures)),
            quotes=tuple(map(self._quote, record.quotes)),
        )

    def _figure(self, figure: FigureRecord) -> FigureRecord:
        period, text = figure.period, self._text
        # Periods are equal however they are written.
        shared = period and self._once((period.start, period.end, period.written), period)
        return FigureRecord(
            figure.id,
            figure.by and self._once("party", figure.by),
            figure.measure and text(figure.measure),
            shared,
            figure.number,
            figure.upper,
            figure.written,
            figure.status,
            text(figure.outlet),
            text(figure.outlet_slug),
            figure.corrected,
            self._once("qualifiers", figure.qualifiers),
            text(figure.language),
        )

    def _quote(self, quote: QuotationRecord) -> QuotationRecord:
        return QuotationRecord(self._once("speakers", quote.speakers), self._text(quote.role), quote.id)

    def _text(self, text: str) -> str:
        shared: str = self._met.setdefault(("text", text), text)
        return shared

    def _once(self, key: Hashable, value: Value) -> Value:
        """The value that was met first of those that are equal, by a `key` that says what they are."""
        shared: Value = self._met.setdefault((key, value), value)
        return shared
