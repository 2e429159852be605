"""Publishing to real repositories: what is refused, what survives, and that nothing else is touched."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from digest.foundation.site_diff import Changes
from digest.publishing import publication as publishing
from digest.publishing.publication import PublicationRefusedError, Wish
from tests.repositories import ALONE, commit, digest_under_git, empty_remote, git, hook, identify, published

if TYPE_CHECKING:
    from collections.abc import Callable

URL = "https://example.org/news/"
SITE = {"index.html": b"home", "articles/a/index.html": b"a"}


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    return empty_remote(tmp_path / "remote.git")


@pytest.fixture
def source(tmp_path: Path, remote: Path) -> Path:
    return digest_under_git(tmp_path / "news", remote)


def prepared(aim: publishing.Aim, site: dict[str, bytes], url: str = URL) -> publishing.Publication:
    folder = aim.repository.root.parent / "built"
    for path, data in site.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return publishing.prepare(aim, folder, {path: len(data) for path, data in site.items()}, url)


def put(source: Path, site: dict[str, bytes], wish: Wish | None = None, url: str = URL) -> Changes:
    """Publishes `site` as the command does, but for the build."""
    aim = publishing.aim(source, wish or Wish())
    publication = prepared(aim, site, url)
    if publication.tree:
        publishing.send(aim, publication.tree, "Publish")
    return publication.changes


def state(repository: Path) -> dict[str, object]:
    """What of a repository is its user's: branches, index, working tree, settings."""
    return {
        "refs": git(repository, "for-each-ref", "refs/heads", "refs/tags"),
        "head": (repository / ".git/HEAD").read_bytes(),
        "index": (repository / ".git/index").read_bytes(),
        "config": (repository / ".git/config").read_bytes(),
        "files": {
            path: path.read_bytes() for path in repository.rglob("*") if path.is_file() and ".git" not in path.parts
        },
        "fetched": (repository / ".git/FETCH_HEAD").exists(),
        "shallow": git(repository, "rev-parse", "--is-shallow-repository"),
    }


def refusal(source: Path, wish: Wish | None = None) -> str:
    with pytest.raises(PublicationRefusedError) as refused:
        publishing.aim(source, wish or Wish())
    return f"{refused.value} | {refused.value.hint}"


def test_first_second_and_nothing(source: Path, remote: Path) -> None:
    before = state(source)
    os.utime(source / "content/site.yaml", (1, 1))  # which tempts git to write the index anew
    assert put(source, SITE) == Changes(added=(".nojekyll", "articles/a/index.html", "index.html"), fresh=5, total=5)
    assert published(remote) == {**SITE, ".nojekyll": b""}
    first = git(remote, "rev-parse", "gh-pages")

    assert not put(source, SITE).any
    assert git(remote, "rev-parse", "gh-pages") == first

    assert put(source, {"index.html": b"new home", "b.html": b"b"}) == Changes(
        ("b.html",), ("index.html",), ("articles/a/index.html",), fresh=9, total=9
    )
    assert published(remote) == {"index.html": b"new home", "b.html": b"b", ".nojekyll": b""}
    # What was taken down is in no history.
    assert git(remote, "rev-list", "--count", "gh-pages") == "1"
    assert state(source) == before


def test_who_published_what_is_told(source: Path, remote: Path) -> None:
    put(source, SITE)
    told = git(remote, "log", "-1", "--format=%an <%ae>|%s|%(trailers:key=Source-commit,valueonly)", "gh-pages")
    assert told == f"Jo Editor <jo@news.example>|Publish|{git(source, 'rev-parse', 'HEAD')}"


def test_history_is_kept_when_asked_for_and_dropped_otherwise(source: Path, remote: Path) -> None:
    keep = Wish(keep_history=True)
    put(source, SITE, keep)
    put(source, {"index.html": b"2"}, keep)
    assert not put(source, {"index.html": b"2"}, keep).any
    assert git(remote, "rev-list", "--count", "gh-pages") == "2"
    assert not put(source, {"index.html": b"2"}).any
    assert git(remote, "rev-list", "--count", "gh-pages") == "1"
    assert git(remote, "ls-tree", "--name-only", "gh-pages").split() == [".nojekyll", "index.html"]


def test_contents_are_published_to_the_byte(source: Path, remote: Path) -> None:
    (source / ".gitattributes").write_text("* text=auto eol=crlf ident\n*.html filter=x\n")
    git(source, "config", "core.autocrlf", "true")
    git(source, "config", "filter.x.clean", "false")
    git(source, "config", "filter.x.required", "true")
    commit(source, "Attributes")
    odd = ("x y/日本 “a”.txt", '"quoted".txt', "-dash", "_under/a")
    site = {"a.html": b"$Id$\none\r\ntwo\n", "b.png": bytes(range(256)), **dict.fromkeys(odd, b"")}
    put(source, site)
    assert published(remote) == {**site, ".nojekyll": b""}


def test_a_domain_of_its_own_is_told_to_github(source: Path, remote: Path) -> None:
    put(source, SITE, url="https://news.example/")
    assert published(remote)["CNAME"] == b"news.example\n"
    put(source, {**SITE, "CNAME": b"other.example\n"}, url="https://news.example/")
    assert published(remote)["CNAME"] == b"other.example\n"


def test_a_detached_head_and_a_folder_below_the_top_will_do(source: Path, remote: Path) -> None:
    (source / "below").mkdir()
    git(source, "checkout", "--quiet", "--detach")
    put(source / "below", SITE)
    assert published(remote)["index.html"] == b"home"


def test_variables_of_a_hook_do_not_confuse_it(
    source: Path, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "--quiet")
    before = state(source)
    for name, value in {
        "GIT_DIR": other / ".git",
        "GIT_WORK_TREE": other,
        "GIT_INDEX_FILE": other / "index",
        "GIT_OBJECT_DIRECTORY": other / "objects",
        "GIT_QUARANTINE_PATH": other,
        "GIT_PREFIX": "x/",
        "GIT_NAMESPACE": "elsewhere",
        "LC_ALL": "de_DE.UTF-8",
        "LANGUAGE": "de",
    }.items():
        monkeypatch.setenv(name, str(value))
    put(source, SITE)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"):
        monkeypatch.delenv(name)
    assert published(remote)["index.html"] == b"home"
    assert state(source) == before
    assert not (other / "index").exists()


def test_another_repository_by_its_address(source: Path, tmp_path: Path) -> None:
    public = empty_remote(tmp_path / "public.git")
    put(source, SITE, Wish(remote=str(public), branch="main"))
    assert published(public, "main")["index.html"] == b"home"
    # Nothing but the site went there.
    assert git(public, "rev-list", "--all", "--objects", "--count") == "7"
    assert not put(source, SITE, Wish(remote=str(public), branch="main")).any


def test_a_remote_that_is_read_and_written_at_two_addresses(source: Path, remote: Path, tmp_path: Path) -> None:
    written = empty_remote(tmp_path / "written.git")
    git(source, "config", "remote.origin.pushurl", str(written))
    put(source, SITE)
    put(source, {"index.html": b"2"})
    assert published(written)["index.html"] == b"2"
    assert git(remote, "branch", "--list", "gh-pages") == ""


@pytest.mark.parametrize(
    "address",
    [
        "http://jo:secret@127.0.0.1:9/news.git",
        "http://jo:sec ret-secret@127.0.0.1:9/news.git",
        "http://jo:se\nsecret@127.0.0.1:9/news.git",
        "http://127.0.0.1:9/oauth2/secret/jo/news.git",
        "http://127.0.0.1:9/jo/news.git%3Ftoken=secret",
        "http://jo:secret＠127.0.0.1:9/jo/news.git",
        "ext::secret jo",
    ],
)
def test_passwords_are_not_told(source: Path, address: str) -> None:
    for remote in (address, "origin"):
        git(source, "config", "remote.origin.url", address)
        told = refusal(source, Wish(remote=remote))
        assert "secret" not in told
        assert "cannot be read" in told


def test_what_git_says_of_a_push_is_told_without_passwords(
    source: Path, remote: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    git(
        source, "config", "url." + str(remote) + ".insteadOf", "https://jo:secret@example.org/oauth2/secret/jo/news.git"
    )
    git(source, "config", "remote.origin.url", "https://jo:secret@example.org/oauth2/secret/jo/news.git")
    hook(remote, "pre-receive", "echo https://jo:secret@example.org/oauth2/secret/jo/news.git is slow >&2")
    aim = publishing.aim(source, Wish())
    publishing.send(aim, prepared(aim, SITE, URL).tree, "Publish", watched=True)
    told = capfd.readouterr().err
    assert "https://example.org/…/news.git is slow" in told
    assert "secret" not in told


def test_a_branch_that_others_made_is_replaced_by_force_alone(source: Path, remote: Path) -> None:
    git(
        source,
        "push",
        "--quiet",
        "origin",
        f"{git(source, 'commit-tree', 'HEAD^{tree}', '-m', 'By hand')}:refs/heads/gh-pages",
    )
    told = refusal(source)
    assert "“By hand” by Jo Editor" in told
    assert "--force" in told
    put(source, SITE, Wish(force=True))
    assert published(remote)["index.html"] == b"home"
    put(source, SITE)


def test_a_publication_that_was_changed_by_hand_is_not_replaced(source: Path, remote: Path, tmp_path: Path) -> None:
    put(source, SITE)
    git(tmp_path, "clone", "--quiet", "--branch=gh-pages", remote, "site")
    hand = identify(tmp_path / "site", "Ada Brook")
    (hand / "CNAME").write_text("news.example\n")
    git(hand, "add", "--all")
    git(hand, "commit", "--quiet", "--amend", "--reset-author", "--no-edit")
    git(hand, "push", "--quiet", "--force")
    assert "by Ada Brook" in refusal(source)


@pytest.mark.parametrize("wish", [Wish(branch="main"), Wish(branch="main", force=True), Wish(branch="old", force=True)])
def test_the_branch_of_the_sources_is_never_replaced(wish: Wish, source: Path, remote: Path) -> None:
    git(source, "push", "--quiet", "origin", "main:old")
    assert "the site would take their place" in refusal(source, wish)


def test_a_branch_for_sources_that_is_not_pushed_yet_is_kept_free(source: Path, remote: Path) -> None:
    git(remote, "update-ref", "-d", "refs/heads/main")
    assert "the site would take their place" in refusal(source, Wish(branch="main"))


def clone(remote: Path, folder: Path, *words: str) -> Path:
    git(folder.parent, "clone", "--quiet", *words, f"file://{remote}", folder)
    return identify(folder, "Ada Brook")


def test_who_has_older_sources_takes_nothing_down(source: Path, remote: Path, tmp_path: Path) -> None:
    late = clone(remote, tmp_path / "late")
    commit(source, "An article more")
    put(source, {**SITE, "b.html": b"b"})
    told = refusal(late)
    assert "`git pull` first" in told
    git(source, "push", "--quiet", "origin", "main")
    git(late, "pull", "--quiet")
    put(late, SITE)
    assert "b.html" not in published(remote)
    # Other sources, which were not made from those: not unless told to.
    git(late, "commit", "--quiet", "--amend", "--allow-empty", "--message", "Another story")
    assert "does not build on it" in refusal(late)
    put(late, {"index.html": b"late"}, Wish(force=True))
    assert published(remote)["index.html"] == b"late"


def test_a_shallow_checkout_publishes_unless_it_cannot_tell_old_from_new(
    source: Path, remote: Path, tmp_path: Path
) -> None:
    shallow = clone(remote, tmp_path / "shallow", "--depth=1", "--branch=main")
    put(shallow, SITE)
    assert not put(shallow, SITE).any
    for words in ("Two", "Three"):
        commit(source, words)
    git(source, "push", "--quiet", "origin", "main")
    newer = clone(remote, tmp_path / "newer", "--depth=1", "--branch=main")
    before = state(newer)
    assert "fetch-depth: 0" in refusal(newer)
    assert state(newer) == before
    git(newer, "fetch", "--quiet", "--unshallow")
    put(newer, {"index.html": b"newer"})
    assert published(remote)["index.html"] == b"newer"


def test_a_branch_that_moved_meanwhile_stays_as_it_is(source: Path, remote: Path, tmp_path: Path) -> None:
    other = clone(remote, tmp_path / "other")
    for site in (SITE, {"index.html": b"2"}):  # with no branch yet, and with one
        aim = publishing.aim(source, Wish())
        publication = prepared(aim, {"index.html": b"late"})
        put(other, site)
        assert publication.tree
        with pytest.raises(PublicationRefusedError, match="somebody else has published"):
            publishing.send(aim, publication.tree, "Publish", watched=True)
        assert published(remote)["index.html"] == site["index.html"]


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("echo 'no pages on Fridays' >&2; exit 1", "pre-receive hook declined"),
        ("kill -9 $PPID", "gh-pages at origin was not changed"),
    ],
)
def test_what_is_interrupted_leaves_the_old_site_and_can_be_done_again(
    script: str, told: str, source: Path, remote: Path
) -> None:
    put(source, SITE)
    before = state(source)
    stop = hook(remote, "pre-receive", script)
    with pytest.raises(PublicationRefusedError) as refused:
        put(source, {"index.html": b"new"})
    assert told in str(refused.value)
    assert published(remote)["index.html"] == b"home"
    assert state(source) == before
    stop.unlink()
    put(source, {"index.html": b"new"})
    assert published(remote)["index.html"] == b"new"


def test_a_connection_that_is_lost_after_the_branch_changed_is_a_publication(source: Path, remote: Path) -> None:
    hook(remote, "post-receive", "kill -9 $PPID")
    put(source, SITE)
    assert published(remote)["index.html"] == b"home"


def test_a_remote_that_is_gone_is_told(source: Path, remote: Path) -> None:
    aim = publishing.aim(source, Wish())
    publication = prepared(aim, SITE)
    remote.rename(remote.with_name("away.git"))
    assert publication.tree
    with pytest.raises(PublicationRefusedError, match="the connection to origin was lost"):
        publishing.send(aim, publication.tree, "Publish")
    assert "origin cannot be read" in refusal(source)


def test_a_site_for_another_address_is_not_pushed_to_github(source: Path) -> None:
    aim = publishing.aim(source, Wish())
    github = publishing.Aim(aim.wish, aim.repository, "git@github.com:jo/news.git", aim.source, None, None)
    with pytest.raises(PublicationRefusedError, match=re.escape("https://jo.github.io/news/")):
        prepared(github, SITE, "https://example.github.io/my-digest/")
    assert prepared(github, SITE, "https://jo.github.io/news/").tree


def make_dirty(source: Path, path: str) -> None:
    (source / path).write_text("x")


@pytest.mark.parametrize(
    ("spoil", "wish", "told"),
    [
        (lambda source: make_dirty(source, "content/site.yaml"), Wish(), "not committed: content/site.yaml | commit"),
        (lambda source: make_dirty(source, "content/articles/später.md"), Wish(), "content/articles/später.md"),
        (lambda source: git(source, "rm", "--quiet", "--cached", "content/site.yaml"), Wish(), "content/site.yaml"),
        (lambda source: git(source, "remote", "remove", "origin"), Wish(), "no remote called origin | add it: git"),
        (lambda source: None, Wish(remote="pages"), "no remote called pages | name one of origin with --remote"),
        (lambda source: None, Wish(remote="--upload-pack=x/y"), "no remote called --upload-pack"),
        (lambda source: None, Wish(branch="a..b"), "'a..b' cannot be the name of a branch"),
        (lambda source: None, Wish(branch="-x"), "cannot be the name of a branch"),
        (lambda source: git(source, "config", "--unset", "user.name"), Wish(), "does not know who you are | say so"),
        (lambda source: git(source, "checkout", "--quiet", "--orphan", "new"), Wish(), "nothing is committed yet"),
    ],
)  # fmt: skip
def test_refused_before_anything_is_built(
    spoil: Callable[[Path], None], wish: Wish, told: str, source: Path, remote: Path
) -> None:
    spoil(source)
    assert told in refusal(source, wish)
    assert git(remote, "branch", "--list", "gh-pages") == ""


def test_sources_that_change_while_the_site_is_built_are_not_published(source: Path, remote: Path) -> None:
    aim = publishing.aim(source, Wish())
    make_dirty(source, "content/site.yaml")
    with pytest.raises(PublicationRefusedError, match="while it was built"):
        prepared(aim, SITE)
    commit(source, "Meanwhile")
    with pytest.raises(PublicationRefusedError, match="while it was built"):
        prepared(aim, SITE)


def test_other_files_need_not_be_committed(source: Path, remote: Path) -> None:
    make_dirty(source, "notes.txt")
    put(source, SITE)
    make_dirty(source, "content/site.yaml")
    put(source, {"index.html": b"as it is"}, Wish(allow_dirty=True))
    assert published(remote)["index.html"] == b"as it is"


def test_without_git_or_a_repository(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert "`git init`" in refusal(plain)
    monkeypatch.setenv("PATH", str(plain))
    assert "there is no git on this machine | install it" in refusal(source)


@pytest.mark.parametrize(("setting", "signed"), [("true", True), ("1", True), ("false", False), (None, False)])
def test_a_publication_is_signed_where_the_users_commits_are(
    source: Path, remote: Path, tmp_path: Path, setting: str | None, signed: bool
) -> None:
    signer = tmp_path / "signer"
    signer.write_text('#!/bin/sh\ncat >/dev/null\necho "[GNUPG:] SIG_CREATED " >&2\necho "-- a signature --"\n')
    signer.chmod(0o755)
    git(source, "config", "gpg.program", str(signer))
    if setting:
        git(source, "config", "commit.gpgSign", setting)
    put(source, SITE)
    assert ("-- a signature --" in git(remote, "cat-file", "commit", "gh-pages")) is signed
    assert put(source, SITE | {"b": b"b"}).any  # what is signed is known as a publication all the same


def test_what_cannot_be_signed_is_not_published(source: Path, remote: Path) -> None:
    git(source, "config", "gpg.program", "/nowhere/gpg")
    git(source, "config", "commit.gpgSign", "true")
    with pytest.raises(PublicationRefusedError, match=r"cannot keep the site: cannot (run|exec) '?/nowhere/gpg"):
        put(source, SITE)
    assert git(remote, "branch", "--list", "gh-pages") == ""
