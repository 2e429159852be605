"""What became of an article's passages in its original as it is now.

A page that has little of the article's text is another page, and one that has its beginning alone is behind a wall: of
these nothing is said about passages. Else each passage stands to the letter, or the nearest words are what it says now.
"""

from __future__ import annotations

import re

from digest.content.facts.source_report import PassageFact, PassageState, SourceFinding, SourceVerdict
from digest.model.article import Selector
from digest.sourcecheck.in_place import Alignment, tells_amount
from digest.sourcecheck.originals import Original
from digest.text.folding import Folded, fold
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span
from digest.verification.passages import anchoring
from digest.verification.passages.nearest import nearest

_FEWEST_WORDS = 4  # of a sentence that says whether two texts are one
_LEAST_SHARE = 0.4
_BEGINNING, _SHORTER = 0.9, 0.7
_LIKE = 0.6
_CLOSED = re.compile(r"(?P<more>(?:\s[\w’'-]+){1,4})[.,!?]?[”\"»]")
_OPENED = re.compile(r"(?P<mark>[“„\"«]\s?)(?:[\w’'-]+\s){1,4}$")
_AROUND = ' .,;:!?()"“”«»'


def compare(original: Original, text: str) -> SourceFinding:
    """What the `original` of an article, whose text is `text` now, says of its passages."""
    now = fold(text)
    stands = _standing(original, now)
    share = sum(stands) / len(stands) if stands else 1.0
    if _is_beginning(stands, original.text, text):
        return _found(original, SourceVerdict.WALLED, "only the beginning of the article is shown")
    if share < _LEAST_SHARE:
        return _found(original, SourceVerdict.UNKNOWN, f"the page has {share:.0%} of the article's sentences")
    alignment = Alignment(original.text, text, original.language)
    found = (_fact(passage, original.text, alignment, now, text, original.language) for passage in original.passages)
    facts = tuple(dict.fromkeys(fact for fact in found if fact))
    return SourceFinding(
        original.name, original.url, SourceVerdict.CHANGED if facts else SourceVerdict.STANDS, passages=facts
    )


def _standing(original: Original, now: Folded) -> list[bool]:
    """Whether each sentence of the article stands in the original to the letter."""
    found = []
    for line in original.text.split("\n"):
        for sentence in sentences(line, original.language):
            words = line[sentence.start : sentence.end]
            if len(words.split()) >= _FEWEST_WORDS or not words.isascii():
                found.append(fold(words).folded.strip(" ") in now.folded)
    return found


def _is_beginning(stands: list[bool], before: str, now: str) -> bool:
    """Whether the original has the first sentences of the article, none of the others, and is clearly shorter."""
    if all(stands) or not any(stands[:2]) or len(now) > _SHORTER * len(before):
        return False
    count = sum(stands)
    return sum(stands[:count]) >= _BEGINNING * count


def _fact(place: Span, before: str, alignment: Alignment, now: Folded, text: str, language: str) -> PassageFact | None:
    """What became of the passage at a `place` of the article; None where it stands."""
    passage = " ".join(before[place.start : place.end].split())
    found = alignment.in_place_of(place) if tells_amount(passage, language) else None
    if found.stands if found else anchoring.find(now, Selector(passage, "", "")):
        return None
    words = found.words if found else ""
    close = None if found else nearest(now, passage)
    if close is not None and close.score >= _LIKE:
        words = " ".join(_up_to_marks(text, close.span.start, close.span.end).split()).strip(_AROUND)
    if not words:
        return PassageFact(words=passage, state=PassageState.GONE)
    return PassageFact(words=passage, state=PassageState.CHANGED, now=words)


def _up_to_marks(text: str, start: int, end: int) -> str:
    """The words from `start` to `end`, with the few by which a quotation has grown: up to the marks around it."""
    before, after = _OPENED.search(text, 0, start), _CLOSED.match(text, end)
    return text[before.end("mark") if before else start : after.end("more") if after else end]


def _found(original: Original, verdict: SourceVerdict, said: str) -> SourceFinding:
    return SourceFinding(original.name, original.url, verdict, said)
