"""The articles that git's last commit has and that are gone or changed now: readers may know their addresses."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from digest.catalogue.addresses.former import FormerArticle, former_article
from digest.publishing.git import GitError, Repository
from digest.verification.read_articles import FOLDER

_MOST = 100
"""So many files are looked at: where more have changed, somebody has done more than rename some."""


def former_articles(source: Path, timezone: str) -> tuple[FormerArticle, ...]:
    """What the commit of the digest in the folder `source` has: the last one that was pushed, else the last one.

    None where there is no git, no repository or no commit, or where git refuses.
    """
    with suppress(GitError, OSError):
        repository = Repository(source)
        commit = repository.upstream() or repository.head()
        if commit is None:
            return ()
        paths = [path for path in repository.changed_since(commit, FOLDER) if path.endswith(".md")]
        found = (former_article(path, repository.content(commit, path), timezone) for path in paths[:_MOST])
        return tuple(each for each in found if each)
    return ()
