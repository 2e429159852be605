"""Parts of a page that its server sends behind it, hidden, for a script to put in their places: they are put there.

So React streams pages: where a part is to come stands `<template id="B:1">`, later comes `<div hidden id="S:1">`, and
then `$RC("B:1","S:1")`. Without the script, most of such a page cannot be seen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUT = re.compile(r"\$R[A-Z]\(\"(?P<one>[BSP]:\w+)\",\s*\"(?P<other>[BSP]:\w+)\"")
_PART = re.compile(r"S:\w+")


def put_in_place(tree: HtmlElement) -> None:
    """Shows the parts of the page `tree` that were sent behind it, each where its script says, if it does."""
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
