"""What the feeds of a digest say: one for the site and one for each topic, person, organisation, outlet and measure.

An entry is the editor's summary, the key figures and the quotations, never the article's text: a feed may not
carry more than the site does. In the feed of a person an entry has what they say and report, in that of a measure its
figures: what has no part in them is in the other feeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_date
from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue.addresses.conflicts import feed_id
from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.machine_readable.feed_formats import Author, Feed, FeedEntry, atom, json_feed
from digest.markdown.html import escaped
from digest.model.article_store import Cards
from digest.model.terms import said_status
from digest.pages.jobs import Document
from digest.quantities.unbroken import with_minus
from digest.social_cards.cards import NAME as CARD
from digest.text.direction import within
from digest.translation.locales import direction

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from digest.catalogue.types import Catalogue
    from digest.content.schema.site import Settings
    from digest.model.article import Article, Correction, Figure, Quotation
    from digest.model.article_store import ArticleStore
    from digest.translation.words import Words

LONGEST = 50
"""How many entries the feeds of the site have at most."""
LONGEST_OF_MANY = 10
"""The same of those of topics, people, organisations, outlets and measures, of which there are hundreds."""


class FeedContent(Struct, frozen=True):
    """The feed of `cards` that follows the page at site path `path`.

    Its entries have the annotations that are `about` a person or an organisation, by their permalink, or a measure, by
    its own; all annotations where that is empty.
    """

    path: str
    title: str
    description: str
    cards: Cards
    about: str = ""


def syndicate(catalogue: Catalogue) -> Iterator[Document[FeedContent]]:
    """Every feed: `feed.xml` and `feed.json` beside the home page, and beside the page of each list that has them."""
    site = catalogue.settings
    yield from _both(FeedContent("/", site.title, site.description, Cards(catalogue.stories[:LONGEST])))
    for topic in catalogue.topics:
        subject = topic.subject
        title, description = _named(subject.label, site), str(subject.description.striptags())
        yield from _both(FeedContent(permalink(subject), title, description, Cards(topic.articles[:LONGEST_OF_MANY])))
    if site.list_feeds:
        for feed in _of_lists(catalogue):
            yield from _both(feed)


def _of_lists(catalogue: Catalogue) -> Iterator[FeedContent]:
    """The feeds of people and organisations, outlets, and measures."""
    site = catalogue.settings
    for party in catalogue.parties:
        who = party.subject
        newest = Cards(party.articles[:LONGEST_OF_MANY])
        yield FeedContent(permalink(who), _named(who.name, site), who.role, newest, permalink(who))
    for outlet in catalogue.outlets:
        newest = Cards(outlet.articles[:LONGEST_OF_MANY])
        about = str(outlet.subject.description.striptags())
        yield FeedContent(permalink(outlet.subject), _named(outlet.subject.name, site), about, newest)
    for series in catalogue.measures:
        measure = series.subject
        reports = {point.record.slug: point.record for point in series.points}
        latest = sorted(reports.values(), key=lambda record: record.slug)
        latest.sort(key=lambda record: record.published, reverse=True)
        path, about = permalink(measure), str(measure.description.striptags())
        yield FeedContent(path, _named(measure.label, site), about, Cards(latest[:LONGEST_OF_MANY]), path)


def _named(subject: str, site: Settings) -> str:
    return f"{subject} – {site.title}"


def _both(given: FeedContent) -> Iterator[Document[FeedContent]]:
    yield Document(site_paths.output_path(f"{given.path}feed.xml"), _atom, given)
    yield Document(site_paths.output_path(f"{given.path}feed.json"), _json_feed, given)


def _atom(article_store: ArticleStore, settings: Settings, given: FeedContent) -> bytes:
    return atom(feed(article_store, settings, given))


def _json_feed(article_store: ArticleStore, settings: Settings, given: FeedContent) -> bytes:
    return json_feed(feed(article_store, settings, given))


def feed(article_store: ArticleStore, settings: Settings, given: FeedContent) -> Feed:
    """The feed with what it is `given`, all of it said."""

    def absolute(path: str) -> str:
        return site_paths.absolute(settings.url, path)

    editor = settings.editor
    return Feed(
        title=given.title,
        description=given.description,
        home_url=absolute(given.path),
        atom_url=absolute(f"{given.path}feed.xml"),
        json_url=absolute(f"{given.path}feed.json"),
        language=settings.language,
        author=Author(editor.name, editor.email, editor.url or "") if editor else Author(settings.title),
        rights=settings.copyright,
        entries=tuple(
            article_store.told(
                record, f"entry {given.about}", lambda card: entry(_about(card, given.about), settings, absolute)
            )
            for record in given.cards.records
        ),
    )


def _about(article: Article, subject: str) -> Article:
    """`article` with those of its annotations that are about `subject`, as FeedContent has it."""
    if not subject:
        return article
    figures = tuple(
        figure
        for figure in article.figures
        if (figure.by and figure.by.slug and permalink(figure.by) == subject)
        or (figure.measure and f"/measures/{figure.measure}/" == subject)
    )
    quotes = tuple(
        quote
        for quote in article.quotes
        if any(speaker.slug and permalink(speaker) == subject for speaker in quote.speakers)
    )
    named = {*(figure.id for figure in figures), *(quote.id for quote in quotes)}
    corrections = tuple(each for each in article.corrections if each.annotation in named)
    return replace(article, figures=figures, quotes=quotes, corrections=corrections)


def entry(article: Article, settings: Settings, absolute: Callable[[str], str]) -> FeedEntry:
    """The article as feeds carry it."""
    path = permalink(article)
    url = absolute(path)
    own = feed_id(article)
    return FeedEntry(
        id=absolute(own) if own.startswith("/") else own,
        url=url,
        title=article.title,
        published=article.published,
        updated=article.last_changed,
        source_url=article.source.url,
        summary=article.summary,
        content=_set(
            _picture(article, absolute, settings.words)
            + _corrected_by(article, settings.words, absolute)
            + content(article, url, settings.words),
            settings,
        ),
        topics=tuple((topic, settings.topics[topic].label) for topic in article.topics),
        language=article.language if article.language != settings.language else "",
        image=_image(article, settings, absolute),
        versions=tuple((version.language, absolute(permalink(version))) for version in article.versions),
    )


def _set(html: str, settings: Settings) -> str:
    """What an entry says, set from the right where its language is: programs that read feeds take it to be English."""
    way = direction(settings.language)
    return f'<div lang="{escaped(settings.language)}" dir="{way}">{html}</div>' if html and way == "rtl" else html


def _image(article: Article, settings: Settings, absolute: Callable[[str], str]) -> str:
    """The URL of the article's picture; where it has none, of its social card."""
    if article.image:
        return absolute(article.image.path)
    return absolute(f"{permalink(article)}{CARD}") if settings.cards else ""


def content(article: Article, url: str, words: Words) -> str:
    """The editorial layer of `article` as HTML. `url` is its permalink, `words` are the digest's."""
    speech = f' lang="{escaped(article.language)}"' if article.language != words.language else ""
    if (way := direction(article.language)) != direction(words.language):
        speech += f' dir="{way}"'
    why = escaped(words.gettext("Why it matters:"))
    parts = (
        f"<p>{_own(article.summary, words)}</p>" if article.summary else "",
        f"<p><strong>{why}</strong> {_own(article.why, words)}</p>" if article.why else "",
        *(_correction(correction, url, words) for correction in article.corrections),
        _figures(article, url, words),
        *(_quote(quote, article, url, speech, words) for quote in article.quotes),
        _source(article, words),
    )
    return "".join(parts)


def _own(text: str, words: Words) -> Markup:
    """`text` in a sentence or line of the digest's, running its own way, also where a program drops attributes."""
    return Markup(within(escaped(text), direction(words.language)))


def _picture(article: Article, absolute: Callable[[str], str], words: Words) -> str:
    """The picture, with what is to be known of it."""
    image = article.image
    if image is None:
        return ""
    credit = image.credit or image.licence
    if image.credit and image.licence:
        credit = words.pgettext("of a picture", "%(credit)s, %(licence)s", credit=image.credit, licence=image.licence)
    said = " ".join([_own(text, words) for text in (image.caption, credit) if text])
    shown = (
        f'<img src="{escaped(absolute(image.path))}" width="{image.width}" height="{image.height}"'
        f' alt="{escaped(image.alt)}">'
    )
    return f"<figure>{shown}{f'<figcaption>{said}</figcaption>' if said else ''}</figure>"


def _corrected_by(article: Article, words: Words, absolute: Callable[[str], str]) -> str:
    """The articles that correct it."""
    said = words.gettext('<b><a href="%(link)s">Corrected</a> %(day)s</b> by %(title)s')
    log = absolute("/corrections/")
    return "".join(
        [
            Markup("<p>{}</p>").format(
                Markup(said)
                % {
                    "link": log,
                    "day": _day(each.published.date(), words),
                    "title": Markup('<a href="{}">{}</a>').format(absolute(permalink(each)), _own(each.title, words)),
                }
            )
            for each in article.corrected_by
        ]
    )


def _day(date: dt.date, words: Words) -> Markup:
    return Markup('<time datetime="{}">{}</time>').format(date, format_date(date, "medium", locale=words.locale))


def _correction(correction: Correction, url: str, words: Words) -> str:
    day = _day(correction.date.date(), words)
    link = f"{url}#{correction.annotation}"
    # Translators: before what was corrected; %(day)s is a date.
    said = Markup(words.gettext('<a href="%(link)s">Corrected</a> %(day)s:')) % {"link": link, "day": day}
    return f"<p><strong>{said}</strong> {_own(correction.note, words)}</p>"


def _figures(article: Article, url: str, words: Words) -> str:
    items = "".join([_figure(figure, url, words) for figure in article.current_figures])
    return f"<ul>{items}</ul>" if items else ""


def _figure(figure: Figure, url: str, words: Words) -> str:
    also = f" ({_own(with_minus(figure.also.written), words)})" if figure.also else ""
    reporter = figure.by.name if figure.by else figure.source.outlet if figure.source else ""
    details = (
        figure.period.label(words.language) if figure.period else "",
        said_status(figure.status, words),
        reporter,
    )
    named = [_own(detail, words) for detail in (figure.label, *details) if detail]
    amount = f"<strong>{_own(with_minus(figure.value.written), words)}</strong>"
    return f'<li><a href="{escaped(url)}#{escaped(figure.id)}">{amount}</a>{also} {" · ".join(named)}</li>'


def _quote(quote: Quotation, article: Article, url: str, speech: str, words: Words) -> str:
    origin = escaped((quote.source or article.source).url)
    names = words.listed([_own(speaker.name, words) for speaker in quote.speakers]) or _own(quote.role, words)
    speaker = f'<a href="{escaped(url)}#{escaped(quote.id)}">{names}</a>'
    said = speaker
    if quote.role and quote.speakers:
        values = {"name": Markup(speaker), "role": _own(quote.role, words)}
        said = Markup(words.pgettext("of a speaker", "%(name)s, %(role)s")) % values
    return f'<blockquote cite="{origin}"{speech}><p>{escaped(quote.text)}</p></blockquote><p>— {said}</p>'


def _source(article: Article, words: Words) -> str:
    source = article.source
    link = Markup('<a href="{}">{}</a>').format(source.url, _own(source.outlet, words))
    said = words.gettext("Source: %(outlet)s, %(authors)s") if source.authors else words.gettext("Source: %(outlet)s")
    named = Markup(said) % {"outlet": link, "authors": words.listed(_own(author, words) for author in source.authors)}
    return f"<p>{named}</p>"
