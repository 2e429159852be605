"""What an article's original is compared with: its text, and the passages that annotations rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from digest.content.article_files import parse_article, parse_sidecar
from digest.content.schema.site import Settings
from digest.foundation.problem import Place
from digest.model.article_record import ArticleRecord
from digest.text.spans import Span
from digest.verification.grounds import grounds_of
from digest.verification.kind import Grounds, Verification
from digest.verification.name_directory import NameDirectory


@dataclass(frozen=True, slots=True)
class Original:
    """The original of the article in `content/articles/NAME.md`, by that name."""

    name: str
    url: str
    text: str
    language: str
    passages: tuple[Span, ...]
    """Where they stand in `text`."""


def originals(
    records: Iterable[ArticleRecord],
    files: Mapping[str, bytes],
    settings: Settings,
    directory: NameDirectory,
    verification: Verification,
) -> Iterator[Original]:
    """The originals of the articles behind `records`, each with the passages of its annotations, in their order."""
    for record in records:
        parsed = parse_article(record.path, files[record.path], verification.sidecar).value
        if parsed is None:
            continue
        grounds = grounds_of(parsed, settings, directory)
        beside = f"{record.path.removesuffix('.md')}.yaml"
        passages = tuple(dict.fromkeys(_passages(beside, files, grounds, verification)))
        name = record.path.rpartition("/")[2].removesuffix(".md")
        text = grounds.text.flow.text
        yield Original(name, parsed.front_matter.source.url, text, grounds.text.language, passages)


def _passages(beside: str, files: Mapping[str, bytes], grounds: Grounds, verification: Verification) -> Iterator[Span]:
    """The words that annotations rest on, but for those from another source."""
    sidecar = parse_sidecar(beside, files[beside], verification.sidecar).value if beside in files else None
    if sidecar is None:
        return
    for kind in verification.kinds:
        for entry in sidecar.sidecar.entries(kind.key):
            if getattr(entry, "source", None) is not None:
                continue
            for start, end in kind.passages(entry, grounds, _nowhere):
                yield Span(start, end)


def _nowhere(_: str) -> Place:
    return Place("")
