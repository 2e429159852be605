"""The digest's logo on its cards."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from digest.social_cards.card import Faces, Said, draw
from digest.social_cards.font import CardFont
from digest.social_cards.logo import BASELINE, HIGHEST, WIDEST, CardLogo
from tests.social_cards.test_card import PAPER, SAID
from tests.social_cards.test_font import ARABIC, LETTERS, MANY

GREEN = (20, 120, 60)


def png(width: int, height: int) -> bytes:
    """A green field with a clear edge on the right."""
    picture = Image.new("RGBA", (width, height), (*GREEN, 255))
    picture.paste((0, 0, 0, 0), (width - width // 10, 0, width, height))
    output = io.BytesIO()
    picture.save(output, "PNG")
    return output.getvalue()


def drawn(said: Said, logo: bytes, font: CardFont | None = None) -> Image.Image:
    opened = Image.open(io.BytesIO(draw(said, Faces(LETTERS, font, CardLogo(logo)))))
    opened.load()
    return opened


def test_a_logo_stands_for_the_name() -> None:
    card = drawn(SAID, png(200, 40))
    assert card.size == (1200, 630)
    assert card.info["Description"] == SAID.alternative
    field = card.convert("RGB")
    assert field.getpixel((82, BASELINE - 2)) == GREEN
    assert field.getpixel((82 + 190, BASELINE - 2)) == PAPER
    # The rest is the card as it is without a logo and a name.
    below = (0, BASELINE + 10, 1200, 630)
    plain = Image.open(io.BytesIO(draw(SAID, Faces(LETTERS)))).convert("RGB")
    assert field.crop(below).tobytes() == plain.crop(below).tobytes()


@pytest.mark.parametrize(("size", "expected"), [((1000, 1000), HIGHEST), ((4000, 100), WIDEST), ((120, 30), 120)])
def test_it_is_fitted(size: tuple[int, int], expected: int) -> None:
    assert CardLogo(png(*size)).width == expected


@pytest.mark.skipif(not MANY.exists(), reason="no font with Arabic letters here")
def test_it_stands_at_the_right_where_text_does() -> None:
    card = drawn(ARABIC, png(200, 40), CardFont(MANY.read_bytes())).convert("RGB")
    assert card.getpixel((1200 - 80 - 100, BASELINE - 2)) == GREEN
    assert card.getpixel((82, BASELINE - 2)) == PAPER


def test_it_takes_sixteen_colours_and_few_bytes() -> None:
    with_logo = draw(SAID, Faces(LETTERS, None, CardLogo(png(200, 40))))
    assert with_logo[24] == 4  # bits a pixel
    assert len(with_logo) < 2 * len(draw(SAID, Faces(LETTERS)))


@pytest.mark.parametrize("broken", [b"", b"no picture", png(20, 20)[:60]])
def test_what_is_no_picture_is_told(broken: bytes) -> None:
    with pytest.raises((OSError, SyntaxError)):
        CardLogo(broken)
