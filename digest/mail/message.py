"""The files of a message: one edition in four forms, each whole in itself."""

from __future__ import annotations

from collections.abc import Mapping

from digest.catalogue.types import Catalogue
from digest.foundation.problem import Outcome
from digest.mail.as_json import as_json
from digest.mail.contents import edition_named, message_contents
from digest.mail.html import html_message
from digest.mail.logo import logo_of
from digest.mail.text import as_markdown, as_text
from digest.model.article_store import ArticleStore
from digest.rendering.templates.theme import Theme


def message(
    catalogue: Catalogue, article_store: ArticleStore, theme: Theme, name: str, files: Mapping[str, bytes]
) -> Outcome[Mapping[str, bytes] | None]:
    """The files of the message about the edition `name`, by their names. The logo is among the sources `files`.

    None, and why, where the template fails. Raises UnknownEditionError, MessageTooLargeError, LostError, and
    ImportError where css-inline is not installed.
    """
    settings = catalogue.settings
    contents = message_contents(catalogue, article_store, edition_named(catalogue, name))
    html = html_message(contents, settings, theme, logo_of(settings, files))
    if html.value is None:
        return Outcome(None, html.problems)
    return Outcome(
        {
            "message.html": html.value,
            "message.txt": as_text(contents, settings),
            "message.md": as_markdown(contents, settings),
            "message.json": as_json(contents, settings),
        },
        (),
    )
