"""Markdown in, a `Flow` out: rendered text, and the blocks of markup around it.

CommonMark with tables and strikethrough. Raw HTML is shown as text, links lead to http, https, mailto and within the
digest, images are the digest's own. Headings are one level lower than written, below the page's title, and their ids
begin with `section-`. Code is rendered text; an image's alternative text is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.core.problem import Outcome
from digest.core.walk import Walk
from digest.core.weave import weave

if TYPE_CHECKING:
    from digest.core.model import Flow


def parse(source: str, first_line: int, path: str) -> Outcome[Flow]:
    """The flow of the Markdown `source`, which begins on `first_line` of the file `path`.

    Problems: RAW_HTML (a warning for each block that holds any), UNSAFE_LINK.
    """
    walk = Walk(source.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"), first_line, path)
    return Outcome(walk.flow(), tuple(walk.problems))


def to_html(source: str) -> str:
    """The HTML of a small text (a description, an introduction), as `parse` makes it."""
    return "".join(block.html for block in weave(parse(source, 1, "").value, ()))
