"""Which messages templates and scripts say: read from them as Babel reads them, and from their literals."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FUNCTIONS = ("_", "gettext", "ngettext", "pgettext", "npgettext")
_LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'", re.DOTALL)
_JINJA, _SCRIPT = (".html", ".xml"), ".js"


def said_messages(templates: Mapping[str, bytes]) -> frozenset[str]:
    """The messages that `templates`, by path, may say, with each run of white space as one space.

    A literal counts too, since a message may be passed on before it is translated: `_(label)`.
    """
    found: set[str] = set()
    for path, data in templates.items():
        if path.endswith((*_JINJA, _SCRIPT)):
            found.update(first or second for first, second in _LITERAL.findall(data.decode("utf-8", "replace")))
        if path.endswith(_JINJA):
            found.update(_of_template(data))
    return frozenset(plain(message) for message in found)


def plain(message: str) -> str:
    """`message` with each run of white space as one space."""
    return " ".join(message.split())


def _of_template(data: bytes) -> Iterator[str]:
    """The messages of a template's functions and `trans` blocks; none where it is no template, which is told anyway."""
    from jinja2.ext import babel_extract

    options = {"extensions": "jinja2.ext.do", "trimmed": "true", "encoding": "utf-8", "silent": "true"}
    for _, _, message, _ in babel_extract(BytesIO(data), _FUNCTIONS, (), options):
        yield from (text for text in ((message,) if isinstance(message, str) else message or ()) if text)
