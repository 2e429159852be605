"""A strict reader of HTML for tests: every element is closed where it must be, and text knows its marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "hr", "img"}
_BLOCKS = {
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "ul",
    "ol",
    "li",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}
_NO_BLOCKS_INSIDE = {
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "code",
    "a",
    "em",
    "strong",
    "s",
    "mark",
    "span",
    "th",
    "td",
}
_NO_TEXT_INSIDE = {"ul", "ol", "table", "thead", "tbody", "tr", "blockquote"}


@dataclass
class Reading:
    """What a page says: each character with the annotations marked on it, ids, targets, and references to notes."""

    text: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)

    @property
    def ink(self) -> list[tuple[str, frozenset[str]]]:
        """The characters that are not white space."""
        return [(character, marks) for character, marks in self.text if not character.isspace()]


def read(html: str) -> Reading:
    """Reads `html`; fails where an element is not closed, or stands where HTML does not allow it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader.reading


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.marks: list[frozenset[str]] = []
        self.in_reference = False
        self.in_footnote = False  # in the mark of a footnote, or its way back
        self.reading = Reading()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs)
        assert not (tag == "a" and "a" in self.open), "a link inside a link"
        assert not (tag in _BLOCKS and set(self.open) & _NO_BLOCKS_INSIDE), f"{tag} inside {self.open}"
        if "id" in attributes:
            self.reading.ids.append(attributes["id"])
        self.reading.targets += [attributes[name] for name in ("href", "src") if name in attributes]
        if tag in _VOID:
            return
        self.open.append(tag)
        if tag == "mark":
            named = attributes.get("data-passages", attributes.get("id", "").removeprefix("at-"))
            self.marks.append(frozenset(named.split()))
        if attributes.get("class") in ("footnote", "footnote-back"):
            self.in_footnote = True
        if attributes.get("class", "").startswith("ref "):
            assert not self.marks
            self.in_reference = True
            self.reading.references.append(attributes["href"].removeprefix("#"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag
        if tag == "mark":
            self.marks.pop()
        if tag == "a":
            self.in_reference = False
        if tag in ("a", "sup") and "sup" not in self.open:
            self.in_footnote = False

    def handle_data(self, data: str) -> None:
        if self.in_reference or self.in_footnote:
            return
        assert not data.strip() or not self.open or self.open[-1] not in _NO_TEXT_INSIDE
        assert len(self.marks) <= 1, "a mark inside a mark"
        here = self.marks[-1] if self.marks else frozenset()
        self.reading.text += [(character, here) for character in data]
