"""A message as JSON, for whoever makes a message of their own of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.machine_readable.markdown.text import flow_of, to_markdown
from digest.text.json_text import to_json
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.mail.contents import MessageContents
    from digest.model.article import Article


def as_json(contents: MessageContents, settings: Settings) -> bytes:
    """The message's parts in UTF-8; all addresses are whole, the introduction is Markdown, the rest is text."""

    def whole(path: str) -> str:
        return site_paths.absolute(settings.url, path) if path.startswith("/") else path

    def at(article: Article, annotation: str) -> str:
        return f"{whole(permalink(article))}#{annotation}"

    edition = contents.edition
    data: dict[str, Any] = {
        "digest": {"title": settings.title, "url": settings.url, "language": settings.language},
        "edition": {
            "slug": edition.slug,
            "title": edition.title if contents.is_titled else "",
            "label": edition.label,
            "start": edition.start.isoformat(),
            "end": edition.end.isoformat(),
            "url": contents.url,
            "introduction": to_markdown(flow_of(contents.intro), contents.url),
        },
        "stories": [
            {
                "title": article.title,
                "url": whole(permalink(article)),
                "summary": article.summary,
                "why": article.why,
                "outlet": article.source.outlet,
                "source": article.source.url,
                "published": timestamp(article.published),
                "language": article.language,
                "topics": [settings.topics[topic].label for topic in article.topics],
            }
            for article in contents.articles
        ],
        "figures": [
            {
                "amount": cited.item.value.written,
                "label": cited.item.label,
                "period": cited.item.period.written if cited.item.period else "",
                "status": cited.item.status.value,
                "by": cited.item.by.name if cited.item.by else "",
                "outlet": (cited.item.source or cited.article.source).outlet,
                "url": at(cited.article, cited.item.id),
            }
            for cited in contents.figures
        ],
        "quotations": [
            {
                "text": cited.item.text,
                "indirect": cited.item.is_indirect,
                "speaker": cited.item.said_by,
                "role": cited.item.role,
                "outlet": (cited.item.source or cited.article.source).outlet,
                "language": cited.article.language,
                "url": at(cited.article, cited.item.id),
            }
            for cited in contents.quotes
        ],
        "links": [
            {
                "title": cited.item.title,
                "why": cited.item.why,
                "outlet": cited.item.outlet,
                "kind": cited.item.kind.value,
                "url": whole(cited.item.address),
            }
            for cited in contents.links
        ],
    }
    return to_json(data)
