"""W3C Web Annotation JSON-LD (https://www.w3.org/TR/annotation-model/): a page, a collection, a list, one annotation.

A passage is a TextQuoteSelector, alone, in a list, or where another selector is refined by it. What a body says is its
`value`; bodies that only classify or link are no comment. Of a Choice the first is taken, which is its default; of
other lists of bodies or targets all (Web Annotation Vocabulary, 3.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest.importing.formats.json_values import items_of, mappings_of, text_of
from digest.importing.formats.markup import plain
from digest.importing.records import Record, UnreadableError

_SILENT = frozenset({"tagging", "linking", "classifying", "identifying", "bookmarking"})
_CONTEXT = "anno.jsonld"
_CHOICE = "Choice"
_LISTS = ("Composite", "List", "Independents")


def is_web_annotations(data: Any) -> bool:
    """Whether `data`, decoded JSON, looks like Web Annotations."""
    return any(_is_annotation(each) or _CONTEXT in str(each.get("@context", "")) for each in mappings_of(data))


def read_web_annotations(data: Any) -> list[Record]:
    """The annotations, a record for each target with a passage, and one for each without.

    Raises UnreadableError where the file has none, and only names the page that they are on.
    """
    annotations = [*_annotations(data)]
    if not annotations and (page := next(_pages(data), "")):
        raise UnreadableError(f"it has no annotations, and only names the page that they are on: save {page} instead")
    return [record for annotation in annotations for record in _records(annotation)]


def _pages(data: Any) -> Iterator[str]:
    """The addresses of pages of a collection that are not in it."""
    for item in mappings_of(data):
        for page in items_of(item.get("first")):
            yield text_of(page.get("id")) if isinstance(page, dict) else text_of(page)


def _is_annotation(item: dict[str, Any]) -> bool:
    return "Annotation" in items_of(item.get("type", item.get("@type")))


def _annotations(data: Any) -> Iterator[dict[str, Any]]:
    for item in mappings_of(data):
        if _is_annotation(item):
            yield item
            continue
        for name in ("items", "first", "@graph", "annotations"):
            yield from _annotations(item.get(name))


def _records(annotation: dict[str, Any]) -> Iterator[Record]:
    bodies = [*_resources(annotation.get("body"))]
    comment = "\n\n".join(filter(None, map(_comment, [*bodies, annotation.get("bodyValue")])))
    tags = tuple(filter(None, map(_tag, bodies)))
    for target in [*_resources(annotation.get("target"))] or [""]:
        if isinstance(target, str):
            yield Record("", comment=comment, address=target, tags=tags)
            continue
        if not isinstance(target, dict):
            continue
        source = target.get("source")
        address = text_of(source) or (text_of(source.get("id")) if isinstance(source, dict) else "")
        title = text_of(source.get("title")) if isinstance(source, dict) else ""
        quote = next(_quotes(target.get("selector")), {})
        yield Record(
            text_of(quote.get("exact")),
            text_of(quote.get("prefix")),
            text_of(quote.get("suffix")),
            comment,
            address or text_of(target.get("id")),
            title,
            is_placed=not quote and bool(target.get("selector")),
            tags=tags,
        )


def _resources(value: Any) -> Iterator[Any]:
    """The bodies or targets of an annotation, those of lists within too."""
    for each in items_of(value):
        kinds = items_of(each.get("type", each.get("@type"))) if isinstance(each, dict) else []
        if _CHOICE in kinds:
            yield from [*_resources(each.get("items"))][:1]
        elif any(kind in _LISTS for kind in kinds):
            yield from _resources(each.get("items"))
        else:
            yield each


def _comment(body: Any) -> str:
    if isinstance(body, str):
        return "" if body.startswith(("http://", "https://")) else body
    if not isinstance(body, dict) or any(text_of(each) in _SILENT for each in items_of(body.get("purpose"))):
        return ""
    return plain(text_of(body.get("value")), text_of(body.get("format")))


def _tag(body: Any) -> str:
    is_tag = isinstance(body, dict) and "tagging" in items_of(body.get("purpose"))
    return text_of(body.get("value")).strip() if is_tag else ""


def _quotes(selector: Any) -> Iterator[dict[str, Any]]:
    """The TextQuoteSelectors, those that refine others too."""
    for each in mappings_of(selector):
        if "TextQuoteSelector" in items_of(each.get("type", each.get("@type"))):
            yield each
        yield from _quotes(each.get("refinedBy"))
        yield from _quotes(each.get("items"))
