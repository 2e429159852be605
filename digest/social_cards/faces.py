"""The letters and the logo of a digest's cards; and titles for which there are no letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.content.site_file import SETTINGS
from digest.foundation.pillow import is_installed
from digest.foundation.problem import Code
from digest.social_cards.card import Faces
from digest.social_cards.face import plain, without_pictures
from digest.social_cards.font import CardFont
from digest.social_cards.logo import CardLogo
from digest.text.decoding import decode
from digest.yaml import loader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.catalogue.types import Catalogue
    from digest.content.schema.site import Settings
    from digest.foundation.problem import Problem
    from digest.model.article import Sources

_SHOWN = 5
"""How many of the letters that are missing are told."""


def faces_of(settings: Settings, sources: Sources) -> Faces:
    """The theme's letters, the digest's own font and its logo, as far as there is anything here to draw them."""
    return Faces(sources.templates, _font(settings, sources), _logo(settings, sources))


def check_letters(catalogue: Catalogue, sources: Sources) -> Iterator[Problem]:
    """A warning where the font that a digest has for its cards lacks letters of titles, which are left out."""
    settings = catalogue.settings
    if not (settings.cards and settings.card_font):
        return
    faces = faces_of(settings, sources)
    if not faces.has_font:
        return
    pictured = (record.title for record in catalogue.articles if not record.is_pictured)
    titles = [settings.title, *pictured, *(edition.subject.title for edition in catalogue.editions)]
    plains = [without_pictures(plain(title)) for title in titles]
    characters = dict.fromkeys("".join(title for title in plains if not title.isascii()))
    lacking = {each for each in characters if not faces.of(each)}
    without = [title for title in plains if not lacking.isdisjoint(title)]
    if not without:
        return
    text = decode(SETTINGS, sources.files[SETTINGS], len(sources.files[SETTINGS]), "").value or ""
    document = loader.parse(text, SETTINGS).value
    shown = " ".join(sorted(lacking)[:_SHOWN])
    if document is not None:
        yield document.place(("card_font",)).problem(
            Code.CARD_LETTERS_MISSING,
            f"the font has no letters for {len(without)} of {len(titles)} titles, which cards go without: {shown}",
            "give one that has them",
        )


def _font(settings: Settings, sources: Sources) -> CardFont | None:
    """The font of the digest's own; None where there is none, or nothing to draw it, which is told elsewhere."""
    path = f"content/static{settings.card_font}"
    if not settings.card_font or path not in sources.files or not is_installed():
        return None
    try:
        return CardFont(sources.files[path])
    except OSError:  # it is no font
        return None


def _logo(settings: Settings, sources: Sources) -> CardLogo | None:
    """The digest's logo; None where there is none that Pillow reads, or no Pillow."""
    path = f"content/static{settings.logo.file}" if settings.logo else ""
    if path not in sources.files or not path.lower().endswith(".png") or not is_installed():
        return None
    try:
        return CardLogo(sources.files[path])
    except (OSError, ValueError, SyntaxError):  # it is cut off, or none
        return None
