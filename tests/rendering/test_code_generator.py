"""Quick templates say what Jinja's own would."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup, escape

from digest.markdown.html import escaped
from digest.rendering.templates import QuickEnvironment

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = {
    "text": "{{ text }} {{ safe }} {{ number }} {{ none }}",
    "attributes": "{{ thing.name }} {{ thing.inner.name|upper }} {{ (thing or none).name }}",
    "what may be missing": "{{ thing.no|default('x') }} {{ 'y' if thing.no is undefined }} {{ nothing|d(1) }}",
    "keys": "{{ table['name'] }} {{ table.items()|list }} {{ table[thing.key] }}",
    "calls": "{{ join('a', *['b']) }} {{ join(*['a', 'b'], **{}) }} {{ join(one='a', two='b') }} {{ text.upper() }}",
    "macros": "{% macro m(a, b='<b>', c=none) %}{{ a }}{{ b }}{{ c }}{% endmacro %}"
    "{{ m(text) }}{{ m(text, safe) }}{{ m(c=1, a=2) }}{{ m(text, c=safe) }}{{ m(1, 2, 3) }}",
    "macros that call back": "{% macro m() %}({{ caller() }}){% endmacro %}{% call m() %}{{ text }}{% endcall %}",
    "macros with any arguments": "{% macro m() %}{{ varargs|join }}{{ kwargs|length }}{% endmacro %}{{ m(1, x=3) }}",
    "macros in macros": "{% macro a(x) %}<{{ x }}{% endmacro %}{% macro b(x) %}{{ a(a(x)) }}{% endmacro %}{{ b('<') }}",
    "blocks": "{% block one %}{{ text }}{% endblock %}{{ self.one() }}",
    "loops": "{% for x in [1, 2, 3] if x != 2 %}{{ loop.index }}{{ x }}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "recursion": "{% for x in [[1], [2]] recursive %}{{ x[0] if x[0] is number else '' }}{% endfor %}",
    "switched off": "{% autoescape false %}{{ text }}{{ m }}{% endautoescape %}",
    "filters and tests": "{{ [thing]|map(attribute='name')|join('&') }} {{ thing.name is string }} {{ text|length }}",
    "concatenation": "{{ text ~ safe ~ number }}",
    "settings": "{% set x = thing.name %}{{ x }}{% set y %}<i>{{ text }}</i>{% endset %}{{ y }}",
    "inclusion": "{% include 'part' %}{% from 'part' import m %}{{ m('<') }}",
    "inheritance": "{% extends 'base' %}{% block inner %}{{ super() }}{{ text }}{% endblock %}",
}
PARTS = {
    "part": "{% macro m(x) %}[{{ x }}]{% endmacro %}part",
    "base": "{{ text }}{% block inner %}base{% endblock %}",
}
GIVEN = {
    "text": "<a & 'b'>",
    "safe": Markup("<b>&amp;</b>"),
    "number": 7,
    "none": None,
    "m": Markup("<"),
    "thing": SimpleNamespace(name='"n"', key="name", inner=SimpleNamespace(name="in")),
    "table": {"name": "<t>"},
    "join": lambda one, two: one + two,
}

QUICK = partial(QuickEnvironment, lambda name, _: name)


def rendered(kind: Callable[..., Environment], template: str) -> str:
    environment = kind(autoescape=True, undefined=StrictUndefined, loader=DictLoader(PARTS))
    return environment.from_string(template).render(GIVEN)


@pytest.mark.parametrize("case", CASES)
def test_templates_say_the_same(case: str) -> None:
    assert rendered(QUICK, CASES[case]) == rendered(Environment, CASES[case])


@given(st.one_of(st.text(), st.integers(), st.none(), st.text().map(Markup), st.text().map(escape)))
def test_what_is_escaped_is_what_markupsafe_escapes(value: object) -> None:
    assert escaped(value) == escape(value)


@pytest.mark.parametrize(
    ("template", "error"),
    [
        ("{{ nothing }}", UndefinedError),
        ("{{ nothing.x }}", UndefinedError),
        ("{{ nothing() }}", UndefinedError),
        ("{{ thing.nothing }}", AttributeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", UndefinedError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}", TypeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, a=2) }}", TypeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(b=2) }}", TypeError),
    ],
)
def test_mistakes_are_told(template: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        rendered(QUICK, template)
