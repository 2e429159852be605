"""Git repositories for tests: real ones, apart from the settings of the machine."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Mapping

ALONE: Mapping[str, str] = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
"""Surroundings in which git sees a repository's own settings alone."""


def git(folder: Path, *words: str | Path) -> str:
    """What git prints; it must succeed."""
    return output_of(folder, *words).decode().strip()


def output_of(folder: Path, *words: str | Path) -> bytes:
    """What git prints, to the byte; it must succeed."""
    ran = subprocess.run(["git", *words], cwd=folder, env={**os.environ, **ALONE}, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout


def empty_remote(folder: Path) -> Path:
    """A bare repository that has nothing."""
    git(folder.parent, "init", "--quiet", "--bare", "--initial-branch=main", folder)
    return folder


def identify(repository: Path, name: str = "Jo Editor") -> Path:
    """Gives a repository its user. Gives its folder back."""
    git(repository, "config", "user.name", name)
    git(repository, "config", "user.email", f"{name.split()[0].lower()}@news.example")
    return repository


def digest_under_git(folder: Path, remote: Path) -> Path:
    """A sound digest, committed on `main` and pushed to `remote`, its origin."""
    lay(folder, {**SOUND, ".gitignore": "/site/\n/.digest-cache/\n"})
    git(folder, "init", "--quiet", "--initial-branch=main")
    identify(folder)
    git(folder, "remote", "add", "origin", str(remote))
    commit(folder, "First articles")
    git(folder, "push", "--quiet", "--set-upstream", "origin", "main")
    return folder


def commit(repository: Path, words: str) -> str:
    """Commits all that is there; gives the commit."""
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--allow-empty", "--message", words)
    return git(repository, "rev-parse", "HEAD")


def hook(remote: Path, name: str, script: str) -> Path:
    """Gives a repository a hook. Gives its file."""
    file = remote / "hooks" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return file


def published(remote: Path, branch: str = "gh-pages") -> dict[str, bytes]:
    """The files of a branch of a repository, by path."""
    with tarfile.open(fileobj=io.BytesIO(output_of(remote, "archive", branch))) as archive:
        contents = {file.name: archive.extractfile(file) for file in archive if not file.isdir()}
        return {name: content.read() for name, content in contents.items() if content}
