"""What was found in a text as entries of a sidecar, each verified as a build verifies it: nothing else is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from digest.content.placeholders import UNKNOWN_SPEAKER
from digest.content.sidecar_schema import Passage, Surroundings
from digest.content.site_schema import Settings
from digest.foundation.problem import Place, failed
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.figures.verification import verify_figure
from digest.kinds.quotes.schema import QuoteEntry
from digest.kinds.quotes.verification import verify_quotation
from digest.reading.figures import ProposedFigure
from digest.reading.quotes import ProposedQuotation
from digest.text.spans import Span
from digest.verification import anchoring
from digest.verification.locate import Text
from digest.verification.name_directory import NameDirectory
from digest.verification.quotation_matching import find_quotation


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text of the draft, and what verifying needs to know; `starts` tells where each paragraph begins there."""

    text: Text
    starts: tuple[int, ...]
    settings: Settings
    directory: NameDirectory


def figure_entry(proposed: ProposedFigure, sheet: Sheet) -> FigureEntry | None:
    """The entry for an amount; None where none of the ways to write it would hold."""
    offset = sheet.starts[proposed.paragraph]
    span = Span(offset + proposed.start, offset + proposed.end)
    for value, also in _ways(proposed, sheet.text.flow.text[span.start : span.end]):
        try:
            entry = FigureEntry(
                label=proposed.label,
                value=value,
                also=also or None,
                at=_passage(sheet.text, span),
                period=proposed.period or None,
                status=proposed.status,
                by=proposed.by or None,
            )
        except ValidationError:
            continue
        if not failed(verify_figure(entry, sheet.text, sheet.settings, sheet.directory, None, _place).problems):
            return entry
    return None


def quotation_entry(proposed: ProposedQuotation, sheet: Sheet) -> QuoteEntry | None:
    """The entry for a quotation; None where it would not hold. The speaker may be `UNKNOWN_SPEAKER`."""
    start = sheet.starts[proposed.paragraph] + proposed.start
    around = None
    if len(find_quotation(sheet.text.folded, proposed.text)) != 1:
        found = anchoring.describe(sheet.text.folded, Span(start, start + len(proposed.text)))
        around = Surroundings(prefix=found.prefix, suffix=found.suffix)
    names = tuple(dict.fromkeys(speaker.name for speaker in proposed.speakers))
    try:
        entry = QuoteEntry(
            text=proposed.text,
            speaker=names or (UNKNOWN_SPEAKER,),
            role=proposed.speakers[0].role if len(names) == 1 else "",
            at=around,
        )
    except ValidationError:
        return None
    return None if failed(verify_quotation(entry, sheet.text, sheet.directory, None, _place).problems) else entry


def _ways(proposed: ProposedFigure, passage: str) -> Iterator[tuple[str, str]]:
    """The amount as it was read, with what it was converted to and without; then all that the passage says."""
    yield proposed.value, proposed.also
    yield proposed.value, ""
    yield passage, ""


def _passage(text: Text, span: Span) -> Passage:
    found = anchoring.describe(text.folded, span)
    return Passage(exact=text.flow.text[span.start : span.end], prefix=found.prefix, suffix=found.suffix)


def _place(_: str) -> Place:
    return Place("")
