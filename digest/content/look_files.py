"""The files that site.yaml names for a digest's look: whether they are there, and what they should be."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from digest.content.schema.site import Settings
from digest.content.site_file import SETTINGS
from digest.foundation.picture_size import picture_size
from digest.foundation.pillow import is_installed
from digest.foundation.problem import Code, Problem
from digest.text.decoding import decode
from digest.yaml import loader
from digest.yaml.source_map import Data

_STATIC = "content/static"
_BEGINNINGS = {
    ".woff2": ((b"wOF2",), "a WOFF2 font", "convert it; a file of another kind that is renamed is none"),
    ".png": ((b"\x89PNG\r\n\x1a\n",), "a PNG picture", "save it as PNG"),
    ".ttf": ((b"\0\1\0\0", b"true", b"OTTO"), "a TrueType font", "give a TrueType or OpenType font"),
    ".otf": ((b"OTTO", b"\0\1\0\0"), "an OpenType font", "give a TrueType or OpenType font"),
}
_Keys = tuple[str | int, ...]


def check_look_files(settings: Settings, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """A problem for each file that `settings` name and the digest's `files` lack, or that is of another kind; and for a
    font that nothing here can draw.
    """
    wrong = [(keys, *said) for keys, path in _named(settings) if (said := _wrong(path, files))]
    if settings.card_font and not is_installed():
        message = "cards are set in the theme's letters, since Pillow is not installed here"
        wrong.append((("card_font",), Code.LIBRARY_MISSING, message, "pip install pillow (the extra `cards`)"))
    if not wrong:
        return
    text = decode(SETTINGS, files[SETTINGS], len(files[SETTINGS]), "").value or ""
    document = loader.parse(text, SETTINGS).value
    for keys, code, message, hint in wrong:
        if document is not None:
            yield document.place(_as_written(document.data, keys)).problem(code, message, hint)


def _named(settings: Settings) -> Iterator[tuple[_Keys, str]]:
    """The files that `settings` name, with the keys that name them."""
    named: list[tuple[_Keys, str | None]] = []
    if settings.logo:
        named += [(("logo", key), getattr(settings.logo, key)) for key in ("file", "dark", "icon")]
    for kind in ("body", "heading", "label"):
        font = getattr(settings.fonts, kind)
        named += [(("fonts", kind, key), getattr(font, key)) for key in ("file", "italic", "bold") if font]
    named += [(("css", number), path) for number, path in enumerate(settings.css)]
    named.append((("card_font",), settings.card_font))
    yield from ((keys, path) for keys, path in named if path)


def _as_written(data: Data, keys: _Keys) -> _Keys:
    """The `keys` of a file where an editor may write its name for the mapping that has it: `logo: /logo.svg`."""
    for number, key in enumerate(keys):
        if isinstance(data, str):
            return keys[:number]
        data = data[key]  # type: ignore[index]
    return keys


def _wrong(path: str, files: Mapping[str, bytes]) -> tuple[Code, str, str] | None:
    file = f"{_STATIC}{path}"
    if file not in files:
        ending = path[path.rfind(".") :]
        others = [other for other in files if other.startswith(f"{_STATIC}/") and other.endswith(ending)]
        close = difflib.get_close_matches(file, others, 1, 0.7)
        hint = f"did you mean {close[0].removeprefix(_STATIC)}?" if close else f"put it there, as {file}"
        return Code.FILE_MISSING, f"there is no {path} in content/static/", hint
    beginnings, kind, hint = _BEGINNINGS.get(path[path.rfind(".") :].lower(), ((), "", ""))
    if beginnings and not files[file].startswith(beginnings):
        return Code.BAD_VALUE, f"{path} is not {kind}", hint
    if path.lower().endswith(".svg") and b"<svg" not in files[file]:
        return Code.BAD_VALUE, f"{path} is not an SVG picture", "save it as SVG"
    if path.lower().endswith(".png") and picture_size(files[file]) == (0, 0):
        return Code.BAD_VALUE, f"{path} is cut off", "copy it again"
    return None
