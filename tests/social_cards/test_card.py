"""What cards say, and how they look."""

from __future__ import annotations

import hashlib
import io

import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops

from digest.social_cards.card import HEIGHT, WIDTH, Faces, Said, draw
from scripts.sample import ROOT

FACES = Faces({f"cards/{file.name}": file.read_bytes() for file in (ROOT / "templates" / "cards").iterdir()})
SAID = Said(
    site="Harbour news",
    title="The night ferry stays",
    date="15 January 2026",
    amount="over 12,400 passengers",
    label="Passengers after dark",
    outlet="Harbour Gazette",
)
LONG = " ".join(["Ministers", "weigh", "another", "extension", "of", "the", "licence"] * 9)
PAPER, RUST, INK = (253, 252, 249), (169, 60, 18), (27, 26, 23)


def picture(said: Said) -> Image.Image:
    opened = Image.open(io.BytesIO(draw(said, FACES)))
    assert opened.size == (WIDTH, HEIGHT)
    return opened.convert("RGB")


def inked(said: Said, top: int, bottom: int) -> tuple[int, int]:
    """The first and the last column with anything but paper, between two rows; (0, 0) where there is none."""
    part = picture(said).crop((0, top, WIDTH, bottom))
    box = ImageChops.difference(part, Image.new("RGB", part.size, PAPER)).getbbox()
    return (box[0], box[2]) if box else (0, 0)


def test_the_bytes_are_always_the_same() -> None:
    """On any machine: only a change of the faces or of the design may change this."""
    assert hashlib.sha256(draw(SAID, FACES)).hexdigest()[:16] == "9b69baf4e918184f"


def test_a_card_is_small() -> None:
    assert len(draw(replace(SAID, title=LONG, site=LONG, label=LONG, outlet=LONG), FACES)) < 14_000
    assert len(draw(SAID, FACES)) < 6_000


@pytest.mark.parametrize("title", ["Up", "The night ferry stays", LONG, "W" * 200, "Ǻ" * 30 + " " + "g" * 30])
@pytest.mark.parametrize("amount", ["", "9%", "over 12,400 passengers", "US$" + "9" * 60])
def test_whatever_a_card_says_stays_within_its_margins(title: str, amount: str) -> None:
    said = replace(SAID, title=title, amount=amount)
    left, right = inked(said, 0, HEIGHT)
    assert left >= 78
    assert right <= WIDTH - 76
    assert inked(said, 0, 50) == (0, 0)
    assert inked(said, 612, HEIGHT) == (0, 0)


def test_a_long_title_does_not_run_into_the_figure() -> None:
    gap = [inked(replace(SAID, title=title), 384, 404) for title in (LONG, "The night ferry stays")]
    assert gap == [(0, 0), (0, 0)]


def test_the_figure_alone_has_colour() -> None:
    assert RUST in {colour for _, colour in picture(SAID).getcolors(1 << 24)}
    without = {colour for _, colour in picture(replace(SAID, amount="")).getcolors(1 << 24)}
    assert INK in without
    assert RUST not in without


@pytest.mark.parametrize("title", ["华为转向日本", "هواوي تتجه إلى اليابان", "ファーウェイ", "חדשות", "हिन्दी"])
def test_what_cannot_be_written_is_left_out_and_never_drawn_as_boxes(title: str) -> None:
    drawn = draw(replace(SAID, title=title), FACES)
    assert title.encode() not in drawn
    assert RUST in {colour for _, colour in picture(replace(SAID, title=title, amount="")).getcolors(1 << 24) or ()}
    assert draw(replace(SAID, outlet=title), FACES) == draw(replace(SAID, outlet=""), FACES)


def test_the_mark_the_date_in_digits_and_the_address_stand_for_what_cannot_be_written() -> None:
    bare = replace(SAID, title="船", date="1月15日", outlet="港新聞", amount="12,400人", label="旅客")
    told = replace(bare, digits="2026-01-15", address="example.org/news")
    instead = replace(told, title="", date="2026-01-15", outlet="example.org/news", amount="", label="")
    assert picture(told).tobytes() == picture(instead).tobytes()
    assert inked(told, 170, 360) == inked(replace(told, title="舟"), 170, 360) == (80, 524)
    assert inked(replace(told, title="سفينة"), 170, 360) == (WIDTH - 524, WIDTH - 80)


def test_emoji_are_left_out_of_a_title() -> None:
    assert draw(replace(SAID, title="The 🚢 stays ⚓"), FACES) == draw(replace(SAID, title="The stays"), FACES)


def test_the_digest_s_own_card_says_its_name_once() -> None:
    assert Said(site="Harbour news", title="Harbour news", outlet="example.org/news").alternative == (
        "Harbour news. example.org/news."
    )


def test_a_card_is_told_in_words() -> None:
    assert SAID.alternative == (
        "The night ferry stays. over 12,400 passengers: Passengers after dark. Harbour Gazette. "
        "15 January 2026. Harbour news."
    )
