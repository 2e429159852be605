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
from functools import cached_property

from msgspec import Struct

from digest.foundation.hashing import Digested, fingerprint
from digest.social_cards.canvas import Canvas, ColouredLine, coloured
from digest.social_cards.face import Face, plain, shortened, wrapped

WIDTH, HEIGHT = 1200, 630
FOLDER = "cards/"
_SMALL, _LARGE = 30, (68, 56, 46)
_EDGE = 80
_MEASURE = WIDTH - 2 * _EDGE
_MOST_KEPT = 400

_INK, _FIGURE, _BETWEEN = 3, 2, 1
"""The numbers of colours. Edges of letters are in the one between, whatever they are drawn in: four colours take two
bits a pixel, and what people are shown is smaller than what is drawn."""
# The theme's light colours (templates/assets/css/base.css), and one half-way from the paper to either.
_PALETTE = ((253, 252, 249), (176, 148, 132), (169, 60, 18), (27, 26, 23))
_IN_INK, _IN_FIGURE = (bytes([0, 0, _BETWEEN, _BETWEEN, colour, colour]) for colour in (_INK, _FIGURE))


class Said(Struct, frozen=True):
    """All that a card says; empty where it has nothing to say."""

    site: str
    title: str
    date: str = ""
    amount: str = ""
    label: str = ""
    outlet: str = ""

    @property
    def alternative(self) -> str:
        """The same in words, for those who do not see it."""
        figure = f"{self.amount}: {self.label}" if self.amount else ""
        parts = (self.title, figure, self.outlet, self.date, self.site if self.site != self.title else "")
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


class Faces(Digested):
    """The letters of the theme, by their sizes; opened when they are needed."""

    def __init__(self, templates: Mapping[str, bytes]) -> None:
        self._files = {size: templates[f"{FOLDER}{size}.face"] for size in (_SMALL, *_LARGE)}
        self._faces: dict[int, Face] = {}
        self._small: dict[tuple[str, int], ColouredLine] = {}

    @cached_property
    def digest(self) -> bytes:
        return fingerprint(*self._files.values())

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
            self._small[key] = coloured(self[_SMALL].line(shortened(text, self[_SMALL], room)), _IN_INK)
        return self._small[key]


def draw(said: Said, faces: Faces) -> bytes:
    """The card as PNG. What the letters at hand cannot write is left out, and not drawn as boxes."""

    def known(text: str) -> str:
        text = plain(text)
        return text if faces[_SMALL].has(text) else ""

    told = Said(*(known(getattr(said, name)) for name in Said.__struct_fields__))
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.bar(_EDGE, 52, _MEASURE, 6, _INK)
    date = faces.small(told.date, _MEASURE)
    if told.date:
        canvas.write(date, (WIDTH - _EDGE - date.width) & ~3, 104)
    headline = told.title or told.site
    if told.site not in ("", headline):
        canvas.write(faces.small(told.site, _MEASURE - (date.width + 63) // 64 * 64), _EDGE, 104)
    has_figure = bool(told.amount and told.label)
    if headline:
        _headline(canvas, headline, faces, 238 if has_figure else 370)
    else:
        _mark(canvas)
    if has_figure:
        _figure(canvas, told, faces)
    if told.outlet:
        canvas.bar(_EDGE, 556, _MEASURE, 2, _BETWEEN)
        canvas.write(faces.small(told.outlet, _MEASURE), _EDGE, 600)
    return canvas.png(_PALETTE, told.alternative)


def _mark(canvas: Canvas) -> None:
    """The theme's mark (templates/assets/icon.svg), where no letter can be written."""
    for top, width, colour in ((180, 360, _INK), (250, 360, _FIGURE), (320, 272, _INK)):
        canvas.bar(_EDGE, top, width, 36, colour)
    canvas.bar(_EDGE + 400, 238, 44, 60, _FIGURE)


def _headline(canvas: Canvas, text: str, faces: Faces, height: int) -> None:
    """The title in the largest size in which it fits into `height`."""
    for size in _LARGE:
        pitch = size + size // 10
        lines = wrapped(text, faces[size], _MEASURE, height // pitch)
        if lines:
            break
    else:
        lines = _cut(text, faces[size], height // pitch)
    for number, line in enumerate(lines):
        baseline = 146 + (size * 3) // 4 + number * pitch
        canvas.write(coloured(faces[size].line(line), _IN_INK), _EDGE, baseline)


def _cut(text: str, face: Face, most: int) -> tuple[str, ...]:
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


def _figure(canvas: Canvas, told: Said, faces: Faces) -> None:
    """The amount in the colour of figures, and what it counts below."""
    size = next((size for size in _LARGE[1:] if faces[size].width(told.amount) <= _MEASURE * 64), _LARGE[-1])
    line = faces[size].line(shortened(told.amount, faces[size], _MEASURE))
    canvas.write(coloured(line, _IN_FIGURE), _EDGE, 464)
    canvas.write(faces.small(told.label, _MEASURE), _EDGE, 524)
