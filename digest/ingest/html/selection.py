"""What the vote on a page's blocks has missed, or taken in by mistake.

Blocks that stand between the article's, in the same part of the page, are the article's too: extractors lose short
lines, lists and repetitions. Behind its last paragraph, headings and lines about the page are none of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from digest.ingest.html.blocks import PageBlock
from digest.ingest.page_lines.lines import is_sentence
from digest.ingest.page_lines.not_text.closed import is_closed
from digest.ingest.page_lines.not_text.comments import begins_comments
from digest.ingest.page_lines.not_text.furniture import ends_article, is_caption, is_furniture, leads_away
from digest.ingest.page_lines.not_text.others import begins_others
from digest.ingest.source_page import BlockKind
from digest.reading.words import count_words

_LINKED = 0.5  # more of a block's characters than this are links: it leads elsewhere
_NOT_ARTICLE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|teasers?|promo|newsletter|signup|subscribe|social|share|sharing|comments?"
    r"|disqus|outbrain|taboola|advert(?:isement)?s?|ad-?(?:slot|container|wrapper)|sponsored|most-?(?:read|popular)"
    r"|read-?(?:more|next|also)|see-?also|more-?(?:on|from)|trending|breadcrumbs?|byline|author-?(?:bio|box|info)|tags?-?(?:list)?"
    r"|toolbar|cookie|consent|paywall|credits?|caption)(?:$|[\s_-])"
)
_OF_READERS = re.compile(
    r"(?:^|[\s_-])(?:(?:leser|user|reader|fb|sf|disqus|live)?[_-]?(?:comments?|kommentare?|commentaires?|comentarios?|commenti"
    r"|reacties|reactions|réactions)|disqus|coral|viafoura|hyvor|openweb|spotim)(?:$|[\s_-])"
)
"""What pages call the part in which readers' comments stand, or are asked for."""
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:newsletter\w*|feedback|modal|drop-?down|tooltip|pop-?(?:up|over)|favou?rites?|bookmarks?|share|sharing|social"
    r"|toolbar|toolbox|star-rating|rating|log-?in|sign-?(?:in|up)|subscribe|expand-icon|show-comments|promo|button|btn)(?:$|[\s_-])"
)
"""What pages call a part within an article that offers something else."""
_SMALL = 60  # words of such a part; one with more may be the article's
_SCRAP = 8  # words of a block that says something
_UNNUMBERED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements that paths do not number."""
_LONG, _PARAGRAPHS = 12, 2  # words of paragraphs, and how many stand before readers' comments begin
_GOES_ON = 2  # paragraphs behind a box for subscribers
_ITEMS = (BlockKind.ITEM, BlockKind.NUMBERED_ITEM)


def selected(blocks: Sequence[PageBlock], voted: Sequence[bool], title: str) -> list[bool]:
    """For each of the `blocks` whether it is the article's, by the vote on it and by what stands around it."""
    taken = [vote and not _is_none(block, title) for block, vote in zip(blocks, voted, strict=True)]
    taken = _without_offers(blocks, _until_closed(blocks, _without_comments(blocks, taken)))
    numbers = [number for number, is_taken in enumerate(taken) if is_taken]
    if not numbers:
        return taken
    for before, after in pairwise(numbers):
        for number in range(before + 1, after):
            taken[number] = _belongs(blocks[number], blocks[before], blocks[after], title)
    for number in _quoted_with(blocks, taken):
        taken[number] = taken[number] or not (_is_none(blocks[number], title) or blocks[number].linked > _LINKED)
    for number, block in enumerate(blocks[:-1]):
        if block.tags[-1:] == ("caption",) and blocks[number + 1].part is BlockKind.TABLE:
            taken[number] = taken[number + 1]
    for number, block in enumerate(blocks):
        if block.is_told_of_words and not is_caption(block.text):
            taken[number] = any(taken[beside] for beside in (number - 1, number + 1) if 0 <= beside < len(blocks))
    return _trimmed(blocks, _without_offers(blocks, taken))


def _without_comments(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> list[bool]:
    """`taken` without what readers say of the article, and without all that stands behind the heading of that."""
    paragraphs = [number for number, is_taken in enumerate(taken) if is_taken and _is_paragraph(blocks[number])]
    if not paragraphs:
        return list(taken)
    around = set(_prefixes(blocks[paragraphs[0]].names))
    end = len(blocks)
    if len(paragraphs) >= _PARAGRAPHS:
        behind = range(paragraphs[_PARAGRAPHS - 1] + 1, len(blocks))
        heads = (number for number in behind if blocks[number].part is BlockKind.HEADING)
        end = next((number for number in heads if begins_comments(blocks[number].text)), end)
    return [
        is_taken and number < end and not _is_of_readers(blocks[number], around)
        for number, is_taken in enumerate(taken)
    ]


def _until_closed(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> list[bool]:
    """`taken` up to where the page says that the rest is for subscribers, unless the article goes on there."""
    begun = next((number for number, is_taken in enumerate(taken) if is_taken and _is_paragraph(blocks[number])), None)
    for number in range(begun + 1, len(blocks)) if begun is not None else ():
        behind = sum(taken[each] and _is_text(blocks[each]) for each in range(number + 1, len(blocks)))
        if is_closed(blocks[number].text) and blocks[number].linked <= _LINKED and behind < _GOES_ON:
            return [is_taken and each < number for each, is_taken in enumerate(taken)]
    return list(taken)


def _is_text(block: PageBlock) -> bool:
    """Whether a block is a paragraph of sentences."""
    return block.part is BlockKind.PARAGRAPH and _is_paragraph(block) and is_sentence(block.text)


def _without_offers(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> list[bool]:
    """`taken` without what stands in small parts of the page that offer something else: a letter by mail, a button."""
    first = next(
        (block for block, is_taken in zip(blocks, taken, strict=True) if is_taken and _is_paragraph(block)), None
    )
    around = set(_prefixes(first.names)) if first else set()
    words: Counter[tuple[str, ...]] = Counter()
    parts: dict[int, list[tuple[str, ...]]] = {}
    for number, is_taken in enumerate(taken):
        if is_taken and "blockquote" not in blocks[number].tags:
            inner = (part for part in _prefixes(blocks[number].names) if part not in around)
            parts[number] = [part for part in inner if _BESIDE.search(part[-1])]
            words.update({part: count_words(blocks[number].text) for part in parts[number]})
    return [
        is_taken and not any(words[part] < _SMALL for part in parts.get(number, ()))
        for number, is_taken in enumerate(taken)
    ]


def _is_paragraph(block: PageBlock) -> bool:
    return block.part is not BlockKind.HEADING and count_words(block.text) >= _LONG


def _is_of_readers(block: PageBlock, around: Collection[tuple[str, ...]]) -> bool:
    """Whether a block stands in a part of the page that is its readers': not one `around` the article's beginning."""
    return any(_OF_READERS.search(part[-1]) for part in _prefixes(block.names) if part not in around)


def _prefixes(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The elements around a block, each by the names of all that are around it."""
    return (names[:size] for size in range(1, len(names) + 1))


def _quoted_with(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> list[int]:
    """The numbers of the blocks of quotations of which some block is taken: words and whose they are go together."""
    homes = [_quotation_of(block) for block in blocks]
    whole = {home for home, is_taken in zip(homes, taken, strict=True) if home and is_taken}
    return [number for number, home in enumerate(homes) if home in whole]


def _quotation_of(block: PageBlock) -> tuple[int, ...]:
    """The path of the block quotation that a block stands in; empty where it stands in none."""
    if "blockquote" not in block.tags:
        return ()
    around = block.tags[: block.tags.index("blockquote") + 1]
    return block.path[: sum(tag not in _UNNUMBERED for tag in around)]


def _is_none(block: PageBlock, title: str) -> bool:
    """Whether a block can be no part of an article, whoever votes for it."""
    is_other = leads_away(block.text) and ":" in block.text and not is_sentence(block.text)  # Read also: Cranes go
    is_title = block.text == title or (block.part is BlockKind.HEADING and block.level == 1)
    return is_furniture(block.text) or is_title or is_other


def _belongs(block: PageBlock, before: PageBlock, after: PageBlock, title: str) -> bool:
    """Whether a block that was not voted for stands among those `before` and `after` it."""
    if _is_none(block, title) or block.is_caption or block.is_aside or is_caption(block.text):
        return False
    if block.linked > _LINKED or leads_away(block.text):
        return False
    home = before.path if len(before.path) <= len(after.path) else after.path
    if before.part in _ITEMS and after.part in _ITEMS:
        home = home[:-1]
    inner = block.names[len(before.names) - 1 :]
    return block.path[: len(home)] == home and not any(_NOT_ARTICLE.search(name) for name in inner)


def _trimmed(blocks: Sequence[PageBlock], taken: list[bool]) -> list[bool]:
    """Without what comes after the article's end, and without headings that nothing follows."""
    numbers = [number for number, is_taken in enumerate(taken) if is_taken]
    kept = _until_others(blocks, numbers)
    while kept and _is_end(blocks[kept[-1]]):
        kept.pop()
    whole = set(kept)
    return [number in whole for number in range(len(blocks))]


def _until_others(blocks: Sequence[PageBlock], numbers: list[int]) -> list[int]:
    """The `numbers` of blocks up to a line that begins what follows articles, where but links or scraps follow it."""
    for place in range(len(numbers) - 1, 0, -1):
        block = blocks[numbers[place]]
        if begins_others(block.text):
            return numbers[:place]
        if block.linked <= _LINKED and count_words(block.text) >= _SCRAP:
            return numbers
    return numbers


def _is_end(block: PageBlock) -> bool:
    """Whether a block can be no article's last."""
    return (
        block.part is BlockKind.HEADING
        or ends_article(block.text)
        or leads_away(block.text)
        or begins_others(block.text)
    )
