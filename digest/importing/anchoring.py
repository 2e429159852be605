"""The one place in an article that an imported passage is from: to the letter, or not at all.

Where the words stand more than once, what the tool kept of the text around them decides, if it fits one place clearly
better: prefixes and suffixes are cut anywhere, and pages differ from articles at the edges of paragraphs. Likeness of
the passage itself is only told, never taken: see digest.verification.passages.nearest.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from digest.importing.formats.markup import without_markdown
from digest.importing.records import Record
from digest.model.article import Selector
from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.passages import anchoring
from digest.verification.passages.locate import Text
from digest.verification.passages.nearest import nearest

_AROUND = 32  # characters
_CLEARLY, _AT_LEAST = 0.15, 0.5
_RESPELT, _FEW_WORDS = 0.5, 2
"""A likeness of one word alone says nothing of a passage of several."""
_SHOWN = 120
_EDGES = '“”"„«»‘’… \t\n'


@dataclass(frozen=True, slots=True)
class Missed:
    """Why a passage has no place, and the passage that is nearest to it; empty where none is like it."""

    why: str
    nearest: str = ""


def place_of(record: Record, text: Text) -> Span | Missed:
    """Where the passage of `record` stands in the article's rendered text."""
    for exact in dict.fromkeys((record.exact, record.exact.strip(_EDGES), without_markdown(record.exact))):
        spans = anchoring.find(text.folded, Selector(exact, "", ""))
        if len(spans) == 1:
            return spans[0]
        if spans:
            return _by_surroundings(record, spans, text)
    close = nearest(text.folded, record.exact.strip())
    if close is None or (close.score <= _RESPELT and len(record.exact.split()) > _FEW_WORDS):
        return Missed("nothing like it stands in the article")
    words = " ".join(text.flow.text[close.span.start : close.span.end].split())
    line = anchoring.situate(text.flow, close.span).line
    return Missed(f"it is not in the article to the letter: {close.difference}", f"line {line}: {shortened(words)}")


def shortened(words: str) -> str:
    """`words` on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _by_surroundings(record: Record, spans: tuple[Span, ...], text: Text) -> Span | Missed:
    if not record.prefix and not record.suffix:
        return Missed(f"it stands {len(spans)} times in the article, and nothing tells which is meant")
    scores = sorted(((_likeness(record, span, text), -number, span) for number, span in enumerate(spans)), reverse=True)
    (best, _, span), (second, *_) = scores[:2]
    if best < _AT_LEAST or best - second < _CLEARLY:
        return Missed(f"it stands {len(spans)} times in the article, and the text around it fits none of them best")
    return span


def _likeness(record: Record, span: Span, text: Text) -> float:
    """How like what stands around `span` is to what the tool kept, from 0 to 1."""
    whole = text.flow.text
    sides = (
        (fold(record.prefix).folded[-_AROUND:], fold(whole[max(0, span.start - 2 * _AROUND) : span.start]).folded),
        (fold(record.suffix).folded[:_AROUND], fold(whole[span.end : span.end + 2 * _AROUND]).folded),
    )
    told = [
        _side(kept.strip(), there, is_before=number == 0) for number, (kept, there) in enumerate(sides) if kept.strip()
    ]
    return sum(told) / len(told) if told else 0.0


def _side(kept: str, there: str, *, is_before: bool) -> float:
    near = there.strip()[-len(kept) :] if is_before else there.strip()[: len(kept)]
    return SequenceMatcher(None, kept.casefold(), near.casefold(), autojunk=False).ratio()
