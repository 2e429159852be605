"""Pictures in several sizes, so that a phone loads no more than it shows: made by Pillow, where that is installed.

Each picture of the digest that is wide enough has narrower ones, `resized/WIDTH/PATH`, in its own format. What names
them (`srcset`) is put into finished pages, whoever wrote the picture: a text or a template.
"""

from __future__ import annotations

import html
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.foundation.hashing import Digested, fingerprint
from digest.foundation.pillow import is_installed
from digest.markdown.html import attribute
from digest.model.article_record import ShownPicture
from digest.pages.jobs import Document
from digest.pages.resized import WIDTHS, resized_path
from digest.rendering.static_files import FOLDER

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue
    from digest.content.schema.site import Settings
    from digest.model.article import Sources
    from digest.model.article_store import ArticleStore

_SIZES = "(min-width: 60em) 44rem, 100vw"
"""How wide pictures are shown: in a column of text, on a phone as wide as that is."""
_QUALITY = 82
_FORMATS = (".jpg", ".jpeg", ".png", ".webp")
_PICTURE = re.compile(r'<img src=(?:"(?P<quoted>[^"]+)"|(?P<bare>[^"\s>]++))(?P<rest>[^>]*? width="?(?P<width>\d+)"?)')


def resized_pictures(catalogue: Catalogue, sources: Sources) -> Iterator[Document[Any]]:
    """The narrower ones of all pictures in articles, pages and introductions; none without Pillow."""
    shown = dict(_shown(catalogue))
    wanted = [(path, width) for path, width in shown.items() if width > WIDTHS[0] and _is_resizable(path)]
    if not wanted or not is_installed():
        return
    for path, width in wanted:
        source = f"{FOLDER}{path}"
        if source in sources.files:
            for narrower in WIDTHS:
                if narrower < width:
                    picture = _Picture(sources.files, source, sources.digest(source), narrower)
                    yield Document(resized_path(path, narrower), _resized, picture)


def with_srcset(page: str, url: str, base: str, files: Container[str]) -> str:
    """The HTML of the `page` at the site path `url`, whose pictures name the narrower ones that are among the `files`
    of a site published under the path `base`."""
    if "<img " not in page:
        return page

    def told(found: re.Match[str]) -> str:
        address, width = _address(found), int(found["width"])
        path = _path(address, url, base)
        narrower = [each for each in WIDTHS if each < width and resized_path(path, each) in files]
        if not narrower:
            return found[0]
        # As the page leads to the picture, so that a site may be read at another address than it is published under.
        root = address.removesuffix(quote(path)) if address.endswith(quote(path)) else base
        listed = [f"{root}{quote(resized_path(path, each))} {each}w" for each in narrower]
        listed.append(f"{root}{quote(path)} {width}w")
        source, addresses = attribute(address), attribute(", ".join(listed))
        return f'<img src={source} srcset={addresses} sizes="{_SIZES}"{found["rest"]}'

    return _PICTURE.sub(told, page)


def _address(found: re.Match[str]) -> str:
    return html.unescape(found["quoted"] or found["bare"])


def _path(address: str, url: str, base: str) -> str:
    """The output path of a picture, by its `address` on the page at `url`."""
    path = unquote(urlsplit(urljoin(f"{base}{url[1:]}", address)).path)
    return path.removeprefix(base).lstrip("/")


def _is_resizable(path: str) -> bool:
    return path.lower().endswith(_FORMATS)


def _shown(catalogue: Catalogue) -> Iterator[tuple[str, int]]:
    """The pictures that pages show, by output path, with their widths."""
    base = site_paths.base_path(catalogue.settings.url)
    for record in catalogue.articles:
        yield from _at(permalink(record), record.pictures, base)
    texts = [(permalink(page), page.content) for page in catalogue.pages]
    texts += [(permalink(each.subject), each.subject.intro) for each in catalogue.editions if each.subject.intro]
    for url, text in texts:
        pictures = (ShownPicture(_address(found), int(found["width"])) for found in _PICTURE.finditer(text))
        yield from _at(url, pictures, base)


def _at(url: str, pictures: Iterable[ShownPicture], base: str) -> Iterator[tuple[str, int]]:
    for picture in pictures:
        yield _path(picture.address, url, base), picture.width


class _Picture(Digested):
    """A picture among the sources, and how wide it is to be. It is read when it is made."""

    def __init__(self, files: Mapping[str, bytes], source: str, digest: bytes, width: int) -> None:
        self.files = files
        self.source = source
        self.width = width
        self._digest = digest

    @property
    def digest(self) -> bytes:
        from PIL import __version__

        return fingerprint(self._digest, self.width, __version__)


def _resized(_: ArticleStore, __: Settings, given: _Picture) -> bytes:
    """The picture in the width that is asked for; as it is where Pillow cannot read it, or it moves."""
    from PIL import Image, ImageOps
    from PIL.Image import open as decoded

    data = given.files[given.source]
    try:
        with decoded(BytesIO(data)) as opened:
            if getattr(opened, "n_frames", 1) > 1:
                return data
            kind, profile = opened.format or "", opened.info.get("icc_profile")
            picture: Image.Image = ImageOps.exif_transpose(opened)
            if picture.mode == "P":
                picture = picture.convert("RGBA")
            height = max(1, round(picture.height * given.width / picture.width))
            narrower = picture.resize((given.width, height), Image.Resampling.LANCZOS)
            output = BytesIO()
            narrower.save(output, kind, quality=_QUALITY, optimize=True, icc_profile=profile)
    except (OSError, ValueError, SyntaxError):  # it is cut off, or none
        return data
    return output.getvalue()
