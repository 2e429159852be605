"""Where a figure's passage stands: in the article's text, or in its title or its source's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.foundation.problem import Outcome
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, sentence_of
from digest.model.article import Selector
from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.passages import anchoring
from digest.verification.passages.locate import Spans, locate

if TYPE_CHECKING:
    from digest.content.schema.sidecar import Passage
    from digest.verification.kind import PlaceOf
    from digest.verification.passages.locate import Text


class FoundPassage(NamedTuple):
    """A passage in its sentence; `spans` are those of the article's text, and none where it stands in a title."""

    spans: Spans
    words: PassageInSentence


def find_passage(text: Text, at: Passage, key: str, place: PlaceOf) -> Outcome[FoundPassage | None]:
    """The one place of the passage `at`, which the figure has under `key`; None, and why, where there is none."""
    spans = _in_text(text, at)
    if spans is None:
        if in_title := _in_titles(text, at):
            return Outcome(FoundPassage((), in_title))
        located = locate(text, at, partial(place, key))
        if not located.value:
            return Outcome(None, located.problems)
        spans = located.value
    words = sentence_of(text.flow, spans[0], text.language)
    return Outcome(FoundPassage(spans, replace(words, article=text.words)))


def _in_text(text: Text, at: Passage) -> Spans | None:
    """The one place in the text; a passage that begins its sentence there may be written with a small letter."""
    for exact in (at.exact, at.exact.strip()[:1].upper() + at.exact.strip()[1:]):
        matches = anchoring.find(text.folded, Selector(exact, at.prefix, at.suffix))
        if len(matches) == 1 and (exact == at.exact or _begins(text, matches[0])):
            return (matches[0],)
        if matches:
            return None
    return None


def _begins(text: Text, span: Span) -> bool:
    return sentence_of(text.flow, span, text.language).at.start == 0


def _in_titles(text: Text, at: Passage) -> PassageInSentence | None:
    for title in text.titles:
        folded = fold(title)
        matches = anchoring.find(folded, Selector(at.exact, at.prefix, at.suffix))
        if len(matches) == 1 and not anchoring.find(text.folded, Selector(at.exact, at.prefix, at.suffix)):
            return PassageInSentence(title, matches[0], text.language)
    return None
