"""A page in HTML, taken apart: its article with its structure, and what is known of it and by whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from digest.ingest.html.blocks import PageBlock, page_blocks
from digest.ingest.html.body import article_by_vote
from digest.ingest.html.facts.metadata import read_metadata
from digest.ingest.html.markup import as_blocks
from digest.ingest.html.pictures import pictures
from digest.ingest.html.raised import Struck, settle_raised
from digest.ingest.html.selection import selected
from digest.ingest.html.teasers import is_list
from digest.ingest.html.tree import DEEPEST, UnlikelyPageError, is_too_deep, parse_html, visible_text
from digest.ingest.languages.detection import ORIGIN, differs, language_of, says_enough
from digest.ingest.page_lines.article_lines import article_parts
from digest.ingest.page_lines.assembly import assemble
from digest.ingest.page_lines.byline import authors
from digest.ingest.page_lines.lines import LineKind, PastedLine, line_of
from digest.ingest.page_lines.not_text.closed import goes_on_elsewhere, is_closed
from digest.ingest.page_lines.region import region_of
from digest.ingest.source_page import LeftOut, Metadata, SourcePage

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_BLOCK, _MOST_TEXT = 100_000, 2_000_000  # characters
_BEHIND = 3  # blocks
_STRUCK = "struck through"
_MENU = 0.9  # of a block's characters, where they are links, is no text


def read_html(text: str, address: str, language: str, usual: str, keep: Collection[int] = ()) -> SourcePage | None:
    """The page `text`, which was found at `address`; None where no article is found in it.

    `language` is what the editor says that it is in, empty where that is not said; `usual` is what the digest's
    articles are in. `keep` has the numbers of what was left out and is to be taken back. Raises UnlikelyPageError.
    """
    tree = parse_html(text)
    if tree is None:
        return None
    struck = settle_raised(tree)
    page = _read(tree, text, address, language, usual, () if struck else keep)
    if (page is None or not page.blocks) and is_too_deep(tree):
        raise UnlikelyPageError(f"this is nested too deeply: more than {DEEPEST} elements stand within each other")
    if page is None or not struck:
        return page
    return _with_struck(page, tree, struck, text, address, language, usual, keep)


def _with_struck(
    page: SourcePage,
    tree: HtmlElement,
    struck: Sequence[Struck],
    text: str,
    address: str,
    language: str,
    usual: str,
    keep: Collection[int],
) -> SourcePage:
    """A page, read with no line taken back, with what is `struck` through in its article among what was left out.

    Such words have the numbers behind those of lines; where any are taken back, the page is read anew with them.
    """
    said = {block.text for block in page.blocks}
    lines = len(page.left_out)
    shown = [number for number, each in enumerate(struck, 1) if visible_text(each.place) in said]
    numbers = dict(enumerate(shown, lines + 1))
    back = {numbers[number] for number in keep if number in numbers}
    if back and (anew := parse_html(text)) is not None:
        settle_raised(anew, back)
        tree = anew
    wanted = {line.text for line in page.left_out if line.number in keep}
    if keep:
        first = _read(tree, text, address, language, usual) or page
        again = [line.number for line in first.left_out if line.text in wanted]
        page = (_read(tree, text, address, language, usual, again) or page) if again else first
    left = [LeftOut(number, f"{struck[at - 1].text} ({_STRUCK})") for number, at in numbers.items() if at not in back]
    return replace(page, left_out=(*page.left_out, *left))


def _read(
    tree: HtmlElement, text: str, address: str, language: str, usual: str, keep: Collection[int] = ()
) -> SourcePage | None:
    metadata = read_metadata(tree, address)
    if not metadata.language:
        seen = page_blocks(tree, address or metadata.url, usual)
        _check_lengths(seen)
        metadata = _with_language(metadata, seen)
    is_by_words = metadata.origins.get("language") == ORIGIN  # then no page has said it
    tongue = language or metadata.language or usual
    blocks = page_blocks(tree, address or metadata.url, tongue)
    _check_lengths(blocks)
    region = region_of(tongue, metadata.url or address)
    times = {visible_text(time) for time in tree.iter("time")}
    lines = [_line(block, tongue, region, times) for block in blocks]
    voted = selected(blocks, article_by_vote(tree, blocks, text), metadata.title)
    if not any(voted):  # an extractor wants more than a few sentences; what reads text does not
        parts = article_parts(lines)
        voted = [number in parts for number in range(len(lines))]
    if not any(voted):
        return None
    shown_below = pictures(tree, address or metadata.url)
    captions = {picture.text for picture in shown_below}
    near = _near(blocks, voted, metadata.title)
    listed = [
        block.text not in captions and (not _is_menu(block) or (number in near and not block.is_caption))
        for number, block in enumerate(blocks)
    ]
    found = assemble(lines, voted, listed, metadata, tongue, region, keep)
    shown = as_blocks(block for block, is_taken in zip(blocks, found.taken, strict=True) if is_taken)
    said = {block.text for block in shown}
    described = (metadata.description,) if metadata.description and not _is_said(metadata.description, said) else ()
    return SourcePage(
        title=found.title,
        authors=found.authors,
        published=found.published,
        outlet=metadata.outlet,
        url=metadata.url,
        language=metadata.language,
        standfirst=found.standfirst or described,
        above=found.above,
        blocks=shown,
        left_out=found.left_out,
        pictures=shown_below,
        origins=found.origins,
        is_free=metadata.is_free and not _says_behind(blocks, found.taken, goes_on_elsewhere),
        is_cut=_says_behind(blocks, found.taken, is_closed),
        is_list=is_list(blocks, found.taken),
        reads_as="" if language or is_by_words else _contradicted(metadata.language, [block.text for block in shown]),
    )


def _is_said(description: str, said: Collection[str]) -> bool:
    """Whether a page's `description` is one of the paragraphs `said`, or the beginning of one, cut."""
    beginning = description.rstrip(" .…")
    return any(text.startswith(beginning) for text in said)


def _says_behind(blocks: Sequence[PageBlock], taken: Sequence[bool], says: Callable[[str], bool]) -> bool:
    """Whether the page says something right behind its article."""
    last = max((number for number, is_taken in enumerate(taken) if is_taken), default=0)
    return any(says(block.text) for block in blocks[last + 1 : last + 1 + _BEHIND])


def _check_lengths(blocks: Sequence[PageBlock]) -> None:
    """Raises UnlikelyPageError where a page has more text than any newspaper's has: reading it would take minutes."""
    longest, whole = max((len(block.text) for block in blocks), default=0), sum(len(block.text) for block in blocks)
    if longest > _LONGEST_BLOCK:
        raise UnlikelyPageError(f"this has a paragraph of {longest:,} characters")
    if whole > _MOST_TEXT:
        raise UnlikelyPageError(f"this has {whole:,} characters of text")


def _with_language(metadata: Metadata, blocks: Sequence[PageBlock]) -> Metadata:
    """What a page says that names no language, with the one that it reads as."""
    found = language_of(block.text for block in blocks)
    return replace(metadata, language=found, origins={**metadata.origins, "language": ORIGIN}) if found else metadata


def _contradicted(told: str, lines: Sequence[str]) -> str:
    """The language that an article's `lines` read as, where its page has `told` another; else empty."""
    found = language_of(lines)
    return found if differs(told, found) and says_enough(lines) else ""


def _line(block: PageBlock, language: str, region: str, times: Container[str]) -> PastedLine:
    is_of_others = "blockquote" in block.tags  # a post that is shown is signed and dated as articles are
    if block.text in times and not is_of_others:  # "4 May", of which the element tells the year
        return PastedLine(block.text, LineKind.DATE)
    lines = block.lines
    # A line break ends a name; elsewhere it says nothing.
    text = "\n".join(lines) if len(lines) > 1 and authors("\n".join(lines)) else block.text
    kind = LineKind.CAPTION if block.is_caption else line_of(text, language, region).kind
    return PastedLine(text, LineKind.SHORT if is_of_others and kind in (LineKind.BYLINE, LineKind.DATE) else kind)


def _near(blocks: Sequence[PageBlock], voted: Sequence[bool], title: str) -> range:
    """The numbers of the blocks from the title to the article's end: a link among them is a name rather than a menu."""
    numbers = [number for number, is_voted in enumerate(voted) if is_voted]
    above = range(numbers[0], -1, -1)
    start = next((number for number in above if blocks[number].level == 1 or blocks[number].text == title), numbers[0])
    return range(start, numbers[-1] + 1)


def _is_menu(block: PageBlock) -> bool:
    """Whether a block does nothing but lead elsewhere: of hundreds of such lines an editor learns nothing."""
    return block.linked >= _MENU
