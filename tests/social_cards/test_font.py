"""Cards in a font of the digest's own, in any script that it has."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, features

from digest.social_cards.card import Faces, Said, draw
from digest.social_cards.face import wrapped
from digest.social_cards.font import CardFont
from tests.social_cards.test_card import FACES, INK, PAPER, RUST, SAID

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
LATIN = (ROOT / "templates/assets/fonts/newsreader.woff2").read_bytes()
FONT = CardFont(LATIN)
MANY = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
LETTERS: Mapping[str, bytes] = {
    f"cards/{file.name}": file.read_bytes() for file in (ROOT / "templates" / "cards").iterdir()
}
ARABIC = Said(site="أخبار الميناء", title="العبّارة الليلية باقية", date="15 يناير 2026", outlet="صحيفة المرفأ")


def picture(said: Said, font: CardFont | None, accent: tuple[int, int, int] | None = None) -> Image.Image:
    drawn = draw(said, Faces(LETTERS, font), accent)
    return Image.open(io.BytesIO(drawn)).convert("RGB")


def test_a_font_has_its_letters_and_no_others() -> None:
    assert FONT.has("Harbour – “8.5bn” é")
    assert not FONT.has("日")
    assert not FONT.has("a日")


def test_lines_are_as_wide_as_they_are_said_to_be() -> None:
    face = FONT[56]
    line = face.line("Harbour")
    assert abs(line.width - face.width("Harbour") / 64) <= 4
    assert len(line.columns) == line.rows * line.width // 2
    assert max(byte >> 4 for byte in line.columns) == 5
    assert not any(line.columns[0 : line.rows : 1][line.baseline + 20 :])
    assert face.line("").width == 0


def test_lines_are_filled_as_with_the_themes_letters() -> None:
    assert wrapped("one two three four", FONT[46], 250, 2) == ("one two", "three four")


def test_east_asian_text_is_divided_between_characters() -> None:
    class Square:
        def width(self, text: str) -> int:
            return 640 * len(text)

        def line(self, _: str) -> None: ...

    lines = wrapped("港の船「夜の船」が増える。終わり", Square(), 50, 9)  # type: ignore[arg-type]
    assert lines is not None
    assert "".join(lines) == "港の船「夜の船」が増える。終わり"
    assert not any(line[0] in "」。" or line[-1] == "「" for line in lines)
    assert max(map(len, lines)) == 5


def test_the_font_stands_for_the_themes_letters_where_it_can() -> None:
    own, theirs = picture(SAID, FONT), picture(SAID, None)
    assert ImageChops.difference(own, theirs).getbbox()
    assert draw(SAID, Faces(LETTERS, FONT)) == draw(SAID, Faces(LETTERS, CardFont(LATIN)))
    assert Faces(LETTERS, FONT).digest != FACES.digest


def test_an_accent_colours_the_bar_and_the_amount() -> None:
    colours = {colour for _, colour in picture(SAID, None, (11, 92, 173)).getcolors(10_000)}
    assert (11, 92, 173) in colours
    assert RUST not in colours
    assert picture(SAID, None, (11, 92, 173)).getpixel((100, 54)) == (11, 92, 173)
    assert picture(SAID, None).getpixel((100, 54)) == INK


@pytest.mark.skipif(
    not MANY.exists() or not features.check("raqm"), reason="needs a font with Arabic letters, and Raqm"
)
def test_what_is_written_from_the_right_begins_there() -> None:
    font = CardFont(MANY.read_bytes())
    drawn = picture(ARABIC, font)
    paper = Image.new("RGB", drawn.size, PAPER)
    left, _, right, _ = ImageChops.difference(drawn, paper).crop((0, 120, 1200, 540)).getbbox() or (0, 0, 0, 0)
    assert right >= 1105  # but for the room beside the last letter
    assert left > 300
    shaped, alone = font[84].width("بب"), 2 * font[84].width("ب")
    assert shaped != alone  # letters that meet take another form


@pytest.mark.skipif(not MANY.exists(), reason="needs a font with Greek letters")
def test_parts_of_a_line_stand_apart_by_what_the_font_has() -> None:
    class WithoutPoint(CardFont):
        def has(self, text: str) -> bool:
            return "·" not in text and super().has(text)

    font = WithoutPoint(MANY.read_bytes())
    pictures = [
        picture(Said(site="Λιμάνι", title="Πλοία", amount="310", label=f"2023{between}επιβάτες"), font)
        for between in (" · ", " – ")
    ]
    assert ImageChops.difference(*pictures).getbbox() is None
    assert any(colour == RUST for _, colour in pictures[0].getcolors(10_000))
