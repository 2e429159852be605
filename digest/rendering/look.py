"""What site.yaml says of a digest's look, as the theme takes it: custom properties, fonts, logo, icon, stylesheets.

What follows from it is a stylesheet of the theme's, `assets/css/look.css`, which stands in no cascade layer and so
counts more than those of the theme that do; there is none where site.yaml says nothing of the look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import quote

from msgspec import Struct

from digest.content.schema.look import Accent, Font, Fonts, Logo
from digest.content.schema.site import Settings
from digest.foundation.hashing import fingerprint
from digest.foundation.picture_size import picture_size
from digest.model.article import Sources
from digest.offline.documents import AppIcon
from digest.rendering.static_files import FOLDER

STYLESHEET, ICON = "assets/css/look.css", "assets/icon.svg"
_THEME_FONT = "/assets/fonts/newsreader.woff2"
_LABEL_FONTS = '"Helvetica Neue", Helvetica, Arial, "Noto Sans", sans-serif'
_MARK = (b"#a93c12", b"#f0a079")
"""The colours of the mark in the theme's icon, light and dark."""
_SQUARE = 1.25
_TYPES = {".svg": "image/svg+xml", ".png": "image/png"}
# In either scheme, whether the reader's system asks for it or the reader.
_TWO_LOGOS = """\
.logo-dark { display: none; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) .logo-light { display: none; }
  :root:not([data-theme="light"]) .logo-dark { display: inline; }
}
:root[data-theme="dark"] .logo-light { display: none; }
:root[data-theme="dark"] .logo-dark { display: inline; }
"""


class ShownLogo(Struct, frozen=True):
    """The logo as pages show it: site paths with their fingerprints, what it says, and its size in pixels, if known."""

    url: str
    alternative: str
    dark: str = ""
    width: int = 0
    height: int = 0


class Icon(Struct, frozen=True):
    """The picture of tabs and bookmarks: its site path, its media type, and its size in pixels, if known."""

    url: str
    type: str
    width: int = 0
    height: int = 0

    @property
    def for_installing(self) -> AppIcon:
        """The same in the manifest of a digest that is installed."""
        is_scaled = self.type == "image/svg+xml" or not self.height
        return AppIcon(self.url, self.type, "any" if is_scaled else f"{self.width}x{self.height}")


class SiteLook(Struct, frozen=True):
    """How a digest looks, beside its theme."""

    files: Mapping[str, bytes]
    """The theme's files that it adds or replaces, by path."""
    logo: ShownLogo | None
    icon: Icon | None
    """None where it is the theme's."""
    stylesheets: tuple[str, ...]
    """Those of the digest, by site paths with their fingerprints."""
    fonts: tuple[str, ...]
    """The font files that pages ask for before they need them, by site path."""

    @property
    def has_stylesheet(self) -> bool:
        """Whether there is a stylesheet that says it."""
        return STYLESHEET in self.files

    @property
    def digest(self) -> bytes:
        """A hash of all of it that pages name, beside the theme's files."""
        return fingerprint(repr((self.logo, self.icon, self.stylesheets, self.fonts)).encode())


THEMES_OWN = SiteLook({}, None, None, (), (_THEME_FONT,))
"""The look of a digest that says nothing of it."""


def look_of(settings: Settings, sources: Sources) -> SiteLook:
    """The look that the `settings` give the digest. What they name and the sources lack is left out."""
    logo = settings.logo if settings.logo and _is_there(settings.logo.file, sources) else None
    rules = "\n".join((*_accent(settings.accent), *_fonts(settings.fonts), *_logo(logo, sources)))
    files = {STYLESHEET: rules.encode()} if rules else {}
    icon = sources.templates.get(ICON)
    if settings.accent and icon:
        colours = (settings.accent.light, settings.accent.on_dark)
        for theirs, ours in zip(_MARK, colours, strict=True):
            icon = icon.replace(theirs, ours.encode())
        files[ICON] = icon
    body = settings.fonts.body
    return SiteLook(
        files=files,
        logo=_shown(logo, settings, sources) if logo else None,
        icon=_icon(logo, sources) if logo else None,
        stylesheets=tuple(_marked(path, sources) for path in settings.css if _is_there(path, sources)),
        fonts=(_THEME_FONT,) if body is None else (body.file,) if body.file and _is_there(body.file, sources) else (),
    )


def app_icon(look: SiteLook) -> AppIcon:
    """The icon of a digest that is installed: its own, else the theme's."""
    return look.icon.for_installing if look.icon else AppIcon(f"/{ICON}", _TYPES[".svg"])


def _accent(accent: Accent | None) -> Iterator[str]:
    if accent:
        colour = f"light-dark({accent.light}, {accent.on_dark})"
        yield f":root {{ --accent: {colour}; --underline: {colour}; }}\n"


class _Kind(NamedTuple):
    """A kind of text: its name in site.yaml, the property that has its fonts, and what stands behind them."""

    name: str
    property: str
    behind: str


_KINDS = (
    _Kind("body", "--serif", "Charter, Georgia, serif"),
    _Kind("heading", "--heading", "var(--serif)"),
    _Kind("label", "--grotesque", _LABEL_FONTS),
)


def _fonts(fonts: Fonts) -> Iterator[str]:
    for kind in _KINDS:
        font: Font | None = getattr(fonts, kind.name)
        if font is None:
            continue
        family = f'"Digest {kind.name}"'
        for path, traits in _faces(font):
            source = f'url("../..{quote(path)}") format("woff2")'
            yield f"@font-face {{ font-family: {family}; src: {source}; {traits}; font-display: swap; }}"
        names = ", ".join(filter(None, (family if font.file else "", font.names, kind.behind)))
        yield f":root {{ {kind.property}: {names}; }}\n"


def _faces(font: Font) -> Iterator[tuple[str, str]]:
    """The files of a font, and what each is for. One that is alone may be variable, and is asked for every weight."""
    if font.file:
        yield font.file, "font-weight: 100 500" if font.bold else "font-weight: 100 900"
    if font.bold:
        yield font.bold, "font-weight: 501 900"
    if font.italic:
        yield font.italic, "font-weight: 100 900; font-style: italic"


def _logo(logo: Logo | None, sources: Sources) -> Iterator[str]:
    if logo and logo.dark and _is_there(logo.dark, sources):
        yield _TWO_LOGOS


def _shown(logo: Logo, settings: Settings, sources: Sources) -> ShownLogo:
    width, height = _size(logo.file, sources)
    return ShownLogo(
        url=_marked(logo.file, sources),
        alternative=logo.alt or settings.title,
        dark=_marked(logo.dark, sources) if logo.dark and _is_there(logo.dark, sources) else "",
        width=width,
        height=height,
    )


def _icon(logo: Logo, sources: Sources) -> Icon | None:
    path = logo.icon if logo.icon and _is_there(logo.icon, sources) else None
    if path is None:
        width, height = _size(logo.file, sources)
        if not (height and 1 / _SQUARE <= width / height <= _SQUARE):
            return None
        path = logo.file
    return Icon(_marked(path, sources), _TYPES[path[-4:].lower()], *_size(path, sources))


def _size(path: str, sources: Sources) -> tuple[int, int]:
    return picture_size(sources.files[f"{FOLDER}{path[1:]}"])


def _is_there(path: str, sources: Sources) -> bool:
    return f"{FOLDER}{path[1:]}" in sources.files


def _marked(path: str, sources: Sources) -> str:
    """The site path of a static file, marked so that no browser shows an old one."""
    return f"{quote(path)}?{sources.digest(f'{FOLDER}{path[1:]}').hex()[:8]}"
