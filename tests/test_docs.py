"""What the docs say of files, links, commands and keys is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from digest.cli import main
from digest.content.facts.link_report import LinkFact
from digest.content.schema.fields import EntryModel
from digest.content.schema.front_matter import ArticleMatter, EditionMatter, PageMatter
from digest.content.schema.shape import fields_by_key
from digest.content.schema.site import Settings
from digest.foundation.problem import Code
from digest.kinds.registry import REGISTRY
from scripts.sample import ROOT

DOCS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in DOCS}


@pytest.mark.parametrize("name", TEXTS)
def test_links_lead_to_files_and_headings(name: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", TEXTS[name]):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, fragment = target.partition("#")
        file = (ROOT / name).parent / path if path else ROOT / name
        assert file.exists(), target
        if fragment:
            assert fragment in headings(file.read_text(encoding="utf-8")), target


def headings(text: str) -> set[str]:
    """The fragments that GitHub gives to headings."""
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", [name for name in TEXTS if name != "CHANGELOG.md"])
def test_paths_of_the_repository_exist(name: str) -> None:
    own = ("digest", "tests", "docs", "scripts", "templates", "bench")
    for path in re.findall(rf"`((?:{'|'.join(own)})/[\w./-]*)`", TEXTS[name]):
        assert (ROOT / path).exists() or (ROOT / path).with_suffix(".py").exists(), path


@pytest.mark.parametrize("name", TEXTS)
def test_commands_exist(name: str) -> None:
    for line in re.findall(r"(?:^|`|\$ |bin/)digest ([a-z][^\n`#&|]*)", TEXTS[name], re.MULTILINE):
        command: click.Command = main
        words = shlex.split(line)
        while isinstance(command, click.Group) and words and words[0] in command.commands:
            command = command.commands[words.pop(0)]
        assert command is not main, line
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        known |= {"--help"}
        for word in words:
            if word.startswith("-"):
                assert word.partition("=")[0] in known, line


@pytest.mark.parametrize("name", TEXTS)
def test_make_targets_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", TEXTS[name], re.MULTILINE)) <= targets


@pytest.mark.parametrize("code", Code)
def test_every_problem_is_explained(code: Code) -> None:
    assert code.value in headings(TEXTS["docs/problems.md"])


@pytest.mark.parametrize(
    "model",
    [
        Settings,
        ArticleMatter,
        EditionMatter,
        PageMatter,
        LinkFact,
        REGISTRY.sidecar,
        *(kind.sidecar.entry for kind in REGISTRY.kinds),
    ],
    ids=lambda model: model.__name__,
)
def test_every_key_is_documented(model: type[EntryModel]) -> None:
    words = set(
        re.findall(r"[\w-]+", " ".join(re.findall(r"```.*?```|`[^`]+`", TEXTS["docs/content-format.md"], re.DOTALL)))
    )
    assert set(fields_by_key(model)) - words == set()


def test_the_first_five_minutes_are_as_the_readme_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    block = TEXTS["README.md"].partition("in five minutes\n")[2].partition("```sh\n")[2].partition("```")[0]
    commands = [shlex.split(line, comments=True) for line in block.splitlines()]
    assert [words[0] for words in commands[:2]] == ["git", "python3"]
    assert commands[-1][1:] == ["serve", "--open"]  # which runs until it is ended, so that nothing may follow
    (tmp_path / "annotated-digest").symlink_to(ROOT)
    monkeypatch.chdir(tmp_path)
    for words in commands[2:-1]:
        program, *arguments = words[: words.index("&&")] if "&&" in words else words
        assert Path(program).name == "digest"
        ran = CliRunner().invoke(main, arguments)
        assert ran.exit_code == 0, ran.output
        if "&&" in words:
            assert words[-2] == "cd"
            monkeypatch.chdir(words[-1])
    assert {"town-library-opens-on-sundays", "what-the-company-said"} < {
        path.stem for path in (tmp_path / "my-digest/content/articles").iterdir()
    }


def test_the_scan_finds_files() -> None:
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"} <= set(TEXTS)
    assert all(isinstance(path, Path) for path in DOCS)
