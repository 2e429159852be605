"""The words that are offered to one who mistyped: those of most articles in each segment, and the names of speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from digest.content.schema.site import Settings
from digest.model.article import Article
from digest.model.article_store import ArticleStore
from digest.search.analysis import BREAK, Analyser
from digest.search.vocabulary.rows import Row

if TYPE_CHECKING:
    from digest.search.column_files import SegmentStretch

MOST = 1_500
_SHORTEST = 4
_COMMON = msgspec.json.Decoder(tuple[tuple[str, int], ...]).decode


def common(rows: Iterable[Row], articles: Iterable[Article]) -> tuple[tuple[str, int], ...]:
    """The words of a segment that stand in most of its articles, and in how many, roughly: as a power of two."""
    spoken = {quote.said_by for article in articles for quote in article.quotes if quote.speakers}
    names = set(Analyser("").words(BREAK.join(sorted(spoken))))
    counted = [
        (-row.articles, row.word) for row in rows if row.articles and len(row.word) >= _SHORTEST and row.word.isalpha()
    ]
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
