"""Images in texts: how large they are, and what stands below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from markdown_it.token import Token

SizeOf: TypeAlias = "Callable[[str], tuple[int, int]]"
"""Width and height, in pixels, of the image at an address that a text gives; zeros where they are not known."""
_ALONE = (["image"], ["link_open", "image", "link_close"])


def no_size(_: str) -> tuple[int, int]:
    """The size of an image where nothing is known of it."""
    return 0, 0


def caption(tokens: Sequence[Token]) -> str:
    """What stands below the image that a paragraph of these `tokens` is: its title. Empty where it is none, or more.

    The image may be a link, as a picture is that leads to a film elsewhere.
    """
    if [token.type for token in tokens] not in _ALONE:
        return ""
    image = next(token for token in tokens if token.type == "image")
    return " ".join(str(image.attrs.get("title", "")).split())
