"""Values of the model for tests, with sensible defaults: a test names only what it is about."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from digest.catalogue.build import build_catalogue
from digest.content.schema.site import Settings
from digest.model.article import (
    Article,
    Block,
    ContextLink,
    Figure,
    Flow,
    LinkKind,
    Party,
    PartyKind,
    Publish,
    Quotation,
    Reference,
    Run,
    Status,
)
from digest.model.article_record import file
from digest.model.article_store import ArticleStore
from digest.quantities import period, quantity
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue

TEXT = (
    "Huawei expects to buy parts worth 1.1 trillion yen from Japan this year, its chairman said.\n"
    "“Japan is a very important market for Huawei,” Liang Hua told reporters. It supports over 46,000 jobs.\n"
    "The company has been on the Entity List since May."
)
LIANG_HUA = Party("Liang Hua", "liang-hua", PartyKind.PERSON)
HUAWEI = Party("Huawei", "huawei", PartyKind.ORGANISATION)
SOURCE = Reference(
    outlet="South China Morning Post",
    outlet_slug="south-china-morning-post",
    url="https://www.scmp.com/tech/huawei-japan",
    authors=("Sarah Dai", "Li Tao"),
)
SITE: dict[str, Any] = {
    "title": "The Annotated Digest",
    "description": "News, with every claim on its passage.",
    "url": "https://example.org/digest/",
    "topics": {"supply-chain": "Supply chain", "japan": "Japan"},
    "people": {"liang-hua": {"name": "Liang Hua", "role": "chairman, Huawei"}},
    "organisations": {"huawei": "Huawei"},
    "measures": {
        "procurement-japan": {"label": "Procurement from Japan", "unit": "JPY"},
        "jobs-japan": {"label": "Jobs in Japan", "unit": "jobs"},
    },
}


def make_settings(**changes: Any) -> Settings:
    """Settings as if read from `content/site.yaml`; `changes` are its keys."""
    return Settings.model_validate(SITE | changes)


def make_library(*articles: Article, **changes: Any) -> tuple[Catalogue, ArticleStore]:
    """The catalogue of `articles` under `make_settings(**changes)`, and the articles themselves."""
    filed = [file(article) for article in articles]
    store = {name: data for f in filed for name, data in ((f.record.card, f.card), (f.record.whole, f.whole))}
    return build_catalogue(make_settings(**changes), [f.record for f in filed], {}, ()), ArticleStore(store)


def make_catalogue(*articles: Article, **changes: Any) -> Catalogue:
    """The catalogue of `articles` under `make_settings(**changes)`."""
    return make_library(*articles, **changes)[0]


def make_flow(text: str) -> Flow:
    """A body of plain paragraphs, one for each line of `text`."""
    blocks = []
    start = 0
    for line, paragraph in enumerate(text.split("\n"), start=1):
        blocks.append(Block(("<p>", Run(start, start + len(paragraph), line), "</p>\n")))
        start += len(paragraph) + 1
    return Flow(text, tuple(blocks))


def span_of(passage: str, text: str = TEXT) -> Span:
    """Where `passage` first stands in `text`; ValueError where it does not."""
    start = text.index(passage)
    return Span(start, start + len(passage))


def make_article(text: str = TEXT, **changes: Any) -> Article:
    """A published article with no annotations; `text` is its body."""
    slug = changes.get("slug", "huawei-turns-to-japan")
    values: dict[str, Any] = {
        "path": f"content/articles/{slug}.md",
        "slug": slug,
        "title": "Huawei turns to Japan as Washington shuts its door",
        "published": dt.datetime(2019, 11, 21, 8, 30, tzinfo=dt.UTC),
        "updated": None,
        "source": SOURCE,
        "publish": Publish.FULL,
        "language": "en",
        "draft": False,
        "aliases": (),
        "topics": ("supply-chain",),
        "summary": "Huawei expects to spend more on parts from Japan.",
        "why": "It shows where the orders go.",
        "body": make_flow(text),
        "figures": (),
        "quotes": (),
        "links": (),
        "words": len(text.split()),
    }
    return Article(**values | changes)


def make_figure(value: str = "1.1 trillion yen", **changes: Any) -> Figure:
    """A figure that rests on `1.1 trillion yen` in TEXT; amounts and period are as editors write them."""
    also, time = changes.pop("also", None), changes.pop("period", None)
    values: dict[str, Any] = {
        "id": "figure-parts",
        "label": "Parts bought from Japanese companies",
        "value": quantity.parse(value),
        "also": quantity.parse(also) if also else None,
        "spans": (span_of("1.1 trillion yen"),),
        "measure": "procurement-japan",
        "period": period.parse(time) if time else None,
        "status": Status.ACTUAL,
        "by": None,
        "source": None,
        "note": "",
    }
    return Figure(**values | changes)


def make_quote(text: str = "Japan is a very important market for Huawei", **changes: Any) -> Quotation:
    """A quotation by Liang Hua, whose spans are those of its default text in TEXT."""
    values: dict[str, Any] = {
        "id": "quote-japan",
        "text": text,
        "speakers": (LIANG_HUA,),
        "role": "chairman, Huawei",
        "spans": (span_of("Japan is a very important market for Huawei"),),
        "source": None,
        "note": "",
    }
    return Quotation(**values | changes)


def make_link(**changes: Any) -> ContextLink:
    """A link that explains `Entity List` in TEXT."""
    values: dict[str, Any] = {
        "id": "link-rule",
        "url": "https://www.federalregister.gov/rule",
        "title": "The rule in the Federal Register",
        "kind": LinkKind.PRIMARY,
        "why": "What the listing forbids.",
        "outlet": "Federal Register",
        "spans": (span_of("Entity List"),),
    }
    return ContextLink(**values | changes)
