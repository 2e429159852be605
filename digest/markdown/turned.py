"""Marks in a text that make readers see its words in another order than they are written in."""

from __future__ import annotations

from collections.abc import Iterator

from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Flow, Run
from digest.text.direction import HINT, has_controls, turns


def turned(flow: Flow, source: str, first_line: int, path: str) -> Iterator[Problem]:
    """A warning for each mark that turns what a reader sees of `flow`, which was made of the Markdown `source`.

    `source` begins on line `first_line` of the file at `path`.
    """
    if not has_controls(flow.text):
        return
    lines = source.split("\n")
    for leaf in _leaves(flow):
        for turn in turns(flow.text[leaf[0].start : leaf[-1].end]):
            at = leaf[0].start + turn.at
            run = next(run for run in leaf if at < run.end)
            line = run.line + flow.text.count("\n", run.start, at)
            written = lines[line - first_line] if line - first_line < len(lines) else ""
            place = Place(path, line, max(0, written.find(flow.text[at])) + 1)
            yield place.problem(Code.TEXT_TURNED, turn.complaint, HINT)


def _leaves(flow: Flow) -> Iterator[list[Run]]:
    """The runs of each paragraph, heading, item, cell and code block: those that follow each other without a gap."""
    leaf: list[Run] = []
    for block in flow.blocks:
        for piece in block.pieces:
            if isinstance(piece, str):
                continue
            if leaf and leaf[-1].end != piece.start:
                yield leaf
                leaf = []
            leaf.append(piece)
    if leaf:
        yield leaf
