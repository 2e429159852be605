"""An article as its two files have it, in the digest that it stands in; and what a build would say of other files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from digest.content.article_files import ParsedSidecar, parse_article, parse_sidecar
from digest.content.front_matter_file import Parsed
from digest.content.schema.dates import day_of
from digest.content.schema.front_matter import ArticleMatter
from digest.content.schema.site import Settings
from digest.desk import front_matter
from digest.foundation import site_paths
from digest.foundation.problem import Outcome, Problem
from digest.ingest.drafting.suggesting import Suggester
from digest.markdown import article_text
from digest.model.article import Article
from digest.model.plugins import NO_PLUGINS, Plugins
from digest.text.folding import fold
from digest.verification.article import verify
from digest.verification.kind import Grounds, Verification
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Text
from digest.verification.read_articles import Pair, read_article


@dataclass(frozen=True, slots=True)
class DigestAround:
    """What of a digest its articles are verified with."""

    settings: Settings
    names: NameDirectory
    verification: Verification
    plugins: Plugins = NO_PLUGINS
    now: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How much of an article would be published: `share` in per cent of its `words`, and as what."""

    publish: str
    share: int
    words: int
    limit: int


@dataclass(frozen=True)
class OpenArticle:
    """An article in the state of its `files`, by their paths; the sidecar may be missing."""

    pair: Pair
    files: Mapping[str, bytes]
    around: DigestAround

    @cached_property
    def parsed(self) -> Parsed[ArticleMatter] | None:
        """The article; None where it cannot be read at all."""
        data = self.files.get(self.pair.article)
        if data is None:
            return None
        return parse_article(self.pair.article, data, self.around.verification.sidecar, in_part=True).value

    @cached_property
    def beside(self) -> ParsedSidecar | None:
        """The sidecar, as far as it is sound; None where there is none."""
        data = self.files.get(self.pair.sidecar)
        if data is None:
            return None
        return parse_sidecar(self.pair.sidecar, data, self.around.verification.sidecar, in_part=True).value

    @cached_property
    def sidecar(self) -> Mapping[str, Any]:
        """What the sidecar has, as it is written; nothing where it is no sound YAML."""
        data = self.beside.document.data if self.beside else None
        return data if isinstance(data, dict) else {}

    @cached_property
    def front_matter(self) -> Mapping[str, Any]:
        """What the front matter has, as it is written: what a draft leaves empty is read as something else."""
        text = self.files.get(self.pair.article, b"").decode("utf-8", "replace")
        if (found := front_matter.written(text)) is not None:
            return found
        data = self.parsed.document.data if self.parsed else None
        return data if isinstance(data, dict) else {}

    def name_of(self, key: str, index: int) -> str:
        """What the editor knows the entry number `index` of the list `key` by; empty where it holds no annotation."""
        beside = self.beside
        entries = beside.sidecar.entries(key) if beside else ()
        names = (
            entry.words().name for number, entry in enumerate(entries) if beside and beside.index(key, number) == index
        )
        return next(names, "")

    @cached_property
    def grounds(self) -> Grounds | None:
        """The article's text, for looking things up in it, whatever is published of it."""
        parsed = self.parsed
        if parsed is None:
            return None
        settings, matter = self.around.settings, parsed.front_matter
        base = site_paths.base_path(settings.url)
        flow = article_text.parse(parsed.text, parsed.text_line, parsed.path, base).value
        language = matter.language or settings.defaults.language or settings.language
        titles = tuple(filter(None, (matter.title, matter.source.title)))
        published = day_of(matter.published, settings.timezone)
        text = Text(parsed.path, flow, fold(flow.text), language, titles, published)
        return Grounds(text, settings, self.around.names)

    @cached_property
    def suggester(self) -> Suggester | None:
        """What fills in entries for its passages."""
        title = self.parsed.front_matter.title if self.parsed else ""
        return Suggester(self.grounds, title) if self.grounds else None

    @cached_property
    def read(self) -> Outcome[Article | None]:
        """What a build makes of it."""
        around = self.around
        return read_article(
            self.pair, self.files, around.settings, around.names, around.verification, around.plugins, around.now
        )

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that a build says of it."""
        return self.read.problems

    @cached_property
    def share(self) -> Share | None:
        """How much of it would be published, as far as it holds; None where that cannot be told."""
        article = self.read.value
        if article is None and self.parsed is not None:
            around = self.around
            article = verify(
                self.parsed, self.beside, around.settings, around.names, around.verification, around.now
            ).value
        if article is None or self.parsed is None:
            return None
        limit = self.parsed.front_matter.excerpt_limit or self.around.settings.excerpt_limit
        return Share(article.publish.value, article.share, article.words, limit)
