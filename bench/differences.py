"""What readers and machines would lose between two builds of the same digest: text, marks, ids, links, data.

python -m bench.differences BEFORE AFTER     two folders of sites; `python -m bench.bytes OLD --keep FOLDER` makes such

Of every page of BEFORE, in AFTER:

- each block of its text is found in the text of the page, white space aside;
- its marks are the same words, of the same annotations, in the same order;
- each id and each link, resolved, is there;
- each value of its meta elements and of its linked data is in its own, in its annotation collection or, as text or
  link, on the page; of an annotation collection and a feed, each value is there, as a line of another or as an address
  that is relative to the file's.

Every file is there. What has been taken out with intent is named in `REMOVED`: it is counted by its name, not told.
Prints the counts and each difference, and ends with status 1 where there is one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin
from xml.etree import ElementTree

from selectolax.lexbor import LexborHTMLParser, LexborNode

_MOST_TOLD = 100
_OF_PEOPLE = ("people/", "organisations/")
_OF_MANY = (*_OF_PEOPLE, "topics/", "outlets/", "measures/")
_OF_STORIES = (*_OF_PEOPLE, "topics/", "outlets/", "archive/", "page/", "index.html")
_OF_LISTS = frozenset({"ItemList", "ListItem", "ImageObject", "WebPage"})
_LAST_STEP = "3"
"""The number of the last step of the way to a page."""
_SUMMARIES, _TURNS = ".teaser .summary, .teaser-figure", "nav.pagination"
_LOADED = tuple(f"{kind}-src" for kind in "connect font frame img manifest media object script style".split())
_BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, td, th, caption, summary, figcaption, legend, label, button, nav a"
_CONTAINERS = frozenset(_BLOCKS.replace("nav a", "ul, ol, dl, div, table, details, form, blockquote").split(", "))


class Loss(NamedTuple):
    """What one page of before has and the same page of after has not: of a kind, and what."""

    page: str
    kind: str
    what: str


class Reading(NamedTuple):
    """What a page says."""

    text: str
    blocks: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    ids: frozenset[str]
    links: frozenset[str]
    meta: frozenset[str]
    data: frozenset[str]


Named = Callable[[Loss, Reading], bool]


def _leads_elsewhere(loss: Loss, fragment: str) -> bool:
    """Whether a lost link led to such a place of another page."""
    page, found, _ = loss.what.partition(fragment)
    return bool(found) and not page.endswith(loss.page.removesuffix("index.html"))


def _allowed(policy: str) -> dict[str, str]:
    """What a Content-Security-Policy allows, kind by kind, where some have what `default-src` says."""
    directives = {name: allowed for name, _, allowed in (each.strip().partition(" ") for each in policy.split(";"))}
    default = directives.get("default-src", "")
    return directives | {kind: directives.get(kind, default) for kind in _LOADED} | {"default-src": ""}


def _is_of_second_target(loss: Loss) -> bool:
    """Whether a lost value of an annotation collection is of the targets on its page."""
    page = loss.page.removesuffix("annotations.json")
    of_selectors = loss.what in ("FragmentSelector", "http://tools.ietf.org/rfc/rfc3236") or loss.what.startswith("at-")
    return page != loss.page and (of_selectors or loss.what.endswith(f"/{page}"))


def _is_text(loss: Loss, *beginnings: str) -> bool:
    return loss.kind == "text" and loss.what.startswith(beginnings)


REMOVED: dict[str, Named] = {
    "style sheets and scripts: joined, and with other fingerprints": lambda loss, _: (
        loss.kind == "link" and "/assets/" in loss.what
    ),
    "arrows behind links, which a style sheet draws": lambda loss, now: (
        loss.kind == "text" and "↗" in loss.what and loss.what.replace("↗", "") in now.text
    ),
    "meta elements that say what linked data or the text says": lambda loss, now: (
        loss.kind == "meta" and (loss.what in now.data or _squeezed(loss.what) in now.text)
    ),
    "colours of a browser's own bar, which a script gives it": lambda loss, _: (
        loss.kind == "meta" and loss.what in ("#fdfcf9", "#141416")
    ),
    "ids of the switches, to which nothing leads": lambda loss, _: loss.kind == "id" and loss.what.startswith("kinds-"),
    "the same policy by its default": lambda loss, now: (
        loss.what.startswith("default-src") and _allowed(loss.what) in map(_allowed, now.meta)
    ),
    "the type of pages that are no articles, which is the default of Open Graph": lambda loss, _: (
        loss.kind == "meta" and loss.what == "website"
    ),
    "a passage's second target, with the same words: its highlight is the scope of the first": lambda loss, _: (
        loss.kind == "value" and _is_of_second_target(loss)
    ),
    "the type of a card, which its name says": lambda loss, _: loss == Loss(loss.page, "meta", "image/png"),
    "the description of search for browsers: on the home and the search page alone": lambda loss, _: (
        loss.kind == "link" and loss.what.endswith("/opensearch.xml")
    ),
    "the word Close of notes: their number leads back": lambda loss, _: _is_text(loss, "Close"),
    "a figure's own citation: a script puts it together of its card and the article's": lambda loss, now: (
        (loss.kind == "text" and "asannotatedin" in loss.what and loss.what.split("asannotatedin")[1][:40] in now.text)
        or _is_text(loss, "Cite")
    ),
    "reports that merely do not contradict, beyond one: the page of the measure has all": lambda loss, _: (
        _is_text(loss, "Consistentwith", "Allreports")
        or (loss.page.startswith("articles/") and loss.kind == "link" and _leads_elsewhere(loss, "#figure-"))
    ),
    "summaries and first figures on the pages of people, and behind the ten newest of lists": lambda loss, _: (
        loss.kind == "summary" and loss.page.startswith(_OF_STORIES)
    ),
    "feeds in the head beside the page's own, and the site's in JSON, which the foot has": lambda loss, _: (
        loss.kind == "link" and loss.what.endswith(("/feed.xml", "/feed.json"))
    ),
    "stories behind the ten newest in feeds of topics, people, outlets and measures": lambda loss, _: (
        loss.kind == "value" and loss.page.startswith(_OF_MANY) and loss.page.endswith(("/feed.xml", "/feed.json"))
    ),
    "how many stories a month has, which is said apart from its name": lambda loss, _: (
        loss.page == "archive/index.html" and loss.kind == "text" and loss.what.endswith(("story", "stories"))
    ),
    "entries in linked data of lists, which their pages link; types of what is linked": lambda loss, _: (
        loss.kind == "linked data"
        and (loss.what in _OF_LISTS or loss.what.isdecimal())
        and (not loss.page.startswith("articles/") or loss.what in ("WebPage", _LAST_STEP))
    ),
    "numbers of pages of people, which hold twice as many stories": lambda loss, _: (
        loss == Loss("sitemap.xml", "content", "differs")
        or (
            loss.page.startswith(_OF_PEOPLE)
            and (loss.kind == "file" or "/page/" in loss.what or "(page " in loss.what or _is_text(loss, "Page"))
        )
    ),
}
"""What has been taken out with intent, by what it was."""


def read(path: str, html: bytes, base: str, without: str = "") -> Reading:
    """What the page at `path` of a site at `base` says to readers and machines.

    What only scripts show is left out, and so is what the selector `without` finds.
    """
    tree = LexborHTMLParser(html)
    data: set[str] = set()
    for script in tree.css("script[type='application/ld+json']"):
        data |= _values(json.loads(script.text()))
    meta = {each.attributes.get("content") or "" for each in tree.css("meta[content]")}
    for unseen in tree.css(", ".join(filter(None, ("script, style, dialog, .scripted", without)))):
        unseen.decompose()
    body = tree.body
    if body is None:
        return Reading("", (), (), frozenset(), frozenset(), frozenset(meta), frozenset(data))
    links = {
        urljoin(base + path.removesuffix("index.html"), element.attributes[name] or "")
        for name in ("href", "src")
        for element in tree.css(f"[{name}]")
    }
    blocks = (_squeezed(element.text()) for element in body.css(_BLOCKS) if not _holds_blocks(element))
    return Reading(
        text=_squeezed(body.text()),
        blocks=tuple(dict.fromkeys(filter(None, blocks))),
        marks=tuple((_annotations(mark), mark.text()) for mark in body.css("mark.passage")),
        ids=frozenset(each.attributes["id"] or "" for each in body.css("[id]")),
        links=frozenset(links),
        meta=frozenset(meta),
        data=frozenset(data),
    )


def _annotations(mark: LexborNode) -> str:
    return mark.attributes.get("data-passages") or (mark.attributes.get("id") or "").removeprefix("at-")


def _holds_blocks(element: LexborNode) -> bool:
    return any(child.tag in _CONTAINERS for child in element.traverse() if child != element)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _values(node: Any) -> set[str]:
    """All values in JSON, without their keys."""
    if isinstance(node, dict | list):
        inner = node.values() if isinstance(node, dict) else node
        return set[str]().union(*map(_values, inner))
    return {str(node)}


def _values_of_file(file: Path, address: str = "") -> set[str]:
    """All values in a file of JSON, all texts and values of attributes in one of XML.

    With its `address`, so are the lines of values, and what they are as addresses relative to that.
    """
    if file.suffix == ".json":
        values = _values(json.loads(file.read_bytes()))
        lines = {line for value in values for line in value.split("\n")} if address else set()
        return values | lines | {urljoin(address, value) for value in values if value.startswith(("#", "."))}
    elements = ElementTree.fromstring(file.read_bytes()).iter()
    return {said for each in elements for said in (each.text or "", *each.attrib.values())}


def losses(before: Path, after: Path) -> Iterator[tuple[Loss, Reading]]:
    """All that is lost between the sites in two folders, with what the page says now."""
    base = _base(before)
    nothing = read("", b"", base)
    merged: dict[Path, Reading] = {}
    for file in sorted(before.rglob("*")):
        path = file.relative_to(before).as_posix()
        new = after / path
        if not file.is_file() or path.startswith(("assets/", "search/", ".")):
            continue
        if file.suffix == ".html" and path.startswith(_OF_PEOPLE) and path.count("/") > 1:
            # Their stories are divided otherwise: what one page had is on any of the same person's.
            person = after.joinpath(*file.relative_to(before).parts[:2])
            if person not in merged:
                merged[person] = _merged(person, after, base)
            old = read(path, file.read_bytes(), base, without=f"{_SUMMARIES}, {_TURNS}")
            yield from _lost(path, old, merged[person], set())
            summaries = LexborHTMLParser(file.read_bytes()).css(_SUMMARIES)
            yield from ((Loss(path, "summary", _squeezed(each.text())), merged[person]) for each in summaries)
        elif not new.is_file():
            yield Loss(path, "file", path), nothing
        elif file.suffix == ".html":
            yield from _of_page(path, base, file, new)
        elif file.suffix == ".json" or file.name == "feed.xml":
            values, kept = _values_of_file(file), _values_of_file(new, base + path)
            yield from ((Loss(path, "value", each), nothing) for each in sorted(values - kept))
        elif file.suffix in (".xml", ".txt", ".csv") and file.read_bytes() != new.read_bytes():
            yield Loss(path, "content", "differs"), nothing


def _base(site: Path) -> str:
    """The address of a site, as its home page says it."""
    home = LexborHTMLParser((site / "index.html").read_bytes()).css_first("link[rel=canonical]")
    return str(home.attributes["href"]) if home else ""


def _merged(folder: Path, site: Path, base: str) -> Reading:
    """What all pages below a folder say."""
    pages = [
        read(each.relative_to(site).as_posix(), each.read_bytes(), base) for each in sorted(folder.rglob("*.html"))
    ]
    return Reading(
        text=" ".join(page.text for page in pages),
        blocks=(),
        marks=(),
        ids=frozenset().union(*(page.ids for page in pages)),
        links=frozenset().union(*(page.links for page in pages)),
        meta=frozenset().union(*(page.meta for page in pages)),
        data=frozenset().union(*(page.data for page in pages)),
    )


def _of_page(path: str, base: str, old_file: Path, new_file: Path) -> Iterator[tuple[Loss, Reading]]:
    without = _SUMMARIES if path.startswith(_OF_STORIES) else ""
    old, new = read(path, old_file.read_bytes(), base, without), read(path, new_file.read_bytes(), base)
    collection = new_file.with_name("annotations.json")
    address = base + collection.relative_to(new_file.parents[path.count("/")]).as_posix()
    yield from _lost(path, old, new, _values_of_file(collection, address) if collection.is_file() else set())
    told = LexborHTMLParser(old_file.read_bytes()).css(without) if without else ()
    summaries = (_squeezed(each.text()) for each in told)
    yield from ((Loss(path, "summary", each), new) for each in summaries if each not in new.text)


def _lost(path: str, old: Reading, new: Reading, beside: set[str]) -> Iterator[tuple[Loss, Reading]]:
    """What `old` says and neither `new` does nor what lies beside the page."""
    if old.marks != new.marks:
        yield Loss(path, "marks", f"{set(old.marks) ^ set(new.marks)}"), new
    yield from ((Loss(path, "text", block), new) for block in old.blocks if block not in new.text)
    yield from ((Loss(path, "id", each), new) for each in sorted(old.ids - new.ids))
    yield from ((Loss(path, "link", each), new) for each in sorted(old.links - new.links))
    yield from ((Loss(path, "meta", each), new) for each in sorted(old.meta - new.meta))
    for value in sorted(old.data - new.data - new.meta - beside):
        if _squeezed(value) not in new.text and value not in new.links:
            yield Loss(path, "linked data", value), new


def main(before: Path, after: Path) -> int:
    """Prints what is lost, what of it has a name, and how many pages were compared; 1 where anything has none."""
    named: Counter[str] = Counter()
    unnamed: list[Loss] = []
    for loss, reading in losses(before, after):
        name = next((name for name, matches in REMOVED.items() if matches(loss, reading)), None)
        if name:
            named[name] += 1
        else:
            unnamed.append(loss)
    pages = sum(1 for _ in before.rglob("*.html"))
    lines = [
        f"{pages:,} pages compared; {named.total():,} removals that have a name, {len(unnamed):,} that have none",
        *(f"{times:8,}  {name}" for name, times in named.most_common()),
        *(f"{loss.page}: {loss.kind}: {loss.what[:300]}" for loss in unnamed[:_MOST_TOLD]),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if unnamed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    given = parser.parse_args()
    sys.exit(main(given.before, given.after))
