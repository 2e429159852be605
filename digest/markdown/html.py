"""HTML as pages have it: escaped text, and links and images.

Markdown may lead to the web, to mail and within the digest, and show images of the digest's own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import markupsafe
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SCHEME = re.compile(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\-]*):")
_LINK_SCHEMES = frozenset({"http", "https", "mailto"})
_NEEDS_QUOTES = re.compile(r"[\s\"'=<>`]")
_EXTERNAL = re.compile(r"(?:https?:)?//", re.IGNORECASE)
# What markupsafe's `escape` makes its Markup of. It gives back a string that needs no change, and asks in C.
_ESCAPED: Callable[[str], str] = markupsafe._escape_inner  # type: ignore[attr-defined]


def escape(text: str) -> str:
    """`text` as the content of an element, or the value of a double-quoted attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def escaped(value: object) -> str:
    """`value` as it stands in HTML: like markupsafe's `escape`, but what is a string stays one."""
    if type(value) is str:
        return _ESCAPED(value)
    return value if type(value) is Markup else markupsafe.escape(value)


def needs_no_quotes(value: str) -> bool:
    """Whether `value`, which is escaped, may stand behind an attribute as it is (HTML Standard, 13.1.2.3)."""
    return bool(value) and not _NEEDS_QUOTES.search(value)


@lru_cache(maxsize=16_384, typed=True)
def attribute(*parts: object) -> Markup:
    """`parts` as the value of an attribute, escaped if they are no HTML yet: in quotation marks where it needs them."""
    html = "".join(map(escaped, parts))
    return Markup(html if needs_no_quotes(html) else f'"{html}"')


def scheme(url: str) -> str:
    """The scheme of `url` in lower case; empty where it is relative."""
    found = _SCHEME.match(url)
    return found[1].lower() if found else ""


def is_safe_link(url: str) -> bool:
    """Whether a reader may be led to `url`."""
    return scheme(url) in _LINK_SCHEMES or not scheme(url)


def is_own_image(url: str) -> bool:
    """Whether an image is the digest's own: pages load nothing from other hosts."""
    return not scheme(url) and not _EXTERNAL.match(url)


def below(base: str, url: str) -> str:
    """`url` as published under the path `base`: a path from the digest's root is one from the host's root there."""
    return f"{base}{url[1:]}" if url.startswith("/") and not url.startswith("//") else url


def opening_link(attributes: Mapping[str, object], base: str) -> str:
    """The opening tag of a link, from its `href` and `title`, in a digest published under the path `base`."""
    href, title = below(base, str(attributes.get("href", ""))), str(attributes.get("title", ""))
    about = f' title="{escape(title)}"' if title else ""
    away = " rel=noopener" if _EXTERNAL.match(href) else ""
    return f'<a href="{escape(href)}"{about}{away}>'


def image(source: str, title: str, alternative: str, size: tuple[int, int], base: str) -> str:
    """An image's tag: its address, its title and its size, where there are any, and the text that stands for it; `base`
    is as for links."""
    about = f' title="{escape(title)}"' if title else ""
    room = f' width="{size[0]}" height="{size[1]}"' if all(size) else ""
    return f'<img src="{escape(below(base, source))}" alt="{escape(alternative)}"{about}{room}>'
