"""The functions by which templates say words: gettext's, under the names that Jinja's `trans` blocks call them by.

What they give is HTML: messages are as trusted as templates, and what fills their placeholders is escaped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from digest.translation.words import Key

if TYPE_CHECKING:
    from digest.translation.words import Words


def word_functions(words: Words) -> dict[str, Any]:
    """The functions by their names; docs/templates.md lists them."""
    plain: dict[Key, Markup] = {}

    def said(key: Key, values: dict[str, Any]) -> Markup:
        if values:
            return Markup(words.unfilled(key)) % values
        return plain.get(key) or plain.setdefault(key, Markup(words.unfilled(key).replace("%%", "%")))

    def gettext(message: str, /, **values: Any) -> Markup:
        return said(Key("", message), values)

    def pgettext(context: str, message: str, /, **values: Any) -> Markup:
        return said(Key(context, message), values)

    def npgettext(context: str, one: str, many: str, number: int, /, **values: Any) -> Markup:
        text = words.unfilled(Key(context, one), many, number)
        return Markup(text) % {"num": words.number(number), **values}

    def ngettext(one: str, many: str, number: int, /, **values: Any) -> Markup:
        return npgettext("", one, many, number, **values)

    return {
        "_": gettext,
        "gettext": gettext,
        "ngettext": ngettext,
        "pgettext": pgettext,
        "npgettext": npgettext,
        "listed": words.listed,
        "percent": words.percent,
    }
