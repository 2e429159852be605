"""Texts that YAML cuts: what stands behind ` #` is a comment, so `title: How #MeToo changed the port` is the title How.

A comment behind a text cannot be told from a part of it, so it is told, for keys that hold text; behind a date, a slug
or an address it is a comment. So is one behind a key without a value, unless it looks like a hashtag; and what looks
like one behind an address may be its fragment, which a space has come before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digest.content.schema.shape import all_keys, is_text, text_keys
from digest.foundation.problem import Code, Problem
from digest.yaml.quoting import shortened

if TYPE_CHECKING:
    from pydantic import BaseModel

    from digest.yaml.loader import YamlDocument

_ADDRESS = re.compile(r"(?:https?:/)?/")
_FRAGMENT = re.compile(rf"{_ADDRESS.pattern}[^\s\"']*[ \t]+#[^\s#]")
_COMMENTED = re.compile(r"^(?![ \t]*#)(?:[ \t]*(?:- +)*(?P<key>[\w-]+):)?[^\n]*[ \t]#", re.MULTILINE)


def cut_texts(model: type[BaseModel], document: YamlDocument) -> Iterator[Problem]:
    """A warning for each text of `document`, which is to become a `model`, that ends where a comment begins."""
    text = document.text
    if " #" not in text and "\t#" not in text:
        return
    texts, known = text_keys(model), all_keys(model)
    may_be_fragment = _FRAGMENT.search(text) is not None
    keys_before = (line["key"] for line in _COMMENTED.finditer(text))
    if not may_be_fragment and not any(key in texts or key not in known for key in keys_before):
        return
    for keys, value, comment, place, quoted in document.before_comments():
        is_hashtag = bool(comment[1:2].strip("# "))
        is_cut = is_text(model, keys) and (value or is_hashtag) if keys else False
        if is_cut or (keys and is_hashtag and _ADDRESS.match(value)):
            read = repr(shortened(value)) if value else "nothing"
            whole = f"write {quoted or 'the text in quotation marks'}" if is_cut else "take away the space before it"
            yield place.problem(
                Code.TEXT_CUT,
                f"YAML takes what stands behind ` #` for a comment: all that is read here is {read}",
                f"if it belongs to the {'text' if is_cut else 'address'}, {whole};\n"
                "if it is a comment, put it on a line of its own",
            )
