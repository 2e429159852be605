"""What an article is made with and is not to be published: placeholders, and proposals that nobody has decided on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from digest.foundation.problem import Code, Place, Problem

if TYPE_CHECKING:
    from digest.content.article_files import ParsedArticle, ParsedSidecar
    from digest.yaml.loader import YamlDocument

UNKNOWN_SPEAKER = "?"
"""What stands for a speaker whom nobody could tell from the page."""
_OF_ARTICLE: Mapping[tuple[str, ...], str] = {
    ("title",): "The headline",
    ("source", "outlet"): "The outlet's name",
    ("source", "url"): "https://example.org/the-article",
}
_OF_SIDECAR: Mapping[tuple[str, ...], str] = {
    ("summary",): "One or two sentences in your own words",
    ("why",): "Why it matters, in one sentence",
}
_TEXT = "The article's text, in Markdown."
_SENTENCE = 4
"""A placeholder of so many words is a sentence."""
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://(?:www\.)?([^?#]*)", re.IGNORECASE)


def placeholders(article: ParsedArticle, sidecar: ParsedSidecar | None) -> Iterator[Problem]:
    """An error for each placeholder that an article would be published with."""
    yield from _in(article.document, _OF_ARTICLE)
    lines = article.text.split("\n") if _known_words(_TEXT)[-1] in article.text.casefold() else []
    for number, line in enumerate(lines):
        if _words(line) == _known_words(_TEXT):
            yield _problem(Place(article.path, article.text_line + number, 1, len(line)), line.strip())
    if sidecar is None:
        return
    yield from _in(sidecar.document, _OF_SIDECAR)
    for index, quote in enumerate(_listed(sidecar.document.data, "quotes")):
        speaker = quote.get("speaker") if isinstance(quote, dict) else None
        if speaker in (UNKNOWN_SPEAKER, [UNKNOWN_SPEAKER]):
            yield _problem(sidecar.document.place(("quotes", index, "speaker")), UNKNOWN_SPEAKER)


def undecided(sidecar: ParsedSidecar | None) -> Iterator[Problem]:
    """An error for each proposal in the `sidecar` of an article that is to be published."""
    for key, *_ in sidecar.sidecar.lists if sidecar else ():
        assert sidecar
        for index, entry in enumerate(sidecar.sidecar.entries(key)):
            if entry.proposed:
                place = sidecar.document.place((key, sidecar.index(key, index), "proposed"))
                yield place.problem(
                    Code.PROPOSAL_UNDECIDED,
                    "this entry was proposed, and nobody has decided on it",
                    "take, change or leave it out in the preview; or delete this line once you have checked the entry",
                )


def _in(document: YamlDocument, known: Mapping[tuple[str, ...], str]) -> Iterator[Problem]:
    for keys, placeholder in known.items():
        value: Any = document.data
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, str) and _is(value, placeholder):
            yield _problem(document.place(keys), " ".join(value.split()))


def _is(written: str, placeholder: str) -> bool:
    """Whether what is written is the `placeholder` in all but its marks and the case of its letters.

    Behind one that is a sentence, something may have been written since.
    """
    known, found = _ADDRESS.match(placeholder), _ADDRESS.match(written.strip())
    if known and found:
        return found[1].rstrip("/").casefold() == known[1].casefold()
    words, own = _known_words(placeholder), _words(written)
    return own == words or (len(words) >= _SENTENCE and own[: len(words)] == words)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "").replace("'", "").casefold())


_known_words = lru_cache(maxsize=32)(_words)
"""Those of a placeholder, of which there are few, and which every article is held against."""


def _listed(data: Any, key: str) -> Sequence[Any]:
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, list) else ()


def _problem(place: Place, written: str) -> Problem:
    return place.problem(
        Code.PLACEHOLDER, f"{written!r} is what a new article has until it is known", "write what belongs there"
    )
