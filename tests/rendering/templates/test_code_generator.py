"""Quick templates say what Jinja's own would."""

from __future__ import annotations

import re
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, StrictUndefined, pass_context, pass_environment, pass_eval_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from digest.markdown.html import escaped
from digest.rendering.templates.theme import QuickEnvironment

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = {
    "text": "{{ text }} {{ safe }} {{ number }} {{ none }}",
    "attributes of dictionaries": "{{ table.name }} {{ table.items()|list }} {{ table.items }} {{ {'a': '<'}.a }}",
    "an attribute goes before a key, a key in brackets before an attribute": "{{ table.keys() }} {{ table['keys'] }}",
    "attributes of what has none": "{{ none.x is defined }} {{ number.x is defined }} {{ [1].0 }} {{ 'ab'.1 }}",
    "filters of attributes": "{{ [table, thing]|map(attribute='name')|list }} {{ [table]|selectattr('name')|list }}",
    "attributes": "{{ thing.name }} {{ thing.inner.name|upper }} {{ (thing or none).name }}",
    "tests of what may be missing": "{{ thing.no is defined }} {{ table.no is defined }} {{ nothing is undefined }}"
    "{{ (table.no or 1)|d(2) if table.no is defined else 'none' }} {{ table.no|default('x', true) }}",
    "what may be missing": "{{ thing.no|default('x') }} {{ 'y' if thing.no is undefined }} {{ nothing|d(1) }}",
    "keys": "{{ table['name'] }} {{ table.items()|list }} {{ table[thing.key] }}",
    "calls": "{{ join('a', *['b']) }} {{ join(*['a', 'b'], **{}) }} {{ join(one='a', two='b') }} {{ text.upper() }}",
    "macros": "{% macro m(a, b='<b>', c=none) %}{{ a }}{{ b }}{{ c }}{% endmacro %}"
    "{{ m(text) }}{{ m(text, safe) }}{{ m(c=1, a=2) }}{{ m(text, c=safe) }}{{ m(1, 2, 3) }}",
    "macros where nothing is escaped": "{% macro n(a) %}<{{ a }}>{% endmacro %}{% autoescape false %}"
    "{% set x = n(text) %}{% autoescape true %}{{ x }}{{ n(text) }}{% endautoescape %}{% endautoescape %}",
    "macros defined without escaping": "{% autoescape false %}{% macro n(a, b=1) %}<{{ a }}>{{ b }}{% endmacro %}"
    "{% autoescape true %}{{ n(text) }}{{ n(a=text) }}{% endautoescape %}{% endautoescape %}",
    "escaping that the run tells": "{% autoescape number > 3 %}{{ text }}{{ join('<', '>') }}{% endautoescape %}"
    "{% autoescape number > 9 %}{{ text }}{{ join('<', '>') }}{% endautoescape %}",
    "macros told of": "{% macro m(a, b=1) %}{% endmacro %}"
    "{{ m.name }} {{ m.arguments }} {{ m.catch_kwargs }} {{ m.catch_varargs }} {{ m.caller }}",
    "functions that want the context": "{% set own = 'o' %}{{ seen('own') }}"
    "{% for x in [1, 2] %}{{ seen('x') }}{% endfor %}"
    "{% block b %}{% set y = 3 %}{{ seen('y') }}{{ seen('text') }}{% endblock %}",
    "functions that want the environment": "{{ environment_of() }} {{ escaping() }}",
    "objects that want the context": "{{ marked() }} {{ marked.method() }}",
    "objects that can be called": "{{ a_class('x').name }} {{ callable_thing('x') }} {{ partial_call() }}",
    "names that are words of Python": "{{ keywords(class='a', if='b') }} {{ keywords(**{'for': 'c'}) }}",
    "Jinja's own functions": "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}"
    "{% set j = joiner() %}{{ j() }}{{ j() }}{{ range(3)|list }}{{ dict(a=1).a }}"
    "{% set n = namespace(x=1) %}{% set n.x = 2 %}{{ n.x }}",
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


class SimpleName:
    """A class, and a thing, that can be called."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, other: str) -> str:
        return self.name + other


class Marked:
    """What wants the context where it is called."""

    @pass_context
    def __call__(self, context: Context) -> object:
        return context["number"]

    @pass_context
    def method(self, context: Context) -> object:
        return context["text"]


GIVEN = {
    "text": "<a & 'b'>",
    "safe": Markup("<b>&amp;</b>"),
    "number": 7,
    "none": None,
    "m": Markup("<"),
    "thing": SimpleNamespace(name='"n"', key="name", inner=SimpleNamespace(name="in")),
    "table": {"name": "<t>"},
    "join": lambda one, two: one + two,
    "keywords": lambda **given: sorted(given.items()),
    "seen": pass_context(lambda context, name: context.get(name)),
    "environment_of": pass_environment(lambda environment: environment.autoescape),
    "escaping": pass_eval_context(lambda evaluation: evaluation.autoescape),
    "marked": Marked(),
    "a_class": SimpleName,
    "callable_thing": SimpleName("called"),
    "partial_call": partial(str.upper, "x"),
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


MISTAKES = (
    "{{ nothing }}",
    "{{ nothing.x }}",
    "{{ nothing() }}",
    "{{ thing.nothing }}",
    "{{ thing.nothing.more }}",
    "{{ table.nothing }}",
    "{{ table.nothing() }}",
    "{{ none.x }}",
    "{{ number() }}",
    "{{ join('a') }}",
    "{{ seen() }}",
    "{% for x in nothing %}{% endfor %}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, a=2) }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(b=2) }}",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, caller=2) }}",
)


@pytest.mark.parametrize("template", MISTAKES)
def test_mistakes_are_told_in_the_same_words(template: str) -> None:
    with pytest.raises(Exception) as expected:  # noqa: PT011 - whatever Jinja raises
        rendered(Environment, template)
    with pytest.raises(expected.type, match=f"^{re.escape(str(expected.value))}$"):
        rendered(QUICK, template)
