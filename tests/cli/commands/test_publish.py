"""`digest publish` as a user runs it: what it says, what it writes, what it leaves alone."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from digest.cli import main
from digest.publishing import pages_limits
from tests.commands import COMMAND, ENVIRONMENT, Ran, run
from tests.digests import ARTICLE, SIDECAR, lay
from tests.kept import with_theme_compiled
from tests.repositories import ALONE, commit, digest_under_git, empty_remote, git, hook, published
from tests.test_cli import NOW, files_of

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://example.org/news/"


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    return empty_remote(tmp_path / "remote.git")


@pytest.fixture
def digest(tmp_path: Path, remote: Path) -> Path:
    return with_theme_compiled(digest_under_git(tmp_path / "news", remote))


def publish(digest: Path, *flags: str | Path) -> Ran:
    return run("publish", *NOW, "--jobs", "1", *flags, cwd=digest, **ALONE)


def test_a_digest_is_published_changed_and_published_again(digest: Path, remote: Path) -> None:
    ran = publish(digest, "--dry-run")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("gh-pages at origin: pages: ")
    assert "  + /articles/ferry/\n" in ran.stdout
    assert git(remote, "branch", "--list", "gh-pages") == ""

    ran = publish(digest, "--message", "Our first digest")
    assert (ran.returncode, ran.stderr) == (0, "")
    *_, room, ended = ran.stdout.splitlines()
    assert re.fullmatch(r"Size: 0\.\d MB of the 1,000 MB that GitHub Pages serves; about [\d,]+ more articles .*", room)
    assert ended == f"Published: {URL}"
    assert git(remote, "log", "-1", "--format=%s", "gh-pages") == "Our first digest"
    site = published(remote)
    assert {".nojekyll", "404.html", "feed.xml", "articles/ferry/index.html"} <= set(site)
    assert not {"CNAME", ".digest-manifest"} & set(site)
    assert publish(digest).stdout == f"Nothing to publish: {URL} is up to date.\n"

    lay(digest, {"content/articles/bay.md": ARTICLE, "content/articles/bay.yaml": SIDECAR})
    refused = publish(digest)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "not committed: content/articles/bay.md, content/articles/bay.yaml\n  hint: commit" in refused.stderr
    commit(digest, "Another article")
    ran = publish(digest)
    assert "pages: 2 added, " in ran.stdout
    assert ", 0 removed; " in ran.stdout
    assert "  + /articles/bay/\n" in ran.stdout

    lay(digest, {"content/articles/bay.md": None, "content/articles/bay.yaml": None})
    commit(digest, "Taken down")
    assert "  - /articles/bay/\n" in publish(digest).stdout
    assert published(remote) == site
    assert git(remote, "rev-list", "--count", "gh-pages") == "1"


def test_what_does_not_hold_is_not_published(digest: Path, remote: Path) -> None:
    lay(digest, {"content/articles/bay.md": ARTICLE})  # without a sidecar: a warning
    commit(digest, "Another article")
    ran = publish(digest)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "article-without-sidecar" in ran.stderr
    assert git(remote, "branch", "--list", "gh-pages") == ""


def test_a_site_behind_a_link_is_not_published(digest: Path, remote: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (digest / "site").symlink_to(tmp_path / "elsewhere")
    commit(digest, "A link")
    ran = publish(digest)
    assert ran.returncode == 1
    assert "symbolic link" in ran.stderr
    assert git(remote, "branch", "--list", "gh-pages") == ""
    assert files_of(tmp_path / "elsewhere") == {}


def test_a_site_that_is_too_large_is_not_published(
    digest: Path, remote: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pages_limits, "LARGEST_SITE", 10_000)
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        main(["publish", "--source", str(digest), *NOW, "--jobs", "1"])
    assert ended.value.code == 1
    assert "site-too-large" in capsys.readouterr().err
    assert git(remote, "branch", "--list", "gh-pages") == ""


def test_a_hook_that_publishes_is_not_run_without_end(digest: Path, remote: Path) -> None:
    command = shlex.join([sys.executable, "-m", "digest", "publish", *NOW, "--jobs", "1"])
    hook(digest / ".git", "pre-push", f"echo ran >> hook.log; {command} >> hook.log")
    assert publish(digest).returncode == 0
    assert (digest / "hook.log").read_text().splitlines() == [
        "ran",
        "Nothing to publish: a publication is on its way, and its push has run this.",
    ]
    assert "index.html" in published(remote)


def test_to_a_folder_replaces_only_what_it_wrote(digest: Path, tmp_path: Path) -> None:
    host = lay(tmp_path / "host", {"notes.txt": "mine"})
    ran = publish(digest, "--to", host, "--dry-run")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "  + /articles/ferry/\n" in ran.stdout
    assert files_of(host) == {"notes.txt": b"mine"}

    ran = publish(digest, "--to", host, "--base-url", "https://mirror.example/")
    assert ran.stdout.endswith(f"Published to {host}.\n")
    assert "https://mirror.example/articles/ferry/" in (host / "sitemap.xml").read_text(encoding="utf-8")
    assert publish(digest, "--to", host, "--base-url", "https://mirror.example/").stdout == (
        f"Nothing to publish: {host} has this site already.\n"
    )

    article = digest / "content/articles/ferry.md"
    article.rename(article.with_name("bay.md"))
    article.with_suffix(".yaml").rename(article.with_name("bay.yaml"))
    ran = publish(digest, "--to", host)  # a folder needs no commit
    assert "  - /articles/ferry/\n" in ran.stdout
    assert not (host / "articles/ferry").exists()
    assert (host / "notes.txt").read_text() == "mine"

    lay(tmp_path / "full", {"index.html": "mine"})
    ran = publish(digest, "--to", tmp_path / "full")
    assert ran.returncode == 1
    assert "output-clash" in ran.stderr
    assert files_of(tmp_path / "full") == {"index.html": b"mine"}
    assert publish(digest, "--to", digest / "content").returncode == 1


def test_the_address_that_a_new_digest_is_made_with_is_not_published(digest: Path, tmp_path: Path) -> None:
    site = digest / "content/site.yaml"
    site.write_text(site.read_text().replace(URL, "https://example.github.io/my-digest/"), encoding="utf-8")
    commit(digest, "The address of a new digest")
    folder = tmp_path / "folder"
    for words in ([], ["--to", folder]):
        ran = publish(digest, *words)
        assert (ran.returncode, ran.stdout) == (1, "")
        assert "which is what a new digest is made with\n  hint: write the site's address as `url`" in ran.stderr
    assert not folder.exists()
    assert publish(digest, "--to", folder, "--base-url", URL).returncode == 0
    assert publish(digest, "--force").returncode == 0


def test_the_workflow_is_written_once(digest: Path) -> None:
    ran = publish(digest, "--workflow")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(
        f"wrote {digest / '.github/workflows/pages.yml'}\nwrote requirements.txt\nwrote vendor/"
    )
    workflow = digest / ".github/workflows/pages.yml"
    assert yaml.safe_load(workflow.read_text())["env"] == {"SOURCE": "."}
    (digest / "requirements.txt").write_text("annotated_digest==0.1.0\n")
    (digest / "requirements-digest.txt").write_text("# to be filled in\n")
    assert publish(digest, "--workflow").stdout.splitlines()[:3] == [
        "The workflow is there already.",
        "Next: write into requirements-digest.txt where GitHub finds annotated-digest.",
        "Next: requirements.txt has no hashes: move it away, and say `digest lock`.",
    ]

    workflow.write_text("name: Mine\n")
    ran = publish(digest, "--workflow")
    assert ran.returncode == 1
    assert workflow.read_text() == "name: Mine\n"
    assert publish(digest, "--workflow", "--force").returncode == 0
    assert yaml.safe_load(workflow.read_text())["name"] == "Pages"
    assert (digest / "requirements.txt").read_text() == "annotated_digest==0.1.0\n"


def test_the_workflow_of_a_digest_below_the_top_of_its_repository(digest: Path) -> None:
    below = lay(digest / "our news", {"content/site.yaml": "title: x\nurl: https://example.org/\n"})
    assert publish(below, "--workflow").returncode == 0
    written = yaml.safe_load((digest / ".github/workflows/pages.yml").read_text())
    assert written["env"] == {"SOURCE": "our news"}
    assert (below / "requirements.txt").exists()


def test_two_ways_at_once_are_not_understood(digest: Path) -> None:
    assert publish(digest, "--workflow", "--to", "x").returncode == 2


def may_mount() -> bool:
    """Whether this user may mount a disk, in surroundings of its own."""
    if shutil.which("unshare") is None:
        return False
    ran = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], check=False, capture_output=True)
    return ran.returncode == 0


ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=2m none "$DISK"
"$@" --to "$DISK/site" --now 2026-02-01
sed -i 's/Harbour news/Harbour tales/' content/site.yaml
cp -r "$DISK/site" "$BEFORE"
dd if=/dev/zero of="$DISK/rest" bs=1k count=2000 2>/dev/null || true
"$@" --to "$DISK/site" --now 2026-02-01 >&2 && exit 9
cp -r "$DISK/site" "$AFTER"
ls -A "$DISK"
rm "$DISK/rest"
"$@" --to "$DISK/site" --now 2026-02-01 | tail -1
"""


@pytest.mark.skipif(not may_mount(), reason="no disk may be mounted here")
def test_a_full_disk_leaves_the_old_site_and_says_so(digest: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    before, after = tmp_path / "before", tmp_path / "after"
    places = {"DISK": str(tmp_path / "disk"), "BEFORE": str(before), "AFTER": str(after)}
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", ON_A_SMALL_DISK, "sh", *COMMAND, "publish"],
        cwd=digest,
        env={**ENVIRONMENT, **places},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    said = "No space left on device: nothing was written, and the site there is as it was"
    assert f"Error: {tmp_path / 'disk/site'}: {said}\n" in ran.stderr
    assert files_of(after) == files_of(before)
    assert "rest\nsite\nPublished to" in ran.stdout
