"""What of an article may leave the editor's machine, and how much of its words that is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, repeat
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Annotation, Flow, Publish, placed
from digest.text.deferred_pattern import deferred
from digest.text.scripts import UNSPACED, is_unspaced
from digest.text.spans import Span
from digest.verification.kind import AnyKind
from digest.verification.passages.locate import Text
from digest.verification.publication.excerpt import excerpt
from digest.verification.publication.sentence_selection import MARK, units_of
from digest.yaml.loader import YamlDocument

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.model.article import Flow
    from digest.text.spans import Span


_NO_TEXT = Flow("", ())
_MOST_NAMED = 3


Annotations = dict[AnyKind, tuple[Annotation, ...]]
"""The annotations of one article, by kind, in the order of the kinds."""


class Published(Struct, frozen=True):
    """The text and the annotations on it; `share` is how much of the article's words this shows, in per cent."""

    body: Flow
    annotations: Annotations
    share: int = 100


def published(text: Text, annotations: Annotations, publish: Publish) -> Published:
    """What may leave the editor's machine; the rest of the text goes no further than this function."""
    match publish:
        case Publish.FULL:
            return Published(text.flow, annotations)
        case Publish.ANNOTATIONS:
            shown = covered(text.flow, (span for kind, each in _every(annotations) for span in kind.repeats(each)))
            return Published(_NO_TEXT, _moved(annotations, repeat(())), _share(shown, text))
        case Publish.EXCERPT:
            body, spans = excerpt(text.flow, tuple(each.spans for _, each in _every(annotations)), text.language)
            return Published(body, _moved(annotations, iter(spans)), _share(body.text, text))


def _share(shown: str, text: Text) -> int:
    return percent(count_words(shown), count_words(text.flow.text))


def too_long(
    shown: Published, text: Text, annotations: Annotations, limit: int, place: Place, sidecar: YamlDocument
) -> Problem:
    """The problem, at `place`, of an article that shows more than `limit` per cent; it names what most of that is for.

    `annotations` are on the whole `text`, and written in the `sidecar`.
    """
    sentences = _Sentences(text) if shown.body.text else None
    weights = [
        (
            sentences.words(entry.spans) if sentences else count_words(covered(text.flow, kind.repeats(entry))),
            kind.key,
            index,
        )
        for kind, entries in annotations.items()
        for index, entry in enumerate(entries)
    ]
    heaviest = [entry for entry in sorted(weights, key=lambda entry: -entry[0])[:_MOST_NAMED] if entry[0]]
    named = [
        f"{key}[{index}] on line {sidecar.place((key, index)).line} ({words} words)" for words, key, index in heaviest
    ]
    return place.problem(
        Code.EXCERPT_TOO_LONG,
        f"{shown.share}% of the article's words would be shown, and at most {limit}% may be",
        f"most of them for {', '.join(named)} of {sidecar.path}:\n"
        "shorten or drop one; where you may show more, raise the most that an excerpt may show (`excerpt_limit`)",
    )


class _Sentences:
    """The sentences of a text, and how many words each has: counted once, whatever is asked of them."""

    def __init__(self, text: Text) -> None:
        units = [unit.span for unit in units_of(text.flow, text.language)]
        self._starts = [start for start, _ in units]
        self._ends = [end for _, end in units]
        counts = (count_words(text.flow.text[start:end]) for start, end in units)
        self._before = list(accumulate(counts, initial=0))

    def words(self, spans: Iterable[Span]) -> int:
        """How many words the sentences have that hold any part of `spans`."""
        touched: set[int] = set()
        for start, end in spans:
            if start < end:
                touched.update(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return sum(self._before[index + 1] - self._before[index] for index in touched)


def _every(annotations: Annotations) -> Iterator[tuple[AnyKind, Annotation]]:
    return ((kind, each) for kind, of_kind in annotations.items() for each in of_kind)


def _moved(annotations: Annotations, spans: Iterator[tuple[Span, ...]]) -> Annotations:
    """The same annotations at other spans, given in the order of `_every`."""
    return {kind: tuple(placed(each, next(spans)) for each in of_kind) for kind, of_kind in annotations.items()}


# Runs are taken whole and then looked into: what is a word must not be tried from every place in a row of dots.
_RUN = deferred(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
_WORD = deferred(rf"[\w{UNSPACED}]")
_FIRST = itemgetter(0)


def count_words(text: str) -> int:
    """The words of `text`; in scripts that put no space between words, its characters.

    Marks of what an excerpt leaves out are none.
    """
    shown = text.replace(MARK, " ")
    runs = _RUN.findall(shown) if is_unspaced(shown) else shown.split()
    others = [run for run, is_word in zip(runs, map(str.isalnum, map(_FIRST, runs)), strict=True) if not is_word]
    return len(runs) - sum(not any(map(str.isalnum, run)) and _WORD.search(run) is None for run in others)


def covered(flow: Flow, spans: Iterable[Span]) -> str:
    """The text that `spans` cover, each part of it once."""
    parts: list[str] = []
    reached = 0
    for start, end in sorted(spans):
        parts.append(flow.text[max(start, reached) : end])
        reached = max(reached, end)
    return "\n".join(parts)


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in per cent, rounded up: a share is never made to look smaller."""
    return -(-100 * part // whole) if whole else 0
