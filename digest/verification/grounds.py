"""What the entries of an article are verified against, from its parsed file."""

from __future__ import annotations

from digest.content.article_files import ParsedArticle
from digest.content.schema.dates import day_of
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.markdown import article_text
from digest.text.folding import fold
from digest.verification.kind import Grounds
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Text


def grounds_of(parsed: ParsedArticle, settings: Settings, directory: NameDirectory) -> Grounds:
    """The text of an article with its titles and its day, in its language, and the digest that it stands in."""
    front_matter = parsed.front_matter
    language = front_matter.language or settings.defaults.language or settings.language
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url)).value
    titles = tuple(filter(None, (front_matter.title, front_matter.source.title)))
    day = day_of(front_matter.published, settings.timezone)
    return Grounds(Text(parsed.path, body, fold(body.text), language, titles, day), settings, directory)
