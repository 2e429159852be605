"""Links of texts whose pages cannot be made, since something is not sound: they are checked all the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from html import escape
from types import MappingProxyType
from typing import NamedTuple

from msgspec.structs import replace

from digest.catalogue.addresses.conflicts import redirect_path
from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.prose_files import EDITIONS, UnsoundProse
from digest.catalogue.types import Catalogue
from digest.foundation import site_paths
from digest.foundation.problem import Problem
from digest.model.addresses import led_to
from digest.model.article import Article
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.rendering.checks.links import Origins, OriginsOf, check, origins_of_text
from digest.rendering.html_scan import HtmlScanner, attributes
from digest.rendering.incremental import Rendered
from digest.yaml.loader import parse as yaml

HEADING = "section"
"""What ids of headings begin with."""
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


class _Ids(NamedTuple):
    """The ids of an article that are known, and how many of them, and how many entries, each kind of annotation has."""

    names: frozenset[str]
    named: Counter[str]
    entries: Counter[str] | None


class LinksOfTexts:
    """The texts of a digest of which some is not sound, each with its links.

    What of it holds is in the `catalogue`, and would have the `files`. `lists` has what permalinks of a kind of
    annotation begin with, and the key of its list in sidecars.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        unsound: Unsound,
        article_store: ArticleStore,
        files: Collection[str],
        lists: Mapping[str, str],
    ) -> None:
        self._catalogue = catalogue
        self._unsound = unsound
        self._article_store = article_store
        self._lists = lists
        self._url = catalogue.settings.url
        self._base_path = site_paths.base_path(self._url)
        self._records = {_file(record): record for record in (*catalogue.articles, *unsound.articles)}
        self._of_unsound = {_file(record) for record in unsound.articles}
        self._of_unsound |= {site_paths.output_path(prose.url) for prose in unsound.prose}
        redirects = {redirect_path(alias) for record in unsound.articles for alias in record.aliases}
        self._files = {*files, *self._of_unsound, *map(site_paths.output_path, redirects)}
        self._articles: dict[str, _Ids] = {}

    def check(
        self,
        made: Rendered,
        sources: Mapping[str, bytes],
        origins: OriginsOf,
        expired: Collection[str],
        in_doubt: Callable[[str], bool],
        unpublished: Mapping[str, str] = MappingProxyType({}),
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
            if file in is_made and not in_doubt(file):
                return made.ids(file)
            return self._known_ids(file, fragment, texts, sources)

        def origins_of(path: str) -> Origins:
            return origins_of_text(texts[path].source, sources) if path in texts else origins(path)

        return check(self._files, findings, ids, self._url, origins_of, expired, in_doubt, unpublished)

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

    def _known_ids(
        self, file: str, fragment: str, texts: Mapping[str, WrittenText], sources: Mapping[str, bytes]
    ) -> frozenset[str] | None:
        """The ids among which a `fragment` must be that looks like a heading's of a text, or like an annotation's of an
        article; None where not all of these are known, since some do not hold."""
        prefix = fragment.partition("-")[0]
        record = self._records.get(file)
        if prefix == HEADING and record is None and file in texts:
            return frozenset(_ids_in(texts[file].html))
        if record is None or prefix not in (HEADING, *self._lists):
            return None
        if file not in self._articles:
            article = self._article_store.whole(record)
            named = Counter(annotation.id.partition("-")[0] for annotation in article.annotations)
            names = (*(annotation.id for annotation in article.annotations), *_ids_in(_markup(article)))
            self._articles[file] = _Ids(frozenset(names), named, self._entries(record, sources))
        known = self._articles[file]
        is_whole = prefix == HEADING or (known.entries is not None and known.named[prefix] == known.entries[prefix])
        return known.names if is_whole or fragment in known.names else None

    def _entries(self, record: ArticleRecord, sources: Mapping[str, bytes]) -> Counter[str] | None:
        """How many entries of each kind the sidecar of an article has; None where it cannot be read."""
        sidecar = record.path.removesuffix(".md") + ".yaml"
        read = yaml(sources[sidecar].decode("utf-8", "replace"), sidecar).value if sidecar in sources else None
        if read is None or not isinstance(read.data, dict):
            return Counter() if sidecar not in sources else None
        lists = {prefix: read.data.get(key) for prefix, key in self._lists.items()}
        return Counter({prefix: len(each) for prefix, each in lists.items() if isinstance(each, list)})


def _file(record: ArticleRecord) -> str:
    return site_paths.output_path(permalink(record))


def _ids_in(html: str) -> Collection[str]:
    return attributes(html.encode("utf-8", "replace"))[0]


def _markup(article: Article) -> str:
    """The tags of the article's text."""
    return "".join(piece for block in article.body.blocks for piece in block.pieces if isinstance(piece, str))
