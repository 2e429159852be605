"""What a social card says, and how it is set: 1200 by 630 pixels, in the theme's type and colours.

▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬
The digest           date
The title, as large as
it fits
the amount
what it counts
─────────────────────────
outlet
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from msgspec import Struct

from digest.foundation.hashing import Digested, fingerprint
from digest.social_cards.canvas import Canvas, Colour, ColouredLine, coloured
from digest.social_cards.face import AnyFace, Face, plain, shortened, without_pictures, wrapped
from digest.text.direction import is_right_to_left

if TYPE_CHECKING:
    from digest.social_cards.font import CardFont
    from digest.social_cards.logo import CardLogo

WIDTH, HEIGHT = 1200, 630
FOLDER = "cards/"
_SMALL, _LARGE = 30, (56, 46)
_EDGE = 80
_MEASURE = WIDTH - 2 * _EDGE
_MOST_KEPT = 400

_INK, _FIGURE, _BETWEEN = 3, 2, 1
"""The numbers of colours. Letters are in one colour to their edges: what people are shown is smaller than what is
drawn, and programs that make it so even the edges out. A shade on every edge would be a third of the file."""
_SEPARATOR, _OTHER_SEPARATORS = " · ", (" – ", "، ", ", ")
"""What stands between the parts of a line, and what may stand there in a font without it: many Arabic ones lack it."""
# The theme's light colours (templates/assets/css/base.css), and one half-way from the paper to either.
_PALETTE = ((253, 252, 249), (176, 148, 132), (169, 60, 18), (27, 26, 23))
_IN_INK, _IN_FIGURE = (bytes([0, 0, 0, colour, colour, colour]) for colour in (_INK, _FIGURE))


@lru_cache(maxsize=16)
def _coloured_by(accent: Colour) -> tuple[Colour, ...]:
    """The colours of a digest that has one of its own, in the place of that of figures."""
    paper, _, _, ink = _PALETTE
    red, green, blue = ((2 * light + one + other) // 4 for light, one, other in zip(paper, ink, accent, strict=True))
    return paper, (red, green, blue), accent, ink


class Said(Struct, frozen=True):
    """All that a card says; empty where it has nothing to say. The date in `digits` and the digest's `address` stand
    where there are no letters for the date and the outlet."""

    site: str
    title: str
    date: str = ""
    amount: str = ""
    label: str = ""
    outlet: str = ""
    digits: str = ""
    address: str = ""

    @property
    def alternative(self) -> str:
        """The same in words, for those who do not see it."""
        figure = f"{self.amount}: {self.label}" if self.amount else ""
        parts = (self.title, figure, self.outlet, self.date, self.site if self.site != self.title else "")
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


class Letters(Protocol):
    """Letters in every size: the theme's, or a font's."""

    def __getitem__(self, size: int, /) -> AnyFace:
        """Those of a size in pixels."""


class Faces(Digested):
    """The letters of the theme, by their sizes; opened when they are needed. What the `font` can write is in that.
    The `logo` stands for the digest's name."""

    def __init__(
        self, templates: Mapping[str, bytes], font: CardFont | None = None, logo: CardLogo | None = None
    ) -> None:
        self._font = font
        self.logo = logo
        self._files = {size: templates[f"{FOLDER}{size}.face"] for size in (_SMALL, *_LARGE)}
        self._faces: dict[int, Face] = {}
        self._small: dict[tuple[str, int], ColouredLine] = {}

    @cached_property
    def digest(self) -> bytes:
        return fingerprint(
            *self._files.values(), self._font.digest if self._font else b"", self.logo.digest if self.logo else b""
        )

    @property
    def has_font(self) -> bool:
        """Whether there are letters beside the theme's."""
        return self._font is not None

    def of(self, text: str) -> Letters | None:
        """The letters in which `text`, which is `plain`, can be written; None where there are none."""
        if self._font and self._font.has(text):
            return self._font
        return self if self[_SMALL].has(text) else None

    def __getitem__(self, size: int) -> Face:
        if size not in self._faces:
            self._faces[size] = Face(self._files[size])
        return self._faces[size]

    def small(self, text: str, room: int) -> ColouredLine:
        """`text` as it stands around titles, in `room` pixels. Many cards say the same there: it is set once."""
        key = text, room
        if key not in self._small:
            if len(self._small) >= _MOST_KEPT:
                self._small.clear()
            face = (self.of(text) or self)[_SMALL]
            self._small[key] = coloured(face.line(shortened(text, face, room)), _IN_INK)
        return self._small[key]


def draw(said: Said, faces: Faces, accent: Colour | None = None) -> bytes:
    """The card as PNG, in the digest's own `accent` if it has one.

    What the letters at hand cannot write is left out, and not drawn as boxes: the theme's mark stands for a title.
    """

    def known(text: str) -> str:
        text = plain(text)
        ways = [text.replace(_SEPARATOR, other) for other in _OTHER_SEPARATORS] if _SEPARATOR in text else []
        # Many fonts lack the minus, for which a hyphen may stand.
        ways.append(text.replace("\N{MINUS SIGN}", "-"))
        return next((way for way in (text, *ways, without_pictures(text)) if faces.of(way)), "")

    told = Said(*(known(getattr(said, name)) for name in Said.__struct_fields__))
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.bar(_EDGE, 52, _MEASURE, 6, _FIGURE if accent else _INK)
    date = faces.small(told.date or told.digits, _MEASURE)
    side = _Side(is_right_to_left(said.title))
    if date.width:
        canvas.write(date, side.end(date.width), 104)
    if not faces.logo and told.site not in ("", told.title):
        site = faces.small(told.site, _MEASURE - (date.width + 63) // 64 * 64)
        canvas.write(site, side.start(site.width), 104)
    has_figure = bool(told.amount and told.label)
    if told.title:
        _headline(canvas, told.title, faces, 238 if has_figure else 370, side)
    else:
        _mark(canvas, side)
    if has_figure:
        _figure(canvas, told, faces, side)
    if foot := told.outlet or told.address:
        canvas.bar(_EDGE, 556, _MEASURE, 2, _BETWEEN)
        outlet = faces.small(foot, _MEASURE)
        canvas.write(outlet, side.start(outlet.width), 600)
    palette = _coloured_by(accent) if accent else _PALETTE
    card = canvas.png(palette, told.alternative)
    if faces.logo:
        card = faces.logo.put(card, side.start(faces.logo.width), palette, told.alternative)
    return card


class _Side(NamedTuple):
    """Where lines begin: at the left, or at the right."""

    is_right: bool

    def start(self, width: int) -> int:
        """The left edge of a line of so many pixels that begins where the card's text does."""
        return self._left(width, is_right=self.is_right)

    def end(self, width: int) -> int:
        """That of a line which ends where lines end."""
        return self._left(width, is_right=not self.is_right)

    def _left(self, width: int, *, is_right: bool) -> int:
        return (WIDTH - _EDGE - width) & ~1 if is_right else _EDGE


def _mark(canvas: Canvas, side: _Side) -> None:
    """The theme's mark (templates/assets/icon.svg), where no title can be written: begun where that would begin."""
    for top, width, colour in ((180, 360, _INK), (250, 360, _FIGURE), (320, 272, _INK)):
        canvas.bar(side.start(width), top, width, 36, colour)
    beside = 400
    canvas.bar(side.start(beside) - 44 if side.is_right else _EDGE + beside, 238, 44, 60, _FIGURE)


def _headline(canvas: Canvas, text: str, faces: Faces, height: int, side: _Side) -> None:
    """The title in the largest size in which it fits into `height`."""
    letters = faces.of(text) or faces
    for size in _LARGE:
        pitch = size + size // 10
        lines = wrapped(text, letters[size], _MEASURE, height // pitch)
        if lines:
            break
    else:
        lines = _cut(text, letters[size], height // pitch)
    for number, line in enumerate(lines):
        baseline = 166 + (size * 3) // 4 + number * pitch
        drawn = coloured(letters[size].line(line), _IN_INK)
        canvas.write(drawn, side.start(drawn.width), baseline)


def _cut(text: str, face: AnyFace, most: int) -> tuple[str, ...]:
    """The beginning of a text that is too long for `most` lines, or that has a word too long for any."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most:
        line = shortened(rest, face, _MEASURE)
        if line != rest and len(lines) < most - 1:
            line = line.removesuffix("…").rstrip()
        lines.append(line)
        rest = rest[len(line) :].lstrip()
    return tuple(lines)


def _figure(canvas: Canvas, told: Said, faces: Faces, side: _Side) -> None:
    """The amount in the colour of figures, and what it counts below."""
    letters = faces.of(told.amount) or faces
    face = letters[_LARGE[-1]]
    amount = coloured(face.line(shortened(told.amount, face, _MEASURE)), _IN_FIGURE)
    canvas.write(amount, side.start(amount.width), 464)
    label = faces.small(told.label, _MEASURE)
    canvas.write(label, side.start(label.width), 524)
