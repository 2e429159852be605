"""A quotation as the article prints it: its own letters and marks, with what the editor left out and put in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.quoted_runs import Manner, QuotedRun, lines_of, quoted_runs
from digest.text.folding import fold
from digest.text.quotation_marks import usual_marks
from digest.text.spans import Span
from digest.verification.passages.quotation_matching import pieces_of
from digest.verification.quotations.quoted_speech import QuotedSpeech

_ELISION_OR_INSERTION = re.compile(
    r"(\s*(?:[\[(] ?\.(?: ?\.){2,} ?[\])]|[\[(]…[\])]|…|\.(?: ?\.){2,}|\[[^\[\]]+\])\s*)"
)
_STRAIGHT = "\"'＂"
_INNER = {"“": "‘’", "„": "‚‘", "«": "“”", "»": "›‹", "「": "『』", '"': "''"}
"""For each mark that opens a quotation, those of a quotation inside it."""


def as_printed(speech: QuotedSpeech, spans: Sequence[Span], quotation: str) -> str:
    """`quotation`, the editor's words, with the article's letters for each of its pieces at `spans`.

    Where pieces and spans cannot be paired, since letters inside a word are replaced, it stays as the editor wrote it.
    """
    written = " ".join(quotation.split())
    printed = [" ".join(speech.text[span.start : span.end].split()) for span in spans]
    if len(spans) == 1 and fold(printed[0]).folded.replace("'", '"') == fold(written).folded.replace("'", '"'):
        return _turned(speech, spans[0], printed[0])
    parts = _ELISION_OR_INSERTION.split(written)
    held = [index for index in range(0, len(parts), 2) if any(map(str.isalnum, parts[index]))]
    if len(held) != len(spans) or len(pieces_of(written)) != len(spans) or _joins_letters(parts):
        return written
    for index, words in zip(held, printed, strict=True):
        parts[index] = _final(parts[index], words)
    return _turned(speech, spans[0], "".join(parts))


def marks_of(speech: QuotedSpeech, spans: Sequence[Span]) -> tuple[str, str]:
    """The marks that the article sets around the quotation; none where it has none, straight ones or the usual ones."""
    run = speech.run_with(spans[0])
    if run is None or run.manner is not Manner.MARKS:
        return "", ""
    opening = speech.text[run.outer_start : run.start].strip()
    closing = speech.text[run.end : run.outer_end].strip()
    is_usual = (opening, closing) == usual_marks(speech.language)
    return ("", "") if is_usual or not closing or opening in _STRAIGHT or closing in _STRAIGHT else (opening, closing)


def _final(written: str, printed: str) -> str:
    """`printed`, with the full stop or comma that the editor set behind it."""
    last = written.rstrip()[-1:]
    return f"{printed}{last}" if last in {".", ",", "。", "，", "、"} and not printed.endswith(last) else printed


def _joins_letters(parts: Sequence[str]) -> bool:
    """Whether a bracket stands inside a word: need[ed]."""
    return any(
        (parts[index].startswith("[") and parts[index - 1][-1:].isalnum())
        or (parts[index].endswith("]") and parts[index + 1][:1].isalnum())
        for index in range(1, len(parts), 2)
    )


def _turned(speech: QuotedSpeech, span: Span, words: str) -> str:
    """`words` with the marks inside them turned, where the article has no marks around them and the page sets some."""
    run = speech.run_with(span)
    if run is None or (run.manner is Manner.MARKS and speech.text[run.outer_start] not in _STRAIGHT):
        return words
    inner = [run for run in quoted_runs(words, lines_of(words), speech.language) if _is_turned(words, run)]
    for run in reversed(inner):
        marks = _INNER[words[run.outer_start]]
        inside = words[run.outer_start + 1 : run.outer_end - 1]
        words = f"{words[: run.outer_start]}{marks[0]}{inside}{marks[1]}{words[run.outer_end :]}"
    return words


def _is_turned(words: str, run: QuotedRun) -> bool:
    return run.manner is Manner.MARKS and run.is_closed and words[run.outer_start] in _INNER
