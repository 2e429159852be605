"""Publishing a site as a branch of a git repository: aim, prepare, send.

`aim` looks where the site is to go, and refuses before anything is built; `prepare` stores the site, for no branch yet;
`send` commits and pushes it. A publication is a commit without a past, unless history is kept: what is taken down
is gone from the branch. The branch changes in one step, and only if nobody has changed it since `aim`; what is
interrupted leaves nothing but unreachable objects, which git clears away.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from digest import __version__
from digest.foundation.site_diff import Changes, PublishedFile, compare
from digest.publishing import pages_limits
from digest.publishing.addresses import shown
from digest.publishing.commit_message import Commit, message
from digest.publishing.git import GitError, NoGitError, Repository

_INPUTS = ("content", "templates", "translations", "plugins")
_SHOWN = 5


class PublicationRefusedError(Exception):
    """Nothing was published, and why; `hint` says what to do now."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a user asks for; `force` and `allow_dirty` say which refusals to do without."""

    remote: str = "origin"
    branch: str = "gh-pages"
    keep_history: bool = False
    allow_dirty: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True)
class Aim:
    """Where a site is to go: the branch as it is now, and the commit of the sources that it is made from."""

    wish: Wish
    repository: Repository
    address: str
    source: str
    tip: str | None
    published: Commit | None

    @property
    def where(self) -> str:
        """The branch and its remote, as a user knows them."""
        return f"{self.wish.branch} at {shown(self.wish.remote)}"


@dataclass(frozen=True, slots=True)
class Publication:
    """A tree that is ready to be published, and what it changes; None where the branch has it already."""

    tree: str | None
    changes: Changes


def aim(source: Path, wish: Wish) -> Aim:
    """Looks where the digest in `source` is to go. Raises RefusedError where it may not be published there."""
    try:
        repository = Repository(source)
    except NoGitError as none:
        raise PublicationRefusedError(
            str(none), "install it (https://git-scm.com/), or write the site to a folder with --to"
        ) from none
    except GitError as none:
        raise PublicationRefusedError(
            f"{source.resolve()} is in no git repository that can be used: {none}",
            "make it one with `git init`, or write the site to a folder with --to",
        ) from none
    head = _sources(repository, source, wish)
    address = _address(repository, wish)
    try:
        tip = repository.tip(wish.remote, wish.branch)
        if tip and not repository.fetch(wish.remote, wish.branch, tip):
            raise _moved(f"{wish.branch} at {shown(wish.remote)}")
    except GitError as failure:
        raise PublicationRefusedError(
            f"{shown(wish.remote)} cannot be read: {failure}",
            "is the address right (`git remote -v`), and may you read it (`git ls-remote`)?",
        ) from failure
    found = Aim(wish, repository, address, head, tip, repository.commit(tip) if tip else None)
    _check_branch(found)
    return found


def prepare(aim: Aim, site: Path, sizes: Mapping[str, int], url: str) -> Publication:
    """The site at `url`, ready to be sent to where `aim` points; its files lie in the folder `site` and have `sizes`.

    Raises RefusedError where git cannot keep it, GitHub would serve it elsewhere, or the sources are not as they were.
    """
    if aim.repository.head() != aim.source or (not aim.wish.allow_dirty and aim.repository.uncommitted(_INPUTS)):
        raise PublicationRefusedError("the digest was changed while it was built", "publish again")
    elsewhere = pages_limits.served_elsewhere(url, aim.address)
    if elsewhere and not aim.wish.force:
        raise PublicationRefusedError(
            f"the site says that it is at {url}, but GitHub serves this repository at {elsewhere}",
            f"write `url: {elsewhere}` in content/site.yaml; --base-url publishes for another address once",
        )
    if not aim.wish.force:
        check_address(url)
    marks = pages_limits.marks(url, sizes.keys())
    sizes = {**sizes, **{path: len(data) for path, data in marks.items()}}
    try:
        names = aim.repository.store({path: marks.get(path, site / path) for path in sizes})
        with tempfile.TemporaryDirectory(prefix="digest-") as folder:
            tree = aim.repository.tree(names, Path(folder) / "index")
        old = aim.repository.files(aim.tip) if aim.tip else {}
    except GitError as failure:
        raise PublicationRefusedError(f"git cannot keep the site: {failure}", "nothing was published") from failure
    changes = compare(old, {path: PublishedFile(name, sizes[path]) for path, name in names.items()})
    return Publication(None if _is_there(aim, tree) else tree, changes)


def check_address(url: str) -> None:
    """Raises PublicationRefusedError where nobody has said yet at which `url` the site will be."""
    if pages_limits.is_still_the_starters(url):
        raise PublicationRefusedError(
            f"the site says that it is at {url}, which is what a new digest is made with",
            "write the site's address as `url` in content/site.yaml; --base-url publishes for another address once",
        )


def send(aim: Aim, tree: str, words: str, *, watched: bool = False) -> None:
    """Publishes `tree`, as a commit that says `words`; git tells of its progress where it is `watched`.

    Raises RefusedError where the branch is as it was before.
    """
    wish, repository = aim.wish, aim.repository
    try:
        text = message(words, tree, aim.source, __version__)
        commit = repository.write_commit(tree, text, aim.tip if wish.keep_history else None)
    except GitError as failure:
        raise PublicationRefusedError(f"git cannot keep the site: {failure}", "nothing was published") from failure
    try:
        repository.push(wish.remote, commit, wish.branch, aim.tip, watched=watched)
    except GitError as failure:
        # The connection may have gone after the branch was changed, or before: the remote knows.
        try:
            tip = repository.tip(wish.remote, wish.branch)
        except GitError:
            raise PublicationRefusedError(
                f"the connection to {shown(wish.remote)} was lost: {failure}",
                "publish again: the branch has either the old site or the new one, whole",
            ) from failure
        if tip == commit:
            return
        if tip != aim.tip:
            raise _moved(aim.where) from failure
        raise PublicationRefusedError(
            f"{aim.where} was not changed: {failure}", "once that is mended, publish again; nothing is left half-done"
        ) from failure


def _sources(repository: Repository, source: Path, wish: Wish) -> str:
    """The commit that the site is made from."""
    head = repository.head()
    if head is None:
        raise PublicationRefusedError(
            "nothing is committed yet, so nobody could tell what was published", "commit the digest first"
        )
    try:
        repository.author()
    except GitError as unknown:
        raise PublicationRefusedError(
            "git does not know who you are",
            'say so once: git config --global user.name "Your Name"; git config --global user.email you@example.org',
        ) from unknown
    if not wish.allow_dirty:
        changed = repository.uncommitted(_INPUTS)
        if changed:
            more = f" and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
            raise PublicationRefusedError(
                f"there are changes that are not committed: {', '.join(changed[:_SHOWN])}{more}",
                "commit them, or publish them as they are with --allow-dirty",
            )
    return head


def _address(repository: Repository, wish: Wish) -> str:
    """Where the remote is pushed to."""
    if not repository.is_branch_name(wish.branch):
        raise PublicationRefusedError(f"{wish.branch!r} cannot be the name of a branch", "GitHub's own is gh-pages")
    remotes = repository.remotes()
    if wish.remote in remotes:
        return repository.address(wish.remote)
    if not wish.remote.startswith("-") and {"/", ":", "\\"} & set(wish.remote):
        return wish.remote
    known = f"name one of {', '.join(remotes)} with --remote, or " if remotes else ""
    raise PublicationRefusedError(
        f"there is no remote called {wish.remote}",
        f"{known}add it: git remote add {wish.remote} https://github.com/OWNER/NAME.git",
    )


def _check_branch(aim: Aim) -> None:
    """Refuses to replace what is not ours to replace."""
    wish, repository, published = aim.wish, aim.repository, aim.published
    current = repository.branch()
    upstream = repository.setting(f"branch.{current}.remote") or "origin"
    sources = current == wish.branch and upstream == wish.remote
    if sources or (aim.tip and repository.are_related(aim.tip, aim.source)):
        raise PublicationRefusedError(
            f"{aim.where} is for the digest's sources, and the site would take their place",
            "publish to a branch of its own, such as gh-pages",
        )
    if published is None or wish.force:
        return
    if published.source is None:
        raise PublicationRefusedError(
            f"{aim.where} has what others have made: “{published.subject}” by {published.author or 'somebody'}",
            "look at it first; to put the site in its place, publish with --force",
        )
    if repository.is_ancestor(published.source, aim.source):
        return
    if repository.is_shallow():
        raise PublicationRefusedError(
            "this checkout has only the last commits, so it cannot tell whether it is newer than what is published",
            "get them all with `git fetch --unshallow` (in a workflow: `fetch-depth: 0`), or publish with --force",
        )
    raise PublicationRefusedError(
        f"what is published was made from commit {published.source[:12]}, and what you have here does not build on it",
        "`git pull` first, so that you take nobody's work down; to publish what you have all the same, use --force",
    )


def _is_there(aim: Aim, tree: str) -> bool:
    published = aim.published
    if published is None or published.source is None or published.tree != tree:
        return False
    return aim.wish.keep_history or not published.parents


def _moved(where: str) -> PublicationRefusedError:
    return PublicationRefusedError(
        f"{where} has changed since it was looked at: somebody else has published",
        "`git pull`, then publish again",
    )
