"""What a build says of a file, in the words of a form: fields by their labels, not keys of YAML."""

from __future__ import annotations

import re

from pydantic import BaseModel

from digest.content.schema.shape import fields_by_key, nested_models
from digest.desk.fields import label_of

_WHERE = re.compile(r"\b[a-z_]+\[\d+\](?:\.(?P<key>\w+)(?:\[\d+\])?)*(?=[\s:,]|$)")
_OWN_KEY = re.compile(r"^(?:\w+\.)*(?P<key>\w+)(?= (?:'|\"|is |must |needs |lacks ))")
_LACKS = re.compile(
    r"^(?:the key '(?P<key>\w+)' is missing in .+|\w+\[\d+\] lacks the key '(?P<lacking>\w+)'"
    r"|(?P<of>.+) needs '(?P<needed>\w+)')$"
)
_TO_WRITE = re.compile(r"\b(?P<verb>write|add)(?P<example>, for example,)? (?P<key>\w+): (?=[^\s…])")
_TO_FILL_IN = re.compile(r"\bwrite (?P<key>\w+): …")
_CODE = re.compile(r"`(?P<key>\w+)(?:: (?P<value>[^`]+))?`")


def keys_of(model: type[BaseModel]) -> frozenset[str]:
    """The keys of what an editor writes, and of what stands within these."""
    return frozenset(fields_by_key(model)).union(*map(fields_by_key, nested_models(model).values()))


def message_of(message: str, keys: frozenset[str]) -> str:
    """The `message` of a problem of an entry or a file that has these `keys`."""
    if lacking := _LACKS.match(message):
        label = f"“{label_of(lacking['key'] or lacking['lacking'] or lacking['needed'])}”"
        return f"{lacking['of']} needs {label}" if lacking["of"] else f"{label} is missing"
    placed = _WHERE.sub(lambda found: f"“{label_of(found['key'])}”" if found["key"] else "it", message)
    own = _OWN_KEY.match(placed)
    if own and own["key"] in keys:
        placed = f"“{label_of(own['key'])}”{placed[own.end() :]}"
    return _in_labels(placed, keys)


def hint_of(hint: str, keys: frozenset[str]) -> str:
    """The `hint` of such a problem: what stands behind a key is what is written into its field."""
    written = _TO_WRITE.sub(
        lambda found: f"{found['verb']}{found['example'] or ''} " if _is(found, keys) else found[0], hint
    )
    filled = _TO_FILL_IN.sub(lambda found: f"fill in “{label_of(found['key'])}”", written)
    return _in_labels(filled, keys)


def _in_labels(text: str, keys: frozenset[str]) -> str:
    return _CODE.sub(lambda found: f"“{label_of(found['key'])}”" if _is(found, keys) else found[0], text)


def _is(found: re.Match[str], keys: frozenset[str]) -> bool:
    return found["key"] in keys
