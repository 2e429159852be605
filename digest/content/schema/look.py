"""How a digest looks, as site.yaml has it: its colour, logo, type, stylesheets and menu."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from digest.content.schema.colours import LEAST, SeenThroughError, hexadecimal, least_contrast, nearest_that_holds
from digest.content.schema.fields import EntryModel, InvalidFieldError, Line, Link, Short, under
from digest.content.schema.shape import NOT_TEXT
from digest.foundation.problem import Code

_NOT_IN_FONT_NAMES = re.compile(r"[^\w\s,.'\"-]")
_WOFF2 = (".woff2",)
_PICTURES = (".svg", ".png")


def _accent(scheme: str) -> Callable[[str], str]:
    def check(written: str) -> str:
        try:
            colour = hexadecimal(written)
        except SeenThroughError as error:
            hint = "how well text can be read in it depends on that: give it as an opaque colour"
            raise InvalidFieldError(Code.BAD_VALUE, "lets through what is behind it", hint) from error
        except ValueError as error:
            hint = "write it as CSS does, in quotation marks: '#0b5cad'"
            raise InvalidFieldError(Code.BAD_VALUE, "is not a colour", hint) from error
        if least_contrast(colour, scheme) < LEAST:
            raise InvalidFieldError(
                Code.CONTRAST_LOW,
                f"has a contrast of {least_contrast(colour, scheme):.2f} to the {scheme} paper, and text needs {LEAST}",
                f"the nearest that holds is '{nearest_that_holds(colour, scheme)}'",
            )
        return colour

    return check


def _static_file(*endings: str) -> Callable[[str], str]:
    """A validator of the path of a file in content/static/, which has one of the `endings`."""

    def check(written: str) -> str:
        path = "/" + written.removeprefix("content/static/").lstrip("/")
        if posixpath.normpath(path) != path or "\\" in path or ":" in path:
            hint = "put the file into content/static/ and write its path there: /brand.css"
            raise InvalidFieldError(Code.BAD_VALUE, "is not the path of a file in content/static/", hint)
        if not path.lower().endswith(endings):
            complaint = f"does not end in {' or '.join(endings)}"
            raise InvalidFieldError(Code.BAD_VALUE, complaint, "give a file of that kind")
        return path

    return check


def _font_names(written: str) -> str:
    unfit = _NOT_IN_FONT_NAMES.search(written)
    if unfit or any(written.count(mark) % 2 for mark in "'\""):
        raise InvalidFieldError(
            Code.BAD_VALUE,
            "is not a list of fonts",
            "write names and commas alone: Georgia, serif; or a file of the digest's own: /fonts/text.woff2",
        )
    return " ".join(written.split())


LightAccent = Annotated[str, AfterValidator(_accent("light"))]
DarkAccent = Annotated[str, AfterValidator(_accent("dark"))]
Picture = Annotated[str, NOT_TEXT, AfterValidator(_static_file(*_PICTURES))]
FontFile = Annotated[str, NOT_TEXT, AfterValidator(_static_file(*_WOFF2))]
CardFontFile = Annotated[str, NOT_TEXT, AfterValidator(_static_file(".ttf", ".otf", ".ttc", ".otc"))]
Stylesheet = Annotated[str, NOT_TEXT, AfterValidator(_static_file(".css"))]
FontNames = Annotated[str, NOT_TEXT, AfterValidator(_font_names)]


class Accent(EntryModel):
    """The digest's colour: of rules, the menu, buttons, the icon and cards."""

    light: LightAccent = Field(examples=["'#0b5cad'"])
    """The colour on light paper, as CSS writes it, in quotation marks: `'#0b5cad'`."""
    dark: DarkAccent | None = None
    """The colour on dark paper; unless given, the nearest to the light one that can be read there."""

    @property
    def on_dark(self) -> str:
        """The colour on dark paper."""
        return self.dark or nearest_that_holds(self.light, "dark")


class Logo(EntryModel):
    """A picture that stands for the digest's name at the head of pages."""

    file: Picture = Field(examples=["/logo.svg"])
    """An SVG or PNG in `content/static/`, by its path there: `/logo.svg`."""
    dark: Picture | None = None
    """The same for dark paper, where the logo cannot be seen on it."""
    alt: Line | None = None
    """What the logo says, where that is not the digest's title."""
    icon: Picture | None = None
    """A square one for tabs and bookmarks; the logo itself where it is square, else the theme's mark in the accent."""


class Font(EntryModel):
    """The font of one kind of text: files of the digest's own, or fonts that readers have."""

    file: FontFile | None = None
    """A WOFF2 file in `content/static/`, by its path there."""
    italic: FontFile | None = None
    """Its italics."""
    bold: FontFile | None = None
    """Its bold letters, where the first file is not a variable font."""
    names: FontNames = ""
    """Fonts that readers have, in the order of preference, behind the files: `Georgia, serif`."""

    @model_validator(mode="after")
    def _has_letters(self) -> Font:
        if not (self.file or self.names):
            raise InvalidFieldError(Code.MISSING_KEY, "has neither a file nor names", "write `file:` or `names:`")
        return self


def _font(value: object) -> object:
    if not isinstance(value, str):
        return value
    return {"file" if value.strip().lower().endswith(_WOFF2) else "names": value}


class Fonts(EntryModel):
    """The digest's type."""

    body: Annotated[Font, Short(_font)] | None = None
    """Of texts; and of headings, unless they have their own."""
    heading: Annotated[Font, Short(_font)] | None = None
    """Of titles and headings."""
    label: Annotated[Font, Short(_font)] | None = None
    """Of what stands around texts: menus, dates, names of figures."""


class MenuEntry(EntryModel):
    """An entry of the menu."""

    url: Link = Field(examples=["/timeline/"])
    """A page of the site, such as `/topics/ports/`, or a web address."""
    title: Line | None = None
    """What the menu says, where that is not the page's own name; needed for other sites."""


MenuList = tuple[Annotated[MenuEntry, under("url")], ...]
