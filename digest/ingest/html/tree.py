"""HTML as text, to a tree of elements. Whatever it holds, nothing of it is run or asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digest.text.decoding import permitted
from digest.text.white_space import in_one_line, without_invisible

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg"))
MOST_ELEMENTS = 100_000  # those of large news pages are some thousands
MOST_ATTRIBUTES = 200  # of one element; libxml2 compares each with all before it
DEEPEST = 200  # elements within each other; libxml2 reads no page on that has some more
_IN_TAG = r"(?:=\s*+(?:\"[^\"]*+\"|'[^']*+')?|[^=>]++)*+"
"""What stands in a tag: a quotation mark opens a value behind "=" alone, elsewhere it is a slip of the page's."""
_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)|(?P<raw><(?P<name>script|style)\b{_IN_TAG})>.*?(?:</(?P=name)|\Z)|(?P<tag><[a-z]{_IN_TAG})",
    re.IGNORECASE | re.DOTALL,
)
_VALUE = re.compile(r"=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*)")
_ATTRIBUTE = re.compile(r"[^\s/=\"']+")
_PUT = re.compile(r"\$R[A-Z]\(\"(?P<one>[BSP]:\w+)\",\s*\"(?P<other>[BSP]:\w+)\"")
_PART = re.compile(r"S:\w+")
"""By which the script of a page that is streamed puts a part in its place, and the part."""
_FRAGMENT = re.compile(r"<!--(?:Start|End)Fragment-->")


class UnlikelyPageError(Exception):
    """A page is made as no newspaper's is, so that it cannot be read, or only in minutes; its text says how."""


def parse_html(text: str) -> HtmlElement | None:
    """The tree of a page or of a piece of one; None where it has no element.

    A piece, such as a clipboard's, is wrapped: without an article around it, extractors lose headings and lists.
    Raises UnlikelyPageError.
    """
    from lxml import etree, html

    if any(_has_too_many_attributes(found["raw"] or found["tag"] or "") for found in _TAG.finditer(text)):
        raise UnlikelyPageError(f"this has an element with more than {MOST_ATTRIBUTES} attributes")
    whole = permitted(_FRAGMENT.sub("", text))
    beginning = whole[:200_000].casefold()
    if not any(tag in beginning for tag in ("<html", "<head", "<body")):
        whole = f"<html><body><article>{whole}</article></body></html>"
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(whole.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise UnlikelyPageError(f"this has more than {MOST_ELEMENTS:,} elements")
    put_in_place(tree)
    _take_out_invisible(tree)
    return tree


def put_in_place(tree: HtmlElement) -> None:
    """Shows the parts of the page `tree` that were sent behind it, each where its script says, if it does.

    So React streams pages: where a part is to come stands `<template id="B:1">`, later comes `<div hidden id="S:1">`,
    and then `$RC("B:1","S:1")`. Without the script, most of such a page cannot be seen.
    """
    parts = {name: each for each in tree.iter("div") if _PART.fullmatch(name := each.get("id") or "")}
    if not parts:
        return
    places = {each.get("id"): each for each in tree.iter("template")}
    scripts = "".join(each.text or "" for each in tree.iter("script"))
    for put in _PUT.finditer(scripts):
        part = parts.get(put["one"], parts.get(put["other"]))
        place = places.get(put["one"], places.get(put["other"]))
        around = place.getparent() if place is not None else None
        if part is None or place is None or around is None or part in place.iterancestors():
            continue
        part.drop_tree()
        around.replace(place, part)
        part.tail = place.tail
    for part in parts.values():
        part.attrib.pop("hidden", None)


def _take_out_invisible(tree: HtmlElement) -> None:
    """Takes out what no reader sees: in the tree, since pages write it as characters and in several other ways."""
    for element in tree.iter():
        if element.text:
            element.text = without_invisible(element.text)
        if element.tail:
            element.tail = without_invisible(element.tail)
        if element.tag == "meta" and (content := element.get("content")):
            element.set("content", without_invisible(content))


def visible_text(element: HtmlElement) -> str:
    """What a reader sees of an element, in one line: not what scripts and styles hold."""
    return in_one_line("".join(_shown(element)))


def _shown(element: HtmlElement) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    yield " " if element.tag == "br" else element.text or ""
    for child in element:
        yield from _shown(child)
        yield child.tail or ""


def is_too_deep(tree: HtmlElement) -> bool:
    """Whether more elements stand within each other than are read, so that what they hold is missing."""
    return any(sum(1 for _ in element.iterancestors()) >= DEEPEST for element in tree.iter() if not len(element))


def _has_too_many_attributes(tag: str) -> bool:
    if len(tag) <= 2 * MOST_ATTRIBUTES:
        return False
    return len(_ATTRIBUTE.findall(_VALUE.sub(" ", tag))) - 1 > MOST_ATTRIBUTES
