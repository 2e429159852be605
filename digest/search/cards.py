"""What a browser needs to show a hit: a few articles' titles, summaries, quotations and figures in each file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any

from digest.content.schema.site import Settings
from digest.foundation.hashing import Digested
from digest.model.article import Annotation, Article
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, card_digest, whole_digest
from digest.model.terms import said_anew
from digest.search.kind import ALWAYS, Hits, SearchKinds
from digest.search.streams import hits_of
from digest.text.json_text import to_json
from digest.translation.words import Words

TOGETHER = 5
"""How many articles share a file."""
_LONGEST = 300
_PARTS = 4
"""How much a card has of an annotation at most, but for its correction."""


class Shown(Digested):
    """Articles as hits show them; those without a summary are opened, to show how they begin."""

    __slots__ = ("records",)

    def __init__(self, records: Iterable[ArticleRecord]) -> None:
        self.records = tuple(records)

    @property
    def digest(self) -> bytes:
        return b"".join([card_digest(record) if record.summary else whole_digest(record) for record in self.records])


def cards_file(article_store: ArticleStore, settings: Settings, shown: Shown, kinds: SearchKinds) -> bytes:
    """The articles `shown`: slug, title, text, outlet, the date of the newest correction, and a list for each kind of
    hits: quotations (id, text, role, speaker), figures (id, label, value, terms), others, as far as there are any. What
    was corrected has the date of that fifth; a quotation in other marks than its language's usual ones has these sixth.
    """
    articles = (
        article_store.card(record) if record.summary else article_store.whole(record) for record in shown.records
    )
    return to_json([_card(article, settings, kinds) for article in articles])


def _hits(article: Article, hits: Hits[Any], found: Iterable[Annotation], words: Words) -> Sequence[Sequence[str]]:
    """What is shown of annotations of one kind; with the date of its newest correction where there is one."""
    shown = []
    for each in found:
        card = hits.card(each)
        anew = article.superseding(each.id) if article.superseded else None
        terms = said_anew(anew, words) if anew else hits.terms(each, words) if hits.terms else ""
        if terms:
            card = (*card, *repeat("", _PARTS - 1 - len(card)), terms)
        day = article.correction(each.id) if article.corrections else None
        marks = hits.marks(each) if hits.marks else ""
        if day or marks:
            card = (*card, *repeat("", _PARTS - len(card)), str(day.date()) if day else "")
        shown.append((*card, marks) if marks else card)
    return shown


def _card(article: Article, settings: Settings, kinds: SearchKinds) -> list[object]:
    words = settings.words
    lists = [_hits(article, hits, found, words) for _, hits, found in hits_of(article, kinds)]
    while len(lists) > ALWAYS and not lists[-1]:
        lists.pop()
    outlet = settings.outlets.get(article.source.outlet_slug)
    return [
        article.slug,
        article.title,
        article.summary or _beginning(article.body.text),
        outlet.name if outlet else article.source.outlet,
        str(article.corrected.date()) if article.corrected else "",
        *lists,
    ]


def _beginning(text: str) -> str:
    """The first words of a text."""
    words = re.sub(r"\s+", " ", text[: _LONGEST * 2]).strip()
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]}…"
