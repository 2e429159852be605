"""An article's file: front matter about the source, then its text."""

from __future__ import annotations

from digest.content import front_matter_file
from digest.content.front_matter_file import Parsed
from digest.content.front_matter_schema import ArticleMatter
from digest.foundation.problem import Outcome

ParsedArticle = Parsed[ArticleMatter]


def parse(path: str, data: bytes) -> Outcome[ParsedArticle | None]:
    """The article in the file at `path`; None, and all that is wrong, where it does not hold."""
    return front_matter_file.parse(ArticleMatter, path, data)
