"""From a page's bytes to its text, in the encoding that they are in: mostly the one that is told, and not always.

Servers and pages say in which encoding they are, and some are mistaken: a template still says ISO-8859-1 when its
letters have long been UTF-8's, an old archive says nothing. What is right is decided in this order:

1. a byte order mark;
2. UTF-8, wherever every byte fits: other encodings make such sequences only by design;
3. what the server told, then what the page declares, as browsers understand their names (Encoding Standard);
4. the one of these in which fewest letters are lost, where these are few;
5. a guess, by the letters of its script; for Latin letters by the page's language.

A guess, and what is read against what was said, is told to the editor.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup
from collections.abc import Iterator
from typing import NamedTuple

from digest.ingest.source_page import LOST
from digest.translation.text_script import LATIN, script_of

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*(?P<name>[\w:.-]{2,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<html[^>]{0,400}\slang\s*=\s*[\"']?(?P<tag>[a-z]{2,3})\b", re.IGNORECASE)
_HEAD = 4_096  # bytes in which a page declares its encoding; the HTML Standard asks for the first 1,024
# What browsers read under these names, after the Encoding Standard; Python has them for narrower tables.
_MEANT = {
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    "iso8859-9": "cp1254",
    **dict.fromkeys(("iso8859-11", "tis-620"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_IN_ASCII = frozenset({"iso2022_jp", "hz"})
"""Encodings that write all letters with the bytes of ASCII, so that UTF-8 fits as well."""
_WESTERN = "cp1252"
_OF_LATIN = {
    **dict.fromkeys("bs cs hr hu pl ro sk sl sq".split(), "cp1250"),
    **dict.fromkeys("az ku tr".split(), "cp1254"),
    **dict.fromkeys("et lt lv".split(), "cp1257"),
    "vi": "cp1258",
}
"""What languages in Latin letters were written in before UTF-8, other than Windows-1252 (HTML Standard, 13.2.3.2)."""
_MOST_LOST = 0.05  # of the letters that are none of ASCII's: with more, it is another encoding
_LOOKED_AT = 200_000  # bytes by which an encoding is guessed
_MARKUP = re.compile(rb"<(script|style)\b.*?</\1|<[^>]*>", re.DOTALL | re.IGNORECASE)


class Decoded(NamedTuple):
    """A page's text. `encoding` is the one that it was read in; `said` what server or page call theirs, or nothing."""

    text: str
    encoding: str
    said: str = ""

    @property
    def name(self) -> str:
        """The encoding's name as pages have it."""
        return self.encoding.replace("cp125", "windows-125")

    @property
    def is_as_said(self) -> bool:
        """Whether nobody need be told: what was said is right, or nothing was and UTF-8 fits."""
        return self.encoding in (_codec(self.said) if self.said else "utf-8", "")


def decode_html(data: bytes, told: str = "") -> Decoded:
    """The text of `data`, of which a server has `told` the encoding (empty where it has not)."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name, name)
    match = _DECLARED.search(data[:_HEAD])
    declared = match["name"].decode("ascii", "ignore") if match else ""
    said = next((name for name in (told, declared) if _codec(name)), "")
    names = dict.fromkeys(filter(None, map(_codec, (told, declared))))
    first = [name for name in names if name in _IN_ASCII]
    for name in dict.fromkeys((*first, "utf-8", *names)):
        try:
            text = data.decode(name)
        except ValueError:
            continue
        # Where one of two is right, it is as said; ASCII is the same in all of them.
        return Decoded(
            text, "" if data.isascii() and not first else name, declared if name == _codec(declared) else said
        )
    return _best(data, said, tuple(names)) or _guessed(data, said)


def _codec(name: str) -> str:
    """Python's name of an encoding as browsers understand it; empty where there is none of this name."""
    try:
        found = lookup(name).name if name else ""
    except LookupError:
        return ""
    return _MEANT.get(found, found)


def _best(data: bytes, said: str, names: tuple[str, ...]) -> Decoded | None:
    """The text in UTF-8 or one of the encodings `names` where it fits but for a few bytes; None where none does so."""
    read = [(data.decode(name, "replace"), name) for name in dict.fromkeys(("utf-8", *names))]
    text, name = min(read, key=lambda each: each[0].count(LOST))
    letters = sum(not sign.isascii() for sign in text)
    return Decoded(text, name, said or name) if text.count(LOST) <= max(1, _MOST_LOST * letters) < letters else None


def _guessed(data: bytes, said: str) -> Decoded:
    language = match["tag"].decode().lower() if (match := _LANGUAGE.search(data[:_HEAD])) else ""
    for name in (*_by_letters(data), _OF_LATIN.get(language, _WESTERN)):
        try:
            return Decoded(data.decode(name), name, said)
        except ValueError:
            continue
    return Decoded(data.decode(_WESTERN, "replace"), _WESTERN, said)


def _by_letters(data: bytes) -> Iterator[str]:
    """The encoding in which the letters make words, where these are in another script than Latin.

    Those for Latin letters are too much alike for that.
    """
    from charset_normalizer import from_bytes

    found = from_bytes(_MARKUP.sub(b" ", data[:_LOOKED_AT])).best()
    if found is not None and script_of(str(found)) not in (LATIN, ""):
        yield found.encoding
