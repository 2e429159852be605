"""Templates as they are used: without white space that browsers drop, and end tags that HTML lets one leave out.

HTML Standard, 13.1.2.4, Optional tags: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags. A template
for people to read has a line for each element; a page has a hundred such lines, and its readers see none of them.
What is left out of a template costs nothing when a page is made, unlike what is taken out of each page.

White space between elements goes where one of them is always shown as a block. Paragraphs are not among these, since
style sheets may set them in one line. So this is only for templates whose style sheets are known, as those of the
default theme.
"""

from __future__ import annotations

import re

_BLOCKS = (
    "article|aside|blockquote|body|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header"
    "|hr|html|legend|li|link|main|meta|nav|ol|script|section|summary|table|tbody|td|th|thead|title|tr|ul"
)
_BEFORE_BLOCK = re.compile(rf"\n\s*(?=</?(?:{_BLOCKS})[\s>])")
_BEHIND_BLOCK = re.compile(
    rf"(</?(?:{_BLOCKS})(?:[ {{](?:[^<>{{}}]|{{{{[^}}]*}}}}|{{%[^}}]*%}})*)?>|</p>(?=\n{{%-? endmacro))(\n\s*)"
)
# Behind a tag of Jinja's an end tag keeps a line's end, which Jinja would drop; `noscript` does not end a paragraph.
_END_TAGS = re.compile("</(?:dd|dt|li|t[dhr]|tbody)>|(?:</p>(?!\n)|(?<!%})</p>)(?!\\s*</noscript>)")


def shortened(template: str) -> str:
    """`template`, with the same lines, in which what pages need not have is a comment of Jinja's, or is gone.

    It is no parser: it must not be given a template with elements whose white space counts, as `pre`, or with comments
    in which a line begins with a tag.
    """
    html = _BEFORE_BLOCK.sub(lambda space: _kept(space[0]), template)
    return _END_TAGS.sub("", _BEHIND_BLOCK.sub(lambda found: found[1] + _kept(found[2]), html))


def _kept(space: str) -> str:
    """The lines of `space`, where no page has them: so that mistakes are told with the lines that they stand in."""
    return "{#" + "\n" * space.count("\n") + "#}"
