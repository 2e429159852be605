"""A page's blocks as an article has them, each with Markdown that renders as the very text that readers see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from digest.ingest.html.blocks import PageBlock
from digest.ingest.html.inline import lines_of, markdown_of, text_of
from digest.ingest.plain import as_markdown
from digest.ingest.source_page import BlockKind, SourceBlock
from digest.markdown import article_text

_ITEMS = (BlockKind.ITEM, BlockKind.NUMBERED_ITEM)
_FEWEST = 3  # lines of verse
_SHORT = 60  # characters of a line that is no sentence which a page happens to break
_FIRST_LEVEL, _LAST_LEVEL = 2, 4  # of headings within an article


def as_blocks(blocks: Iterable[PageBlock]) -> tuple[SourceBlock, ...]:
    """The `blocks` of an article: headings begin at the second level, items of lists at no depth."""
    found = [block for page_block in blocks for block in _written(page_block)]
    highest = min((block.level for block in found if block.part is BlockKind.HEADING), default=0)
    levelled = []
    for is_list, run in groupby(found, key=lambda block: block.part in _ITEMS):
        together = list(run)
        least = min(block.level for block in together) if is_list else 0
        for block in together:
            level = block.level - least if is_list else 0
            if block.part is BlockKind.HEADING:
                level = min(block.level - highest + _FIRST_LEVEL, _LAST_LEVEL)
            levelled.append(SourceBlock(block.part, block.text, block.markdown, level, block.number))
    return tuple(levelled)


def _written(block: PageBlock) -> Iterator[SourceBlock]:
    if (lines := _kept_lines(block)) is not None:
        yield lines
        return
    if block.part is not BlockKind.TABLE:
        markdown = block.markdown if block.markdown and _renders(block.markdown, block.text) else ""
        yield SourceBlock(block.part, block.text, markdown, block.level, block.number)
        return
    table = _table(block.rows)
    if _renders(table, block.text):
        yield SourceBlock(BlockKind.TABLE, block.text, table)
        return
    for row in block.rows:  # a table that Markdown has no way to write: its words are kept, a row a line
        yield SourceBlock(BlockKind.PARAGRAPH, "; ".join(text for text, _ in row if text))


def _kept_lines(block: PageBlock) -> SourceBlock | None:
    """A paragraph whose lines are what it says: of verse, of an address, of what a page shows as it was typed."""
    lines = lines_of(block.runs) if block.part is BlockKind.PARAGRAPH else []
    texts = [text_of(line) for line in lines]
    is_typed = "pre" in block.tags and len(lines) > 1
    if not is_typed and (len(lines) < _FEWEST or any(len(text) > _SHORT for text in texts)):
        return None
    markdown = "\\\n".join(markdown_of(line) or as_markdown(text) for line, text in zip(lines, texts, strict=True))
    text = "\n".join(texts)
    return SourceBlock(block.part, text, markdown, block.level) if _renders(markdown, text) else None


def _renders(markdown: str, text: str) -> bool:
    """Whether `markdown` renders as `text`, and nothing is said against it."""
    parsed = article_text.parse(markdown)
    return parsed.value.text == text and not parsed.problems


def _table(rows: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    width = max(len(row) for row in rows)
    lines = []
    for number, row in enumerate(rows):
        cells = [markdown.replace("|", r"\|") if markdown else as_markdown(text) for text, markdown in row]
        lines.append("| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |")
        if not number:
            lines.append("|" + "---|" * width)
    return "\n".join(lines)
