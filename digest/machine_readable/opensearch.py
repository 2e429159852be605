"""The description by which browsers search the digest: OpenSearch 1.1, draft 6 (https://github.com/dewitt/opensearch)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from digest.foundation import site_paths
from digest.pages.search import ADDRESS

if TYPE_CHECKING:
    from digest.content.site_schema import Settings
    from digest.model.article_store import ArticleStore

PATH = "opensearch.xml"
TYPE = "application/opensearchdescription+xml"
_NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
# The lengths that the specification allows.
_SHORT_NAME, _LONG_NAME, _DESCRIPTION = 16, 48, 1024


def opensearch(_: ArticleStore, settings: Settings) -> bytes:
    """The description document of a site with these settings, as XML."""
    root = ET.Element("OpenSearchDescription", {"xmlns": _NAMESPACE})

    def say(name: str, text: str) -> None:
        ET.SubElement(root, name).text = text

    say("ShortName", cut(settings.title, _SHORT_NAME))
    say("LongName", cut(settings.title, _LONG_NAME))
    say("Description", cut(settings.description or f"Search {settings.title}", _DESCRIPTION))
    say("Language", settings.language)
    say("InputEncoding", "UTF-8")
    say("OutputEncoding", "UTF-8")
    icon = ET.SubElement(root, "Image", {"width": "16", "height": "16", "type": "image/svg+xml"})
    icon.text = site_paths.absolute(settings.url, "/assets/icon.svg")
    search = site_paths.absolute(settings.url, ADDRESS)
    ET.SubElement(root, "Url", {"type": "text/html", "template": f"{search}?q={{searchTerms}}"})
    ET.SubElement(root, "Url", {"type": TYPE, "rel": "self", "template": site_paths.absolute(settings.url, f"/{PATH}")})
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def cut(text: str, most: int) -> str:
    """The `text` in one line of at most `most` characters, cut after a word where one ends there."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    words = line[:most].rpartition(" ")[0].rstrip(" ,;:.–—-")
    return f"{words}…" if words else f"{line[: most - 1]}…"
