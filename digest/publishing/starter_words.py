"""The words of a new digest's example that are its editor's: in the language of the digest, as far as there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.translation.words import translatable
from digest.yaml import writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.translation.words import Words

VALUES = (
    translatable("My digest"),
    translatable("News from our town, with every figure and quotation traced to its source."),
    translatable("Transport"),
    translatable("head of the harbour ferries"),
    translatable("Passengers of the harbour ferry"),
    translatable("About"),
    translatable("What this digest is and how it is made."),
    translatable("After a trial year that drew more passengers than planned, the night crossings stay."),
    translatable("It is the first time that the town runs public transport after midnight."),
    translatable("Passengers after dark in the trial year"),
    translatable("Yearly cost of the night crossings"),
    translatable("The night timetable"),
    translatable("Every crossing and fare, from the operator."),
)
"""What stands as a value behind a key in the example's files."""
PARAGRAPHS = (
    translatable("This digest gathers news and traces every figure and quotation to the passage it rests on."),
    translatable(
        "Replace this text with your own: who makes the digest, where its articles come from, and how readers can "
        "report a mistake."
    ),
)
"""What stands in the page about the digest."""


def in_words(text: str, words: Words) -> str:
    """A file of the example with the editor's words in those of the digest; what the article says stays as it is."""
    return "\n\n".join(_paragraph(part, words) for part in text.split("\n\n"))


def _paragraph(part: str, words: Words) -> str:
    said = " ".join(part.split())
    translated = words.gettext(said) if said in PARAGRAPHS else said
    if translated != said:
        return translated + "\n" * part.endswith("\n")
    return "\n".join(_lines(part, words))


def _lines(part: str, words: Words) -> Iterator[str]:
    """The lines of `part`; a value may be the last of a mapping in braces."""
    for line in part.split("\n"):
        begun, colon, value = line.rpartition(": ")
        brace = "}" * value.endswith("}")
        is_known = value.removesuffix("}") in VALUES
        yield f"{begun}{colon}{writer.inline(words.gettext(value.removesuffix('}')))}{brace}" if is_known else line
