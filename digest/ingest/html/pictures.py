"""The pictures of a page that have a caption, by reference: nothing of them is copied, since they are somebody's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from digest.content.schema.fields import fit_for_web, is_web_url
from digest.ingest.html.tree import visible_text
from digest.ingest.page_lines.not_text.furniture import credit_in
from digest.ingest.source_page import PictureReference
from digest.text.white_space import in_one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CREDIT = re.compile(r"credit|copyright|source|photographer|quelle|urheber|fotograf|crédit", re.IGNORECASE)
_ADDRESSES = ("data-src", "data-original", "data-lazy-src", "src")


def pictures(tree: HtmlElement, address: str) -> tuple[PictureReference, ...]:
    """The pictures of the page `tree`, found at `address`, that have something written below them; each once."""
    found = {
        picture.caption or picture.credit: picture
        for figure in tree.iter("figure")
        for picture in _picture(figure, address)
    }
    return tuple(found.values())


def _picture(figure: HtmlElement, address: str) -> Iterator[PictureReference]:
    caption = next(figure.iter("figcaption"), None)
    image = next(figure.iter("img"), None)
    if caption is None or image is None:
        return
    credited = [
        visible_text(element)
        for element in caption.iter()
        if isinstance(element.tag, str) and element is not caption and _CREDIT.search(element.get("class") or "")
    ]
    text = whole = visible_text(caption)
    credit = next(filter(None, credited), "")
    if credit:
        text = in_one_line(text.replace(credit, " "))
    else:
        text, credit = credit_in(text)
    where = next((url for name in _ADDRESSES if (url := _whole(address, image.get(name) or ""))), "")
    if text or credit:
        yield PictureReference(where, text, credit, whole)


def _whole(address: str, written: str) -> str:
    try:
        url = fit_for_web(urljoin(address, written.strip())) if written else ""
    except ValueError:
        return ""
    return url if is_web_url(url) else ""
