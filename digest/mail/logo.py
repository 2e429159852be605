"""A digest's logo in a message, within the message itself, since nothing is loaded: a small PNG.

Programs that block pictures show what it says instead.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping

from msgspec import Struct

from digest.content.schema.site import Settings
from digest.foundation.picture_size import picture_size

LARGEST_LOGO = 20_000
"""In bytes: a message has 100,000 at most, and a logo takes four thirds of its size there."""
_WIDEST, _HIGHEST = 320, 48
_FOLDER = "content/static"


class MessageLogo(Struct, frozen=True):
    """The logo: its address, which has the picture in it, its size in pixels as it is shown, and what it says."""

    url: str
    width: int
    height: int
    alternative: str


def logo_of(settings: Settings, files: Mapping[str, bytes]) -> MessageLogo | None:
    """The logo among the sources of a digest; None where there is none, or none that programs that read mail show."""
    if settings.logo is None or not settings.logo.file.lower().endswith(".png"):
        return None
    data = files.get(f"{_FOLDER}{settings.logo.file}", b"")
    width, height = picture_size(data)
    if not height or len(data) > LARGEST_LOGO:
        return None
    share = min(1.0, _WIDEST / width, _HIGHEST / height)
    return MessageLogo(
        url=f"data:image/png;base64,{base64.b64encode(data).decode()}",
        width=max(1, round(width * share)),
        height=max(1, round(height * share)),
        alternative=settings.logo.alt or settings.title,
    )
