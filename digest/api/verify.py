"""One text against one sidecar, without a digest around them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from msgspec.structs import replace

from digest.api.load import Digest
from digest.content import front_matter_file, site_file
from digest.content.article_files import ParsedArticle, ParsedSidecar, parse_article, parse_sidecar
from digest.content.front_matter_file import Parsed
from digest.content.schema.dates import UNDATED
from digest.content.schema.fields import InvalidFieldError, language_tag
from digest.content.schema.front_matter import ArticleMatter, SourceEntry
from digest.content.schema.sidecar import Sidecar
from digest.foundation.problem import Outcome, Problem, failed
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import REGISTRY
from digest.model.article import Annotation, Article, ContextLink, Figure, OtherAnnotation, Quotation
from digest.text.decoding import decode
from digest.verification import article as verification
from digest.verification.name_directory import directory
from digest.verification.partly import sound_doubts
from digest.yaml.loader import YamlDocument

TEXT = "article.md"
SIDECAR = "article.yaml"
SITE = "site.yaml"
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n")
_BARE = ArticleMatter(
    title="Article", published=UNDATED, source=SourceEntry(outlet="Outlet", url="https://example.org/")
)
_NO_SIDECAR: Outcome[ParsedSidecar | None] = Outcome(None)
_SETTINGS = {"title": "Digest", "url": "https://example.org/"}


@dataclass(frozen=True, slots=True)
class Verified:
    """A text and those of its annotations that hold; `problems` has what is wrong with the others.

    Their places are in `article.md`, the text, and in `article.yaml`, the `sidecar` as it was written.
    """

    article: Article | None
    """None where the text could not be read as an article's, or its sidecar not at all."""
    problems: tuple[Problem, ...]
    sidecar: str = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether all of it holds."""
        return not failed(self.problems)

    @property
    def figures(self) -> tuple[Figure, ...]:
        return self.article.figures if self.article else ()

    @property
    def quotes(self) -> tuple[Quotation, ...]:
        return self.article.quotes if self.article else ()

    @property
    def links(self) -> tuple[ContextLink, ...]:
        return self.article.links if self.article else ()

    @property
    def others(self) -> tuple[OtherAnnotation, ...]:
        """Explanations, and what plugins add."""
        return self.article.others if self.article else ()

    def passages(self, annotation: Annotation) -> tuple[str, ...]:
        """The words that one of these annotations rests on, as readers see them."""
        return passages(self.article, annotation) if self.article else ()


def passages(article: Article, annotation: Annotation) -> tuple[str, ...]:
    """The words of `article` that its `annotation` rests on: one passage, or the pieces of a quotation."""
    return tuple(article.body.text[span.start : span.end] for span in annotation.spans)


def verify(
    text: str,
    sidecar: str | Mapping[str, Any],
    *,
    language: str | None = None,
    published: dt.date | None = None,
    site: Digest | str | Mapping[str, Any] | None = None,
) -> Verified:
    """Holds an article's `text`, in Markdown, with or without front matter, against its `sidecar`.

    `sidecar` is YAML, or the mapping that it would be. `language` is the text's, as a BCP 47 tag: that of its front
    matter, or English, unless given. `published` is the day on which it appeared: that of its front matter unless
    given. Without any, no time is held against it: neither "last year" nor whether a year had come. `site` is a digest
    that was loaded, whose settings and plugins are heeded; or a site.yaml; or, as a mapping, what one says of topics,
    people, outlets and measures. Raises TypeError for a text, a sidecar or a day that is none, and ValueError for a
    language that is not known.
    """
    if not isinstance(text, str):
        raise TypeError(f"the text of an article is a str, and not {type(text).__name__}")
    if not isinstance(sidecar, str | Mapping):
        raise TypeError(f"a sidecar is a str of YAML or a mapping, and not {type(sidecar).__name__}")
    if published is not None and not isinstance(published, dt.date):
        raise TypeError(f"the day of a text is a date, as in datetime.date(2026, 1, 15), and not {published!r}")
    language = None if language is None else _known_language(language)
    written = _yaml(sidecar)
    if isinstance(site, Digest):
        settings = site_file.read(site.sources.files)
        kinds = with_plugins(REGISTRY, site.plugins).value.verification
    else:
        known = site if isinstance(site, str) else _yaml({**_SETTINGS, **(site or {})})
        settings, kinds = site_file.parse(SITE, _encoded(known)), REGISTRY.verification
    parsed = _article(text, language, published, kinds.sidecar)
    beside = parse_sidecar(SIDECAR, _encoded(written), kinds.sidecar, in_part=True) if written.strip() else _NO_SIDECAR
    problems = (*settings.problems, *parsed.problems, *beside.problems)
    if settings.value is None or parsed.value is None:
        return Verified(None, _sorted(problems), written)
    verified = verification.verify(parsed.value, beside.value, settings.value, directory(settings.value), kinds)
    told = sound_doubts(verified.problems, parsed.value, beside.value)
    return Verified(None if parsed.value.part else verified.value, _sorted((*problems, *told)), written)


def _known_language(tag: str) -> str:
    try:
        return language_tag(tag)
    except InvalidFieldError as refused:
        raise ValueError(f"{tag!r} {refused.complaint}: {refused.hint}") from refused


def _article(
    text: str, language: str | None, published: dt.date | None, sidecar: type[Sidecar]
) -> Outcome[ParsedArticle | None]:
    given = {name: value for name, value in (("language", language), ("published", published)) if value is not None}
    if _FRONT_MATTER.match(text):
        parsed = parse_article(TEXT, _encoded(text), sidecar, in_part=True)
        if parsed.value is None:
            return parsed
        front_matter = parsed.value.front_matter.model_copy(update=given)
        return Outcome(replace(parsed.value, front_matter=front_matter), parsed.problems)
    decoded = decode(TEXT, _encoded(text), front_matter_file.LARGEST, "give the text of an article")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    front_matter = _BARE.model_copy(update=given)
    return Outcome(Parsed(TEXT, front_matter, YamlDocument({}, TEXT, ""), decoded.value, 1))


def _yaml(written: str | Mapping[str, Any]) -> str:
    """YAML as it was written, or as it would be."""
    if isinstance(written, str):
        return written
    return yaml.safe_dump(_plain(written), allow_unicode=True, sort_keys=False, width=1_000_000) if written else ""


def _plain(value: Any) -> Any:
    """`value` with every number, date and enumerated value as the text that an editor would write."""
    match value:
        case Mapping():
            return {str(key): _plain(inside) for key, inside in value.items()}
        case list() | tuple():
            return [_plain(inside) for inside in value]
        case None | bool():
            return value
        case _:
            return str(value)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted({*problems}))
