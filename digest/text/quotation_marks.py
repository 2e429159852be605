"""The quotation marks of languages, as CLDR has them and browsers set them by themselves."""

from __future__ import annotations

_OTHERS = ("“", "”")
_LANGUAGES = {
    ("„", "“"): "bg cs de hr is lt mk sk sl",
    ("„", "”"): "hu pl ro",
    ("«", "»"): "ar be ca el es fr hy it no nb nn ru uk",
    ("”", "”"): "fi sv",
    ("‘", "’"): "nl",
    ("「", "」"): "ja zh-hant",
}
_MARKS = {tag: marks for marks, tags in _LANGUAGES.items() for tag in tags.split()}


def usual_marks(language: str) -> tuple[str, str]:
    """What opens and what closes a quotation in the language of a BCP 47 tag: `„` and `“` for `de-AT`.

    For Arabic those of its newspapers, which style sheets of the theme set, and CLDR has not.
    """
    parts = language.lower().split("-")
    tags = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_MARKS[tag] for tag in tags if tag in _MARKS), _OTHERS)


def in_usual_marks(words: str, language: str) -> str:
    """`words` as a quotation, in French with no-break spaces inside of the marks, but for that of Switzerland."""
    opening, closing = usual_marks(language)
    parts = language.lower().split("-")
    space = "\N{NO-BREAK SPACE}" if parts[0] == "fr" and "ch" not in parts else ""
    return f"{opening}{space}{words}{space}{closing}"
