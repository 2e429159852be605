"""A proposed sidecar as an editor finds it: entries, doubtful ones as comments, each below the sentence it rests on."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from digest.content.schema.sidecar import Passage
from digest.ingest.drafting.proposals import Proposal
from digest.ingest.source_page import PictureReference
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.quotes.schema import QuoteEntry
from digest.text.white_space import in_one_line
from digest.yaml import writer

_HEAD = (
    "# yaml-language-server: $schema=../../digest.schema.json",
    "# Proposed from the article's page. Name what is counted, delete what is not key; of an entry that is checked,",
    "# delete `proposed: true`. The preview shows each in its place in the text: Annotations, Proposals.",
)
_DOUBTFUL = "  # In doubt, by who says so or by how much would be shown. To take an entry, remove its # signs."
_LONGEST = 300
MOST_PICTURES = 20
"""How many of a page's pictures are named."""
_MOST_STANDFIRST, _LONGEST_TOLD = 12, 1_000


def sidecar_text(
    standfirst: Sequence[str],
    pictures: Sequence[PictureReference],
    topics: Sequence[str],
    proposals: Sequence[Proposal],
) -> str:
    """The sidecar's YAML. `standfirst` are the page's own words about the article, which its editor may go by.

    The page's `pictures` are named, and nothing of them is copied: whose they are must be asked.
    """
    lines = [*_HEAD, *(f"# In the page's words: {_shortened(line)}" for line in standfirst[:_MOST_STANDFIRST])]
    named = (_told(each) for each in pictures[:MOST_PICTURES])
    lines += [f"# A picture of the page, not to be shown without its owner's leave: {each}" for each in named]
    # A comment behind a value would cut what an editor writes without quotation marks in its place.
    lines += ["# One or two sentences in your own words:", "summary: ''"]
    lines += ["# Why it matters, in one sentence:", "why: ''"]
    lines.append(f"topics: {writer.inline(list(topics))}")
    for key, kind in (("figures", FigureEntry), ("quotes", QuoteEntry)):
        mine = [proposal for proposal in proposals if isinstance(proposal.entry, kind)]
        sure, doubtful = ([each for each in mine if each.sure is wanted] for wanted in (True, False))
        lines += ["", f"{key}:" if sure else f"{key}: []"]
        for proposal in sure:
            lines += [_context(proposal), *(f"  {line}" for line in _entry(proposal)), "    proposed: true"]
        if doubtful:
            lines.append(_DOUBTFUL)
        for proposal in doubtful:
            lines += [_context(proposal), *(f"  # {line}" for line in _entry(proposal))]
    return "\n".join((*lines, "", "links: []")) + "\n"


def _told(picture: PictureReference) -> str:
    credit = f"credit: {picture.credit}" if picture.credit else ""
    return in_one_line(" | ".join(filter(None, (_shortened(picture.caption), _shortened(credit), picture.address))))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_TOLD else f"{text[:_LONGEST_TOLD].rstrip()} …"


def _context(proposal: Proposal) -> str:
    return f"  # {textwrap.shorten(proposal.sentence, _LONGEST, placeholder=' …')}"


def _entry(proposal: Proposal) -> Iterator[str]:
    for number, line in enumerate(writer.document(written(proposal.entry)).splitlines()):
        yield f"{'  ' if number else '- '}{line}"


def written(entry: FigureEntry | QuoteEntry) -> Mapping[str, Any]:
    """The keys of an entry that say something."""
    values = entry.model_dump(exclude_defaults=True, mode="json")
    if isinstance(entry.at, Passage) and not (entry.at.prefix or entry.at.suffix):
        values["at"] = entry.at.exact
    if isinstance(entry, QuoteEntry) and len(entry.speaker) == 1:
        values["speaker"] = entry.speaker[0]
    return values
