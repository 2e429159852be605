"""Git's plumbing, as far as publishing needs it. No working tree, index or branch of the user's is ever touched.

Git runs with its messages in English, asks for passwords only where there is a terminal, and sees none of the variables
by which a hook that runs us tells git of another repository.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from digest.foundation.site_diff import PublishedFile
from digest.publishing.addresses import shown, without_secrets
from digest.publishing.commit_message import Commit, read

# `git rev-parse --local-env-vars`, but for settings, which are the user's; and what changes how names are read.
_OF_ANOTHER_REPOSITORY = frozenset(
    """GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_OBJECT_DIRECTORY GIT_DIR GIT_WORK_TREE GIT_IMPLICIT_WORK_TREE GIT_GRAFT_FILE
    GIT_INDEX_FILE GIT_NO_REPLACE_OBJECTS GIT_REPLACE_REF_BASE GIT_PREFIX GIT_INTERNAL_SUPER_PREFIX GIT_SHALLOW_FILE
    GIT_COMMON_DIR GIT_QUARANTINE_PATH GIT_NAMESPACE GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS
    GIT_ICASE_PATHSPECS GIT_DEFAULT_HASH""".split()
)
# Over the user's settings: what would change what is committed or pushed; and nobody's address is made up.
_SETTINGS = {
    "core.fsmonitor": "false",
    "core.splitIndex": "false",
    "i18n.commitEncoding": "UTF-8",
    "push.followTags": "false",
    "push.recurseSubmodules": "no",
    "user.useConfigOnly": "true",
}
PUBLISHING = "DIGEST_PUBLISHING"
"""Set in the surroundings of git's hooks: one that publishes would else be run by its own publication, without end."""


class GitError(Exception):
    """Git would not do what it was asked; the message is its own, without passwords."""


class NoGitError(GitError):
    """There is no git on this machine."""


class Repository:
    """The git repository that `folder` lies in. Each method raises GitError where git refuses."""

    def __init__(self, folder: Path) -> None:
        """Raises NoGitError where there is no git, GitError where `folder` lies in no repository."""
        program = shutil.which("git")
        if program is None:
            raise NoGitError("there is no git on this machine")
        self._git = [program, *(word for key, value in _SETTINGS.items() for word in ("-c", f"{key}={value}"))]
        self._folder = folder
        self.root = Path(os.fsdecode(self._run("rev-parse", "--show-toplevel").rstrip(b"\n")))

    def head(self) -> str | None:
        """The commit that is checked out; None before the first one."""
        return self._line("rev-parse", "--verify", "--quiet", "HEAD^{commit}")

    def branch(self) -> str | None:
        """The branch that is checked out; None where there is none, as when HEAD is detached."""
        return self._line("symbolic-ref", "--quiet", "--short", "HEAD")

    def is_shallow(self) -> bool:
        """Whether only a part of the history is here."""
        return self._run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def setting(self, key: str) -> str | None:
        """The value of a setting, if it has one."""
        return self._line("config", "--get", key)

    def author(self) -> str:
        """Who commits, as the user's settings have it. Raises GitError where they do not say."""
        self._run("var", "GIT_COMMITTER_IDENT")
        return self._run("var", "GIT_AUTHOR_IDENT").decode("utf-8", "replace")

    def uncommitted(self, paths: Sequence[str]) -> tuple[str, ...]:
        """Files below `paths` that are not as the commit has them, or that it does not have; ignored ones aside."""
        listed = self._run("status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", *paths)
        return tuple(os.fsdecode(entry[3:]) for entry in listed.split(b"\0") if entry)

    def remotes(self) -> tuple[str, ...]:
        """The names of the remotes."""
        return tuple(self._run("remote").decode("utf-8", "replace").split())

    def address(self, remote: str) -> str:
        """Where `remote`, the name of one, is pushed to, with no name or password in it."""
        return shown(self._run("remote", "get-url", "--push", remote).decode("utf-8", "replace").strip())

    def is_pushed(self, commit: str) -> bool:
        """Whether a remote had the commit when it was last looked at."""
        return bool(self._line("for-each-ref", "--count=1", f"--contains={commit}", "refs/remotes"))

    def is_branch_name(self, name: str) -> bool:
        """Whether git allows a branch to have this name."""
        return self._holds("check-ref-format", f"refs/heads/{name}") and not name.startswith("-")

    def tip(self, remote: str, branch: str) -> str | None:
        """The commit that `branch` has on `remote` (a name or an address) now; None where there is no such branch."""
        name = f"refs/heads/{branch}"  # git takes it for the end of a name
        printed = self._run("ls-remote", "--", self._pushed_to(remote), name)
        listed = (line.split("\t") for line in printed.decode().splitlines())
        return next((commit for commit, found in listed if found == name), None)

    def fetch(self, remote: str, branch: str, tip: str) -> bool:
        """Gets the commit `tip` of `branch` from `remote`; False where the branch no longer has it."""
        if not self.has(tip):
            place = self._pushed_to(remote)
            self._run("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", place, f"refs/heads/{branch}")
        return self.has(tip)

    def has(self, commit: str) -> bool:
        """Whether the commit is here, with all its files."""
        if not self._holds("cat-file", "-e", f"{commit}^{{commit}}"):
            return False
        return self._holds("rev-list", "--objects", "--quiet", "--max-count=1", commit)

    def commit(self, name: str) -> Commit:
        """The commit called `name`, which is here."""
        return read(self._run("cat-file", "commit", name))

    def files(self, commit: str) -> dict[str, PublishedFile]:
        """The files of a commit that is here, by path."""
        listed = self._run("ls-tree", "-r", "-l", "-z", "--full-tree", commit).split(b"\0")
        entries = (entry.partition(b"\t") for entry in listed if entry)
        split = ((os.fsdecode(path), facts.split()) for facts, _, path in entries)
        return {
            path: PublishedFile(facts[2].decode(), int(facts[3]) if facts[3].isdigit() else 0) for path, facts in split
        }

    def upstream(self) -> str | None:
        """The commit that was last pushed, or got, of the branch that is checked out, as far as git knows of one."""
        return self._line("rev-parse", "--verify", "--quiet", "@{upstream}^{commit}")

    def changed_since(self, commit: str, folder: str) -> tuple[str, ...]:
        """The files below `folder` that the commit has and that are gone or changed now; paths are those of here."""
        words = ("--no-renames", "--no-ext-diff", "--name-only", "-z", "--relative", "--diff-filter=DMT")
        listed = self._run("diff", *words, commit, "--", folder).split(b"\0")
        return tuple(os.fsdecode(path) for path in listed if path)

    def content(self, commit: str, path: str) -> bytes:
        """What the file at `path`, from here, has in a commit."""
        return self._run("cat-file", "blob", f"{commit}:./{path}")

    def is_ancestor(self, one: str, other: str) -> bool:
        """Whether commit `one` is `other` or lies in its history, as far as that is here."""
        return self._holds("merge-base", "--is-ancestor", one, other)

    def are_related(self, one: str, other: str) -> bool:
        """Whether two commits have any history in common."""
        return self._holds("merge-base", one, other)

    def store(self, files: Mapping[str, Path | bytes]) -> dict[str, str]:
        """Keeps contents, of files or given, as they are; gives the name of each by its key in `files`."""
        disk = {path: file for path, file in files.items() if isinstance(file, Path)}
        stored = self._run(
            "hash-object", "-w", "--no-filters", "--stdin-paths",
            given=b"".join(os.fsencode(file.absolute()) + b"\n" for file in disk.values()),
        )  # fmt: skip
        names = dict(zip(disk, stored.decode().split(), strict=True))
        for path, data in files.items():
            if isinstance(data, bytes):
                names[path] = self._run("hash-object", "-w", "--stdin", given=data).decode().strip()
        return names

    def tree(self, names: Mapping[str, str], index: Path) -> str:
        """The tree of files called `names`, by path. `index` is where an index may be written that is ours alone."""
        listed = b"".join(b"100644 %s\t%s\0" % (name.encode(), os.fsencode(path)) for path, name in names.items())
        own = {"GIT_INDEX_FILE": str(index.absolute())}
        self._run("update-index", "-z", "--index-info", given=listed, more=own)
        return self._run("write-tree", more=own).decode().strip()

    def write_commit(self, tree: str, message: str, parent: str | None) -> str:
        """A commit of `tree`, which no branch has yet; signed where the user's settings say so of commits."""
        parents = ["-p", parent] if parent else []
        signed = self._line("config", "--type=bool", "--get", "commit.gpgSign") == "true"
        words = [*parents, *(["-S"] if signed else []), "-F", "-"]
        return self._run("commit-tree", tree, *words, given=message.encode()).decode().strip()

    def push(self, remote: str, commit: str, branch: str, expected: str | None, *, watched: bool = False) -> None:
        """Makes `branch` on `remote` the `commit`, if the branch is still `expected` (None: not there).

        Git tells of its progress where it is `watched`.
        """
        lease, refspec = f"--force-with-lease=refs/heads/{branch}:{expected or ''}", f"{commit}:refs/heads/{branch}"
        words = ["push", "--porcelain", *(["--progress"] if watched else []), lease, "--", remote, refspec]
        self._run(*words, watched=watched)

    def _run(
        self, *words: str, given: bytes = b"", more: Mapping[str, str] | None = None, watched: bool = False
    ) -> bytes:
        with subprocess.Popen(
            [*self._git, *words],
            cwd=self._folder,
            env={**_environment(), **(more or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as running:
            if watched:
                self._tell(running, self._known_addresses(words))
            printed, errors = running.communicate(given)
        if running.returncode:
            said = b"" if watched else errors
            known = self._known_addresses(words)
            raise GitError("\n".join(_said(said, printed, known)) or f"git {words[0]} failed")
        return printed

    def _known_addresses(self, words: Sequence[str]) -> list[str]:
        """All addresses that git may name: what it was asked for, and those in the user's settings."""
        asked = subprocess.run(
            [*self._git, "config", "--null", "--get-regexp", r"^(remote\..*url|url\..*insteadof)$"],
            cwd=self._folder, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        settings = asked.stdout.decode("utf-8", "replace").split("\0")
        split = (setting.partition("\n") for setting in settings)
        named = (part for key, _, value in split for part in (value, key.removeprefix("url.").rpartition(".")[0]))
        return [address for address in (*words, *named) if any(mark in address for mark in "/:@")]

    def _tell(self, running: subprocess.Popen[bytes], known: Sequence[str]) -> None:
        """Tells what git says while it runs, line by line and without secrets; progress goes back in its line."""
        assert running.stderr
        line = b""
        while read := running.stderr.read1():  # type: ignore[attr-defined]
            *lines, line = re.split(rb"(?<=[\r\n])", line + read)
            sys.stderr.write("".join(without_secrets(each.decode("utf-8", "replace"), known) for each in lines))
            sys.stderr.flush()

    def _pushed_to(self, remote: str) -> str:
        """What to read to see what is pushed to `remote`, which may have another address for reading."""
        pushed = self._line("remote", "get-url", "--push", remote)
        return pushed if pushed and pushed != self._line("remote", "get-url", remote) else remote

    def _line(self, *words: str) -> str | None:
        try:
            return self._run(*words).decode("utf-8", "replace").strip() or None
        except GitError:
            return None

    def _holds(self, *words: str) -> bool:
        try:
            self._run(*words)
        except GitError:
            return False
        return True


def _environment() -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER_REPOSITORY}
    # A look at the working tree must not write the user's index anew.
    own |= {PUBLISHING: "1", "LC_ALL": "C", "LANGUAGE": "", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1"}
    return own if sys.stdin.isatty() else own | {"GIT_TERMINAL_PROMPT": "0"}


def _said(errors: bytes, refusals: bytes, known: Sequence[str]) -> Iterator[str]:
    """Git's own words, without secrets: what it says of a refused push, and its errors.

    A secret may have the end of a line in it, so that it is looked for before lines are.
    """
    for line in without_secrets(refusals.decode("utf-8", "replace"), known).split("\n"):
        if line.startswith("!\t"):
            yield line.rpartition("\t")[2]
    for line in without_secrets(errors.decode("utf-8", "replace"), known).split("\n"):
        words = line.removeprefix("fatal: ").removeprefix("error: ").rstrip()
        if words and not words.startswith(("hint:", "failed to push some refs")):
            yield words
