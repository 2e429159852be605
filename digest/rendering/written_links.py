"""Links of texts whose pages cannot be made, since something is not sound: they are checked all the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from html import escape
from typing import NamedTuple

from msgspec.structs import replace

from digest.catalogue.permalinks import permalink
from digest.catalogue.prose_files import EDITIONS, UnsoundProse
from digest.catalogue.types import Catalogue
from digest.catalogue.url_conflicts import redirect_path
from digest.foundation import site_paths
from digest.foundation.problem import Problem
from digest.model.addresses import led_to
from digest.model.article import Article
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.rendering.html_scan import HtmlScanner, attributes
from digest.rendering.incremental import Rendered
from digest.rendering.link_check import Origins, OriginsOf, check, origins_of_text

NOTHING_MADE = Rendered({}, {}, lambda _: None)
"""Where no page can be made at all."""


class Unsound(NamedTuple):
    """What is sound of articles, editions and pages that do not hold."""

    articles: tuple[ArticleRecord, ...]
    prose: tuple[UnsoundProse, ...]


class WrittenText(NamedTuple):
    """What an editor wrote in the file `source`, as HTML: of its links, at least. `path` is the file of its page."""

    path: str
    source: str
    html: str


class LinksOfTexts:
    """The texts of a digest of which some is not sound, each with its links.

    What of it holds is in the `catalogue`, and would have the `files`; permalinks' fragments begin with one of the
    `prefixes`.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        unsound: Unsound,
        article_store: ArticleStore,
        files: Collection[str],
        prefixes: Collection[str],
    ) -> None:
        self._catalogue = catalogue
        self._unsound = unsound
        self._article_store = article_store
        self._prefixes = prefixes
        self._url = catalogue.settings.url
        self._base_path = site_paths.base_path(self._url)
        self._records = {_file(record): record for record in catalogue.articles}
        self._of_unsound = {_file(record) for record in unsound.articles}
        self._of_unsound |= {site_paths.output_path(prose.url) for prose in unsound.prose}
        redirects = {redirect_path(alias) for record in unsound.articles for alias in record.aliases}
        self._files = {*files, *self._of_unsound, *map(site_paths.output_path, redirects)}
        self._ids: dict[str, frozenset[str]] = {}

    def check(
        self,
        made: Rendered,
        sources: Mapping[str, bytes],
        origins: OriginsOf,
        expired: Collection[str],
        in_doubt: Callable[[str], bool],
    ) -> tuple[Problem, ...]:
        """What is wrong with the links of pages that were `made` and of the texts of all others (as link_check.check).

        `sources` are the files of the digest, `origins` what a page was made of. Raises LostError.
        """
        is_made = {path for path, file in made.files.items() if file.anatomy and path not in self._of_unsound}
        texts = {text.path: text for text in self._texts(is_made)}
        scanner = HtmlScanner(self._files, self._url)
        findings = dict(made.findings)
        for path, _, html in texts.values():
            found = scanner.examine(path, html.encode("utf-8", "replace"))[1]
            fragments = tuple(link for link in found.fragments if not link.startswith("#"))
            findings[path] = replace(found, repeated=(), fragments=fragments)

        def ids(file: str, fragment: str) -> frozenset[str] | None:
            return made.ids(file) if file in is_made else self._known_ids(file, fragment)

        def origins_of(path: str) -> Origins:
            return origins_of_text(texts[path].source, sources) if path in texts else origins(path)

        return check(self._files, findings, ids, self._url, origins_of, expired, in_doubt)

    def _texts(self, made: Collection[str]) -> Iterator[WrittenText]:
        """The texts of all pages but those that were `made`."""
        for record in (*self._catalogue.articles, *self._unsound.articles):
            if _file(record) not in made:
                yield WrittenText(_file(record), record.path, self._links_of(self._article_store.whole(record)))
        for edition in (gathered.subject for gathered in self._catalogue.editions):
            path = site_paths.output_path(permalink(edition))
            if edition.intro and path not in made:
                yield WrittenText(path, f"{EDITIONS}{edition.slug}.md", edition.intro)
        for page in self._catalogue.pages:
            path = site_paths.output_path(permalink(page))
            if path not in made:
                yield WrittenText(path, page.path, page.content)
        for prose in self._unsound.prose:
            yield WrittenText(site_paths.output_path(prose.url), prose.path, prose.html)

    def _links_of(self, article: Article) -> str:
        own = [self._base_path + link.url[1:] for link in article.links if link.url.startswith("/")]
        links = (f'<a href="{escape(url)}"></a>' for url in (*own, *led_to(article)))
        return "".join((_markup(article), *links))

    def _known_ids(self, file: str, fragment: str) -> frozenset[str] | None:
        """The ids of an article's annotations and headings, where `fragment` looks like that of an annotation."""
        record = self._records.get(file)
        if record is None or file in self._of_unsound or fragment.partition("-")[0] not in self._prefixes:
            return None
        if file not in self._ids:
            article = self._article_store.whole(record)
            named = (annotation.id for annotation in article.annotations)
            self._ids[file] = frozenset((*named, *attributes(_markup(article).encode("utf-8", "replace"))[0]))
        return self._ids[file]


def _file(record: ArticleRecord) -> str:
    return site_paths.output_path(permalink(record))


def _markup(article: Article) -> str:
    """The tags of the article's text."""
    return "".join(piece for block in article.body.blocks for piece in block.pieces if isinstance(piece, str))
