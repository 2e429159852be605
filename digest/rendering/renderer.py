"""One file at a time: a page through its template, a document by its function. A template's mistake is a problem."""

from __future__ import annotations

from collections.abc import Container
from traceback import walk_tb
from typing import Any, NamedTuple

from jinja2 import TemplateNotFound, TemplateSyntaxError
from msgspec.structs import replace

from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.internal_error import internal_error
from digest.foundation.output_file import OutputFile
from digest.foundation.pillow import is_there
from digest.foundation.problem import Code, Place, Problem
from digest.machine_readable.kind import LinkedDataKinds
from digest.machine_readable.page_json_ld import structured
from digest.markdown import alerts, footnotes, tables
from digest.model.article_store import ArticleStore, LostError
from digest.model.plugins import PluginFailedError
from digest.pages.jobs import Document, MenuItem, NavigationLink, Page
from digest.pages.views import ArticleView, View
from digest.rendering.html_scan import HtmlScanner, ScanFindings
from digest.rendering.incremental import Job, MadeFile
from digest.rendering.smaller_pictures import with_srcset
from digest.rendering.templates.sources import file_of, syntax_error
from digest.rendering.templates.theme import Theme
from digest.social_cards.card import HEIGHT, WIDTH
from digest.social_cards.cards import alternative, card_path


def rules_of(settings: Settings, theme: Theme, menu: tuple[NavigationLink, ...], kinds: bytes) -> bytes:
    """A hash of what every file of a site depends on; `kinds` is that of the code of the kinds of annotation."""
    return fingerprint(
        settings.model_dump_json().encode(), settings.words.digest, theme.digest, menu, kinds, is_there()
    )


class Renderer:
    """Makes the files of a site with the files `files`."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        menu: tuple[NavigationLink, ...],
        article_store: ArticleStore,
        files: Container[str],
        kinds: LinkedDataKinds,
    ) -> None:
        self._theme = theme
        self._settings = settings
        self._menu = menu
        self._kinds = kinds
        self._article_store = article_store
        theme.prepare()
        self._files = files
        self._base = site_paths.base_path(settings.url)
        self._examiner = HtmlScanner(files, settings.url)

    def __call__(self, job: Job) -> MadeFile:
        """The file of `job`; an empty one where its template fails, or the tool itself. Raises LostError."""
        try:
            if isinstance(job, Document):
                return self._document(job)
            html = self._html(job).encode()
            anatomy, findings = self._examiner.examine(job.path, html)
        except LostError:
            raise
        except Exception as failure:
            return MadeFile(OutputFile(job.path, b"", b""), b"", ScanFindings(), (_problem(failure, job),))
        data = encoded(anatomy)
        return MadeFile(OutputFile(job.path, b"", html, fingerprint(data)), data, findings, ())

    def _document(self, document: Document[Any]) -> MadeFile:
        problems: tuple[Problem, ...] = ()
        try:
            body = document.body(self._article_store, self._settings)
        except PluginFailedError as failure:
            body, problems = b"", (failure.problem,)
        return MadeFile(OutputFile(document.path, b"", body), b"", ScanFindings(), problems)

    def _html(self, page: Page) -> str:
        view = page.content.compose(self._article_store)
        html = self._theme.template(page).render(context(page, view, self._settings, self._menu, self._kinds))
        words = self._settings.words
        worded = tables.framed(alerts.worded(footnotes.worded(html, words), words), words)
        return with_srcset(worded, page.url, self._base, self._files)


class SharingPicture(NamedTuple):
    """The picture that stands for a page where someone shares it: its site path, and what it shows or says."""

    url: str
    alternative: str
    width: int = WIDTH
    height: int = HEIGHT


def sharing_picture(page: Page, view: View, settings: Settings) -> SharingPicture | None:
    """An article's own picture, where it has one; else the card of the page, where the digest has cards."""
    if isinstance(view, ArticleView) and view.article.image and view.article.image.is_shareable:
        image = view.article.image
        return SharingPicture(image.path, image.alt, image.width, image.height)
    return SharingPicture(card_path(page), alternative(view, settings)) if settings.cards else None


def context(
    page: Page,
    view: View,
    settings: Settings,
    menu: tuple[NavigationLink, ...],
    kinds: LinkedDataKinds,
) -> dict[str, Any]:
    """The variables of the template of `page`, which shows `view`; docs/templates.md lists them."""

    def absolute(path: str) -> str:
        return site_paths.absolute(settings.url, path)

    return {
        **view.fields,
        "page": page,
        "navigation": tuple(MenuItem(link.title, link.url, _current(link, page)) for link in menu),
        "picture": sharing_picture(page, view, settings),
        "structured": structured(page, view, settings, absolute, kinds),
    }


def _current(link: NavigationLink, page: Page) -> str:
    if link.url == page.url:
        return "page"
    is_below = link.url != "/" and (page.section or page.url).startswith(link.url)  # all pages are below the first
    return "true" if is_below else ""


def _problem(failure: Exception, page: Job) -> Problem:
    if isinstance(page, Document):
        return internal_error(Place(page.path), "making this file", failure)
    return template_problem(failure, page.template, page.url, f"the page {page.url}", page.path)


def template_problem(failure: Exception, name: str, url: str, what: str, path: str) -> Problem:
    """The problem that `failure` is of the template `name`, which made `what`: the file at `path`, shown at `url`."""
    match failure:
        case PluginFailedError():
            return replace(failure.problem, hint=f"while rendering {url}")
        case TemplateNotFound():
            return _missing(failure, name)
        case TemplateSyntaxError():
            return syntax_error(failure, name)
        case _:
            return _failed(failure, name, url, what, path)


def _missing(missing: TemplateNotFound, page_template: str) -> Problem:
    wanted = missing.name or str(missing)
    return Place(f"templates/{wanted}").problem(
        Code.TEMPLATE_MISSING,
        f"there is no {wanted!r} in the theme",
        f"templates/{page_template} needs it; put the file back, or delete your own templates/{page_template}",
    )


def _failed(failure: Exception, name: str, url: str, what: str, path: str) -> Problem:
    """The problem of a template that raised; Jinja's rewritten traceback names the template and the line."""
    steps = ((frame.f_code.co_filename, line) for frame, line in walk_tb(failure.__traceback__))
    lines = [(path, line) for path, line in steps if path.startswith("templates/")]
    if not lines and isinstance(failure, UnicodeEncodeError):
        half = f"U+{ord(failure.object[failure.start]):04X}"
        message = f"{what} would hold half a character ({half}), which no file can"
        hint = "it comes from an escape in a template, or from a plugin: give the whole character"
        return Place(file_of(name)).problem(Code.TEMPLATE_ERROR, message, hint)
    if not lines:
        return internal_error(Place(path), f"making {what}", failure)
    place = Place(*lines[-1], 1)
    return place.problem(Code.TEMPLATE_ERROR, f"{type(failure).__name__}: {failure}", f"while rendering {url}")
