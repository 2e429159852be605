"""The published text of an article as Markdown: what is in a flow, and nothing that is not.

A flow's markup is of a few tags, each a piece of its own (digest.markdown.flow_builder), so that no parser of HTML is
needed. What CommonMark would read in the text itself is escaped: read again, it is the same text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import urljoin

from msgspec import Struct, field

from digest.markdown import alerts, footnotes
from digest.model.article import Block, Flow, Run
from digest.model.directives import Directive, of_marker
from digest.text.scripts import is_edgeless

_MARKS = {"em": "*", "strong": "**", "s": "~~"}
_STARS = ("em", "strong")  # which may have been written with underscores, and are not here
_TAG = re.compile(r"<(/?)([a-z]+[1-6]?)")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_VOID = frozenset({"br", "hr", "img"})
_INLINE = frozenset({"em", "strong", "s", "code", "a", "img", "br", "sup"})
_SPECIAL = re.compile(r"[\\`*_\[\]<]|~~|&(?=#?\w+;)")
# What begins a heading, a quotation, an entry of a list, is a rule ("-- --"), or underlines the line before.
_LINE_START = re.compile(r"#{1,6}(?=\s|$)|>|[+-](?=\s|$)|(?:-[-\s]*|=+\s*)$|\d{1,9}(?=[.)](?:\s|$))")
_PLAIN_ADDRESS = re.compile(r"[^\s()<>\\]+").fullmatch
_BREAK = "\\\n"
# A mark of a note is one piece, and so is what leads back to it; between blocks there is nothing to read.
_PIECE = re.compile(
    r'(<sup class="footnote">.*?</sup>|<a class="footnote-back".*?</a>|<[^>]*>(?:\n(?=<)|\n$)?)|([^<]+)', re.DOTALL
)


class _Element(Struct):
    """An element of a flow: its name, the piece that opens it, and what is in it."""

    name: str
    piece: str = ""
    inside: list[_Element | Run] = field(default_factory=list)

    def attribute(self, name: str) -> str:
        return next((html.unescape(value) for key, value in _ATTRIBUTE.findall(self.piece) if key == name), "")


def escaped(text: str) -> str:
    """`text` in one line as Markdown that says the same, wherever in a line it stands."""
    return _at_start(_SPECIAL.sub(r"\\\g<0>", " ".join(text.split())))


def link(text: str, address: str) -> str:
    """A link to the web address `address`; what it says is Markdown."""
    if _PLAIN_ADDRESS(address):
        return f"[{text}]({address})"
    safe = address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E").replace("\n", "%0A")
    return f"[{text}](<{safe}>)"


Placed = Callable[[Directive], tuple[str, str]]
"""What a directive puts into a text, in words, and its address; both empty where that is not published."""


def _nothing(_: Directive) -> tuple[str, str]:
    return "", ""


def to_markdown(flow: Flow, page: str, placed: Placed = _nothing) -> str:
    """The text of `flow`, shown on the page at the URL `page`, as CommonMark with tables and footnotes.

    Links lead to whole addresses; what is `placed` in the text is a link. Empty where nothing of the text is published.
    """
    return _written(flow, _Writer(flow.text, page, placed))


def to_plain(flow: Flow, page: str) -> str:
    """The text of `flow`, shown on the page at the URL `page`, without markup; behind a link stands its address."""
    return _written(flow, _PlainWriter(flow.text, page))


def flow_of(prose: str) -> Flow:
    """The flow that made the HTML `prose`, a text of the digest without annotations."""
    text, pieces, length = [], [], 0
    for tag, said in _PIECE.findall(prose):
        if tag:
            pieces.append(tag)
        else:
            read = html.unescape(said)
            text.append(read)
            pieces.append(Run(length, length + len(read), 1))
            length += len(read)
    return Flow("".join(text), (Block(tuple(pieces)),))


def _written(flow: Flow, writer: _Writer) -> str:
    blocks = ("\n".join(writer.blocks(_tree(block.pieces))) for block in flow.blocks if block.pieces)
    return "\n\n".join(filter(None, blocks))


def _tree(pieces: Iterable[str | Run]) -> list[_Element | Run]:
    root = _Element("")
    path = [root]
    for piece in pieces:
        if isinstance(piece, Run):
            path[-1].inside.append(piece)
        elif footnotes.is_mark(piece):
            path[-1].inside.append(_Element("sup", piece))
        elif not footnotes.is_back(piece):
            for closing, name in _TAG.findall(piece):
                if closing:
                    path.pop()
                    continue
                element = _Element(name, piece)
                path[-1].inside.append(element)
                if name not in _VOID:
                    path.append(element)
    return root.inside


class _Writer:
    """Writes elements of a flow whose text is `text`."""

    def __init__(self, text: str, page: str, placed: Placed = _nothing) -> None:
        self._text = text
        self._page = page
        self._told = placed

    def _placed(self, directive: Directive) -> Iterator[str]:
        words, address = self._told(directive)
        if words:
            yield link(escaped(words), urljoin(self._page, address))

    def blocks(self, inside: Sequence[_Element | Run]) -> list[str]:
        """The lines of blocks, an empty one between two of them."""
        lines: list[str] = []
        loose: list[_Element | Run] = []
        for each in [*inside, None]:
            if each is not None and (isinstance(each, Run) or each.name in _INLINE):
                loose.append(each)
                continue
            parts = [self._inline(loose).split("\n")] if loose else []
            loose = []
            parts += [list(self._block(each))] if each else []
            for part in parts:
                lines += ["", *part] if lines else part
        return lines

    def _block(self, element: _Element) -> Iterator[str]:
        name = element.name
        if name == "hr":
            yield "---"
        elif name in ("p", "figcaption"):
            yield from self._inline(element.inside).split("\n")
        elif name[0] == "h":
            yield f"{'#' * min(int(name[1]) + 1, 6)} {self._inline(element.inside, in_line=True)}"
        elif name == "blockquote":
            yield from (f"> {line}".rstrip() for line in self.blocks(element.inside))
        elif name == "div" and (directive := of_marker(element.piece)):
            yield from self._placed(directive)
        elif name == "div" and not footnotes.is_section(element.piece):  # a box
            yield f"> [!{alerts.kind_of(element.attribute('class')).upper()}]"
            yield from (f"> {line}".rstrip() for line in self.blocks(element.inside))
        elif name == "pre":
            yield from self._code(element)
        elif name in ("ul", "ol"):
            yield from self._items(element)
        elif name == "table":
            yield from self._table(element)
        else:  # a picture with what stands below it; the section of footnotes
            yield from self.blocks(element.inside)

    def _items(self, element: _Element) -> Iterator[str]:
        number = int(element.attribute("start") or 1)
        for item in element.inside:
            if isinstance(item, _Element):
                note = footnotes.number_of(item.piece)
                mark = f"[^{note}]: " if note else f"{number}. " if element.name == "ol" else "- "
                indent = " " * (4 if note else len(mark))
                lines = self.blocks(item.inside) or [""]
                yield f"{mark}{lines[0]}".rstrip()
                yield from (f"{indent}{line}".rstrip() for line in lines[1:])
                number += 1

    def _table(self, element: _Element) -> Iterator[str]:
        rows = [
            [self._inline(cell.inside, in_line=True).replace("|", "\\|") for cell in _elements(row)]
            for part in _elements(element)
            for row in _elements(part)
        ]
        for index, row in enumerate(rows):
            yield f"| {' | '.join(row)} |"
            if index == 0:
                yield f"|{'---|' * len(row)}"

    def _code(self, element: _Element) -> Iterator[str]:
        text = self._plain(element)
        fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", text))])
        yield fence
        yield from text.removesuffix("\n").split("\n")
        yield fence

    def _plain(self, inside: _Element | Run) -> str:
        if isinstance(inside, Run):
            return self._text[inside.start : inside.end]
        return "".join(map(self._plain, inside.inside))

    def _inline(self, inside: Sequence[_Element | Run], *, in_line: bool = False) -> str:
        """The text of a block; line ends of the source are spaces."""
        said = self._joined(_unmistakable(inside))
        lines = [" ".join(line.split(" ")).strip() for line in said.split(_BREAK)]
        while lines[1:] and not lines[-1]:  # there is no break at the end of a block
            lines.pop()
        if in_line:
            return " ".join(lines)
        return _BREAK.join(map(_at_start, lines))

    def _joined(self, inside: Sequence[_Element | Run]) -> str:
        """What stands side by side, without the marks that are none beside what stands there."""
        kept = [(each, written) for each in inside if (written := self._piece(each))]
        said = ["", *(written for _, written in kept), ""]
        for index, (each, _) in enumerate(kept, 1):
            if not isinstance(each, _Element) or each.name not in _MARKS:
                continue
            if not _can_stand(_MARKS[each.name][0], *said[index - 1 : index + 2]):
                others = [other for other, _ in kept]
                return self._joined([*others[: index - 1], *each.inside, *others[index:]])
        return "".join(said)

    def _piece(self, piece: _Element | Run) -> str:
        if isinstance(piece, Run):
            text = self._text[piece.start : piece.end].replace("\n", " ")
            return _SPECIAL.sub(r"\\\g<0>", text)
        name = piece.name
        if name == "br":
            return _BREAK
        if name == "code":
            text = self._plain(piece).replace("\n", " ")
            fence = "`" * max([0, *(len(run) for run in re.findall("`+", text))]) + "`"
            space = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
            return f"{fence}{space}{text}{space}{fence}"
        if name == "img":
            return f"!{link(escaped(piece.attribute('alt')), urljoin(self._page, piece.attribute('src')))}"
        if name == "sup":
            return f"[^{footnotes.number_of(piece.piece)}]"
        said = self._joined(piece.inside)
        if name == "a":
            return link(said, urljoin(self._page, piece.attribute("href")))
        # Marks beside a space or an end of a line would be read as such.
        spaced = said.replace(_BREAK, " " * len(_BREAK))
        start, end = len(spaced) - len(spaced.lstrip()), len(spaced.rstrip())
        return f"{said[:start]}{_MARKS[name]}{said[start:end]}{_MARKS[name]}{said[end:]}" if start < end else said


class _PlainWriter(_Writer):
    """Writes elements as plain text."""

    def _block(self, element: _Element) -> Iterator[str]:
        if element.name == "pre":
            yield from self._plain(element).removesuffix("\n").split("\n")
        elif element.name[0] == "h" and element.name != "hr":
            yield self._inline(element.inside, in_line=True)
        elif label := element.attribute("aria-label"):
            yield label
            yield from self.blocks(element.inside)
        else:
            yield from super()._block(element)

    def _inline(self, inside: Sequence[_Element | Run], *, in_line: bool = False) -> str:
        lines = [" ".join(line.split()) for line in "".join(map(self._piece, inside)).split(_BREAK)]
        return (" " if in_line else "\n").join(lines)

    def _piece(self, piece: _Element | Run) -> str:
        if isinstance(piece, Run):
            return self._text[piece.start : piece.end].replace("\n", " ")
        match piece.name:
            case "br":
                return _BREAK
            case "img":
                return piece.attribute("alt")
            case "sup":
                return f"[{footnotes.number_of(piece.piece)}]"
        said = "".join(map(self._piece, piece.inside))
        return f"{said} <{urljoin(self._page, piece.attribute('href'))}>" if piece.name == "a" else said


def _unmistakable(inside: Iterable[_Element | Run], within: frozenset[str] = frozenset()) -> list[_Element | Run]:
    """What is in a block, without marks that CommonMark would read as the end of others.

    Emphasis within emphasis says no more and is left out (`*a*b* c*` has another text); two of a kind side by side are
    one (`*a**b*`).
    """
    made: list[_Element | Run] = []
    for each in inside:
        if isinstance(each, Run) or each.name not in (*_MARKS, "a"):
            made.append(each)
            continue
        parts = _unmistakable(each.inside, within | {each.name} if each.name in _STARS else within)
        for part in parts if each.name in within else [_Element(each.name, each.piece, parts)]:
            _put(made, part)
    return made


def _can_stand(mark: str, before: str, said: str, after: str) -> bool:
    """Whether what is `said` between marks is read so: where its edge is punctuation, no letter may stand beside it
    outside (CommonMark, left- and right-flanking runs), unless of a writing without spaces, which ours reads."""
    inner = said.strip(mark)
    sides = ((inner[:1], before.rstrip(mark)[-1:]), (inner[-1:], after.lstrip(mark)[:1]))
    return not any(
        _is_punctuation(edge) and outside.isalnum() and not is_edgeless(outside) for edge, outside in sides if outside
    )


def _is_punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"


def _put(made: list[_Element | Run], each: _Element | Run) -> None:
    last = made[-1] if made else None
    if isinstance(each, _Element) and isinstance(last, _Element) and last.name == each.name in _STARS:
        for part in each.inside:
            _put(last.inside, part)
    else:
        made.append(each)


def _at_start(line: str) -> str:
    """A line of a paragraph that is no heading, list or quotation, however it begins."""
    start = _LINE_START.match(line)
    if not start:
        return line
    at = start.end() if start[0][0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


def _elements(element: _Element) -> Iterator[_Element]:
    return (each for each in element.inside if isinstance(each, _Element))
