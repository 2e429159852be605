"""What is compiled once is not compiled again, and never trusted blindly."""

from __future__ import annotations

from typing import ClassVar

import pytest
from jinja2 import Environment

from digest.pages.jobs import Page, PageContent
from digest.rendering.templates import Theme
from tests.builders import make_settings


class Plain(PageContent, frozen=True):
    kind: ClassVar[str] = "x"


PAGE = Page(url="/x/", title="X", content=Plain())


def shown(source: str, compiled: dict[bytes, bytes] | None = None) -> str:
    theme = Theme({"x.html": source.encode()}, make_settings(), compiled)
    return theme.template(PAGE).render(page=PAGE)


def test_compiled_templates_are_kept_by_their_source(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: dict[bytes, bytes] = {}
    assert shown("{{ page.title }}", compiled) == "X"
    assert shown("{{ page.title }}!", compiled) == "X!"
    assert len(compiled) == 2
    monkeypatch.setattr(Environment, "compile", lambda *_, **__: pytest.fail("compiled again"))
    assert shown("{{ page.title }}", compiled) == "X"


def test_a_theme_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: dict[bytes, bytes] = {}
    files = {"x.html": b"{{ page.title }}", "broken.html": b"{% if", "bytes.html": b"\xff"}
    Theme(files, make_settings(), compiled).prepare()
    assert len(compiled) == 1
    monkeypatch.setattr(Environment, "compile", lambda *_, **__: pytest.fail("compiled again"))
    theme = Theme({"x.html": files["x.html"]}, make_settings(), compiled)
    theme.prepare()
    assert theme.template(PAGE).render(page=PAGE) == "X"


def test_what_is_damaged_is_compiled_again() -> None:
    compiled: dict[bytes, bytes] = {}
    shown("{{ page.title }}", compiled)
    compiled.update((key, b"rubbish") for key in compiled)
    assert shown("{{ page.title }}", compiled) == "X"
    assert b"rubbish" not in compiled.values()


def test_the_digest_of_a_theme_is_that_of_its_files() -> None:
    files = {"x.html": b"x", "assets/a.css": b"a"}
    digests = [Theme(changed, make_settings()).digest for changed in (files, dict(reversed(files.items())))]
    assert digests[0] == digests[1]
    for change in ({"x.html": b"y"}, {"assets/a.css": b"b"}, {"y.html": b""}, {"assets/b.css": b""}):
        assert Theme(files | change, make_settings()).digest != digests[0]
