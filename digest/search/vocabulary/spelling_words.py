"""The words that are offered to one who mistyped: those of most articles in each segment, and the names of speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

import msgspec

from digest.content.schema.site import Settings
from digest.model.article import Article
from digest.model.article_store import ArticleStore
from digest.search.analysis import BREAK, Analyser

if TYPE_CHECKING:
    from digest.search.column_files import SegmentStretch

MOST = 1_500
_SHORTEST = 4
_COMMON = msgspec.json.Decoder(tuple[tuple[str, int], ...]).decode


def names_in(articles: Iterable[Article]) -> frozenset[str]:
    """The words of the names of all who speak."""
    spoken = {quote.said_by for article in articles for quote in article.quotes if quote.speakers}
    return frozenset(Analyser("").words(BREAK.join(sorted(spoken))))


def common(words: Iterable[tuple[str, int]], names: Container[str]) -> tuple[tuple[str, int], ...]:
    """The words of a segment that stand in most of its articles, and in how many, roughly: as a power of two.

    `words` are all, each with the number of its articles; `names` are words of names of those who speak.
    """
    counted = [(-count, word) for word, count in words if count and len(word) >= _SHORTEST and word.isalpha()]
    counted.sort()
    kept = (*counted[:MOST], *(row for row in counted[MOST:] if row[1] in names))
    return tuple((word, (-count).bit_length()) for count, word in kept)


def common_file(article_store: ArticleStore, _: Settings, part: SegmentStretch) -> bytes:
    """The common words of all segments in lines, the commonest first."""
    total: Counter[str] = Counter()
    for words in part.opened(article_store, _COMMON):
        for word, power in words:
            total[word] += 1 << power
    return "\n".join(sorted(total, key=lambda word: (-total[word].bit_length(), word))).encode()
