"""Every block of a page that has words, in the page's order, whether it is the article's or not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from digest.content.schema.fields import fit_for_web, is_web_url
from digest.ingest.html.inline import LINE_BREAK, StyledWords, linked_share, listed_lines, markdown_of, text_of
from digest.ingest.html.quotation_marks import quotation_marks
from digest.ingest.html.tables import Cell, Words, grid, says_it_has_data, spans
from digest.ingest.html.tree import visible_text
from digest.ingest.source_page import BlockKind
from digest.text.tracking import without_tracking
from digest.text.white_space import in_one_line
from digest.text.words.sort_marks import without_sort_marks

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed head select option button input textarea canvas "
    "audio video map progress meter dialog datalist title".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody "
    "td tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ASIDE = frozenset("nav footer aside form menu".split())
_SHOWN = frozenset("blockquote table pre ul ol dl".split())
"""What a figure may show, other than a picture: it is text of the article's."""
_PICTURES = ("img", "picture", "video", "audio", "iframe", "svg", "canvas", "object", "embed")
_STRONG, _EMPHASIS = frozenset({"b", "strong"}), frozenset({"i", "em"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE)
_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?|u-hide)(?:$|[\s_-])", re.IGNORECASE
)
_DEEPEST = 200
_LONGEST_NUMBER = 9  # digits: of a list in Markdown
_WORDS = re.compile(r"\w")
_STRUCTURE = ("table", "p", "h1", "h2", "ul", "ol")
"""What a table that lays out a page has in its cells."""
_FIRST_EAST_ASIAN = "\u2e80"
_MOST_CELLS_WORDS = 80  # a table with a longer cell lays a page out


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of a page, and where it stands there.

    `path` numbers the elements around it that hold blocks, from the outermost: two blocks that begin alike stand in one
    part of the page. `rows` are a table's cells, as (text, Markdown), by rows.
    """

    part: BlockKind
    runs: tuple[StyledWords, ...]
    level: int
    tags: tuple[str, ...]
    """The names of the elements around it, from the outermost."""
    names: tuple[str, ...]
    """Their classes and ids, in lower case, one text for each."""
    path: tuple[int, ...]
    rows: tuple[tuple[tuple[str, str], ...], ...] = ()
    text: str = ""
    markdown: str = ""
    linked: float = 0.0
    number: int = 0
    """Of an item that begins a numbered list: what it is called by; else 0."""

    @property
    def lines(self) -> list[str]:
        """Its text, parted where the page breaks its lines."""
        parts = "".join(run.text for run in self.runs).split(LINE_BREAK)
        return [line for part in parts if (line := in_one_line(part))]

    @property
    def is_caption(self) -> bool:
        if "figcaption" in self.tags:
            return not self.is_told_of_words
        return "figure" in self.tags and _SHOWN.isdisjoint(self.tags[self.tags.index("figure") :])

    @property
    def is_told_of_words(self) -> bool:
        """Whether it stands below a quotation, a table or a list that a page has as a figure."""
        return self.tags[-2:] == ("caption", "figcaption")

    @property
    def is_aside(self) -> bool:
        """Whether the page itself says that the block stands beside what it is about, outside of any quotation."""
        around = self.tags[: self.tags.index("blockquote")] if "blockquote" in self.tags else self.tags
        return not _ASIDE.isdisjoint(around)


@dataclass(slots=True)
class _Around:
    """What is around the words that are being read."""

    base: str
    language: str
    tags: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    path: tuple[int, ...] = ()
    part: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    is_link: bool = False

    def within(self, **changes: object) -> _Around:
        known = {name: getattr(self, name) for name in self.__slots__}
        return _Around(**{**known, **changes})


@dataclass(slots=True)
class _Reader:
    """Collects runs until a block ends."""

    found: list[PageBlock] = field(default_factory=list)
    runs: list[StyledWords] = field(default_factory=list)
    breaks: int = 0
    containers: int = 0
    begins_at: int = 0
    """The number of the numbered list that has begun, and has no item yet; else 0."""

    def another(self) -> int:
        """The number of a container that has not been met before."""
        self.containers += 1
        return self.containers

    def add(self, text: str, around: _Around) -> None:
        if text:
            if "pre" in around.tags:
                text = text.replace("\n", LINE_BREAK)
            if text.strip():
                self.breaks = 0
            self.runs.append(StyledWords(text, around.strong, around.emphasis, around.link, around.is_link))

    def part_words(self, following: str, around: _Around) -> None:
        """Space between what has been read and the text that is `following`, where only their elements part them."""
        before = self.runs[-1].text[-1:] if self.runs else ""
        if _is_of_word(before) and _is_of_word(following[:1]):
            self.add(" ", around)

    def end(self, around: _Around) -> None:
        """The block that has been read until here, if it has any word; lines that are a list are blocks each."""
        for runs, part in listed_lines(self.runs) if around.part is BlockKind.PARAGRAPH else [(self.runs, around.part)]:
            self._add_block(tuple(runs), part, around)
        self.runs, self.breaks = [], 0

    def _add_block(self, runs: tuple[StyledWords, ...], part: BlockKind, around: _Around) -> None:
        text = text_of(runs)
        if _WORDS.search(text):
            number = self.begins_at if part is BlockKind.NUMBERED_ITEM else 0
            self.begins_at = 0
            self.found.append(
                PageBlock(
                    part,
                    runs,
                    around.level,
                    around.tags,
                    around.names,
                    around.path,
                    text=text,
                    markdown=markdown_of(runs),
                    linked=linked_share(runs),
                    number=number,
                )
            )


def _text_behind(element: HtmlElement) -> str:
    """The first words behind an element, within others of a line or not."""
    for parent in (element, *element.iterancestors()):
        following = parent.getnext()
        if parent.tail or following is not None or parent.tag in _BLOCKS:
            return parent.tail or (visible_text(following) if following is not None else "")
    return ""


def _is_of_word(letter: str) -> bool:
    """Whether a letter or a digit is of a script that parts its words by spaces."""
    return letter.isalnum() and letter < _FIRST_EAST_ASIAN


def page_blocks(tree: HtmlElement, address: str, language: str = "en") -> list[PageBlock]:
    """The blocks of the page `tree`, which was found at `address` (empty where nobody knows).

    Where a page leaves it to browsers to put quotation marks around a quotation, they are those of its `language`.
    """
    base = next((href for element in tree.iter("base") if (href := element.get("href"))), "")
    around = _Around(_joined(address, base), language.split("-")[0])
    reader = _Reader()
    body = tree.find("body")
    _read(tree if body is None else body, around, reader, 0)
    reader.end(around)
    return reader.found


def _read(element: HtmlElement, around: _Around, reader: _Reader, depth: int) -> None:
    tag = element.tag
    if not isinstance(tag, str) or tag in _SKIPPED or _is_hidden(element) or depth > _DEEPEST:
        return
    if tag == "br":
        _break(around, reader)
        return
    if tag == "table" and (rows := tuple(_rows(element, around))):
        reader.end(around)
        within = around.within(tags=(*around.tags, tag), names=_names(element, around))
        for caption in element.iterchildren("caption"):
            _read(caption, within, reader, depth + 1)
        _add_table(rows, within, reader)
        return
    is_block = tag in _BLOCKS
    if tag == "figcaption" and (shown := _shown_in_words(element)):
        around = around.within(tags=(*around.tags, shown, "caption"))
    inner = _inside(element, tag, around, reader)
    if tag == "dd" and _is_told_beside(element.getprevious(), element):
        reader.add(" ", inner)
    elif is_block:
        reader.end(around)
    if tag == "ol":
        reader.begins_at = _first_number(element)
    if tag == "time":
        reader.part_words(visible_text(element), inner)
    marks = quotation_marks(element, around.language) if tag == "q" else ("", "")
    reader.add(marks[0] + (element.text or ""), inner)
    for child in element:
        _read(child, inner, reader, depth + 1)
        if child.tag == "time":
            reader.part_words(child.tail or _text_behind(child), inner)
        if tag != "dl" or (child.tail or "").strip():  # what parts a term from its description is no word
            reader.add(child.tail or "", inner)
    reader.add(marks[1], inner)
    if tag == "dt" and _is_told_beside(element, element.getnext()):
        return
    if is_block:
        reader.end(inner)


def _first_number(numbered: HtmlElement) -> int:
    """What the first item of a numbered list is called by; 1 where it counts down, or with letters or below one."""
    written = numbered.get("start", "").strip()
    is_number = written.isascii() and written.isdigit() and len(written) <= _LONGEST_NUMBER
    return max(int(written), 1) if is_number and numbered.get("reversed") is None else 1


def _shown_in_words(caption: HtmlElement) -> str:
    """The element whose words a figure shows, where it shows nothing but words: then what stands below is text."""
    figure = next(caption.iterancestors("figure"), None)
    if figure is None or any(True for _ in figure.iter(*_PICTURES)):
        return ""
    return next((element.tag for element in figure.iter(*_SHOWN)), "")


def _is_told_beside(term: HtmlElement | None, description: HtmlElement | None) -> bool:
    """Whether a term of a list and its description make one line: "**Opened** 1890"."""
    if term is None or description is None or (term.tag, description.tag) != ("dt", "dd"):
        return False
    return all(each.tag not in _BLOCKS for part in (term, description) for each in part.iterdescendants())


def _break(around: _Around, reader: _Reader) -> None:
    """A line ends; two of them end a paragraph."""
    reader.breaks += 1
    if reader.breaks > 1:
        reader.end(around)
    else:
        reader.runs.append(StyledWords(LINE_BREAK, around.strong, around.emphasis, ""))


def _inside(element: HtmlElement, tag: str, around: _Around, reader: _Reader) -> _Around:
    if tag not in _BLOCKS:
        style = element.get("style", "")
        return around.within(
            strong=(around.strong or tag in _STRONG) and not (tag in _STRONG and _LIGHT.search(style)),
            emphasis=around.emphasis or tag in _EMPHASIS,
            link=_target(element, around.base) if tag == "a" else around.link,
            is_link=around.is_link or (tag == "a" and bool(element.get("href"))),
        )
    part, level = around.part, around.level
    if tag in _HEADINGS:
        part, level = BlockKind.HEADING, _HEADINGS[tag]
    elif tag == "blockquote":
        part, level = BlockKind.QUOTATION, 0
    elif tag in ("li", "dt", "dd"):
        part = BlockKind.NUMBERED_ITEM if around.tags and around.tags[-1] == "ol" else BlockKind.ITEM
        level = sum(each in ("ul", "ol", "dl") for each in around.tags) - 1
    return around.within(
        tags=(*around.tags, tag),
        names=_names(element, around),
        path=around.path if tag in ("p", *_HEADINGS) else (*around.path, reader.another()),
        part=part,
        level=level,
        strong=around.strong or tag == "dt",
        link=around.link,
    )


def _names(element: HtmlElement, around: _Around) -> tuple[str, ...]:
    return (*around.names, f"{element.get('class', '')} {element.get('id', '')}".lower().strip())


def _is_hidden(element: HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or bool(_HIDDEN.search(element.get("style", "")))
        or bool(_UNSEEN.search(element.get("class", "")))
    )


def _target(element: HtmlElement, base: str) -> str:
    """Where a link leads, whole; empty where that is no address on the web, or only a place of the page itself."""
    written = element.get("href", "").strip()
    if not written or written.startswith("#"):
        return ""
    url = fit_for_web(_joined(base, written))
    return without_tracking(url) if is_web_url(url) else ""


def _joined(base: str, written: str) -> str:
    try:
        return urljoin(base, written)
    except ValueError:  # brackets that enclose no IPv6 address
        return ""


def _rows(table: HtmlElement, around: _Around) -> Iterator[tuple[Words, ...]]:
    """The rows of a table of data; none of one that lays out a page."""
    says = says_it_has_data(table)
    within = (inner for inner in table.iter(*_STRUCTURE) if inner is not table)
    if says is False or (says is None and any(map(_has_structure, within))):
        return
    own = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
    rows = [row for row in grid(_cells(row, around) for row in own) if any(text for text, _ in row)]
    widest = max((len(row) for row in rows), default=0)
    if widest < 2 or len(rows) < 2 or any(len(text.split()) > _MOST_CELLS_WORDS for row in rows for text, _ in row):
        return
    yield from rows


def _has_structure(inner: HtmlElement) -> bool:
    """Whether an element within a table's cell is more than words.

    A paragraph that is all of its cell is not, nor is a table of one cell, or of one line.
    """
    if inner.tag == "p":
        return inner.getparent().tag not in ("td", "th") or len(inner.getparent()) > 1
    rows = [sum(cell.tag in ("td", "th") for cell in row) for row in inner.iter("tr")]
    return inner.tag != "table" or (len(rows) > 1 and max(rows) > 1)


def _cells(row: HtmlElement, around: _Around) -> Iterator[Cell]:
    for cell in row:
        if cell.tag in ("td", "th"):
            inner = next((rows for table in cell.iter("table") if (rows := tuple(_rows(table, around)))), ())
            words = _words_of_cell(cell, around, _SKIPPED | {"table"} if inner else _SKIPPED)
            over_rows, over_columns = spans(cell)
            is_whole_row = over_columns > 1 and len(row) == 1
            yield Cell(words, over_rows, over_columns, cell.tag == "th" and not is_whole_row, inner)


def _words_of_cell(cell: HtmlElement, around: _Around, skipped: Collection[str]) -> Words:
    """The text of a cell, and the same as Markdown: of a head by which a table can be sorted, without what does that,
    unless that is all of it."""
    reader = _Reader()
    _read_inline(cell, around, reader, skipped)
    if cell.tag == "th" and not text_of(reader.runs):
        reader = _Reader()
        _read_inline(cell, around, reader, frozenset(skipped) - {"button"})
    text, markdown = text_of(reader.runs), markdown_of(reader.runs)
    bare = without_sort_marks(text) if cell.tag == "th" else ""
    return (bare, without_sort_marks(markdown)) if bare else (text, markdown)


def _read_inline(element: HtmlElement, around: _Around, reader: _Reader, skipped: Collection[str]) -> None:
    """All words within `element`, in one run of text."""
    reader.add(element.text or "", around)
    for child in element:
        if isinstance(child.tag, str) and child.tag not in skipped and not _is_hidden(child):
            inner = around if child.tag in _BLOCKS else _inside(child, child.tag, around, reader)
            if child.tag in _BLOCKS or child.tag == "br":
                reader.add(LINE_BREAK if child.tag == "br" else " ", around)
            _read_inline(child, inner, reader, skipped)
        reader.add(child.tail or "", around)


def _add_table(rows: tuple[tuple[tuple[str, str], ...], ...], around: _Around, reader: _Reader) -> None:
    cells = [text for row in rows for text, _ in row if text]
    reader.found.append(
        PageBlock(BlockKind.TABLE, (), 0, around.tags, around.names, around.path, rows, text="\n".join(cells))
    )
