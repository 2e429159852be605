"""Pages that were made, but with templates that are not sound: what they show and link to says nothing of the texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.foundation.problem import Code, Place, Problem, Severity
from digest.model.article_record import ArticleRecord
from digest.pages.jobs import Page
from digest.rendering.incremental import Rendered
from digest.rendering.templates.sources import file_of

_OF_ARTICLES = "article.html"


def without_marks(articles: Iterable[ArticleRecord], made: Rendered, redirects: Collection[str]) -> Iterator[Problem]:
    """A problem where pages of `articles` that were `made` show none of the figures and quotations that links lead to;
    not where one of the `redirects`, which are told of elsewhere, stands in the place of a page.

    That is so where a template leaves them out: each link would be told as broken, and none of them is at fault.
    """
    records = ((site_paths.output_path(permalink(record)), record) for record in articles)
    bare = []
    for path, record in ((path, record) for path, record in records if path in made.findings and path not in redirects):
        names = {*(figure.id for figure in record.figures), *(quote.id for quote in record.quotes)}
        if names and names.isdisjoint(made.ids(path) or ()):
            bare.append(path)
    if bare:
        more = f", and {len(bare) - 1} more are so" if bare[1:] else ""
        message = f"the page shows none of its figures and quotations, to which others link: {bare[0]}{more}"
        hint = "show `block.html` for each block of `body`, as the default one does: digest theme copy article.html"
        yield Place(file_of(_OF_ARTICLES)).problem(Code.TEMPLATE_WITHOUT_MARKS, message, hint)


def but_in_doubt(
    made: Rendered,
    problems: Iterable[Problem],
    pages: Collection[Page],
    written_in: Callable[[str], Iterable[tuple[str, bytes]]],
) -> Rendered:
    """What was `made` but for `pages` of templates that are at fault in any of the `problems`.

    `written_in` gives the paths and sources of all files that a template, by its name, is made from.
    """
    unsound = {problem.path for problem in problems if problem.severity is Severity.ERROR}
    unsound = {path for path in unsound if path.startswith(file_of(""))}
    if not unsound:
        return made
    templates = {page.template for page in pages}
    doubtful = {name for name in templates if not unsound.isdisjoint(path for path, _ in written_in(name))}
    left_out = {page.path for page in pages if page.template in doubtful}
    return made.without(left_out)
