"""A message in HTML as programs that read mail take it: tables, styles in the elements, nothing loaded.

The theme's `email.html` makes it, and css-inline puts its style sheet into the elements, since many programs drop
style sheets; what is for dark surroundings or narrow windows stays in one of its own, for those that do not.
"""

from __future__ import annotations

from urllib.parse import urljoin

from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from digest.content.schema.site import Settings
from digest.foundation.problem import Outcome
from digest.mail.contents import MessageContents
from digest.mail.logo import MessageLogo
from digest.rendering.renderer import template_problem
from digest.rendering.templates.theme import Theme

TEMPLATE = "email.html"
LARGEST = 100_000
"""In bytes. Gmail shows no more than 102 kB of a message."""


class MessageTooLargeError(Exception):
    """The message is too large even without any story."""


def html_message(
    contents: MessageContents, settings: Settings, theme: Theme, logo: MessageLogo | None = None
) -> Outcome[bytes | None]:
    """The message, of at most LARGEST bytes: where it would be larger, it has fewer stories. The `logo` stands for the
    digest's name.

    None, and why, where the template fails. Raises MessageTooLargeError, and ImportError without css-inline.
    """
    from css_inline import CSSInliner

    inliner = CSSInliner(load_remote_stylesheets=False, minify_css=True)
    intro = _introduction(contents)
    shown = contents
    while True:
        try:
            written = theme.message(TEMPLATE).render(
                edition=shown.edition,
                url=shown.url,
                intro=intro,
                articles=shown.articles,
                figures=shown.figures,
                quotes=shown.quotes,
                links=shown.links,
                more=shown.more,
                logo=logo,
            )
        except Exception as failure:  # whatever a template of the digest's own raises
            what = f"the message about {contents.edition.slug}"
            return Outcome(None, (template_problem(failure, TEMPLATE, what, what, "message.html"),))
        message = inliner.inline(written).encode("utf-8", "replace")
        if len(message) <= LARGEST:
            return Outcome(message)
        if not shown.articles:
            raise MessageTooLargeError(
                f"the message about {contents.edition.slug} has {len(message):,} bytes without any story, and programs "
                f"that read mail cut what has more than {LARGEST:,}: shorten the introduction"
            )
        shown = contents.shortened(len(shown.articles) // 2)


def _introduction(contents: MessageContents) -> Markup:
    """The introduction with whole addresses; a picture is what it says, since a message loads nothing."""
    if not contents.intro:
        return Markup()
    tree = LexborHTMLParser(contents.intro)
    for box in tree.css(".alert"):
        name = tree.create_node("p")
        name.attrs["class"] = "box-name"
        turned = box if "dir" in box.attributes else box.css_first("[dir]")
        if turned:  # it begins where its text does
            name.attrs["dir"] = turned.attributes["dir"] or ""
        name.insert_child(box.attributes["aria-label"] or "")
        (box.first_child or box).insert_before(name)
    for picture in tree.css("img"):
        said, source = picture.attributes.get("alt") or "", picture.attributes.get("src") or ""
        picture.replace_with(said or source)
    for link in tree.css("a[href]"):
        link.attrs["href"] = urljoin(contents.url, link.attributes["href"] or "")
    return Markup(tree.body.inner_html if tree.body else "")
