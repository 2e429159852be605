"""The commands as a user runs them: their exit codes, and what they print where; some of them as real processes."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

import pytest

from digest import __version__
from digest.linkcheck import client
from scripts.cli_docs import PAGE, helps, renewed
from scripts.sample import ROOT
from tests.commands import COMMAND, ENVIRONMENT, run, run_process
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND, lay
from tests.kept import with_theme_compiled
from tests.loopback import answering
from tests.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = ("--now", "2026-02-01")
BROKEN = {"content/articles/ferry.yaml": SIDECAR.replace("value: over 12,400", "value: over 12,900")}


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    """A sound digest in a folder of its own."""
    return with_theme_compiled(lay(tmp_path / "news", SOUND))


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` but what the program keeps for itself."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".digest-cache" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_build_writes_the_site_and_says_so(digest: Path) -> None:
    ran = run_process("build", *NOW, cwd=digest)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert re.fullmatch(r"\d+ pages: \d+ files written, 0 removed, in \d+\.\d\d s\n", ran.stdout)
    assert "12,400" in (digest / "site/articles/ferry/index.html").read_text(encoding="utf-8")
    assert " 0 files written" in run_process("build", *NOW, "--jobs", "1", cwd=digest).stdout


def test_build_elsewhere_for_another_address(digest: Path, tmp_path: Path) -> None:
    flags = ("--source", "news", "--output", "out", "--base-url", "https://mirror.example/x/")
    assert run("build", *flags, *NOW, cwd=tmp_path).returncode == 0
    assert "https://mirror.example/x/articles/ferry/" in (tmp_path / "out/sitemap.xml").read_text(encoding="utf-8")
    assert not (digest / "site").exists()


@pytest.mark.parametrize("flags", [("build",), ("build", "--cold")])
def test_a_folder_that_is_no_digest_is_left_as_it_is(flags: tuple[str, ...], tmp_path: Path) -> None:
    lay(tmp_path, {"note.txt": "mine"})
    ran = run_process(*flags, *NOW, cwd=tmp_path)
    assert (ran.returncode, "no-site" in ran.stderr) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_drafts_and_the_future_are_shown_when_asked_for(digest: Path) -> None:
    lay(digest, {"content/articles/plan.md": ARTICLE.replace("2026-01-15", "2026-03-01\ndraft: true")})
    page = digest / "site/articles/plan/index.html"
    shown = {}
    for flags in ((), ("--drafts",), ("--future",), ("--drafts", "--future")):
        assert run("build", *NOW, *flags, cwd=digest).returncode == 0
        shown[flags] = page.exists()
    assert [flags for flags, seen in shown.items() if seen] == [("--drafts", "--future")]
    assert run("build", "--drafts", cwd=digest, SOURCE_DATE_EPOCH="1772409600").returncode == 0  # 2026-03-02
    assert page.exists()


def test_an_error_leaves_the_site_as_it_was(digest: Path) -> None:
    assert run("build", *NOW, cwd=digest).returncode == 0
    before = files_of(digest / "site")
    lay(digest, BROKEN)
    ran = run_process("build", *NOW, cwd=digest)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "content/articles/ferry.yaml:5:12: error figure-disagrees" in ran.stderr
    assert ran.stderr.endswith("1 error\n")
    assert files_of(digest / "site") == before


def with_a_notice(digest: Path) -> None:
    """A status of which nothing in its sentence says so."""
    for file, before, after in (
        ("ferry.md", "over 12,400", "over 12,431"),
        ("ferry.yaml", "over 12,400", "over 12,431"),
        ("ferry.yaml", "  - label", "  - status: forecast\n    label"),
    ):
        path = digest / "content/articles" / file
        path.write_text(path.read_text("utf-8").replace(before, after), encoding="utf-8")


def test_a_notice_is_shown_by_check_counted_by_build_and_minded_by_neither(digest: Path) -> None:
    with_a_notice(digest)
    checked = run("check", "--strict", *NOW, cwd=digest)
    assert checked.returncode == 0
    assert "notice status-in-doubt: the figure's status is forecast" in checked.stderr
    assert checked.stderr.endswith("1 notice\n")
    for _ in range(2):  # anew, and where there is nothing to do
        built = run("build", "--strict", *NOW, cwd=digest)
        assert (built.returncode, built.stderr) == (0, "1 notice (`digest check` shows it)\n")
    as_data = json.loads(run("check", "--format", "json", *NOW, cwd=digest).stdout)
    assert [(each["severity"], each["check"]) for each in as_data] == [("notice", "status/unsaid")]


def test_a_notice_is_answered_as_a_warning_is(digest: Path) -> None:
    with_a_notice(digest)
    (told,) = json.loads(run("check", "--format", "json", *NOW, cwd=digest).stdout)
    path = digest / "content/articles/ferry.yaml"
    answer = f"accept: [{{code: {told['code']}, passage: {json.dumps(told['passage'])}, why: They plan it.}}]"
    path.write_text(path.read_text("utf-8").replace("  - status", f"  - {answer}\n    status"), encoding="utf-8")
    assert run("check", *NOW, cwd=digest).stderr == ""


def test_strict_fails_on_warnings(digest: Path) -> None:
    lay(digest, {"content/articles/ferry.yaml": None})
    assert run("check", *NOW, cwd=digest).returncode == 0
    strict = run("check", *NOW, "--strict", cwd=digest)
    assert strict.returncode == 1
    assert "warning article-without-sidecar" in strict.stderr


def test_check_prints_what_github_shows_on_the_line(digest: Path, tmp_path: Path) -> None:
    lay(digest, BROKEN)
    ran = run("check", *NOW, "--format", "github", "--source", "news", cwd=tmp_path)
    assert ran.returncode == 1
    (line,) = ran.stdout.splitlines()
    assert line.startswith("::error file=news/content/articles/ferry.yaml,line=5,col=12,title=figure-disagrees::")
    assert "%0A" in line
    assert ran.stderr == ""


def test_check_prints_data(digest: Path) -> None:
    assert json.loads(run("check", *NOW, "--format", "json", cwd=digest).stdout) == []
    lay(digest, BROKEN)
    ran = run("check", *NOW, "--format", "json", cwd=digest)
    assert ran.returncode == 1
    (problem,) = json.loads(ran.stdout)
    place = {"path", "line", "column", "width"}
    assert set(problem) == {"code", "rule", "check", "severity", "message", "hint", "passage", "whole", *place}
    assert (problem["code"], problem["path"]) == ("figure-disagrees", "content/articles/ferry.yaml")
    assert not (digest / "site").exists()


def test_list_tells_of_every_article(digest: Path) -> None:
    lay(digest, {"content/articles/plan.md": ARTICLE.replace("2026-01-15", "2026-03-01\ndraft: true")})
    text = run("list", *NOW, cwd=digest)
    assert "  1 figure    1 quote    1 link   ferry\n" in text.stdout
    assert "plan  (draft)" in text.stdout
    rows = json.loads(run("list", *NOW, "--format", "json", cwd=digest).stdout)
    assert [(row["slug"], row["state"]) for row in rows] == [("plan", "draft"), ("ferry", "published")]


def test_a_reader_that_stops_listening_is_no_failure(digest: Path) -> None:
    command = f"{sys.executable} -m digest list --now 2026-02-01 | head -c 1"
    ran = subprocess.run(command, shell=True, cwd=digest, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert ran.stderr == ""


def test_a_template_error_names_template_and_line(digest: Path) -> None:
    lay(
        digest,
        {"templates/topic.html": "{% extends 'base.html' %}\n{% block main %}\n{{ nothing.here }}{% endblock %}"},
    )
    ran = run("check", *NOW, cwd=digest)
    assert ran.returncode == 1
    assert "templates/topic.html:3:1: error template-error: UndefinedError: 'nothing' is undefined" in ran.stderr
    lay(digest, {"templates/topic.html": "{% extends 'base.html' %}\n{% block main"})
    assert "templates/topic.html:2:1: error template-error" in run("check", *NOW, cwd=digest).stderr


@pytest.mark.parametrize("target", [".", "content", "content/out", "..", "/"])
def test_sources_are_never_written_to(digest: Path, target: str) -> None:
    before = files_of(digest)
    ran = run("build", *NOW, "--output", target, cwd=digest)
    assert ran.returncode == 1
    assert "output-unsafe" in ran.stderr
    assert files_of(digest) == before


def test_a_disk_that_refuses_is_a_message(digest: Path) -> None:
    lay(digest, {"file": "x"})
    ran = run("build", *NOW, "--output", "file/site", cwd=digest)
    assert ran.returncode == 1
    assert "file/site" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "--nothing"], "No such option"),
        (["build", "--now", "yesterday"], "'yesterday' is not a time"),
        (["build", "--source", "nowhere"], "nowhere"),
        (["build", "--jobs", "0"], "--jobs"),
        (["new"], "Missing argument"),
        (["new", "article"], "digest new article TITLE"),
        (["new", "mine", "--language", "German"], "did you mean de?"),
        (["new", "article", ""], "give it a letter or a digit"),
        (["new", "article", "!!!"], "give it a letter or a digit"),
        (["new", "article", "Ferries", "--language", "de"], "--language is for a new digest"),
        (["frobnicate"], "No such command"),
    ],
)
def test_a_command_that_is_not_understood(digest: Path, arguments: list[str], said: str) -> None:
    ran = run(*arguments, cwd=digest)
    assert ran.returncode == 2
    assert said in ran.stderr


def test_outside_of_a_digest(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Nobody on the quay could say when the next boat would come in.", "utf-8")
    for command in (("build",), ("check",), ("list",), ("serve",), ("ingest", "page.txt")):
        ran = run(*command, cwd=tmp_path)
        assert ran.returncode == 1
        assert "no-site" in ran.stderr
        assert "digest new" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_a_bad_base_url(digest: Path) -> None:
    ran = run("check", *NOW, "--base-url", "example.org", cwd=digest)
    assert ran.returncode == 1
    assert "bad-url: the base URL 'example.org'" in ran.stderr


def test_check_says_what_it_verified_and_how_many_doubts_are_answered(digest: Path) -> None:
    doubtful = SIDECAR.replace("over 12,400", "12,400")
    lay(digest, {"content/articles/ferry.yaml": doubtful})
    asked = run("check", "--strict", *NOW, cwd=digest)
    assert asked.returncode == 1
    assert "warning qualifier-dropped" in asked.stderr
    answer = (
        '    accept: [{code: qualifier-dropped, passage: "over 12,400 passengers", why: Exact.}]\n    by: Ada Brook'
    )
    lay(digest, {"content/articles/ferry.yaml": doubtful.replace("    by: Ada Brook", answer)})
    answered = run("check", "--strict", *NOW, cwd=digest)
    assert (answered.returncode, answered.stderr) == (0, "")
    assert answered.stdout == "Verified: 1 article, 1 figure, 1 quotation and 1 link; 1 doubt accepted.\n"


def test_check_says_which_keys_of_a_draft_are_empty(digest: Path) -> None:
    article = (digest / "content/articles/ferry.md").read_text("utf-8")
    sidecar = re.sub(r"(?m)^summary:.*$", "summary: ''\nwhy: ''", SIDECAR)
    lay(digest, {"content/articles/ferry.md": article.replace("---\n", "---\ndraft: true\n", 1)})
    lay(digest, {"content/articles/ferry.yaml": sidecar})
    told = run("check", "--drafts", *NOW, cwd=digest).stdout
    assert re.search(r"(?m)^content/articles/ferry\.yaml: summary, why.* are empty\.$", told)
    assert "are empty" not in run("check", *NOW, cwd=digest).stdout


def test_check_says_how_many_drafts_there_are(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, "content/articles/ferry.md": ARTICLE.replace("---\n", "---\ndraft: true\n", 1)})
    told = run("check", cwd=tmp_path).stdout
    assert "1 of these articles is a draft: `digest check --drafts` tells what is missing." in told
    told = run("check", "--drafts", cwd=tmp_path).stdout
    assert "1 of these articles is a draft (`digest list --drafts`)." in told


def test_new_says_how_to_go_on_where_the_shell_finds_no_program(tmp_path: Path) -> None:
    told = run_process("new", "mine", cwd=tmp_path, PATH="").stdout
    assert f"Next: cd mine && {sys.executable} -m digest serve" in told


def test_new_digest_and_article(tmp_path: Path) -> None:
    made = run("new", "mine", cwd=tmp_path)
    assert made.returncode == 0
    assert re.search(r"Next: cd mine && \S*digest serve|-m digest serve", made.stdout)
    folder = tmp_path / "mine"
    assert run("check", "--strict", cwd=folder).stderr == ""
    article = run("new", "article", "What", "the", "mayor: said", cwd=folder)
    assert article.stdout.splitlines() == [
        "wrote content/articles/what-the-mayor-said.md",
        "wrote content/articles/what-the-mayor-said.yaml",
    ]
    checked = run("check", "--strict", "--drafts", cwd=folder)
    assert checked.returncode == 0  # a draft may be empty
    assert "published is empty in this draft" in checked.stderr
    again = run("new", "article", "What the mayor said", cwd=folder)
    assert again.returncode == 1
    assert "exists already" in again.stderr
    assert run("new", "mine", cwd=tmp_path).returncode == 1
    assert run("new", "article", "x", cwd=tmp_path).returncode == 1


def test_a_new_digest_in_the_folder_where_one_is(tmp_path: Path) -> None:
    lines = run("new", ".", cwd=tmp_path).stdout.splitlines()
    assert lines[0] == "A new digest is in this folder."
    assert re.fullmatch(r"Next: \S.* serve", lines[-1])
    assert "cd " not in lines[-1]


def test_schema(tmp_path: Path) -> None:
    printed = run("schema", cwd=tmp_path).stdout
    assert run("schema", "--output", "s.json", cwd=tmp_path).stdout == ""
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == printed
    kept = (ROOT / "digest.schema.json").read_text(encoding="utf-8")
    assert list(described(json.loads(printed))) == list(described(json.loads(kept)))


def described(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every key of the models in `schema` with its description and the words that it may be; how else a value is told
    varies with pydantic's version."""
    for key, value in schema.get("properties", {}).items():
        yield f"{path}{key}", (value.get("description"), sorted(map(str, words_for(value))))
    yield path, sorted(map(str, schema.get("enum", [])))
    for name, definition in schema.get("$defs", {}).items():
        yield from described(definition, f"{name}.")


def words_for(value: Any) -> Iterator[object]:
    """All words of the choices within a value of a schema."""
    if isinstance(value, dict):
        yield from value.get("enum", [])
        for part in value.values():
            yield from words_for(part)
    elif isinstance(value, list):
        for part in value:
            yield from words_for(part)


def test_serve_until_interrupted(digest: Path) -> None:
    lay(digest, {"content/site.yaml": SITE})
    command = [*COMMAND, "serve", "--port", "0", *NOW]
    with subprocess.Popen(
        command, cwd=digest, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        assert server.stderr
        announced = re.search(r"http://127\.0\.0\.1:\d+/news/", server.stdout.readline())
        assert announced
        with urllib.request.urlopen(announced[0]) as answer:
            assert "Harbour news" in answer.read().decode()
        with pytest.raises(urllib.error.HTTPError, match="404") as refusal:
            urllib.request.urlopen(f"{announced[0]}nothing/")
        refusal.value.close()
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=10) == 0
        assert server.stderr.read() == ""
    assert not (digest / "site").exists()


def test_serve_lets_others_in_with_a_warning_and_opens_the_browser(digest: Path, tmp_path: Path) -> None:
    opened, browser = tmp_path / "opened", tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > "{opened}.part" && mv "{opened}.part" "{opened}"\n', encoding="utf-8")
    browser.chmod(0o755)
    command = [*COMMAND, "serve", "--port", "0", "--host", "0.0.0.0", "--open", *NOW]
    with subprocess.Popen(
        command,
        cwd=digest,
        env={**ENVIRONMENT, "BROWSER": str(browser)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        assert server.stderr
        announced = re.search(r"http://127\.0\.0\.1:\d+/\S+/", server.stdout.readline())
        assert announced
        assert "WARNING: everyone who can reach 0.0.0.0" in server.stderr.readline()
        assert "text that is never published" in server.stderr.readline()
        while not opened.exists():
            assert server.poll() is None
        assert opened.read_text(encoding="utf-8").strip() == announced[0]
        # The browser is opened as soon as the port is taken; what answers heeds signals too.
        with urllib.request.urlopen(announced[0]) as answer:
            assert answer.status == 200
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=10) == 0


def test_check_says_what_drafts_leave_empty_when_asked_for_them(digest: Path) -> None:
    draft = ARTICLE.replace("published: 2026-01-15", "published:\ndraft: true")
    lay(digest, {"content/articles/boats.md": draft, "content/articles/boats.yaml": "summary: x\n"})
    assert "published is empty in this draft" in run("check", "--drafts", cwd=digest).stderr
    assert "draft-incomplete" not in run("check", cwd=digest).stderr


def test_serve_shows_drafts_unless_told_not_to(digest: Path) -> None:
    lay(digest, {"content/articles/plan.md": ARTICLE.replace("2026-01-15", "2026-03-01\ndraft: true")})
    for options, status in (([], 200), (["--no-drafts"], 404), (["--no-future"], 404)):
        with serving(digest, *options) as preview:
            assert preview.get(f"{preview.base}articles/plan/")[0] == status


def test_a_port_in_use(digest: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = run("serve", "--port", str(port), *NOW, cwd=digest)
    assert ran.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in ran.stderr
    assert re.search(r"--port \d+ is free", ran.stderr)


def test_version_and_help(tmp_path: Path) -> None:
    assert __version__ in run_process("--version", cwd=tmp_path).stdout
    assert run("-h", cwd=tmp_path).stdout == run("--help", cwd=tmp_path).stdout


def test_the_docs_show_the_help_of_every_command() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert renewed(page) == page, "run `python -m scripts.cli_docs`"
    for name, _ in helps():
        assert name == "digest" or f"$ {name} --help" in page


def test_list_tells_how_much_of_an_article_is_shown(digest: Path) -> None:
    front_matter = "\npublish: excerpt\nexcerpt_limit: 90\n---\nThe"
    lay(digest, {"content/articles/ferry.md": ARTICLE.replace("\n---\nThe", front_matter)})
    assert "ferry  (excerpt, 69% of the words)" in run("list", *NOW, cwd=digest).stdout
    (row,) = json.loads(run("list", "--format", "json", *NOW, cwd=digest).stdout)
    assert (row["publish"], row["share"]) == ("excerpt", 69)


class Gone(BaseHTTPRequestHandler):
    """A server whose pages are gone, but for /fine."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/fine" else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def gone() -> Iterator[str]:
    """The address of that server."""
    with answering(Gone) as server:
        yield f"http://127.0.0.1:{server.server_port}"


def test_check_asks_for_links_and_keeps_what_it_finds(digest: Path, gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # How long is waited between requests is tested with a clock of its own (tests/linkcheck/test_check.py).
    monkeypatch.setattr(client, "PAUSE", 0.0)
    monkeypatch.setattr(client, "BACKOFF", (0.0, 0.0))
    sidecar = SIDECAR.replace("https://example.org/timetable", f"{gone}/timetable")
    article = ARTICLE.replace("https://example.org/night-ferry", f"{gone}/fine")
    lay(digest, {"content/articles/ferry.yaml": sidecar, "content/articles/ferry.md": article})
    refused = run("check", "--links", *NOW, cwd=digest)
    assert (refused.returncode, refused.stdout) == (0, "Verified: 1 article, 1 figure, 1 quotation and 1 link.\n")
    assert "None of the links could be reached" in refused.stderr

    ran = run("check", "--links", "--private-hosts", *NOW, cwd=digest)
    assert ran.returncode == 1
    assert "2 links asked for: 1 alive, 1 dead\n" in ran.stderr
    assert f"warning dead-link: {gone}/timetable is dead since 2026-02-01 (404 Not Found)" in ran.stderr
    assert f"url: {gone}/timetable" in (digest / "content/links.yaml").read_text(encoding="utf-8")

    # What is known is a fact of the digest now: builds tell it without asking anyone.
    built = run("build", *NOW, cwd=digest)
    assert built.returncode == 0
    assert "dead-link" in built.stderr
    assert run("build", "--strict", *NOW, cwd=digest).returncode == 1
    archived = sidecar.replace("    title: The timetable", f"    archived: {gone}/copy\n    title: The timetable")
    lay(digest, {"content/articles/ferry.yaml": archived})
    again = run("check", "--links", "--private-hosts", "--format", "json", *NOW, cwd=digest)
    assert (again.returncode, json.loads(again.stdout)) == (0, [])
    assert "0 links asked for; 2 known from before" in again.stderr
