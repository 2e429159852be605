"""What was found in a text as entries of a sidecar, each verified as a build verifies it: nothing else is proposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from pydantic import ValidationError

from digest.content.placeholders import UNKNOWN_SPEAKER
from digest.content.schema.sidecar import Passage, Surroundings
from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Place, Problem
from digest.ingest.proposing.figures import ProposedFigure
from digest.ingest.proposing.quoting.speaker_roles import whole_role
from digest.ingest.proposing.tellers.unnamed import unnamed_speaker
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.figures.verification import verify_figure
from digest.kinds.quotes.schema import QuoteEntry
from digest.kinds.quotes.verification import verify_quotation
from digest.model.article import Status
from digest.reading.lexicon import lexicon
from digest.reading.quotes import ProposedQuotation
from digest.text.spans import Span
from digest.verification.name_directory import NameDirectory
from digest.verification.passages import anchoring
from digest.verification.passages.locate import Text
from digest.verification.passages.quotation_matching import find_quotation
from digest.verification.quotations.quoted_speech import QuotedSpeech

_LONGEST_AROUND = 300
"""How many characters before and behind a passage may tell it from others."""
_WHO_SPEAKS = frozenset({Code.SPEAKER_ABSENT, Code.SPEAKER_DIFFERS})
"""What is wrong with a quotation whose speaker is left to an editor."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text of the draft, and what verifying needs to know; `starts` tells where each paragraph begins there."""

    text: Text
    starts: tuple[int, ...]
    settings: Settings
    directory: NameDirectory
    title: str = ""
    standfirst: str = ""
    """What the page says of its article above it."""
    speech: QuotedSpeech | None = None
    """Where the text quotes, and whom; needed for quotations."""

    def place(self, paragraph: int, start: int, end: int) -> Span:
        """Where a part of a paragraph stands in the text; a part of the title is where it stands there."""
        offset = self.starts[paragraph] if paragraph >= 0 else 0
        return Span(offset + start, offset + end)


def figure_entry(proposed: ProposedFigure, sheet: Sheet, statuses: Sequence[Status]) -> FigureEntry | None:
    """The entry for an amount, of which no check says a word; None where none of the ways to write it is so.

    `statuses` are what it may be, the likeliest first. A period that is in doubt is left out.
    """
    span = sheet.place(proposed.paragraph, proposed.start, proposed.end)
    at = _passage(sheet, span, proposed.is_in_title)
    if at is None:
        return None
    ways = [
        (label, *way, period)
        for period in dict.fromkeys((proposed.period, ""))
        for label in proposed.labels or (proposed.value,)
        for way in _ways(proposed)
    ]
    for status in dict.fromkeys(statuses):
        for label, value, also, period in ways:
            try:
                entry = FigureEntry(
                    label=label,
                    value=value,
                    also=also or None,
                    at=at,
                    period=period or None,
                    status=status,
                    by=proposed.by or None,
                )
            except ValidationError:
                continue
            problems = verify_figure(entry, sheet.text, sheet.settings, sheet.directory, None, _place).problems
            if not problems:
                return entry
            if _are_of(problems, {Code.STATUS_IN_DOUBT}):
                break
    return None


def quotation_entry(proposed: ProposedQuotation, sheet: Sheet) -> QuoteEntry | None:
    """The entry for a quotation; None where it would not hold. The speaker may be `UNKNOWN_SPEAKER`."""
    start = sheet.starts[proposed.paragraph] + proposed.start
    around = None
    if len(find_quotation(sheet.text.folded, proposed.text)) != 1:
        found = anchoring.describe(sheet.text.folded, Span(start, start + len(proposed.text)))
        if len(found.prefix) + len(found.suffix) > _LONGEST_AROUND:
            return None
        around = Surroundings(prefix=found.prefix, suffix=found.suffix)
    names = tuple(dict.fromkeys(speaker.name for speaker in proposed.speakers))
    unnamed = "" if names else unnamed_speaker(proposed.sentence, sheet.text.language, lexicon(sheet.text.language))
    try:
        entry = QuoteEntry(
            text=proposed.text,
            speaker=names or (() if unnamed else (UNKNOWN_SPEAKER,)),
            anonymous=bool(unnamed),
            role=_role(proposed, sheet) if len(names) == 1 else unnamed,
            at=around,
        )
    except ValidationError:
        return None
    problems = verify_quotation(entry, sheet.text, sheet.directory, None, _place, sheet.speech).problems
    unsaid = frozenset() if names else _WHO_SPEAKS
    return entry if _are_of(problems, unsaid) else None


def _role(proposed: ProposedQuotation, sheet: Sheet) -> str:
    """What the one who speaks is, where the article surely says all of it."""
    speaker = proposed.speakers[0]
    return whole_role(speaker.role, speaker.name, sheet.text.flow.text, sheet.text.language)


def _ways(proposed: ProposedFigure) -> Iterator[tuple[str, str]]:
    """The amount with what it was converted to, and without."""
    if proposed.also:
        yield proposed.value, proposed.also
    yield proposed.value, ""


def _are_of(problems: Sequence[Problem], codes: Set[Code]) -> bool:
    return {problem.code for problem in problems} <= codes


def _passage(sheet: Sheet, span: Span, is_in_title: bool) -> Passage | None:
    """What tells a passage from others; None where that takes more than anybody reads: a text may repeat itself."""
    if is_in_title:
        return Passage(exact=sheet.title[span.start : span.end])
    found = anchoring.describe(sheet.text.folded, span)
    if len(found.prefix) + len(found.suffix) > _LONGEST_AROUND:
        return None
    return Passage(exact=sheet.text.flow.text[span.start : span.end], prefix=found.prefix, suffix=found.suffix)


def _place(_: str) -> Place:
    return Place("")
