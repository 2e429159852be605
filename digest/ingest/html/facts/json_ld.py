"""What a page's JSON-LD says of its article, in the vocabulary of schema.org."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from digest.text.white_space import without_invisible

_ARTICLE = re.compile(r"(?:.*/)?(?:\w*Article|\w*Posting|Report|Review|\w*NewsAnalysis)$")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s*\]\]>\s*(?:\*/)?)\s*;?\s*$"
)
_CONTROLS = re.compile("[\x00-\x1f]+")
_NAMING = ("author", "creator", "publisher")
_DEEPEST = 12
_MOST = 4_000  # values that are looked at


def articles(scripts: list[str]) -> list[Mapping[str, Any]]:
    """The nodes that describe an article, those first that say most; a script that is no JSON says nothing."""
    nodes = [node for script in scripts for node in _nodes(_read(script))]
    named = {identifier: node for node in nodes if isinstance(identifier := node.get("@id"), str) and node.get("name")}
    found = [_with_named(node, named) for node in nodes if _is_article(node)]
    return sorted(found, key=lambda node: -sum(key in node for key in ("headline", "datePublished", "author")))


def names(value: object) -> list[str]:
    """The names of one or several people or organisations, however they are written."""
    if isinstance(value, str):
        return [name] if (name := _text(value)) else []
    if isinstance(value, list):
        return [name for each in value for name in names(each)]
    if isinstance(value, Mapping):
        return names(value.get("name"))
    return []


def organizations(value: object) -> list[str]:
    """The names of those in `value` that say that they are organisations."""
    if isinstance(value, list):
        return [name for each in value for name in organizations(each)]
    kinds = value.get("@type") if isinstance(value, Mapping) else None
    is_one = any(isinstance(kind, str) and kind.endswith("Organization") for kind in _listed(kinds))
    return names(value) if is_one else []


def text(value: object) -> str:
    """A value as text: itself, the first of several, or one that is given with its language."""
    if isinstance(value, list):
        return next((found for each in value if (found := text(each))), "")
    if isinstance(value, Mapping):
        return text(value.get("@value") or value.get("@id") or value.get("url"))
    return _text(value) if isinstance(value, str) else ""


def is_free(nodes: Sequence[Mapping[str, Any]]) -> bool:
    """Whether all may read the article of the first of `nodes`, as far as they say (`isAccessibleForFree`).

    Nodes with another headline are of other articles, which the page leads to.
    """
    told = (each.get("isAccessibleForFree") for each in nodes if each.get("headline") == nodes[0].get("headline"))
    return not any(value is False or text(value).rpartition("/")[2].casefold() == "false" for value in told)


def _text(value: str) -> str:
    return " ".join(without_invisible(html.unescape(html.unescape(value))).split())


def _read(script: str) -> object:
    cleaned = _CONTROLS.sub(" ", _WRAPPING.sub("", script.strip())).strip().rstrip(";")
    try:
        return json.loads(cleaned)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object) -> Iterator[Mapping[str, Any]]:
    """All objects of a document, from the outermost; those that lie deeper than any page's are not looked for."""
    waiting: list[tuple[object, int]] = [(value, 0)]
    for _ in range(_MOST):
        if not waiting:
            return
        found, depth = waiting.pop(0)
        if isinstance(found, list) and depth < _DEEPEST:
            waiting += [(each, depth + 1) for each in found]
        elif isinstance(found, Mapping):
            yield found
            if depth < _DEEPEST:
                waiting += [(each, depth + 1) for each in found.values() if isinstance(each, list | Mapping)]


def _with_named(node: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """`node` with those whom it names by their identifiers alone as the document has them elsewhere."""

    def whole(value: object) -> object:
        if isinstance(value, list):
            return [whole(each) for each in value]
        identifier = value.get("@id") if isinstance(value, Mapping) and not value.get("name") else None
        return named.get(identifier, value) if isinstance(identifier, str) else value

    return {**node, **{key: whole(node[key]) for key in _NAMING if key in node}}


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _is_article(node: Mapping[str, Any]) -> bool:
    return any(isinstance(kind, str) and _ARTICLE.match(kind) for kind in _listed(node.get("@type")))
