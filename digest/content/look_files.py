"""The files that site.yaml names for a digest's look: whether they are there, and what they should be."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

from digest.content.schema.site import Settings
from digest.content.site_file import SETTINGS
from digest.foundation.file_checks import fault_of_svg, is_whole_font, is_whole_png, is_whole_woff2
from digest.foundation.picture_size import picture_size
from digest.foundation.pillow import is_installed, opens_font
from digest.foundation.problem import Code, Place, Problem
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
_IS_WHOLE = {".woff2": is_whole_woff2, ".ttf": is_whole_font, ".otf": is_whole_font, ".png": is_whole_png}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ELSEWHERE = re.compile(r"""(?:@import\s*|url\(\s*)["']?\s*((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE)
_Keys = tuple[str | int, ...]


def check_look_files(settings: Settings, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """A problem for each file that `settings` name and the digest's `files` lack, or that is of another kind; and for a
    font that nothing here can draw.
    """
    wrong: list[tuple[_Keys, Code, str, str]] = [
        (keys, *said) for keys, path in _named(settings) if (said := _wrong(path, files))
    ]
    font = files.get(f"{_STATIC}{settings.card_font}")
    if font and is_installed() and not any(keys == ("card_font",) for keys, *_ in wrong) and not opens_font(font):
        message = f"{settings.card_font} is damaged: it cannot be opened"
        wrong.append((("card_font",), Code.BAD_VALUE, message, "copy it again"))
    if settings.card_font and not is_installed():
        message = "cards are set in the theme's letters, since Pillow is not installed here"
        wrong.append((("card_font",), Code.LIBRARY_MISSING, message, "pip install pillow (the extra `cards`)"))
    for path in dict.fromkeys(settings.css):
        yield from _from_elsewhere(f"{_STATIC}{path}", files)
    if not wrong:
        return
    text = decode(SETTINGS, files[SETTINGS], len(files[SETTINGS]), "").value or ""
    document = loader.parse(text, SETTINGS).value
    for keys, code, message, hint in wrong:
        if document is not None:
            yield document.place(_as_written(document.data, keys)).problem(code, message, hint)


def _from_elsewhere(path: str, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """A warning for each thing that the stylesheet at `path` would load from another host, outside of comments."""
    text = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), files.get(path, b"").decode("utf-8", "replace"))
    for found in _ELSEWHERE.finditer(text):
        line, column = text.count("\n", 0, found.start(1)) + 1, found.start(1) - text.rfind("\n", 0, found.start(1))
        yield Place(path, line, column, len(found[1])).problem(
            Code.OTHER_HOST,
            f"{found[1]} is not loaded, since pages allow nothing from other hosts",
            "put the file into content/static/ and give its path there",
        )


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
    ending, data = path[path.rfind(".") :].lower(), files[file]
    beginnings, kind, hint = _BEGINNINGS.get(ending, ((), "", ""))
    if beginnings and not data.startswith(beginnings):
        return Code.BAD_VALUE, f"{path} is not {kind}", hint
    if ending == ".svg" and (fault := fault_of_svg(data)):
        return Code.BAD_VALUE, f"{path} is not an SVG picture: {fault}", "save it as SVG"
    is_cut = ending in _IS_WHOLE and not _IS_WHOLE[ending](data)
    if is_cut or (ending == ".png" and picture_size(data) == (0, 0)):
        return Code.BAD_VALUE, f"{path} is cut off", "copy it again"
    return None
