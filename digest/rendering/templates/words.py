"""The functions by which templates say words: gettext's, under the names that Jinja's `trans` blocks call them by.

What they give is HTML: messages are as trusted as templates, and what fills their placeholders is escaped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from digest.markdown.html import escaped
from digest.translation.words import Key

if TYPE_CHECKING:
    from digest.translation.words import Words

_TAG_OR_QUOTE = re.compile(r"<[^>]*>|\"")
_MARKUP = str.__new__  # of what is known to be HTML, without being asked whether it is


def word_functions(words: Words) -> dict[str, Any]:
    """The functions by their names; docs/templates.md lists them."""
    plain: dict[str, Markup] = {}
    in_context: dict[tuple[str, str], Markup] = {}

    def gettext(message: str, /, **values: Any) -> Markup:
        if values:
            return _filled(words.unfilled(Key("", message)), values)
        return plain.get(message) or plain.setdefault(message, _whole(words.unfilled(Key("", message))))

    def pgettext(context: str, message: str, /, **values: Any) -> Markup:
        if values:
            return _filled(words.unfilled(Key(context, message)), values)
        key = context, message
        return in_context.get(key) or in_context.setdefault(key, _whole(words.unfilled(Key(context, message))))

    def npgettext(context: str, one: str, many: str, number: int, /, **values: Any) -> Markup:
        return _filled(words.unfilled(Key(context, one), many, number), {"num": words.number(number), **values})

    def ngettext(one: str, many: str, number: int, /, **values: Any) -> Markup:
        return npgettext("", one, many, number, **values)

    return {
        "_": gettext,
        "gettext": gettext,
        "ngettext": ngettext,
        "pgettext": pgettext,
        "npgettext": npgettext,
        "listed": words.listed,
        "counted_as": words.counted_as,
        "percent": words.percent,
    }


def _whole(message: str) -> Markup:
    return Markup(_quotable(message).replace("%%", "%"))


@lru_cache(maxsize=4_096)
def _quotable(message: str) -> str:
    """`message` as it may stand in an attribute too: a translator may write any quotation marks."""
    return _TAG_OR_QUOTE.sub(lambda found: "&#34;" if found[0] == '"' else found[0], message)


def _filled(message: str, values: dict[str, Any]) -> Markup:
    """What `Markup(message) % values` is, in a tenth of the time: a page has a hundred of these."""
    return _MARKUP(Markup, _quotable(message) % {name: escaped(value) for name, value in values.items()})
