"""Whether a digest has an article already: by its address, or by its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from digest.content.front_matter_file import LARGEST
from digest.text.sentences.splitting import sentences
from digest.text.tracking import without_tracking
from digest.text.white_space import in_one_line

_ADDRESS = re.compile(r"(?:^\s+|[{,]\s*)url:\s*[\"']?(?P<url>https?://[^\s\"'{}]*[^\s\"'{},])", re.MULTILINE)
"""The original's address in an article's file: on a line of its own, or in braces with the rest of its source."""
_NO_LETTER = re.compile(r"[\W_]+")
_DESTINATION = re.compile(r"(?<=\])\([^()\s]*\)")
"""Where a link leads, in Markdown."""
_SHOWN = 160  # characters of a sentence
_LONG = 30  # letters of a sentence that tells an article from others
_FEW = 2  # sentences that are enough to know an article by
_MOST = 60  # sentences that are looked for
_SAME = 0.8  # of them, in a text that is nearly the same


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article that the digest has, as a path in it, and whether by its address or by its text."""

    path: str
    by_address: bool
    url: str
    differs: str = ""
    """The first sentence of the text that the article does not have; empty where it has all."""

    @property
    def difference(self) -> str:
        """How a sentence goes on that tells of the article; empty where it has all of the text."""
        return f"; what it does not have begins with “{in_one_line(self.differs)[:_SHOWN]}”" if self.differs else ""


def known_article(source: Path, url: str, texts: Sequence[str], language: str) -> KnownArticle | None:
    """The article of the digest in `source` that has the address `url`, or nearly the same text as `texts`; or None.

    `language` is what the texts are in.
    """
    probes = _probes(texts, language)
    address = same_address(url)
    by_text = None
    for path, data in _articles(source):
        written = _ADDRESS.search(data)
        if written and address and same_address(written["url"]) == address:
            return KnownArticle(path, True, written["url"], _lacking(probes, _letters_of_file(data)))
        if len(probes) >= _FEW and by_text is None:
            letters = _letters_of_file(data)
            if sum(probe in letters for probe in probes.values()) >= _SAME * len(probes):
                by_text = KnownArticle(path, False, written["url"] if written else "", _lacking(probes, letters))
    return by_text


def _lacking(probes: dict[str, str], letters: str) -> str:
    """The first of the sentences that an article with these `letters` does not have; empty where it has all."""
    return next((sentence for sentence, probe in probes.items() if probe not in letters), "")


def same_address(url: str) -> str:
    """`url` without what makes no difference: scheme, www, a last stroke, fragment, marks of campaigns."""
    try:
        parts = urlsplit(without_tracking(url))
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ""
    return f"{host}{parts.path.rstrip('/')}?{urlencode(parse_qsl(parts.query))}" if host else ""


def _articles(source: Path) -> Iterator[tuple[str, str]]:
    folder = source / "content" / "articles"
    for file in sorted(folder.glob("*.md")):
        if file.is_file() and not file.is_symlink() and file.stat().st_size <= LARGEST:
            yield f"content/articles/{file.name}", file.read_text("utf-8", "replace")


def _probes(texts: Sequence[str], language: str) -> dict[str, str]:
    """The longer sentences of an article, each with its letters."""
    found = [text[span.start : span.end] for text in texts for span in sentences(text, language)]
    return dict([(each, letters) for each in found if len(letters := _letters(each)) >= _LONG][:_MOST])


def _letters_of_file(written: str) -> str:
    """The letters of an article's file that readers see: a sentence with a link in it has them in one."""
    return _letters(_DESTINATION.sub("", written))


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text.casefold())
