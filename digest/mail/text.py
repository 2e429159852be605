"""A message as plain text and as Markdown: the same parts in the same order as in HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from babel.dates import format_date

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.machine_readable.markdown.text import escaped, flow_of, link, to_markdown, to_plain
from digest.model.terms import attribution, terms
from digest.text.direction import has_right_to_left, isolated
from digest.translation.locales import direction

if TYPE_CHECKING:
    from digest.catalogue.types import Cited
    from digest.content.schema.site import Settings
    from digest.mail.contents import MessageContents
    from digest.model.article import Article, ContextLink, Figure, Quotation
    from digest.translation.words import Words


class _Style(NamedTuple):
    """How a form of text says things."""

    prose: Callable[[str], str]
    """A text as it stands in a line."""
    heading: Callable[[int, str], str]
    """A heading of a level from 1 on."""
    strong: Callable[[str], str]
    to: Callable[[str, str], str]
    """What leads to an address, in words and as a URL."""
    introduction: Callable[[str, str], str]
    """The introduction, of its HTML and the URL of its page."""
    line_end: str


def _line(text: str) -> str:
    return " ".join(text.split())


_PLAIN = _Style(
    prose=_line,
    heading=lambda level, text: text.upper() if level == 2 else text,
    strong=_line,
    to=lambda words, url: f"{words}\n{url}",
    introduction=lambda html, page: to_plain(flow_of(html), page),
    line_end="",
)
_MARKDOWN = _Style(
    prose=escaped,
    heading=lambda level, text: f"{'#' * level} {text}",
    strong=lambda text: f"**{text}**",
    to=link,
    introduction=lambda html, page: to_markdown(flow_of(html), page),
    line_end="  ",
)


def as_text(contents: MessageContents, settings: Settings) -> bytes:
    """The message as plain text, in UTF-8. Lines are as long as they are: programs that read mail break them."""
    return _made(contents, settings, _PLAIN)


def as_markdown(contents: MessageContents, settings: Settings) -> bytes:
    """The message as CommonMark, in UTF-8."""
    return _made(contents, settings, _MARKDOWN)


def _made(contents: MessageContents, settings: Settings, style: _Style) -> bytes:
    return ("\n\n".join(_parts(contents, settings, style)) + "\n").encode("utf-8", "replace")


def _parts(contents: MessageContents, settings: Settings, style: _Style) -> Iterator[str]:
    say, edition, words = style.prose, contents.edition, settings.words

    def address(article: Article, annotation: str = "") -> str:
        url = site_paths.absolute(settings.url, permalink(article))
        return f"{url}#{annotation}" if annotation else url

    yield style.heading(1, say(edition.title))
    dated = words.gettext("%(title)s, %(day)s", title=settings.title, day=edition.label)
    yield style.to(say(dated if contents.is_titled else settings.title), contents.url)
    if contents.intro:
        yield style.introduction(contents.intro, contents.url)
    if contents.articles:
        yield style.heading(2, words.gettext("Stories"))
    for article in contents.articles:
        yield "\n".join(_story(article, address(article), words, style))
    if contents.more:
        one, many = "%(num)s further story in this edition", "%(num)s further stories in this edition"
        yield style.to(words.ngettext(one, many, contents.more), contents.url)
    if contents.figures:
        yield style.heading(2, words.gettext("The numbers"))
    for figure in contents.figures:
        yield "\n".join(_figure(figure, address(figure.article, figure.item.id), settings, style))
    if contents.quotes:
        yield style.heading(2, words.gettext("What they are saying"))
    for quote in contents.quotes:
        yield "\n".join(_quotation(quote, address(quote.article, quote.item.id), words, style))
    if contents.links:
        yield style.heading(2, words.gettext("Go deeper"))
    for context in contents.links:
        yield "\n".join(_link(context, settings, style))


def _story(article: Article, url: str, words: Words, style: _Style) -> Iterator[str]:
    yield style.to(style.strong(style.prose(article.title)), url) + style.line_end
    if article.summary:
        yield style.prose(article.summary) + style.line_end
    day = format_date(article.published.date(), "medium", locale=words.locale)
    yield _row([article.source.outlet, day], words, style)


def _figure(cited: Cited[Figure], url: str, settings: Settings, style: _Style) -> Iterator[str]:
    figure = cited.item
    details = (
        terms(figure, settings.words),
        figure.by.name if figure.by else (figure.source or cited.article.source).outlet,
    )
    amount, label = _apart([style.prose(figure.value.written), style.prose(figure.label)], settings.words)
    yield f"{style.strong(amount)} – {label}{style.line_end}"
    yield style.to(_row(details, settings.words, style), url)


def _quotation(cited: Cited[Quotation], url: str, words: Words, style: _Style) -> Iterator[str]:
    quote = cited.item
    yield style.prose(quote.in_marks(cited.article.language)) + style.line_end
    yield style.to(style.prose(attribution(quote, words)), url)


def _link(cited: Cited[ContextLink], settings: Settings, style: _Style) -> Iterator[str]:
    context = cited.item
    url = site_paths.absolute(settings.url, context.address) if context.address.startswith("/") else context.address
    yield style.to(style.prose(context.title), url) + style.line_end
    yield style.prose(context.why)


def _row(parts: Iterable[str], words: Words, style: _Style) -> str:
    return " · ".join(_apart([style.prose(part) for part in parts if part], words))


def _apart(parts: Sequence[str], words: Words) -> Sequence[str]:
    """The parts of a line: where any runs from the right, each is isolated, lest numbers join their neighbours."""
    is_mixed = direction(words.language) == "rtl" or any(map(has_right_to_left, parts))
    return [isolated(part) for part in parts] if is_mixed else parts
