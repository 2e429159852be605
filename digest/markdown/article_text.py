"""Markdown in, a `Flow` out: rendered text, and the blocks of markup around it.

CommonMark with tables, strikethrough, GitHub's alerts (`> [!NOTE]`) and directives (`::: measure exports`). Raw HTML is
shown as text, links lead to http, https, mailto and within the digest, images are the digest's own. Headings stand
below the page's title, without skipping a level, and their ids begin with `section-`. An image that stands alone and
has a title is a figure, with that as its caption. Code and captions are rendered text; an image's alternative text,
what an alert is called and what a directive puts there are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from digest.foundation.problem import Outcome
from digest.markdown.directed import directed
from digest.markdown.flow_builder import FlowBuilder
from digest.markdown.highlight import weave
from digest.markdown.pictures import no_size
from digest.markdown.turned import turned
from digest.translation.locales import SOURCE

if TYPE_CHECKING:
    from digest.markdown.pictures import SizeOf
    from digest.model.article import Flow


def parse(
    source: str,
    first_line: int = 1,
    path: str = "",
    base: str = "/",
    size_of: SizeOf = no_size,
    *,
    directives: bool = True,
) -> Outcome[Flow]:
    """The flow of the Markdown `source`, which begins on `first_line` of the file `path`.

    Links from the digest's root (`/about/`) lead below `base`, the path under which it is published. `size_of` tells
    the size of the digest's images.
    Problems: RAW_HTML (a warning for each block that holds any), UNSAFE_LINK, TEXT_HIDDEN, MARKUP_PRINTED,
    UNKNOWN_DIRECTIVE, and DIRECTIVE_MISPLACED unless the text may have `directives`.
    """
    lines = source.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    walk = FlowBuilder(lines, first_line, path, base, size_of, has_directives=directives)
    return Outcome(walk.flow(), tuple(walk.problems))


def to_html(
    source: str,
    first_line: int = 1,
    path: str = "",
    base: str = "/",
    size_of: SizeOf = no_size,
    *,
    language: str = SOURCE,
    directives: bool = False,
) -> Outcome[Markup]:
    """The HTML of a text without annotations (a page, an introduction, a description), as `parse` makes it; blocks of
    another direction than that of its `language` say so.

    Problems: those of `parse`, and TEXT_TURNED.
    """
    parsed = parse(source, first_line, path, base, size_of, directives=directives)
    problems = (*parsed.problems, *turned(parsed.value, source, first_line, path))
    woven = weave(directed(parsed.value, language), ())
    return Outcome(Markup("".join(block.html for block in woven)), problems)
