"""Which characters make up words, in ranges of code points; templates/assets/search/engine/analysis.js has the same.

Unicode's tables differ between versions of Python and of browsers, so no table of either is asked. Separators are
listed; whatever is not among them, in this or any later version of Unicode, belongs to words.
"""

from __future__ import annotations

SEPARATORS = (
    "0-2f 3a-40 5b-60 7b-a9 ab-ac ae-b1 b4 b6-b8 bb-bf d7 f7 2c2-2c5 2d2-2df 2e5-2eb 2ed 2ef-2ff 375 37e 387 482 "
    "55a-55f 589-58a 58d-58f 5be 5c0 5c3 5c6 5f3-5f4 600-60f 61b-61f 66a-66d 6d4 6dd-6de 6e9 6fd-6fe 700-70f 7f6-7f9 "
    "830-83e 85e 964-965 970 9f2-9f3 9fa-9fb af0-af1 bf3-bfa e2f e3f e4f e5a-e5b f01-f17 f1a-f1f f34 f36 f38 f3a-f3d "
    "f85 fbe-fc5 fc7-fda 104a-104f 10fb 1360-1368 1390-1399 1400 166d-166e 1680 169b-169c 16eb-16ed 1735-1736 "
    "17d4-17d6 17d8-17db 1800-180a 180e 1940-1945 19de-19ff 1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b5a-1b6a 1bfc-1bff "
    "1c3b-1c3f 1c7e-1c7f 1cc0-1cc7 1cd3 2000-200b 200e-205f 2065-206f 20a0-20cf 2150-215f 2190-2bff 2ce5-2cea "
    "2cf9-2cff 2e00-2e7f 2ff0-3004 3008-3020 3030 3036-3037 303d-3040 309b-309c 30a0 30fb 3190-319f 31c0-31ef "
    "4dc0-4dff a490-a4cf a4fe-a4ff a60d-a60f a673 a67e a6f2-a6f7 a828-a839 a874-a877 a8ce-a8cf a8f8-a8fa a92e-a92f "
    "a95f a9c1-a9cd a9de-a9df aa5c-aa5f aa77-aa79 aade-aadf aaf0-aaf1 abeb d800-f8ff fd3e-fd4f fdfc-fdff fe10-fe1f "
    "fe30-fe6f ff00-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-ffff 10100-1013f 1d000-1d37f 1f000-1fbef e0000-e00ff "
    "e01f0-10ffff"
)
"""What stands between words."""

DROPPED = (
    "ad 300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 640 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed "
    "200c-200d 2060-2064 20d0-20ff 1ab0-1aff 1dc0-1dff fe00-fe0f fe20-fe2f feff e0100-e01ef"
)
"""What is left out of words: accents and vowel points once they are apart from their letters, and the invisible."""

UNSPACED = (
    "e01-e2e e30-e3a e40-e4e e81-eda edc-eff 1000-1049 1050-109f 1100-11ff 1780-17d3 17dc-17dd 2e80-2fdf 3005-3007 "
    "3021-3029 3031-3035 3038-303c 3041-3096 3099-309a 309d-309f 30a1-30fa 30fc-30ff 3105-312f 3131-318e 31a0-31bf "
    "31f0-31ff 3400-4dbf 4e00-9fff a960-a97f ac00-d7ff f900-faff ff66-ffdc 1b000-1b16f 20000-3fffd"
)
"""Scripts that write words without spaces, or join them as Korean does: two characters at a time are a word here."""

LETTERS = "ßss æae œoe øo đd ðd þth łl ıi ħh ŧt ŋn ςσ ىي ةه کك یي"
"""Letters that are written as others: the first character becomes what follows it."""

DIGITS = "٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9 ०0 १1 २2 ३3 ४4 ५5 ६6 ७7 ८8 ९9 ٫. ٬,"
"""Digits of other scripts and the marks between them, with those of ASCII."""


def ranges(listed: str) -> list[tuple[int, int]]:
    """The ranges of a list, both ends within."""
    pairs = (entry.split("-") for entry in listed.split())
    return [(int(pair[0], 16), int(pair[-1], 16)) for pair in pairs]


def within(listed: str, bounds: str) -> str:
    """What of a list lies within the ranges of another."""
    return " ".join(
        f"{max(start, first):x}-{min(end, last):x}"
        for start, end in ranges(listed)
        for first, last in ranges(bounds)
        if start <= last and first <= end
    )


def character_class(listed: str) -> str:
    """A list as the inside of a regular expression's class."""
    return "".join(f"\\U{start:08x}-\\U{end:08x}" for start, end in ranges(listed))
