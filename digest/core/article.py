"""An article's file: front matter about the source, then its text."""

from __future__ import annotations

from digest.core import matter
from digest.core.frontmatter import ArticleMatter
from digest.core.matter import Parsed
from digest.core.problem import Outcome

ParsedArticle = Parsed[ArticleMatter]


def parse(path: str, data: bytes) -> Outcome[ParsedArticle | None]:
    """The article in the file at `path`; None, and all that is wrong, where it does not hold."""
    return matter.parse(ArticleMatter, path, data)
