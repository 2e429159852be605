"""Templates as they are used: without white space that browsers drop, end tags that HTML lets one leave out, and the
quotation marks of attributes that need none.

HTML Standard, 13.1.2.4, Optional tags: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags. A template
for people to read has a line for each element; a page has a hundred such lines, and its readers see none of them.
What is left out of a template costs nothing when a page is made, unlike what is taken out of each page.

White space between elements goes where one of them is always shown as a block, and before paragraphs: a style sheet
that sets these in one line parts them. So this is only for templates whose style sheets are known, as those of the
default theme. Within a drawing none is seen but in its texts. What fills an attribute is known when a page is made: the
filter `attribute` asks whether it needs marks.
"""

from __future__ import annotations

import re

from digest.markdown.html import needs_no_quotes

_BLOCKS = (
    "article|aside|blockquote|body|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header"
    "|hr|html|legend|li|link|main|meta|nav|ol|script|section|summary|table|tbody|td|th|thead|title|tr|ul"
    "|circle|desc|line|path|rect|svg"
)
# A heading's level is filled in; what ends before the tag says nothing of its own.
_BEFORE_BLOCK = re.compile(rf"\n\s*(?=(?:{{% endif %}}\s*)*</?(?:{_BLOCKS}|p|{{{{ level }}}})[\s>])")
# No end of a paragraph is left in a page: so what follows it in a template is a block.
_BEHIND_BLOCK = re.compile(
    rf"(</?(?:{_BLOCKS}|p|{{{{ level }}}})(?:[ {{](?:[^<>{{}}]|{{{{[^}}]*}}}}|{{%[^}}]*%}})*)?>)(\n\s*)"
)
# `noscript` does not end a paragraph.
_END_TAGS = re.compile("</(?:dd|dt|li|t[dhr]|tbody)>|</p>(?!\\s*</noscript>)")
# Messages stay as translators have them. A value before `/>` would take the slash.
_ATTRIBUTES = re.compile(
    r"(?P<jinja>{%-?\s*trans\b.*?endtrans\s*-?%}|{%.*?%}|{{.*?}}|{#.*?#})"
    r"|(?P<name>(?<=\s)[a-z][\w:-]*)=\"(?P<value>(?:[^\"{}]|{{ [^\"{}]+ }}|{% if [^\"{}]+ %}[^\"{}]+{% endif %})*)\""
    r"(?=[\s>{])",
    re.DOTALL,
)
_PARTS = re.compile(r"{{ (?P<filled>.+?) }}|{% if (?P<given>.+?) %}(?P<then>[^{]+){% endif %}|(?P<fixed>[^{]+)")


def shortened(template: str) -> str:
    """`template`, with the same lines, in which what pages need not have is a comment of Jinja's, or is gone.

    It is no parser: it must not be given a template with elements whose white space counts, as `pre`, or with comments
    in which a line begins with a tag.
    """
    html = _BEFORE_BLOCK.sub(lambda space: _kept(space[0]), template)
    html = _END_TAGS.sub("", _BEHIND_BLOCK.sub(lambda found: found[1] + _kept(found[2]), html))
    return _ATTRIBUTES.sub(lambda found: found["jinja"] or found["name"] + _value(found["value"]), html)


def _kept(space: str) -> str:
    """The lines of `space`, where no page has them: so that mistakes are told with the lines that they stand in."""
    return "{#" + "\n" * space.count("\n") + "#}"


def _value(value: str) -> str:
    """What stands behind the name of an attribute."""
    if not value:
        return ""
    parts = list(_PARTS.finditer(value))
    if not all(needs_no_quotes(part["fixed"]) for part in parts if part["fixed"]):
        return f'="{value}"'
    if "{" not in value:
        return f"={value}"
    if "&" in value:  # what is written in an expression is escaped again
        return f'="{value}"'
    first, *others = map(_expression, parts)
    given = f"({', '.join(others)})" if others else ""
    return f"={{{{ {first}|attribute{given} }}}}"


def _expression(part: re.Match[str]) -> str:
    """A part of a value as Jinja has it within an expression."""
    if part["given"]:
        return f"('{part['then']}' if ({part['given']}) else '')"
    return f"({part['filled']})" if part["filled"] else f"'{part['fixed']}'"
