"""What is compiled once is not compiled again, and never trusted blindly."""

from __future__ import annotations

from typing import ClassVar

import pytest
from jinja2 import Environment

from digest.pages.jobs import Page, PageContent
from digest.rendering.templates.theme import Theme
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
    files = {"x.html": b"{{ page.title }}", "broken.html": b"{% if", "bytes.html": b"\xff{% if"}
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


DEFAULT = {
    "x.html": b"{% extends 'base.html' %}{% block main %}default {{ page.title }}{% endblock %}",
    "base.html": b"<{% block main %}{% endblock %}>{% include 'parts/foot.html' %}",
    "parts/foot.html": b"{% macro m() %}default m{% endmacro %}default foot",
}


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, "<default X>default foot"),
        (
            {"x.html": "{% extends 'x.html' %}{% block main %}own, {{ super() }}{% endblock %}"},
            "<own, default X>default foot",
        ),
        ({"x.html": "{% extends 'default/x.html' %}{% block main %}own{% endblock %}"}, "<own>default foot"),
        ({"x.html": "{% include 'x.html' %} and more"}, "<default X>default foot and more"),
        ({"parts/foot.html": "own, {% include 'parts/foot.html' %}"}, "<default X>own, default foot"),
        ({"parts/foot.html": "{% from 'parts/foot.html' import m %}own, {{ m() }}"}, "<default X>own, default m"),
        ({"parts/foot.html": "{% import 'parts/foot.html' as f %}own, {{ f.m() }}"}, "<default X>own, default m"),
        ({"parts/foot.html": "{{ part('default/parts/foot.html') }}!"}, "<default X>default foot!"),
        ({"x.html": "{% extends 'default/base.html' %}"}, "<>default foot"),
        (
            {
                "x.html": "{% extends 'x.html' %}",
                "base.html": "{% extends 'base.html' %}{% block main %}no{% endblock %}",
            },
            "<default X>default foot",
        ),
        (
            {
                "x.html": "{% set n = 3 %}{% include 'tree.html' %}",
                "tree.html": "{{ n }}{% if n %}{% set n = n - 1 %}{% include 'tree.html' %}{% endif %}",
            },
            "3210",
        ),
    ],
)
def test_a_template_of_ones_own_extends_the_default_one_that_it_replaces(own: dict[str, str], expected: str) -> None:
    replaced = {f"default/{name}": data for name, data in DEFAULT.items() if name in own}
    files = {**DEFAULT, **replaced, **{name: source.encode() for name, source in own.items()}}
    assert Theme(files, make_settings()).template(PAGE).render(page=PAGE) == expected


def test_the_sources_of_a_page_are_those_of_all_templates_that_it_names() -> None:
    own = {
        "x.html": b"{% extends 'x.html' %}{{ part(\"parts/more.html\") }}",
        "parts/more.html": b"{% include 'parts/more.html' %}",
    }
    theme = Theme({**DEFAULT, "default/x.html": DEFAULT["x.html"], **own}, make_settings())
    assert [path.removeprefix("templates/") for path, _ in theme.written_in("x.html")] == [
        "x.html",
        "default/x.html",
        "parts/more.html",
        "base.html",
        "parts/foot.html",
    ]
