"""The hooks that plugins may have, for pluggy to hold their functions against. docs/plugins.md lists them.

A plugin's function takes those of the arguments that it names. What it gives must follow from them alone: it is kept
until they, or the plugin's code, change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pluggy import HookimplMarker, HookspecMarker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from digest.catalogue.types import Catalogue
    from digest.content.schema.site import Settings
    from digest.kinds.kind import Kind
    from digest.model.article import Article
    from digest.model.article_store import OpenedArticles
    from digest.verification.plugin_checks import PluginProblem

PROJECT = "digest"
_specification = HookspecMarker(PROJECT)
hookimpl = HookimplMarker(PROJECT)
"""Marks a plugin's function as one for the hook of its name."""

# What these functions give is for who has them to say: they are never called themselves.
# mypy: disable-error-code="empty-body"


@_specification
def template_functions(settings: Settings) -> Mapping[str, Callable[..., Any]]:
    """Functions that every template may call, by name."""


@_specification
def template_filters(settings: Settings) -> Mapping[str, Callable[..., Any]]:
    """Filters that every template may apply, by name."""


@_specification
def documents(
    articles: OpenedArticles, catalogue: Catalogue, settings: Settings
) -> Iterable[tuple[str, str | bytes | Callable[[], str | bytes]]]:
    """Files for the site beside its own: each its path there (`tables/figures.csv`), and what is in it.

    Where a function without arguments stands for that, it is called only if anything in the digest has changed.
    """


@_specification
def annotation_kinds() -> Iterable[Kind]:
    """Kinds of annotation beside those that every digest has."""


@_specification
def check_article(article: Article, settings: Settings) -> Iterable[PluginProblem]:
    """What is wrong with one article, all of whose annotations hold."""


@_specification
def check_digest(articles: OpenedArticles, settings: Settings) -> Iterable[PluginProblem]:
    """What is wrong with the articles that the site shows, newest first, taken together."""
