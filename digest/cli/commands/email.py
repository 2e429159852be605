"""`digest build --email`: the files of a message, beside the site."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from digest.disk.build_runner import Built

FOLDER = "mail"


def message_of(built: Built, edition: str, source: Path) -> Mapping[str, bytes]:
    """The files of the message about `edition` of a sound build, by their paths in the digest's folder `source`.

    What is wrong with its template is reported, and ends the run with exit code 1, as does an unknown edition.
    """
    from digest.cli.running import report_problems
    from digest.mail.contents import UnknownEditionError, edition_named
    from digest.mail.html import MessageTooLargeError
    from digest.mail.message import message
    from digest.model.article_store import ArticleStore
    from digest.rendering.templates.plugin_names import plugin_names
    from digest.rendering.templates.theme import Theme, names_of_all_templates

    catalogue, sources = built.build.catalogue, built.reading.sources
    assert catalogue is not None, "a sound build has one"
    settings = catalogue.settings
    names = plugin_names(built.plugins, settings, names_of_all_templates(settings)).value
    theme = Theme(sources.templates, settings, built.cache.results, names)
    try:
        slug = edition_named(catalogue, edition).subject.slug
        article_store = ArticleStore(built.cache.store, built.build.registry.others)
        made = message(catalogue, article_store, theme, slug, sources.files)
    except (UnknownEditionError, MessageTooLargeError) as failure:
        raise click.ClickException(str(failure)) from failure
    except ImportError as failure:
        if failure.name != "css_inline":
            raise
        raise click.ClickException(
            "a message needs css-inline; install it with: pip install css-inline (the extra `mail`)"
        ) from failure
    if made.value is None:
        report_problems(made.problems, sources, source, "text")
        raise SystemExit(1)
    return {f"{FOLDER}/{slug}/{name}": data for name, data in made.value.items()}


def write(files: Mapping[str, bytes], source: Path) -> None:
    """Writes the files of a message, and says which."""
    for path, data in files.items():
        file = source / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        click.echo(f"wrote {file} ({len(data):,} bytes)")
