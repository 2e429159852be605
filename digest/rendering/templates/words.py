"""The functions by which templates say words: gettext's, under the names that Jinja's `trans` blocks call them by.

What they give is HTML: messages are as trusted as templates, and what fills their placeholders is escaped. A name or a
title that runs against the page is isolated in its sentence, as Fluent and MessageFormat 2 have it
(https://projectfluent.org/fluent/guide/functions.html, "unicode isolation").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from digest.markdown.html import escaped
from digest.text.direction import within
from digest.translation.locales import direction
from digest.translation.words import Key

if TYPE_CHECKING:
    from digest.translation.words import Words

_TAG = re.compile(r"<[^>]*>")
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")
_TAG_OR_QUOTE = re.compile(r"<[^>]*>|\"")
_MARKUP = str.__new__  # of what is known to be HTML, without being asked whether it is


def word_functions(words: Words) -> dict[str, Any]:
    """The functions by their names; docs/templates.md lists them."""
    way = direction(words.language)
    plain: dict[str, Markup] = {}
    in_context: dict[tuple[str, str], Markup] = {}

    def gettext(message: str, /, **values: Any) -> Markup:
        if values:
            return _filled(words.unfilled(Key("", message)), values, way)
        return plain.get(message) or plain.setdefault(message, _whole(words.unfilled(Key("", message))))

    def pgettext(context: str, message: str, /, **values: Any) -> Markup:
        if values:
            return _filled(words.unfilled(Key(context, message)), values, way)
        key = context, message
        return in_context.get(key) or in_context.setdefault(key, _whole(words.unfilled(Key(context, message))))

    def npgettext(context: str, one: str, many: str, number: int, /, **values: Any) -> Markup:
        return _filled(words.unfilled(Key(context, one), many, number), {"num": words.number(number), **values}, way)

    def ngettext(one: str, many: str, number: int, /, **values: Any) -> Markup:
        return npgettext("", one, many, number, **values)

    def listed(items: Iterable[Any]) -> str:
        return words.listed(_isolated(item, way) for item in items)

    return {
        "_": gettext,
        "gettext": gettext,
        "ngettext": ngettext,
        "pgettext": pgettext,
        "npgettext": npgettext,
        "listed": listed,
        "within": lambda item: _isolated(item, way),
        "counted_as": words.counted_as,
        "percent": words.percent,
    }


def _whole(message: str) -> Markup:
    return Markup(_quotable(message).replace("%%", "%"))


@lru_cache(maxsize=4_096)
def _quotable(message: str) -> str:
    """`message` as it may stand in an attribute too: a translator may write any quotation marks."""
    return _TAG_OR_QUOTE.sub(lambda found: "&#34;" if found[0] == '"' else found[0], message)


@lru_cache(maxsize=4_096)
def _in_tags(message: str) -> frozenset[str]:
    """The placeholders of `message` that stand in tags, as addresses do."""
    return frozenset(name for tag in _TAG.findall(message) for name in _PLACEHOLDER.findall(tag))


def _filled(message: str, values: dict[str, Any], way: str) -> Markup:
    """What `Markup(message) % values` is, in a tenth of the time: a page has a hundred of these.

    `way` is the direction of the page.
    """
    in_tags = _in_tags(message)
    said = {name: escaped(value) if name in in_tags else within(escaped(value), way) for name, value in values.items()}
    return _MARKUP(Markup, _quotable(message) % said)


def _isolated(item: Any, way: str) -> Any:
    said = within(str(item), way)
    return _MARKUP(Markup, said) if isinstance(item, Markup) else said
