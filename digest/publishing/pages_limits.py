"""What GitHub Pages makes of a branch: where it serves it, what it must hold for that, and how large it may be.

Limits: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits and, for a file,
https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from digest.foundation.problem import Code, Place, Problem
from digest.rendering.templates.theme import ASSETS

_MEGABYTE = 1_000_000
LARGEST_FILE = 100 * _MEGABYTE
LARGEST_SITE = 1_000 * _MEGABYTE
_REMOTE = re.compile(
    r"(?:(?:https?|git)://(?:[^/@]*@)?(?:www\.)?github\.com/"
    r"|ssh://(?:[^/@]*@)?(?:ssh\.)?github\.com(?::\d+)?/"
    r"|(?:[^/@:]*@)?github\.com:/?)"
    r"(?P<owner>[^/]+)/(?P<name>[^/]+?)(?:\.git)?/?",
    re.IGNORECASE,
)
_STARTERS_HOST = "example.github.io"
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")


class GitHubRepository(NamedTuple):
    """A repository on github.com."""

    owner: str
    name: str

    @property
    def pages(self) -> str:
        """Where GitHub serves the repository's Pages that have no domain of their own."""
        home = f"https://{self.owner.lower()}.github.io/"
        return home if f"{self.name.lower()}/" == home.removeprefix("https://") else f"{home}{self.name}/"


def repository(remote: str) -> GitHubRepository | None:
    """The repository on github.com that the address of a git remote leads to; None where it leads elsewhere."""
    found = _REMOTE.fullmatch(remote)
    return GitHubRepository(found["owner"], found["name"]) if found else None


def served_elsewhere(url: str, remote: str) -> str | None:
    """Where GitHub serves what is pushed to `remote`, if that is not at `url`, the site's own idea of its address.

    Addresses on domains of one's own may be right, and so may those that GitHub gives to private Pages.
    """
    target, host = repository(remote), urlsplit(url).hostname or ""
    if target is None or not host.endswith(".github.io") or host.endswith(".pages.github.io"):
        return None
    return None if _without_scheme(url) == _without_scheme(target.pages) else target.pages


def is_still_the_starters(url: str) -> bool:
    """Whether `url` is the address that a new digest is made with, at which it will not be."""
    return (urlsplit(url).hostname or "") == _STARTERS_HOST


def _without_scheme(url: str) -> str:
    return url.partition("://")[2].casefold()


def domain(url: str) -> str | None:
    """The domain for the file CNAME of a site at `url`: one of its own, whose home page is the site's.

    None for a site on github.io, and for one below a path: it lives on the domain of another repository.
    """
    parts = urlsplit(url)
    try:
        host = (parts.hostname or "").encode("idna").decode()
    except UnicodeError:
        return None
    its_own = _DOMAIN.fullmatch(host) and not host.endswith(".github.io")
    return host if its_own and parts.path in ("", "/") and parts.port is None else None


def marks(url: str, paths: Collection[str]) -> Mapping[str, bytes]:
    """The files that Pages looks for beside a site at `url` that has files at `paths`; the site's own go first.

    `.nojekyll` keeps Jekyll away, which would drop what begins with an underscore.
    """
    name = domain(url)
    files = {".nojekyll": b""} | ({"CNAME": f"{name}\n".encode()} if name else {})
    return {path: data for path, data in files.items() if path not in paths}


def room(sizes: Mapping[str, int], articles: int) -> str:
    """What a site whose files have `sizes`, in bytes, leaves of what Pages serves, in words.

    The last part says how many more articles fit, if they take what its `articles` take on average, with their shares
    in lists, feeds and the search index; scripts, fonts and style sheets are there once.
    """
    total = sum(sizes.values())
    of_articles = sum(size for path, size in sizes.items() if not path.startswith(ASSETS))
    said = f"Size: {total / _MEGABYTE:,.1f} MB of the {LARGEST_SITE // _MEGABYTE:,} MB that GitHub Pages serves"
    if not articles or not of_articles:
        return f"{said}."
    more = (LARGEST_SITE - total) * articles // of_articles
    return f"{said}; about {_rounded(more):,} more articles like these fit."


def _rounded(number: int) -> int:
    """To two digits, since no more of an estimate mean anything."""
    step = int(10 ** max(0, len(str(number)) - 2))
    return number // step * step


def _over(size: int) -> str:
    """A size above a limit in megabytes, rounded up: it is not to look like the limit itself."""
    return f"{-(-size // (_MEGABYTE // 10)) / 10:,.1f}"


def over_limits(sizes: Mapping[str, int]) -> Iterator[Problem]:
    """What Pages would refuse of a site whose files have `sizes`, in bytes, by output path."""
    for path, size in sizes.items():
        if size > LARGEST_FILE:
            yield Place(path).problem(
                Code.FILE_TOO_LARGE,
                f"the file has {_over(size)} MB, and GitHub takes {LARGEST_FILE // _MEGABYTE}",
                "make it smaller, keep it elsewhere and link to it, or publish to another host with --to",
            )
    total = sum(sizes.values())
    if total > LARGEST_SITE:
        largest = sorted(sizes, key=lambda path: (-sizes[path], path))[:3]
        yield Place(".").problem(
            Code.SITE_TOO_LARGE,
            f"the site has {_over(total)} MB, and GitHub Pages serves {LARGEST_SITE // _MEGABYTE:,}",
            f"its largest files: {', '.join(largest)}; publish to another host with --to",
        )
